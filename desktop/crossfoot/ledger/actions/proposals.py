"""Recording what the reader proposes: a figure with its deal, parties and relation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Change
    from crossfoot.ledger.fields import DealFields, FigureFields
    from crossfoot.reading.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Mended:
    """What a clerk changed of a proposal before recording it; None: as proposed."""

    fields: FigureFields | None = None
    deal: DealFields | None = None


AS_PROPOSED = Mended()


def proposed_fields(proposal: Proposal, index: int) -> FigureFields:
    """What the form shows of a proposed figure before it is recorded."""
    raise NotImplementedError


def proposed_deal(proposal: Proposal, index: int) -> DealFields | None:
    """What the form shows of the proposed figure's deal; None where it has none."""
    raise NotImplementedError


def record_figure(
    connection: sqlite3.Connection,
    announcement_id: int,
    proposal: Proposal,
    index: int,
    mended: Mended = AS_PROPOSED,
) -> Change:
    """Record a proposed figure, mended where the clerk says so.

    The deal is made with the first of its figures, and shared by the others of the same proposal
    (`mended.fields.deal_id` names another). Parties the ledger knows are reused by name or alias.
    The proposed relation is made as soon as its whole and one part are recorded, and grows with
    each further part, whatever the order.
    """
    raise NotImplementedError
