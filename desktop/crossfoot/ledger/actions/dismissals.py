"""Numbers in a text that are looked at and not recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.actions.rows import needed_row
from crossfoot.ledger.actions.settling import settled, with_dismissed, without_dismissals
from crossfoot.ledger.change import Change, Delete, Edit, Insert, Update
from crossfoot.ledger.queries.places import children_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.figures.values import DismissalReason
    from crossfoot.ledger.actions.standing import Standing


def dismiss(
    connection: sqlite3.Connection,
    announcement_id: int,
    spans: Sequence[tuple[int, int]],
    reason: DismissalReason,
    before: Standing | None = None,
) -> Change:
    """Dismiss numbers of a text for one reason; those dismissed before get the new reason.

    before: what is decided about its proposal; a relation that waited for these is written.
    """
    row = needed_row(connection, "announcement", announcement_id)
    known = {
        (one["start"], one["end"]): one
        for one in children_of(connection, "dismissal", "announcement_id", announcement_id)
    }
    edits: list[Edit] = [
        _dismissed(announcement_id, span, reason, known.get(span)) for span in dict.fromkeys(spans)
    ]
    facts = {"count": str(len(edits)), "reason": reason.value, "title": row["title"]}
    if before is not None:
        edits += settled(connection, before, with_dismissed(before, spans, reason.value))
    return Change("dismiss", tuple(edits), facts)


def undismiss(
    connection: sqlite3.Connection, dismissal_ids: Sequence[int], before: Standing | None = None
) -> Change:
    """Take dismissals back, so that the numbers stand open again.

    before: what is decided about their proposal; a relation waits for these again.
    """
    rows = [needed_row(connection, "dismissal", id_) for id_ in dict.fromkeys(dismissal_ids)]
    edits: list[Edit] = [Delete("dismissal", row["id"]) for row in rows]
    facts = {"count": str(len(edits))}
    if before is not None:
        edits += settled(connection, before, without_dismissals(before, set(dismissal_ids)))
    return Change("undismiss", tuple(edits), facts)


def _dismissed(
    announcement_id: int,
    span: tuple[int, int],
    reason: DismissalReason,
    known: sqlite3.Row | None,
) -> Edit:
    if known is not None:
        seen = {"reason": known["reason"]}
        return Update("dismissal", known["id"], {"reason": reason.value}, expected=seen)
    start, end = span
    values = {
        "announcement_id": announcement_id,
        "start": start,
        "end": end,
        "reason": reason.value,
    }
    return Insert("dismissal", values)
