"""The list of changes that people made, newest first, and whether each still holds.

An undo or a redo is no line of its own: it shows in the state of the change it was about.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.ledger.journal import entry, steps_of
from crossfoot.ledger.making import FIRST
from crossfoot.ledger.queries.fetching import fetch, listed, made
from crossfoot.ledger.queries.listing import LedgerList
from crossfoot.ledger.queries.paging import (
    Selection,
    ids_of,
    one_of,
)
from crossfoot.ledger.queries.search import Condition
from crossfoot.ledger.undoing import REDO, UNDO

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.ledger.change import Step

Row = tuple[str, int]
FEW = 12
"""Later changes that are named as leaning on one: enough to say why."""
_OWN = Condition(f"name NOT IN ('{UNDO}', '{REDO}', ?)", (FIRST,))
_LINES = """
    WITH RECURSIVE chain (act, id, name, by, depth) AS (
        SELECT id, id, name, "by", 0 FROM journal WHERE id IN (SELECT value FROM json_each(?))
        UNION ALL
        SELECT chain.act, later.id, later.name, later."by", depth + 1
          FROM chain JOIN journal AS later ON later.undo_of = chain.id)
    SELECT journal.id, at, journal."by" AS by, journal.name AS name, facts, why, count,
           chain.id AS last, chain.name AS last_name, chain.by AS last_by, max(depth) AS depth
      FROM chain JOIN journal ON journal.id = chain.act GROUP BY chain.act
"""
_LATER = """
    SELECT id FROM journal WHERE id > ? AND rows IS NOT NULL
       AND name NOT IN ('undo', 'redo') ORDER BY id LIMIT 5000
"""
_TARGETS = """
    SELECT found.name AS "table", link."from" AS "column", link."table" AS target
      FROM sqlite_master AS found JOIN pragma_foreign_key_list(found.name) AS link
     WHERE found.type = 'table'
"""
_LAST_BEFORE = "(SELECT id FROM journal WHERE at < ? ORDER BY id DESC LIMIT 1)"
_PEOPLE = 'SELECT DISTINCT "by" FROM journal ORDER BY "by" COLLATE NOCASE'


class Recent(StrEnum):
    """Since when: the beginning of today, or of yesterday."""

    TODAY = "today"
    YESTERDAY = "yesterday"


@dataclass(frozen=True, slots=True)
class ChangeQuery:
    """Which changes. text: a part of their facts or reasons; people: whose; when: since when."""

    text: str = ""
    people: tuple[str, ...] = ()
    when: tuple[Recent, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change. name, facts: for `figures.words`.

    last:      the entry that decides whether it holds; taking that back turns it round.
    undone_by: who took it back, None while it holds.
    """

    id: int
    at: str
    by: str
    name: str
    facts: Mapping[str, str]
    why: str
    count: int
    last: int
    undone_by: str | None


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, ChangeLine]:
    """The changes of these numbers, in their order."""
    found = {row["id"]: _line(row) for row in fetch(connection, _LINES, listed(ids))}
    return {id_: found[id_] for id_ in ids if id_ in found}


def people(connection: sqlite3.Connection) -> list[str]:
    """Everybody who ever changed something."""
    return [row["by"] for row in fetch(connection, _PEOPLE)]


def since(connection: sqlite3.Connection, seq: int) -> list[ChangeLine]:
    """The changes after one that hold now, newest first: what going back to it takes back."""
    later = Condition("id > ?", (seq,))
    selection = Selection("journal", "id", (_OWN, later), "id DESC")
    found = lines(connection, list(ids_of(connection, selection)))
    return [line for line in found.values() if line.undone_by is None]


def leaning(connection: sqlite3.Connection, seq: int) -> list[ChangeLine]:
    """Later changes that hold and touch, or name, a row that this one touched; oldest first.

    The first of them only: they say why a change cannot be taken back alone.
    """
    known = entry(connection, seq)
    if known is None:
        return []
    steps = steps_of(connection, known)
    touched = {(step.table, step.id) for step in steps}
    targets = _targets(connection)
    found: list[int] = []
    for row in fetch(connection, _LATER, seq):
        later = entry(connection, row["id"])
        if later is not None and touched & set(_named(steps_of(connection, later), targets)):
            found.append(row["id"])
        if len(found) == FEW:
            break
    return [line for line in lines(connection, found).values() if line.undone_by is None]


def _targets(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    """Return, for each table, which of its columns names a row of which other."""
    found: dict[str, dict[str, str]] = {}
    for row in fetch(connection, _TARGETS):
        found.setdefault(row["table"], {})[row["column"]] = row["target"]
    return found


def _named(steps: Sequence[Step], targets: Mapping[str, Mapping[str, str]]) -> Iterator[Row]:
    """Yield every row that steps touch, and every one that their new values name."""
    for step in steps:
        yield step.table, step.id
        for column, value in (step.after or {}).items():
            target = targets.get(step.table, {}).get(column)
            if target is not None and value is not None:
                yield target, value


def _selection(query: ChangeQuery) -> Selection:
    conditions = (_OWN, *one_of('"by"', query.people), *_recent(query.when))
    words = query.text.split()
    conditions += tuple(
        Condition("(facts LIKE ? ESCAPE '\\' OR why LIKE ? ESCAPE '\\')", (_part(word),) * 2)
        for word in words
    )
    return Selection("journal", "id", conditions, "id DESC")


def _recent(when: Sequence[Recent]) -> tuple[Condition, ...]:
    """The changes behind the newest one that is older: found from the end, without an index."""
    if not when:
        return ()
    midnight = datetime.now(UTC).astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    start = midnight - timedelta(days=1 if Recent.YESTERDAY in when else 0)
    at = start.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return (Condition(f"id > ifnull({_LAST_BEFORE}, 0)", (at,)),)


def _part(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _line(row: sqlite3.Row) -> ChangeLine:
    return made(
        ChangeLine,
        row,
        facts=json.loads(row["facts"]),
        undone_by=row["last_by"] if row["last_name"] == UNDO else None,
    )


LIST = LedgerList(
    query=ChangeQuery,
    filters={"people": str, "when": Recent},
    selection=_selection,
    lines=lines,
)
