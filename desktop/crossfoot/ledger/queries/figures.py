"""What several panes show of figures: fields, meanings, mentions, and the relations they stand in.

Each function takes many ids and asks once.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

from crossfoot.figures.interval import Bound, Interval, Sets
from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.ledger.fields import FigureFields
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.standing import open_flags

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping


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

_MEANINGS = "SELECT * FROM figure_meaning WHERE figure_id IN (SELECT value FROM json_each(?))"

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

_FIELDS = tuple(one.name for one in fields(FigureFields))


def fields_of(row: sqlite3.Row) -> FigureFields:
    """Return what was typed of a figure, from a row with the columns of `figure`."""
    return FigureFields(**{name: row[name] for name in _FIELDS})


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
    rows = fetch(connection, _MEANINGS, listed(ids))
    return {row["figure_id"]: _meaning(row) for row in rows}


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
    known = bool(row["known"])
    return StoredMeaning(
        known=known,
        unreadable=bool(row["unreadable"]),
        measure=row["measure"],
        currency=row["currency"],
        unit=row["unit"],
        hedge=row["hedge"],
        period=row["period"],
        printed=row["printed"],
        printed_high=row["printed_high"],
        u=row["u"],
        sets=Sets(*(_interval(row, level) for level in Sets._fields)) if known else None,
        contradicted=json.loads(row["contradicted"]) if row["contradicted"] else {},
    )


def _interval(row: sqlite3.Row, level: str) -> Interval:
    return Interval(_bound(row, f"{level}_low"), _bound(row, f"{level}_high"))


def _bound(row: sqlite3.Row, name: str) -> Bound | None:
    return None if row[name] is None else Bound(row[name], row[f"{name}_side"])
