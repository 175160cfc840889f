"""Derived: the flags, each at one place; the same fact keeps its row while it stands.

A flag's identity is its rule and its place: a relation, a figure, a deal or an announcement. What
people said about it (`query`) is tied to that, so it survives when parts come and go.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossfoot.ledger.queries.fetching import fetch, listed, reading

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from crossfoot.ledger.checks.raised import Raised
    from crossfoot.rules.finding import Finding

Row = tuple[str, int]
_COLUMNS = ("severity", "figure_id", "message", "facts", "gap", "fingerprint", "inputs")
_NAMES = ", ".join(_COLUMNS)
_KNOWN = f"""
    SELECT id, rule, subject, {_NAMES} FROM finding_subject JOIN finding ON id = finding_id
     WHERE table_name = ? AND row_id IN (SELECT value FROM json_each(?)) AND position = 0
"""  # noqa: S608  (columns of ours)
_PLACELESS = """
    SELECT id, rule, subject FROM finding
     WHERE NOT EXISTS (
        SELECT 1 FROM finding_subject
         WHERE finding_id = finding.id AND position = 0
           AND '[["' || table_name || '",' || row_id || ']]' = finding.subject)
"""
_CONCERNED = """
    SELECT finding_id, table_name, row_id FROM finding_subject
     WHERE finding_id IN (SELECT value FROM json_each(?)) ORDER BY finding_id, position
"""
_MARKS = ", ".join("?" * len(_COLUMNS))
_SETS = ", ".join(f"{column} = ?" for column in _COLUMNS)
_UPDATE = f"UPDATE finding SET {_SETS} WHERE id = ?"  # noqa: S608
# replaced: what another program put there without its place, see `sweep`
_INSERT = f"INSERT OR REPLACE INTO finding (rule, subject, {_NAMES}) VALUES (?, ?, {_MARKS})"  # noqa: S608
_CONCERNS = """
    INSERT INTO finding_subject (finding_id, position, table_name, row_id) VALUES (?, ?, ?, ?)
"""

_sorted = json.JSONEncoder(sort_keys=True, ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class Flag:
    """What is stored of a flag, beside its rule and its place. subject: whom it concerns."""

    columns: Mapping[str, Any]
    subject: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Stored:
    """A flag that is in the ledger."""

    id: int
    flag: Flag


@dataclass(frozen=True, slots=True)
class Moved:
    """A flag of a rule at a row that is not as it is stored.

    flag: as it must be, None where it goes.  known: as it is stored, None where it is new.
    """

    rule: str
    row: Row
    flag: Flag | None
    known: Stored | None


def place(row: Row) -> str:
    """Return a flag's place as the tables hold it."""
    table, id_ = row
    return f'[["{table}",{id_}]]'


def row_at(place: str) -> Row:
    """Return the row of a flag's place."""
    ((table, id_),) = json.loads(place)
    return table, id_


def fingerprint(finding: Finding) -> str:
    """Return what a closing is compared with: the hash of what the flag was derived from."""
    return hashlib.sha256(f"{finding.rule}\0{finding.inputs}".encode()).hexdigest()


def renew(
    connection: sqlite3.Connection, rules: Sequence[str], raised: Raised
) -> dict[int, set[Row]]:
    """Store the flags that these rules raise at some rows.

    Return which changed, with every row that each concerns or concerned.
    """
    return write(connection, moved(connection, rules, raised))


def moved(connection: sqlite3.Connection, rules: Sequence[str], raised: Raised) -> list[Moved]:
    """Return what is otherwise than it is stored of the flags of these rules; writes nothing."""
    known = stored_at(connection, rules, raised)
    found = []
    for row, held in raised.found.items():
        for finding in held:
            stored = known.pop((finding.rule, place(row)), None)
            wanted = flag_of(row, finding, raised.ids)
            if stored is None or stored.flag != wanted:
                found.append(Moved(finding.rule, row, wanted, stored))
    gone = (Moved(rule, row_at(where), None, flag) for (rule, where), flag in known.items())
    return [*found, *gone]


def write(connection: sqlite3.Connection, flags: Iterable[Moved]) -> dict[int, set[Row]]:
    """Store flags; return which they are, with every row that each concerns or concerned."""
    changed: dict[int, set[Row]] = {}
    gone: list[int] = []
    for each in flags:
        before: set[Row] = set() if each.known is None else set(each.known.flag.subject)
        if each.flag is not None:
            changed[_write(connection, each, each.flag)] = before | set(each.flag.subject)
        elif each.known is not None:
            gone.append(each.known.id)
            changed[each.known.id] = before
    _delete(connection, gone)
    return changed


def sweep(connection: sqlite3.Connection) -> None:
    """Drop flags that another program put in without their place: nothing here finds them."""
    _delete(connection, (row["id"] for row in placeless(connection)))


def placeless(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return id, rule and subject of every flag that is not tied to its place."""
    return fetch(connection, _PLACELESS)


def _delete(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    gone = [(id_,) for id_ in ids]
    connection.executemany("DELETE FROM finding_subject WHERE finding_id = ?", gone)
    connection.executemany("DELETE FROM finding WHERE id = ?", gone)


def stored_at(
    connection: sqlite3.Connection, rules: Collection[str], raised: Raised
) -> dict[tuple[str, str], Stored]:
    """Return the stored flags of these rules at the rows looked at, by rule and place."""
    with reading(connection) as cursor:
        rows = cursor.execute(_KNOWN, (raised.table, listed(raised.rows))).fetchall()
        known = [row for row in rows if row[1] in rules]
        concerned: dict[int, list[Row]] = {row[0]: [] for row in known}
        if known:
            for id_, *row in cursor.execute(_CONCERNED, (listed(concerned),)).fetchall():
                concerned[id_].append(tuple(row))
    return {
        (rule, subject): Stored(
            id_, Flag(dict(zip(_COLUMNS, columns, strict=True)), concerned[id_])
        )
        for id_, rule, subject, *columns in known
    }


def flag_of(row: Row, finding: Finding, ids: Mapping[tuple[str, str], int]) -> Flag:
    """Return what is stored of a finding at a row. ids: (table, key) to id."""
    figures = [ids["figure", key] for key in finding.figures]
    columns = {
        "severity": finding.severity,
        "figure_id": next(iter(figures), None),
        "message": finding.message,
        "facts": _sorted(dict(finding.facts)),
        "gap": finding.gap if finding.gap is None or abs(finding.gap) < 2**63 else None,
        "fingerprint": fingerprint(finding),
        "inputs": finding.inputs,
    }
    others = [(table, ids[table, key]) for table, key in finding.others]
    concerned = [row, *(("figure", id_) for id_ in figures), *others]
    return Flag(columns, list(dict.fromkeys(concerned)))


def _write(connection: sqlite3.Connection, moved: Moved, flag: Flag) -> int:
    """Write a flag over the one that is known, or as a new one; return its id."""
    values = tuple(flag.columns[column] for column in _COLUMNS)
    if moved.known is None:
        made = connection.execute(_INSERT, (moved.rule, place(moved.row), *values))
        assert made.lastrowid is not None
        id_ = made.lastrowid
    else:
        id_ = moved.known.id
        connection.execute(_UPDATE, (*values, id_))
        connection.execute("DELETE FROM finding_subject WHERE finding_id = ?", (id_,))
    connection.executemany(
        _CONCERNS, ((id_, position, *row) for position, row in enumerate(flag.subject))
    )
    return id_
