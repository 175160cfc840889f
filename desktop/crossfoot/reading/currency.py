"""The currency printed before or after a number, and which of several like-named ones it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.reading.tables.currencies import (
    AFTER_SIGN,
    CENTED,
    COMMON_CODES,
    LETTERS,
    OTHER_CODES,
    PREFIXED,
    ROWS,
    SCALED_AFTER,
    SCALED_BEFORE,
    SHARED_PREFIXES,
    SHARED_SIGNS,
    SIGNS,
    SLASHED,
    UNOFFICIAL_CODES,
    WEAK_LETTERS,
    WORDLIKE_CODES,
)
from crossfoot.reading.tables.phrases import DASHES, MINUS

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

CODES = {row[:3]: row[:3] for row in ROWS.strip().splitlines()}
CODES |= {code: code for code in OTHER_CODES} | UNOFFICIAL_CODES
# A code with the letter of its scale: "MSEK", "EURbn".
_SCALED = {
    f"{letter}{code}": (code, power)
    for letter, power in SCALED_BEFORE.items()
    for code in COMMON_CODES
}
_SCALED |= {
    f"{code}{letter}": (code, power)
    for letter, power in SCALED_AFTER.items()
    for code in COMMON_CODES
}
_SPACED_PREFIXES = frozenset({"us", "u.s."})
# How far from an ambiguous name a place may stand and still decide it, in tokens.
_PLACE_REACH = 60
_LONGEST_NAME = 3
_CENTS = 2
_GLUED = frozenset({"y", "n"})
_MARKED = {"/": SLASHED, "¢": CENTED}
_CLAUSE_ENDS = frozenset({";", ":", ".", "!", "?", "\n"})
# "Of" between a scale and its currency, in languages quoted in English text.
_OF = frozenset({"de", "di"})


class Currency(NamedTuple):
    """A currency as printed.

    first, last:  its tokens, last excluded.
    codes:        what it may be, ISO 4217; several for "kroner".
    name:         the words, for looking up what they mean by default.
    bare_dollar:  "$" with nothing before it: whatever the text says "$" is.
    hundredths:   whether it names cents or pence.
    power:        of ten, where its letters say the scale too ("MSEK").
    """

    first: int
    last: int
    codes: tuple[str, ...]
    name: str = ""
    bare_dollar: bool = False
    hundredths: bool = False
    power: int = 0


def _is_strong(number: Number) -> bool:
    """Whether a number is printed as amounts are, so that a doubtful code beside it is money."""
    return bool(number.power) or number.grouped or number.decimals == _CENTS


def currency_before(tokens: Tokens, number: Number) -> Currency | None:
    """Return the currency printed before a number."""
    at = number.first - 1
    if tokens.keys[at] in MINUS:
        at = _over_minus(tokens, at)
    key = tokens.keys[at]
    if key in SIGNS:
        return _sign_before(tokens, at)
    strong = _is_strong(number)
    lettered = _lettered_before(tokens, at, number, strong)
    if lettered is None and strong:
        return _name_before(tokens, at, number)
    return lettered


def _scaled(word: str, first: int, last: int) -> Currency:
    code, power = _SCALED[word]
    return Currency(first, last, (code,), word, power=power)


def _lettered_before(tokens: Tokens, at: int, number: Number, strong: bool) -> Currency | None:
    """Return the currency whose code or letters end at the token before a number."""
    key, word = tokens.keys[at], tokens.words[at]
    if tokens.keys[at - 1] == "$" and tokens.glued(at) and word in AFTER_SIGN:
        return Currency(at - 1, number.first, (AFTER_SIGN[word],), word)
    if word in _SCALED and not number.power:
        return _scaled(word, at, number.first)
    if word in CODES:
        bare = tokens.glued(number.first) and word not in COMMON_CODES  # "RSD59" is a type
        stands = strong or not (bare or word in WORDLIKE_CODES)
        return Currency(at, number.first, (CODES[word],), word) if stands else None
    marked = _MARKED.get(key, {}).get(tokens.words[at - 1])  # "S/", "GH¢"
    if marked is not None and tokens.glued(at):
        return Currency(at - 1, number.first, (marked,))
    letters = at - 1 if key == "." and tokens.glued(at) else at
    codes = LETTERS.get(tokens.words[letters])
    apart = key in _GLUED and not tokens.glued(number.first)  # "Generation Y 2,000"
    if codes is not None and not apart and (strong or tokens.words[letters] not in WEAK_LETTERS):
        return Currency(letters, number.first, codes, tokens.keys[letters])
    return None


def _over_minus(tokens: Tokens, at: int) -> int:
    """Step over a minus between a currency and its number: "$-2 billion", "USD −3 million"."""
    before = tokens.words[at - 1]
    printed = before in SIGNS or (before in CODES and not tokens.glued(at))
    return at - 1 if printed and tokens.glued(at + 1) else at


def _sign_before(tokens: Tokens, at: int) -> Currency | None:
    sign = tokens.keys[at]
    code = SIGNS[sign]
    if code is None:
        return None
    glued = tokens.glued(at)
    prefix = tokens.keys[at - 1]
    own = PREFIXED.get(sign, {}).get(prefix) or CODES.get(tokens.words[at - 1])
    if own is not None and (glued or prefix in _SPACED_PREFIXES or len(prefix) == 3):
        printed = prefix + sign
        return Currency(at - 1, at + 1, SHARED_PREFIXES.get(printed, (own,)), printed)
    codes = SHARED_SIGNS.get(sign, (code,))
    return Currency(at, at + 1, codes, sign, bare_dollar=sign == "$")


def _name_before(tokens: Tokens, at: int, number: Number) -> Currency | None:
    """Return the currency named before a number ("Dirham 191 billion", "US dollars 5 million")."""
    if tokens.keys[at] in tokens.language.monies.wordlike:
        return None
    for first in range(at - _LONGEST_NAME + 1, at + 1):
        if tokens.keys[first] not in tokens.language.monies.names.entries:
            continue
        named = tokens.language.monies.names.match(tokens.keys, max(first, 0))
        if named is not None and first + named[0] == at + 1:
            return Currency(first, number.first, named[1], " ".join(tokens.keys[first : at + 1]))
    return None


def currency_after(tokens: Tokens, number: Number) -> Currency | None:
    """Return the currency printed after a number; a hyphen may bind it ("2.4 billion-pound")."""
    at = number.last
    bound = tokens.keys[at] in DASHES and tokens.glued(at) and tokens.glued(at + 1)
    at += bound
    at += tokens.keys[at] in _OF  # "5 millones de euros"
    key, word = tokens.keys[at], tokens.words[at]
    strong = _is_strong(number)
    if key in SIGNS:
        return None if bound else _sign_after(tokens, at)
    if word in _SCALED and not (number.power or bound):
        return _scaled(word, at, at + 1)
    named = _name_after(tokens, at, strong)
    if named is not None and (word not in CODES or named.last > at + 1):
        return named
    of_next = tokens.is_digits(at + 1) and tokens.glued(at + 1)  # "4 SKr900m"
    return None if bound or of_next else _code_after(tokens, at, strong)


def _code_after(tokens: Tokens, at: int, strong: bool) -> Currency | None:
    key, word = tokens.keys[at], tokens.words[at]
    if (code := CODES.get(word)) is not None:
        safe = strong or word not in WORDLIKE_CODES
        return Currency(at, at + 1, (code,), word) if safe else None
    if (codes := LETTERS.get(word)) is not None:
        safe = strong or word not in WEAK_LETTERS or not word.isascii()
        if key in tokens.language.goods.measured:  # "2 million MT of wheat"
            safe = safe and tokens.ends_clause(at + 1)
        return Currency(at, at + 1, codes, key) if safe and word != "R" else None
    return None


def _sign_after(tokens: Tokens, at: int) -> Currency | None:
    code = SIGNS[tokens.keys[at]]
    if code is None or (tokens.is_digits(at + 1) and tokens.glued(at + 1)):
        return None
    return Currency(at, at + 1, SHARED_SIGNS.get(tokens.keys[at], (code,)), tokens.keys[at])


def _name_after(tokens: Tokens, at: int, strong: bool) -> Currency | None:
    monies, key = tokens.language.monies, tokens.keys[at]
    if key in monies.subunits.entries and (part := monies.subunits.match(tokens.keys, at)):
        last = at + part[0]
        last += key in monies.stopped and tokens.keys[last] == "." and tokens.glued(last)
        return Currency(at, last, (part[1],), hundredths=True)
    if key not in monies.names.entries:
        return None
    named = monies.names.match(tokens.keys, at)
    if named is None:
        return None
    length, codes = named
    name = tokens.keys[at + length - 1] if length == 1 else " ".join(tokens.keys[at : at + length])
    if length == 1 and name in monies.wordlike and not strong:
        return None
    if name in monies.weights and _is_weight(tokens, at):
        return None
    last = at + length
    if name in monies.abbreviated and _is_inner_stop(tokens, last):
        last += 1
    return Currency(at, last, codes, name)


def _is_inner_stop(tokens: Tokens, at: int) -> bool:
    """Whether a stop belongs to the abbreviation before it: it has one always, or goes on."""
    if tokens.keys[at] != "." or not tokens.glued(at):
        return False
    if tokens.keys[at - 1] in tokens.language.monies.stopped:
        return True
    following = tokens.words[at + 1]
    return following[:1].islower() or (bool(following) and following in ".,;:)—–-")


def _is_weight(tokens: Tokens, at: int) -> bool:
    """Whether "pounds" here weigh ("97,000 pounds of thrust")."""
    monies = tokens.language.monies
    if tokens.keys[at + 1] in tokens.language.numbers.of:
        return tokens.keys[at + 2] not in monies.money_of
    return any(key in monies.weighing for key in tokens.keys[max(at - 4, 0) : at])


def resolve(tokens: Tokens, currency: Currency) -> str | None:
    """Return the ISO code: the only one, else by the nearest place, else the usual one."""
    if len(currency.codes) == 1:
        return currency.codes[0]
    monies = tokens.language.monies
    usual = monies.defaults.get(currency.name)
    if currency.name in monies.firm:
        return usual
    return _nearest_place(tokens, currency) or usual


def dollar_of_place(tokens: Tokens, at: int) -> str | None:
    """Return the dollar of the place nearest to a token ("in local dollars")."""
    dollars = tuple(PREFIXED["$"].values())
    return _nearest_place(tokens, Currency(at, at + 1, dollars))


def _nearest_place(tokens: Tokens, currency: Currency) -> str | None:
    """Return the code of the nearest place: within the same commas, else clause, else reach."""
    places, within = tokens.language.monies.places, list[range]()
    best: tuple[int, int, int, str] | None = None
    reach = range(
        max(currency.first - _PLACE_REACH, 0), min(currency.last + _PLACE_REACH, tokens.count)
    )
    for at in reach:
        pointed = places.get(tokens.keys[at].removesuffix("'s"))
        code = pointed and next((code for code in currency.codes if code in pointed), None)
        if not code:
            continue
        within = within or [
            _stretch(tokens, currency, ends) for ends in (_CLAUSE_ENDS | {","}, _CLAUSE_ENDS)
        ]
        far = currency.first - at if at < currency.first else at - currency.last + 1
        found = (sum(at not in here for here in within), far, at, code)
        best = min(best or found, found)
    return best and best[-1]


def _stretch(tokens: Tokens, currency: Currency, ends: AbstractSet[str]) -> range:
    """Return the tokens about a currency, up to a mark that ends them."""
    keys, first, last = tokens.keys, currency.first, currency.last
    least, most = max(first - _PLACE_REACH, 0), min(last + _PLACE_REACH, tokens.count)
    while first > least and keys[first - 1] not in ends:
        first -= 1
    while last < most and keys[last] not in ends:
        last += 1
    return range(first, last)
