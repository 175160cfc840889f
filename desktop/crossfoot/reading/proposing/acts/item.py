"""One thing that a frame tells of, and what the items of a frame are made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.acts.casts import Cast
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.sectors import Product
    from crossfoot.reading.proposing.names.focus import Focus


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a frame tells of.

    cast:   the frame's, with this item's own parties.
    apart:  it is one of several.
    """

    start: int
    end: int
    figures: tuple[int, ...]
    cast: Cast
    products: tuple[Product, ...]
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What items are made from: the text, its figures, the frame and its cast.

    within: parts of a figure that the words list, each with that figure; they stay with it.
    """

    text: str
    found: Sequence[Found]
    frame: Frame
    cast: Cast
    focus: Focus
    within: Mapping[int, int] = field(default_factory=dict)
