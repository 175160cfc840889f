"""One figure at a token, before the text around it has been looked at."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure
from crossfoot.reading.beside import measure_of, noun_beside
from crossfoot.reading.draft import CENT, ONE, Draft, draft_of
from crossfoot.reading.extents import Extent, extent_at, per_cent_at
from crossfoot.reading.goods import goods_draft, is_year, steps
from crossfoot.reading.hedges import hedge_after, hedge_before
from crossfoot.reading.models import is_model_number
from crossfoot.reading.scaling import scale_after, slang_at
from crossfoot.reading.tables.currencies import LETTERS, SLASHED
from crossfoot.reading.tables.phrases import DASHES, MINUS, MINUS_WORDS
from crossfoot.reading.tokens import BREAK
from crossfoot.reading.vague import vague_at

if TYPE_CHECKING:
    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

_CENTS = 2
_GROUP = 3
_ZERO = Decimal(0)
# A number glued to one of these is part of a date, a time, an account or an address.
_BINDING = frozenset({"/", ":", ".", "#", "_", "@", "*", "^"})
# A number may follow one of these unless digits stand before it.
_SEPARATING = frozenset({",", "'", "+"})


def draft_at(tokens: Tokens, at: int, floor: int, before: Draft | None) -> Draft | None:
    """Return the figure whose number begins at a token.

    floor:   the end of the figure before.
    before:  the goods counted last, so that "44 more" says of what.
    """
    if _is_no_number(tokens, at):
        return None
    vague = _vague(tokens, at, floor)
    if vague is not None:
        return vague
    extent = extent_at(tokens, at)
    if extent is None or extent.first < floor or _is_part(tokens, extent):
        return None
    if extent.currency is not None or slang_at(tokens, extent.high or extent.low):
        return _money(tokens, extent, floor)
    goods = goods_draft(tokens, extent, floor, before)
    if goods is None and _may_be_money(tokens, extent):
        return _money(tokens, extent, floor)
    return goods


def number_draft(tokens: Tokens, at: int, floor: int, *, per_cent: bool) -> Draft | None:
    """Return the number at a token whatever it counts, or only if it is one of a per cent."""
    if _is_no_number(tokens, at):
        return None
    if per_cent:
        return _share(tokens, at, floor)
    vague = _vague(tokens, at, floor, of_any=True)
    if vague is not None:
        return vague
    found = extent_at(tokens, at)
    extent = None if found is None else _with_last_letter(tokens, found)
    if extent is None or extent.first < floor or _is_part(tokens, extent):
        return None
    if extent.currency is None:
        return _counting(tokens, extent, floor)
    draft = _money(tokens, extent, floor)
    draft.bare = False
    return draft


def _with_last_letter(tokens: Tokens, extent: Extent) -> Extent:
    """Return a number with the letter that ends its wording as a scale: "60m", "up to 20k"."""
    power, last, letter = scale_after(tokens, extent.last)
    key = tokens.keys[last - 1]
    scale = letter and key in tokens.language.scales.count_letters and not tokens.keys[last]
    if not scale or extent.currency is not None or extent.high is not None or extent.low.power:
        return extent
    return extent._replace(last=last, low=extent.low.scaled(power)._replace(last=last))


def _share(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """Return the per cent at a token."""
    extent = extent_at(tokens, at)
    length = per_cent_at(tokens, extent.last) if extent is not None else 0
    if extent is None or not length or extent.first < floor:
        return None
    extent = extent._replace(last=extent.last + length)
    draft = _money(tokens, extent, floor)
    draft.bare, draft.measure = False, Measure.SHARE
    _negate(tokens, draft, extent, floor)
    return draft


def _counting(tokens: Tokens, extent: Extent, floor: int) -> Draft | None:
    """Return a number without currency, with the noun it stands with where it has one.

    Errors:  None for a pronoun ("one") and for what may be a year.
    """
    number = extent.high or extent.low
    last, inner = hedge_after(tokens, number.last)
    if tokens.keys[last + (tokens.keys[last] in DASHES)] in tokens.language.numbers.fractions:
        return None  # "two-thirds of the cost"
    beside = noun_beside(tokens, last)
    draft = draft_of(tokens, extent, last if beside is None else beside.last, floor)
    if draft.hedge is Hedge.BARE:
        pronoun = extent.low.spoken and extent.low.value == 1 and not extent.low.power
        if pronoun or (is_year(extent.low) and inner is None):
            return None
        draft.hedge = inner or draft.hedge
    if beside is not None:
        draft.measure, draft.noun = measure_of(beside.noun), beside.noun
        draft.step, draft.step_high = steps(draft, extent, beside)
    return draft


def _is_no_number(tokens: Tokens, at: int) -> bool:
    """Whether the token is part of a date, a time, a type or a name."""
    return _is_bound_left(tokens, at) or (tokens.is_digits(at) and is_model_number(tokens, at))


def _is_bound_left(tokens: Tokens, at: int) -> bool:
    """Whether the number hangs on what stands before it ("GE9X", "F-16", "24/12", "10:30")."""
    if not tokens.glued(at):
        return False
    key = tokens.keys[at - 1]
    if key == "." and tokens.words[at - 2] in LETTERS:
        return False  # "Rs.500 crore"
    if key == "/" and tokens.words[at - 2] in SLASHED:
        return False  # "S/2.4 billion"
    if key in _BINDING:
        return True
    if key in _SEPARATING or (key == "e" and tokens.glued(at - 1)):
        return tokens.is_digits(at - 2)  # "1,5", "1e6"
    return key in DASHES and tokens.glued(at - 1) and tokens.keys[at - 2].isalnum()


def _is_part(tokens: Tokens, extent: Extent) -> bool:
    """Whether the number is part of something else ("80th", "5%", "2024/25", "K2 tanks")."""
    last = extent.last
    typed = tokens.glued(extent.first) and tokens.keys[extent.first - 1].isalpha()
    if per_cent_at(tokens, last) or (typed and extent.currency is None):
        return True
    if not tokens.glued(last):
        return False
    key = tokens.keys[last]
    if key in {"/", ":"} and tokens.is_digits(last + 1) and tokens.glued(last + 1):
        return True
    return key.isalpha() and extent.currency is None


def _vague(tokens: Tokens, at: int, floor: int, *, of_any: bool = False) -> Draft | None:
    vague = vague_at(tokens, at, of_any=of_any)
    if vague is None:
        return None
    goods = vague.counted
    measure = measure_of(goods.noun) if of_any and goods else Measure.QUANTITY
    return Draft(
        hedge_before(tokens, vague.first, floor)[0],
        vague.last,
        Measure.VALUE if goods is None else measure,
        vague.amount,
        vague.step,
        Hedge.ORDER_OF_MAGNITUDE,
        currency=vague.currency,
        noun=goods.noun if goods else None,
    )


def _money(tokens: Tokens, extent: Extent, floor: int) -> Draft:
    currency = extent.currency
    share = CENT if currency is not None and currency.hundredths else ONE
    draft = draft_of(tokens, extent, extent.last, floor, share=share)
    if share == CENT or _is_to_the_cent(extent.low):
        draft.step = _ZERO
    if draft.step_high is not None and extent.high is not None and _is_to_the_cent(extent.high):
        draft.step_high = _ZERO
    draft.currency, draft.bare = currency, currency is None
    if currency is not None:
        _negate(tokens, draft, extent, floor)
        draft.warnings = _doubtful_dot(tokens, extent.low) + _exponent(tokens, extent.low)
    return draft


def _doubtful_dot(tokens: Tokens, number: Number) -> tuple[str, ...]:
    """Warn of a dot before three digits: "€1.234" may be a thousand euros and more."""
    word = tokens.words[number.first]
    if number.power or number.decimals != _GROUP or word.startswith("0") or "." not in word:
        return ()
    return (f"“{word}” is read as a decimal; its dot may set thousands apart.",)


def _exponent(tokens: Tokens, number: Number) -> tuple[str, ...]:
    """Warn of what a spreadsheet writes for large numbers: "$1.5E+09" is no dollar and a half."""
    last = number.first + 1
    power = last + 1 + (tokens.keys[last + 1] in {"+", *MINUS})
    glued = all(tokens.glued(at) for at in range(last, power + 1))
    if tokens.keys[last] != "e" or not glued or not tokens.is_digits(power):
        return ()
    written = tokens.text[tokens.starts[number.first] : tokens.ends[power]]
    read = tokens.words[number.first]
    return (f"“{written}” is read as {read}: its power of ten is not read; write it out.",)


def _negate(tokens: Tokens, draft: Draft, extent: Extent, floor: int) -> None:
    """Let a minus before an amount, or before its digits, be its sign."""
    if extent.low.first - 1 > extent.first and tokens.keys[extent.low.first - 1] in MINUS:
        sign = draft.first  # "$-2 billion"
    elif _is_negative(tokens, draft.first, floor):
        sign = draft.first - 1
    else:
        return
    low, high = draft.amount, draft.amount_high
    draft.first, draft.amount = sign, -low
    if high is not None and tokens.keys[extent.low.last] in DASHES:  # "-$2–3bn"
        draft.amount, draft.amount_high = -high, -low
        draft.step, draft.step_high = draft.step_high or draft.step, draft.step


def _is_negative(tokens: Tokens, first: int, floor: int) -> bool:
    """Whether a minus is bound to an amount ("-$240 million"), and opens no line as a bullet."""
    sign = first - 1
    if tokens.keys[sign] in MINUS_WORDS:
        return sign > floor or not floor  # "$3 billion minus $2 billion" takes away
    if tokens.keys[sign] not in MINUS or not tokens.glued(first) or tokens.glued(sign):
        return False
    if not sign:
        return BREAK not in tokens.keys
    return tokens.keys[sign - 1] != BREAK


def _is_to_the_cent(number: Number) -> bool:
    return not number.power and number.decimals == _CENTS


def _may_be_money(tokens: Tokens, extent: Extent) -> bool:
    """Whether a large number without currency or noun may be money, if the text speaks of it."""
    number, goods = extent.high or extent.low, tokens.language.goods
    at = number.last
    key = tokens.keys[at]
    if not number.is_large or tokens.keys[at + 1] in tokens.language.trade.of_them:
        return False
    formerly = key in tokens.language.wording.formerly
    return tokens.ends_clause(at) or key in goods.barriers or key in DASHES or formerly
