"""A relation between found figures, as the words state it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.figures.values import RelationKind


@dataclass(frozen=True, slots=True)
class Related:
    """A relation between found figures, by their first places."""

    kind: RelationKind
    whole: int
    parts: tuple[int, ...]
    quote: tuple[int, int]
    score: int
    weight: int | None = None
