"""What the amount that a deal counts with rests on: its own reports of it, and their sources.

Only the deal's own figures are asked, so that a change reaches no further than the deal.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from crossfoot.figures.values import Backing
from crossfoot.ledger.checks.reports import sources_of
from crossfoot.ledger.counted import counts_with
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.rules.report import distinct

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_REPORTS = f"""
    WITH wanted AS (
        SELECT deal.id, coalesce({counts_with("value")}, {counts_with("quantity")}) AS figure_id
          FROM deal WHERE deal.id IN (SELECT value FROM json_each(?)))
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


def backings(connection: sqlite3.Connection, deals: Iterable[int]) -> dict[int, Backing]:
    """Return on how many independent sources each of these deals rests."""
    wanted = list(deals)
    found = sources(connection, wanted)
    return {id_: _backing(found.get(id_, 0)) for id_ in wanted}


def sources(connection: sqlite3.Connection, deals: Iterable[int]) -> dict[int, int]:
    """Return how many independent sources tell the amount of each deal; without any, left out."""
    rows = list(map(tuple, fetch(connection, _REPORTS, listed(deals))))
    known = sources_of(connection, {figure for _, figure in rows})
    return {
        deal: distinct(known[figure] for _, figure in group if figure in known)
        for deal, group in groupby(rows, key=lambda row: row[0])
    }


def _backing(sources: int) -> Backing:
    if sources > 1:
        return Backing.SEVERAL
    return Backing.ONE if sources else Backing.NONE
