"""What is decided about the figures of a proposal, and what that makes of its relations.

A proposal is not kept: it is made anew from the sealed text. What was recorded or dismissed of it
is known by its place in the text, so the order of acts does not matter and a restart loses nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from crossfoot.figures.values import DismissalReason, RelationKind
from crossfoot.ledger.fields import PartOf
from crossfoot.ledger.queries.places import children_of, recorded_spans

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from crossfoot.ledger.change import New
    from crossfoot.reading.proposal import Proposal, ProposedRelation

NO_PART = frozenset({DismissalReason.REPEATED, DismissalReason.NOT_A_DEAL_NUMBER})
"""Reasons that say a number is no part at all; any other leaves a part unrecorded."""


_ONE = 100
"""A weight of one, in hundredths."""

Elsewhere = Mapping[int, Sequence[PartOf]]
"""Parts from outside the text, by the index of the proposed figure that they are parts of."""


class Recorded(NamedTuple):
    """A figure of the ledger at its place in the text. deal: the one it belongs to."""

    start: int
    end: int
    figure: int | New
    deal: int | None = None


class Dismissed(NamedTuple):
    """A place that is looked at and not recorded. id: None while it is being written."""

    start: int
    end: int
    reason: str | None
    id: int | None = None


class Wanted(NamedTuple):
    """A relation as the ledger shall hold it once all its figures are settled."""

    kind: RelationKind
    whole: int | New
    parts: tuple[PartOf, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Which figures of a proposal are recorded and which dismissed; the others are open.

    elsewhere:  parts from outside the text, by the index of the figure that they are parts of.
    """

    proposal: Proposal
    recorded: tuple[Recorded, ...] = ()
    dismissed: tuple[Dismissed, ...] = ()
    elsewhere: Elsewhere | None = None

    def figure(self, index: int) -> int | New | None:
        """Return the figure recorded from this proposed one; None if it is not recorded."""
        row = self._row(index)
        return None if row is None else row.figure

    def deal(self, number: int) -> int | None:
        """Return the deal that a figure of this proposed deal was recorded into; None: none yet."""
        for index, figure in enumerate(self.proposal.figures):
            row = self._row(index) if figure.deal == number else None
            if row is not None and row.deal is not None:
                return row.deal
        return None

    def wanted(self, relation: ProposedRelation) -> Wanted | None:
        """Return a relation as it shall be written; None while one of its figures is open.

        A complete list of which a part was skipped is an open one: what is recorded of it does
        not claim to be the whole.
        """
        if any(self._is_open(index) for index in (relation.whole, *relation.parts)):
            return None
        whole = self.figure(relation.whole)
        found = [self.figure(index) for index in relation.parts]
        weight = None if relation.weight is None else relation.weight * _ONE
        parts = [PartOf(part, weight, weight) for part in found if part is not None]
        if relation.breakdown is None:
            parts += (self.elsewhere or {}).get(relation.whole, ())
        if whole is None or not parts:
            return None
        kind = relation.kind
        if kind is RelationKind.SUM_OF and any(map(self._leaves_a_gap, relation.parts)):
            kind = RelationKind.INCLUDES
        return Wanted(kind, whole, tuple(parts))

    def _leaves_a_gap(self, index: int) -> bool:
        row = self._dismissal(index) if self.figure(index) is None else None
        return row is not None and row.reason not in NO_PART

    def _is_open(self, index: int) -> bool:
        return self.figure(index) is None and self._dismissal(index) is None

    def _row(self, index: int) -> Recorded | None:
        found = self.proposal.figures[index].found
        return next(_meeting(self.recorded, found.start, found.end), None)

    def _dismissal(self, index: int) -> Dismissed | None:
        found = self.proposal.figures[index].found
        return next(_meeting(self.dismissed, found.start, found.end), None)


def standing_of(
    connection: sqlite3.Connection,
    announcement_id: int,
    proposal: Proposal,
    elsewhere: Elsewhere | None = None,
) -> Standing:
    """Return what the ledger holds of a proposal."""
    recorded = recorded_spans(connection, announcement_id)
    dismissed = children_of(connection, "dismissal", "announcement_id", announcement_id)
    return Standing(
        proposal,
        tuple(Recorded(row["start"], row["end"], row["id"], row["deal_id"]) for row in recorded),
        tuple(Dismissed(row["start"], row["end"], row["reason"], row["id"]) for row in dismissed),
        elsewhere,
    )


Row = TypeVar("Row", Recorded, Dismissed)


def _meeting(rows: Iterable[Row], start: int, end: int) -> Iterator[Row]:
    return (row for row in rows if row.start < end and start < row.end)
