"""The Sources sheet: every announcement, and the hash of the text that its quotes stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.workbook.cells import Link
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind
from crossfoot.exchange.workbook.terms import said
from crossfoot.figures.values import AnnouncementKind, SourceType
from crossfoot.ledger.queries import records

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from crossfoot.exchange.workbook.columns import Tables
    from crossfoot.exchange.workbook.places import Places

NAME = "Sources"
COLUMNS = (
    Column("Source", Kind.ID, 9, "Permanent id, never changed or used again"),
    Column("Event", Kind.PROSE, 28, "The occasion that it reports"),
    Column("Title", Kind.PROSE, 44, "Its headline"),
    Column("Publisher", Kind.PROSE, 24, "Who published it"),
    Column("Author", Kind.TEXT, 18, "Who wrote it"),
    Column("Kind", Kind.TEXT, 12, "What sort of document it is", words=AnnouncementKind),
    Column("Published by", Kind.TEXT, 13, "What sort of publisher that is", words=SourceType),
    Column("Language", Kind.TEXT, 11, "Language of its text, BCP 47"),
    Column("Published", Kind.DAY, 12, "When it was published"),
    Column("Accessed", Kind.DAY, 12, "When a clerk read it"),
    Column("Address", Kind.PROSE, 46, "Its web address"),
    Column("Archive address", Kind.PROSE, 46, "Where a copy is kept"),
    Column("Place in it", Kind.PROSE, 24, "Page or section that was read"),
    Column("Copy of", Kind.ID, 9, "The announcement that it repeats"),
    Column("Sent to review (UTC)", Kind.MOMENT, 17, "When it was sent to review", private=True),
    Column("Sent by", Kind.TEXT, 14, "Who sent it", private=True),
    Column("Characters", Kind.WHOLE, 11, "Length of the sealed text"),
    Column("SHA-256 of the text", Kind.TEXT, 66, "Hash of the sealed text, in UTF-8"),
)
TABLE = Table(NAME, COLUMNS, "an announcement")
_COPIES = "SELECT id, copy_of FROM announcement WHERE copy_of IS NOT NULL"


def write(
    book: Tables, connection: sqlite3.Connection, sources: Places, step: Callable[[int], None]
) -> None:
    """Write the sheet; step is told how many rows were written each time."""
    sheet = book.begin(TABLE)
    copies = dict(connection.execute(_COPIES).fetchall())
    for chunk in records.announcements(connection):
        for record in chunk:
            sheet.append(
                [
                    record.public_id,
                    record.event_name,
                    record.title,
                    record.publisher,
                    record.author,
                    said(AnnouncementKind, record.kind),
                    said(SourceType, record.source_type),
                    record.language,
                    record.published_on,
                    record.accessed_on,
                    _link(record.url),
                    _link(record.archive_url),
                    record.place,
                    sources.link(copies.get(record.id)),
                    record.sent_at,
                    record.sent_by,
                    len(record.body) if record.body else None,
                    record.sha256,
                ]
            )
        step(len(chunk))
    sheet.finish()


def _link(address: str | None) -> Link | None:
    return None if address is None else Link(address, target=address)
