"""A quantity that a deal buys or sells: when a number counts goods, and when it does not."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure
from crossfoot.reading.counts import Counted, counted_after, goods_at
from crossfoot.reading.draft import Draft, draft_of
from crossfoot.reading.guessing import is_other_plural
from crossfoot.reading.models import model_at
from crossfoot.reading.hedges import hedge_after, hedge_before
from crossfoot.reading.tables.models import DIGIT_FAMILIES, FLYING
from crossfoot.reading.traded import is_flow, is_object, is_traded, merely_exists

if TYPE_CHECKING:
    from crossfoot.reading.extents import Extent
    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

_ZERO, _ONE = Decimal(0), Decimal(1)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
# How far back goods may be named for "45 of them" to count them, in tokens.
_GOODS_REACH = 30


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
    if counted is None:
        counted = _understood(tokens, extent, goods_before=before is not None)
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
    draft.step, draft.step_high = _steps(draft, extent, counted)
    draft.warnings = _fused(tokens, extent, counted)
    return draft


def is_year(number: Number) -> bool:
    """Whether a number is printed like a year."""
    plain = not (number.power or number.grouped or number.decimals or number.spoken)
    return plain and _FIRST_YEAR <= number.value <= _LAST_YEAR


def _steps(draft: Draft, extent: Extent, counted: Counted) -> tuple[Decimal, Decimal | None]:
    """Return u: of countable things 0 bare or as a range, 1 with any other hedge."""
    if counted.measured or extent.low.power:
        return draft.step, draft.step_high
    step = _ZERO if draft.hedge in {Hedge.BARE, Hedge.RANGE} else _ONE
    return step, None if draft.amount_high is None else step


def _is_deal(
    tokens: Tokens, draft: Draft, extent: Extent, counted: Counted, before: Draft | None
) -> bool:
    """Whether the words about the goods leave it that a deal buys or sells them."""
    goods, trade, first = tokens.language.goods, tokens.language.trade, draft.first
    if extent.low.is_large and counted.noun in goods.securities:
        return False
    if not counted.measured and extent.low.value != int(extent.low.value):
        return False  # "2.3 Two ferries": the number of a section
    if counted.measured:
        stands = tokens.keys[first - 1] in trade.measure_states
        return not (
            stands
            or _is_size(tokens, first, measured=True)
            or merely_exists(tokens, first, counted.last)
        )
    if merely_exists(tokens, first, counted.last) or _points_back(tokens, draft, extent):
        return False
    if _is_size(tokens, first, measured=False):
        return False
    if counted.guessed or is_flow(tokens, counted.last):
        return is_traded(tokens, first, counted.last, before)
    return True


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
    if tokens.keys[first - 1] not in tokens.language.numbers.of or owner in goods.parcels:
        return False
    if owner in goods.counted:
        return True
    plural = is_other_plural(tokens, first - 2) and owner not in tokens.language.trade.nouns
    return measured and (plural or owner in goods.facilities)


def _understood(tokens: Tokens, extent: Extent, *, goods_before: bool) -> Counted | None:
    """Return the goods named elsewhere: "44 more", "45 of them", "a first lot of 40."."""
    trade = tokens.language.trade
    at = (extent.high or extent.low).last
    key = tokens.keys[at]
    of = key in tokens.language.numbers.of
    if of and extent.low.value == 1:
        return None  # "one of them"
    if of and tokens.keys[at + 1] in trade.pointing and is_object(tokens, extent.first):
        if tokens.keys[at + 2] in trade.of_the:
            return Counted(at + 3, None)
        return _of_the_goods(tokens, at)
    named = is_object(tokens, extent.first) or _goods_are_nearest(tokens, extent.first)
    if of and tokens.keys[at + 1] in trade.of_them:
        forward = _goods_named(tokens, at, _GOODS_REACH)
        return Counted(at + 2, None) if named and (goods_before or forward) else None
    if not (goods_before or _goods_named(tokens, extent.first)):
        return None
    if (key in trade.more or key in trade.firm) and not _names_other(tokens, at + 1):
        taken = tokens.keys[extent.first - 1] in trade.takers
        told = taken or _goods_are_nearest(tokens, extent.first)
        return Counted(at + 1, None) if told else None
    return Counted(at, None) if _stands_alone(tokens, extent, at) else None


def _of_the_goods(tokens: Tokens, at: int) -> Counted | None:
    """Return the goods of "14 of its 737-8s" from the "of" on."""
    counted = goods_at(tokens, at + 2)
    if counted is None or counted.guessed or counted.measured:
        return None
    return counted


def _goods_are_nearest(tokens: Tokens, first: int) -> bool:
    """Whether the last plural before a number is goods, not people or papers."""
    goods = tokens.language.goods
    for at in range(first - 1, max(first - _GOODS_REACH, 0) - 1, -1):
        key = tokens.keys[at]
        if key in goods.plurals or key in DIGIT_FAMILIES or model_at(tokens, at) is not None:
            return True
        if key in goods.never and key.endswith("s"):
            return False
        if tokens.is_digits(at - 1) and is_other_plural(tokens, at):
            return False
    return True


def _stands_alone(tokens: Tokens, extent: Extent, at: int) -> bool:
    """Whether a number alone counts the goods before it, by the words about it."""
    trade, keys = tokens.language.trade, tokens.keys
    first, hedge = hedge_before(tokens, extent.first, 0)
    if hedge is not None and keys[at] in trade.gaps:
        return True
    end, trailing = hedge_after(tokens, at)
    if extent.low.decimals or not (
        tokens.ends_clause(end) or (trailing and keys[end] in tokens.language.goods.barriers)
    ):
        return False
    if (hedge or trailing) is not None and keys[first - 1] == ",":
        return True
    last = extent.first - 1
    if keys[last] in tokens.language.numbers.of and keys[last - 1] in trade.lots_of:
        return True
    wording = tokens.language.wording
    last = first - 1
    while last > 0 and (keys[last] in wording.fillers or keys[last] in wording.filler_articles):
        last -= 1
    reserved = keys[last] in trade.reserving and keys[last - 1] in trade.reserves
    return reserved or keys[last] in trade.takers


def _goods_named(tokens: Tokens, first: int, after: int = 0) -> bool:
    """Whether goods are named nearby, though not counted ("the 737-8 …, 45 of them")."""
    goods = tokens.language.goods
    return any(
        (key in goods.counted and key not in goods.needs_company) or key in DIGIT_FAMILIES
        for key in tokens.keys[max(first - _GOODS_REACH, 0) : max(first + after, 0)]
    )


def _names_other(tokens: Tokens, at: int) -> bool:
    """Whether the word after "44 more" says of what, and so not of the goods before."""
    key = tokens.keys[at]
    return key == "than" or key in tokens.language.goods.never or is_other_plural(tokens, at)


def _fused(tokens: Tokens, extent: Extent, counted: Counted) -> tuple[str, ...]:
    """Warn of a count run into a type ("22,787 Dreamliners" for 22 of the 787)."""
    word = tokens.words[extent.low.first]
    whole, _, family = word.rpartition(",")
    if not whole or family not in DIGIT_FAMILIES or (counted.noun or "").lower() not in FLYING:
        return ()
    return (f"“{word}” is read as printed; it may stand for {whole} of the {family} type.",)
