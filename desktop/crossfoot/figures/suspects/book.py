"""Totals that hang together: a total may be a part of another, and have several breakdowns.

Source: FIGURES, sections 3 (breakdowns) and 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.policy import POLICY
from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.figures.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.part import Part
    from crossfoot.figures.policy import Policy
    from crossfoot.figures.verdict import Verdict

FAILING = frozenset({VerdictKind.INCONSISTENT, VerdictKind.STRAINED})
"""Verdicts that somebody may be suspected for."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One breakdown of a total. id: whatever names it to the caller."""

    id: int
    total: Figure
    parts: tuple[Part, ...]
    relation: RelationKind = RelationKind.SUM_OF

    @property
    def keys(self) -> list[str]:
        """The figures in it: the total's key, then the parts', each once."""
        return list(dict.fromkeys((self.total.key, *(part.figure.key for part in self.parts))))

    def judged(self, policy: Policy) -> Verdict:
        """What the one verdict function says of it."""
        return verdict(self.total, self.parts, self.relation, policy)


class Book:
    """Some listings with their verdicts, and where each figure stands in them.

    policy:  of the verdicts.
    """

    def __init__(self, listings: Iterable[Listing], policy: Policy = POLICY) -> None:
        self.policy = policy
        self.listings = {each.id: each for each in listings}
        self.verdicts = {id_: each.judged(policy) for id_, each in self.listings.items()}
        self.places: dict[str, list[int]] = {}
        self.figures: dict[str, Figure] = {}
        for id_, listing in self.listings.items():
            for part in listing.parts:
                self.figures[part.figure.key] = part.figure
            self.figures[listing.total.key] = listing.total
            for key in listing.keys:
                self.places.setdefault(key, []).append(id_)

    @property
    def failing(self) -> list[int]:
        """The listings that do not add up, or only at a stretch, in their order."""
        return [id_ for id_ in self.listings if self.fails(id_)]

    def fails(self, id_: int) -> bool:
        """Whether a listing does not add up, or only at a stretch."""
        return self.verdicts[id_].kind in FAILING

    def binds(self, id_: int) -> bool:
        """Whether a listing adds up, and must go on doing so; figures beside it bind nothing."""
        judged = self.verdicts[id_]
        return judged.kind not in {*FAILING, VerdictKind.UNDECIDABLE} and not judged.beside

    def restored(self, changed: Sequence[Listing]) -> int | None:
        """Return how many failing listings would agree once changed; None if one is made worse.

        Worse: what added up fails, what was a stretch contradicts itself.
        """
        count = 0
        for listing in changed:
            before, after = self.verdicts[listing.id].kind, listing.judged(self.policy).kind
            if after is VerdictKind.UNDECIDABLE and before is not after:
                return None
            if after in FAILING:
                if before not in FAILING or _is_worse(after, before):
                    return None
            elif before in FAILING:
                count += 1
        return count


def _is_worse(after: VerdictKind, before: VerdictKind) -> bool:
    return after is VerdictKind.INCONSISTENT and before is VerdictKind.STRAINED
