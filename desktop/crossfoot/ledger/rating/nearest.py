"""The known rate nearest to a day: one that was recorded, a peg, or two through a third currency.

A recorded rate comes before a peg, and either before two that share a third currency; those two
must be of one day, unless one of them is a peg.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.figures.rate import Rate, printed_rate
from crossfoot.ledger.queries.fetching import fetch, fetch_number, reading
from crossfoot.ledger.rating.days import DAY, MONTH, YEAR, Nearness, around, nearness
from crossfoot.ledger.rating.pegs import peg_between, pegged_to

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_NEAR = """
    SELECT id, "on", from_currency, to_currency, rate, source FROM rate
     WHERE from_currency = ? AND to_currency = ?
       AND ("on" BETWEEN ? AND ? OR "on" IN (?, ?))
"""
_JOINED = """
    SELECT to_currency FROM rate
     WHERE from_currency = ?1 AND ("on" BETWEEN ?2 AND ?3 OR "on" IN (?4, ?5))
    UNION
    SELECT from_currency FROM rate
     WHERE to_currency = ?1 AND ("on" BETWEEN ?2 AND ?3 OR "on" IN (?4, ?5))
"""


_KNOWN = """
    SELECT EXISTS (SELECT 1 FROM rate WHERE from_currency = ?)
        OR EXISTS (SELECT 1 FROM rate WHERE to_currency = ?)
"""


class RateOrigin(StrEnum):
    """Where a rate was found."""

    ANNOUNCEMENT = "announcement"
    RECORDED = "recorded"
    PEG = "peg"
    THROUGH = "through"


@dataclass(frozen=True, slots=True)
class Rated:
    """A rate that was chosen, and what it was chosen from.

    rate_ids:      the recorded rates that it was made of.
    converts_id:   the relation whose figures print it; announcement_id: where they stand.
    """

    rate: Rate
    origin: RateOrigin
    rate_ids: tuple[int, ...] = ()
    converts_id: int | None = None
    announcement_id: int | None = None


@dataclass(slots=True)
class Nearest:
    """Looks rates up, each question once: many parts of a ledger ask the same."""

    connection: sqlite3.Connection
    _direct: dict[tuple[str, str, str], Rated | None] = field(default_factory=dict)
    _found: dict[tuple[str, str, str], Rated | None] = field(default_factory=dict)
    _near: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    _known: dict[str, bool] = field(default_factory=dict)

    def rate(self, one: str, other: str, day: str) -> Rated | None:
        """Return the rate from one currency to another that is nearest to a day."""
        asked = (one, other, day)
        if asked not in self._found:
            self._found[asked] = self._one(*asked) or self._through(*asked)
        return self._found[asked]

    def _one(self, one: str, other: str, day: str) -> Rated | None:
        asked = (one, other, day)
        if asked not in self._direct:
            self._direct[asked] = self._recorded(*asked) or _peg(*asked)
        return self._direct[asked]

    def _recorded(self, one: str, other: str, day: str) -> Rated | None:
        if not (self._is_known(one) and self._is_known(other)):
            return None
        span = _span(day)
        rows = [
            row
            for pair in ((one, other), (other, one))
            for row in fetch(self.connection, _NEAR, *pair, *span)
        ]
        best: tuple[Nearness, int, int] | None = None
        chosen = None
        for row in rows:
            near = nearness(row["on"], day)
            if near is None:
                continue
            rank = (near, _latest_first(row["on"]), -row["id"])
            if best is None or rank < best:
                best, chosen = rank, row
        if chosen is None:
            return None
        rate = _rate(chosen).between(one, other)
        return None if rate is None else Rated(rate, RateOrigin.RECORDED, (chosen["id"],))

    def _through(self, one: str, other: str, day: str) -> Rated | None:
        """Return the best rate through a third currency that both are joined with."""
        found = list(self._ways(one, other, day))
        return min(found, key=lambda way: (_days(way, day), way.rate_ids), default=None)

    def _ways(self, one: str, other: str, day: str) -> Iterator[Rated]:
        for third in sorted(self._joined(one, day) & self._joined(other, day) - {one, other}):
            first, second = self._one(one, third, day), self._one(third, other, day)
            if first is None or second is None:
                continue
            is_peg = RateOrigin.PEG in (first.origin, second.origin)
            if not is_peg and first.rate.on != second.rate.on:
                continue
            dated = second.rate if first.origin is RateOrigin.PEG else first.rate
            rate = first.rate.then(second.rate, on=dated.on)
            yield Rated(rate, RateOrigin.THROUGH, (*first.rate_ids, *second.rate_ids))

    def _joined(self, currency: str, day: str) -> frozenset[str]:
        """Return the currencies that rates near a day, or pegs, join with one."""
        if not self._is_known(currency):
            return pegged_to(currency)
        asked = (currency, day)
        if asked not in self._near:
            with reading(self.connection) as cursor:
                rows = cursor.execute(_JOINED, (currency, *_span(day))).fetchall()
            self._near[asked] = frozenset(other for (other,) in rows) | pegged_to(currency)
        return self._near[asked]

    def _is_known(self, currency: str) -> bool:
        """Whether any rate of a currency was recorded; of most days nothing need be asked then."""
        if currency not in self._known:
            found = fetch_number(self.connection, _KNOWN, currency, currency)
            self._known[currency] = bool(found)
        return self._known[currency]


def _span(day: str) -> tuple[str, str, str, str]:
    """Return between which texts, and which others, the days lie of rates that may serve one."""
    low, high = around(day) if len(day) == DAY else (day, day)
    return low, high, day[:MONTH], day[:YEAR]


def _peg(one: str, other: str, day: str) -> Rated | None:
    rate = peg_between(one, other, day)
    return None if rate is None else Rated(rate, RateOrigin.PEG)


def _rate(row: sqlite3.Row) -> Rate:
    return printed_rate(
        row["from_currency"], row["to_currency"], row["rate"], row["on"], row["source"] or ""
    )


def _days(way: Rated, day: str) -> Nearness:
    near = None if way.rate.on is None else nearness(way.rate.on, day)
    return near or Nearness(0, 0)


def _latest_first(on: str) -> int:
    """Return a rank of days of one precision, the latest first."""
    return -int(on.replace("-", ""))
