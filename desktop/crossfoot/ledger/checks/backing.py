"""What the amount that a deal counts with rests on: its own reports of it, and their sources.

Only the deal's own figures are asked, so that a change reaches no further than the deal.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from crossfoot.figures.values import Backing
from crossfoot.ledger.checks.reports import sources_of
from crossfoot.ledger.queries.fetching import reading
from crossfoot.rules.report import distinct

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

_REPORTS = """
    WITH wanted AS (SELECT CAST(key AS INTEGER) AS id, value AS figure_id FROM json_each(?))
    SELECT wanted.id, also.id
      FROM wanted
      JOIN figure_meaning AS counted ON counted.figure_id = wanted.figure_id
      JOIN figure AS also ON also.deal_id = wanted.id AND also.announcement_id IS NOT NULL
      JOIN figure_meaning AS meaning ON meaning.figure_id = also.id
     WHERE also.id = wanted.figure_id
        OR (meaning.measure, meaning.known, meaning.printed, meaning.printed_high,
            meaning.currency, meaning.unit)
           IS (counted.measure, 1, counted.printed, counted.printed_high,
               counted.currency, counted.unit)
        OR EXISTS (SELECT 1 FROM relation_part JOIN relation
                       ON relation.id = relation_part.relation_id
                    WHERE relation.kind IN ('same_as', 'converts')
                      AND (relation.whole_id, relation_part.figure_id)
                          IN (VALUES (also.id, wanted.figure_id), (wanted.figure_id, also.id)))
     ORDER BY wanted.id, also.id
"""


def backings(
    connection: sqlite3.Connection, counted: Mapping[int, int | None]
) -> dict[int, Backing]:
    """Return on how many independent sources each deal rests. counted: as `sources` takes it."""
    found = sources(connection, counted)
    return {id_: _backing(found.get(id_, 0)) for id_ in counted}


def sources(connection: sqlite3.Connection, counted: Mapping[int, int | None]) -> dict[int, int]:
    """Return how many independent sources tell the amount of each deal; without any, left out.

    counted: deals with the figure that each counts with, None for none.
    """
    with reading(connection) as cursor:
        rows = cursor.execute(_REPORTS, (json.dumps(counted),)).fetchall()
    told: dict[int, list[int]] = {}
    for deal, figure in rows:
        told.setdefault(deal, []).append(figure)
    several = {figure for figures in told.values() if len(figures) > 1 for figure in figures}
    known = sources_of(connection, several) if several else {}
    return {
        deal: 1 if len(figures) == 1 else distinct(known[each] for each in figures if each in known)
        for deal, figures in told.items()
    }


def _backing(sources: int) -> Backing:
    if sources > 1:
        return Backing.SEVERAL
    return Backing.ONE if sources else Backing.NONE
