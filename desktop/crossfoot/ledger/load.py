"""From stored rows to what `verdict` takes: used by the recheck, the lists and the details alike.

The stored meaning of a figure is derived from its wording and its given fields (`recheck`), so a
total is judged here without reading a word again.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures.figure import Figure
from crossfoot.figures.values import Hedge, Measure, Period, RelationKind
from crossfoot.figures.verdict import Part
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

_FIGURES = """
    SELECT figure.id, figure.key, figure.wording, figure.from_year, figure.to_year, figure.items,
           meaning.*
      FROM figure JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""

_RELATION = "SELECT kind, whole_id FROM relation WHERE id = ?"

_PARTS = """
    SELECT figure_id, weight_low, weight_high FROM relation_part
     WHERE relation_id = ? ORDER BY position, id
"""


@dataclass(frozen=True, slots=True)
class LoadedTotal:
    """A relation with the meanings of its figures. part_ids: in the order of parts."""

    kind: RelationKind
    whole_id: int
    total: Figure
    parts: tuple[Part, ...]
    part_ids: tuple[int, ...]


def load_figures(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Figure]:
    """Return the stored meanings of these figures; one that is gone is left out."""
    rows = fetch(connection, _FIGURES, listed(ids))
    return {row["id"]: figure_of(row) for row in rows}


def load_total(connection: sqlite3.Connection, relation_id: int) -> LoadedTotal | None:
    """Return a relation's whole and parts; None if it, or its whole's meaning, is gone."""
    relation = fetch(connection, _RELATION, relation_id)
    if not relation:
        return None
    kind, whole_id = relation[0]
    weights = fetch(connection, _PARTS, relation_id)
    figures = load_figures(connection, [whole_id, *(row["figure_id"] for row in weights)])
    if whole_id not in figures:
        return None
    present = [row for row in weights if row["figure_id"] in figures]
    return LoadedTotal(
        RelationKind(kind),
        whole_id,
        figures[whole_id],
        tuple(
            part_of(figures[row["figure_id"]], row["weight_low"], row["weight_high"])
            for row in present
        ),
        tuple(row["figure_id"] for row in present),
    )


def part_of(figure: Figure, low: int | None, high: int | None) -> Part:
    """Return a part with its stored weight (hundredths; both None: 1, not stated)."""
    if low is None and high is None:
        return Part(figure)
    near = low if low is not None else high
    far = high if high is not None else low
    assert near is not None
    assert far is not None
    return Part(figure, Fraction(near, 100), Fraction(far, 100), explicit=True)


def _part(figures: Mapping[int, Figure], row: sqlite3.Row) -> Part:
    return part_of(figures[row["figure_id"]], row["weight_low"], row["weight_high"])


def figure_of(row: sqlite3.Row) -> Figure:
    """Return the figure of a row that joins `figure` and `figure_meaning`."""
    return Figure(
        key=row["key"],
        wording=row["wording"] or "",
        amount=row["printed"] if row["known"] else None,
        amount_high=row["printed_high"] if row["known"] else None,
        u=row["u"],
        u_high=row["u_high"],
        hedge=Hedge(row["hedge"]),
        measure=Measure(row["measure"]),
        currency=row["currency"],
        unit=row["unit"],
        period=Period(row["period"]) if row["period"] else None,
        years=(row["from_year"], row["to_year"]),
        items=row["items"],
        unreadable=bool(row["unreadable"]),
    )
