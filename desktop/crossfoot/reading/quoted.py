"""Quotation marks that stand about a part of a figure, taken for spaces: '"up to 22" aircraft'.

News quotes the number that it does not vouch for, or its qualifier alone: '"more than" $8bn', and
the goods stand behind the mark. Only marks whose words are all of a figure are taken so, and only
where the figure goes on behind them; and one between a qualifier and its number ('up to "22
aircraft"'). Every text stays as long as it was, so that its offsets hold.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from crossfoot.reading.currency import CODES
from crossfoot.reading.tables.currencies import LETTERS, PREFIXED, SIGNS
from crossfoot.reading.tables.models import DIGIT_FAMILIES
from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from crossfoot.reading.tables.language import Language, Phrases

_MARK = re.compile("[\"“”«»„‘']")
_LONGEST = 60
_QUOTED = re.compile(
    rf"(?<!\w)(?:[\"“«„](?=\S)([^\"“”«»„\n]{{1,{_LONGEST}}}?)(?<=\S)[\"”»“]"
    rf"|['‘](?=\S)([^'‘\"\n]{{1,{_LONGEST}}}?)(?<=\S)')(?!\w)"
    rf"|\A(?=\S)([^\"“”«»„'‘\n]{{1,{_LONGEST}}}?)(?<=\S)[\"”»“'](?!\w)"
)
"""The last: of the words of one figure, which begin behind the opening mark."""
_WORDS = re.compile(r"\d+(?:[.,']\d+)*|[^\W\d_]+|[^\w\s]")
_LED = re.compile(r" [\"“«„‘'](?=[$€£¥₹]|US\$|\d)")
_BEFORE = 40
"""Characters in which a qualifier is looked for."""
_INCHES = frozenset("\"'")
_OTHER_MARKS = frozenset("+~≈.,%±")
_GOES_ON = re.compile(r" +[^\W\d_]")
_AMOUNT = re.compile(r" +(?:(?:[A-Z]{1,3})?[$€£¥₹₽₸₩] ?|[A-Z]{2,3} ?|Rs\.? ?)?\d| +[^\W\d_]")


def unquoted(text: str, language: Language) -> str:
    """Return the text with those marks as spaces.

    language: the tables that the text is read with.
    """
    if _MARK.search(text) is None:
        return text
    marks = [
        mark
        for found in _QUOTED.finditer(text)
        if _is_of_figure(text, found, language)
        for mark in ((found.end() - 1,) if found[3] else (found.start(), found.end() - 1))
    ]
    marks += [
        found.end() - 1
        for found in _LED.finditer(text)
        if _leads(_keys(text[max(found.start() - _BEFORE, 0) : found.start()], language), language)
    ]
    if not marks:
        return text
    letters = list(text)
    for mark in marks:
        letters[mark] = " "
    return "".join(letters)


def _is_of_figure(text: str, found: re.Match[str], language: Language) -> bool:
    """Whether what is quoted is a part of a figure that goes on behind the closing mark."""
    said = _WORDS.findall(found[1] or found[2] or found[3])
    keys = [word.lower().translate(language.alike) for word in said]
    known, counting = _parts(language)
    if not all(
        key in known or key[0].isdigit() or word in CODES
        for key, word in zip(keys, said, strict=True)
    ):
        return False
    if not any(key[0].isdigit() or key in counting for key in keys):
        return _leads(keys, language) and _amount_follows(text, found, counting)
    inches = found[3] and found[3].isdigit() and found[0][-1] in _INCHES
    alone = len(said) == 1 and (said[0] in DIGIT_FAMILIES or inches)
    return not alone and _GOES_ON.match(text, found.end()) is not None


def _amount_follows(text: str, found: re.Match[str], counting: frozenset[str]) -> bool:
    """Whether a number follows, in digits or in words, with its currency or without."""
    behind = _AMOUNT.match(text, found.end())
    if behind is None:
        return False
    if behind[0][-1].isdigit():
        return True
    word = _WORDS.match(text, behind.end() - 1)
    return word is not None and word[0].lower() in counting


def _keys(words: str, language: Language) -> list[str]:
    return words.lower().translate(language.alike).split()


def _leads(keys: list[str], language: Language) -> bool:
    """Whether words end in a qualifier."""
    led = language.wording.leading.match(keys, len(keys) - 1) if keys else None
    return led is not None and led[1] is not None


@cache
def _parts(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that a figure may have before its noun, and those that are numbers."""
    numbers, scales, wording = language.numbers, language.scales, language.wording
    counting = frozenset(
        (numbers.ones.keys() - {"one"})
        | numbers.tens.keys()
        | numbers.hundred
        | numbers.hundreds.keys()
        | numbers.lots.keys()
        | numbers.mixed.keys()
        | numbers.fused.keys()
    )
    said = {
        word
        for phrases in (wording.leading, wording.trailing, wording.infix, wording.openers)
        for word in _words_of(phrases)
    }
    signs = SIGNS.keys() | LETTERS.keys() | {key for each in PREFIXED.values() for key in each}
    return (
        counting | said | wording.fillers | wording.filler_articles | wording.range_to
        | wording.range_and | numbers.joined | numbers.articles | numbers.of | DASHES | _OTHER_MARKS
        | scales.words.keys() | scales.abbreviations.keys() | scales.letters.keys()
        | {sign.lower() for sign in signs} | _words_of(language.monies.names)
    ), counting  # fmt: skip


def _words_of(phrases: Phrases[Any]) -> set[str]:
    return {word for found in phrases.entries.values() for words, _ in found for word in words}
