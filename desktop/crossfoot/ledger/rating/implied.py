"""Rates that sources print themselves: one amount in two currencies.

Two figures may say so (`converts`), or a figure in its own wording ("€109bn ($113bn)").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.figure import Figure
from crossfoot.figures.rate import implied_rate
from crossfoot.figures.values import Hedge, Measure
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.rating.nearest import Rated, RateOrigin
from crossfoot.reading.own_conversion import own_conversion

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from crossfoot.figures.rate import Rate

_ENDS = ", ".join(
    f"{side}.{column} AS {side}_{column}"
    for side in ("one", "other")
    for column in ("printed", "printed_high", "u", "u_high", "currency")
)
_CONVERSIONS = f"""
    SELECT relation.id, relation.whole_id, part.figure_id, whole.announcement_id, {_ENDS},
           announcement.published_on,
           coalesce(announcement.publisher, announcement.title) AS source
      FROM relation
      JOIN relation_part AS part ON part.relation_id = relation.id
      JOIN figure AS whole ON whole.id = relation.whole_id
      JOIN figure_meaning AS one ON one.figure_id = relation.whole_id
      JOIN figure_meaning AS other ON other.figure_id = part.figure_id
      LEFT JOIN announcement ON announcement.id = whole.announcement_id
     WHERE relation.kind = 'converts' AND one.known AND other.known
       AND one.measure = 'value' AND other.measure = 'value'
       AND {{asked}}
     ORDER BY relation.id, part.position, part.id
"""  # noqa: S608  (columns of ours)
_OF_ANNOUNCEMENTS = _CONVERSIONS.format(
    asked="""relation.whole_id IN (
        SELECT id FROM figure WHERE announcement_id IN (SELECT value FROM json_each(?)))"""
)
_OF_FIGURES = _CONVERSIONS.format(
    asked="""relation.id IN (
        SELECT id FROM relation WHERE whole_id IN (SELECT value FROM json_each(?1))
        UNION
        SELECT relation_id FROM relation_part
         WHERE figure_id IN (SELECT value FROM json_each(?1)))"""
)

MAY_CONVERT = """
    figure.origin = 'quoted'
    AND (figure.wording GLOB '*[[(/]*' OR instr(figure.wording, ' or ')
         OR instr(figure.wording, 'equ') OR instr(figure.wording, '='))
"""
"""Whether a figure's wording may print a conversion of its own; the reader says whether it does."""
_WORDED = f"""
    SELECT figure.id AS figure_id, figure.announcement_id, figure.wording, figure_meaning.currency,
           announcement.published_on, coalesce(announcement.publisher, announcement.title) AS source
      FROM figure JOIN figure_meaning ON figure_meaning.figure_id = figure.id
      LEFT JOIN announcement ON announcement.id = figure.announcement_id
     WHERE figure.{{asked}} IN (SELECT value FROM json_each(?)) AND {MAY_CONVERT}
     ORDER BY figure.id
"""  # noqa: S608  (columns of ours)


@dataclass(frozen=True, slots=True)
class Conversions:
    """The rates that figures, and announcements, print: by the row that prints them."""

    of_figures: dict[int, list[Rated]]
    of_announcements: dict[int, list[Rated]]

    def of_figure(self, figure_id: int, one: str, other: str) -> list[Rated]:
        """Return the rates that a figure's own conversions print, the closest first."""
        return _closest_first(self.of_figures.get(figure_id, ()), one, other)

    def of_announcement(self, announcement_id: int, one: str, other: str) -> list[Rated]:
        """Return the rates that an announcement prints, the closest first."""
        return _closest_first(self.of_announcements.get(announcement_id, ()), one, other)


def conversions(
    connection: sqlite3.Connection, figures: Iterable[int], announcements: Iterable[int]
) -> Conversions:
    """Return the rates that these figures, and all of these announcements, print."""
    found = Conversions({}, {})
    for row in fetch(connection, _OF_FIGURES, listed(figures)):
        rated = _rated(row)
        if rated is not None:
            for figure_id in (row["whole_id"], row["figure_id"]):
                found.of_figures.setdefault(figure_id, []).append(rated)
    for row in fetch(connection, _OF_ANNOUNCEMENTS, listed(announcements)):
        rated = _rated(row)
        if rated is not None:
            found.of_announcements.setdefault(row["announcement_id"], []).append(rated)
    for row in fetch(connection, _WORDED.format(asked="id"), listed(figures)):
        rated = _worded(row)
        if rated is not None:
            found.of_figures.setdefault(row["figure_id"], []).append(rated)
    for row in fetch(connection, _WORDED.format(asked="announcement_id"), listed(announcements)):
        rated = _worded(row)
        if rated is not None:
            found.of_announcements.setdefault(row["announcement_id"], []).append(rated)
    return found


def _closest_first(rates: Iterable[Rated], one: str, other: str) -> list[Rated]:
    """Return the rates between two currencies, the one that is known most closely first."""
    joined = [
        Rated(rate, each.origin, (), each.converts_id, each.announcement_id)
        for each in rates
        if (rate := each.rate.between(one, other))
    ]
    return sorted(joined, key=lambda each: (each.rate.high - each.rate.low) / each.rate.value)


def _rated(row: sqlite3.Row) -> Rated | None:
    rate: Rate | None = implied_rate(
        _figure(row, "one"), _figure(row, "other"), row["published_on"], row["source"] or ""
    )
    if rate is None:
        return None
    return Rated(rate, RateOrigin.ANNOUNCEMENT, (), row["id"], row["announcement_id"])


def _worded(row: sqlite3.Row) -> Rated | None:
    """Return the rate that a figure's own wording prints."""
    pair = own_conversion(row["wording"], row["currency"])
    if pair is None:
        return None
    one, other = pair
    rate = implied_rate(one.figure, other.figure, row["published_on"], row["source"] or "")
    if rate is None:
        return None
    return Rated(rate, RateOrigin.ANNOUNCEMENT, (), None, row["announcement_id"])


def _figure(row: sqlite3.Row, side: str) -> Figure:
    return Figure(
        side,
        amount=row[f"{side}_printed"],
        amount_high=row[f"{side}_printed_high"],
        u=row[f"{side}_u"],
        u_high=row[f"{side}_u_high"],
        hedge=Hedge.BARE,
        measure=Measure.VALUE,
        currency=row[f"{side}_currency"],
    )
