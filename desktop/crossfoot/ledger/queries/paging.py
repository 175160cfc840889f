"""What every list shares: a capped count, an ordered selection, rows for a window of ids."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from crossfoot.ledger.queries.fetching import fetch, fetch_number, listed, reading
from crossfoot.ledger.queries.search import Condition, Hits

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping, Sequence

COUNT_CAP = 10_000
"""Searches count no further than this at once ("10,000+")."""

_AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows match. more: the counting stopped at the cap, there are more."""

    number: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Selection:
    """Which ids, in which order. source: tables with their joins; id: the column to select.

    given: what the question marks of the source stand for.
    """

    source: str
    id: str
    conditions: tuple[Condition, ...]
    order: str
    hits: Hits | None = None
    given: tuple[object, ...] = ()


def ids_of(connection: sqlite3.Connection, selection: Selection) -> array[int]:
    """Every id in order, as a compact array."""
    found = selection.hits.anywhere if selection.hits else None
    matching, parameters = _matching(selection, found)
    ids = array("q")
    with reading(connection) as cursor:
        cursor.execute(f"SELECT {selection.id} {matching} ORDER BY {selection.order}", parameters)
        while rows := cursor.fetchmany(_AT_ONCE):
            ids.extend(row[0] for row in rows)
    return ids


def first_ids(connection: sqlite3.Connection, selection: Selection, limit: int) -> list[int]:
    """The first ids in order, without the rest where an index gives the order.

    Of a word that is met everywhere, the first among its newest hits: a search must answer while
    it is typed. Fewer than limit come only where there are no more.
    """
    hits = selection.hits
    if hits is None:
        return _limited(connection, selection, None, limit)
    newest = hits.newest_here(connection)
    ids = _limited(connection, selection, newest.test, limit)
    if newest.are_all or len(ids) == limit:
        return ids
    return _limited(connection, selection, hits.anywhere, limit)


def among(
    connection: sqlite3.Connection, selection: Selection, ids: Collection[int]
) -> frozenset[int]:
    """Which of these ids meet the conditions; hits are not asked for.

    The join keeps SQLite at these rows, away from an index over all that meet a condition.
    """
    these = replace(
        selection,
        source=f"(SELECT value AS wanted FROM json_each(?)) CROSS JOIN {selection.source}",
        given=(listed(ids), *selection.given),
    )
    matching, parameters = _matching(these, Condition(f"{selection.id} = wanted", ()))
    rows = fetch(connection, f"SELECT {selection.id} {matching}", *parameters)
    return frozenset(row[0] for row in rows)


def count_of(connection: sqlite3.Connection, selection: Selection, cap: int) -> Count:
    """How many match: all of them without conditions, else no further than the cap."""
    found = None
    if selection.hits is not None and not selection.hits.sought:
        found = selection.hits.anywhere
    elif selection.hits is not None:
        found = selection.hits.each
        selection = replace(selection, source=f"search CROSS JOIN {selection.source}")
    matching, parameters = _matching(selection, found)
    if not selection.conditions and found is None:
        return Count(fetch_number(connection, f"SELECT count(*) {matching}", *parameters))
    statement = f"SELECT count(*) FROM (SELECT 1 {matching} LIMIT ?)"
    number = fetch_number(connection, statement, *parameters, cap + 1)
    return Count(min(number, cap), more=number > cap)


def _limited(
    connection: sqlite3.Connection, selection: Selection, found: Condition | None, limit: int
) -> list[int]:
    matching, parameters = _matching(selection, found)
    statement = f"SELECT {selection.id} {matching} ORDER BY {selection.order} LIMIT ?"
    return [row[0] for row in fetch(connection, statement, *parameters, limit)]


def _matching(selection: Selection, found: Condition | None) -> tuple[str, tuple[object, ...]]:
    """FROM and WHERE, and what their question marks stand for."""
    conditions = (*selection.conditions, *((found,) if found else ()))
    tests = " AND ".join(condition.test for condition in conditions)
    values = (value for condition in conditions for value in condition.parameters)
    parameters = (*selection.given, *values)
    return f"FROM {selection.source}" + (f" WHERE {tests}" if tests else ""), parameters


def one_of(column: str, values: Iterable[object]) -> tuple[Condition, ...]:
    """The test that a column holds one of these values; no test without values."""
    wanted = tuple(str(value) for value in values)
    marks = ", ".join("?" for _ in wanted)
    return (Condition(f"{column} IN ({marks})", wanted),) if wanted else ()


def either_of(column: str, other: str, values: Sequence[object]) -> tuple[Condition, ...]:
    """The test that one of two columns holds one of these values; no test without values."""
    return tuple(
        Condition(f"({one.test} OR {two.test})", one.parameters + two.parameters)
        for one, two in zip(one_of(column, values), one_of(other, values), strict=True)
    )


def of_event(names: Iterable[str]) -> tuple[Condition, ...]:
    """The test that an announcement is of one of these events, which go by their names.

    Few events have a name, and few announcements an event.
    """
    return tuple(
        Condition(
            f"announcement.event_id IN (SELECT id FROM event WHERE {one.test})", one.parameters
        )
        for one in one_of("event.name", names)
    )


def equal_to(column: str, value: object | None) -> tuple[Condition, ...]:
    """The test that a column holds this value; no test for None."""
    return () if value is None else (Condition(f"{column} = ?", (value,)),)


class Ordered(Protocol):
    """A query that says what its rows are ordered by. then: (column, descending), among equals."""

    @property
    def sort(self) -> str: ...  # noqa: D102
    @property
    def descending(self) -> bool: ...  # noqa: D102
    @property
    def then(self) -> Iterable[tuple[str, bool]]: ...  # noqa: D102


def ordered(query: Ordered, sorts: Mapping[Any, str], id_: str) -> str:
    """An order with unknown values last and ties by id.

    sorts: the expression of each column; without one stands the order in which the rows came in.
    """
    ways = ((query.sort, query.descending), *query.then) if query.sort in sorts else ()
    terms = [f"{sorts[sort]} {_way(down)} NULLS LAST" for sort, down in ways if sort in sorts]
    return ", ".join((*terms, f"{id_} {_way(query.descending)}"))


def _way(descending: bool) -> str:
    return "DESC" if descending else "ASC"
