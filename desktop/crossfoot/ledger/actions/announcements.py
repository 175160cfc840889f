"""Recording an announcement, mending what was typed of it, sending it to review."""

from __future__ import annotations

from dataclasses import fields as fields_in
from typing import TYPE_CHECKING

from crossfoot.ledger.actions.rows import changed_fields, mended, needed_row
from crossfoot.ledger.change import Change, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.parties import event_by_name
from crossfoot.reading.sealing import seal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.change import KeptFile
    from crossfoot.ledger.fields import AnnouncementFields, Signed
    from crossfoot.reading.found import Found

_NAMED_AT_MOST = 3


def record_announcement(
    connection: sqlite3.Connection,
    fields: AnnouncementFields,
    text: str | bytes,
    cut: str | None = None,
    file: KeptFile | None = None,
) -> Change:
    """Seal a text as a new announcement.

    cut: what was trimmed from it before. file: what it was read from, to be kept with it.
    """
    event, edits = _event(connection, fields.event)
    values = {one.name: getattr(fields, one.name) for one in fields_in(fields)}
    values["event_id"] = event
    del values["event"]
    sealed, new = seal(text), New("announcement")
    body = {"announcement_id": new, "body": sealed.text, "sha256": sealed.sha256, "cut": cut}
    body["document"] = None if file is None else file.sha256
    edits += (Insert("announcement", values, as_=new), Insert("source_text", body))
    facts = {"title": fields.title}
    return Change("record_announcement", edits, facts, files=(file,) if file else ())


def edit_announcement(
    connection: sqlite3.Connection, id_: int, before: AnnouncementFields, after: AnnouncementFields
) -> Change:
    """Write what the form changed; before is what the form was filled with."""
    old, new = changed_fields(before, after, leave_out={"event"})
    edits: tuple[Insert, ...] = ()
    if before.event != after.event:
        old["event_id"] = event_by_name(connection, before.event) if before.event else None
        new["event_id"], edits = _event(connection, after.event)
    changed = mended("announcement", id_, old, new)
    return Change("edit_announcement", (*edits, *changed), {"title": after.title})


def send_to_review(
    connection: sqlite3.Connection, id_: int, still_open: Sequence[Found], signed: Signed
) -> Change:
    """Send an announcement to review.

    still_open: the numbers neither recorded nor dismissed (`announcement_view.open_numbers`).
    Errors: RefusedError naming them, while there are any; where it was sent already.
    """
    row = needed_row(connection, "announcement", id_)
    if still_open:
        raise RefusedError(_still_open(still_open), "Record or dismiss each of them, then send.")
    if row["sent_at"] is not None:
        raise RefusedError("This announcement was sent to review already.")
    values = {"sent_at": signed.at, "sent_by": signed.by}
    edit = Update("announcement", id_, values, expected={"sent_at": None})
    return Change("send_to_review", (edit,), {"title": row["title"]})


def take_back(connection: sqlite3.Connection, id_: int) -> Change:
    """Take an announcement back from review into draft. Errors: RefusedError if it is a draft."""
    row = needed_row(connection, "announcement", id_)
    if row["sent_at"] is None:
        raise RefusedError("This announcement is a draft: there is nothing to take back.")
    values = {"sent_at": None, "sent_by": None}
    edit = Update("announcement", id_, values, expected={"sent_at": row["sent_at"]})
    return Change("take_back", (edit,), {"title": row["title"]})


def _event(
    connection: sqlite3.Connection, name: str | None
) -> tuple[int | New | None, tuple[Insert, ...]]:
    """Return the event of this name, made where the ledger does not know it."""
    if not name or not name.strip():
        return None, ()
    known = event_by_name(connection, name)
    if known is not None:
        return known, ()
    new = New("event")
    return new, (Insert("event", {"name": name.strip()}, as_=new),)


def _still_open(found: Sequence[Found]) -> str:
    named = ", ".join(f"“{one.text}”" for one in found[:_NAMED_AT_MOST])
    if len(found) == 1:
        return f"One number in the text is neither recorded nor dismissed: {named}."
    more = f" and {len(found) - _NAMED_AT_MOST} more" if len(found) > _NAMED_AT_MOST else ""
    return f"{len(found)} numbers in the text are neither recorded nor dismissed: {named}{more}."
