"""The rows of the tables in a text: which lines they are, and what settles their numbers."""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.reading.columns import counting_columns
from crossfoot.reading.currency import Currency, currency_before
from crossfoot.reading.draft import Draft, draft_of
from crossfoot.reading.extents import extent_at
from crossfoot.reading.headings import Heading, heading_at
from crossfoot.reading.hedges import hedge_before
from crossfoot.reading.number import Number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.columns import Counting
    from crossfoot.reading.lines import Cell, Line
    from crossfoot.reading.tokens import Tokens

# A table goes on over so many lines without a number: blank ones and sub-headings.
_MOST_GAP = 2
_HEADING_REACH = 3
# A note of a table stands so many lines below its last row, and no row so soon after it.
_NOTE_REACH = 3
# The fewest rows that make a table to be asked about.
_FEWEST_ROWS = 2
# An amount in a cell has its digits among so many tokens.
_CELL = 8
_ONE = Decimal(1)
_SHARES = frozenset({"%", "#"})


class Row(NamedTuple):
    """A row of a table.

    at:        the number of its line.
    heading:   the heading or note that settles its amounts, None where none does.
    counting:  its columns of counts, from the right.
    """

    at: int
    line: Line
    heading: Heading | None
    counting: Mapping[int, Counting]


class Told(NamedTuple):
    """What a person says of a table.

    power:     its numbers are in units of ten to that power.
    currency:  None where they count goods.
    column:    which one counts, from the right as -1, -2 …
    party:     which one names who deals, from the left as 0, 1 …; None: none does.
    """

    power: int
    currency: str | None
    column: int
    party: int | None


def table_rows(tokens: Tokens, lines: Sequence[Line]) -> list[Row]:
    """Return the rows of a text, each with what settles its numbers."""
    numbers = [at for at, line in enumerate(lines) if line.is_row]
    if not numbers:
        return []
    notes = _notes(tokens, lines, numbers)
    rows: list[Row] = []
    heading: Heading | None = None
    counting: Mapping[int, Counting] = {}
    before = -_MOST_GAP - 2
    for at in numbers:
        line, goes_on = lines[at], at - before <= _MOST_GAP + 1
        near = _heading_above(tokens, lines, at)
        if near is None and not goes_on:
            heading = None
        heading = near or heading or _noted(tokens, lines, at, notes)
        same = goes_on and len(line.cells) == len(lines[before].cells)
        if not same:
            counting = {}
        if not counting and line.is_cut:
            header = header_above(lines, at)
            counting = counting_columns(tokens, header) if header is not None else {}
        rows.append(_row(at, line, heading, counting))
        before = at
    return _with_currency(tokens, rows)


def _row(at: int, line: Line, heading: Heading | None, counting: Mapping[int, Counting]) -> Row:
    """Return a row; under a caption with a currency "Firm" and "Options" are amounts."""
    if heading is None or heading.currency is None or not counting:
        return Row(at, line, heading, counting)
    own, caption = heading.column, heading.column is None
    counts = {
        column: each
        for column, each in counting.items()
        if column != own and not (caption and each.ordered)
    }
    return Row(at, line, heading._replace(others=heading.others | counts.keys()), counts)


def header_above(lines: Sequence[Line], row: int) -> Line | None:
    """Return the line of names right above the first row of a table, with as many cells."""
    for at in range(row - 1, max(row - _HEADING_REACH, 0) - 1, -1):
        line = lines[at]
        alike = len(line.cells) == len(lines[row].cells) and line.is_columned(lines[row])
        if alike and any(cell.text[:1].isalpha() for cell in line.cells):
            return line if not line.is_row or line.is_header else None
    return None


def lines_above(lines: Sequence[Line], row: int) -> Sequence[Line]:
    """Return the lines right above a row, in which a table says what it is."""
    return lines[max(row - _HEADING_REACH, 0) : row]


def asked_table(tokens: Tokens, lines: Sequence[Line], rows: Sequence[Row]) -> list[Row]:
    """Return the rows of the table that a person is asked about.

    The first that leaves its numbers unsettled, else the first. Empty where a text has no table.
    """
    known = {row.at: row for row in rows}
    tables: list[list[Row]] = []
    for at, line in enumerate(lines):
        row = known.get(at)
        if row is None and line.is_cut and _prints_amount(tokens, line):
            row = Row(at, line, None, {})
        if row is None or not line.is_cut or (line.is_header and line.is_row):
            continue
        last = tables[-1][-1] if tables else None
        near = last is not None and at - last.at <= _MOST_GAP + 1
        if near and last is not None and len(last.line.cells) == len(line.cells):
            tables[-1].append(row)
        else:
            tables.append([row])
    tables = [table for table in tables if len(table) >= _FEWEST_ROWS]
    unsettled = (table for table in tables if not _is_settled(tokens, table[0]))
    return next(unsettled, next(iter(tables), []))


def _is_settled(tokens: Tokens, row: Row) -> bool:
    return bool(row.heading or row.counting) or _prints_amount(tokens, row.line)


def _prints_amount(tokens: Tokens, line: Line) -> bool:
    return any(amount_in(tokens, cell) is not None for cell in line.cells[1:])


def amount_in(tokens: Tokens, cell: Cell) -> Currency | None:
    """Return the currency of the amount that a cell is, None where it is none of its own."""
    first = bisect_left(tokens.starts, cell.start, 0, tokens.count)
    last = bisect_left(tokens.starts, cell.end, 0, tokens.count)
    number = next(
        (at for at in range(first, min(last, first + _CELL)) if tokens.is_digits(at)), last
    )
    extent = extent_at(tokens, number) if number < last else None
    if extent is None or extent.currency is None or extent.last < last:
        return None
    return extent.currency if hedge_before(tokens, extent.first, first)[0] <= first else None


def names_no_money(tokens: Tokens, cell: Cell) -> bool:
    """Whether the head of a column gives it to something else than money."""
    goods = tokens.language.goods
    words = set(cell.text.lower().split()) - tokens.language.trade.reserves
    return any(
        not others.isdisjoint(words)
        for others in (goods.never, goods.counted, goods.columns, _SHARES)
    )


def is_money_column(row: Row, column: int) -> bool:
    """Whether the heading makes the numbers of a column, from the right, amounts."""
    heading = row.heading
    if heading is None or column in row.counting or column in heading.others:
        return False
    return heading.column is None or column in {each.column for each in (heading, *heading.also)}


def is_rate(line: Line) -> bool:
    """Whether a row is a rate, which the scale of the others never holds for ("per share")."""
    return " per " in line.cells[0].text.lower()


def tokens_of(tokens: Tokens, cell: Cell) -> tuple[int, int]:
    """Return the tokens of a cell, the last excluded."""
    first = bisect_left(tokens.starts, cell.start, 0, tokens.count)
    return first, bisect_left(tokens.starts, cell.end, 0, tokens.count)


def digits_of(tokens: Tokens, cell: Cell) -> tuple[int, int]:
    """Return the tokens of a cell's number, the last excluded, without what stands about it."""
    first, last = tokens_of(tokens, cell)
    while first < last and not tokens.is_digits(first):
        first += 1
    while last > first and not tokens.is_digits(last - 1):
        last -= 1
    return first, last


def worded_number(tokens: Tokens, line: Line, cell: Cell, power: int) -> tuple[int, Draft] | None:
    """Return the number that a cell qualifies, with the token of its first digits.

    power: of ten, which its column counts in where it prints no scale.
    None:  where the cell holds anything else, or its line has no columns.
    """
    first, last = digits_of(tokens, cell)
    extent = extent_at(tokens, first) if line.is_cut and first < last else None
    if extent is None or extent.currency is not None:
        return None
    begin, end = tokens_of(tokens, cell)
    draft = draft_of(tokens, extent, extent.last, begin)
    if (draft.first, draft.last) != (begin, end):
        return None
    power = 0 if extent.low.power else power
    draft.amount, draft.step = draft.amount.scaleb(power), draft.step.scaleb(power)
    if draft.amount_high is not None and draft.step_high is not None:
        draft.amount_high = draft.amount_high.scaleb(power)
        draft.step_high = draft.step_high.scaleb(power)
    return first, draft


def sign_of(tokens: Tokens, cell: Cell) -> Currency | None:
    """Return the currency whose sign stands before a cell's number."""
    first, last = digits_of(tokens, cell)
    return currency_before(tokens, Number(first, last, _ONE, _ONE))


def _with_currency(tokens: Tokens, rows: list[Row]) -> list[Row]:
    """Give each heading of a scale alone the currency that the numbers below it print."""
    found: dict[tuple[int, int], Currency | None] = {}
    for row in rows:
        heading = row.heading
        if heading is not None and heading.currency is None:
            place = (heading.first, heading.last)
            found[place] = found.get(place) or _printed_in(tokens, row.line)
    settled = []
    for row in rows:
        heading = row.heading
        if heading is not None and heading.currency is None:
            currency = found[heading.first, heading.last]
            heading = None if currency is None else heading._replace(currency=currency)
        settled.append(row._replace(heading=heading))
    return settled


def _printed_in(tokens: Tokens, line: Line) -> Currency | None:
    if is_rate(line):
        return None
    signed = (cell for cell in line.cells if cell.is_signed)
    return next((sign_of(tokens, cell) for cell in signed), None)


def _heading_above(tokens: Tokens, lines: Sequence[Line], row: int) -> Heading | None:
    """Return the heading in the lines right above a row, None where they have none."""
    for line in reversed(lines_above(lines, row)):
        if line.is_row and not line.is_header:
            return None
        headings = _headings_in(tokens, line, columned=line.is_columned(lines[row]))
        if headings:
            others = _others(tokens, lines, row)
            own = [heading._replace(others=others - {heading.column}) for heading in headings]
            return own[0]._replace(also=tuple(own[1:]))
    return None


def _headings_in(tokens: Tokens, line: Line, *, columned: bool) -> list[Heading]:
    """Return the headings of a line: one of it all, or where it has columns one of each."""
    headings: list[Heading] = []
    for column, cell in enumerate(line.cells):
        found = heading_at(tokens, cell.start, cell.end)
        if found is not None and (not headings or (columned and found.currency)):
            headings.append(found._replace(column=column - len(line.cells) if columned else None))
    return headings


def _notes(tokens: Tokens, lines: Sequence[Line], rows: list[int]) -> dict[int, Heading]:
    """Return what the notes below tables give, by the row that each stands below.

    A note with rows right below it is their heading, not a note.
    """
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
        alone = printed and (printed.first, printed.last) == (found.first, found.last)
        if found.power or alone:
            return found
    return None


def _noted(
    tokens: Tokens, lines: Sequence[Line], row: int, notes: Mapping[int, Heading]
) -> Heading | None:
    """Return what the note below its table gives to a row."""
    note = notes.get(row)
    if note is None:
        return None
    first = row + lines[row].is_header  # years over the columns look like a row
    return note._replace(others=_others(tokens, lines, first) if first else frozenset())


def _others(tokens: Tokens, lines: Sequence[Line], row: int) -> frozenset[int | None]:
    """Return the columns, from the right, that a header row gives to what is no money."""
    header = lines[row - 1]
    if not header.is_columned(lines[row]):
        return frozenset()
    return frozenset(
        column - len(header.cells)
        for column, cell in enumerate(header.cells)
        if names_no_money(tokens, cell)
    )
