"""The history: one row a change, append-only by trigger and chained by SHA-256.

It records what people decided, never derived rows. A change over `BULK` rows keeps its before and
after compressed in `journal_bulk`; the chained row holds their hash.
Source: DESIGN, section 4; PLATFORM, section E3.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.change import Step

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

BULK = 1000
_COLUMNS = "id, at, by, name, facts, why, undo_of, rows, rows_hash, count, previous, hash"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the history. rows: None where they are kept compressed."""

    id: int
    at: str
    by: str
    name: str
    facts: str
    why: str
    undo_of: int | None
    rows: str | None
    rows_hash: str
    count: int
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Act:
    """What is written of a change beside its rows: who, when, what it is called, and why."""

    at: str
    by: str
    name: str
    facts: Mapping[str, str]
    why: str = ""
    undo_of: int | None = None


def append(connection: sqlite3.Connection, act: Act, steps: Sequence[Step]) -> int:
    """Write one entry at the end of the chain; return its number."""
    last, previous = head(connection)
    text = _packed(steps)
    entry = Entry(
        id=last + 1,
        at=act.at,
        by=act.by,
        name=act.name,
        facts=canonical(dict(act.facts)),
        why=act.why,
        undo_of=act.undo_of,
        rows=text if len(steps) <= BULK else None,
        rows_hash=_sha(text),
        count=len(steps),
        previous=previous,
        hash="",
    )
    values = [getattr(entry, column) for column in _COLUMNS.split(", ")]
    values[-1] = digest(entry)
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO journal ({_COLUMNS}) VALUES ({marks})", values)  # noqa: S608
    if entry.rows is None:
        connection.execute(
            "INSERT INTO journal_bulk (journal_id, data) VALUES (?, ?)",
            (entry.id, zlib.compress(text.encode(), 1)),
        )
    return entry.id


def head(connection: sqlite3.Connection) -> tuple[int, str]:
    """Return number and hash of the newest entry, (0, "") in an empty history."""
    query = "SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1"
    found: tuple[int, str] | None = connection.execute(query).fetchone()
    return found or (0, "")


def entries(connection: sqlite3.Connection, after: int = 0, limit: int = -1) -> list[Entry]:
    """Return the entries after a number, oldest first."""
    query = f"SELECT {_COLUMNS} FROM journal WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608
    return [Entry(*row) for row in connection.execute(query, (after, limit)).fetchall()]


def entry(connection: sqlite3.Connection, seq: int) -> Entry | None:
    """Return one entry, None where there is none of that number."""
    found = entries(connection, seq - 1, 1)
    return found[0] if found and found[0].id == seq else None


def rows_text(connection: sqlite3.Connection, known: Entry) -> str:
    """Return the JSON of what an entry did to each row, unpacked where it is kept compressed.

    Errors: ValueError where it is missing or cannot be unpacked.
    """
    if known.rows is not None:
        return known.rows
    query = "SELECT data FROM journal_bulk WHERE journal_id = ?"
    found = connection.execute(query, (known.id,)).fetchone()
    if found is None:
        raise ValueError(f"the rows of change {known.id} are missing")
    try:
        return zlib.decompress(found[0]).decode()
    except zlib.error as error:
        raise ValueError(f"the rows of change {known.id} cannot be unpacked") from error


def steps_of(connection: sqlite3.Connection, known: Entry) -> list[Step]:
    """Return what an entry did to each row, in order. Errors: ValueError as for `rows_text`."""
    return [Step(*row) for row in json.loads(rows_text(connection, known))]


def digest(known: Entry) -> str:
    """Return the hash that an entry must carry: over its fields and the hash before it."""
    fields = [known.id, known.at, known.by, known.name, known.facts, known.why]
    fields += [known.undo_of, known.rows_hash, known.count]
    return _sha(known.previous + canonical(fields))


def broken(connection: sqlite3.Connection) -> Iterable[tuple[int, str]]:
    """Yield (number, what is wrong) of each entry that does not fit the chain; the first ends it.

    A chain that was rewritten whole is only caught by a hash kept outside (an export, a backup).
    """
    last, previous = 0, ""
    while batch := entries(connection, last, 500):
        for known in batch:
            problem = _problem(connection, known, last, previous)
            if problem is not None:
                yield known.id, problem
                return
            last, previous = known.id, known.hash


def canonical(value: object) -> str:
    """Return JSON that is the same for the same value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _problem(connection: sqlite3.Connection, known: Entry, last: int, previous: str) -> str | None:
    if known.id != last + 1:
        return "entries before it are missing"
    if known.previous != previous:
        return "it does not follow the entry before it"
    if digest(known) != known.hash:
        return "it was altered"
    try:
        text = rows_text(connection, known)
    except ValueError as error:
        return str(error)
    return None if _sha(text) == known.rows_hash else "its rows were altered"


def _packed(steps: Sequence[Step]) -> str:
    return canonical([[step.table, step.id, step.before, step.after] for step in steps])


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
