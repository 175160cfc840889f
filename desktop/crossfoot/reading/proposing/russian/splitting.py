"""An amount that its parts follow: "350 млн долларов: 200 млн … и 150 млн …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found

PART_WORDS = re.compile(
    r"(?<![\w-])(?:в том числе|включая|среди (?:них|которых)|в их числе|"
    r"из (?:них|которых|этой суммы|этого числа|этого количества))(?![\w-])"
)
"""What stands before parts of a number told before."""
_FEWEST = 3
_FINEST = 100


def is_split(figures: Sequence[Found], values: Sequence[int]) -> bool:
    """Whether the first of the amounts is, as rounded, the sum of the others, in one currency."""
    whole, parts = figures[values[0]], [figures[index] for index in values[1:]]
    alike = all(one.currency == whole.currency and one.hedge is Hedge.BARE for one in parts)
    return len(values) >= _FEWEST and alike and is_sum(whole, parts)


def is_sum(whole: Found, parts: Sequence[Found]) -> bool:
    """Whether amounts come to another within what that one is rounded to."""
    return abs(sum(one.amount for one in parts) - whole.amount) * 2 <= min(
        whole.rounded_to, whole.amount / _FINEST
    )
