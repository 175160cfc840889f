"""Who entered what: an index over the history, so that nobody signs off what is their own.

A person is an author of an announcement, a deal, a figure, a relation or a tally once a change of
theirs made, mended or took away the row or a part of it. Sending to review is no entry.
Decision: noted with each change; filled from the history where a ledger of an older format has
none. Alternative: searching the history for a row, a second and more in a ledger of some years.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger import journal
from crossfoot.ledger.columns import PARENTS
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from crossfoot.ledger.change import Step

    Row = tuple[str, int]

TABLES = frozenset({"announcement", "deal", "figure", "relation", "tally"})
_NO_ENTRY = frozenset({"sent_at", "sent_by"})
_NOTE = 'INSERT OR IGNORE INTO author (table_name, row_id, "by") VALUES (?, ?, ?)'
_OF = """
    SELECT DISTINCT "by" FROM json_each(?)
      JOIN author ON table_name = json_extract(value, '$[0]')
                 AND row_id = json_extract(value, '$[1]')
     ORDER BY "by"
"""


def note(connection: sqlite3.Connection, steps: Iterable[Step], by: str) -> None:
    """Note who made a change, for every row that it entered or mended."""
    rows = {row for step in steps for row in _entered(connection, step)}
    connection.executemany(_NOTE, ((*row, by) for row in sorted(rows)))


def authors_of(connection: sqlite3.Connection, rows: Iterable[Row]) -> list[str]:
    """Return everybody who entered or mended one of these rows, by name."""
    return [row["by"] for row in fetch(connection, _OF, listed([list(row) for row in rows]))]


def fill(connection: sqlite3.Connection) -> None:
    """Note the authors of everything that the history has. Errors: ValueError as `journal`."""
    last = 0
    while batch := journal.entries(connection, last, 200):
        for entry in batch:
            note(connection, journal.steps_of(connection, entry), entry.by)
        last = batch[-1].id


def _entered(connection: sqlite3.Connection, step: Step) -> Iterator[Row]:
    if step.table in TABLES:
        whole = step.before is None or step.after is None
        if whole or set(step.after or ()) - _NO_ENTRY:
            yield step.table, step.id
        return
    parent, column = PARENTS.get(step.table, ("", ""))
    if parent not in TABLES:
        return
    named = [image[column] for image in (step.before, step.after) if image and column in image]
    if not named:
        query = f"SELECT {column} FROM {step.table} WHERE id = ?"  # noqa: S608  (names of ours)
        named = [id_ for (id_,) in connection.execute(query, (step.id,)).fetchall()]
    for id_ in named:
        yield parent, id_
