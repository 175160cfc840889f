"""Recording a figure by hand, mending it, taking it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Change
    from crossfoot.ledger.fields import DealFields, FigureFields


def record_by_hand(
    connection: sqlite3.Connection,
    announcement_id: int | None,
    fields: FigureFields,
    span: tuple[int, int] | None = None,
    deal: DealFields | None = None,
) -> Change:
    """Record a figure that nobody proposed.

    span: the selected place in the newest text; its words become the wording where fields give
    none. deal: a new deal for it; `fields.deal_id` names a known one.
    """
    raise NotImplementedError


def edit_figure(
    connection: sqlite3.Connection, id_: int, before: FigureFields, after: FigureFields
) -> Change:
    """Write what the form changed; before is what the form was filled with."""
    raise NotImplementedError


def delete_figure(connection: sqlite3.Connection, id_: int) -> Change:
    """Take a figure away with its mentions and its places in relations.

    Its deal stays, even without figures: it may have been edited since, and undo of the recording
    takes away both.
    """
    raise NotImplementedError
