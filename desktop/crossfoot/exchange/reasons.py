"""Why rows changed: the changes of the ledger that touched them, each with its reason."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from crossfoot.figures.words import say
from crossfoot.ledger import journal
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_BATCH = 200
_MOST_WORDS = 1_000
"""Characters of what is told of one row."""
_DEALS = "SELECT id, public_id FROM deal WHERE id IN (SELECT value FROM json_each(?))"
_FIGURES = """
    SELECT figure.id, figure.public_id, deal.public_id FROM figure
      LEFT JOIN deal ON deal.id = figure.deal_id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""
_WHOLES = """
    SELECT DISTINCT figure_id, whole.public_id FROM relation_part
      JOIN relation ON relation.id = relation_id JOIN figure AS whole ON whole.id = whole_id
     WHERE figure_id IN (SELECT value FROM json_each(?))
"""


class Reasons:
    """What changed deals, figures and the totals over them, from one change to another.

    figures: the permanent ids of the figures that were touched, in their order.
    """

    def __init__(self, connection: sqlite3.Connection, after: int, until: int) -> None:
        self._deals: dict[int, dict[str, None]] = {}
        self._figures: dict[int, dict[str, None]] = {}
        self._gone: dict[int, str] = {}
        self._told: dict[str, dict[str, None]] = {}
        self._read(connection, after, until)
        self._name(connection)
        self.figures = [*self._gone.values(), *self._there]

    def of(self, row: str) -> str | None:
        """What touched a row: its permanent id, and what divides it."""
        told = self._told.get(row.partition(" ")[0])
        if not told:
            return None
        whole = "; ".join(told)
        return whole if len(whole) <= _MOST_WORDS else f"{whole[: _MOST_WORDS - 1]}…"

    def _read(self, connection: sqlite3.Connection, after: int, until: int) -> None:
        last = after
        while batch := journal.entries(connection, last, _BATCH):
            for known in batch:
                if known.id > until:
                    return
                if known.count <= journal.BULK:  # a larger import says why by its name
                    said = say(known.name, json.loads(known.facts))
                    self._take(connection, known, f"{said}: {known.why}" if known.why else said)
            last = batch[-1].id

    def _take(self, connection: sqlite3.Connection, known: journal.Entry, told: str) -> None:
        for step in journal.steps_of(connection, known):
            image = {**(step.before or {}), **(step.after or {})}
            if step.table == "figure":
                self._figures.setdefault(step.id, {})[told] = None
                if step.after is None and image.get("public_id"):
                    self._gone[step.id] = str(image["public_id"])
            deal = step.id if step.table == "deal" else image.get("deal_id")
            if deal is not None:
                self._deals.setdefault(int(deal), {})[told] = None

    def _name(self, connection: sqlite3.Connection) -> None:
        """By what rows are called."""
        for id_, deal in fetch(connection, _DEALS, listed(self._deals)):
            self._tell(deal, self._deals[id_])
        self._there: list[str] = []
        for id_, figure, deal in fetch(connection, _FIGURES, listed(self._figures)):
            self._there.append(figure)
            self._tell(figure, self._figures[id_])
            if deal is not None:
                self._tell(deal, self._figures[id_])
        for id_, whole in fetch(connection, _WHOLES, listed(self._figures)):
            self._tell(whole, self._figures[id_])
        for id_, figure in self._gone.items():
            self._tell(figure, self._figures[id_])

    def _tell(self, row: str, told: Iterable[str]) -> None:
        self._told.setdefault(row, {}).update(dict.fromkeys(told))
