"""What the ledger knows around a total that does not add up, as the suspects are told by it."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.suspects import Surroundings
from crossfoot.figures.values import SUMMING, Origin, RelationKind
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.reading.readings import has_number

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.suspects import Listing
    from crossfoot.ledger.queries.books import LoadedBook

MOST_OTHERS = 200
"""Further figures of the announcements and deals that are tried as a missing part."""

_QUOTES = """
    SELECT figure.key, figure.wording, figure.origin, meaning.contradicted
      FROM figure JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""

_OTHERS = """
    SELECT other.id FROM figure AS other
      JOIN figure_meaning AS meaning ON meaning.figure_id = other.id
     WHERE meaning.known = 1 AND meaning.measure = ?2
       AND (other.announcement_id IN (SELECT announcement_id FROM figure
                WHERE id IN (SELECT value FROM json_each(?1)))
            OR other.deal_id IN (SELECT deal_id FROM figure
                WHERE id IN (SELECT value FROM json_each(?1))))
       AND other.id NOT IN (SELECT value FROM json_each(?3))
     ORDER BY other.id LIMIT ?4
"""

_TIES = """
    SELECT relation.kind, relation.whole_id, relation_part.figure_id
      FROM relation LEFT JOIN relation_part ON relation_part.relation_id = relation.id
     WHERE relation.id IN (
        SELECT id FROM relation WHERE whole_id IN (SELECT value FROM json_each(?1))
         UNION
        SELECT relation_id FROM relation_part WHERE figure_id IN (SELECT value FROM json_each(?1)))
"""

_RATES = """
    WITH told AS (SELECT published_on AS day FROM announcement
                   WHERE id = (SELECT announcement_id FROM figure WHERE id = ?1)),
         span AS (SELECT day, date(day, '-7 days') AS first, date(day, '+7 days') AS last FROM told)
    SELECT from_currency, to_currency, rate, abs(julianday("on") - julianday(day)) AS away
      FROM span JOIN rate ON from_currency = ?2 AND "on" BETWEEN first AND last
     UNION ALL
    SELECT from_currency, to_currency, rate, abs(julianday("on") - julianday(day))
      FROM span JOIN rate ON to_currency = ?2 AND "on" BETWEEN first AND last
     ORDER BY away DESC
"""
"""A rate counts within seven days of the announcement (FIGURES, section 2)."""

_SOURCES = """
    WITH report AS (
        SELECT value AS figure_id, value AS other_id FROM json_each(?1)
         UNION
        SELECT relation.whole_id, relation_part.figure_id FROM relation
          JOIN relation_part ON relation_id = relation.id WHERE kind = 'same_as'
           AND relation.whole_id IN (SELECT value FROM json_each(?1))
         UNION
        SELECT relation_part.figure_id, relation.whole_id FROM relation
          JOIN relation_part ON relation_id = relation.id WHERE kind = 'same_as'
           AND relation_part.figure_id IN (SELECT value FROM json_each(?1)))
    SELECT figure_id, count(DISTINCT ifnull(announcement.copy_of, announcement.id)) AS sources,
           max(announcement.source_type IN ('party', 'government')) AS first_hand
      FROM report JOIN figure ON figure.id = other_id
      LEFT JOIN announcement ON announcement.id = figure.announcement_id
     GROUP BY figure_id
"""


class _Tie(NamedTuple):
    kind: RelationKind
    whole: int
    part: int | None


def surroundings_of(
    connection: sqlite3.Connection, loaded: LoadedBook, relation_id: int
) -> Surroundings:
    """Return what is known around one total of a book."""
    listing, ids = loaded.book.listings[relation_id], loaded.ids
    own = [ids[key] for key in listing.keys]
    keys, ties = loaded.keys, _ties(connection, own)
    shown, read = _quotes(connection, own)
    others = fetch(
        connection,
        _OTHERS,
        listed(own),
        listing.total.measure,
        listed({*ids.values(), *_tied_otherwise(ties)}),
        MOST_OTHERS,
    )
    return Surroundings(
        shown=shown,
        read=read,
        others=tuple(load_figures(connection, [row["id"] for row in others]).values()),
        options=frozenset(_parts(ties, RelationKind.OPTION_OF, keys)),
        financing=frozenset(_parts(ties, RelationKind.FINANCES, keys)),
        nested=_nested(ties, keys, listing),
        restated=_restated(connection, ties, keys),
        rates=_rates(connection, ids[listing.total.key], listing),
        weights=weights_of(connection, loaded, own),
    )


def weights_of(
    connection: sqlite3.Connection, loaded: LoadedBook, figures: Iterable[int]
) -> dict[str, int]:
    """Return how well sourced figures are: two a source of its own, one for first hand."""
    keys = loaded.keys
    return {
        keys[row["figure_id"]]: max(1, 2 * row["sources"] + (row["first_hand"] or 0))
        for row in fetch(connection, _SOURCES, listed(figures))
    }


def _ties(connection: sqlite3.Connection, own: list[int]) -> list[_Tie]:
    rows = fetch(connection, _TIES, listed(own))
    return [_Tie(RelationKind(row[0]), row[1], row[2]) for row in rows]


def _tied_otherwise(ties: list[_Tie]) -> set[int]:
    """Return the figures that are reports, conversions, options … of those in question."""
    kept = [tie for tie in ties if tie.kind not in SUMMING]
    return {id_ for tie in kept for id_ in (tie.whole, tie.part) if id_ is not None}


def _quotes(
    connection: sqlite3.Connection, own: list[int]
) -> tuple[frozenset[str], dict[str, int]]:
    """Return the figures whose quote shows the printed digits, and what others read instead."""
    shown, read = set(), {}
    for key, wording, origin, contradicted in fetch(connection, _QUOTES, listed(own)):
        against = json.loads(contradicted).get("amount") if contradicted else None
        if against is not None and ";" not in against:
            read[key] = int(Decimal(against) * 100)
        elif against is None and origin == Origin.QUOTED and has_number(wording or ""):
            shown.add(key)
    return frozenset(shown), read


def _parts(ties: list[_Tie], kind: RelationKind, keys: dict[int, str]) -> list[str]:
    return [keys[tie.part] for tie in ties if tie.kind is kind and tie.part in keys]


def _nested(ties: list[_Tie], keys: dict[int, str], listing: Listing) -> dict[str, str]:
    """Return the parts that are inside another part of the same list."""
    parts = {part.figure.key for part in listing.parts}
    inside = {*SUMMING, RelationKind.OF_WHICH}
    found = {}
    for tie in ties:
        outer, inner = keys.get(tie.whole), keys.get(tie.part or 0)
        if tie.kind in inside and outer in parts and inner in parts and outer and inner:
            found[inner] = outer
    return found


def _restated(
    connection: sqlite3.Connection, ties: list[_Tie], keys: dict[int, str]
) -> dict[str, tuple[Figure, ...]]:
    """Return what each figure takes in that was announced before; it may be a date only."""
    own = [tie for tie in ties if tie.kind is RelationKind.RESTATES and tie.whole in keys]
    figures = load_figures(connection, [tie.part for tie in own if tie.part is not None])
    found: dict[str, tuple[Figure, ...]] = {}
    for tie in own:
        earlier = figures.get(tie.part or 0)
        before = found.get(keys[tie.whole], ())
        found[keys[tie.whole]] = before if earlier is None else (*before, earlier)
    return found


def _rates(connection: sqlite3.Connection, whole: int, listing: Listing) -> dict[str, Fraction]:
    """Return the nearest rates into the total's currency, by the other currency."""
    own = listing.total.currency
    if own is None:
        return {}
    found: dict[str, Fraction] = {}
    for source, target, rate, _ in fetch(connection, _RATES, whole, own):
        value = Fraction(rate)
        if target == own and source != own:
            found[source] = value
        elif source == own and target != own and value:
            found[target] = 1 / value
    return found
