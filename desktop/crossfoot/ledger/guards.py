"""What must hold between rows, checked once the edits of a change are written.

Foreign keys are SQLite's; here is what they cannot say. Source: CONTRACT, "Bundle" (relations).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING
from crossfoot.ledger.circles import Steps, closing
from crossfoot.ledger.errors import RefusedError
from crossfoot.rules import BY_CODE
from crossfoot.rules.setting import PREFIX, problem

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from crossfoot.ledger.change import Step

_SUMMING = ", ".join(f"'{kind}'" for kind in sorted(SUMMING))
_TWICE_SUMMED = f"""
    SELECT figure.public_id, other.kind FROM relation
      JOIN relation AS other ON other.whole_id = relation.whole_id AND other.id <> relation.id
           AND ifnull(other.breakdown, '') = ifnull(relation.breakdown, '')
      JOIN figure ON figure.id = relation.whole_id
     WHERE relation.id IN (SELECT value FROM json_each(?))
       AND relation.kind IN ({_SUMMING}) AND other.kind IN ({_SUMMING}) LIMIT 1
"""  # noqa: S608  (words of ours)
_LISTS_OF = """
    SELECT DISTINCT relation_id FROM relation_part WHERE id IN (SELECT value FROM json_each(?))
"""
_PART_OF_ITSELF = """
    SELECT figure.public_id, relation.kind FROM relation
      JOIN relation_part ON relation_id = relation.id AND figure_id = whole_id
      JOIN figure ON figure.id = whole_id
     WHERE relation.id IN (SELECT value FROM json_each(?)) LIMIT 1
"""
_BELOW = f"""
    WITH RECURSIVE below(figure) AS (
        SELECT whole_id FROM json_each(?) CROSS JOIN relation ON relation.id = value
         WHERE +kind IN ({_SUMMING})
           AND EXISTS (SELECT 1 FROM relation_part JOIN relation AS above ON above.id = relation_id
                        WHERE figure_id = relation.whole_id AND +above.kind IN ({_SUMMING}))
         UNION
        SELECT figure_id FROM below
          JOIN relation ON whole_id = figure AND +kind IN ({_SUMMING})
          JOIN relation_part ON relation_id = relation.id)
    SELECT whole_id, figure_id, relation.id FROM below
      JOIN relation ON whole_id = figure AND +kind IN ({_SUMMING})
      JOIN relation_part ON relation_id = relation.id
"""  # noqa: S608  (words of ours)
"""Looked for only from totals that are parts themselves: few are, and no other can close one."""
_WHOLE = """
    SELECT figure.public_id, wording FROM figure JOIN relation ON whole_id = figure.id
     WHERE relation.id = ?
"""
_ADOPTS_NOBODY = """
    SELECT deal.public_id FROM deal
     WHERE (id IN (SELECT value FROM json_each(:deals)) OR adopted_value IN
            (SELECT value FROM json_each(:figures)) OR adopted_quantity IN
            (SELECT value FROM json_each(:figures)))
       AND (adopted_value IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM figure WHERE id = adopted_value)
            OR adopted_quantity IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM figure WHERE id = adopted_quantity))
     LIMIT 1
"""


def check(connection: sqlite3.Connection, steps: Sequence[Step]) -> None:
    """Refuse a change that leaves rows which do not go together. Errors: RefusedError."""
    relations = _ids(steps, "relation")
    parts = _ids(steps, "relation_part", "relation_id", "figure_id")
    if parts:
        relations |= {row[0] for row in connection.execute(_LISTS_OF, (json.dumps(list(parts)),))}
    if relations:
        _check_relations(connection, relations)
    settings = _ids(steps, "setting")
    if settings:
        _check_settings(connection, settings)
    deals = _ids(steps, "deal", "adopted_value", "adopted_quantity")
    gone = {step.id for step in steps if step.table == "figure" and step.after is None}
    if deals or gone:
        _check_adopted(connection, deals, gone)


def _check_relations(connection: sqlite3.Connection, relations: set[int]) -> None:
    listed = json.dumps(list(relations))
    found = connection.execute(_TWICE_SUMMED, (listed,)).fetchone()
    if found is not None:
        raise RefusedError(
            "figure {figure} is a total already ({relation}): its parts stand in one list.",
            "Add to that list, or give this one the name of a breakdown.",
            figure=found[0],
            relation=found[1],
        )
    found = connection.execute(_PART_OF_ITSELF, (listed,)).fetchone()
    if found is not None:
        raise RefusedError(
            "figure {figure} cannot be tied to itself ({relation}).",
            "Choose another figure.",
            figure=found[0],
            relation=found[1],
        )
    steps: Steps = {}
    for whole, part, id_ in connection.execute(_BELOW, (listed,)).fetchall():
        steps.setdefault(str(whole), []).append((str(part), id_ if id_ in relations else None))
    circle = next(closing(steps), None)
    found = connection.execute(_WHOLE, (circle[0],)).fetchone() if circle else None
    if found is not None:  # a figure that is not there is refused for that when the change ends
        raise RefusedError(
            "“{figure}” would be part of itself, through the totals among its parts.",
            "Take out the total that it is a part of.",
            figure=found[1] or found[0],
        )


def _check_settings(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    query = "SELECT name, value FROM setting WHERE id IN (SELECT value FROM json_each(?))"
    for name, value in connection.execute(query, (json.dumps(list(ids)),)).fetchall():
        wrong = problem(BY_CODE, name, value) if name.startswith(PREFIX) else None
        if wrong is not None:
            raise RefusedError(wrong, "Set it in the list of rules.")


def _check_adopted(
    connection: sqlite3.Connection, deals: Iterable[int], figures: Iterable[int]
) -> None:
    rows = {"deals": json.dumps(list(deals)), "figures": json.dumps(list(figures))}
    found = connection.execute(_ADOPTS_NOBODY, rows).fetchone()
    if found is not None:
        raise RefusedError(
            "deal {figure} counts with a figure that is not there.",
            "Choose the figure that it counts with first.",
            figure=found[0],
        )


def _ids(steps: Sequence[Step], table: str, *columns: str) -> set[int]:
    """Return the rows of a table that are there after the steps; columns: only where those are."""
    return {
        step.id
        for step in steps
        if step.table == table
        and step.after is not None
        and (not columns or any(column in step.after for column in columns))
    }
