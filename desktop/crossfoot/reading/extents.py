"""A number or a range of numbers, with the currency printed about it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.reading.counts import goods_at
from crossfoot.reading.currency import CODES, Currency, currency_after, currency_before
from crossfoot.reading.lettered import counts_by_letter
from crossfoot.reading.numbers import number_at
from crossfoot.reading.scaling import scale_after, slang_at
from crossfoot.reading.tables.currencies import LETTERS, PREFIXED, SIGNS
from crossfoot.reading.tables.phrases import (
    BY,
    CHANGE_REACH,
    DASHES,
    MOVES,
    PLUS_MINUS,
    UP_TO_LINK,
)

if TYPE_CHECKING:
    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

# A currency prefix has at most this many tokens ("US", "$"; "Rs", ".").
_PREFIX_REACH = 3
_MOST_ALTERNATIVES = 100
# How far "by" stands from its amount, and a verb of change from "by".
_BY_REACH = 5
_SPREAD_STARTS = frozenset(sign[0] for sign in PLUS_MINUS)
# A number so large has no share in the scale after it ("100,000-1.5 million").
_LEAST_UNSHARED = 1000
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_CENTS, _CENT, _WHOLE = 2, Decimal("0.01"), 100


class Extent(NamedTuple):
    """One number, or two that make a range.

    first, last:  tokens from the currency or the range's opening word to the end, last excluded.
    low, high:    the numbers; high None for one number.
    currency:     None where none is printed.
    opened:       whether a range word ("between") stands before it.
    spread:       for "±": the number either side, else None.
    """

    first: int
    last: int
    low: Number
    high: Number | None = None
    currency: Currency | None = None
    opened: bool = False
    spread: Number | None = None


def extent_at(tokens: Tokens, at: int) -> Extent | None:
    """Return the number or range that begins at a token."""
    end = _single(tokens, at)
    if end is None:
        return None
    opener = _opener(tokens, end.first)
    if end.currency is None and tokens.keys[end.last] in tokens.language.scales.letters:
        end = _with_letter(tokens, at, end, opener)
    start = _far_side(tokens, end, opener)
    high = None if start is None else _prefixed(tokens, start, money=end.currency is not None)
    if start is None and end.currency is None and (opener or per_cent_at(tokens, end.last)):
        high = _said_again(tokens, end, opener)
    if high is not None and _is_reversed(tokens, end, high):
        return None
    ranged = None if high is None else _range(tokens, end, high, opener)
    return ranged or _spread(tokens, end) or end


def _with_letter(tokens: Tokens, at: int, low: Extent, opener: tuple[int, str] | None) -> Extent:
    """Return the lower end of a range with its letter: its currency follows the upper end."""
    number = number_at(tokens, at)
    if number is None or not number.letter:
        return low
    kept = low._replace(last=number.last, low=number.counting())
    start = _far_side(tokens, kept, opener)
    high = None if start is None else _prefixed(tokens, start)
    return kept if high is not None and high.currency is not None else low


def _single(tokens: Tokens, at: int, *, money: bool = False) -> Extent | None:
    """Return the number at a token with its currency.

    money:  whether it is the upper end of a range of money, so that a letter scales it.
    """
    number = number_at(tokens, at)
    if number is None:
        return None
    before, after = currency_before(tokens, number), currency_after(tokens, number)
    if before and after and not _agree(before, after):
        after = None
    if number.letter and not (before or after):
        if slang_at(tokens, number):
            return Extent(number.first, number.last, number.counting())
        if money or counts_by_letter(tokens, number):
            number = number.counting()
        else:
            number = number.without_letter()
            after = currency_after(tokens, number)
    if after and not number.power and tokens.keys[after.last - 1] in SIGNS:
        number, after = _scaled_behind(tokens, number, after)
    elif after and (number.spoken or not number.power):
        number, after = _with_hundredths(tokens, number, after)
    currency = before
    if after and (before is None or before.bare_dollar):
        currency = after
    if currency and currency.power:
        number = number.scaled(currency.power)
    first = before.first if before else number.first
    last = after.last if after else number.last
    return Extent(first, last, number, currency=currency)


def _scaled_behind(tokens: Tokens, number: Number, after: Currency) -> tuple[Number, Currency]:
    """Return a number with the scale that follows its currency's sign ("5$ billion")."""
    power, last, letter = scale_after(tokens, after.last)
    if not power or letter:
        return number, after
    return number.scaled(power), after._replace(last=last)


def _with_hundredths(tokens: Tokens, number: Number, after: Currency) -> tuple[Number, Currency]:
    """Return an amount with the hundredths after it ("24 тенге 50 тиын", "5 euros 20 cents")."""
    at = after.last
    at += tokens.keys[at] in tokens.language.numbers.joined
    digits = tokens.is_digits(at) or tokens.keys[at] in tokens.language.anchors
    part = number_at(tokens, at) if digits and not (after.hundredths or number.decimals) else None
    if part is None or part.power or part.decimals or part.value >= _WHOLE:
        return number, after
    named = currency_after(tokens, part)
    if named is None or not named.hundredths:
        return number, after
    value = number.value + part.value.scaleb(-_CENTS)
    return number._replace(value=value, step=_CENT, decimals=_CENTS), after._replace(
        last=named.last
    )


def _agree(before: Currency, after: Currency) -> bool:
    """Whether a currency printed twice is one ("$35 billion dollars", "$5bn CAD")."""
    if after.hundredths:
        return False
    return bool(set(before.codes) & set(after.codes)) or before.bare_dollar


def _opener(tokens: Tokens, first: int) -> tuple[int, str] | None:
    """Return (first token, words) of "between" or "from" before a number."""
    openers = tokens.language.wording.openers
    if first == 0 or tokens.keys[first - 1] not in openers.entries:
        return None
    found = openers.match(tokens.keys, first - 1)
    return None if found is None else (first - found[0], found[1])


def _is_reversed(tokens: Tokens, low: Extent, high: Extent) -> bool:
    """Whether a dash joins a larger number to a smaller ("$5–3bn"): that says nothing certain."""
    if tokens.keys[low.last] not in DASHES or (high.currency and low.currency):
        return False
    if low.low.power and not high.low.power:
        return False
    whole = low.low.power or low.low.value >= _LEAST_UNSHARED  # "100,000-1.5 million"
    top = high.low.value if whole else high.low.value.scaleb(-high.low.power)
    return low.low.value > top


def _range(
    tokens: Tokens, low: Extent, high: Extent, opener: tuple[int, str] | None
) -> Extent | None:
    if not _same_currency(low, high) or _counts_other(tokens, low, high):
        return None
    if low.currency and high.currency and _is_move(tokens, low):
        return None
    bottom = _shared_scale(_in_lots(tokens, low, high), high)
    if bottom is None or bottom.value >= high.low.value:
        return None
    first = low.first
    if opener and not _is_change(tokens, opener):
        first = opener[0]
    elif opener:
        return None
    currency = low.currency or high.currency
    if low.currency and low.currency.bare_dollar and high.currency:
        currency = high.currency
    return Extent(first, high.last, bottom, high.low, currency, opened=opener is not None)


def _is_move(tokens: Tokens, low: Extent) -> bool:
    """Whether "to" leads to where an amount went: "rose $3 to $210", "fell by over $3m to $9m"."""
    keys, changes = tokens.keys, tokens.language.wording.changes
    if keys[low.last] in DASHES:
        return False
    if keys[low.first - 1] in MOVES:
        return True
    by = next((at for at in range(low.first - 1, low.first - _BY_REACH, -1) if keys[at] == BY), 0)
    before = keys[max(by - _BY_REACH, 0) : by]
    return any(key in MOVES or key in changes for key in before)


def _far_side(tokens: Tokens, low: Extent, opener: tuple[int, str] | None) -> int | None:
    """Return the token after the word or dash that joins a range."""
    at = low.last
    key, wording = tokens.keys[at], tokens.language.wording
    if key in DASHES:
        return _over_dashes(tokens, at)
    if key in wording.range_to or (key in wording.range_or and _is_small(low)):
        return at + 1
    if key in wording.range_and:
        return at + 1 if opener and "between" in opener[1] else None
    if opener and key in wording.opened_to:
        return at + 1 if "from" in opener[1] else None
    if opener and (key, tokens.keys[at + 1]) == UP_TO_LINK:
        return at + 2
    return None


def _over_dashes(tokens: Tokens, at: int) -> int | None:
    """Return the token after a dash: "$3-5bn", "$3 – 5bn", "a three-to-five-billion-euro plant"."""
    glued, wording = tokens.glued(at), tokens.language.wording
    if tokens.glued(at + 1) != glued:
        return None
    word = glued and tokens.keys[at + 1] in wording.range_to and tokens.keys[at + 2] in DASHES
    return at + 3 if word else at + 1


def _said_again(tokens: Tokens, low: Extent, opener: tuple[int, str] | None) -> Extent | None:
    """Return the upper end where its noun is said with both: "between 10 jets and 15 jets"."""
    last = low.last + per_cent_at(tokens, low.last)
    if last == low.last:
        counted = goods_at(tokens, last) if opener else None
        if counted is None:
            return None
        last = counted.last
    start = _far_side(tokens, low._replace(last=last), opener)
    high = None if start is None else _prefixed(tokens, start)
    if high is None or high.currency is not None:
        return None
    noun = tokens.keys[low.last : last]
    return high if tokens.keys[high.last : high.last + len(noun)] == noun else None


def per_cent_at(tokens: Tokens, at: int) -> int:
    """Return how many tokens say "per cent" from here; 0 where none does."""
    words = tokens.language.wording.per_cent
    found = words.get(tokens.keys[at], 0)
    return found if found < 2 or tokens.keys[at + 1] in words else 0


def _is_small(low: Extent) -> bool:
    """Whether "or" after it makes a range ("two or three frigates"), not a choice of amounts."""
    number = low.low
    return not number.power and number.value <= _MOST_ALTERNATIVES and low.last == number.last


def _prefixed(tokens: Tokens, at: int, *, money: bool = False) -> Extent | None:
    """Return the number that begins, currency first, exactly at a token; money: see `_single`."""
    for number in range(at, at + _PREFIX_REACH):
        if tokens.is_digits(number) or tokens.keys[number] in tokens.language.anchors:
            end = _single(tokens, number, money=money)
            if end is not None or tokens.keys[number + 1] not in SIGNS:  # the "A" of "A$7bn"
                return end if end and end.first == at else None
        if not _may_be_prefix(tokens, number):
            return None
    return None


def _may_be_prefix(tokens: Tokens, at: int) -> bool:
    word, key = tokens.words[at], tokens.keys[at]
    return (
        key in SIGNS
        or word in CODES
        or word in LETTERS
        or key == "."
        or any(key in prefixes for prefixes in PREFIXED.values())
    )


def _same_currency(low: Extent, high: Extent) -> bool:
    if low.currency is None or high.currency is None:
        return True
    if low.currency.bare_dollar or high.currency.bare_dollar:
        return True
    return bool(set(low.currency.codes) & set(high.currency.codes))


def _in_lots(tokens: Tokens, low: Extent, high: Extent) -> Extent:
    """Return the lower end in the lots of the upper one: "two to three dozen aircraft"."""
    lots = tokens.language.numbers.lots
    lot = lots.get(tokens.keys[high.low.last - 1])
    if lot is None or tokens.keys[low.low.last - 1] in lots:
        return low
    value = low.low.value * lot
    return low._replace(low=low.low._replace(value=value)) if value < high.low.value else low


def _shared_scale(low: Extent, high: Extent) -> Number | None:
    """Return the lower number with the upper one's scale where it has none of its own."""
    bottom, top = low.low, high.low
    if bottom.power == top.power:
        return None if _is_year(top) and low.currency and not high.currency else bottom
    if bottom.power:
        return bottom if top.power or high.currency else None
    if _is_year(bottom) and high.currency and not low.currency:
        return None  # "support since 2022 to C$6.5 billion"
    if bottom.value < top.value.scaleb(-top.power):
        return bottom.scaled(top.power)
    return bottom


def _is_year(number: Number) -> bool:
    return not number.power and not number.grouped and _FIRST_YEAR <= number.value <= _LAST_YEAR


def _is_change(tokens: Tokens, opener: tuple[int, str]) -> bool:
    """Whether "from … to" tells of a change ("lifted from $5bn to $8bn"), which is two figures."""
    if "from" not in opener[1]:
        return False
    before = tokens.keys[max(opener[0] - CHANGE_REACH, 0) : opener[0]]
    for key in reversed(before):
        if key in {".", ";", "\n"}:
            return False
        if key in tokens.language.wording.changes:
            return True
    return False


def _counts_other(tokens: Tokens, low: Extent, high: Extent) -> bool:
    """Whether the second number counts something else ("$50 to 300 families")."""
    if low.currency is None or high.currency is not None or high.low.power:
        return False
    at = high.last
    return not (tokens.ends_clause(at) or tokens.keys[at] in tokens.language.goods.barriers)


def _spread(tokens: Tokens, middle: Extent) -> Extent | None:
    """Return "$5bn ± 0.5bn" as one figure."""
    at = middle.last
    if tokens.keys[at] not in _SPREAD_STARTS:
        return None
    for sign in PLUS_MINUS:
        if tuple(tokens.keys[at : at + len(sign)]) != sign:
            continue
        margin = _prefixed(tokens, at + len(sign), money=middle.currency is not None)
        if margin is None or not _same_currency(middle, margin):
            return None
        width = margin.low
        if not width.power and middle.low.power and width.value < 1000:
            width = width.scaled(middle.low.power)
        if tokens.keys[margin.last] == "%" or width.value >= middle.low.value:
            return None
        currency = middle.currency or margin.currency
        return Extent(middle.first, margin.last, middle.low, None, currency, spread=width)
    return None
