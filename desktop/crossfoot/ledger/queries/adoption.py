"""What it would mean to let a deal count with another figure, shown before it is chosen."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING
from crossfoot.figures.verdict import verdict
from crossfoot.ledger.load import load_figures, load_totals
from crossfoot.ledger.part_rates import with_rates
from crossfoot.ledger.queries.fetching import fetch, fetch_one

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.verdict import Part, Verdict
    from crossfoot.ledger.load import LoadedTotal

MOST = 50
"""Totals that are judged anew."""


@dataclass(frozen=True, slots=True)
class Effect:
    """A total that has a figure of the deal as a part. then: were it this figure instead."""

    relation_id: int
    total: Figure
    now: Verdict
    then: Verdict
    parts: tuple[Part, ...]

    @property
    def changes(self) -> bool:
        """Whether the verdict, or what it hangs on, would be another."""
        one, other = self.now, self.then
        return (one.kind, bool(one.only_if)) != (other.kind, bool(other.only_if))


@dataclass(frozen=True, slots=True)
class Adopted:
    """Why a deal counts with a figure: the person's words, who and when."""

    why: str
    by: str
    at: str


_TOTALS = """
    SELECT DISTINCT relation.id, counted.id AS figure_id
      FROM figure AS counted
      JOIN figure_meaning AS meaning ON meaning.figure_id = counted.id
      JOIN relation_part ON relation_part.figure_id = counted.id
      JOIN relation ON relation.id = relation_part.relation_id
      JOIN total ON total.id = relation.id
     WHERE counted.deal_id = ? AND meaning.measure = ? AND counted.id <> ?
       AND NOT EXISTS (SELECT 1 FROM relation_part AS other
                        WHERE other.relation_id = relation.id AND other.figure_id = ?)
     ORDER BY relation.id LIMIT ?
"""

_ADOPTED = "SELECT adopted_value, adopted_quantity FROM deal WHERE id = ?"
_REASONS = """
    SELECT rows, why, "by", at FROM journal
     WHERE name = 'adopt' AND rows LIKE ? ORDER BY id DESC LIMIT 20
"""


def effects(connection: sqlite3.Connection, deal_id: int, figure_id: int) -> list[Effect]:
    """Judge the totals around a deal with this figure in place of the one that they count."""
    figure = load_figures(connection, [figure_id]).get(figure_id)
    if figure is None:
        return []
    rows = fetch(connection, _TOTALS, deal_id, figure.measure, figure_id, figure_id, MOST)
    loaded = load_totals(connection, [row["id"] for row in rows])
    found = []
    for relation_id, counted in {row["id"]: row["figure_id"] for row in rows}.items():
        one = loaded.get(relation_id)
        if one is None or one.kind not in SUMMING or one.whole_id == figure_id:
            continue
        other = with_rates(connection, {relation_id: _exchanged(one, counted, figure, figure_id)})
        then = other[relation_id]
        found.append(
            Effect(
                relation_id,
                one.total,
                verdict(one.total, one.parts, one.kind),
                verdict(then.total, then.parts, then.kind),
                then.parts,
            )
        )
    return found


def reason_of(connection: sqlite3.Connection, deal_id: int) -> Adopted | None:
    """Return why the figure that a deal counts with was chosen last; None: nobody said."""
    deal = fetch_one(connection, _ADOPTED, deal_id)
    if deal is None or not any(deal):
        return None
    for line in fetch(connection, _REASONS, f'%["deal",{deal_id},%'):
        chosen = [
            after for _, id_, _, after in json.loads(line["rows"]) if id_ == deal_id and after
        ]
        if any(dict(deal).get(name) == value for after in chosen for name, value in after.items()):
            return Adopted(line["why"], line["by"], line["at"])
    return None


def _exchanged(one: LoadedTotal, counted: int, figure: Figure, figure_id: int) -> LoadedTotal:
    places = [place for place, id_ in enumerate(one.part_ids) if id_ == counted]
    parts = tuple(
        part._replace(figure=figure, rate=None) if place in places else part
        for place, part in enumerate(one.parts)
    )
    ids = tuple(figure_id if place in places else id_ for place, id_ in enumerate(one.part_ids))
    return one._replace(parts=parts, part_ids=ids, rates=())
