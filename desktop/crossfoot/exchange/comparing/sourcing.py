"""The announcement that a foreign row names by its address or title, made once a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.exchange.comparing.mapping import Target
from crossfoot.exchange.workbook.base import said
from crossfoot.ledger.change import Insert, New
from crossfoot.ledger.queries.fetching import fetch_one

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from crossfoot.ledger.change import Edit

_BY_ADDRESS = "SELECT id FROM announcement WHERE url = ? ORDER BY id LIMIT 1"
_BY_TITLE = """
    SELECT id FROM announcement WHERE title = ? AND publisher IS ? AND published_on IS ?
     ORDER BY id LIMIT 1
"""


class Sourcing:
    """Finds announcements, and makes each unknown one once. edits: what must be written first."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self.edits: list[Edit] = []
        self._connection = connection
        self._name = name
        self._found: dict[tuple[str | None, ...], int | New] = {}

    def find(self, cells: Mapping[Target, object], given: Mapping[str, Any]) -> int | New | None:
        """The announcement of a row; None where it names none."""
        address, title, publisher = (
            said(cells.get(target)) or None
            for target in (Target.ADDRESS, Target.SOURCE, Target.PUBLISHER)
        )
        if address is None and title is None and publisher is None:
            return None
        published = given.get(Target.PUBLISHED)
        mark = (address,) if address else (None, title, publisher, published)
        if mark not in self._found:
            called = title or address or f"{publisher}"
            known = self._known(address, called, publisher, published)
            self._found[mark] = known or self._make(address, called, publisher, published)
        return self._found[mark]

    def _known(
        self, address: str | None, title: str, publisher: str | None, published: str | None
    ) -> int | None:
        if address:
            row = fetch_one(self._connection, _BY_ADDRESS, address)
        else:
            row = fetch_one(self._connection, _BY_TITLE, title, publisher, published)
        return None if row is None else int(row["id"])

    def _make(
        self, address: str | None, title: str, publisher: str | None, published: str | None
    ) -> New:
        new = New(f"source {len(self.edits) + 1} of {self._name}")
        values = {"title": title, "publisher": publisher, "url": address}
        self.edits.append(Insert("announcement", {**values, "published_on": published}, as_=new))
        return new
