"""Derived: the flags, each at one place; the same fact keeps its row while it stands.

A flag's identity is its rule and its place: a relation, a figure, a deal or an announcement. What
people said about it (`query`) is tied to that, so it survives when parts come and go.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from crossfoot.ledger.queries.fetching import fetch, fetch_number, listed, reading

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
_NEWEST = "SELECT seq FROM sqlite_sequence WHERE name = 'finding'"
# what another program put there without its place, see `sweep`
_CLEAR = "DELETE FROM finding WHERE rule = ? AND subject = ?"
_INSERT = f"INSERT INTO finding (id, rule, subject, {_NAMES}) VALUES (?, ?, ?, {_MARKS})"  # noqa: S608
_CONCERNS = """
    INSERT INTO finding_subject (finding_id, position, table_name, row_id) VALUES (?, ?, ?, ?)
"""
_UNCONCERN = "DELETE FROM finding_subject WHERE finding_id = ?"

_sorted = json.JSONEncoder(sort_keys=True, ensure_ascii=False, check_circular=False).encode


class Flag(NamedTuple):
    """What is stored of a flag, beside its rule and its place.

    values: of `_COLUMNS`.   subject: whom it concerns.
    """

    values: tuple[Any, ...]
    subject: tuple[Row, ...]


class Stored(NamedTuple):
    """A flag that is in the ledger."""

    id: int
    flag: Flag


class Moved(NamedTuple):
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
    moved = list(flags)
    if not moved:
        return {}
    new: list[tuple[Any, ...]] = []
    otherwise: list[tuple[Any, ...]] = []
    gone: list[int] = []
    wanted: list[tuple[int, Flag]] = []
    changed: dict[int, set[Row]] = {}
    newest = fetch_number(connection, _NEWEST)
    for rule, row, flag, known in moved:
        if known is not None:
            id_, before = known.id, set(known.flag.subject)
        else:
            id_, before = newest + len(new) + 1, set()
        changed[id_] = before
        if flag is None:
            gone.append(id_)
            continue
        if known is None:
            new.append((id_, rule, place(row), *flag.values))
        else:
            otherwise.append((*flag.values, id_))
        wanted.append((id_, flag))
        before.update(flag.subject)
    _delete(connection, gone)
    connection.executemany(_CLEAR, (row[1:3] for row in new))
    connection.executemany(_INSERT, new)
    connection.executemany(_UPDATE, otherwise)
    connection.executemany(_UNCONCERN, (row[-1:] for row in otherwise))
    connection.executemany(
        _CONCERNS,
        (
            (id_, position, *row)
            for id_, flag in wanted
            for position, row in enumerate(flag.subject)
        ),
    )
    return changed


def sweep(connection: sqlite3.Connection) -> None:
    """Drop flags that another program put in without their place: nothing here finds them."""
    _delete(connection, (row["id"] for row in placeless(connection)))


def placeless(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return id, rule and subject of every flag that is not tied to its place."""
    return fetch(connection, _PLACELESS)


def _delete(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    gone = [(id_,) for id_ in ids]
    connection.executemany(_UNCONCERN, gone)
    connection.executemany("DELETE FROM finding WHERE id = ?", gone)


def stored_at(
    connection: sqlite3.Connection, rules: Collection[str], raised: Raised
) -> dict[tuple[str, str], Stored]:
    """Return the stored flags of these rules at the rows looked at, by rule and place."""
    if not raised.rows:
        return {}
    with reading(connection) as cursor:
        rows = cursor.execute(_KNOWN, (raised.table, listed(raised.rows))).fetchall()
        known = [row for row in rows if row[1] in rules]
        concerned: dict[int, list[Row]] = {row[0]: [] for row in known}
        if known:
            for id_, table, row_id in cursor.execute(_CONCERNED, (listed(concerned),)).fetchall():
                concerned[id_].append((table, row_id))
    return {row[1:3]: Stored(row[0], Flag(row[3:], tuple(concerned[row[0]]))) for row in known}


def flag_of(row: Row, finding: Finding, ids: Mapping[tuple[str, str], int]) -> Flag:
    """Return what is stored of a finding at a row. ids: (table, key) to id."""
    figures = [ids["figure", key] for key in finding.figures]
    values = (
        finding.severity,
        figures[0] if figures else None,
        finding.message,
        _sorted(dict(finding.facts)),
        finding.gap if finding.gap is None or abs(finding.gap) < 2**63 else None,
        fingerprint(finding),
        finding.inputs,
    )
    others = [(table, ids[table, key]) for table, key in finding.others]
    concerned = [row, *(("figure", id_) for id_ in figures), *others]
    return Flag(values, tuple(dict.fromkeys(concerned)))
