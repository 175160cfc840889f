"""A number at a token: digits or words, with the scale word that follows."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.reading.cleaning import BINDING_SPACE
from crossfoot.reading.numerals import numeral
from crossfoot.reading.tables.models import DIGIT_FAMILIES
from crossfoot.reading.tables.phrases import DASHES
from crossfoot.reading.tables.scales import LARGE

if TYPE_CHECKING:
    from crossfoot.reading.tables.language import Numbers
    from crossfoot.reading.tokens import Tokens

_ONE, _TEN, _HUNDRED = Decimal(1), Decimal(10), Decimal(100)
_THOUSANDS = Decimal(1_000_000)
_MOST_GROUPS = 8
_LARGEST_POWER = 15
_NO_LIMIT = Decimal("Infinity")
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written.

    first, last:  its tokens, last excluded.
    value:        with its scale; step: the unit of its last printed place or smallest word.
    power:        of ten in its scale words and letters, 0 without.
    letter:       whether the scale is a letter that only a currency makes one ("m").
    spoken:       whether it is written in words.
    decimals:     printed decimals; grouped: whether its thousands are set apart.
    plus:         whether a plus stands before its scale ("$500+ million").
    """

    first: int
    last: int
    value: Decimal
    step: Decimal
    power: int = 0
    letter: bool = False
    spoken: bool = False
    decimals: int = 0
    grouped: bool = False
    plus: bool = False

    @property
    def is_large(self) -> bool:
        """Whether a scale word makes it millions or more."""
        return self.power >= LARGE and not self.letter

    def scaled(self, power: int) -> Number:
        """Return it with a scale it shares with a later number ("$3 to $5 billion")."""
        return Number(
            self.first,
            self.last,
            self.value.scaleb(power),
            self.step.scaleb(power),
            power,
            spoken=self.spoken,
            decimals=self.decimals,
            grouped=self.grouped,
        )


    def without_letter(self) -> Number:
        """Return it with its scale letter left out: no currency stands beside it."""
        return Number(
            self.first,
            self.last - 1,
            self.value.scaleb(-self.power),
            self.step.scaleb(-self.power),
            spoken=self.spoken,
            decimals=self.decimals,
            grouped=self.grouped,
        )


def number_at(tokens: Tokens, at: int) -> Number | None:
    """Return the number that begins at a token, the longest there is."""
    if tokens.is_digits(at):
        return _printed(tokens, at)
    return _spoken(tokens, at)


def last_place(value: Decimal) -> Decimal:
    """Return the unit of the last non-zero digit (g); 1 for zero.

    >>> last_place(Decimal(120))
    Decimal('1E+1')
    """
    return _ONE.scaleb(int(value.normalize().as_tuple().exponent)) if value else _ONE


def _printed(tokens: Tokens, at: int) -> Number | None:
    end = _grouped_by_spaces(tokens, at)
    read = numeral("".join(tokens.words[at:end]))
    if read is None:
        return None
    value, step = read.value, _ONE.scaleb(-read.decimals)
    grouped = read.grouped or end > at + 1
    numbers = tokens.language.numbers
    sign = numbers.fraction_signs.get(tokens.keys[end])
    if sign is not None:
        value, step, end = value + sign[0], sign[1], end + 1
    elif half := _and_a_half(tokens, end):
        value, step, end = value + half[0], half[1], half[2]
    plus = tokens.keys[end] == "+" and tokens.glued(end)
    power, last, letter = scale_after(tokens, end + plus)
    if plus and not power:
        plus, last = False, end
    return Number(
        at,
        last,
        value.scaleb(power),
        step.scaleb(power),
        power,
        letter,
        decimals=read.decimals,
        grouped=grouped,
        plus=plus,
    )


def _grouped_by_spaces(tokens: Tokens, at: int) -> int:
    """Return where a numeral like "1 250 000" ends; a family number does not group."""
    end = at + 1
    if len(tokens.words[at]) > 3 or tokens.words[at][0] == "0":
        return end
    while (
        end < at + _MOST_GROUPS
        and len(tokens.words[end]) == 3
        and tokens.words[end].isdigit()
        and tokens.starts[end] == tokens.ends[end - 1] + 1
        and tokens.text[tokens.ends[end - 1]] in {" ", BINDING_SPACE}
    ):
        end += 1
    if end == at + 2 and tokens.words[at + 1] in DIGIT_FAMILIES:
        return at + 1
    return end


def scale_after(tokens: Tokens, at: int) -> tuple[int, int, bool]:
    """Return the power of the scale words from a token on, where they end, whether a letter.

    Several multiply ("lakh crore"); a hyphen may bind the first ("10-billion").
    """
    scales = tokens.language.scales
    power, end = 0, at
    while True:
        word = end + 1 if tokens.keys[end] in DASHES and tokens.glued(end + 1) else end
        key = tokens.keys[word]
        found = scales.words.get(key) or scales.abbreviations.get(key)
        if found is None or power + found > _LARGEST_POWER:
            break
        power, end = power + found, word + 1
    if power:
        return power, end, False
    letter = scales.letters.get(tokens.keys[at])
    if letter is None or not (tokens.glued(at) or tokens.keys[at] in scales.loose_letters):
        return 0, at, False
    return letter, at + 1, True


def _and_a_half(tokens: Tokens, at: int) -> tuple[Decimal, Decimal, int] | None:
    """Return (share, step, end) of "and a half" where it stands."""
    keys, numbers = tokens.keys, tokens.language.numbers
    if keys[at] != numbers.joined or keys[at + 1] not in numbers.articles:
        return None
    fraction = numbers.fractions.get(keys[at + 2])
    return None if fraction is None else (*fraction, at + 3)


def _spoken(tokens: Tokens, at: int) -> Number | None:
    return _fraction_of_scale(tokens, at) or _cardinal(tokens, at)


def _fraction_of_scale(tokens: Tokens, at: int) -> Number | None:
    """ "half a billion", "three quarters of a million", "a third of a billion", "half a dozen"."""
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
    here += keys[here] == numbers.of
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
        value = _floor_hundredth(share.scaleb(power))
        return Number(first, end, value, step.scaleb(power), power, spoken=True)
    lot = tokens.language.numbers.lots.get(tokens.keys[at])
    if lot is not None:
        return Number(first, at + 1, share * lot, _ONE, spoken=True)
    return None


def _floor_hundredth(value: Decimal) -> Decimal:
    """Fractions of a hundredth round down to it when read (FIGURES, section 1)."""
    floored = value.quantize(_HUNDREDTH, rounding="ROUND_FLOOR")
    return floored.normalize() if floored == floored.to_integral() else floored


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
        if key != numbers.hundred or self.group is None or not 0 < self.group < _HUNDRED:
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
    """ "two hundred and forty million", "a million and a half", "two dozen"."""
    keys, numbers = tokens.keys, tokens.language.numbers
    heard, here = _Heard(), at
    if keys[at] in numbers.articles:
        if not _opens_large(tokens, at + 1):
            return None
        heard.group, here = _ONE, at + 1
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
    return key in tokens.language.scales.words or key == numbers.hundred or key in numbers.lots


def _take(tokens: Tokens, at: int, heard: _Heard) -> int | None:
    """Let the number hear the next word; return the token after it."""
    keys, numbers = tokens.keys, tokens.language.numbers
    if heard.word(keys[at], numbers):
        return at + 1
    if heard.group is None:
        return None
    if keys[at] == numbers.point and (end := _decimals(tokens, at + 1, heard)):
        return end
    if half := _and_a_half(tokens, at):
        share, heard.step, end = half
        heard.group += share
        return end
    power, end, letter = scale_after(tokens, at)
    if not power or letter or not heard.close(power):
        return None
    if half := _and_a_half(tokens, end):
        share, step, end = half
        heard.total += share.scaleb(power)
        heard.smallest = step.scaleb(power)
    return end


def _decimals(tokens: Tokens, at: int, heard: _Heard) -> int | None:
    """Hear "point eight five"; return where it ends, None without a digit."""
    ones, here = tokens.language.numbers.ones, at
    while (digit := ones.get(tokens.keys[here])) is not None and digit < _TEN and here < at + 6:
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
    if keys[at] == numbers.joined and joins and small:
        return at + 1
    return at


def _finish(tokens: Tokens, first: int, last: int, heard: _Heard) -> Number:
    lot = tokens.language.numbers.lots.get(tokens.keys[last])
    if lot is not None and heard.group is not None and not heard.power:
        return Number(first, last + 1, heard.group * lot, _ONE, spoken=True)
    value, step = heard.total, heard.smallest
    if heard.group is not None:
        value, step = value + heard.group, heard.step
    return Number(first, last, value, step, heard.power, spoken=True)
