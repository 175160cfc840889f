"""Mending a deal, and choosing the figure it counts with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Change
    from crossfoot.ledger.fields import DealFields


def edit_deal(
    connection: sqlite3.Connection, id_: int, before: DealFields, after: DealFields
) -> Change:
    """Write what the form changed, parties, stages and tags included."""
    raise NotImplementedError


def adopt(connection: sqlite3.Connection, deal_id: int, figure_id: int, reason: str) -> Change:
    """Let a deal count with one of its figures. Errors: RefusedError without a reason."""
    raise NotImplementedError
