"""How large an amount and a weight may be, so that nothing overflows where it is stored.

Source: FIGURES, section 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from fractions import Fraction

    from crossfoot.figures.interval import Sets

MOST = 9 * 10**18
"""Hundredths: no finite bound of a figure lies further from nought (9·10^16 units)."""
HEAVIEST = 10**6
"""No weight lies further from nought."""


class LimitError(CrossfootError):
    """An amount or a weight that is too large to count with."""


def is_too_large(sets: Sets) -> bool:
    """Whether an amount, or the width its wording gives it, passes the limit."""
    ends = (end for level in sets for end in (level.lower, level.upper) if end is not None)
    return any(abs(end.value) > MOST for end in ends)


def too_large(wording: str) -> LimitError:
    """Return why a figure cannot be counted with."""
    return LimitError(
        "“{wording}” is too large: amounts go up to 90,000,000,000,000,000.",
        "Check its scale word and its digits.",
        wording=wording,
    )


def refuse_weight(low: Fraction | int, high: Fraction | int) -> None:
    """Refuse a weight that is too heavy, or a range of weights that is the wrong way round."""
    if low == high == 1:
        return
    if low > high:
        raise LimitError(
            "The weight {low} to {high} is reversed.",
            "Put the smaller one first.",
            low=low,
            high=high,
        )
    if low < -HEAVIEST or high > HEAVIEST:
        raise LimitError(
            "The weight {weight} is too large.",
            "Weights lie between -1,000,000 and 1,000,000.",
            weight=low if low < -HEAVIEST else high,
        )
