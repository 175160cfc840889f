"""The rates that parts count at, as they were derived; and what a recorded rate is used for."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures.values import VerdictKind
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.rating import RateOrigin

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class UsedRate:
    """The rate of one part: one `from_currency` is `value` `to_currency`.

    low, high:  the least and the most it may be, exact.
    on, source: the day it holds for and who says so.
    """

    relation_id: int
    figure_id: int
    from_currency: str
    to_currency: str
    origin: RateOrigin
    value: Fraction
    low: Fraction
    high: Fraction
    on: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Use:
    """A total that a recorded rate is used in.

    kind: its verdict, None where the relation does not sum. parts: how many count at the rate.
    """

    relation_id: int
    wording: str
    kind: VerdictKind | None
    parts: int


@dataclass(frozen=True, slots=True)
class MissingRate:
    """A rate that a part would need. day: to be near to; None where no text has a date."""

    from_currency: str
    to_currency: str
    day: str | None


_MISSING = """
    SELECT DISTINCT from_currency, to_currency, coalesce(whole_day, part_day) FROM part_rate
     WHERE relation_id = ? AND origin IS NULL ORDER BY from_currency, to_currency
"""
_USED = """
    SELECT relation_id, figure_id, from_currency, to_currency, origin, value, low, high, "on",
           source
      FROM part_rate
     WHERE origin IS NOT NULL AND relation_id IN (SELECT value FROM json_each(?))
     ORDER BY relation_id, figure_id
"""
_USES = """
    SELECT used.relation_id, coalesce(figure.wording, figure.public_id), total.verdict, used.parts
      FROM (SELECT relation_id, count(*) AS parts FROM (
                SELECT relation_id, figure_id FROM part_rate WHERE rate_id = ?1
                UNION
                SELECT relation_id, figure_id FROM part_rate WHERE other_rate_id = ?1)
             GROUP BY relation_id) AS used
      JOIN relation ON relation.id = used.relation_id
      JOIN figure ON figure.id = relation.whole_id
      LEFT JOIN total ON total.id = used.relation_id
     ORDER BY used.relation_id LIMIT ?2
"""


def used_rates(
    connection: sqlite3.Connection, relation_ids: Iterable[int]
) -> dict[tuple[int, int], UsedRate]:
    """Return the rates of the parts of these relations, by (relation, figure).

    A part without one is left out: its amount is in the whole's currency, or no rate was found.
    """
    return {
        (row["relation_id"], row["figure_id"]): UsedRate(
            row["relation_id"],
            row["figure_id"],
            row["from_currency"],
            row["to_currency"],
            RateOrigin(row["origin"]),
            Fraction(row["value"]),
            Fraction(row["low"]),
            Fraction(row["high"]),
            row["on"],
            row["source"] or "",
        )
        for row in fetch(connection, _USED, listed(relation_ids))
    }


def missing_rates(connection: sqlite3.Connection, relation_id: int) -> list[MissingRate]:
    """Return the rates that the parts of a relation would need, and that nobody knows."""
    return [MissingRate(*row) for row in fetch(connection, _MISSING, relation_id)]


def uses(connection: sqlite3.Connection, rate_id: int, limit: int = 200) -> list[Use]:
    """Return the totals that a recorded rate is used in."""
    return [
        Use(id_, wording, VerdictKind(verdict) if verdict else None, parts)
        for id_, wording, verdict, parts in fetch(connection, _USES, rate_id, limit)
    ]
