"""Amounts in tables and lists pasted from the web, whose currency and scale stand in the heading.

"Projects (USD million)", a column "EUR m", "in billions of tenge": the numbers of the lines below
are amounts of that, until the lines end in no number. A column that the heading row gives to
something else (jobs, megawatts, a share) is left alone; one that it gives to goods ("Aircraft",
"Options") counts those. Where no heading says it, a note right below the table does ("Figures in
USD million"). A list within a sentence may have such a heading too
(`listed`). "In millions" alone scales the amounts that print their currency.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.columns import Counting, as_count, count_draft
from crossfoot.reading.currency import Currency
from crossfoot.reading.draft import Draft
from crossfoot.reading.headings import Heading
from crossfoot.reading.lines import lines_of
from crossfoot.reading.listed import listed
from crossfoot.reading.numerals import numeral
from crossfoot.reading.table_rows import (
    asked_table,
    digits_of,
    is_rate,
    sign_of,
    table_rows,
    worded_number,
)
from crossfoot.reading.tokens import BREAK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.reading.lines import Cell, Line
    from crossfoot.reading.table_rows import Row, Told
    from crossfoot.reading.tokens import Tokens

_ONE = Decimal(1)


def tabled(tokens: Tokens, told: Told | None = None) -> dict[int, Draft | None]:
    """Return the amounts of the tables in a text by the token that each begins at.

    None stands for the tokens of a heading, which are no amounts themselves.

    told: what a person said of the table that is asked about (`asked_table`).
    """
    drafts = listed(tokens)
    if BREAK not in tokens.text:
        return drafts
    lines = lines_of(tokens.text)
    rows = table_rows(tokens, lines)
    for row in rows:
        if row.heading is not None:
            for heading in (row.heading, *row.heading.also):
                drafts |= dict.fromkeys(range(heading.first, heading.last))
                drafts |= _amounts(tokens, row.line, heading)
        drafts |= _counts(tokens, row.line, row.counting)
    if told is not None:
        for row in asked_table(tokens, lines, rows):
            drafts |= _told(tokens, row, told)
    return drafts


def _amounts(tokens: Tokens, line: Line, heading: Heading) -> dict[int, Draft]:
    drafts: dict[int, Draft] = {}
    for column, cell in enumerate(line.cells):
        place = column - len(line.cells)
        if column == 0 and len(line.cells) > 1:
            continue
        if heading.column not in {None, place} or place in heading.others:
            continue
        if not cell.is_number:
            drafts |= _worded_amount(tokens, line, cell, heading)
            continue
        if not cell.is_year and not (cell.is_signed and is_rate(line)):
            drafts |= _amount(tokens, cell, heading)
    return drafts


def _counts(tokens: Tokens, line: Line, counting: Mapping[int, Counting]) -> dict[int, Draft]:
    drafts: dict[int, Draft] = {}
    for place, what in counting.items():
        cell = line.cells[place]
        found = _count(tokens, line, cell, what)
        if found is not None:
            drafts[found[0]] = found[1]
    return drafts


def _count(tokens: Tokens, line: Line, cell: Cell, counting: Counting) -> tuple[int, Draft] | None:
    if cell.is_number:
        return count_draft(tokens, cell, counting)
    found = worded_number(tokens, line, cell, counting.power)
    return None if found is None else (found[0], as_count(found[1], counting))


def _told(tokens: Tokens, row: Row, told: Told) -> dict[int, Draft]:
    """Return the amounts of a row as a person said; what counts by its head stays so."""
    if told.currency is None:
        return _counts(tokens, row.line, {told.column: Counting(None, told.power), **row.counting})
    currency = Currency(0, 0, (told.currency,))
    drafts: dict[int, Draft] = {}
    if row.heading is not None:
        others = row.heading._replace(currency=currency, power=told.power)
        drafts |= _amounts(tokens, row.line, others)
    own = Heading(0, 0, currency, told.power, told.column)
    return drafts | _amounts(tokens, row.line, own)


def _worded_amount(tokens: Tokens, line: Line, cell: Cell, heading: Heading) -> dict[int, Draft]:
    """Return the amount of a cell that qualifies it, or gives a range: "up to 75", "75–80"."""
    found = worded_number(tokens, line, cell, heading.power)
    if found is None:
        return {}
    found[1].currency = heading.currency
    return {found[0]: found[1]}


def _amount(tokens: Tokens, cell: Cell, heading: Heading) -> dict[int, Draft]:
    """Return the amount of a cell by the token of its first digits; none for what is no number."""
    first, last = digits_of(tokens, cell)
    words = tokens.text[tokens.starts[first] : tokens.ends[last - 1]] if first < last else ""
    read = numeral(re.sub(r"\s", "", words), commas=tokens.has_decimal_comma(first))
    if read is None:
        return {}
    value = read.value.scaleb(heading.power)
    step = _ONE.scaleb(heading.power - read.decimals)
    anchor = first
    printed = sign_of(tokens, cell) if cell.is_signed else None
    first = first if printed is None else printed.first
    negative = tokens.keys[first - 1] in {"-", "−"} and tokens.glued(first)
    bracketed = cell.text[0] == "(" and cell.text.rstrip("*†")[-1] == ")"
    if negative or bracketed:
        value, first, last = -value, first - 1, last + bracketed
    currency = heading.currency
    if printed is not None and not printed.bare_dollar:
        currency = printed
    return {anchor: Draft(first, last, Measure.VALUE, value, step, currency=currency)}
