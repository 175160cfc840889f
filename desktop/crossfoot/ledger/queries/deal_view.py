"""One deal: its fields, and every figure that speaks of it with its source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.deal_fields import deal_fields
from crossfoot.ledger.queries.evidence import Evidence, evidence_of
from crossfoot.ledger.queries.fetching import fetch, fetch_one, made
from crossfoot.ledger.queries.standing import verdict_of_rank

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.figures.values import VerdictKind
    from crossfoot.ledger.fields import DealFields


@dataclass(frozen=True, slots=True)
class DealView:
    """What the Deals page shows of one deal.

    value_id, quantity_id: what it counts with; adopted_*: likewise, where somebody chose it.
    evidence: values first, then by date.
    """

    id: int
    public_id: str
    key: str
    version: int
    fields: DealFields
    value_id: int | None
    quantity_id: int | None
    adopted_value: int | None
    adopted_quantity: int | None
    evidence: tuple[Evidence, ...]
    sources: int
    verdict: VerdictKind | None
    flags: int


_DEAL = """
    SELECT deal.*, deal_line.value_id, deal_line.quantity_id, deal_line.worst, deal_line.flags
      FROM deal JOIN deal_line ON deal_line.deal_id = deal.id WHERE deal.id = ?
"""

_FIGURES = """
    SELECT figure.id FROM figure
      LEFT JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
      LEFT JOIN announcement ON announcement.id = figure.announcement_id
     WHERE figure.deal_id = ?
     ORDER BY meaning.measure IS NOT 'value', announcement.published_on IS NULL,
              announcement.published_on, figure.id
"""


def deal_view(connection: sqlite3.Connection, id_: int) -> DealView | None:
    """Load one deal; None if it is gone."""
    row = fetch_one(connection, _DEAL, id_)
    if row is None:
        return None
    evidence = evidence_of(connection, [one["id"] for one in fetch(connection, _FIGURES, id_)])
    return made(
        DealView,
        row,
        id=id_,
        fields=deal_fields(connection, [id_])[id_],
        evidence=tuple(evidence),
        sources=len({one.announcement_id for one in evidence} - {None}),
        verdict=verdict_of_rank(row["worst"]),
    )
