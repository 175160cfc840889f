"""Which totals a change may move through the rates that their parts count at.

A rate leads to the parts near its day in one of its currencies; a conversion, or the day of an
announcement, leads to the parts in other currencies that stand there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.ledger.part_rates import OWN
from crossfoot.ledger.queries.fetching import listed, reading
from crossfoot.ledger.rating.days import around

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from crossfoot.ledger.change import Step

_NEAR = " UNION ".join(
    f"""
    SELECT relation_id, figure_id FROM part_rate
     WHERE {side}_currency = :currency AND {day}_day BETWEEN :first AND :last
    """  # noqa: S608  (columns of ours)
    for side in ("from", "to")
    for day in ("whole", "part")
)
_OF_FIGURES = """
    SELECT relation_id, figure_id FROM part_rate
     WHERE figure_id IN (SELECT value FROM json_each(:figures))
    UNION
    SELECT part_rate.relation_id, part_rate.figure_id FROM relation
      JOIN part_rate ON part_rate.relation_id = relation.id
     WHERE relation.whole_id IN (SELECT value FROM json_each(:figures))
"""
_AT_ANNOUNCEMENTS = (
    "SELECT id FROM figure WHERE announcement_id IN (SELECT value FROM json_each(?))"
)
_OF_DEALS = "SELECT id FROM figure WHERE deal_id IN (SELECT value FROM json_each(?))"
_WHERE_CONVERTED = """
    SELECT DISTINCT figure.announcement_id FROM figure
     WHERE id IN (SELECT value FROM json_each(:figures)) AND announcement_id IS NOT NULL
       AND (EXISTS (SELECT 1 FROM relation WHERE kind = 'converts' AND whole_id = figure.id)
            OR EXISTS (SELECT 1 FROM relation_part JOIN relation ON relation.id = relation_id
                        WHERE kind = 'converts' AND figure_id = figure.id))
"""
_CONVERTED_BY = """
    SELECT whole_id FROM relation
     WHERE kind = 'converts' AND id IN (SELECT value FROM json_each(:relations))
    UNION
    SELECT figure_id FROM relation_part JOIN relation ON relation.id = relation_id
     WHERE kind = 'converts' AND relation_id IN (SELECT value FROM json_each(:relations))
"""
_ANNOUNCEMENTS_OF = """
    SELECT DISTINCT announcement_id FROM figure
     WHERE announcement_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))
"""


def reached(
    connection: sqlite3.Connection, steps: Sequence[Step], figures: Iterable[int]
) -> tuple[set[int], set[int]]:
    """Return the relations whose parts may count at another rate after a change.

    Next to them, the figures whose own conversion may be held against another.
    figures: whose meaning may differ.
    """
    if not _ids(connection, "SELECT 1 FROM part_rate LIMIT 1", ()):
        return set(), set()
    found: set[tuple[int, int]] = set()
    for currency, (first, last) in _near(connection, steps).items():
        span = {"currency": currency, "first": first, "last": last}
        found |= _pairs(connection, _NEAR, span)
    moved, announcements = _moved(connection, steps)
    announcements |= _converting(connection, steps, figures)
    moved |= set(_ids(connection, _AT_ANNOUNCEMENTS, (listed(announcements),)))
    found |= _pairs(connection, _OF_FIGURES, {"figures": listed(moved)})
    relations = {relation for relation, _ in found}
    return relations - {OWN}, {figure for relation, figure in found if relation == OWN}


def _near(connection: sqlite3.Connection, steps: Iterable[Step]) -> dict[str, tuple[str, str]]:
    """Return, by currency, between which days the parts lie that changed rates may serve."""
    spans: dict[str, tuple[str, str]] = {}
    for step in steps:
        if step.table != "rate":
            continue
        for row in _images(connection, step):
            if row.get("on") is None:
                continue
            first, last = around(row["on"])
            for currency in (row["from_currency"], row["to_currency"]):
                low, high = spans.get(currency, (first, last))
                spans[currency] = min(low, first), max(high, last)
    return spans


def _images(connection: sqlite3.Connection, step: Step) -> Iterator[dict[str, Any]]:
    """Yield a rate as it was and as it is; a step of a mended row holds only what differs."""
    query = 'SELECT "on", from_currency, to_currency FROM rate WHERE id = ?'
    names = ("on", "from_currency", "to_currency")
    now = connection.execute(query, (step.id,)).fetchone()
    whole = dict(zip(names, now, strict=True)) if now else {}
    if step.after is not None and now:
        yield whole
    if step.before is not None:
        yield {**(whole if step.after is not None else {}), **step.before}


def _moved(connection: sqlite3.Connection, steps: Iterable[Step]) -> tuple[set[int], set[int]]:
    """Return the figures, and the announcements, that changed their place or their day."""
    figures: set[int] = set()
    announcements: set[int] = set()
    deals: set[int] = set()
    for step in steps:
        differs = set(step.before or ()) | set(step.after or ())
        if step.table == "figure" and differs & {"announcement_id", "deal_id"}:
            figures.add(step.id)
            images = (step.before or {}, step.after or {})
            places = (image.get("announcement_id") for image in images)
            announcements |= {id_ for id_ in places if id_ is not None}
        elif step.table == "figure" and differs & {"wording", "origin"}:
            figures.add(step.id)
            announcements |= set(_ids(connection, _ANNOUNCEMENTS_OF, (listed([step.id]),)))
        elif step.table == "announcement" and differs & {"published_on", "publisher", "title"}:
            announcements.add(step.id)
        elif step.table == "deal" and "announced_on" in differs:
            deals.add(step.id)
    if deals:
        figures |= set(_ids(connection, _OF_DEALS, (listed(deals),)))
    return figures, announcements


def _converting(
    connection: sqlite3.Connection, steps: Sequence[Step], figures: Iterable[int]
) -> set[int]:
    """Return the announcements whose printed conversions a change touched."""
    relations = {step.id for step in steps if step.table == "relation"}
    parts = [step for step in steps if step.table == "relation_part"]
    images = [image for step in parts for image in (step.before, step.after) if image]
    relations |= {image["relation_id"] for image in images if "relation_id" in image}
    named = {image["figure_id"] for image in images if "figure_id" in image}
    named |= {
        image["whole_id"]
        for step in steps
        if step.table == "relation"
        for image in (step.before, step.after)
        if image and "whole_id" in image
    }
    asked = {"figures": listed(figures)}
    found = set(_ids(connection, _WHERE_CONVERTED, asked))
    if relations:
        named |= set(_ids(connection, _CONVERTED_BY, {"relations": listed(relations)}))
    if named:
        found |= set(_ids(connection, _ANNOUNCEMENTS_OF, (listed(named),)))
    return found


def _pairs(
    connection: sqlite3.Connection, query: str, values: Mapping[str, Any]
) -> set[tuple[int, int]]:
    with reading(connection) as cursor:
        return set(cursor.execute(query, values).fetchall())


def _ids(connection: sqlite3.Connection, query: str, values: Any) -> list[int]:  # noqa: ANN401
    with reading(connection) as cursor:
        return [id_ for (id_,) in cursor.execute(query, values).fetchall()]
