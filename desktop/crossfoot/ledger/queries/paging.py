"""What every list shares: a capped count, an ordered selection, rows for a window of ids."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch, fetch_number

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

COUNT_CAP = 10_000
"""Searches count no further than this at once ("10,000+")."""

_AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows match. more: the counting stopped at the cap, there are more."""

    number: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """A test in SQL and what its question marks stand for."""

    test: str
    parameters: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Selection:
    """Which ids, in which order. source: tables with their joins; id: the column to select."""

    source: str
    id: str
    conditions: tuple[Condition, ...]
    order: str

    @property
    def matching(self) -> str:
        """FROM and WHERE."""
        tests = " AND ".join(condition.test for condition in self.conditions)
        return f"FROM {self.source} WHERE {tests}" if tests else f"FROM {self.source}"

    @property
    def parameters(self) -> tuple[object, ...]:
        """What the question marks of `matching` stand for."""
        return tuple(value for condition in self.conditions for value in condition.parameters)


def ids_of(connection: sqlite3.Connection, selection: Selection) -> array[int]:
    """Every id in order, as a compact array."""
    statement = f"SELECT {selection.id} {selection.matching} ORDER BY {selection.order}"
    ids = array("q")
    cursor = connection.execute(statement, selection.parameters)
    try:
        while rows := cursor.fetchmany(_AT_ONCE):
            ids.extend(row[0] for row in rows)
    finally:
        cursor.close()
    return ids


def first_ids(connection: sqlite3.Connection, selection: Selection, limit: int) -> list[int]:
    """The first ids in order, without the rest where an index gives the order."""
    statement = f"SELECT {selection.id} {selection.matching} ORDER BY {selection.order} LIMIT ?"
    return [row[0] for row in fetch(connection, statement, *selection.parameters, limit)]


def count_of(connection: sqlite3.Connection, selection: Selection, cap: int) -> Count:
    """How many match: all of them without conditions, else no further than the cap."""
    if not selection.conditions:
        return Count(fetch_number(connection, f"SELECT count(*) {selection.matching}"))
    statement = f"SELECT count(*) FROM (SELECT 1 {selection.matching} LIMIT ?)"
    number = fetch_number(connection, statement, *selection.parameters, cap + 1)
    return Count(min(number, cap), more=number > cap)


def one_of(column: str, values: Iterable[object]) -> tuple[Condition, ...]:
    """The test that a column holds one of these values; no test without values."""
    wanted = tuple(str(value) for value in values)
    marks = ", ".join("?" for _ in wanted)
    return (Condition(f"{column} IN ({marks})", wanted),) if wanted else ()


def equal_to(column: str, value: object | None) -> tuple[Condition, ...]:
    """The test that a column holds this value; no test for None."""
    return () if value is None else (Condition(f"{column} = ?", (value,)),)


def ordered(expression: str, id_: str, *, descending: bool) -> str:
    """An order with unknown values last and ties by id."""
    way = "DESC" if descending else "ASC"
    return f"{expression} {way} NULLS LAST, {id_} {way}"
