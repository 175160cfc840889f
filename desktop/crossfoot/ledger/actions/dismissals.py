"""Numbers in a text that are looked at and not recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.figures.values import DismissalReason
    from crossfoot.ledger.change import Change


def dismiss(
    connection: sqlite3.Connection,
    announcement_id: int,
    spans: Sequence[tuple[int, int]],
    reason: DismissalReason,
) -> Change:
    """Dismiss numbers of a text for one reason; those dismissed before get the new reason."""
    raise NotImplementedError


def undismiss(connection: sqlite3.Connection, dismissal_ids: Sequence[int]) -> Change:
    """Take dismissals back, so that the numbers stand open again."""
    raise NotImplementedError
