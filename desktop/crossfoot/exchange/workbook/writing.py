"""Exporting a ledger as a workbook: every sheet in turn, beside its place, then moved there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from crossfoot.errors import worded
from crossfoot.exchange.beside import written_beside
from crossfoot.exchange.fingerprint import data_hash
from crossfoot.exchange.wanted import ALL, Wanted, state
from crossfoot.exchange.workbook import (
    changes,
    codebook,
    cover,
    guard,
    lists,
    picture,
    totals,
)
from crossfoot.exchange.workbook.archive import MOST_ADDRESSES
from crossfoot.exchange.workbook.base import NO_TEXTS
from crossfoot.exchange.workbook.book import MOST_ROWS, Book
from crossfoot.exchange.workbook.cells import MOST_LINKS
from crossfoot.exchange.workbook.contents import Contents
from crossfoot.ledger.queries.history import history
from crossfoot.ledger.queries.values import setting
from crossfoot.ledger.uncollected import uncollected

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crossfoot.exchange.releasing import Changed
    from crossfoot.exchange.wanted import State
    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ledger.queries.history import JournalLine

SPLIT = "{name} has more rows than a sheet of a workbook holds and goes on in “{next}”."

Progress = Callable[[int, int], None]
"""Told (done, total) as rows are written; what it raises ends the export and leaves no file."""


def export_workbook(
    ledger: Ledger,
    path: Path,
    progress: Progress | None = None,
    *,
    wanted: Wanted = ALL,
    most_rows: int = MOST_ROWS,
) -> tuple[str, ...]:
    """Write a ledger as a workbook, which replaces the old file only when it is whole.

    most_rows: rows a sheet may have, header included; more go on to a further sheet.
    Returns a sentence on each table that did.
    Errors:    CrossfootError where there is nothing such to write, or the file cannot be
               written; whatever progress raises.
    """
    from crossfoot.exchange.releasing import changes_since  # noqa: PLC0415  (it reads our sheets)

    with uncollected(), written_beside(path) as out, state(ledger, wanted) as found:
        last = next(iter(history(found.connection, limit=1)), None)
        book = Book(
            out,
            as_of(last),
            profile=wanted.profile,
            most_rows=most_rows,
            lists=lists.lists_of(found.connection),
        )
        try:
            export = _Export(found, wanted, ledger.path.name, book, progress)
            export.write(last, changes_since(ledger, wanted, found))
            book.save()
        finally:
            book.abandon()
        return tuple(
            worded(SPLIT, {"name": name, "next": guard.title(name, 2)}) for name in book.split
        )


class _Export:
    """One export of one state of a ledger."""

    def __init__(
        self, found: State, wanted: Wanted, name: str, book: Book, progress: Progress | None
    ) -> None:
        self._connection = found.connection
        self._left_out = found.left_out
        self._wanted = wanted
        self._name = name
        self._book = book
        self._contents = Contents(found, book, progress)

    def write(self, last: JournalLine | None, since: tuple[str, list[Changed]] | None) -> None:
        """Write every sheet but for what openpyxl adds at the end."""
        book = self._book
        page = cover.begin(book)
        self._contents.write()
        if since is not None:
            changes.write(book, *since)
        picture.write(book, self._contents.drawn, totals.letters())
        if not book.profile.is_public:
            lists.write(book)
        codebook.write(book)
        cover.finish(book, page, self._facts(last))
        properties = book.workbook.properties
        properties.title = f"{self._wanted.title or self._name}: reported totals of announced deals"
        properties.subject = "Reported totals set against their parts"
        properties.creator = "Crossfoot"
        properties.language = "en"
        properties.identifier = last.hash if last is not None else None

    def _facts(self, last: JournalLine | None) -> cover.Facts:
        chosen = self._wanted.chosen
        return cover.Facts(
            ledger=self._name,
            title=self._wanted.title,
            filter=None if chosen is None else f"{chosen.words}{self._without_tallies()}",
            as_of=None if last is None else last.at,
            head=(0, "") if last is None else (last.seq, last.hash),
            reporting_currency=setting(self._connection, "reporting_currency") or "USD",
            data_hash=data_hash(self._connection),
            publication={name: setting(self._connection, name) for name in cover.PUBLICATION},
            left_out=self._left_out if self._wanted.profile.is_public else None,
            sheets={sheet.name: (sheet.rows, sheet.table.meaning) for sheet in self._book.sheets},
            verdicts=self._contents.verdicts,
            flags=self._contents.flags,
            verdict_cells=totals.verdict_cells(self._book),
            notes=tuple(self._notes()),
        )

    def _without_tallies(self) -> str:
        """What the filter says of tallies, where it leaves any out."""
        if not self._left_out.get("tally"):
            return ""
        return ". Without tallies: they add up more than these rows"

    def _notes(self) -> Iterator[str]:
        book = self._book
        if not self._wanted.texts:
            yield NO_TEXTS
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
        if book.unlinked:
            yield (
                f"{book.unlinked:,} cells lead nowhere: a sheet holds at most {MOST_LINKS:,} "
                f"links, to at most {MOST_ADDRESSES:,} addresses; the cells hold their text."
            )
        for name in book.split:
            yield (
                f"{name} is longer than the {book.most_rows:,} rows of a sheet and goes on in "
                f'"{guard.title(name, 2)}"; count both.'
            )


def as_of(last: JournalLine | None) -> datetime:
    """The time of the last change, UTC without its zone; of no change, a fixed one."""
    if last is None:
        return datetime(2000, 1, 1)  # noqa: DTZ001  (a workbook knows no zones)
    known = datetime.fromisoformat(last.at)
    known = known if known.tzinfo is None else known.astimezone(UTC).replace(tzinfo=None)
    return known.replace(microsecond=0)
