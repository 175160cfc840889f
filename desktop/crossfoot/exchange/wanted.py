"""What an export is to hold: all rows or some, now or as it was, to work with or to publish."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.exchange.narrowing import narrow
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.snapshot import copy_of, snapshot
from crossfoot.ledger import search_text
from crossfoot.ledger.queries.fetching import path_of
from crossfoot.ledger.queries.signing import signed_rows, signed_tallies
from crossfoot.ledger.queries.tally_view import deals_of_tally, tallies
from crossfoot.ledger.rewinding import change_at, rewind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crossfoot.ledger.ledger import Ledger

Ids = Callable[[sqlite3.Connection], Iterable[int]]
_NO_TEXTS = "UPDATE source_text SET body = ''"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Some rows of one table, by a filter. words: the filter as a person reads it.

    ids:  asks for them in the state that is exported, which may be an earlier one.
    """

    table: str
    words: str
    ids: Ids


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an export is to hold.

    chosen:   None for every row.
    as_of:    a date (its end) or a time, as typed; None for now.
    change:   the change up to which, where that is known better than a time.
    title:    the name of a release; None for any other export.
    texts:    False leaves the source texts out, and keeps their hashes.
    """

    profile: Profile = Profile.WORKING
    chosen: Chosen | None = None
    as_of: str | None = None
    change: int | None = None
    title: str | None = None
    texts: bool = True


ALL = Wanted()
"""Every row, now, to work with."""


@dataclass(frozen=True, slots=True)
class State:
    """The rows to export.

    left_out: rows of each table that nobody signed, or the filter hides.
    whole:    the same state with every row: what a tally adds up does not go by the filter.
    tallies:  those that the export holds.
    """

    connection: sqlite3.Connection
    left_out: Mapping[str, int]
    whole: sqlite3.Connection
    tallies: tuple[int, ...]


def everything(connection: sqlite3.Connection) -> State:
    """Return the state of a ledger with every row."""
    return State(connection, {}, connection, _tallies(connection, {}, public=False))


@contextmanager
def published(connection: sqlite3.Connection) -> Iterator[State]:
    """Give what a publication of a ledger shows, of a copy that is gone afterwards.

    Errors: CrossfootError where there is no room.
    """
    with copy_of(connection, path_of(connection)) as copy:
        copy.isolation_level = None
        kept = _tallies(connection, {}, public=True)
        left_out = _narrow(copy, {}, kept, public=True)
        yield State(copy, left_out, connection, kept)


@contextmanager
def state(ledger: Ledger, wanted: Wanted) -> Iterator[State]:
    """Give a private copy of a ledger that holds what is wanted, and is gone afterwards.

    Decision: a tally of an export is the ledger's own, whichever rows stand beside it: one that
    is signed, or that was asked for by the list of tallies. A filter of other rows leaves tallies
    out, since their sums would not be those of the rows it shows.
    Errors: CrossfootError where there is no such state, no room, or no reading it.
    """
    with snapshot(ledger) as whole, ExitStack() as copies:
        whole.isolation_level = None
        change = change_at(whole, wanted.as_of) if wanted.as_of is not None else wanted.change
        if change is not None:
            rewind(whole, change)
            if wanted.chosen is not None:
                search_text.rebuild(whole)  # a view may search, and of then
        chosen, public = wanted.chosen, wanted.profile.is_public
        asked = {} if chosen is None else {chosen.table: tuple(chosen.ids(whole))}
        kept = _tallies(whole, asked, public=public)
        copy, left_out = whole, {}
        if asked or public:
            copy = copies.enter_context(copy_of(whole, ledger.path)) if kept else whole
            left_out = _narrow(copy, asked, kept, public=public)
        if not wanted.texts:
            copy.execute(_NO_TEXTS)
        yield State(copy, left_out, whole, kept)


def _tallies(
    connection: sqlite3.Connection, asked: Mapping[str, tuple[int, ...]], *, public: bool
) -> tuple[int, ...]:
    """The tallies that an export holds."""
    kept = asked.get("tally", ()) if asked else tuple(one.id for one in tallies(connection))
    if public and kept:
        signed = signed_tallies(connection)
        kept = tuple(id_ for id_ in kept if id_ in signed)
    return kept


def _narrow(
    copy: sqlite3.Connection,
    asked: Mapping[str, tuple[int, ...]],
    kept: tuple[int, ...],
    *,
    public: bool,
) -> dict[str, int]:
    """Leave out what is not asked for, or not signed; return how many rows of each table."""
    every_tally = len(tallies(copy))
    left_out: dict[str, int] = {}
    if "tally" in asked:
        deals = {deal for id_ in kept for deal in deals_of_tally(copy, id_)}
        left_out = narrow(copy, {"deal": deals})
    elif asked:
        left_out = narrow(copy, asked)
    if public:
        left_out = narrow(copy, signed_rows(copy), with_deals=False)
    return {**left_out, "tally": every_tally - len(kept)}
