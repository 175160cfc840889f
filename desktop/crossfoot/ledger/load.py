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
from crossfoot.ledger.part_rates import PartRate, with_rates
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

_FIGURES = """
    SELECT figure.id, figure.key, figure.wording, meaning.known, meaning.printed,
           meaning.printed_high, meaning.u, meaning.u_high, meaning.hedge, meaning.measure,
           meaning.currency, meaning.unit, meaning.period, figure.from_year, figure.to_year,
           figure.items, meaning.unreadable, figure.corrected_amount
      FROM figure JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""

_RELATIONS = """
    SELECT id, kind, whole_id FROM relation WHERE id IN (SELECT value FROM json_each(?))
"""

_PARTS = """
    SELECT relation_id, figure_id, weight_low, weight_high FROM relation_part
     WHERE relation_id IN (SELECT value FROM json_each(?)) ORDER BY relation_id, position, id
"""

_HEDGES = {each.value: each for each in Hedge}
_MEASURES = {each.value: each for each in Measure}
_PERIODS = {each.value: each for each in Period}
"""Members by their words: a million figures are looked up faster than made."""


@dataclass(frozen=True, slots=True)
class LoadedTotal:
    """A relation with the meanings of its figures. part_ids: in the order of parts.

    rates: what was found for the parts in another currency, which they already count at.
    """

    kind: RelationKind
    whole_id: int
    total: Figure
    parts: tuple[Part, ...]
    part_ids: tuple[int, ...]
    rates: tuple[PartRate, ...] = ()

    @property
    def ids(self) -> dict[str, int]:
        """The rows of its figures by their keys."""
        parts = zip(self.parts, self.part_ids, strict=True)
        return {self.total.key: self.whole_id, **{part.figure.key: id_ for part, id_ in parts}}


def load_figures(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Figure]:
    """Return the stored meanings of these figures; one that is gone is left out."""
    rows = fetch(connection, _FIGURES, listed(ids))
    return {row[0]: _figure(row) for row in rows}


def load_totals(
    connection: sqlite3.Connection, relation_ids: Iterable[int]
) -> dict[int, LoadedTotal]:
    """Return these relations with their wholes and parts; one that is gone is left out."""
    wanted = listed(relation_ids)
    relations = fetch(connection, _RELATIONS, wanted)
    weights: dict[int, list[sqlite3.Row]] = {id_: [] for id_, _, _ in relations}
    figures = {whole_id for _, _, whole_id in relations}
    for row in fetch(connection, _PARTS, wanted):
        if row[0] in weights:
            weights[row[0]].append(row)
            figures.add(row[1])
    found = load_figures(connection, figures)
    loaded = {
        id_: _total(RelationKind(kind), whole_id, weights[id_], found)
        for id_, kind, whole_id in relations
        if whole_id in found
    }
    return with_rates(connection, loaded)


def _total(
    kind: RelationKind, whole_id: int, weights: Sequence[sqlite3.Row], figures: Mapping[int, Figure]
) -> LoadedTotal:
    present = [row for row in weights if row[1] in figures]
    return LoadedTotal(
        kind,
        whole_id,
        figures[whole_id],
        tuple(part_of(figures[figure_id], low, high) for _, figure_id, low, high in present),
        tuple(figure_id for _, figure_id, _, _ in present),
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


def _figure(row: sqlite3.Row) -> Figure:
    """Return the figure of a row of `_FIGURES`, in its order: many are read, so not by name."""
    _, key, wording, known, amount, amount_high, u, u_high, hedge, measure, *more = row
    currency, unit, period, from_year, to_year, items, unreadable, corrected = more
    return Figure(
        key=key,
        wording=wording or "",
        amount=amount if known else None,
        amount_high=amount_high if known else None,
        u=u,
        u_high=u_high,
        hedge=_HEDGES[hedge],
        measure=_MEASURES[measure],
        currency=currency,
        unit=unit,
        period=_PERIODS[period] if period else None,
        years=(from_year, to_year),
        items=items,
        unreadable=bool(unreadable),
        corrected=corrected,
    )
