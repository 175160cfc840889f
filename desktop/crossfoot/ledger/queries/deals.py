"""The list of deals."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.figures.values import Backing, SignOffKind, SignOffState, Stage, VerdictKind
from crossfoot.ledger.queries.faceting import Counted, Flagged, each_of
from crossfoot.ledger.queries.fetching import fetch, listed, made
from crossfoot.ledger.queries.listing import LedgerList
from crossfoot.ledger.queries.paging import (
    Selection,
    either_of,
    ids_of,
    one_of,
    ordered,
)
from crossfoot.ledger.queries.review_states import states_of
from crossfoot.ledger.queries.search import Condition, hits
from crossfoot.ledger.queries.standing import WORST_FIRST, verdict_of_rank

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence


class DealSort(StrEnum):
    """What the list can be ordered by."""

    ANNOUNCED = "announced"
    PUBLIC_ID = "public_id"
    TITLE = "title"
    COUNTRY = "country"
    BUYERS = "buyers"
    SELLERS = "sellers"
    SECTOR = "sector"
    PRINTED = "printed"
    QUANTITY = "quantity"
    STAGE = "stage"
    VERDICT = "verdict"
    FLAGS = "flags"
    TYPE = "type"
    PRODUCT = "product"
    FROM = "from"
    TO = "to"


@dataclass(frozen=True, slots=True)
class DealQuery:
    """Which deals, in which order. Empty filters let everything through.

    countries: ISO 3166 alpha-2, on either side. stages: the present stage.
    then: (column, descending), what it is ordered by where `sort` is the same.
    verdicts:  the worst verdict of the totals that the deal's figures stand in.
    backings:  on how many independent sources the amount rests that it counts with.
    flagged:   whether flags on the deal or its figures are open.
    """

    text: str = ""
    countries: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    verdicts: tuple[VerdictKind, ...] = ()
    sectors: tuple[str, ...] = ()
    backings: tuple[Backing, ...] = ()
    types: tuple[str, ...] = ()
    flagged: tuple[Flagged, ...] = ()
    sort: DealSort = DealSort.ANNOUNCED
    descending: bool = True
    then: tuple[tuple[DealSort, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class DealLine:
    """One row of the list.

    from_country, to_country: alpha-2.
    buyers:       names of those who pay; sellers: of those who are paid or take the money in.
    as_reported:  wording of the value it counts with: adopted, else the first that holds.
    printed, printed_high: hundredths of `currency`, as printed; high None without a range.
    hedge:        of that value; a printed number with one never stands without it.
    quantity:     wording of the quantity, likewise.
    verdict:      the worst of the totals that its figures stand in; None outside every total.
    flags:        not closed.
    backing:      on how many independent sources its amount rests.
    review:       where it stands: draft, in review, returned, dropped or signed off.
    """

    id: int
    public_id: str
    title: str
    from_country: str | None
    to_country: str | None
    buyers: tuple[str, ...]
    sellers: tuple[str, ...]
    type: str | None
    sector: str | None
    product: str | None
    announced_on: str | None
    as_reported: str | None
    printed: int | None
    printed_high: int | None
    currency: str | None
    hedge: str | None
    quantity: str | None
    stage: str | None
    verdict: VerdictKind | None
    flags: int
    backing: Backing
    review: SignOffState

    @property
    def countries(self) -> tuple[str, ...]:
        """Where it goes to, then where it comes from; each once."""
        return tuple(dict.fromkeys(filter(None, (self.to_country, self.from_country))))


_STAGES = " ".join(f"WHEN '{stage}' THEN {place}" for place, stage in enumerate(Stage))


_SORTS = {
    DealSort.ANNOUNCED: "deal.announced_on",
    DealSort.PUBLIC_ID: "deal.public_id",
    DealSort.TITLE: "deal.title COLLATE NOCASE",
    DealSort.COUNTRY: "coalesce(deal.to_country, deal.from_country)",
    DealSort.BUYERS: "deal_line.buyers COLLATE NOCASE",
    DealSort.SELLERS: "deal_line.sellers COLLATE NOCASE",
    DealSort.SECTOR: "deal.sector COLLATE NOCASE",
    DealSort.PRINTED: "deal_line.printed",
    DealSort.QUANTITY: "deal_line.quantity",
    DealSort.STAGE: f"CASE deal_line.stage {_STAGES} END",
    DealSort.VERDICT: "deal_line.worst",
    DealSort.FLAGS: "deal_line.flags",
    DealSort.TYPE: "deal.type",
    DealSort.PRODUCT: "deal.product COLLATE NOCASE",
    DealSort.FROM: "deal.from_country",
    DealSort.TO: "deal.to_country",
}

_BOTH = "deal JOIN deal_line ON deal_line.deal_id = deal.id"
_FLAGGED = f"iif(deal_line.flags > 0, '{Flagged.WITH}', '{Flagged.WITHOUT}')"

_FACETS = {
    "countries": each_of("country", "deal.to_country", "deal.from_country"),
    "stages": Counted("deal_line.stage"),
    "verdicts": Counted("deal_line.worst", read=lambda rank: str(verdict_of_rank(rank))),
    "sectors": Counted("deal.sector"),
    "types": Counted("deal.type"),
    "backings": Counted("deal_line.backing"),
    "flagged": Counted(_FLAGGED),
}

_LINES = """
    SELECT deal.id, deal.public_id, deal.title, deal.type, deal.sector, deal.product,
           deal.announced_on,
           deal.from_country, deal.to_country, deal_line.buyers, deal_line.sellers,
           deal_line.stage, deal_line.worst, deal_line.flags, deal_line.backing,
           deal_line.printed,
           worth.wording AS as_reported, meaning.printed_high, meaning.currency, meaning.hedge,
           number.wording AS quantity
      FROM deal
      JOIN deal_line ON deal_line.deal_id = deal.id
      LEFT JOIN figure AS worth ON worth.id = deal_line.value_id
      LEFT JOIN figure_meaning AS meaning ON meaning.figure_id = deal_line.value_id
      LEFT JOIN figure AS number ON number.id = deal_line.quantity_id
     WHERE deal.id IN (SELECT value FROM json_each(?))
"""


def among(connection: sqlite3.Connection, query: DealQuery, wanted: Iterable[int]) -> set[int]:
    """Return those of these deals that match."""
    found = _selection(query)
    test = f"{found.id} IN (SELECT value FROM json_each(?))"  # noqa: S608  (a column of ours)
    only = Condition(test, (listed(wanted),))
    return set(ids_of(connection, replace(found, conditions=(only, *found.conditions))))


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, DealLine]:
    """The lines of these deals, in the order given; a deleted id is left out."""
    rows = {row["id"]: row for row in fetch(connection, _LINES, listed(ids))}
    states = states_of(connection, SignOffKind.DEAL, rows)
    return {id_: _line(rows[id_], states[id_]) for id_ in ids if id_ in rows}


def _selection(query: DealQuery) -> Selection:
    """Go through the lines alone, or the deals alone, where nothing is asked of the others."""
    own = (
        *either_of("deal.to_country", "deal.from_country", query.countries),
        *one_of("deal.sector", query.sectors),
        *one_of("deal.type", query.types),
    )
    derived = (
        *one_of("deal_line.stage", query.stages),
        *_with_verdict(query.verdicts),
        *one_of("deal_line.backing", query.backings),
        *one_of(_FLAGGED, query.flagged),
    )
    order = " ".join(_SORTS[sort] for sort in (query.sort, *(sort for sort, _ in query.then)))
    source, id_ = _BOTH, "deal.id"
    if not derived and "deal_line." not in order:
        source = "deal"
    elif not own and "deal_line." in order and "deal." not in order:
        source, id_ = "deal_line", "deal_line.deal_id"
    return Selection(
        source,
        id_,
        (*own, *derived),
        ordered(query, _SORTS, id_),
        hits("deal", id_, query.text),
    )


def _with_verdict(verdicts: Sequence[VerdictKind]) -> tuple[Condition, ...]:
    ranks = [len(WORST_FIRST) - 1 - WORST_FIRST.index(verdict) for verdict in verdicts]
    wanted = ", ".join(str(number) for number in ranks)
    return (Condition(f"deal_line.worst IN ({wanted})"),) if ranks else ()


def _line(row: sqlite3.Row, review: SignOffState) -> DealLine:
    return made(
        DealLine,
        row,
        buyers=tuple(json.loads(row["buyers"] or "[]")),
        sellers=tuple(json.loads(row["sellers"] or "[]")),
        verdict=verdict_of_rank(row["worst"]),
        backing=Backing(row["backing"] or Backing.NONE),
        review=review,
    )


LIST = LedgerList(
    query=DealQuery,
    sort=DealSort,
    filters={
        "countries": str,
        "stages": str,
        "verdicts": VerdictKind,
        "sectors": str,
        "backings": Backing,
        "types": str,
        "flagged": Flagged,
    },
    facets=_FACETS,
    selection=_selection,
    lines=lines,
    whole=_BOTH,
)
