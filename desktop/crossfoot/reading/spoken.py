"""A number in words: "half a billion", "two hundred and forty million", "two dozen"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.reading.number import Number, floor_hundredth
from crossfoot.reading.scaling import and_a_half, scale_after
from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from crossfoot.reading.tables.language import Numbers
    from crossfoot.reading.tokens import Tokens

_ONE, _TEN, _HUNDRED = Decimal(1), Decimal(10), Decimal(100)
_THOUSANDS = Decimal(1_000_000)
_NO_LIMIT = Decimal("Infinity")
_MOST_DECIMALS = 6


def spoken_at(tokens: Tokens, at: int) -> Number | None:
    """Return the number in words that begins at a token."""
    if tokens.keys[at] in tokens.language.numbers.articles and _is_compound(tokens, at + 1):
        return None  # the article is the noun's: "a billion-dollar loan"
    return _fraction_of_scale(tokens, at) or _cardinal(tokens, at) or _scale_alone(tokens, at)


def _is_compound(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen binds the word at a token to the next one."""
    dash = at + 1
    return tokens.keys[dash] in DASHES and tokens.glued(dash) and tokens.glued(dash + 1)


def _scale_alone(tokens: Tokens, at: int) -> Number | None:
    """Hear the "billion" of "billion-dollar" as one billion; "полмиллиарда" as half of one."""
    fused = tokens.language.numbers.fused.get(tokens.keys[at])
    if fused is not None:
        share, step, large = fused
        return Number(at, at + 1, share.scaleb(large), step.scaleb(large), large, spoken=True)
    if not _is_compound(tokens, at):
        return None
    if tokens.keys[at] in tokens.language.numbers.hundred:
        power, last, _ = scale_after(tokens, at + 1)  # "a hundred-million-dollar loan"
        hundred = _HUNDRED.scaleb(power)
        return Number(at, max(last, at + 1), hundred, hundred, power, spoken=True)
    power = tokens.language.scales.words.get(tokens.keys[at], 0)
    one = _ONE.scaleb(power)
    return Number(at, at + 1, one, one, power, spoken=True) if power else None


def _fraction_of_scale(tokens: Tokens, at: int) -> Number | None:
    """Hear "half a billion", "three quarters of a million", "half a dozen"."""
    keys, numbers = tokens.keys, tokens.language.numbers
    sign = numbers.fraction_signs.get(keys[at])
    if sign is not None:
        return _times_scale(tokens, at, at + 1, *sign)
    count, here = _ONE, at
    if keys[here] in numbers.articles:
        here += 1
    elif keys[here] in numbers.ones and keys[here + 1] not in numbers.ones:
        count, here = numbers.ones[keys[here]], here + 1
        here += keys[here] in DASHES
    fraction = numbers.fractions.get(keys[here])
    if fraction is None:
        return None
    here += 1
    here += keys[here] in numbers.of
    here += keys[here] in DASHES
    if keys[here] in numbers.articles or keys[here] == "one":
        here += 1
    share = (fraction[0] * count).quantize(Decimal("1E-20"))
    return _times_scale(tokens, at, here, share, fraction[1])


def _times_scale(
    tokens: Tokens, first: int, at: int, share: Decimal, step: Decimal
) -> Number | None:
    power, end, letter = scale_after(tokens, at)
    if power and not letter:
        value = floor_hundredth(share.scaleb(power))
        return Number(first, end, value, step.scaleb(power), power, spoken=True)
    lot = tokens.language.numbers.lots.get(tokens.keys[at])
    if lot is not None:
        return Number(first, at + 1, share * lot, _ONE, spoken=True)
    return None


@dataclass(slots=True)
class _Heard:
    """A cardinal as it is heard word by word.

    total:  groups closed by a scale word; group: the one being heard, None before its first word.
    room:   what the next word of the group must stay below.
    step:   the smallest word of the group so far; smallest: of the whole.
    """

    group: Decimal | None = None
    room: Decimal = _NO_LIMIT
    step: Decimal = _ONE
    total: Decimal = Decimal(0)
    smallest: Decimal = _ONE
    power: int = 0

    def word(self, key: str, numbers: Numbers) -> bool:
        """Take a word within a group; False where it does not continue the number."""
        if key in numbers.ones:
            return self._add(numbers.ones[key], _ONE, Decimal(0))
        if key in numbers.tens:
            return self._add(numbers.tens[key], _TEN, _TEN)
        if key in numbers.hundreds:
            return self._add(numbers.hundreds[key], _HUNDRED, _HUNDRED)
        if key in numbers.mixed and self.group is None:
            self.group, self.step = numbers.mixed[key]
            self.room = Decimal(0)
            return True
        if key not in numbers.hundred or self.group is None or not 0 < self.group < _HUNDRED:
            return False
        self.group, self.step, self.room = self.group * 100, _HUNDRED, _HUNDRED
        return True

    def _add(self, value: Decimal, step: Decimal, room: Decimal) -> bool:
        if value >= self.room:
            return False
        self.group, self.step, self.room = (self.group or 0) + value, step, room
        return True

    def close(self, power: int) -> bool:
        """Take a scale word; False where it would have to grow ("two million billion")."""
        if self.group is None or (self.power and power >= self.power):
            return False
        self.total += self.group.scaleb(power)
        self.smallest, self.power = self.step.scaleb(power), self.power or power
        self.group, self.room, self.step = None, _NO_LIMIT, _ONE
        return True


def _cardinal(tokens: Tokens, at: int) -> Number | None:
    """Hear "two hundred and forty million", "a million and a half", "two dozen"."""
    keys, numbers = tokens.keys, tokens.language.numbers
    heard, here = _Heard(), at
    if keys[at] in numbers.articles:
        here = at + 1 + (keys[at + 1] in tokens.language.trade.more)  # "a further dozen"
        if not _opens_large(tokens, here):
            return None
        heard.group = _ONE
    elif keys[at] in numbers.lone:
        heard.group = _ONE
    last = here
    while True:
        taken = _take(tokens, here, heard)
        if taken is None:
            break
        last = taken
        here = _over_joint(tokens, last, heard)
    if heard.group is None and not heard.power:
        return None
    return _finish(tokens, at, last, heard)


def _opens_large(tokens: Tokens, at: int) -> bool:
    key, numbers = tokens.keys[at], tokens.language.numbers
    return key in tokens.language.scales.words or key in numbers.hundred or key in numbers.lots


def _take(tokens: Tokens, at: int, heard: _Heard) -> int | None:
    """Let the number hear the next word; return the token after it."""
    keys, numbers = tokens.keys, tokens.language.numbers
    if heard.word(keys[at], numbers):
        return at + 1
    if heard.group is None:
        return None
    if keys[at] in numbers.point and (end := _decimals(tokens, at + 1, heard)):
        return end
    if half := and_a_half(tokens, at):
        share, heard.step, end = half
        heard.group += share
        return end
    power, end, letter = scale_after(tokens, at)
    if not power or letter or not heard.close(power):
        return None
    if half := and_a_half(tokens, end):
        share, step, end = half
        heard.total += share.scaleb(power)
        heard.smallest = step.scaleb(power)
    return end


def _decimals(tokens: Tokens, at: int, heard: _Heard) -> int | None:
    """Hear "point eight five"; return where it ends, None without a digit."""
    ones, here = tokens.language.numbers.ones, at
    while (
        (digit := ones.get(tokens.keys[here])) is not None
        and digit < _TEN
        and here < at + _MOST_DECIMALS
    ):
        heard.step = _ONE.scaleb(at - here - 1)
        heard.group = (heard.group or 0) + digit * heard.step
        here += 1
    heard.room = Decimal(0)
    return here if here > at else None


def _over_joint(tokens: Tokens, at: int, heard: _Heard) -> int:
    """Step over the hyphen of "twenty-five" and the "and" of "two hundred and forty"."""
    keys, numbers = tokens.keys, tokens.language.numbers
    following = keys[at + 1]
    small = following in numbers.ones or following in numbers.tens
    if keys[at] in DASHES and heard.room == _TEN and following in numbers.ones:
        return at + 1
    joins = heard.room == _HUNDRED or (heard.group is None and heard.smallest < _THOUSANDS)
    if keys[at] in numbers.joined and joins and small:
        return at + 1
    return at


def _finish(tokens: Tokens, first: int, last: int, heard: _Heard) -> Number:
    lot = tokens.language.numbers.lots.get(tokens.keys[last])
    if lot is not None and heard.group is not None and not heard.power:
        half = and_a_half(tokens, last + 1)  # "a dozen and a half"
        share, _, end = half or (Decimal(0), _ONE, last + 1)
        return Number(first, end, (heard.group + share) * lot, _ONE, spoken=True)
    value, step = heard.total, heard.smallest
    if heard.group is not None:
        value, step = value + heard.group, heard.step
    return Number(first, last, value, step, heard.power, spoken=True)
