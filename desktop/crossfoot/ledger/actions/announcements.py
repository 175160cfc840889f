"""Recording an announcement, mending what was typed of it, sending it to review."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.change import Change
    from crossfoot.ledger.fields import AnnouncementFields, Signed
    from crossfoot.reading.found import Found


def record_announcement(
    connection: sqlite3.Connection,
    fields: AnnouncementFields,
    text: str | bytes,
    cut: str | None = None,
) -> Change:
    """Seal a text as a new announcement; cut: what was trimmed from it before."""
    raise NotImplementedError


def edit_announcement(
    connection: sqlite3.Connection, id_: int, before: AnnouncementFields, after: AnnouncementFields
) -> Change:
    """Write what the form changed; before is what the form was filled with."""
    raise NotImplementedError


def send_to_review(
    connection: sqlite3.Connection,
    id_: int,
    still_open: Sequence[Found],
    signed: Signed,
) -> Change:
    """Send an announcement to review.

    still_open: the numbers neither recorded nor dismissed (`announcement_view.open_numbers`).
    Errors: RefusedError naming them, while there are any.
    """
    raise NotImplementedError


def take_back(connection: sqlite3.Connection, id_: int) -> Change:
    """Take an announcement back from review into draft."""
    raise NotImplementedError
