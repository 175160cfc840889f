"""The tables of an export in their order, the same for a workbook and for a folder of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.workbook import (
    deals,
    events,
    figures,
    flags,
    parties,
    rates,
    sources,
    totals,
)
from crossfoot.exchange.workbook.places import Places
from crossfoot.exchange.workbook.tallied import Tallies
from crossfoot.ledger.queries.fetching import fetch_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.exchange.wanted import State
    from crossfoot.exchange.workbook.columns import Tables
    from crossfoot.exchange.workbook.picture import Shown

    Progress = Callable[[int, int], None]


class Contents:
    """Writes every table of one state of a ledger.

    progress:  told (done, total) as rows are written; what it raises ends the export.
    drawn:     totals that a picture can show.
    verdicts, flags: by their word, how many totals have each, and how many flags are open.
    """

    def __init__(self, found: State, tables: Tables, progress: Progress | None) -> None:
        self._found = found
        self._connection = connection = found.connection
        self._tables = tables
        self._progress = progress
        self._places = {
            table: Places(connection, table, sheet, tables)
            for table, sheet in (
                ("deal", deals.NAME),
                ("figure", figures.NAME),
                ("announcement", sources.NAME),
                ("party", parties.NAME),
            )
        }
        placed = sum(len(places) for places in self._places.values())
        others = ("deal_party", "relation", "finding", "rate")
        self._total = placed + sum(
            fetch_number(connection, f"SELECT count(*) FROM {table}")  # noqa: S608
            for table in others
        )
        self._done = 0
        self.verdicts: dict[str, int] = {}
        self.flags: dict[str, int] = {}
        self.drawn: list[Shown] = []

    def write(self) -> None:
        """Write the tables."""
        tables, connection, places = self._tables, self._connection, self._places
        tally = Tallies(self._found, tables, places["deal"])
        deals.write(tables, connection, places["announcement"], self._step)
        parties.write_roles(tables, connection, places["deal"], places["party"], self._step)
        tally.write()
        figures.write(tables, connection, places["announcement"], places["deal"], self._step)
        self.verdicts = totals.write(tables, connection, places["figure"], self._step, self.drawn)
        self.flags = flags.write(tables, connection, places, self._step)
        sources.write(tables, connection, places["announcement"], self._step)
        events.write(tables, connection, narrowed=bool(self._found.left_out))
        parties.write(tables, connection, self._step)
        rates.write(tables, connection, self._step)

    def _step(self, rows: int) -> None:
        self._done += rows
        if self._progress is not None:
            self._progress(self._done, self._total)
