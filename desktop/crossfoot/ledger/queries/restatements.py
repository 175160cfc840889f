"""How one headline was told over time: announced before, told again, replaced by a later report.

Source: FIGURES, section 4 (`restates`, `supersedes`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3

MOST = 100
"""Tellings of one headline that are followed."""

_TIES = """
    SELECT relation.id, relation.kind, relation.whole_id, relation_part.figure_id, relation."on",
           relation.amount, relation.quote
      FROM relation LEFT JOIN relation_part ON relation_part.relation_id = relation.id
     WHERE relation.kind IN ('restates', 'supersedes') AND relation.id IN (
        SELECT id FROM relation WHERE whole_id IN (SELECT value FROM json_each(?1))
         UNION
        SELECT relation_id FROM relation_part WHERE figure_id IN (SELECT value FROM json_each(?1)))
     ORDER BY relation.id, relation_part.position
"""

_FIGURES = """
    SELECT figure.id, figure.wording, figure.announcement_id, announcement.title,
           announcement.publisher, announcement.published_on, announcement.url
      FROM figure LEFT JOIN announcement ON announcement.id = figure.announcement_id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class Telling:
    """One time that a headline was told.

    figure_id:  None for one that is known by its date and quote alone.
    how:        what it does to an earlier one: RESTATES, SUPERSEDES; None for the first.
    amount:     hundredths; for a `restates` that covers a part of the amount.
    on:         the announcement's date, else the one that was given.
    """

    figure_id: int | None
    wording: str
    on: str | None
    publisher: str | None
    title: str | None
    announcement_id: int | None
    how: RelationKind | None = None
    amount: int | None = None


def tellings_of(connection: sqlite3.Connection, figure_id: int) -> list[Telling]:
    """Return every telling of a figure's headline, the earliest first; alone it has none."""
    ties: dict[tuple[int, int | None], sqlite3.Row] = {}
    known: set[int] = set()
    wanted = {figure_id}
    while wanted and len(known) < MOST:
        known |= wanted
        found = fetch(connection, _TIES, listed(sorted(wanted)))
        ties |= {(row["id"], row["figure_id"]): row for row in found}
        reached = {row[name] for row in found for name in ("whole_id", "figure_id")}
        wanted = {id_ for id_ in reached if id_ is not None} - known
    if not ties:
        return []
    how = {row["whole_id"]: row for row in ties.values()}
    told = [_told(row, how.get(row["id"])) for row in fetch(connection, _FIGURES, listed(known))]
    told += [_undated(row) for row in ties.values() if row["figure_id"] is None]
    return sorted(told, key=lambda each: (each.on is None, each.on or "", each.how is not None))


def _told(row: sqlite3.Row, tie: sqlite3.Row | None) -> Telling:
    return Telling(
        figure_id=row["id"],
        wording=row["wording"] or "",
        on=row["published_on"],
        publisher=row["publisher"],
        title=row["title"],
        announcement_id=row["announcement_id"],
        how=None if tie is None else RelationKind(tie["kind"]),
        amount=None if tie is None else tie["amount"],
    )


def _undated(tie: sqlite3.Row) -> Telling:
    """Return an earlier telling of which a date and a quote are known, and no figure."""
    return Telling(None, tie["quote"] or "", tie["on"], None, None, None)
