"""How many rows of a list have each value of a filter, the other filters applied."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from crossfoot.ledger.queries.fetching import fetch

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from _typeshed import DataclassInstance

    from crossfoot.ledger.queries.paging import Selection

Query = TypeVar("Query", bound="DataclassInstance")


class Flagged(StrEnum):
    """Whether some flag on a row is still to be settled."""

    WITH = "with_flags"
    WITHOUT = "without_flags"


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted for a filter.

    value:   the expression that has the row's value; NULL counts nowhere.
    joined:  what has to be joined for it, behind the source of the list.
    several: a row may have several values, or one several times.
    read:    what the filter calls a value.
    """

    value: str
    joined: str = ""
    several: bool = False
    read: Callable[[Any], str] = str


def each_of(alias: str, *columns: str) -> Counted:
    """Count a row under each of the values that it has in some columns, once."""
    joined = f", json_each(json_array({', '.join(columns)})) AS {alias}"
    return Counted(f"{alias}.value", joined, several=True)


def without(query: Query, by: str) -> Query:
    """Return the query of a list less one of its filters."""
    none: dict[str, Any] = {str(by): ()}
    return replace(query, **none)


def counts_by(
    connection: sqlite3.Connection, selection: Selection, counted: Counted
) -> dict[str, int]:
    """The number of rows for each value. selection: its source must hold what is counted."""
    tests = list(selection.conditions)
    if selection.hits is not None:
        tests.append(selection.hits.anywhere)
    where = f"WHERE {' AND '.join(test.test for test in tests)}" if tests else ""
    parameters = [value for test in tests for value in test.parameters]
    number = f"count(DISTINCT {selection.id})" if counted.several else "count(*)"
    rows = fetch(
        connection,
        f"""SELECT {counted.value} AS value, {number} AS number
            FROM {selection.source}{counted.joined} {where} GROUP BY 1 ORDER BY 1""",
        *parameters,
    )
    return {counted.read(row["value"]): row["number"] for row in rows if row["value"] is not None}
