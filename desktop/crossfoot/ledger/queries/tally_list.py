"""The list of tallies; what each comes to is added up where one is shown (`tally_view`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.listing import LedgerList
from crossfoot.ledger.queries.paging import (
    Selection,
    ordered,
)
from crossfoot.ledger.queries.search import Condition
from crossfoot.ledger.tally_fields import from_stored

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.tally_fields import TallyFields


class TallySort(StrEnum):
    """What the list can be ordered by; RECORDED is the order in which they were made."""

    RECORDED = "recorded"
    NAME = "name"
    VIEW = "view"


@dataclass(frozen=True, slots=True)
class TallyQuery:
    """Which tallies, in which order. text: a part of a name, a permanent id or a view's name.

    then: (column, descending), what it is ordered by where `sort` is the same.
    """

    text: str = ""
    sort: TallySort = TallySort.RECORDED
    descending: bool = False
    then: tuple[tuple[TallySort, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class TallyLine:
    """One row of the list. view: the name of the view it sums over."""

    id: int
    public_id: str
    fields: TallyFields
    view: str


_SOURCE = "tally JOIN saved_view ON saved_view.id = tally.view_id"
_SORTS = {
    TallySort.RECORDED: "tally.id",
    TallySort.NAME: "tally.name COLLATE NOCASE",
    TallySort.VIEW: "saved_view.name COLLATE NOCASE",
}
_LINES = f"""
    SELECT tally.*, saved_view.name AS view FROM {_SOURCE}
     WHERE tally.id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (words of ours)


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, TallyLine]:
    """The lines of these tallies, in the order given; a deleted one is left out."""
    rows = {row["id"]: row for row in fetch(connection, _LINES, listed(ids))}
    return {id_: _line(rows[id_]) for id_ in ids if id_ in rows}


def _selection(query: TallyQuery) -> Selection:
    tests = ("tally.name", "tally.public_id", "saved_view.name")
    test = " OR ".join(f"instr(lower({name}), lower(?))" for name in tests)
    found = (Condition(f"({test})", (query.text,) * len(tests)),) if query.text else ()
    order = ordered(query, _SORTS, "tally.id")
    return Selection(_SOURCE, "tally.id", found, order)


def _line(row: sqlite3.Row) -> TallyLine:
    return TallyLine(row["id"], row["public_id"], from_stored(dict(row)), row["view"])


LIST = LedgerList(
    query=TallyQuery,
    sort=TallySort,
    selection=_selection,
    lines=lines,
)
