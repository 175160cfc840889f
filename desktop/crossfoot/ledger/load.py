"""From stored rows to what `verdict` takes: used by the recheck, the lists and the details alike.

The stored meaning of a figure is derived from its wording and its given fields (`recheck`), so a
total is judged here without reading a word again.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.figure import Figure
from crossfoot.figures.part import Part, weighted
from crossfoot.figures.values import Hedge, Measure, Period, RelationKind
from crossfoot.ledger.part_rates import PartRate, with_rates
from crossfoot.ledger.queries.fetching import listed, reading

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from crossfoot.ledger.rating.nearest import Nearest

_COLUMNS = """figure.key, figure.wording, meaning.known, meaning.printed, meaning.printed_high,
    meaning.u, meaning.u_high, meaning.hedge, meaning.measure, meaning.currency, meaning.unit,
    meaning.period, figure.from_year, figure.to_year, figure.items, meaning.unreadable,
    figure.corrected_amount"""
"""What a figure is made of."""
_FIGURES = f"""
    SELECT figure.id, {_COLUMNS}
      FROM figure JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (columns of ours)
_RELATIONS = """
    SELECT id, kind, whole_id FROM relation WHERE id IN (SELECT value FROM json_each(?))
"""
_PARTS = f"""
    SELECT part.relation_id, part.position, part.id, part.figure_id,
           part.weight_low, part.weight_high, {_COLUMNS}
      FROM relation_part AS part JOIN figure ON figure.id = part.figure_id
      JOIN figure_meaning AS meaning ON meaning.figure_id = part.figure_id
     WHERE part.relation_id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (columns of ours)

_HEDGES = {each.value: each for each in Hedge}
_MEASURES = {each.value: each for each in Measure}
_PERIODS = {each.value: each for each in Period}
_KINDS = {each.value: each for each in RelationKind}
"""Members by their words: a million figures are looked up faster than made."""


class LoadedTotal(NamedTuple):
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
    with reading(connection) as cursor:
        rows = cursor.execute(_FIGURES, (listed(ids),)).fetchall()
    return {row[0]: _figure(*row[1:]) for row in rows}


def load_totals(
    connection: sqlite3.Connection, relation_ids: Iterable[int], nearest: Nearest | None = None
) -> dict[int, LoadedTotal]:
    """Return these relations with their wholes and parts; one that is gone is left out.

    nearest: as `rating.choose` takes it.
    """
    wanted = listed(relation_ids)
    with reading(connection) as cursor:
        relations = cursor.execute(_RELATIONS, (wanted,)).fetchall()
        rows = cursor.execute(_PARTS, (wanted,)).fetchall()
    wholes = load_figures(connection, {whole_id for _, _, whole_id in relations})
    parts: dict[int, list[Part]] = {id_: [] for id_, _, _ in relations}
    part_ids: dict[int, list[int]] = {id_: [] for id_, _, _ in relations}
    for row in sorted(rows):  # by their places, which takes SQLite longer
        id_, _, _, figure_id, low, high = row[:6]
        if id_ in parts:
            parts[id_].append(part_of(_figure(*row[6:]), low, high))
            part_ids[id_].append(figure_id)
    loaded = {
        id_: LoadedTotal(
            _KINDS[kind], whole_id, wholes[whole_id], tuple(parts[id_]), tuple(part_ids[id_])
        )
        for id_, kind, whole_id in relations
        if whole_id in wholes
    }
    return with_rates(connection, loaded, nearest)


def part_of(figure: Figure, low: int | None, high: int | None) -> Part:
    """Return a part with its stored weight (hundredths; both None: 1, not stated)."""
    if low is None and high is None:
        return Part(figure)
    near = low if low is not None else high
    far = high if high is not None else low
    assert near is not None
    assert far is not None
    return weighted(figure, Fraction(near, 100), Fraction(far, 100))


def _figure(  # noqa: PLR0913, PLR0917  (columns of a row, which are many)
    key: str,
    wording: str | None,
    known: int,
    amount: int | None,
    amount_high: int | None,
    u: int,
    u_high: int | None,
    hedge: str,
    measure: str,
    currency: str | None,
    unit: str | None,
    period: str | None,
    from_year: str | None,
    to_year: str | None,
    items: int | None,
    unreadable: int,
    corrected: int | None,
) -> Figure:
    """Return the figure of the values of `_COLUMNS`: many are read, so not by name."""
    return Figure(
        key,
        wording or "",
        amount if known else None,
        amount_high if known else None,
        u,
        u_high,
        _HEDGES[hedge],
        _MEASURES[measure],
        currency,
        unit,
        _PERIODS[period] if period else None,
        (from_year, to_year),
        items,
        bool(unreadable),
        corrected,
    )
