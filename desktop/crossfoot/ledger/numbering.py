"""Permanent ids: given at first save, never changed, never given again.

Deals are KZ-2025-012: to_country, else from_country, else XX; the year of the first recording; a
running number per pair. Others are A-7, F-12, P-3, T-2, R-1, E-1 (events have only the key).
Source: CONTRACT, "Bundle".
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

_LETTERS = {
    "announcement": "A",
    "figure": "F",
    "party": "P",
    "event": "E",
    "tally": "T",
    "release": "R",
}
_AT_ONCE = 500
NUMBERED = frozenset({*_LETTERS, "deal"})


class Numbering:
    """Gives ids out within one transaction; `save` keeps how far it came."""

    def __init__(self, connection: sqlite3.Connection, year: int) -> None:
        self._connection = connection
        self._year = year
        self._last: dict[str, int] = {}
        self._free: dict[str, Iterator[int]] = {}

    def give(self, table: str, values: Mapping[str, Any]) -> str:
        """Return the next id for a row that no key of its table equals."""
        series = _LETTERS.get(table) or self._deal_series(values)
        if series not in self._free:
            self._free[series] = self._numbers(table, series)
        number = self._last[series] = next(self._free[series])
        return _written(table, series, number)

    def save(self) -> None:
        """Write how far each series came."""
        self._connection.executemany(
            "INSERT INTO counter (series, last) VALUES (?, ?)"
            " ON CONFLICT (series) DO UPDATE SET last = excluded.last",
            self._last.items(),
        )

    def _deal_series(self, values: Mapping[str, Any]) -> str:
        country = values.get("to_country") or values.get("from_country") or "XX"
        return f"{country}-{self._year}"

    def _numbers(self, table: str, series: str) -> Iterator[int]:
        """Yield the numbers of a series that no key is taken by, looked up ever more at once."""
        query = "SELECT last FROM counter WHERE series = ?"
        found = self._connection.execute(query, (series,)).fetchone()
        first, many = (found[0] if found else 0) + 1, 1
        while True:
            numbers = range(first, first + many)
            taken = self._taken(table, [_written(table, series, number) for number in numbers])
            yield from (
                number for number in numbers if _written(table, series, number) not in taken
            )
            first, many = first + many, min(2 * many, _AT_ONCE)

    def _taken(self, table: str, names: Sequence[str]) -> set[str]:
        query = f"SELECT key FROM {table} WHERE key IN (SELECT value FROM json_each(?))"  # noqa: S608
        return {key for (key,) in self._connection.execute(query, (json.dumps(names),)).fetchall()}


def _written(table: str, series: str, number: int) -> str:
    return f"{series}-{number:03}" if table == "deal" else f"{series}-{number}"
