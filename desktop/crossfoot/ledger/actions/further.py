"""One more report of a deal that the ledger has: tied to the figure that was reported before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.ledger.actions.relations import added_parts, new_relation
from crossfoot.ledger.change import New
from crossfoot.ledger.fields import PartOf
from crossfoot.ledger.queries.fetching import fetch, fetch_one

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Edit
    from crossfoot.reading.found import Found

_REPORTED = """
    SELECT figure.id, figure_meaning.printed, figure_meaning.currency
      FROM figure JOIN figure_meaning ON figure_meaning.figure_id = figure.id
     WHERE figure.deal_id = ? AND figure.announcement_id IS NOT ? AND figure_meaning.measure = ?
     ORDER BY figure.id
"""
_CHOSEN = """
    SELECT relation.whole_id FROM relation
      JOIN relation_part ON relation_part.relation_id = relation.id
     WHERE relation.kind = 'same_as' AND relation_part.figure_id = ?
"""
_SAME = "SELECT id FROM relation WHERE kind = 'same_as' AND whole_id = ? AND breakdown IS NULL"
_HUNDREDTHS = 100


def further_report(
    connection: sqlite3.Connection, announcement_id: int, deal: int, figure: New, found: Found
) -> list[Edit]:
    """Return what ties a figure being recorded to the one that another text reports of its deal.

    The one with the same number, else the only one of its measure; nothing where there is none.
    """
    rows = fetch(connection, _REPORTED, deal, announcement_id, found.measure.value)
    number = (found.amount * _HUNDREDTHS, found.currency)
    equal = [row["id"] for row in rows if (row["printed"], row["currency"]) == number]
    alike = [row["id"] for row in rows if row["currency"] == found.currency]
    earlier = equal[0] if equal else alike[0] if len(alike) == 1 else None
    if earlier is None:
        return []
    chosen = fetch_one(connection, _CHOSEN, earlier)
    whole = earlier if chosen is None else chosen["whole_id"]
    relation = fetch_one(connection, _SAME, whole)
    parts = [PartOf(figure)]
    if relation is not None:
        return added_parts(connection, relation["id"], parts)
    values = {"kind": RelationKind.SAME_AS.value, "whole_id": whole}
    return new_relation(values, parts, New("further"))
