"""Figures and deals to choose from while another text is worked on: the event's, then others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.queries.search import Condition, Hits, hits

if TYPE_CHECKING:
    import sqlite3

FEW = 8
"""Rows that are offered at once; more words narrow them down."""

_EVENT = "SELECT event_id FROM announcement WHERE id = ?"

_FIGURES = """
    SELECT figure.id, figure.wording, deal.title AS deal, announcement.title AS announcement
      FROM figure JOIN figure_meaning ON figure_meaning.figure_id = figure.id
                  LEFT JOIN deal ON deal.id = figure.deal_id
                  LEFT JOIN announcement ON announcement.id = figure.announcement_id
     WHERE figure_meaning.measure = ? AND figure.announcement_id IS NOT ? AND {test}
     ORDER BY figure.id DESC LIMIT ?
"""

_OF_EVENT = f"announcement.event_id = ({_EVENT})"

_DEALS = """
    SELECT deal.id, deal.title, deal.public_id FROM deal WHERE {test}
     ORDER BY deal.id DESC LIMIT ?
"""

_DEAL_OF_EVENT = f"""
    EXISTS (SELECT 1 FROM figure JOIN announcement ON announcement.id = figure.announcement_id
             WHERE figure.deal_id = deal.id AND announcement.event_id = ({_EVENT}))
"""  # noqa: S608  (words of ours)


class FigureChoice(NamedTuple):
    """A figure to choose. deal: its title; announcement: the title of the text it stands in."""

    id: int
    wording: str | None
    deal: str | None
    announcement: str | None


class DealChoice(NamedTuple):
    """A deal to choose."""

    id: int
    title: str
    public_id: str


def figures_to_cover(
    connection: sqlite3.Connection, announcement_id: int, measure: str, text: str
) -> list[FigureChoice]:
    """Figures of other texts with these words, those of the same event first.

    text: what was typed; without a word only the event's are offered.
    """
    found = hits("figure", "figure.id", text)
    near = Condition(_OF_EVENT, (announcement_id,))
    rows: dict[int, FigureChoice] = {}
    for test in _nearest_first(near, found):
        statement = _FIGURES.format(test=test.test)
        values = (measure, announcement_id, *test.parameters, FEW)
        for row in fetch(connection, statement, *values):
            rows.setdefault(row["id"], FigureChoice(*row))
    return list(rows.values())[:FEW]


def deals_to_join(
    connection: sqlite3.Connection, announcement_id: int, text: str
) -> list[DealChoice]:
    """Deals with these words, those of the same event first."""
    found = hits("deal", "deal.id", text)
    near = Condition(_DEAL_OF_EVENT, (announcement_id,))
    rows: dict[int, DealChoice] = {}
    for test in _nearest_first(near, found):
        statement = _DEALS.format(test=test.test)
        for row in fetch(connection, statement, *test.parameters, FEW):
            rows.setdefault(row["id"], DealChoice(*row))
    return list(rows.values())[:FEW]


def _nearest_first(near: Condition, found: Hits | None) -> list[Condition]:
    if found is None:
        return [near]
    match = found.anywhere
    both = Condition(f"{near.test} AND {match.test}", (*near.parameters, *match.parameters))
    return [both, found.newest]
