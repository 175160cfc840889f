"""Columns of a table that count goods by their head: "Aircraft", "Firm", "Options", "Doses (m)"."""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Hedge, Measure
from crossfoot.reading.draft import Draft
from crossfoot.reading.numerals import numeral

if TYPE_CHECKING:
    from crossfoot.reading.lines import Cell, Line
    from crossfoot.reading.tokens import Tokens

_TOTALS = frozenset({"total", "totals", "grand total", "sum", "итого", "всего", "сумма"})
_ZERO, _ONE = Decimal(0), Decimal(1)
# What "Firm" over a column counts, whose goods stand elsewhere.
_FIRM = "firm orders"
_ORDERED = frozenset({"ordered", "bought", "purchased", "заказано", "закуплено"})
# Over a column these count the things of another column.
_PIECES = frozenset({"qty", "quantity", "количество", "кол-во"})
_UNITS = "units"
_KINDS = frozenset(
    "model type aircraft equipment item product модель наименование товар тип".split()  # noqa: SIM905
)


class Counting(NamedTuple):
    """What the numbers of a column count.

    noun:      from the head, in small letters; None where only a person says that it counts.
    power:     of ten, from a scale word in the head.
    ordered:   whether it says how goods named elsewhere are ordered ("Firm", "Options").
    optional:  whether they are held in reserve.
    """

    noun: str | None
    power: int = 0
    ordered: bool = False
    optional: bool = False
    measured: bool = False


def counting_columns(tokens: Tokens, header: Line) -> dict[int, Counting]:
    """Return the columns, from the right as -1, -2 …, whose head says what they count."""
    told = header.text.lower().split()
    if any(cell.is_number for cell in header.cells) or not (
        tokens.language.trade.fleets.isdisjoint(told)
    ):
        return {}
    found = {}
    for column, cell in enumerate(header.cells):
        counting = (_counting(tokens, cell) or _pieces(header, cell)) if column else None
        if counting is not None:
            found[column - len(header.cells)] = counting
    if len(found) > 1:
        whole = next(iter(found.values()))._replace(ordered=False, optional=False)
        for column, cell in enumerate(header.cells):
            if is_total(cell.text):
                found[column - len(header.cells)] = whole
    return found


def _pieces(header: Line, cell: Cell) -> Counting | None:
    """Return what "Quantity" over a column counts where another names things by their kind."""
    words = cell.text.lower().replace(",", " ").replace(".", " ").split()
    things = any(not _KINDS.isdisjoint(other.text.lower().split()) for other in header.cells)
    return Counting(_UNITS) if things and not _PIECES.isdisjoint(words) else None


def is_total(words: str) -> bool:
    """Whether the words of a cell name the row, or the column, that covers the others."""
    return words.lower().strip(" :.") in _TOTALS


def count_draft(tokens: Tokens, cell: Cell, counting: Counting) -> tuple[int, Draft] | None:
    """Return the count that a cell is, with the token that it begins at."""
    first = bisect_left(tokens.starts, cell.start, 0, tokens.count)
    last = bisect_left(tokens.starts, cell.end, 0, tokens.count)
    printed = "".join(cell.text.split()).rstrip("*†")
    read = numeral(printed, commas=tokens.has_decimal_comma(first))
    if read is None or not tokens.is_digits(first):
        return None
    while not tokens.is_digits(last - 1):
        last -= 1
    rounded = counting.measured or counting.power > 0
    if read.decimals and not rounded:
        return None
    step = _ONE.scaleb(counting.power - read.decimals) if rounded else _ZERO
    value = read.value.scaleb(counting.power)
    return first, Draft(first, last, Measure.QUANTITY, value, step, noun=counting.noun)


def as_count(draft: Draft, counting: Counting) -> Draft:
    """Return a qualified number, or a range, as the count of a column."""
    draft.measure, draft.noun = Measure.QUANTITY, counting.noun
    if not (counting.measured or counting.power):
        plain = _ZERO if draft.hedge in {Hedge.BARE, Hedge.RANGE} else _ONE
        draft.step = plain
        draft.step_high = None if draft.step_high is None else plain
    return draft


def _counting(tokens: Tokens, cell: Cell) -> Counting | None:
    first = bisect_left(tokens.starts, cell.start, 0, tokens.count)
    last = bisect_left(tokens.starts, cell.end, 0, tokens.count)
    goods, trade, keys = tokens.language.goods, tokens.language.trade, tokens.keys[first:last]
    if not (goods.facilities | goods.uncounted).isdisjoint(keys):
        return None
    scales = tokens.language.scales
    powers = (scales.words.get(key) or scales.abbreviations.get(key) for key in keys)
    power = next((each for each in powers if each), 0)
    for key in keys:
        if key in goods.measured:
            return Counting(key, power, measured=True)
        if key in goods.plurals and key not in goods.needs_company and key not in goods.loose:
            reserved = key in trade.reserves
            return Counting(key, power, ordered=reserved, optional=reserved)
    ordered = not (trade.firm | _ORDERED).isdisjoint(keys)
    return Counting(_FIRM, power, ordered=True) if ordered else None
