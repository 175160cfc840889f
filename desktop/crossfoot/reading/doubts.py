"""What a figure leaves open, said as a warning: which dollar "$" is beside "Canberra"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.reading.currency import Currency
    from crossfoot.reading.tokens import Tokens

# How far from "$" a place may stand and still put it in doubt, in tokens.
_REACH = 15


class DollarPlaces:
    """The places in a text whose own money is a dollar.

    positions:  tokens that name one, ascending; codes: their dollars.
    """

    __slots__ = ("codes", "positions", "words")

    def __init__(self, tokens: Tokens) -> None:
        pointing = tokens.language.monies.dollar_places
        self.positions = [at for at, key in enumerate(tokens.keys) if key in pointing]
        self.codes = [pointing[tokens.keys[at]] for at in self.positions]
        self.words = [tokens.words[at].removesuffix("'s") for at in self.positions]

    def doubt(self, currency: Currency) -> str | None:
        """Return the warning for a "$" that a place close by puts in doubt."""
        after = bisect_left(self.positions, currency.first)
        near = [
            (abs(self.positions[at] - currency.first), at)
            for at in (after - 1, after)
            if 0 <= at < len(self.positions)
        ]
        distance, at = min(near, default=(_REACH + 1, 0))
        if distance > _REACH:
            return None
        return f"“$” is read as USD; beside “{self.words[at]}” it may be {self.codes[at]}."
