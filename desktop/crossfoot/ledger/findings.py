"""Derived: the flags, each at one place; the same fact keeps its row while it stands.

A flag's identity is its rule and its place: the relation that a total is, or the figure. What
people said about it (`query`) is tied to that, so it survives when parts come and go.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from crossfoot.rules.finding import Finding

Row = tuple[str, int]
_COLUMNS = ("severity", "figure_id", "message", "facts", "gap", "fingerprint")


def place(row: Row) -> str:
    """Return a flag's place as the tables hold it."""
    return json.dumps([row], separators=(",", ":"))


def fingerprint(finding: Finding) -> str:
    """Return what a closing is compared with: the hash of what the flag was derived from."""
    return hashlib.sha256(f"{finding.rule}\0{finding.inputs}".encode()).hexdigest()


def renew(
    connection: sqlite3.Connection, row: Row, rules: Sequence[str], found: Sequence[Finding]
) -> set[int]:
    """Store the flags that these rules raise at a row; return the ids of those that changed."""
    changed: set[int] = set()
    wanted = {finding.rule: finding for finding in found}
    for rule in rules:
        known = _known(connection, rule, place(row))
        finding = wanted.get(rule)
        if finding is None:
            changed |= _drop(connection, known)
        else:
            changed |= _write(connection, row, finding, known)
    return changed


def stored(finding: Finding, ids: Mapping[str, int]) -> dict[str, Any]:
    """Return the columns of a flag. ids: figure key to id."""
    return {
        "severity": finding.severity,
        "figure_id": ids[finding.at],
        "message": finding.message,
        "facts": json.dumps(dict(finding.facts), sort_keys=True, ensure_ascii=False),
        "gap": finding.gap if finding.gap is None or abs(finding.gap) < 2**63 else None,
        "fingerprint": fingerprint(finding),
    }


def subject(row: Row, finding: Finding, ids: Mapping[str, int]) -> list[Row]:
    """Return every row that a flag concerns, its place first."""
    rows = [row, *(("figure", ids[key]) for key in finding.figures)]
    return list(dict.fromkeys(rows))


def ids_of(connection: sqlite3.Connection, finding: Finding) -> dict[str, int]:
    """Return the rows of the figures that a flag names."""
    query = "SELECT key, id FROM figure WHERE key IN (SELECT value FROM json_each(?))"
    return {row["key"]: row["id"] for row in fetch(connection, query, listed(finding.figures))}


def _known(connection: sqlite3.Connection, rule: str, where: str) -> sqlite3.Row | None:
    query = "SELECT * FROM finding WHERE rule = ? AND subject = ?"
    rows = fetch(connection, query, rule, where)
    return rows[0] if rows else None


def _drop(connection: sqlite3.Connection, known: sqlite3.Row | None) -> set[int]:
    if known is None:
        return set()
    connection.execute("DELETE FROM finding_subject WHERE finding_id = ?", (known["id"],))
    connection.execute("DELETE FROM finding WHERE id = ?", (known["id"],))
    return {known["id"]}


def _write(
    connection: sqlite3.Connection, row: Row, finding: Finding, known: sqlite3.Row | None
) -> set[int]:
    ids = ids_of(connection, finding)
    values = stored(finding, ids)
    if known is not None and all(known[column] == values[column] for column in _COLUMNS):
        return _renew_subject(connection, known["id"], subject(row, finding, ids))
    id_ = known["id"] if known is not None else _insert(connection, row, finding, values)
    if known is not None:
        marks = ", ".join(f"{column} = ?" for column in _COLUMNS)
        connection.execute(
            f"UPDATE finding SET {marks} WHERE id = ?",  # noqa: S608  (columns of ours)
            (*(values[column] for column in _COLUMNS), id_),
        )
    _renew_subject(connection, id_, subject(row, finding, ids))
    return {id_}


def _insert(
    connection: sqlite3.Connection, row: Row, finding: Finding, values: Mapping[str, Any]
) -> int:
    names = ", ".join(("rule", "subject", *_COLUMNS))
    marks = ", ".join("?" * (len(_COLUMNS) + 2))
    made = connection.execute(
        f"INSERT INTO finding ({names}) VALUES ({marks})",  # noqa: S608  (columns of ours)
        (finding.rule, place(row), *(values[column] for column in _COLUMNS)),
    )
    assert made.lastrowid is not None
    return made.lastrowid


def _renew_subject(connection: sqlite3.Connection, id_: int, rows: Sequence[Row]) -> set[int]:
    """Store whom a flag concerns; return its id if that is new."""
    query = "SELECT table_name, row_id FROM finding_subject WHERE finding_id = ? ORDER BY position"
    if connection.execute(query, (id_,)).fetchall() == list(rows):
        return set()
    connection.execute("DELETE FROM finding_subject WHERE finding_id = ?", (id_,))
    connection.executemany(
        "INSERT INTO finding_subject (finding_id, position, table_name, row_id)"
        " VALUES (?, ?, ?, ?)",
        ((id_, position, table, row_id) for position, (table, row_id) in enumerate(rows)),
    )
    return {id_}
