"""A deal among its neighbours: its twin before it, and the prices before it in the product."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from crossfoot.ledger.counted import counts_with
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.rules import duplicate, price
from crossfoot.rules.duplicate import Twin
from crossfoot.rules.price import Priced

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.checks.raised import Raised
    from crossfoot.rules.setting import Settings

_TWINS = """
    SELECT mine.deal_id, before.deal_id AS before_id
      FROM deal_key AS mine JOIN deal_key AS before ON before.deal_id = (
        SELECT earlier.deal_id FROM deal_key AS earlier
         WHERE earlier.twin = mine.twin
           AND (earlier."on", earlier.deal_id) < (mine."on", mine.deal_id)
         ORDER BY earlier."on" DESC, earlier.deal_id DESC LIMIT 1)
     WHERE mine.deal_id IN (SELECT value FROM json_each(?)) AND mine.twin IS NOT NULL
"""
_TOLD_APART = """
    SELECT json_extract(pair.value, '$[0]'), json_extract(pair.value, '$[1]')
      FROM json_each(?) AS pair
     WHERE EXISTS (
        SELECT 1 FROM figure AS mine JOIN figure AS its
          JOIN relation_part AS one ON one.figure_id = mine.id
          JOIN relation ON relation.id = one.relation_id
          LEFT JOIN relation_part AS other
                 ON other.relation_id = relation.id AND other.figure_id = its.id
         WHERE mine.deal_id = json_extract(pair.value, '$[0]')
           AND its.deal_id = json_extract(pair.value, '$[1]')
           AND (relation.kind IN ('sum_of', 'includes') AND other.id IS NOT NULL
                OR relation.kind = 'restates' AND relation.whole_id = its.id))
"""
_SERIES = f"""
    SELECT mine.deal_id, before.deal_id AS before_id
      FROM deal_key AS mine JOIN deal_key AS before ON before.deal_id IN (
        SELECT earlier.deal_id FROM deal_key AS earlier
         WHERE earlier.series = mine.series
           AND (earlier."on", earlier.deal_id) < (mine."on", mine.deal_id)
         ORDER BY earlier."on" DESC, earlier.deal_id DESC LIMIT {price.MOST})
     WHERE mine.deal_id IN (SELECT value FROM json_each(?)) AND mine.series IS NOT NULL
     ORDER BY mine.deal_id, before.deal_id
"""  # noqa: S608  (a number of ours)
_DEALS = f"""
    SELECT deal.id, deal.key, deal.title, deal.announced_on, deal.product,
           deal.type, deal.sector, deal.to_country,
           {counts_with("value")} AS value_id, {counts_with("quantity")} AS quantity_id
      FROM deal WHERE deal.id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (fragments of ours)
_COUNTED = """
    SELECT figure.id, figure.key, meaning.currency
      FROM figure JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""
_PRICES = "SELECT deal_id, price FROM deal_key WHERE deal_id IN (SELECT value FROM json_each(?))"


def hold_twins(
    connection: sqlite3.Connection, everything: Raised, ids: Sequence[int], settings: Settings
) -> None:
    """Ask about each deal with the nearest before it of the same parties and amounts."""
    rows = fetch(connection, _TWINS, listed(ids))
    pairs = {row["deal_id"]: row["before_id"] for row in rows}
    if not pairs:
        return
    both = [*pairs.items(), *((before, id_) for id_, before in pairs.items())]
    apart = {frozenset(row) for row in fetch(connection, _TOLD_APART, json.dumps(both))}
    deals, figures = _named(connection, {*pairs, *pairs.values()}, everything)
    days = settings.number(duplicate.RULE, "days")
    for id_, before in pairs.items():
        if frozenset((id_, before)) in apart:
            continue
        one, other = (
            Twin(
                deals[each]["key"],
                deals[each]["title"],
                deals[each]["announced_on"],
                figures[deals[each]["value_id"]]["key"],
                tuple(deals[each][name] for name in ("type", "sector", "to_country")),
                deals[each]["product"],
            )
            for each in (id_, before)
        )
        everything.add(("deal", id_), duplicate.check(one, other, days))


def hold_prices(
    connection: sqlite3.Connection, everything: Raised, ids: Sequence[int], settings: Settings
) -> None:
    """Ask about each priced deal with those before it in the same product."""
    before: dict[int, list[int]] = {}
    for id_, earlier in fetch(connection, _SERIES, listed(ids)):
        before.setdefault(id_, []).append(earlier)
    fewest = settings.number(price.RULE, "deals")
    enough = {id_: earlier for id_, earlier in before.items() if len(earlier) >= fewest}
    if not enough:
        return
    wanted = {id_ for one, earlier in enough.items() for id_ in (one, *earlier)}
    deals, figures = _named(connection, wanted, everything)
    prices = {row[0]: row[1] for row in fetch(connection, _PRICES, listed(wanted))}
    times = settings.number(price.RULE, "times")

    def priced(id_: int) -> Priced:
        deal = deals[id_]
        value, quantity = figures[deal["value_id"]], figures[deal["quantity_id"]]
        return Priced(
            deal["key"],
            deal["title"],
            deal["product"],
            value["currency"],
            prices[id_],
            value["key"],
            quantity["key"],
        )

    for id_, earlier in enough.items():
        held = price.check(priced(id_), [priced(each) for each in earlier], times, fewest)
        everything.add(("deal", id_), held)


def _named(
    connection: sqlite3.Connection, ids: set[int], everything: Raised
) -> tuple[dict[int, sqlite3.Row], dict[int, sqlite3.Row]]:
    """Return these deals and the figures that they count with, and say which rows they are."""
    deals = {row["id"]: row for row in fetch(connection, _DEALS, listed(ids))}
    counted = {
        row[name]
        for row in deals.values()
        for name in ("value_id", "quantity_id")
        if row[name] is not None
    }
    figures = {row["id"]: row for row in fetch(connection, _COUNTED, listed(counted))}
    for table, rows in (("deal", deals), ("figure", figures)):
        for id_, row in rows.items():
            everything.name(table, row["key"], id_)
    return deals, figures
