"""Find every figure in a text: money and deal quantities, with hedge, range and period."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.reading.found import Found


def read(text: str) -> list[Found]:
    """Return the figures in the order they stand in; their spans never overlap.

    Total: any Unicode gives a list. Linear in the length of the text.
    """
    raise NotImplementedError
