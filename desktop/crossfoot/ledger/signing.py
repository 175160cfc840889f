"""Derived: where each row stands in review that somebody signed off or returned.

A sign-off is a person's act; it holds while what it relied on is what it was. A change to any of
that drops it, and taking the change back restores it, since the state is computed (as closings').
A tally is added up when it is asked for, and so is the state of its sign-off: `computed` alone.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from crossfoot.figures.values import SignOffAct, SignOffKind, SignOffState
from crossfoot.ledger.queries.fetching import fetch, fetch_number, listed
from crossfoot.ledger.relying import relied_on

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from crossfoot.ledger.change import Step

    Row = tuple[str, int]

Line = tuple[str, int, str, str, str | None]
COLUMNS = 'kind, row_id, state, "by", at'
_ACTS = 'SELECT act, "by", at, relies_on FROM sign_off WHERE kind = ? AND row_id = ? ORDER BY id'
_DRAFT = {
    SignOffKind.ANNOUNCEMENT: "SELECT 1 FROM announcement WHERE id = ? AND sent_at IS NULL",
    SignOffKind.DEAL: """
        SELECT 1 FROM figure JOIN announcement ON announcement.id = announcement_id
         WHERE deal_id = ? AND sent_at IS NULL LIMIT 1""",
    SignOffKind.TOTAL: """
        SELECT 1 FROM figure JOIN announcement ON announcement.id = announcement_id
         WHERE figure.id = ? AND sent_at IS NULL""",
}
"""Finds a row that is not in review yet: an announcement that it stands on was not sent."""
_MARKS = ", ".join("?" * 5)
_WRITE = f"INSERT OR REPLACE INTO signing ({COLUMNS}) VALUES ({_MARKS})"
_STORED = f"SELECT {COLUMNS} FROM signing WHERE kind = ? AND row_id = ?"
_FIGURES = """
    SELECT value FROM json_each(:figures)
    UNION SELECT whole_id FROM relation WHERE id IN (SELECT value FROM json_each(:totals))
    UNION SELECT figure_id FROM relation_part
           WHERE relation_id IN (SELECT value FROM json_each(:totals))
    UNION SELECT row_id FROM finding_subject WHERE table_name = 'figure'
       AND finding_id IN (SELECT value FROM json_each(:findings))
    UNION SELECT whole_id FROM finding_subject JOIN relation ON relation.id = row_id
     WHERE table_name = 'relation' AND finding_id IN (SELECT value FROM json_each(:findings))
"""
_LEANING = """
    SELECT 'announcement', announcement_id FROM figure
     WHERE announcement_id IS NOT NULL AND id IN (SELECT value FROM json_each(:touched))
    UNION SELECT 'deal', deal_id FROM figure
     WHERE deal_id IS NOT NULL AND id IN (SELECT value FROM json_each(:touched))
    UNION SELECT 'total', value FROM json_each(:touched)
    UNION SELECT 'total', whole_id FROM relation_part JOIN relation ON relation.id = relation_id
     WHERE figure_id IN (SELECT value FROM json_each(:touched))
    UNION SELECT 'announcement', announcement_id
      FROM relation_part JOIN relation ON relation.id = relation_id
      JOIN figure ON figure.id = whole_id
     WHERE announcement_id IS NOT NULL AND figure_id IN (SELECT value FROM json_each(:touched))
    UNION SELECT 'total', figure.id FROM figure
     WHERE announcement_id IN (SELECT value FROM json_each(:announcements))
    UNION SELECT 'deal', deal_id FROM figure
     WHERE deal_id IS NOT NULL AND announcement_id IN (SELECT value FROM json_each(:announcements))
    UNION SELECT table_name, row_id FROM finding_subject
     WHERE finding_id IN (SELECT value FROM json_each(:findings))
"""
_COLUMNS_OF = {
    "announcement_id": "announcement",
    "deal_id": "deal",
    "whole_id": "figure",
    "figure_id": "figure",
    "copy_of": "announcement",
    "adopted_value": "figure",
    "adopted_quantity": "figure",
}
"""Columns of a record that name a row whose sign-off may lean on it."""


class Said(NamedTuple):
    """One act of review as it is stored."""

    act: SignOffAct
    by: str
    at: str | None
    relies_on: str | None


def renew(connection: sqlite3.Connection, rows: Iterable[Row]) -> set[Row]:
    """Store where these rows stand; return those that do not stand as they did."""
    changed: set[Row] = set()
    for row in rows:
        before, now = stored(connection, row), computed(connection, row)
        if before == now:
            continue
        changed.add(row)
        if now is None:
            connection.execute("DELETE FROM signing WHERE kind = ? AND row_id = ?", row)
        else:
            connection.execute(_WRITE, now)
    return changed


def computed(connection: sqlite3.Connection, row: Row) -> Line | None:
    """Return where a row must stand; None where nobody said anything, or it is gone."""
    acts = acts_of(connection, row)
    now = relied_on(connection, SignOffKind(row[0]), row[1]) if acts else None
    return None if now is None else standing_on(connection, row, now)


def standing_on(connection: sqlite3.Connection, row: Row, now: str) -> Line | None:
    """Return where a row stands that relies on this now; None where nobody said anything."""
    acts, kind = acts_of(connection, row), SignOffKind(row[0])
    if not acts:
        return None
    state, at = _standing(kind, acts, now, draft=is_draft(connection, row))
    return (*row, state.value, acts[at].by, acts[at].at)


def stored(connection: sqlite3.Connection, row: Row) -> Line | None:
    """Return where a row stands."""
    rows = fetch(connection, _STORED, *row)
    return tuple(rows[0]) if rows else None


def acts_of(connection: sqlite3.Connection, row: Row) -> list[Said]:
    """Return what people said of a row, oldest first."""
    return [Said(SignOffAct(act), *rest) for act, *rest in fetch(connection, _ACTS, *row)]


def is_draft(connection: sqlite3.Connection, row: Row) -> bool:
    """Whether a row is not in review yet."""
    query = _DRAFT.get(SignOffKind(row[0]))
    return query is not None and bool(fetch(connection, query, row[1]))


def holding(acts: Sequence[Said], now: str) -> int | None:
    """Return which sign-off holds: the newest since the last return that relies on what is now."""
    for number in range(len(acts) - 1, -1, -1):
        if acts[number].act is SignOffAct.RETURNED:
            return None
        if acts[number].act is SignOffAct.SIGNED and acts[number].relies_on == now:
            return number
    return None


def _standing(
    kind: SignOffKind, acts: Sequence[Said], now: str, *, draft: bool
) -> tuple[SignOffState, int]:
    """Return the state, and the act that it is the work of.

    An announcement that was returned is a draft until it is sent again; another row waits for an
    answer, or for a change to what was returned.
    """
    last = len(acts) - 1
    found = holding(acts, now)
    if found is not None:
        return SignOffState.SIGNED_OFF, found
    if draft:
        returned = acts[last].act is SignOffAct.RETURNED
        return SignOffState.RETURNED if returned else SignOffState.DRAFT, last
    if acts[last].act is SignOffAct.SIGNED:
        return SignOffState.DROPPED, last
    same = acts[last].act is SignOffAct.RETURNED and acts[last].relies_on == now
    waits = same and kind is not SignOffKind.ANNOUNCEMENT
    return SignOffState.RETURNED if waits else SignOffState.IN_REVIEW, last


def touched(
    connection: sqlite3.Connection, steps: Iterable[Step], changed: Collection[Row]
) -> set[Row]:
    """Return the rows somebody said something of whose state a change may have moved.

    changed: every row that people see changed: figures, totals, deals, flags.
    """
    if not fetch_number(connection, "SELECT EXISTS (SELECT 1 FROM sign_off)") and not any(
        step.table == "sign_off" for step in steps
    ):
        return set()
    rows: dict[str, set[int]] = {name: set() for name in _TOUCHING}
    for table, id_ in (*changed, *_named(steps)):
        if table in rows:
            rows[table].add(id_)
    named = {f"{table}s": listed(ids) for table, ids in rows.items()}
    touched_ = [id_ for (id_,) in connection.execute(_FIGURES, named).fetchall()]
    found = connection.execute(_LEANING, {**named, "touched": listed(touched_)}).fetchall()
    leaning = {(kind, id_) for kind, id_ in found}
    leaning |= {(table, id_) for table in ("announcement", "deal") for id_ in rows[table]}
    found_ = _said_of(connection, leaning) | _own(connection, steps)
    return {row for row in found_ if row[0] != SignOffKind.TALLY}


_TOUCHING = ("announcement", "deal", "figure", "total", "finding")


def _named(steps: Iterable[Step]) -> Iterator[Row]:
    """Yield the rows that a step's row named before and names now."""
    for step in steps:
        for image in (step.before, step.after):
            for column, table in _COLUMNS_OF.items():
                if image and image.get(column) is not None:
                    yield table, image[column]


def _said_of(connection: sqlite3.Connection, rows: Collection[Row]) -> set[Row]:
    query = """
        SELECT DISTINCT kind, row_id FROM json_each(?)
          JOIN sign_off ON kind = json_extract(value, '$[0]')
                       AND row_id = json_extract(value, '$[1]')
    """
    wanted = listed([list(row) for row in rows])
    return {(kind, id_) for kind, id_ in fetch(connection, query, wanted)}


def _own(connection: sqlite3.Connection, steps: Iterable[Step]) -> set[Row]:
    """Return the rows that a change signed off, returned, or took the word back from."""
    found: set[Row] = set()
    for step in steps:
        if step.table == "sign_off":
            image: Any = step.before if step.after is None else step.after
            query = "SELECT kind, row_id FROM sign_off WHERE id = ?"
            rows = connection.execute(query, (step.id,)).fetchall()
            found |= {(kind, id_) for kind, id_ in rows}
            if image and "row_id" in image and "kind" in image:
                found.add((image["kind"], image["row_id"]))
    return found


def all_rows(connection: sqlite3.Connection) -> list[Row]:
    """Return every row that somebody said something of, and every one that has a state."""
    query = """
        SELECT kind, row_id FROM sign_off WHERE kind <> 'tally'
        UNION SELECT kind, row_id FROM signing
    """
    return [(kind, id_) for kind, id_ in fetch(connection, query)]
