"""One figure at a token, before the text around it has been looked at."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure
from crossfoot.reading.counts import Counted, counted_after, is_other_plural
from crossfoot.reading.extents import Extent, extent_at
from crossfoot.reading.hedges import hedge_after, hedge_before
from crossfoot.reading.models import is_model_number
from crossfoot.reading.tables.models import DIGIT_FAMILIES
from crossfoot.reading.tables.phrases import DASHES
from crossfoot.reading.vague import vague_at

if TYPE_CHECKING:
    from crossfoot.reading.currency import Currency
    from crossfoot.reading.numbers import Number
    from crossfoot.reading.tokens import Tokens

_ZERO, _ONE, _CENT = Decimal(0), Decimal(1), Decimal("0.01")
_YEARS = range(1900, 2101)
_CENTS = 2
_GOODS_REACH = 30
_UPPER = frozenset({Hedge.UP_TO, Hedge.AT_MOST, Hedge.UNDER, Hedge.JUST_UNDER, Hedge.NEARLY})
_LOWER = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.JUST_OVER, Hedge.WELL_OVER})


@dataclass(frozen=True, slots=True)
class Draft:
    """A figure found among the tokens.

    first, last:  its tokens, last excluded.
    step, step_high:  the units of the last printed places (u).
    bare:         money of which neither currency nor noun is printed ("another billion").
    """

    first: int
    last: int
    measure: Measure
    amount: Decimal
    step: Decimal
    hedge: Hedge = Hedge.BARE
    amount_high: Decimal | None = None
    step_high: Decimal | None = None
    currency: Currency | None = None
    noun: str | None = None
    bare: bool = False
    warnings: tuple[str, ...] = field(default=())


def draft_at(tokens: Tokens, at: int, floor: int, goods_before: bool) -> Draft | None:
    """Return the figure whose number begins at a token.

    floor:         the end of the figure before.
    goods_before:  whether the text counted goods before, so that "44 more" says of what.
    """
    if _is_bound_left(tokens, at):
        return None
    vague = _vague(tokens, at, floor)
    if vague is not None:
        return vague
    if tokens.is_digits(at) and is_model_number(tokens, at):
        return None
    extent = extent_at(tokens, at)
    if extent is None or extent.first < floor or _is_bound_right(tokens, extent):
        return None
    if extent.currency is not None:
        return _money(tokens, extent, floor)
    return _goods(tokens, extent, floor, goods_before) or _bare_money(tokens, extent, floor)


def number_draft(tokens: Tokens, at: int, floor: int, *, per_cent: bool) -> Draft | None:
    """Return the number at a token whatever it counts, or only if it is one of a per cent."""
    if _is_bound_left(tokens, at) or (tokens.is_digits(at) and is_model_number(tokens, at)):
        return None
    extent = extent_at(tokens, at)
    if extent is None or extent.first < floor:
        return None
    if per_cent:
        length = _per_cent(tokens, extent.last)
        if not length:
            return None
        extent = replace(extent, last=extent.last + length)
    elif _is_bound_right(tokens, extent):
        return None
    draft = _money(tokens, extent, floor)
    if extent.currency is None and not per_cent and draft.hedge is Hedge.BARE:
        pronoun = extent.low.spoken and extent.low.value == 1 and not extent.low.power
        if pronoun or _is_year(extent.low):
            return None
    return replace(draft, bare=False)


def _per_cent(tokens: Tokens, at: int) -> int:
    """Return how many tokens say "per cent" from here; 0 where none does."""
    if tokens.keys[at] in {"%", "percent", "pct", "percentage"}:
        return 1
    return 2 if tokens.keys[at] == "per" and tokens.keys[at + 1] == "cent" else 0


def _is_bound_left(tokens: Tokens, at: int) -> bool:
    """Whether the number hangs on what stands before it ("GE9X", "F-16", "24/12", "10:30")."""
    if not tokens.glued(at):
        return False
    key = tokens.keys[at - 1]
    if key in {"/", ":", ".", ",", "#", "_", "@", "'", "*"}:
        return key != "," and key != "'" or tokens.is_digits(at - 2)
    if key in DASHES and tokens.glued(at - 1):
        return tokens.keys[at - 2].isalnum()
    return False


def _is_bound_right(tokens: Tokens, extent: Extent) -> bool:
    """Whether the number goes on as something else ("80th", "4.2(b)", "5%", "2024/25")."""
    last = extent.last
    key = tokens.keys[last]
    if key in {"‰", "°"} or _per_cent(tokens, last):
        return True
    if not tokens.glued(last):
        return False
    if extent.currency is None and key.isalpha():
        return True
    return key in {"/", ":"} and tokens.is_digits(last + 1) and extent.currency is None


def _vague(tokens: Tokens, at: int, floor: int) -> Draft | None:
    vague = vague_at(tokens, at)
    if vague is None:
        return None
    first, _ = hedge_before(tokens, vague.first, floor)
    goods = vague.counted
    return Draft(
        first,
        vague.last,
        Measure.VALUE if goods is None else Measure.QUANTITY,
        vague.amount,
        vague.step,
        Hedge.ORDER_OF_MAGNITUDE,
        currency=vague.currency,
        noun=goods.noun if goods else None,
    )


def _money(tokens: Tokens, extent: Extent, floor: int) -> Draft:
    currency = extent.currency
    share = _CENT if currency is not None and currency.hundredths else _ONE
    draft = Draft(
        extent.first,
        extent.last,
        Measure.VALUE,
        extent.low.value * share,
        _money_step(extent.low, share),
        currency=currency,
        bare=currency is None,
    )
    if extent.high is not None:
        draft = replace(
            draft,
            amount_high=extent.high.value * share,
            step_high=_money_step(extent.high, share),
        )
    return _hedged(tokens, _spread(draft, extent.spread), extent, floor)


def _money_step(number: Number, share: Decimal) -> Decimal:
    """u of money: 0 where it is printed to the cent."""
    to_the_cent = not number.power and number.decimals == _CENTS
    return _ZERO if to_the_cent or share == _CENT else number.step


def _spread(draft: Draft, spread: Decimal | None) -> Draft:
    if spread is None:
        return draft
    middle = draft.amount
    return replace(
        draft, amount=middle - spread, amount_high=middle + spread, step_high=draft.step
    )


def _hedged(tokens: Tokens, draft: Draft, extent: Extent, floor: int) -> Draft:
    """Add the words of qualification and let them decide which end of a range is meant."""
    first, before = hedge_before(tokens, draft.first, floor)
    last, after = hedge_after(tokens, draft.last)
    hedge = before or after
    if hedge is None and extent.low.plus:
        hedge = Hedge.AT_LEAST
    draft = replace(draft, first=first, last=last)
    if draft.amount_high is None:
        return replace(draft, hedge=hedge or Hedge.BARE)
    if hedge in _UPPER:
        return replace(
            draft,
            hedge=hedge,
            amount=draft.amount_high,
            step=draft.step_high,
            amount_high=None,
            step_high=None,
        )
    if hedge in _LOWER:
        return replace(draft, hedge=hedge, amount_high=None, step_high=None)
    return replace(draft, hedge=Hedge.ABOUT if hedge is Hedge.ABOUT else Hedge.RANGE)


def _goods(tokens: Tokens, extent: Extent, floor: int, goods_before: bool) -> Draft | None:
    number = extent.high or extent.low
    if _is_year(number) and hedge_before(tokens, extent.first, floor)[1] is None:
        return None
    counted = counted_after(tokens, number)
    if counted is None:
        last, hedge = hedge_after(tokens, number.last)
        if hedge is not None:
            counted = _phrase_after(tokens, last)
    if counted is None and (goods_before or _goods_named(tokens, extent.first)):
        counted = _understood(tokens, extent)
    if counted is None or _is_no_deal(tokens, extent, counted, floor):
        return None
    draft = Draft(
        extent.first,
        counted.last,
        Measure.QUANTITY,
        extent.low.value,
        extent.low.step,
        amount_high=extent.high.value if extent.high else None,
        step_high=extent.high.step if extent.high else None,
        noun=counted.noun,
        warnings=_fused(tokens, extent, counted),
    )
    hedged = _hedged(tokens, _spread(draft, extent.spread), extent, floor)
    inner = hedge_after(tokens, number.last)[1]
    if hedged.hedge is Hedge.BARE and inner is not None:
        hedged = replace(hedged, hedge=inner)
    return _with_count_steps(hedged, extent, counted)


def _phrase_after(tokens: Tokens, at: int) -> Counted | None:
    from crossfoot.reading.numbers import Number  # noqa: PLC0415

    return counted_after(tokens, Number(at, at, _ZERO, _ONE))


def _with_count_steps(draft: Draft, extent: Extent, counted: Counted) -> Draft:
    """u of countable things: 0 bare or as a range, 1 with any other hedge."""
    if counted.measured or extent.low.power:
        return draft
    step = _ZERO if draft.hedge in {Hedge.BARE, Hedge.RANGE} else _ONE
    high = None if draft.amount_high is None else step
    return replace(draft, step=step, step_high=high)


def _is_year(number: Number) -> bool:
    plain = not (number.power or number.grouped or number.decimals or number.spoken)
    return plain and number.value in _YEARS


def _is_no_deal(tokens: Tokens, extent: Extent, counted: Counted, floor: int) -> bool:
    """Whether the words before say that the goods merely exist, move or are made."""
    goods = tokens.language.goods
    if counted.noun in {"unit", "units"} and extent.low.is_large:
        return True
    first = hedge_before(tokens, extent.first, floor)[0]
    before, earlier = tokens.keys[first - 1], tokens.keys[first - 2]
    if before in goods.states or before in goods.fleets:
        return True
    if before in {"to", "by", "from"} and earlier in goods.states:
        return True
    return before == tokens.language.numbers.of and earlier in goods.fleets


def _understood(tokens: Tokens, extent: Extent) -> Counted | None:
    """The goods counted before: "44 more", "45 of them", "a first lot of 40."."""
    goods = tokens.language.goods
    at = (extent.high or extent.low).last
    key = tokens.keys[at]
    if key in goods.more and not _names_other(tokens, at + 1):
        return Counted(at + 1, None)
    if key == tokens.language.numbers.of and tokens.keys[at + 1] in goods.of_them:
        return Counted(at + 2, None)
    if not tokens.ends_clause(at) or extent.low.decimals:
        return None
    before, earlier = tokens.keys[extent.first - 1], tokens.keys[extent.first - 2]
    if before in goods.takers or (before == "of" and earlier in goods.lots_of):
        return Counted(at, None)
    hedged = hedge_before(tokens, extent.first, 0)
    gapped = hedged[1] is not None and tokens.keys[hedged[0] - 1] == ","
    return Counted(at, None) if gapped else None


def _goods_named(tokens: Tokens, first: int) -> bool:
    """Whether goods are named shortly before, though not counted ("the 737-8 …, 45 of them")."""
    goods = tokens.language.goods
    return any(
        (key in goods.counted and key not in goods.needs_company) or key in DIGIT_FAMILIES
        for key in tokens.keys[max(first - _GOODS_REACH, 0) : max(first, 0)]
    )


def _names_other(tokens: Tokens, at: int) -> bool:
    """Whether the word after "44 more" says of what, and so not of the goods before."""
    key = tokens.keys[at]
    return key == "than" or key in tokens.language.goods.never or is_other_plural(tokens, at)


def _fused(tokens: Tokens, extent: Extent, counted: Counted) -> tuple[str, ...]:
    """Warn of a count run into a type ("22,787 Dreamliners" for 22 of the 787)."""
    word = tokens.words[extent.low.first]
    whole, _, family = word.rpartition(",")
    if not whole or family not in DIGIT_FAMILIES or (counted.noun or "").lower() not in _FLYING:
        return ()
    return (
        f"“{word}” is read as printed; it may stand for {whole} of the {family} type.",
    )


_FLYING = frozenset(
    "dreamliner dreamliners aircraft jets jet planes airplanes airliners max maxes "
    "freighters".split()
)


def _bare_money(tokens: Tokens, extent: Extent, floor: int) -> Draft | None:
    """A large number without currency or noun: money where the text speaks of money."""
    number = extent.high or extent.low
    if not number.is_large:
        return None
    at, goods = number.last, tokens.language.goods
    key = tokens.keys[at]
    if key == tokens.language.numbers.of and tokens.keys[at + 1] in goods.of_them:
        return None
    if not (tokens.ends_clause(at) or key in goods.barriers or key in DASHES):
        return None
    return _money(tokens, extent, floor)
