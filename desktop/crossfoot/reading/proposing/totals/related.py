"""A relation between found figures, as the words state it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.figures.values import RelationKind


@dataclass(frozen=True, slots=True)
class Related:
    """A relation between found figures, by their first places.

    short: the words sum up what was told, and that is too little: parts were not found, so that it
    only says that the whole is of several deals.
    """

    kind: RelationKind
    whole: int
    parts: tuple[int, ...]
    quote: tuple[int, int]
    score: int
    weight: int | None = None
    short: bool = False
