"""The list of deals."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.figures.values import Role, Stage
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.paging import (
    COUNT_CAP,
    Count,
    Selection,
    count_of,
    first_ids,
    ids_of,
    one_of,
    ordered,
)
from crossfoot.ledger.queries.search import Condition, hits
from crossfoot.ledger.queries.standing import (
    WORST_FIRST,
    open_flags,
    rank,
    verdict_of_rank,
)

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Sequence

    from crossfoot.figures.values import VerdictKind


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


@dataclass(frozen=True, slots=True)
class DealQuery:
    """Which deals, in which order. Empty filters let everything through.

    countries: ISO 3166 alpha-2, on either side. stages: the present stage.
    verdicts:  the worst verdict of the totals that the deal's figures stand in.
    """

    text: str = ""
    countries: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    verdicts: tuple[VerdictKind, ...] = ()
    sectors: tuple[str, ...] = ()
    sort: DealSort = DealSort.ANNOUNCED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class DealLine:
    """One row of the list.

    countries:    to, then from; alpha-2.
    buyers:       names of those who pay; sellers: of those who are paid or take the money in.
    as_reported:  wording of the value it counts with: the adopted figure, else the first recorded.
    printed, printed_high: hundredths of `currency`, as printed; high None without a range.
    hedge:        of that value; a printed number with one never stands without it.
    quantity:     wording of the quantity, likewise.
    verdict:      the worst of the totals that its figures stand in; None outside every total.
    flags:        not closed.
    """

    id: int
    public_id: str
    title: str
    countries: tuple[str, ...]
    buyers: tuple[str, ...]
    sellers: tuple[str, ...]
    type: str | None
    sector: str | None
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


PAYS = (Role.BUYER, Role.INVESTOR, Role.LENDER, Role.DONOR)
IS_PAID = (Role.SELLER, Role.CONTRACTOR, Role.RECIPIENT, Role.BORROWER, Role.HOST)


def counts_with(measure: str) -> str:
    """The figure that a deal counts with: the adopted one, else the first recorded."""
    return f"""coalesce(deal.adopted_{measure}, (
        SELECT figure.id FROM figure JOIN figure_meaning ON figure_id = figure.id
         WHERE figure.deal_id = deal.id AND figure_meaning.measure = '{measure}'
         ORDER BY figure.id LIMIT 1))"""


def names_of(roles: Sequence[Role]) -> str:
    """The names of a deal's parties in these roles, as a JSON list."""
    wanted = ", ".join(f"'{role}'" for role in roles)
    return f"""(SELECT json_group_array(name) FROM (
        SELECT party.name FROM deal_party JOIN party ON party.id = deal_party.party_id
         WHERE deal_party.deal_id = deal.id AND deal_party.role IN ({wanted})
         ORDER BY deal_party.position, deal_party.id))"""


STAGE = """(
    SELECT stage FROM deal_stage WHERE deal_stage.deal_id = deal.id
     ORDER BY position DESC, id DESC LIMIT 1)"""
"""The present stage of a deal."""

WORST = f"""(
    SELECT max({rank("total.verdict")}) FROM total WHERE total.id IN (
        SELECT relation_part.relation_id
          FROM figure JOIN relation_part ON relation_part.figure_id = figure.id
         WHERE figure.deal_id = deal.id
         UNION
        SELECT relation.id FROM figure JOIN relation ON relation.whole_id = figure.id
         WHERE figure.deal_id = deal.id))"""
"""The rank of the worst verdict of the totals that a deal's figures stand in."""

FLAGS = open_flags(
    """table_name = 'deal' AND row_id = deal.id
    OR table_name = 'figure' AND row_id IN (SELECT id FROM figure WHERE deal_id = deal.id)"""
)
"""How many open flags concern a deal or a figure of it."""

_STAGES = " ".join(f"WHEN '{stage}' THEN {place}" for place, stage in enumerate(Stage))


def _printed(measure: str) -> str:
    return f"(SELECT printed FROM figure_meaning WHERE figure_id = {counts_with(measure)})"


_SORTS = {
    DealSort.ANNOUNCED: "deal.announced_on",
    DealSort.PUBLIC_ID: "deal.public_id",
    DealSort.TITLE: "deal.title COLLATE NOCASE",
    DealSort.COUNTRY: "coalesce(deal.to_country, deal.from_country)",
    DealSort.BUYERS: f"nullif({names_of(PAYS)}, '[]') COLLATE NOCASE",
    DealSort.SELLERS: f"nullif({names_of(IS_PAID)}, '[]') COLLATE NOCASE",
    DealSort.SECTOR: "deal.sector COLLATE NOCASE",
    DealSort.PRINTED: _printed("value"),
    DealSort.QUANTITY: _printed("quantity"),
    DealSort.STAGE: f"CASE {STAGE} {_STAGES} END",
    DealSort.VERDICT: WORST,
    DealSort.FLAGS: FLAGS,
}

_LINES = f"""
    WITH wanted AS (
        SELECT deal.*, {counts_with("value")} AS value_id, {counts_with("quantity")} AS quantity_id
          FROM deal WHERE deal.id IN (SELECT value FROM json_each(?)))
    SELECT deal.id, deal.public_id, deal.title, deal.type, deal.sector, deal.announced_on,
           deal.from_country, deal.to_country, {names_of(PAYS)} AS buyers,
           {names_of(IS_PAID)} AS sellers, {STAGE} AS stage, {WORST} AS worst, {FLAGS} AS flags,
           worth.wording AS as_reported, meaning.printed, meaning.printed_high, meaning.currency,
           meaning.hedge, number.wording AS quantity
      FROM wanted AS deal
      LEFT JOIN figure AS worth ON worth.id = deal.value_id
      LEFT JOIN figure_meaning AS meaning ON meaning.figure_id = deal.value_id
      LEFT JOIN figure AS number ON number.id = deal.quantity_id
"""


def ids(connection: sqlite3.Connection, query: DealQuery) -> array[int]:
    """Every id that matches, in order; loads no rows."""
    return ids_of(connection, _selection(query))


def first_page(connection: sqlite3.Connection, query: DealQuery, limit: int) -> dict[int, DealLine]:
    """The first lines, in order, without reading the rest."""
    return lines(connection, first_ids(connection, _selection(query), limit))


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, DealLine]:
    """The lines of these deals, in the order given; a deleted id is left out."""
    rows = {row["id"]: row for row in fetch(connection, _LINES, listed(ids))}
    return {id_: _line(rows[id_]) for id_ in ids if id_ in rows}


def count(connection: sqlite3.Connection, query: DealQuery, cap: int = COUNT_CAP) -> Count:
    """How many match; a search counts no further than cap."""
    return count_of(connection, _selection(query), cap)


def _selection(query: DealQuery) -> Selection:
    return Selection(
        "deal",
        "deal.id",
        (
            *_of_country(query.countries),
            *one_of(STAGE, query.stages),
            *one_of("deal.sector", query.sectors),
            *_with_verdict(query.verdicts),
        ),
        ordered(_SORTS[query.sort], "deal.id", descending=query.descending),
        hits("deal", "deal.id", query.text),
    )


def _of_country(countries: Sequence[str]) -> tuple[Condition, ...]:
    to = one_of("deal.to_country", countries)
    from_ = one_of("deal.from_country", countries)
    return tuple(
        Condition(f"({one.test} OR {other.test})", one.parameters + other.parameters)
        for one, other in zip(to, from_, strict=True)
    )


def _with_verdict(verdicts: Sequence[VerdictKind]) -> tuple[Condition, ...]:
    ranks = [len(WORST_FIRST) - 1 - WORST_FIRST.index(verdict) for verdict in verdicts]
    wanted = ", ".join(str(number) for number in ranks)
    return (Condition(f"{WORST} IN ({wanted})"),) if ranks else ()


def _line(row: sqlite3.Row) -> DealLine:
    countries = dict.fromkeys(filter(None, (row["to_country"], row["from_country"])))
    return DealLine(
        id=row["id"],
        public_id=row["public_id"],
        title=row["title"],
        countries=tuple(countries),
        buyers=tuple(json.loads(row["buyers"])),
        sellers=tuple(json.loads(row["sellers"])),
        type=row["type"],
        sector=row["sector"],
        announced_on=row["announced_on"],
        as_reported=row["as_reported"],
        printed=row["printed"],
        printed_high=row["printed_high"],
        currency=row["currency"],
        hedge=row["hedge"],
        quantity=row["quantity"],
        stage=row["stage"],
        verdict=verdict_of_rank(row["worst"]),
        flags=row["flags"],
    )
