"""Characters with their places on a page to lines, and lines to paragraphs and rows of tables.

A gap in a line that is wider than the letters are high parts two cells, unless every word of the
line is set apart as far: then the line was stretched to its margin. A line that reaches the margin
of its column goes on in the next one, unless that begins an item or either is a row of a table.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from typing import NamedTuple

_WIDE = 0.9
"""Heights of a letter that part two cells."""
_EVEN = 0.15
"""Heights of a letter by which the gaps of a stretched line differ at most."""
_STRETCHED = 4
"""Words that a stretched line has at least; fewer may well be cells."""
_LONG = 0.78
"""Of its column; a shorter line ends its paragraph."""
_NEAR = 8
"""Lines before and after one that tell how wide its column is."""
_FULL = 0.88
"""Of a column, which most of its lines fill; else the page is taken for one."""
_NARROWEST = 12
"""Heights of a letter: what is narrower is no column of running text."""
_ITEM = re.compile(r"(?:[•●▪◦‣–—*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s")
_ENDS = re.compile(r"[.!?:;…]['\"”’»)]*$")
_HYPHEN = ("\u00ad", "\ufffe", "\x02")
_COUNTER = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,]\d|\d)", re.ASCII)
MOST_REPEATED = 3
"""Pages that begin or end with the same line, from which on it is a running head."""


class Glyph(NamedTuple):
    """A character and its box; a space that was made up has none (left == right)."""

    char: str
    left: float
    bottom: float
    right: float
    top: float


class Column(NamedTuple):
    """Where the lines of a column begin and end."""

    left: float
    right: float


class Line(NamedTuple):
    """A line of a page: its text, cells parted by tabs, and how wide and high it is."""

    text: str
    left: float
    right: float
    height: float
    top: float


def lines_of(glyphs: list[Glyph]) -> list[Line]:
    """Cut the characters of a page into lines, as they follow each other."""
    lines: list[Line] = []
    current: list[Glyph] = []
    last: Glyph | None = None
    for glyph in glyphs:
        printed = glyph.right > glyph.left and not glyph.char.isspace()
        below = printed and last is not None and _is_below(last, glyph)
        if (glyph.char in "\r\n" or below) and current:
            lines.append(_line(current))
            current = []
        if glyph.char not in "\r\n":
            current.append(glyph)
        last = glyph if printed else last
    if current:
        lines.append(_line(current))
    return [line for line in _side_by_side(lines) if line.text.strip()]


def _is_below(last: Glyph, glyph: Glyph) -> bool:
    """Whether a character stands on another line than the one before it."""
    return abs(last.bottom - glyph.bottom) > 0.5 * max(
        last.top - last.bottom, glyph.top - glyph.bottom, 1.0
    )


def paragraphs(pages: list[list[Line]]) -> str:
    """Join the lines of a document into paragraphs; a row of a table stays a line."""
    written: list[str] = []
    before: Line | None = None
    is_full = False
    columns = [_columns(lines) for lines in pages]
    known = {column for page in columns for column in page if column is not None}
    for lines, own in zip(pages, columns, strict=True):
        gap = _usual_gap(lines)
        ends = [_is_full(line, one, known, lines) for line, one in zip(lines, own, strict=True)]
        for number, line in enumerate(lines):
            if before is None:
                written.append(line.text)
            elif _goes_on(before, line, gap if number else None, is_full=is_full):
                written[-1] = _joined(written[-1], line.text)
            elif _are_alike(written[-1].rpartition("\n")[2], line.text):
                written[-1] = f"{written[-1]}\n{line.text}"
            else:
                written.append(line.text)
            before, is_full = line, ends[number]
    return "\n\n".join(written)


def _columns(lines: list[Line]) -> list[Column | None]:
    """The column that each line stands in; None where the lines about it make none.

    A list of short lines is none: they end anywhere.
    """
    found: list[Column | None] = []
    for number, line in enumerate(lines):
        near = [
            other
            for other in lines[max(0, number - _NEAR) : number + _NEAR + 1]
            if abs(other.left - line.left) <= 3 * line.height
        ]
        right = sorted(other.right for other in near)[int(0.8 * len(near))]
        width = right - line.left
        full = sum(_FULL * width <= other.right - line.left <= 1.05 * width for other in near)
        is_one = width > _NARROWEST * line.height and full >= max(4, len(near) // 2)
        found.append(Column(line.left, right) if is_one else None)
    return found


def _is_full(line: Line, column: Column | None, others: set[Column], page: list[Line]) -> bool:
    """Whether a line reaches its margin: of its column, of one like it, else of the page."""
    like = (
        other
        for other in others
        if abs(other.left - line.left) < line.height and line.right < other.right + line.height
    )
    column = column or next(like, None)
    if column is None:
        return line.right > _LONG * max(other.right for other in page)
    return line.right - column.left > _LONG * (column.right - column.left)


def without_running_heads(pages: list[list[Line]]) -> tuple[list[list[Line]], list[str]]:
    """Take out the lines that pages begin and end with again and again, page numbers included."""
    edges = [{line.text for line in (*lines[:2], *lines[-2:])} for lines in pages]
    counted = Counter(
        sign
        for number, texts in enumerate(edges)
        for text in texts
        for sign in _signs(text, number)
    )
    kept, cut = [], []
    for number, (lines, texts) in enumerate(zip(pages, edges, strict=True)):
        heads = {
            text
            for text in texts
            if text.strip().isdecimal()
            or any(counted[sign] >= MOST_REPEATED for sign in _signs(text, number))
        }
        edge = {*lines[:2], *lines[-2:]}
        out = [line for line in lines if line in edge and line.text in heads]
        cut += [line.text for line in out]
        kept.append([line for line in lines if line not in out])
    return kept, cut


def _signs(text: str, page: int) -> set[str]:
    """What a running head has in common on every page: its words, and a number that counts them.

    A row of a table has other numbers on each page, and is none.
    """
    plain = text.strip()
    counting = {
        f"{plain[: found.start()]}#{int(found[0]) - page}{plain[found.end() :]}"
        for found in _COUNTER.finditer(plain)
    }
    return {plain, *counting}


def _are_alike(before: str, text: str) -> bool:
    """Whether two lines are rows of one table, or items of one list."""
    if "\t" in before and "\t" in text:
        return True
    return _ITEM.match(before) is not None and _ITEM.match(text) is not None


def _line(glyphs: list[Glyph]) -> Line:
    printed = [glyph for glyph in glyphs if glyph.right > glyph.left and not glyph.char.isspace()]
    if not printed:
        return Line("", 0.0, 0.0, 0.0, 0.0)
    height = max(glyph.top - glyph.bottom for glyph in printed)
    wide = _WIDE * max(height, 4.0)
    if _is_stretched(printed, wide, _EVEN * height):
        wide = float("inf")
    pieces: list[str] = []
    end: float | None = None
    for glyph in glyphs:
        if glyph.right <= glyph.left or glyph.char.isspace():
            pieces.append(" ")
            continue
        if end is not None and glyph.left - end > wide:
            pieces.append("\t")
        pieces.append(glyph.char)
        end = glyph.right
    text = re.sub(r" *\t *", "\t", "".join(pieces))
    text = re.sub(" {2,}", " ", text).strip()
    left = min(glyph.left for glyph in printed)
    right = max(glyph.right for glyph in printed)
    return Line(text, left, right, height, max(glyph.top for glyph in printed))


def _is_stretched(printed: list[Glyph], wide: float, even: float) -> bool:
    """Whether a line is words that were set apart evenly, to reach from margin to margin.

    Columns of numbers may stand as evenly, and are none.
    """
    gaps = [other.left - one.right for one, other in itertools.pairwise(printed)]
    apart = [gap for gap in gaps if gap > wide]
    within = max((gap for gap in gaps if gap <= wide), default=0.0)
    if len(apart) + 1 < _STRETCHED or max(apart) - min(apart) > even or within > wide / 3:
        return False
    return sum(glyph.char.islower() for glyph in printed) > len(printed) / 2


def _side_by_side(lines: list[Line]) -> list[Line]:
    """Put together what stands on one line but was written in pieces, as cells of a table are."""
    found: list[Line] = []
    for line in lines:
        before = found[-1] if found else None
        if (
            before is not None
            and before.text
            and line.text
            and abs(before.top - line.top) < 0.5 * max(before.height, line.height)
            and line.left > before.right
        ):
            wide = line.left - before.right > _WIDE * max(before.height, line.height)
            text = f"{before.text}{chr(9) if wide else ' '}{line.text}"
            height = max(before.height, line.height)
            found[-1] = Line(text, before.left, line.right, height, before.top)
        else:
            found.append(line)
    return found


def _usual_gap(lines: list[Line]) -> float:
    """How far apart the tops of lines usually are."""
    gaps = sorted(
        one.top - other.top for one, other in itertools.pairwise(lines) if one.top > other.top
    )
    return gaps[len(gaps) // 3] if gaps else 0.0


def _goes_on(before: Line, line: Line, gap: float | None, *, is_full: bool) -> bool:
    """Whether a line goes on from the one before it.

    gap: None at the top of a page.  is_full: whether the one before reaches its margin.
    """
    if "\t" in before.text or "\t" in line.text or _ITEM.match(line.text):
        return False
    if abs(before.height - line.height) > 0.35 * max(before.height, line.height):
        return False  # a heading
    if (
        gap is None or line.top > before.top
    ):  # on the next page or column: only in the middle of a sentence
        return not _ENDS.search(before.text) and (is_full or line.text[:1].islower())
    if gap and before.top - line.top > 1.4 * gap:
        return False
    if before.text.endswith(_HYPHEN):
        return True
    return is_full or (line.text[:1].islower() and not _ENDS.search(before.text))


def _joined(text: str, more: str) -> str:
    """Two lines as one; a word that was parted at its hyphen is whole again."""
    if text.endswith(_HYPHEN):
        return text[:-1] + more
    if text.endswith("-") and text[-2:-1].isalpha() and more[:1].islower():
        return text + more
    return f"{text} {more}"
