"""Which deal of the ledger a proposed one may be: told as the same, or as an update; never joined.

Two deals are likely one where they have parties in common and a figure of each says the same; with
the same parties and another amount, the proposed one may bring the recorded one up to date. What
is only alike is left to the clerk, who is told and chooses.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Measure
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from crossfoot.reading.proposal import Proposal

_MANY = 300
"""Deals of one party that are looked at, the newest first: a country may have any number."""
_BOTH = 2
_HUNDREDTHS = 100

_PARTIES = """
    SELECT id FROM party WHERE name = ?1 UNION SELECT party_id FROM party_alias WHERE name = ?1
"""
_DEALS = "SELECT deal_id FROM deal_party WHERE party_id = ? ORDER BY id DESC LIMIT ?"
_FIGURES = """
    SELECT figure.deal_id, figure.id, figure.wording, figure_meaning.measure,
           figure_meaning.currency, figure_meaning.printed,
           deal.title, deal.public_id, deal.from_country, deal.to_country
      FROM json_each(?) AS wanted
     CROSS JOIN figure ON figure.deal_id = wanted.value
      JOIN figure_meaning ON figure_meaning.figure_id = figure.id
      JOIN deal ON deal.id = figure.deal_id
     WHERE figure.announcement_id IS NOT ? ORDER BY figure.id
"""


class News(StrEnum):
    """What a proposed deal is to the deal of the ledger that it may be."""

    SAME = "same"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class LikelyDeal:
    """A deal of the ledger that a proposed one may be.

    wording:  the figure that says the same, or that says otherwise.
    """

    id: int
    title: str
    public_id: str
    news: News
    wording: str


def likely_deals(
    connection: sqlite3.Connection, announcement_id: int, proposal: Proposal
) -> dict[int, LikelyDeal]:
    """Return, by the index of a proposed deal, the deal of other texts that it may be."""
    found: dict[int, LikelyDeal] = {}
    for number, deal in enumerate(proposal.deals):
        names = [proposal.parties[party] for party, _ in deal.parties]
        parties = [_ids(connection, (party.name, *party.aliases)) for party in names]
        said = [
            (one.found.measure, one.found.amount * _HUNDREDTHS, one.found.currency)
            for one in proposal.figures
            if one.deal == number and one.skip is None
        ]
        route = (deal.from_country, deal.to_country)
        likely = _likely(connection, announcement_id, parties, _Said(said, route))
        if likely is not None:
            found[number] = likely
    return found


def _ids(connection: sqlite3.Connection, names: Iterable[str]) -> frozenset[int]:
    return frozenset(row["id"] for name in names for row in fetch(connection, _PARTIES, name))


class _Said(NamedTuple):
    """What a proposed deal says: its figures, and from where to where it goes."""

    figures: Sequence[tuple[object, ...]]
    route: tuple[str | None, str | None]


def _likely(
    connection: sqlite3.Connection,
    announcement_id: int,
    parties: Sequence[frozenset[int]],
    said: _Said,
) -> LikelyDeal | None:
    """Return the deal that shares most parties and a figure, else one that shares both sides.

    One party in common is enough where both go from the same country to the same.
    """
    shared: dict[int, int] = {}
    for ids in parties:
        rows = [row for id_ in ids for row in fetch(connection, _DEALS, id_, _MANY)]
        for deal in {row["deal_id"] for row in rows}:
            shared[deal] = shared.get(deal, 0) + 1
    least = min(len(parties), _BOTH) if None in said.route else 1
    near = sorted(
        (deal for deal, number in shared.items() if number >= least),
        key=lambda deal: (-shared[deal], -deal),
    )[:_MANY]
    told: dict[int, list[sqlite3.Row]] = {deal: [] for deal in near}
    for row in fetch(connection, _FIGURES, listed(near), announcement_id):
        told[row["deal_id"]].append(row)
    other: LikelyDeal | None = None
    for deal, figures in told.items():
        enough = shared[deal] >= min(len(parties), _BOTH)
        if not enough and not any(_goes(row, said.route) for row in figures[:1]):
            continue
        same = next((row for row in figures if _number(row) in said.figures), None)
        if same is not None:
            return _told(deal, same, News.SAME)
        unlike = next((row for row in figures if _is_priced_alike(row, said.figures)), None)
        if other is None and shared[deal] >= _BOTH and unlike is not None:
            other = _told(deal, unlike, News.UPDATE)
    return other


def _goes(row: sqlite3.Row, route: tuple[str | None, str | None]) -> bool:
    """Whether a recorded deal goes from the same country to the same; unknown is not the same."""
    return None not in route and (row["from_country"], row["to_country"]) == route


def _number(row: sqlite3.Row) -> tuple[object, ...]:
    return (row["measure"], row["printed"], row["currency"])


def _is_priced_alike(row: sqlite3.Row, said: Sequence[tuple[object, ...]]) -> bool:
    """Whether a recorded value is in the currency of a proposed one, so that it may replace it."""
    value = row["measure"] == Measure.VALUE and row["printed"] is not None
    return value and any(
        measure == Measure.VALUE and currency == row["currency"] for measure, _, currency in said
    )


def _told(deal: int, row: sqlite3.Row, news: News) -> LikelyDeal:
    return LikelyDeal(deal, row["title"], row["public_id"], news, row["wording"] or "")
