"""A total with its parts as rules see them: with what else ties its parts to one another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Hedge

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.part import Part
    from crossfoot.figures.values import RelationKind

UPPER = frozenset({Hedge.UP_TO, Hedge.AT_MOST})
"""Qualifiers of a total that take in what may never come."""


class Tie(NamedTuple):
    """Another relation, seen from a list of parts.

    whole:  its whole, where that is a part of the list, else None.
    parts:  its parts that are parts of the list.
    on:     the date it names.
    """

    kind: RelationKind
    whole: Figure | None
    parts: tuple[Figure, ...]
    on: str | None = None


@dataclass(frozen=True, slots=True)
class Summed:
    """A total, its parts and their ties.

    quote:    the relation's own words.
    reports:  the words of other reports of the total, in an order of their own.
    """

    kind: RelationKind
    total: Figure
    parts: Sequence[Part]
    quote: str | None = None
    ties: tuple[Tie, ...] = ()
    reports: tuple[str, ...] = ()

    def tied(self, *kinds: RelationKind) -> Iterator[Tie]:
        """Yield the ties of these kinds."""
        return (tie for tie in self.ties if tie.kind in kinds)

    def says(self, words: re.Pattern[str]) -> bool:
        """Whether the total's own words, the relation's or another report's have one of these."""
        said = (self.total.wording, self.quote, *self.reports)
        return any(words.search(text) for text in said if text)
