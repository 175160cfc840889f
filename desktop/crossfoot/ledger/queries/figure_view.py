"""One figure: what was typed, what the checks make of it, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from crossfoot.figures.interval import Sets
    from crossfoot.figures.values import RelationKind, VerdictKind
    from crossfoot.ledger.fields import FigureFields
    from crossfoot.ledger.queries.sentence import Sentence


@dataclass(frozen=True, slots=True)
class InRelation:
    """A relation that a figure stands in. whole: the wording of the relation's whole.

    as_whole: it is the whole itself, else one of the parts. verdict: of a summing relation.
    """

    relation_id: int
    kind: RelationKind
    breakdown: str | None
    as_whole: bool
    whole_id: int
    whole: str | None
    verdict: VerdictKind | None


@dataclass(frozen=True, slots=True)
class StoredMeaning:
    """A figure as the checks take it, from the stored bounds. Amounts in hundredths.

    sets:          None where the amount is not known or the wording cannot be read.
    contradicted:  field to what the reader made of it, where what was typed says otherwise.
    """

    known: bool
    unreadable: bool
    measure: str
    currency: str | None
    unit: str | None
    hedge: str
    period: str | None
    printed: int | None
    printed_high: int | None
    u: int
    sets: Sets | None
    contradicted: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FigureView:
    """What the form of one figure shows. sentence: None without a quote or a kept text."""

    id: int
    public_id: str
    key: str
    version: int
    fields: FigureFields
    start: int | None
    end: int | None
    mentions: tuple[tuple[int, int], ...]
    meaning: StoredMeaning | None
    announcement_id: int | None
    announcement: str | None
    publisher: str | None
    published_on: str | None
    deal: str | None
    sentence: Sentence | None
    roles: tuple[InRelation, ...]
    flags: int


def figure_view(connection: sqlite3.Connection, id_: int) -> FigureView | None:
    """Load one figure; None if it is gone."""
    raise NotImplementedError


def roles_of(
    connection: sqlite3.Connection, figure_ids: tuple[int, ...]
) -> dict[int, tuple[InRelation, ...]]:
    """The relations that each figure stands in, as whole first."""
    raise NotImplementedError
