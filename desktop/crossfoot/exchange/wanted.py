"""What an export is to hold: all rows or some, now or as it was, to work with or to publish."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.exchange.narrowing import narrow
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.snapshot import snapshot
from crossfoot.ledger.queries.signing import signed_rows
from crossfoot.ledger.rewinding import change_at, rewind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

    from crossfoot.ledger.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Chosen:
    """Some rows of one table, by a filter. words: the filter as a person reads it."""

    table: str
    ids: tuple[int, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an export is to hold.

    chosen:   None for every row.
    as_of:    a date (its end) or a time, as typed; None for now.
    change:   the change up to which, where that is known better than a time.
    title:    the name of a release; None for any other export.
    """

    profile: Profile = Profile.WORKING
    chosen: Chosen | None = None
    as_of: str | None = None
    change: int | None = None
    title: str | None = None


ALL = Wanted()
"""Every row, now, to work with."""


@dataclass(frozen=True, slots=True)
class State:
    """The rows to export. left_out: rows of each table that nobody signed, or the filter hides."""

    connection: sqlite3.Connection
    left_out: Mapping[str, int]


@contextmanager
def state(ledger: Ledger, wanted: Wanted) -> Iterator[State]:
    """Give a private copy of a ledger that holds what is wanted, and is gone afterwards.

    Errors: CrossfootError where there is no such state, no room, or no reading it.
    """
    with snapshot(ledger) as copy:
        copy.isolation_level = None
        change = change_at(copy, wanted.as_of) if wanted.as_of is not None else wanted.change
        if change is not None:
            rewind(copy, change)
        left_out: dict[str, int] = {}
        if wanted.chosen is not None:
            left_out = narrow(copy, {wanted.chosen.table: wanted.chosen.ids})
        if wanted.profile.is_public:
            left_out = narrow(copy, signed_rows(copy), with_deals=False)
        yield State(copy, left_out)
