"""A column of a table: its name and how a row's cell reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    from crossfoot.ui.models.mending import Mending
    from crossfoot.ui.theme.tokens import Tone

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column.

    text:   what a cell says.      tip: more of it, for the pointer; None: the text itself.
    badge:  the tone of a cell drawn as a badge; None for plain text.
    note:   what stands in small letters under a badge; "" for nothing.
    sort:   what the query orders by when the header is clicked; None: not sortable.
    width:  of text in average characters, where there is room; least: where there is not.
    figure:    a reported number or a day: it is never cut, since a part of it reads as another.
    stretch:   a title: it gets the larger share of the room, and what is left.
    optional:  0 always shown; else left out of a narrow table, the highest first.
    code:      its name in a saved view; that of `sort` unless given.
    mending:   how a cell is mended in place; None where it cannot be.
    fixed:     why it cannot, and what to do instead.
    """

    title: str
    text: Callable[[Row], str]
    badge: Callable[[Row], Tone] | None = None
    note: Callable[[Row], str] | None = None
    tip: Callable[[Row], str] | None = None
    sort: StrEnum | None = None
    right: bool = False
    width: int = 12
    least: int = 0
    figure: bool = False
    stretch: bool = False
    optional: int = 0
    code: str = ""
    mending: Mending | None = None
    fixed: str = ""

    @property
    def name(self) -> str:
        """What a saved view calls it."""
        return self.code or (self.sort.value if self.sort is not None else self.title)
