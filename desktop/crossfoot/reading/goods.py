"""A quantity that a deal buys or sells: when a number counts goods, and when it does not."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure
from crossfoot.reading.counts import Counted, counted_after, goods_at
from crossfoot.reading.draft import Draft, draft_of
from crossfoot.reading.elliptic import shared_noun
from crossfoot.reading.guessing import is_other_plural
from crossfoot.reading.hedges import hedge_after
from crossfoot.reading.tables.models import DIGIT_FAMILIES, FLYING
from crossfoot.reading.tables.others import MONTHS
from crossfoot.reading.tokens import BREAK
from crossfoot.reading.traded import is_flow, is_traded, merely_exists
from crossfoot.reading.understood import understood

if TYPE_CHECKING:
    from crossfoot.reading.extents import Extent
    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

_ZERO, _ONE = Decimal(0), Decimal(1)
# What a price is for, of a measure.
_RATES = frozenset(Decimal(10) ** power for power in range(4))
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_LAST_DAY = 31
# How far back a verb of change may stand that leads to a measure, in tokens.
_LEVEL_REACH = 8
_BRACKET_REACH = 16


def goods_draft(tokens: Tokens, extent: Extent, floor: int, before: Draft | None) -> Draft | None:
    """Return the quantity that a number without currency counts, None where it counts no goods.

    before:  the goods counted last, so that "44 more" says of what.
    """
    number = extent.high or extent.low
    inner = None
    counted = counted_after(tokens, number)
    if counted is None:
        last, inner = hedge_after(tokens, number.last)
        counted = goods_at(tokens, last) if inner is not None else None
    if counted is None and extent.high is None and not number.decimals:
        counted = shared_noun(tokens, number)
    if counted is None and not _is_day(tokens, number):
        counted = understood(tokens, extent, before)
    if counted is None:
        return None
    draft = draft_of(tokens, extent, counted.last, floor)
    if draft.hedge is Hedge.BARE and (inner is not None or is_year(extent.low)):
        if inner is None:
            return None
        draft.hedge = inner
    if not _is_deal(tokens, draft, extent, counted, before):
        return None
    draft.measure, draft.noun = Measure.QUANTITY, counted.noun
    draft.step, draft.step_high = steps(draft, extent, counted)
    draft.warnings = _fused(tokens, extent, counted)
    return draft


def _is_day(tokens: Tokens, number: Number) -> bool:
    """Whether a number is the day of a month: "DOHA, May 14, 2025", after jets were counted."""
    if number.power or not 1 <= number.value <= _LAST_DAY:
        return False
    before, after = tokens.keys[number.first - 1], tokens.keys[number.last]
    year = tokens.words[number.last + 1] if after == "," else ""
    dated = len(year) == len(str(_LAST_YEAR)) and year.isdecimal()
    return before in MONTHS or after in MONTHS or dated


def is_year(number: Number) -> bool:
    """Whether a number is printed like a year."""
    plain = not (number.power or number.grouped or number.decimals or number.spoken)
    return plain and _FIRST_YEAR <= number.value <= _LAST_YEAR


def steps(draft: Draft, extent: Extent, counted: Counted) -> tuple[Decimal, Decimal | None]:
    """Return u of each end: as printed of measures and with a scale word, else by the hedge.

    Of countable things it is 0 bare or as a range, and 1 with any other hedge.
    """
    if counted.measured:
        return draft.step, draft.step_high
    plain = _ZERO if draft.hedge in {Hedge.BARE, Hedge.RANGE} else _ONE
    low, high = extent.low, extent.high
    if draft.amount_high is None:
        only = high if high is not None and draft.amount == high.value else low
        return draft.step if only.power else plain, None
    top = high if high is not None else low  # a spread has the scale of its middle
    return draft.step if low.power else plain, draft.step_high if top.power else plain


def _is_deal(
    tokens: Tokens, draft: Draft, extent: Extent, counted: Counted, before: Draft | None
) -> bool:
    """Whether the words about the goods leave it that a deal buys or sells them."""
    goods, first, last = tokens.language.goods, draft.first, counted.last
    if merely_exists(tokens, first, last) or _is_specified(tokens, first, before):
        return False
    if counted.measured:
        rate = tokens.keys[first - 1] in tokens.language.trade.unit_rates
        of_price = rate and extent.low.value in _RATES  # "160 долларов за 1 тыс. кубометров"
        return not of_price and _is_measured_deal(tokens, draft, counted, before)
    low = extent.low.value
    whole = extent.high is not None or low == int(low)  # else a section: "2.3 Two ferries"
    if extent.low.value == 1 and not tokens.keys[extent.low.first].isascii():
        named = tokens.keys[extent.low.first] in goods.single  # not "цена одного локомотива"
        return named and is_traded(tokens, first, last, before)
    securities = extent.low.is_large and counted.noun in goods.securities
    if securities or not whole or _points_back(tokens, draft, extent):
        return False
    flows = is_flow(tokens, last)
    if counted.guessed or flows:
        level = flows and tokens.keys[first - 1] in tokens.language.trade.levels
        return not level and is_traded(tokens, first, last, before)
    return not _is_size(tokens, first, measured=False)


def _is_specified(tokens: Tokens, first: int, before: Draft | None) -> bool:
    """Whether it says how large something is: "паром (154 м; 56 вагонов)", "8 поездов по 4 …"."""
    goods = tokens.language.goods
    each = tokens.keys[first - 1] in tokens.language.trade.each_of
    if each and before is not None and before.last == first - 1:
        return True
    for at in range(first - 1, max(first - _BRACKET_REACH, 0), -1):
        key = tokens.keys[at]
        if key in {"(", ")", BREAK}:
            return False
        if key in goods.sizes and tokens.is_digits(at - 1):
            return "(" in tokens.keys[max(at - _BRACKET_REACH, 0) : at]
    return False


def _is_measured_deal(tokens: Tokens, draft: Draft, counted: Counted, before: Draft | None) -> bool:
    """Whether a measure says how much is traded, not what there is or how large something is."""
    first = draft.first
    stands = tokens.keys[first - 1] in tokens.language.trade.measure_states
    if stands or _is_level(tokens, first) or _is_size(tokens, first, measured=True):
        return False
    return not counted.guessed or is_traded(tokens, first, counted.last, before)


def _is_level(tokens: Tokens, first: int) -> bool:
    """Whether a measure says how far a flow has come ("freight rose 62% to 4.5 million tonnes")."""
    if tokens.keys[first - 1] not in tokens.language.wording.range_to:
        return False
    before = tokens.keys[max(first - _LEVEL_REACH, 0) : first - 1]
    return not tokens.language.wording.changes.isdisjoint(before)


def _points_back(tokens: Tokens, draft: Draft, extent: Extent) -> bool:
    """Whether a determiner says that the goods were named before ("the four tankers")."""
    trade, determiner = tokens.language.trade, tokens.keys[draft.first - 1]
    if not extent.low.spoken or draft.hedge is not Hedge.BARE or determiner not in trade.pointing:
        return False
    verb = tokens.keys[draft.first - 2]
    return verb not in trade.verbs or verb.endswith("ing")


def _is_size(tokens: Tokens, first: int, *, measured: bool) -> bool:
    """Whether a number says how large goods are ("carriers of 174,000 cubic metres each")."""
    goods, owner = tokens.language.goods, tokens.keys[first - 2]
    if (
        tokens.keys[first - 1] not in tokens.language.numbers.of
        or owner in goods.parcels | goods.leading
    ):
        return False
    numbers = tokens.language.numbers
    if owner in goods.counted or (measured and owner in numbers.ones):
        return True  # "two of 86,000 gross tons"
    plural = is_other_plural(tokens, first - 2) and owner not in tokens.language.trade.nouns
    return measured and (plural or owner in goods.facilities)


def _fused(tokens: Tokens, extent: Extent, counted: Counted) -> tuple[str, ...]:
    """Warn of a count run into a type ("22,787 Dreamliners" for 22 of the 787)."""
    word = tokens.words[extent.low.first]
    whole, _, family = word.rpartition(",")
    if not whole or family not in DIGIT_FAMILIES or (counted.noun or "").lower() not in FLYING:
        return ()
    return (f"“{word}” is read as printed; it may stand for {whole} of the {family} type.",)
