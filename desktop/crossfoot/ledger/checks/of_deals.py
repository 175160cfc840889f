"""The rules that look at a deal: dates, prices, twins, options, its figures' scale."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from crossfoot.ledger.checks import neighbours
from crossfoot.ledger.checks.raised import Raised
from crossfoot.ledger.checks.screens import among
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.rules import dates, duplicate, price, scale, upto
from crossfoot.rules.comparing import THOUSAND
from crossfoot.rules.dates import Dated
from crossfoot.rules.upto import LIMITS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.checks.screens import Screens
    from crossfoot.rules.setting import Settings

RULES = tuple(module.RULE.code for module in (dates, scale, upto, price, duplicate))
_STAGES = """
    SELECT deal.id, deal.key, deal_stage.stage, deal_stage."on"
      FROM deal JOIN deal_stage ON deal_stage.deal_id = deal.id
     WHERE deal.id IN (SELECT value FROM json_each(?)) AND deal_stage."on" IS NOT NULL
       AND (SELECT count(*) FROM deal_stage AS other
             WHERE other.deal_id = deal.id AND other."on" IS NOT NULL) > 1
     ORDER BY deal.id, deal_stage.position, deal_stage.id
"""
_REPORTED = """
    SELECT deal.id, deal.key, deal.announced_on, min(announcement.published_on) AS reported
      FROM deal JOIN figure ON figure.deal_id = deal.id
      JOIN announcement ON announcement.id = figure.announcement_id
     WHERE deal.id IN (SELECT value FROM json_each(?))
       AND announcement.published_on < deal.announced_on
     GROUP BY deal.id
"""
_FAR_APART = f"""
    SELECT figure.id, figure.deal_id FROM figure WHERE figure.deal_id IN (
        SELECT figure.deal_id
          FROM figure JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
         WHERE figure.deal_id IN (SELECT value FROM json_each(?)) AND meaning.known
         GROUP BY figure.deal_id, meaning.measure = 'value'
        HAVING max(abs(meaning.printed)) / {THOUSAND} >= nullif(min(abs(meaning.printed)), 0))
       AND NOT EXISTS (SELECT 1 FROM relation_part JOIN relation
                           ON relation.id = relation_part.relation_id
                        WHERE relation_part.figure_id = figure.id
                          AND relation.kind IN ('same_as', 'converts', 'supersedes'))
     ORDER BY figure.deal_id, figure.id
"""
_TIED = """
    SELECT relation.whole_id, relation_part.figure_id
      FROM relation JOIN relation_part ON relation_part.relation_id = relation.id
     WHERE relation.whole_id IN (SELECT value FROM json_each(?))
"""
_OPTIONS = """
    SELECT figure.deal_id, relation.id, relation.whole_id, relation_part.figure_id
      FROM figure JOIN relation ON relation.whole_id = figure.id AND relation.kind = 'option_of'
      JOIN relation_part ON relation_part.relation_id = relation.id
     WHERE figure.deal_id IN (SELECT value FROM json_each(?))
     ORDER BY figure.deal_id, relation.id, relation_part.position, relation_part.id
"""
_LIMITS = f"""
    SELECT figure.deal_id, figure.id
      FROM figure JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
     WHERE figure.deal_id IN (SELECT value FROM json_each(?))
       AND meaning.hedge IN ({", ".join(f"'{hedge}'" for hedge in sorted(LIMITS))})
       AND NOT EXISTS (SELECT 1 FROM relation
                        WHERE relation.whole_id = figure.id
                          AND relation.kind IN ('sum_of', 'includes', 'unclear', 'option_of'))
       AND NOT EXISTS (SELECT 1 FROM relation_part JOIN relation
                           ON relation.id = relation_part.relation_id
                        WHERE relation_part.figure_id = figure.id
                          AND relation.kind = 'option_of')
     ORDER BY figure.deal_id, figure.id
"""


def raised(
    connection: sqlite3.Connection,
    ids: Sequence[int],
    settings: Settings,
    screens: Screens | None = None,
) -> Raised:
    """Return what the rules hold against these deals."""
    everything = Raised.at("deal", ids)
    if settings.is_on(dates.RULE):
        dated = among(screens, ids, "dated")
        _hold_dates(connection, everything, dated, settings.number(dates.RULE, "days"))
    if settings.is_on(scale.RULE):
        _hold_scales(connection, everything, among(screens, ids, "several"))
    if settings.is_on(upto.RULE):
        _hold_limits(connection, everything, among(screens, ids, "optioned"))
    if settings.is_on(price.RULE):
        priced = among(screens, ids, "priced")
        neighbours.hold_prices(connection, everything, priced, settings)
    if settings.is_on(duplicate.RULE):
        twinned = among(screens, ids, "twinned")
        neighbours.hold_twins(connection, everything, twinned, settings)
    return everything


def _hold_dates(
    connection: sqlite3.Connection, everything: Raised, ids: Sequence[int], days: int
) -> None:
    stages: dict[tuple[int, str], list[Dated]] = {}
    for id_, key, stage, on in fetch(connection, _STAGES, listed(ids)):
        stages.setdefault((id_, key), []).append(Dated(stage, on))
    reported = {
        (row["id"], row["key"]): (row["announced_on"], row["reported"])
        for row in fetch(connection, _REPORTED, listed(ids))
    }
    for id_, key in stages.keys() | reported.keys():
        announced, first = reported.get((id_, key), (None, None))
        dated = stages.get((id_, key), ())
        everything.name("deal", key, id_)
        held = dates.check_deal(key, announced, dated, first, days)
        everything.add(("deal", id_), held)


def _hold_scales(connection: sqlite3.Connection, everything: Raised, ids: Sequence[int]) -> None:
    rows = fetch(connection, _FAR_APART, listed(ids))
    if not rows:
        return
    figures = load_figures(connection, (row["id"] for row in rows))
    key_of = {id_: figure.key for id_, figure in figures.items()}
    tied = {
        frozenset((key_of[whole], key_of[part]))
        for whole, part in fetch(connection, _TIED, listed(figures))
        if part in key_of
    }
    for deal, group in groupby(rows, key=lambda row: row["deal_id"]):
        of_deal = {row["id"]: figures[row["id"]] for row in group if row["id"] in figures}
        named = {figure.key: id_ for id_, figure in of_deal.items()}
        everything.add(("deal", deal), scale.check_deal(list(of_deal.values()), tied), named)


def _hold_limits(connection: sqlite3.Connection, everything: Raised, ids: Sequence[int]) -> None:
    """Ask about the firm orders with options of each deal; the first that exceeds is flagged."""
    rows = fetch(connection, _OPTIONS, listed(ids))
    if not rows:
        return
    limits: dict[int, list[int]] = {}
    for deal, id_ in fetch(connection, _LIMITS, listed({row["deal_id"] for row in rows})):
        limits.setdefault(deal, []).append(id_)
    wanted = {id_ for row in rows for id_ in (row["whole_id"], row["figure_id"])}
    figures = load_figures(connection, wanted.union(*limits.values()))
    named = {figure.key: id_ for id_, figure in figures.items()}
    for (deal, _, firm), group in groupby(
        rows, key=lambda row: (row["deal_id"], row["id"], row["whole_id"])
    ):
        options = [figures[row["figure_id"]] for row in group if row["figure_id"] in figures]
        held = [figures[id_] for id_ in limits.get(deal, ()) if id_ in figures and id_ != firm]
        if firm in figures and ("deal", deal) not in everything.found:
            found = upto.check(figures[firm], options, held)
            everything.add(("deal", deal), found, named)
