"""Derived: what the list of deals shows and sorts by of each deal, so that no page computes it.

A deal's line hangs on its parties, its stages, its figures, the totals those stand in, and the
flags on all of them; `touched` says which lines a change may have made untrue.
Decision: one SELECT says what a line is, but for its sources (`checks.backing`); the recheck stores
what it gives, `verify` compares.
Alternative: the same expressions in the list's own query, half a second for 80,000 deals.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.figures.values import IS_PAID, PAYS
from crossfoot.ledger.checks.backing import backings
from crossfoot.ledger.counted import counts_with
from crossfoot.ledger.difference import by_id, run
from crossfoot.ledger.queries.fetching import fetch, listed, reading
from crossfoot.ledger.queries.standing import open_flags, rank

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from crossfoot.figures.values import Role
    from crossfoot.ledger.change import Step
    from crossfoot.ledger.difference import Statements

    Row = tuple[str, int]

COLUMNS = (
    "deal_id, value_id, quantity_id, printed, quantity, buyers, sellers, stage, worst, flags,"
    " backing"
)


def _names_of(roles: Sequence[Role]) -> str:
    """The names of a deal's parties in these roles, as a JSON list."""
    wanted = ", ".join(f"'{role}'" for role in roles)
    return f"""(SELECT json_group_array(name) FROM (
        SELECT party.name FROM deal_party JOIN party ON party.id = deal_party.party_id
         WHERE deal_party.deal_id = deal.id AND deal_party.role IN ({wanted})
         ORDER BY deal_party.position, deal_party.id))"""


_STAGE = """(
    SELECT stage FROM deal_stage WHERE deal_stage.deal_id = deal.id
     ORDER BY position DESC, id DESC LIMIT 1)"""
"""The present stage of a deal."""

_RANK = rank("total.verdict")
_WORST = f"""(SELECT max(rank) FROM (
    SELECT {_RANK} AS rank
      FROM figure JOIN relation_part ON relation_part.figure_id = figure.id
      JOIN total ON total.id = relation_part.relation_id
     WHERE figure.deal_id = deal.id
     UNION ALL
    SELECT {_RANK} FROM figure JOIN total ON total.whole_id = figure.id
     WHERE figure.deal_id = deal.id))"""
"""The rank of the worst verdict of the totals that a deal's figures stand in."""

_FLAGS = open_flags(
    """table_name = 'deal' AND row_id = deal.id
    OR table_name = 'figure' AND row_id IN (SELECT id FROM figure WHERE deal_id = deal.id)"""
)
"""How many open flags concern a deal or a figure of it."""


_COMPUTED = f"""
    WITH wanted AS (
        SELECT id, {counts_with("value")} AS value_id, {counts_with("quantity")} AS quantity_id
          FROM deal WHERE deal.id IN (SELECT value FROM json_each(?)))
    SELECT deal.id, deal.value_id, deal.quantity_id,
           (SELECT printed FROM figure_meaning WHERE figure_id = deal.value_id),
           (SELECT printed FROM figure_meaning WHERE figure_id = deal.quantity_id),
           nullif({_names_of(PAYS)}, '[]'), nullif({_names_of(IS_PAID)}, '[]'),
           {_STAGE}, {_WORST}, {_FLAGS}
      FROM wanted AS deal
"""
_STORED = f"SELECT {COLUMNS} FROM deal_line WHERE deal_id IN (SELECT value FROM json_each(?))"
_MARKS = ", ".join("?" * len(COLUMNS.split(",")))
_WRITE = f"INSERT OR REPLACE INTO deal_line ({COLUMNS}) VALUES ({_MARKS})"
_DROP = "DELETE FROM deal_line WHERE deal_id = ?"
_OF_FIGURES = """
    SELECT DISTINCT deal_id FROM figure
     WHERE deal_id IS NOT NULL AND id IN (
        SELECT value FROM json_each(:figures)
        UNION SELECT whole_id FROM relation WHERE id IN (SELECT value FROM json_each(:totals))
        UNION SELECT figure_id FROM relation_part
               WHERE relation_id IN (SELECT value FROM json_each(:totals)))
    UNION
    SELECT deal_id FROM deal_party WHERE party_id IN (SELECT value FROM json_each(:parties))
"""


def renew(connection: sqlite3.Connection, ids: Sequence[int]) -> set[int]:
    """Store the lines of these deals; return the ids of those that are not as they were."""
    found = difference(connection, ids)
    run(connection, found)
    return {row[0] for _, rows in found for row in rows}


def difference(connection: sqlite3.Connection, ids: Sequence[int]) -> Statements:
    """Return what is otherwise than it is stored of the lines of these deals; writes nothing."""
    return by_id(stored(connection, ids), computed(connection, ids), put=_WRITE, drop=_DROP)


def computed(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return the line of each of these deals as it must be, in the order of COLUMNS."""
    with reading(connection) as cursor:
        rows = cursor.execute(_COMPUTED, (listed(ids),)).fetchall()
    counted = {id_: quantity if value is None else value for id_, value, quantity, *_ in rows}
    backed = backings(connection, counted)
    return {row[0]: (*row, backed[row[0]].value) for row in rows}


def stored(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return the line of each of these deals as it is."""
    return {row[0]: tuple(row) for row in fetch(connection, _STORED, listed(ids))}


def touched(
    connection: sqlite3.Connection, steps: Iterable[Step], changed: Iterable[Row]
) -> set[int]:
    """Return the deals whose lines a change may have made untrue.

    changed: every row that people see changed so far: figures, totals and what steps belong to.
    """
    rows: dict[str, set[int]] = {"deal": set(), "figure": set(), "total": set(), "party": set()}
    for table, id_ in changed:
        if table in rows and table != "party":
            rows[table].add(id_)
    for step in steps:
        for table, id_ in _named(step):
            rows[table].add(id_)
    found = connection.execute(
        _OF_FIGURES,
        {
            "figures": listed(rows["figure"]),
            "totals": listed(rows["total"]),
            "parties": listed(rows["party"]),
        },
    )
    return rows["deal"] | {id_ for (id_,) in found.fetchall()}


_NAMES = {
    "figure": ("deal", "deal_id"),
    "relation": ("figure", "whole_id"),
    "relation_part": ("figure", "figure_id"),
}
"""Which row a record names that a line of a deal may hang on."""


def _named(step: Step) -> Iterator[Row]:
    """Yield what a step's row named before and names now; a party whose name was mended."""
    if step.table in _NAMES:
        table, column = _NAMES[step.table]
        for image in (step.before, step.after):
            if image and image.get(column) is not None:
                yield table, image[column]
    elif step.table == "party" and step.before and "name" in (step.after or ()):
        yield "party", step.id
