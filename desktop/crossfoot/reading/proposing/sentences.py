"""Cut a text into sentences, so that what stands together is read together.

A line is a paragraph of its own unless it runs on: wrapped lines and lines whose next one begins
in lower case belong to one sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"\s*(?:[-•*▪◦·–—‣●]\s+|\(?\d{1,2}[.)]\s+|\([ivx]{1,4}\)\s+|\(?[a-z]\)\s+)")
# A line that says of whom it is before what: "Samsung, Geoje: 15 vessels, 4.57 trillion won".
_ENTRY = re.compile(
    r"\s*[A-Z][^\n:–—|.!?]{1,60}(?::\s|\s[–—-]\s)(?=[^\n]*\d)[^\n]{1,160}$", re.MULTILINE
)
_STOP = re.compile(r"(?P<stop>[.!?…。]+)[\"'”’»)\]]*(?P<gap>\s+|$)|(?<=。)")
_WORD_BEFORE = re.compile(r"[^\s(\[\"'“‘]+$")
_ABBREVIATIONS = words(
    "mr mrs ms dr prof sen rep gov gen col lt sgt adm capt hon rev st jr sr inc co corp ltd plc "
    "bros no nos vol vs approx est fig etc e.g i.e cf ca c rs jan feb mar apr jun jul aug sep sept "
    "oct nov dec mon tue wed thu fri sat sun dept bn mn tn"
)
# After these abbreviations a sentence may end: only a word that opens sentences tells.
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]$|^[A-Z]$")
_OPENERS = words(
    "the a an it its this that these those they he she we in on at by for from under meanwhile "
    "separately earlier later also and but as with after before during since while both each "
    "according officials experts another among there together overall"
)
_WRAPPED, _COLUMNS = 55, 3
_LONGEST = 2000
# "DUBAI, 13 November 2023 (Reuters) -": where a report was written is no part of its sentence.
_DATELINE = re.compile(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .’'/-]{2,40}(?: and [A-ZÀ-Þ][A-ZÀ-Þ .’'/-]{2,40})?)"
    r"(?:,\s*[A-Z][\w. ]{1,20})?"
    r"(?:,\s*[^\n(–—-]{0,30}?)?\s*(?:\([^)\n]{2,30}\)\s*)?(?:—|–|-{1,2})\s+"
)


# "Kuala Lumpur – Malaysia Aviation Group": a place in small letters needs a long dash, or the
# date with its year and a full stop ("Astana, 12 November 2025. The two countries").
_PLACE_LINE = re.compile(
    r"(?P<place>[A-Z][a-zà-ÿ]+(?:[ -][A-Z][a-zà-ÿ]+){0,2})"
    r"(?:(?:,\s(?:[A-Z][a-z]+ )?\d{1,2}(?: [A-Z][a-z]+)?(?:,? \d{4})?)?\s[–—]\s"
    r"|,\s(?:[A-Z][a-z]+ \d{1,2},?|\d{1,2} [A-Z][a-z]+,?) \d{4}\.\s+)(?=[A-Z])"
)


# "Abu Dhabi/Leverkusen, October 1, 2024 - ", "New Delhi, 30 March 2010: ", "Espoo, Finland - ".
_TOWN = r"[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,2}"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_DATED_LINE = re.compile(
    rf"(?P<place>{_TOWN})(?:(?:, |/| / | and | & ){_TOWN}){{0,3}},? \(?(?:[A-Z][a-z]+day,? )?"
    rf"(?:{_MONTH} \d{{1,2}}(?:,? \d{{4}})?|\d{{1,2}} {_MONTH}(?:,? \d{{4}})?)\)?"
    r"(?:,? \([^)\n]{2,30}\))?(?:\s?[–—:]|\s-{1,2})\s+(?=[A-Z“\"])"
)
_LAND_LINE = re.compile(
    rf"(?P<place>{_TOWN}), {_TOWN}(?:(?:/| / | and | & ){_TOWN}(?:, {_TOWN})?)? [-–—]{{1,2}} "
    r"(?=(?:[A-Z“\"][\w.&’'-]* ){1,6}[a-z(])(?=[^\n]{40})"
)


def dateline_at(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return where a report says it was written, as it stands at the start of a line."""
    lines = (_DATELINE, _PLACE_LINE, _DATED_LINE, _LAND_LINE)
    return next((mark for line in lines if (mark := line.match(text, start, end))), None)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. paragraph: its line, counted from 0; bullet: an item of a list."""

    start: int
    end: int
    paragraph: int
    bullet: bool = False


# A row of a table with a number in a cell of its own.
_ROW = re.compile(r"(?:\t|\s\|\s)[^\n]{0,12}?\d")
# The cells of a row, parted by tabs, bars or more than one space.
_CELLS = re.compile(r"\S(?:\t|[ \t]+\|[ \t]+| {2,})(?=\S)")
_CAPITAL = re.compile(r"[^\W\d_]+")


def is_heading(text: str, sentence: Sentence) -> bool:
    """Whether a sentence has no stop at its end and most of its words are capitalised."""
    if text[sentence.end - 1] in ".!?…" or _ROW.search(text, sentence.start, sentence.end):
        return False
    words_of = _CAPITAL.findall(text, sentence.start, sentence.end)
    return bool(words_of) and sum(word[0].isupper() for word in words_of) * 2 >= len(words_of)


def sentences(text: str) -> list[Sentence]:
    """Return the sentences in order; blank ones are left out."""
    found = []
    entries = _entries(text)
    for number, (start, end) in enumerate(_paragraphs(text, entries)):
        bullet = _BULLET.match(text, start, end)
        begin = bullet.end() if bullet else start
        dateline = None if bullet or start in entries else dateline_at(text, begin, end)
        begin = dateline.end() if dateline else begin
        for first, last in _cut(text, begin, end):
            found.append(Sentence(first, last, number, bullet is not None or start in entries))
    if not found and text.strip():  # nothing but the mark of an item
        found = [Sentence(*span, 0) for span in _trimmed(text, 0, len(text))]
    return found


def _entries(text: str) -> frozenset[int]:
    """Return where the lines of a list without marks begin: two or more alike, one below another.

    "Doosan, Changwon: two turbines, 900 billion won", "Bechtel – power lines – up to $25 billion".
    """
    lines = [line.span() for line in _LINE.finditer(text)]
    alike = [
        _ENTRY.match(text, *line) is not None and not is_row(text, *line) for line in lines
    ] + [False]
    return frozenset(
        start
        for place, (start, _) in enumerate(lines)
        if alike[place] and (alike[place + 1] or alike[place - 1])
    )


def _paragraphs(text: str, entries: AbstractSet[int]) -> Iterator[tuple[int, int]]:
    """Yield the lines, with those joined that run on; each entry begins one."""
    current: tuple[int, int] | None = None
    first = True
    for line in _LINE.finditer(text):
        start, end = line.span()
        if not text[start:end].strip():
            continue
        begins = start in entries or (current is not None and current[0] in entries)
        if current and not begins and _runs_on(text, current, start, end, first=first):
            current = (current[0], end)
            continue
        if current:
            yield current
            first = False
        current = (start, end)
    if current:
        yield current


def is_row(text: str, start: int, end: int) -> bool:
    """Whether the last line of a paragraph is a row of a table."""
    line = max(text.rfind("\n", start, end) + 1, start)
    cells = _CELLS.findall(text, line, end)
    return len(cells) >= _COLUMNS - 1 or any(mark in cell for cell in cells for mark in "\t|")


def _runs_on(text: str, before: tuple[int, int], start: int, end: int, *, first: bool) -> bool:
    if "\n\n" in text[before[1] : start] or text[before[1] : start].count("\n") > 1:
        return False
    if _BULLET.match(text, start, end) or is_row(text, start, end) or is_row(text, *before):
        return False
    last = text[before[0] : before[1]].rstrip()
    if last.endswith((".", "!", "?", ":", "…", "。", '"', "”")):
        return False
    opening = text[start:end].lstrip()[:1]
    width = len(last) - (last.rfind("\n") + 1)
    # An item of a list ends with its line, however long, unless the next one runs on.
    wide = not first and width >= _WRAPPED and not _BULLET.match(text, *before)
    return opening.islower() or last.endswith((",", ";")) or wide


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if stop.end() < end and not _ends(text, begin, stop):
            continue
        yield from _in_bounds(text, begin, stop.end())
        begin = stop.end()
    yield from _in_bounds(text, begin, end)


def _in_bounds(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence, cut at spaces where no sentence is so long: tables, text without stops."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        stop = space if space > start else start + _LONGEST
        yield from _trimmed(text, start, stop)
        start = stop
    yield from _trimmed(text, start, end)


def _ends(text: str, begin: int, stop: re.Match[str]) -> bool:
    """Whether a sentence ends at this stop: not after an abbreviation, not before lower case."""
    following = text[stop.end() : stop.end() + 40].lstrip("\"'“‘([")
    if not following or following[0].islower():
        return False
    if stop["stop"] is None or stop["stop"][0] != ".":
        return True
    word = _WORD_BEFORE.search(text, max(begin, stop.start() - 20), stop.start())
    if word is None:
        return True
    if _INITIALS.search(word[0]):
        opener = re.match(r"[^\W\d_]+", following)
        return opener is not None and opener[0].casefold() in _OPENERS
    return word[0].casefold() not in _ABBREVIATIONS


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
