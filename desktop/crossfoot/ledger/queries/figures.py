"""What several panes show of figures: fields, meanings, mentions, and the relations they stand in.

Each function takes many ids and asks once.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.figures.interval import Bound, Interval, Sets
from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.ledger.fields import FigureFields
from crossfoot.ledger.queries.fetching import fetch, listed, made
from crossfoot.ledger.queries.standing import open_flags

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class InRelation:
    """A relation that a figure stands in. whole: the wording of the relation's whole.

    as_whole: it is the whole itself, else one of the parts. verdict: of a summing relation.
    """

    relation_id: int
    kind: RelationKind
    breakdown: str | None
    as_whole: bool
    whole_id: int
    whole: str | None
    verdict: VerdictKind | None


@dataclass(frozen=True, slots=True)
class StoredMeaning:
    """A figure as the checks take it, from the stored bounds. Amounts in hundredths.

    sets:          None where the amount is not known or the wording cannot be read.
    contradicted:  field to what the reader made of it, where what was typed says otherwise.
    """

    known: bool
    unreadable: bool
    measure: str
    currency: str | None
    unit: str | None
    hedge: str
    period: str | None
    printed: int | None
    printed_high: int | None
    u: int
    sets: Sets | None
    contradicted: Mapping[str, str] = field(default_factory=dict)


FLAGS = open_flags("table_name = 'figure' AND row_id = figure.id")
"""How many open flags concern a figure."""

_MEANINGS = """
    SELECT figure_id, known, unreadable, measure, currency, unit, hedge, period, printed,
           printed_high, u, contradicted,
           nominal_low, nominal_low_side, nominal_high, nominal_high_side,
           soft_low, soft_low_side, soft_high, soft_high_side,
           hard_low, hard_low_side, hard_high, hard_high_side
      FROM figure_meaning WHERE figure_id IN (SELECT value FROM json_each(?))
"""

_MENTIONS = """
    SELECT figure_id, start, "end" FROM figure_mention
     WHERE figure_id IN (SELECT value FROM json_each(?)) ORDER BY figure_id, position, id
"""

_ROLES = """
    WITH wanted AS (SELECT value AS id FROM json_each(?)),
         role AS (
        SELECT whole_id AS figure_id, id AS relation_id, 1 AS as_whole
          FROM relation WHERE whole_id IN (SELECT id FROM wanted)
         UNION ALL
        SELECT figure_id, relation_id, 0
          FROM relation_part WHERE figure_id IN (SELECT id FROM wanted))
    SELECT role.figure_id, role.as_whole, relation.id, relation.kind, relation.breakdown,
           relation.whole_id, whole.wording, total.verdict
      FROM role
      JOIN relation ON relation.id = role.relation_id
      JOIN figure AS whole ON whole.id = relation.whole_id
      LEFT JOIN total ON total.id = relation.id
     ORDER BY role.figure_id, role.as_whole DESC, relation.id
"""


def fields_of(row: sqlite3.Row) -> FigureFields:
    """Return what was typed of a figure, from a row with the columns of `figure`."""
    return made(FigureFields, row)


def mentions_of(
    connection: sqlite3.Connection, ids: Iterable[int]
) -> dict[int, tuple[tuple[int, int], ...]]:
    """The further places of each figure in the text; a figure without any is left out."""
    found: dict[int, list[tuple[int, int]]] = {}
    for row in fetch(connection, _MENTIONS, listed(ids)):
        found.setdefault(row["figure_id"], []).append((row["start"], row["end"]))
    return {id_: tuple(spans) for id_, spans in found.items()}


def roles_of(
    connection: sqlite3.Connection, ids: Iterable[int]
) -> dict[int, tuple[InRelation, ...]]:
    """The relations each figure stands in, as whole first; one without any is left out."""
    found: dict[int, list[InRelation]] = {}
    for row in fetch(connection, _ROLES, listed(ids)):
        found.setdefault(row["figure_id"], []).append(_role(row))
    return {id_: tuple(roles) for id_, roles in found.items()}


def meanings_of(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, StoredMeaning]:
    """What the checks make of each figure."""
    return {row[0]: _meaning(row) for row in fetch(connection, _MEANINGS, listed(ids))}


def _role(row: sqlite3.Row) -> InRelation:
    return InRelation(
        relation_id=row["id"],
        kind=RelationKind(row["kind"]),
        breakdown=row["breakdown"],
        as_whole=bool(row["as_whole"]),
        whole_id=row["whole_id"],
        whole=row["wording"],
        verdict=VerdictKind(row["verdict"]) if row["verdict"] else None,
    )


def _meaning(row: sqlite3.Row) -> StoredMeaning:
    """Return the meaning of a row of `_MEANINGS`, in its order: many are read, so not by name."""
    _, known, unreadable, measure, currency, unit, hedge, period, *more = row
    printed, printed_high, u, contradicted, *bounds = more
    return StoredMeaning(
        known=bool(known),
        unreadable=bool(unreadable),
        measure=measure,
        currency=currency,
        unit=unit,
        hedge=hedge,
        period=period,
        printed=printed,
        printed_high=printed_high,
        u=u,
        sets=_sets(bounds) if known else None,
        contradicted=json.loads(contradicted) if contradicted else {},
    )


def _sets(bounds: Sequence[int | None]) -> Sets:
    """Return the sets of four numbers a level: low, its side, high, its side."""
    ends = [_bound(*end) for end in zip(bounds[::2], bounds[1::2], strict=True)]
    return Sets(*map(Interval, ends[::2], ends[1::2]))


def _bound(value: int | None, side: int | None) -> Bound | None:
    return None if value is None else Bound(value, side or 0)
