"""What a deal counts beside its printed amount: firm, option, new and restated, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, Outcome, RelationKind, Stage
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.standing import IS_CLOSED, WITH_QUERY

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Counting:
    """What a deal counts; amounts in hundredths of the unit of the figure it counts with.

    excluded:   message ids of what keeps it out of a sum, the first the weightiest; see EXCLUDED.
    firm:       printed value less what is an option.   option: of its figures that are options.
    new:        printed value less what was announced before.   restated: that part.
    *_quantity: the same of what is counted by number.
    totals:     (permanent id, wording) of each total that its figure is a part of.
    standing:   what the flag on the verdict of one of those was closed as, while that holds.
    """

    excluded: tuple[str, ...]
    firm: int | None
    option: int | None
    new: int | None
    restated: int | None
    firm_quantity: int | None
    option_quantity: int | None
    totals: tuple[tuple[str, str | None], ...]
    standing: Outcome | None


EXCLUDED = {
    "no_amount": "no amount is known",
    "cancelled": "it was cancelled",
    "suspended": "it is suspended",
    "option": "all of it is an option",
    "finances": "it pays for another deal",
    "restated": "all of it was announced before",
}
"""Why a deal is left out of a sum, in the order in which it is said."""

_DEALS = """
    SELECT deal_line.deal_id, deal_line.value_id, deal_line.quantity_id, deal_line.stage,
           worth.printed AS value, number.printed AS quantity
      FROM deal_line
      LEFT JOIN figure_meaning AS worth
        ON worth.figure_id = deal_line.value_id AND worth.known
      LEFT JOIN figure_meaning AS number
        ON number.figure_id = deal_line.quantity_id AND number.known
     WHERE deal_line.deal_id IN (SELECT value FROM json_each(?))
"""
_OPTIONS = """
    SELECT figure.deal_id, figure.id, meaning.printed, meaning.measure
      FROM json_each(?) AS wanted
     CROSS JOIN figure ON figure.deal_id = wanted.value
     CROSS JOIN relation_part ON relation_part.figure_id = figure.id
     CROSS JOIN relation ON relation.id = relation_part.relation_id AND +relation.kind = ?
     CROSS JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id AND meaning.known
     GROUP BY figure.id
"""
_WHOLES = """
    SELECT relation.whole_id, relation.kind, relation.amount FROM json_each(?) AS wanted
     CROSS JOIN relation ON relation.whole_id = wanted.value AND +relation.kind IN (?, ?)
"""
_TOTALS = """
    SELECT relation_part.figure_id, whole.public_id, whole.wording
      FROM json_each(?) AS wanted
     CROSS JOIN relation_part ON relation_part.figure_id = wanted.value
     CROSS JOIN relation ON relation.id = relation_part.relation_id
     CROSS JOIN figure AS whole ON whole.id = relation.whole_id
     WHERE +relation.kind IN (SELECT value FROM json_each(?))
     ORDER BY relation.id
"""
_STANDING = f"""
    SELECT relation_part.figure_id, query.outcome
      FROM json_each(?) AS wanted
     CROSS JOIN relation_part ON relation_part.figure_id = wanted.value
     CROSS JOIN finding_subject ON finding_subject.table_name = 'relation'
       AND finding_subject.row_id = relation_part.relation_id AND finding_subject.position = 0
     CROSS JOIN finding ON finding.id = finding_subject.finding_id {WITH_QUERY}
     WHERE {IS_CLOSED}
     ORDER BY query.id
"""  # noqa: S608  (only fragments of ours are put together)


def counting_of(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Counting]:
    """What each of these deals counts; a deleted one is left out."""
    deals = fetch(connection, _DEALS, listed(ids))
    values = listed(row["value_id"] for row in deals if row["value_id"])
    options: dict[int, dict[str, list[tuple[int, int]]]] = {}
    for row in fetch(connection, _OPTIONS, listed(ids), RelationKind.OPTION_OF):
        of_deal = options.setdefault(row["deal_id"], {"value": [], "quantity": []})
        of_deal.setdefault(row["measure"], []).append((row["id"], row["printed"]))
    wholes = {
        (row["whole_id"], row["kind"]): row["amount"]
        for row in fetch(connection, _WHOLES, values, RelationKind.RESTATES, RelationKind.FINANCES)
    }
    totals: dict[int, list[tuple[str, str | None]]] = {}
    for row in fetch(connection, _TOTALS, values, listed(SUMMING)):
        totals.setdefault(row["figure_id"], []).append((row["public_id"], row["wording"]))
    standing = {row["figure_id"]: row["outcome"] for row in fetch(connection, _STANDING, values)}
    return {
        row["deal_id"]: _counting(
            row,
            options.get(row["deal_id"], {}),
            wholes,
            tuple(totals.get(row["value_id"], ())),
            standing.get(row["value_id"]),
        )
        for row in deals
    }


def _counting(
    row: sqlite3.Row,
    options: dict[str, list[tuple[int, int]]],
    wholes: dict[tuple[int, str], int | None],
    totals: tuple[tuple[str, str | None], ...],
    standing: str | None,
) -> Counting:
    value_id = row["value_id"]
    firm, option = _split(row["value"], value_id, options.get("value", []))
    firm_quantity, option_quantity = _split(
        row["quantity"], row["quantity_id"], options.get("quantity", [])
    )
    restates = (value_id, RelationKind.RESTATES)
    restated = None
    if row["value"] is not None:
        restated = 0
        if restates in wholes:
            part = wholes[restates]
            restated = row["value"] if part is None else min(part, row["value"])
    reasons = {
        "no_amount": row["value"] is None,
        "cancelled": row["stage"] == Stage.CANCELLED,
        "suspended": row["stage"] == Stage.SUSPENDED,
        "option": bool(row["value"]) and firm == 0,
        "finances": (value_id, RelationKind.FINANCES) in wholes,
        "restated": bool(row["value"]) and restated == row["value"],
    }
    return Counting(
        excluded=tuple(name for name in EXCLUDED if reasons[name]),
        firm=firm,
        option=option,
        new=None if restated is None else row["value"] - restated,
        restated=restated,
        firm_quantity=firm_quantity,
        option_quantity=option_quantity,
        totals=totals,
        standing=None if standing is None else Outcome(standing),
    )


def _split(
    printed: int | None, figure_id: int | None, options: list[tuple[int, int]]
) -> tuple[int | None, int | None]:
    """Firm and option: the deal counts with an option only where it has nothing firm."""
    option = sum(amount for _, amount in options) if options else None
    if printed is None:
        return None, option
    firm = 0 if any(id_ == figure_id for id_, _ in options) else printed
    return firm, option or 0
