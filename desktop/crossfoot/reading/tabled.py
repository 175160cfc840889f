"""Amounts in tables and lists pasted from the web, whose currency and scale stand in the heading.

"Projects (USD million)", a column "EUR m", "in billions of tenge": the numbers of the lines below
are amounts of that, until the lines end in no number. A column that the heading row gives to
something else (jobs, megawatts, a share) is left alone. Where no heading says it, a note right
below the table does ("Figures in USD million").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Measure
from crossfoot.reading.draft import Draft
from crossfoot.reading.headings import Heading, heading_at
from crossfoot.reading.numerals import numeral
from crossfoot.reading.tokens import BREAK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.reading.tokens import Tokens

# A longer line is prose. It also bounds what a pattern may look through.
_LONGEST_LINE = 300
# A table goes on over so many lines without a number: blank ones and sub-headings.
_MOST_GAP = 2
_HEADING_REACH = 3
# A note of a table stands so many lines below its last row, and no row so soon after it.
_NOTE_REACH = 3
_FIRST_YEAR, _LAST_YEAR = 1900, 2100

_CUTS = frozenset("\t|:")
_NUMBER_ENDS = frozenset("0123456789)*†")
_NUMBER = re.compile(r"[(]?[-−]?\d[\d.,' \u00a0]*[)]?[*†]?$")
_CELLS = {"\t": re.compile(r"\t"), "|": re.compile(r"\|"), "  ": re.compile(r" {2,}")}
_LAST_WORD = re.compile(r" (?=[-−]?\d[\d,']*[.,]\d+$)")
_AFTER_COLON = re.compile(r":\s(?=[^:]*$)")
_AFTER_DASH = re.compile(r" [–—-] (?=[^–—-]*$)")


class Cell(NamedTuple):
    """A cell of a line: its text without the space about it, and where it starts in the text."""

    start: int
    text: str

    @property
    def is_number(self) -> bool:
        """Whether nothing but a number stands in it."""
        return bool(self.text) and _NUMBER.match(self.text) is not None


class Line(NamedTuple):
    """A line of the text; no cells where it is too long to be of a table."""

    start: int
    text: str
    cells: tuple[Cell, ...]

    @property
    def is_row(self) -> bool:
        """Whether a number stands in one of its cells, the label apart."""
        return any(cell.is_number for cell in self.cells[len(self.cells) > 1 :])


def tabled(tokens: Tokens, lacking: Heading | None = None) -> dict[int, Draft | None]:
    """Return the amounts of the tables in a text by the token that each begins at.

    None stands for the tokens of a heading, which are no amounts themselves.

    lacking: what a person said of the table without a heading (`plain_rows`).
    """
    drafts: dict[int, Draft | None] = {}
    for line, heading in _headed(tokens):
        if heading is not None:
            drafts |= dict.fromkeys(range(heading.first, heading.last))
            drafts |= _amounts(tokens, line, heading)
    if lacking is not None:
        for line in plain_rows(tokens):
            drafts |= _amounts(tokens, line, lacking)
    return drafts


def plain_rows(tokens: Tokens) -> list[Line]:
    """Return the rows that no heading and no note settles, with the columns of the first one."""
    rows = [
        line
        for line, heading in _headed(tokens)
        if heading is None and _is_cut(line) and not _is_header(line)
    ]
    return [line for line in rows if len(line.cells) == len(rows[0].cells)]


def lines_before(tokens: Tokens, row: Line) -> list[Line]:
    """Return the lines right above a row."""
    lines = _lines(tokens.text)
    at = bisect_left(lines, row.start, key=lambda line: line.start)
    return lines[max(at - _HEADING_REACH, 0) : at]


def names_no_money(tokens: Tokens, cell: Cell) -> bool:
    """Whether the head of a column gives it to something else than money."""
    goods = tokens.language.goods
    others = goods.never | goods.counted | goods.columns | {"%", "#"}
    return not others.isdisjoint(cell.text.lower().split())


def _is_cut(line: Line) -> bool:
    """Whether a line has columns, as a table has and a list has not."""
    return len(line.cells) > 1 and has_columns(line.text)


def has_columns(text: str) -> bool:
    """Whether something in a text parts columns; most texts are not read further for tables."""
    return any(mark in text for mark in _CELLS)


def _headed(tokens: Tokens) -> list[tuple[Line, Heading | None]]:
    """Return the rows of a text, each with the heading or note that settles it, if any."""
    if BREAK not in tokens.text:
        return []
    lines = _lines(tokens.text)
    notes = _notes(tokens, lines)
    rows: list[tuple[Line, Heading | None]] = []
    heading: Heading | None = None
    gap = 0
    for at, line in enumerate(lines):
        if not line.is_row:
            gap += 1
            continue
        near = _heading_above(tokens, lines, at, heading)
        if near is None and gap > _MOST_GAP:
            heading = None
        heading, gap = near or heading or _noted(tokens, lines, at, notes), 0
        rows.append((line, heading))
    return rows


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    start = 0
    for part in text.split(BREAK):
        cells = _cells(part, start) if len(part) <= _LONGEST_LINE else ()
        lines.append(Line(start, part, cells))
        start += len(part) + 1
    return lines


def _cells(line: str, start: int) -> tuple[Cell, ...]:
    """Cut a line at tabs, bars, wide gaps, its last colon or before a last number."""
    if not (_CUTS.intersection(line) or "  " in line or line.rstrip()[-1:] in _NUMBER_ENDS):
        return (_cell(line, start),)
    cut: re.Pattern[str] | None = next(
        (each for mark, each in _CELLS.items() if mark in line), None
    )
    for pattern in (cut, _AFTER_COLON, _AFTER_DASH, _LAST_WORD):
        if pattern is None or not (ends := [match.span() for match in pattern.finditer(line)]):
            continue
        edges = [0, *(edge for span in ends for edge in span), len(line)]
        pairs = zip(edges[::2], edges[1::2], strict=True)
        return tuple(_cell(line[first:last], start + first) for first, last in pairs)
    return (_cell(line, start),)


def _cell(text: str, start: int) -> Cell:
    bare = text.strip()
    return Cell(start + text.index(bare) if bare else start, bare)


def _heading_above(
    tokens: Tokens, lines: list[Line], row: int, known: Heading | None
) -> Heading | None:
    """Return the heading in the lines right above a row, None where they have none."""
    for line in reversed(lines[max(row - _HEADING_REACH, 0) : row]):
        if line.is_row and not _is_header(line):
            return None
        for column, cell in enumerate(line.cells):
            found = heading_at(tokens, cell.start, cell.start + len(cell.text))
            if found is not None:
                own = column - len(line.cells) if _is_columned(line, lines[row]) else None
                return found._replace(column=own, others=_others(tokens, lines, row) - {own})
    return known


def _notes(tokens: Tokens, lines: list[Line]) -> dict[int, Heading]:
    """Return what the notes below tables give, by the row that each stands below.

    A note with rows right below it is their heading, not a note.
    """
    rows = [number for number, line in enumerate(lines) if line.is_row]
    notes: dict[int, Heading] = {}
    for row, following in pairwise([*rows, len(lines) + _NOTE_REACH]):
        below = range(row + 1, min(row + 1 + _NOTE_REACH, following - _NOTE_REACH, len(lines)))
        note = next(filter(None, (_note(tokens, lines[number]) for number in below)), None)
        if note is not None:
            notes[row] = note
    # the rows above are of the same table, as far as no long gap parts them
    for row, following in reversed(list(pairwise(rows))):
        if following - row <= _MOST_GAP + 1 and following in notes:
            notes.setdefault(row, notes[following])
    return notes


def _note(tokens: Tokens, line: Line) -> Heading | None:
    """Return what a line gives that says a currency with its scale, or nothing else at all."""
    for cell in line.cells:
        found = heading_at(tokens, cell.start, cell.start + len(cell.text.rstrip(".")))
        if found is None:
            continue
        printed = found.currency
        if found.power or (printed.first, printed.last) == (found.first, found.last):
            return found
    return None


def _noted(
    tokens: Tokens, lines: list[Line], row: int, notes: Mapping[int, Heading]
) -> Heading | None:
    """Return what the note below its table gives to a row."""
    note = notes.get(row)
    if note is None:
        return None
    first = row + _is_header(lines[row])  # years over the columns look like a row
    return note._replace(others=_others(tokens, lines, first) if first else frozenset())


def _is_columned(line: Line, row: Line) -> bool:
    """Whether a heading line has the columns of the row below, and is no caption over them."""
    return len(line.cells) > 1 and any(mark in line.text and mark in row.text for mark in _CELLS)


def _is_header(line: Line) -> bool:
    """Whether the numbers of a line are all years, as over columns."""
    return all(_is_year(cell.text) for cell in line.cells if cell.is_number)


def _is_year(text: str) -> bool:
    return text.isdigit() and _FIRST_YEAR <= int(text[:5]) <= _LAST_YEAR


def _others(tokens: Tokens, lines: list[Line], row: int) -> frozenset[int | None]:
    """Return the columns, from the right, that a header row gives to what is no money."""
    header = lines[row - 1]
    if not _is_columned(header, lines[row]):
        return frozenset()
    return frozenset(
        column - len(header.cells)
        for column, cell in enumerate(header.cells)
        if names_no_money(tokens, cell)
    )


def _amounts(tokens: Tokens, line: Line, heading: Heading) -> dict[int, Draft]:
    drafts: dict[int, Draft] = {}
    for column, cell in enumerate(line.cells):
        place = column - len(line.cells)
        if not cell.is_number or (column == 0 and len(line.cells) > 1):
            continue
        if heading.column not in {None, place} or place in heading.others:
            continue
        if not _is_year(cell.text):
            drafts |= _amount(tokens, cell, heading)
    return drafts


def _amount(tokens: Tokens, cell: Cell, heading: Heading) -> dict[int, Draft]:
    """Return the amount of a cell by the token of its first digits; none for what is no number."""
    digits = cell.text.strip("()*†-−")
    offset = cell.start + cell.text.index(digits)
    first = bisect_left(tokens.starts, offset, 0, tokens.count)
    last = bisect_left(tokens.starts, offset + len(digits), 0, tokens.count)
    read = numeral(re.sub(r"\s", "", digits), commas=tokens.has_decimal_comma(first))
    if read is None or first >= last:
        return {}
    value = read.value.scaleb(heading.power)
    step = Decimal(1).scaleb(heading.power - read.decimals)
    anchor = first
    negative = tokens.keys[first - 1] in {"-", "−"} and tokens.glued(first)
    bracketed = cell.text[0] == "(" and cell.text.rstrip("*†")[-1] == ")"
    if negative or bracketed:
        value, first, last = -value, first - 1, last + bracketed
    return {anchor: Draft(first, last, Measure.VALUE, value, step, currency=heading.currency)}
