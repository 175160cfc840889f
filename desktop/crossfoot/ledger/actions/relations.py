"""Saying how figures are tied together: what a total covers, and every other kind of relation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.change import Change
    from crossfoot.ledger.fields import PartOf


def cover(
    connection: sqlite3.Connection,
    whole_id: int,
    parts: Sequence[PartOf],
    kind: RelationKind = RelationKind.SUM_OF,
    breakdown: str | None = None,
) -> Change:
    """Set what a total covers: exactly these parts, in this order; none ends it being a total."""
    raise NotImplementedError


def relate(
    connection: sqlite3.Connection,
    kind: RelationKind,
    whole_id: int,
    parts: Sequence[PartOf],
    quote: str | None = None,
) -> Change:
    """Tie figures together; parts of an existing relation of the same identity are added to."""
    raise NotImplementedError


def remove_part(connection: sqlite3.Connection, relation_id: int, figure_id: int) -> Change:
    """Take one part out of a relation; the last part takes the relation with it."""
    raise NotImplementedError


def unrelate(connection: sqlite3.Connection, relation_id: int) -> Change:
    """Take a relation away; its figures stay."""
    raise NotImplementedError
