"""The list of exchange rates."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.ledger.fields import RateFields
from crossfoot.ledger.queries.faceting import Counted, each_of
from crossfoot.ledger.queries.fetching import fetch, fetch_number, listed, reading
from crossfoot.ledger.queries.listing import LedgerList
from crossfoot.ledger.queries.paging import (
    Selection,
    either_of,
    one_of,
    ordered,
)
from crossfoot.ledger.queries.search import Condition
from crossfoot.ledger.rating.days import DAY, MONTH, YEAR, around, nearness

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


class RateSort(StrEnum):
    """What the list can be ordered by."""

    ON = "on"
    FROM = "from"
    TO = "to"
    RATE = "rate"
    SOURCE = "source"
    USES = "uses"


@dataclass(frozen=True, slots=True)
class RateQuery:
    """Which rates, in which order. text: every word begins a currency, a day or stands in a source.

    currencies: on either side.   from_currencies, to_currencies: on one.
    """

    text: str = ""
    currencies: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    from_currencies: tuple[str, ...] = ()
    to_currencies: tuple[str, ...] = ()
    sort: RateSort = RateSort.ON
    descending: bool = True
    then: tuple[tuple[RateSort, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class RateLine:
    """One row of the list. rate: decimal text; uses: how many parts count at it."""

    id: int
    on: str | None
    from_currency: str
    to_currency: str
    rate: str
    source: str | None
    uses: int

    @property
    def fields(self) -> RateFields:
        """The rate as its form holds it."""
        return RateFields(self.on, self.from_currency, self.to_currency, self.rate, self.source)


@dataclass(frozen=True, slots=True)
class KnownRate:
    """A recorded rate of the same day, currencies and source as another."""

    id: int
    rate: str


_USES = """(SELECT count(*) FROM (
    SELECT relation_id, figure_id FROM part_rate WHERE rate_id = rate.id
    UNION SELECT relation_id, figure_id FROM part_rate WHERE other_rate_id = rate.id))"""
_FACETS = {
    "from_currencies": Counted("rate.from_currency"),
    "to_currencies": Counted("rate.to_currency"),
    "currencies": each_of("currency", "rate.from_currency", "rate.to_currency"),
    "sources": Counted("nullif(rate.source, '')"),
}

_SORTS = {
    RateSort.ON: 'rate."on"',
    RateSort.FROM: "rate.from_currency",
    RateSort.TO: "rate.to_currency",
    RateSort.RATE: "CAST(rate.rate AS REAL)",
    RateSort.SOURCE: "rate.source COLLATE NOCASE",
    RateSort.USES: _USES,
}
_LINES = f"""
    SELECT id, "on", from_currency, to_currency, rate, source, {_USES} AS uses
      FROM rate WHERE id IN (SELECT value FROM json_each(?))
"""
_LIKE = """
    SELECT wanted.key AS place, min(rate.id) AS id, rate.rate
      FROM json_each(?) AS wanted
      JOIN rate ON rate.from_currency = wanted.value ->> 1
           AND rate.to_currency = wanted.value ->> 2
           AND rate."on" IS wanted.value ->> 0
           AND ifnull(rate.source, '') = ifnull(wanted.value ->> 3, '')
     GROUP BY wanted.key
"""
_CURRENCIES = """
    SELECT DISTINCT currency FROM figure_meaning WHERE currency IS NOT NULL
    UNION SELECT value FROM setting WHERE name = 'reporting_currency'
"""
_DAYS = """
    SELECT DISTINCT published_on FROM announcement WHERE published_on IS NOT NULL
    UNION SELECT DISTINCT announced_on FROM deal WHERE announced_on IS NOT NULL
"""


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, RateLine]:
    """The lines of these rates, in the order given; a deleted id is left out."""
    rows = {row[0]: RateLine(*row) for row in fetch(connection, _LINES, listed(ids))}
    return {id_: rows[id_] for id_ in ids if id_ in rows}


def rate_fields(connection: sqlite3.Connection, id_: int) -> RateFields | None:
    """A rate as its form holds it; None if it is gone."""
    line = lines(connection, [id_]).get(id_)
    return None if line is None else line.fields


def uses_count(connection: sqlite3.Connection, id_: int) -> int:
    """How many parts count at a rate."""
    return fetch_number(connection, f"SELECT {_USES} FROM rate WHERE id = ?", id_)


def rate_sources(connection: sqlite3.Connection) -> list[str]:
    """Every source of rates, for the filter and for completion."""
    query = "SELECT DISTINCT source FROM rate WHERE source <> '' ORDER BY source COLLATE NOCASE"
    return [row[0] for row in fetch(connection, query)]


def rate_currencies(connection: sqlite3.Connection) -> list[str]:
    """Every currency that a rate is from or to."""
    query = "SELECT from_currency FROM rate UNION SELECT to_currency FROM rate ORDER BY 1"
    return [row[0] for row in fetch(connection, query)]


def rates_like(
    connection: sqlite3.Connection, rates: Sequence[RateFields]
) -> list[KnownRate | None]:
    """Return, for each, the recorded rate of the same day, currencies and source; None: none."""
    wanted = json.dumps([(one.on, one.from_currency, one.to_currency, one.source) for one in rates])
    found = {row["place"]: row for row in fetch(connection, _LIKE, wanted)}
    return [
        KnownRate(found[place]["id"], found[place]["rate"]) if place in found else None
        for place in range(len(rates))
    ]


def needed(connection: sqlite3.Connection, rates: Sequence[RateFields]) -> list[bool]:
    """Say of each rate whether the ledger could count with it now.

    It must be of two currencies that figures are in, or sums, or that lie between those; and of the
    day nearest to an announcement or a deal.
    """
    with reading(connection) as cursor:
        published = [day for (day,) in cursor.execute(_DAYS).fetchall()]
        currencies = {code for (code,) in cursor.execute(_CURRENCIES).fetchall()}
    currencies |= {"EUR", "USD"}  # what tables of rates go through
    days = _nearest_days(published, {rate.on for rate in rates if rate.on})
    return [
        rate.on in days and {rate.from_currency, rate.to_currency} <= currencies for rate in rates
    ]


def _nearest_days(published: Sequence[str], offered: set[str]) -> set[str]:
    """Return which of the days offered are nearest to one of those published."""
    offers = sorted(offered)
    found = set()
    for day in published:
        first, last = around(day) if len(day) == DAY else (day[:YEAR], day)
        around_it = offers[bisect_left(offers, first) : bisect_right(offers, last)]
        ranked = [
            (near, tuple(-ord(mark) for mark in on), on)
            for on in {*around_it, day[:MONTH], day[:YEAR]} & offered
            if (near := nearness(on, day)) is not None
        ]
        if ranked:
            found.add(min(ranked)[-1])
    return found


def _selection(query: RateQuery) -> Selection:
    return Selection(
        "rate",
        "rate.id",
        (
            *either_of("rate.from_currency", "rate.to_currency", query.currencies),
            *one_of("rate.source", query.sources),
            *one_of("rate.from_currency", query.from_currencies),
            *one_of("rate.to_currency", query.to_currencies),
            *(_word(word) for word in query.text.split()),
        ),
        ordered(query, _SORTS, "rate.id"),
    )


def _word(word: str) -> Condition:
    beginning = f"{_plain(word)}%"
    test = """(rate.from_currency LIKE ? ESCAPE '\\' OR rate.to_currency LIKE ? ESCAPE '\\'
        OR rate."on" LIKE ? ESCAPE '\\' OR rate.source LIKE ? ESCAPE '\\')"""
    return Condition(test, (beginning, beginning, beginning, f"%{beginning}"))


def _plain(word: str) -> str:
    for mark in "\\%_":
        word = word.replace(mark, f"\\{mark}")
    return word


LIST = LedgerList(
    query=RateQuery,
    sort=RateSort,
    filters={"currencies": str, "sources": str, "from_currencies": str, "to_currencies": str},
    facets=_FACETS,
    selection=_selection,
    lines=lines,
)
