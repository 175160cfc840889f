"""What the amount that a deal counts with rests on: its own reports of it, and their sources.

Only the deal's own figures are asked, so that a change reaches no further than the deal.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from crossfoot.figures.values import Backing, Origin
from crossfoot.ledger.checks.reports import sources_of
from crossfoot.ledger.counted import counts_with
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.reporting import reporting_currency
from crossfoot.rules import evidence, single
from crossfoot.rules.report import distinct
from crossfoot.rules.single import Backed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from crossfoot.ledger.checks.raised import Raised
    from crossfoot.rules.setting import Settings

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
_VALUES = f"""
    SELECT deal.id, figure.id, figure.announcement_id, figure.origin, figure.start
      FROM deal JOIN figure ON figure.id = {counts_with("value")}
     WHERE deal.id IN (SELECT value FROM json_each(?))
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


def hold(
    connection: sqlite3.Connection, everything: Raised, ids: Sequence[int], settings: Settings
) -> None:
    """Ask the rules about the evidence of values from the amounts that were set."""
    asked = [
        (module, millions)
        for module in (single, evidence)
        if settings.is_on(module.RULE)
        and (millions := settings.number(module.RULE, single.AMOUNT.name))
    ]
    if not asked:
        return
    currency = reporting_currency(connection)
    rows = fetch(connection, _VALUES, listed(ids))
    figures = load_figures(connection, (row[1] for row in rows))
    told = sources(connection, (row[0] for row in rows))
    for deal, id_, announcement, origin, start in rows:
        if id_ in figures:
            quoted = origin != Origin.QUOTED or start is not None
            backed = Backed(figures[id_], told.get(deal, 0), announcement is not None, quoted)
            for module, millions in asked:
                held = module.check(backed, millions, currency)
                everything.add(("deal", deal), held, {backed.value.key: id_})


def _backing(sources: int) -> Backing:
    if sources > 1:
        return Backing.SEVERAL
    return Backing.ONE if sources else Backing.NONE
