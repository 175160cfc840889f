"""Exporting a ledger as a workbook: every sheet in turn, beside its place, then moved there."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from crossfoot.exchange.beside import written_beside
from crossfoot.exchange.bundle.giving import bundle_lines
from crossfoot.exchange.snapshot import snapshot
from crossfoot.exchange.workbook import (
    cover,
    deals,
    figures,
    flags,
    guard,
    parties,
    parts,
    rates,
    sources,
    totals,
)
from crossfoot.exchange.workbook.book import MOST_ROWS, Book
from crossfoot.exchange.workbook.places import Places
from crossfoot.ledger.queries.fetching import fetch_number
from crossfoot.ledger.queries.history import history
from crossfoot.ledger.queries.values import setting

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ledger.queries.history import JournalLine

Progress = Callable[[int, int], None]
"""Told (done, total) as rows are written; what it raises ends the export and leaves no file."""


def export_workbook(
    ledger: Ledger, path: Path, progress: Progress | None = None, *, most_rows: int = MOST_ROWS
) -> None:
    """Write the whole ledger as a workbook, which replaces the old file only when it is whole.

    most_rows: rows a sheet may have, header included; more go on to a further sheet.
    Errors:    CrossfootError where the file cannot be written; whatever progress raises.
    """
    with written_beside(path) as out, snapshot(ledger) as copy:
        last = next(iter(history(copy, limit=1)), None)
        book = Book(out, _as_of(last), most_rows=most_rows)
        try:
            _Export(copy, ledger.path.name, progress, book, last).write()
            book.save()
        finally:
            book.abandon()


class _Export:
    """One export of one state of a ledger."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        name: str,
        progress: Progress | None,
        book: Book,
        last: JournalLine | None,
    ) -> None:
        self._connection = connection
        self._name = name
        self._progress = progress
        self._done = 0
        self._book = book
        self._last = last
        self._places = {
            table: Places(connection, table, sheet, book)
            for table, sheet in (
                ("deal", deals.NAME),
                ("figure", figures.NAME),
                ("announcement", sources.NAME),
                ("party", parties.NAME),
            )
        }
        self._relations = fetch_number(connection, "SELECT count(*) FROM relation")
        self._findings = fetch_number(connection, "SELECT count(*) FROM finding")
        self._rates = fetch_number(connection, "SELECT count(*) FROM rate")
        placed = sum(len(places) for places in self._places.values())
        self._total = placed + self._relations + self._findings + self._rates

    def write(self) -> None:
        """Write every sheet but for what openpyxl adds at the end."""
        book, connection, places = self._book, self._connection, self._places
        page = cover.begin(book)
        deals.write(book, connection, places["announcement"], self._step)
        roles = parties.write_roles(book, connection, places["deal"], places["party"])
        figures.write(book, connection, places["announcement"], places["deal"], self._step)
        verdicts = totals.write(book, connection, places["figure"], self._step)
        still_open = flags.write(book, connection, places, self._step)
        sources.write(book, connection, places["announcement"], self._step)
        parties.write(book, connection, self._step)
        rates.write(book, connection, self._step)
        cover.finish(book, page, self._facts(verdicts, still_open, roles))
        properties = book.workbook.properties
        properties.title = f"{self._name}: reported totals of announced deals"
        properties.subject = "Reported totals set against their parts"
        properties.creator = "Crossfoot"
        properties.language = "en"
        properties.identifier = self._last.hash if self._last is not None else None

    def _step(self, rows: int) -> None:
        self._done += rows
        if self._progress is not None:
            self._progress(self._done, self._total)

    def _facts(
        self, verdicts: Mapping[str, int], still_open: Mapping[str, int], roles: int
    ) -> cover.Facts:
        last = self._last
        return cover.Facts(
            ledger=self._name,
            as_of=None if last is None else last.at,
            head=(0, "") if last is None else (last.seq, last.hash),
            reporting_currency=setting(self._connection, "reporting_currency") or "USD",
            data_hash=self._data_hash(),
            sheets=self._sheets(sum(verdicts.values()), roles),
            verdicts=verdicts,
            flags=still_open,
            verdict_cells=totals.verdict_cells(self._book),
            notes=tuple(self._notes()),
        )

    def _data_hash(self) -> str:
        known = hashlib.sha256()
        for piece in bundle_lines(self._connection):
            known.update(piece.encode())
        return known.hexdigest()

    def _sheets(self, totalled: int, roles: int) -> dict[str, tuple[int, str]]:
        listed = fetch_number(
            self._connection,
            "SELECT count(*) FROM relation_part JOIN total ON total.id = relation_id",
        )
        return {
            deals.NAME: (len(self._places["deal"]), deals.TABLE.meaning),
            parties.ROLES: (roles, parties.ROLE_TABLE.meaning),
            figures.NAME: (len(self._places["figure"]), figures.TABLE.meaning),
            totals.NAME: (totalled, totals.TABLE.meaning),
            parts.NAME: (listed, parts.TABLE.meaning),
            flags.NAME: (self._findings, flags.TABLE.meaning),
            sources.NAME: (len(self._places["announcement"]), sources.TABLE.meaning),
            parties.NAME: (len(self._places["party"]), parties.TABLE.meaning),
            rates.NAME: (self._rates, rates.TABLE.meaning),
        }

    def _notes(self) -> Iterator[str]:
        book = self._book
        if book.scrubbed:
            yield (
                f"{book.scrubbed:,} characters that a workbook cannot store (control characters "
                "and the like) are shown as \ufffd; the ledger has them."
            )
        if book.cut:
            yield (
                f"{book.cut:,} texts are longer than the {guard.MOST_CHARACTERS:,} characters of "
                "a cell; each says where it was cut."
            )
        if book.long_numbers:
            yield (
                f"{book.long_numbers:,} amounts have more than {guard.MOST_DIGITS} digits, which "
                "a spreadsheet would change; they stand as text and no formula counts them."
            )


def _as_of(last: JournalLine | None) -> datetime:
    """The time of the last change, UTC without its zone; of no change, a fixed one."""
    if last is None:
        return datetime(2000, 1, 1)  # noqa: DTZ001  (a workbook knows no zones)
    known = datetime.fromisoformat(last.at)
    known = known if known.tzinfo is None else known.astimezone(UTC).replace(tzinfo=None)
    return known.replace(microsecond=0)
