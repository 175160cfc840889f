"""Derived: what the queue of flags is ordered, filtered and counted by, a row a flag.

A flag's line hangs on the flag, on what people did about it, on the figures it concerns, their
announcements and deals, and on the rates; `touched` says which lines a change may have made untrue.
Decision: as for deals (`deal_lines`): one SELECT says what a line is, the recheck stores what it
gives, `verify` compares. What depends on today's date (age, overdue) is left to the query.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.ledger.difference import by_id, run
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.standing import REOPENED, STATE, WITH_QUERY

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Sequence

    from crossfoot.ledger.change import Step
    from crossfoot.ledger.difference import Statements

    Row = tuple[str, int]

COLUMNS = (
    "finding_id, figure_id, announcement_id, deal_id, rule, severity, state, reopened, money,"
    " gap, sourcing, since, amount, apart, countries, clerk, assigned, due"
)


def _concerned(table: str) -> str:
    """The first row of this table that a flag concerns.

    The + keeps SQLite at the few rows of the flag, away from the index over all rows of a table.
    """
    return f"""(SELECT finding_subject.row_id FROM finding_subject
        WHERE finding_subject.finding_id = finding.id AND +table_name = '{table}'
        ORDER BY position LIMIT 1)"""


_REPORTING = "(SELECT value FROM setting WHERE name = 'reporting_currency')"
_RATE = f"""CASE WHEN meaning.currency = {_REPORTING} THEN 1.0
    ELSE (SELECT CAST(rate.rate AS REAL) FROM rate
           WHERE rate.from_currency = meaning.currency AND rate.to_currency = {_REPORTING}
           ORDER BY rate."on" DESC, rate.id DESC LIMIT 1) END"""
MONEY = f"""ifnull(min(10, max(1,
    length(CAST(abs(meaning.printed) * ({_RATE}) / 100000000 AS INTEGER)))), 1)"""
"""One for each digit of the amount in millions of the reporting currency."""
_GAP = """ifnull(max(1, min(10, CAST(10.0 * abs(iif(finding.severity = 'note', NULL, finding.gap))
    / nullif(abs(meaning.printed), 0) + 0.999999 AS INTEGER))), 1)"""
"""One for each tenth of the amount that the gap makes up; in a note nothing is apart."""
_SOURCES = """(SELECT count(DISTINCT ifnull(source.copy_of, source.id)) FROM finding_subject
      JOIN figure AS other ON other.id = finding_subject.row_id
      JOIN announcement AS source ON source.id = other.announcement_id
     WHERE finding_subject.finding_id = finding.id AND +finding_subject.table_name = 'figure')"""
_SOURCING = f"ifnull(max(1, 10 / nullif({_SOURCES}, 0)), 1)"
"""Ten for a single source, five for two, and so on; a copy is no source of its own."""
SINCE = "coalesce(announcement.sent_at, announcement.accessed_on, announcement.published_on)"
"""From when on a flag waits: its announcement was sent to review, else read, else published."""
_DAY = f"CAST(julianday(substr({SINCE} || '-01-01', 1, 10)) AS INTEGER)"
_COUNTRIES = """(SELECT json_group_array(country) FROM (
    SELECT DISTINCT ifnull(deal.to_country, deal.from_country) AS country FROM finding_subject
      LEFT JOIN figure AS other ON +table_name = 'figure' AND other.id = row_id
      JOIN deal ON deal.id = CASE table_name WHEN 'deal' THEN row_id ELSE other.deal_id END
     WHERE finding_subject.finding_id = finding.id AND country IS NOT NULL ORDER BY country))"""
"""The countries of the deals that a flag concerns, as a JSON list."""
_CLERK = """coalesce(announcement.sent_by,
    (SELECT min(author."by") FROM author
      WHERE table_name = 'announcement' AND author.row_id = announcement.id),
    (SELECT min(author."by") FROM author
      WHERE table_name = 'figure' AND author.row_id = figure.id))"""
"""Who sent the announcement, else who recorded it, else the figure."""

_COMPUTED = f"""
    SELECT finding.id, finding.figure_id, announcement.id, deal.id, finding.rule,
           CASE finding.severity WHEN 'error' THEN 2 WHEN 'warning' THEN 1 ELSE 0 END,
           {STATE}, {REOPENED}, {MONEY}, {_GAP}, {_SOURCING}, {_DAY},
           abs(meaning.printed), abs(finding.gap), nullif({_COUNTRIES}, '[]'), {_CLERK},
           query.assigned_to, query.due_on
      FROM finding {WITH_QUERY}
      LEFT JOIN figure ON figure.id = finding.figure_id
      LEFT JOIN figure_meaning AS meaning ON meaning.figure_id = finding.figure_id
      LEFT JOIN announcement
             ON announcement.id = ifnull(figure.announcement_id, {_concerned("announcement")})
      LEFT JOIN deal ON deal.id = ifnull(figure.deal_id, {_concerned("deal")})
     WHERE finding.id IN (SELECT value FROM json_each(?))
"""
_STORED = f"SELECT {COLUMNS} FROM flag_line WHERE finding_id IN (SELECT value FROM json_each(?))"
_MARKS = ", ".join("?" * len(COLUMNS.split(",")))
_WRITE = f"INSERT OR REPLACE INTO flag_line ({COLUMNS}) VALUES ({_MARKS})"
_DROP = "DELETE FROM flag_line WHERE finding_id = ?"
_TOUCHED = """
    SELECT finding_id FROM finding_subject
     WHERE table_name = 'figure' AND row_id IN (
        SELECT value FROM json_each(:figures)
        UNION SELECT id FROM figure
               WHERE announcement_id IN (SELECT value FROM json_each(:announcements))
        UNION SELECT id FROM figure WHERE deal_id IN (SELECT value FROM json_each(:deals)))
    UNION SELECT finding_id FROM finding_subject
     WHERE table_name = 'announcement'
       AND row_id IN (SELECT value FROM json_each(:announcements))
    UNION SELECT finding_id FROM finding_subject
     WHERE table_name = 'deal' AND row_id IN (SELECT value FROM json_each(:deals))
"""
_IN_CURRENCY = """
    SELECT finding.id FROM finding JOIN figure_meaning USING (figure_id)
     WHERE currency IN (SELECT value FROM json_each(?))
"""


def renew(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Store the lines of these flags; one that is gone loses its line."""
    run(connection, difference(connection, ids))


def difference(connection: sqlite3.Connection, ids: Sequence[int]) -> Statements:
    """Return what is otherwise than it is stored of the lines of these flags; writes nothing."""
    return by_id(stored(connection, ids), computed(connection, ids), put=_WRITE, drop=_DROP)


def computed(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return the line of each of these flags as it must be, in the order of COLUMNS."""
    return {row[0]: tuple(row) for row in fetch(connection, _COMPUTED, listed(ids))}


def stored(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return the line of each of these flags as it is."""
    return {row[0]: tuple(row) for row in fetch(connection, _STORED, listed(ids))}


def touched(
    connection: sqlite3.Connection, steps: Iterable[Step], changed: Collection[Row]
) -> set[int]:
    """Return the flags whose lines a change may have made untrue.

    changed: every row that people see changed so far; flags among them.
    """
    rows: dict[str, set[int]] = {"figure": set(), "announcement": set(), "deal": set()}
    for table, id_ in changed:
        if table in rows:
            rows[table].add(id_)
    named = {f"{table}s": listed(ids) for table, ids in rows.items()}
    found = {id_ for table, id_ in changed if table == "finding"}
    if any(rows.values()):
        found |= {id_ for (id_,) in connection.execute(_TOUCHED, named).fetchall()}
    return found | _of_rates(connection, steps)


def _of_rates(connection: sqlite3.Connection, steps: Iterable[Step]) -> set[int]:
    """Return the flags that a rate, or the reporting currency, weighs otherwise now."""
    currencies: set[str] = set()
    for step in steps:
        if step.table == "rate":
            images = [image for image in (step.before, step.after) if image]
            query = "SELECT from_currency FROM rate WHERE id = ?"
            currencies |= {image["from_currency"] for image in images if "from_currency" in image}
            currencies |= {code for (code,) in connection.execute(query, (step.id,)).fetchall()}
        elif step.table == "setting" and _is_reporting_currency(connection, step):
            query = "SELECT DISTINCT currency FROM figure_meaning WHERE currency IS NOT NULL"
            currencies |= {code for (code,) in connection.execute(query).fetchall()}
    if not currencies:
        return set()
    found = connection.execute(_IN_CURRENCY, (listed(sorted(currencies)),))
    return {id_ for (id_,) in found.fetchall()}


def _is_reporting_currency(connection: sqlite3.Connection, step: Step) -> bool:
    named = (step.before or {}).get("name") or (step.after or {}).get("name")
    if named is None:
        row = connection.execute("SELECT name FROM setting WHERE id = ?", (step.id,)).fetchone()
        named = None if row is None else row[0]
    return bool(named == "reporting_currency")
