"""A number as written: its value with its scale, and the unit of its last printed place."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.reading.tables.scales import LARGE

if TYPE_CHECKING:
    from crossfoot.figures.values import Hedge

_ONE = Decimal(1)
_HUNDREDTH = Decimal("0.01")
_POWERS = tuple(Decimal(10**power) for power in range(64))


class Number(NamedTuple):
    """A number as written.

    first, last:  its tokens, last excluded.
    value:        with its scale; step: the unit of its last printed place or smallest word.
    power:        of ten in its scale words and letters, 0 without.
    letter:       how many tokens its scale takes where that is a letter, which only a currency or
                  goods make a scale ("m"); else 0.
    spoken:       whether it is written in words.
    decimals:     printed decimals; grouped: whether its thousands are set apart.
    infix:        the hedge before its scale ("$500+ million").
    """

    first: int
    last: int
    value: Decimal
    step: Decimal
    power: int = 0
    letter: int = 0
    spoken: bool = False
    decimals: int = 0
    grouped: bool = False
    infix: Hedge | None = None

    @property
    def is_large(self) -> bool:
        """Whether a scale word makes it millions or more."""
        return self.power >= LARGE and not self.letter

    def scaled(self, power: int) -> Number:
        """Return it with a scale it shares with a later number ("$3 to $5 billion")."""
        value, step = self.value.scaleb(power), self.step.scaleb(power)
        return self._replace(value=value, step=step, power=power)

    def without_letter(self) -> Number:
        """Return it with its scale letter left out: neither currency nor goods stand beside it."""
        unscaled = self.scaled(-self.power)
        return unscaled._replace(last=self.last - self.letter, power=0, letter=0)

    def counting(self) -> Number:
        """Return it with its letter as a scale like any other: goods stand beside it."""
        return self._replace(letter=0)


def last_place(value: Decimal) -> Decimal:
    """Return the unit of the last non-zero digit (g); 1 for zero.

    >>> last_place(Decimal(120))
    Decimal('10')
    """
    if value != int(value):
        return _ONE.scaleb(int(value.normalize().as_tuple().exponent))
    digits = str(int(value))
    return _POWERS[len(digits) - len(digits.rstrip("0"))] if value else _ONE


def floor_hundredth(value: Decimal) -> Decimal:
    """Fractions of a hundredth round down to it when read (FIGURES, section 1)."""
    floored = value.quantize(_HUNDREDTH, rounding="ROUND_FLOOR")
    return floored.normalize() if floored == floored.to_integral() else floored
