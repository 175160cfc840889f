"""Rates that central banks hold fixed, shipped with the program (`resources/pegs.toml`)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.figures.rate import printed_rate
from crossfoot.resource import resource

if TYPE_CHECKING:
    from crossfoot.figures.rate import Rate


@dataclass(frozen=True, slots=True)
class Peg:
    """A fixed rate. printed: its digits. since, until: the days it holds; None: it still does."""

    from_currency: str
    to_currency: str
    printed: str
    since: str
    until: str | None
    source: str

    def on(self, day: str) -> Rate | None:
        """Return the rate of a day, month or year; None if it did not hold through all of it."""
        said = len(day) - len("2025")
        first, last = day + "-01-01"[said:], day + "-12-31"[said:]
        if first < self.since or (self.until is not None and last > self.until):
            return None
        return printed_rate(
            self.from_currency, self.to_currency, self.printed, day, source=self.source
        )


@cache
def pegs() -> tuple[Peg, ...]:
    """Return the pegs in the order of the file."""
    with resource("pegs.toml").open("rb") as file:
        rows = tomllib.load(file)["peg"]
    return tuple(
        Peg(row["from"], row["to"], row["rate"], row["since"], row.get("until"), row["source"])
        for row in rows
    )


def peg_between(one: str, other: str, day: str) -> Rate | None:
    """Return the peg that joins two currencies on a day, from the one to the other."""
    of_pair = (peg for peg in pegs() if {peg.from_currency, peg.to_currency} == {one, other})
    rates = (rate.between(one, other) for peg in of_pair if (rate := peg.on(day)) is not None)
    return next(filter(None, rates), None)


def pegged_to(currency: str) -> frozenset[str]:
    """Return the currencies that a peg joins with one."""
    pairs = [(peg.from_currency, peg.to_currency) for peg in pegs()]
    return frozenset(
        one if other == currency else other for one, other in pairs if currency in (one, other)
    )
