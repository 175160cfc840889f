"""Permanent ids: given at first save, never changed, never given again.

Deals are KZ-2025-012: to_country, else from_country, else XX; the year of the first recording; a
running number per pair. Others are A-7, F-12, P-3, E-1 (events have only the key).
Source: CONTRACT, "Bundle".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

_LETTERS = {"announcement": "A", "figure": "F", "party": "P", "event": "E"}
NUMBERED = frozenset({*_LETTERS, "deal"})


class Numbering:
    """Gives ids out within one transaction; `save` keeps how far it came."""

    def __init__(self, connection: sqlite3.Connection, year: int) -> None:
        self._connection = connection
        self._year = year
        self._last: dict[str, int] = {}

    def give(self, table: str, values: Mapping[str, Any]) -> str:
        """Return the next id for a row that no key of its table equals."""
        series = _LETTERS.get(table) or self._deal_series(values)
        while True:
            number = self._next(series)
            given = f"{series}-{number:03}" if table == "deal" else f"{series}-{number}"
            query = f"SELECT 1 FROM {table} WHERE key = ?"  # noqa: S608  (a table of ours)
            if self._connection.execute(query, (given,)).fetchone() is None:
                return given

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

    def _next(self, series: str) -> int:
        if series not in self._last:
            query = "SELECT last FROM counter WHERE series = ?"
            found = self._connection.execute(query, (series,)).fetchone()
            self._last[series] = found[0] if found else 0
        self._last[series] += 1
        return self._last[series]
