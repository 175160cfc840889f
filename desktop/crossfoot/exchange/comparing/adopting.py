"""Which figure a deal counts with, as the rows of its figures say it: yes, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.figures.values import Measure
from crossfoot.ledger.change import Edit, New, Update
from crossfoot.ledger.queries.fetching import fetch, fetch_one

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    Held = Mapping[str, Any]

TITLE = "Counts for its deal"
COLUMNS = {Measure.VALUE: "adopted_value", Measure.QUANTITY: "adopted_quantity"}
"""What a figure measures, and where its deal keeps that it counts with it."""


@dataclass(slots=True)
class Adopting:
    """Makes the edits of one file; a deal counts with one figure of a measure."""

    connection: sqlite3.Connection
    _chosen: dict[tuple[int, str], object] = field(default_factory=dict)

    def edits(
        self, figure: int | New, held: Held, given: Mapping[str, Any], deal: int | None
    ) -> list[Edit]:
        """What makes a figure count for its deal, or no longer. Errors: WrongError.

        held: what the ledger has of it; nothing of a new one.  deal: the one it is about now.
        """
        left = "deal" in given and isinstance(figure, int)
        edits = self._unadopted(figure) if left or not given.get("adopted", True) else []
        if not given.get("adopted"):
            return edits
        measure = given.get("measure") or held.get("read_measure")
        if measure is None and given.get("currency_or_unit") and given.get("amount") is not None:
            measure = Measure.VALUE
        if deal is None:
            raise WrongError("stands without a deal", "Fill Deal.", TITLE)
        if measure not in COLUMNS:
            raise WrongError(
                "is said of neither a value nor a quantity", "Fill Measure, or empty it.", TITLE
            )
        return [*edits, self._adopted(figure, deal, COLUMNS[Measure(measure)])]

    def _adopted(self, figure: int | New, deal: int, column: str) -> Edit:
        first = self._chosen.setdefault((deal, column), figure)
        if first != figure:
            raise WrongError(
                "is said of another figure of the deal as well", "Leave it at one of them.", TITLE
            )
        row = fetch_one(
            self.connection,
            f"SELECT {column} FROM deal WHERE id = ?",  # noqa: S608  (ours)
            deal,
        )
        return Update("deal", deal, {column: figure}, expected={column: row and row[column]})

    def _unadopted(self, figure: int | New) -> list[Edit]:
        """A figure that leaves its deal is no longer the one that the deal counts with."""
        edits: list[Edit] = []
        for name in COLUMNS.values():
            rows = fetch(
                self.connection,
                f"SELECT id FROM deal WHERE {name} = ?",  # noqa: S608  (ours)
                figure,
            )
            edits += (
                Update("deal", row["id"], {name: None}, expected={name: figure}) for row in rows
            )
        return edits


def with_one_each(edits: Iterable[Edit]) -> list[Edit]:
    """The edits without those that only take a figure from a deal which another one is given."""
    listed = list(edits)
    given = {
        (edit.id, name)
        for edit in listed
        if isinstance(edit, Update) and edit.table == "deal"
        for name in COLUMNS.values()
        if edit.values.get(name) is not None
    }
    return [edit for edit in listed if not _only_takes(edit, given)]


def _only_takes(edit: Edit, given: set[tuple[Any, str]]) -> bool:
    if not isinstance(edit, Update) or edit.table != "deal" or len(edit.values) != 1:
        return False
    ((name, value),) = edit.values.items()
    return value is None and (edit.id, name) in given
