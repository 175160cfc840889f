"""The list of parties, one party with its deals, and what merging two would change."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.ledger.fields import PartyFields
from crossfoot.ledger.queries.faceting import Counted
from crossfoot.ledger.queries.fetching import fetch, fetch_one, listed
from crossfoot.ledger.queries.listing import LedgerList
from crossfoot.ledger.queries.paging import (
    Selection,
    one_of,
    ordered,
)
from crossfoot.ledger.queries.search import hits

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


class PartySort(StrEnum):
    """What the list can be ordered by."""

    NAME = "name"
    KIND = "kind"
    COUNTRY = "country"
    DEALS = "deals"
    PUBLIC_ID = "public_id"


@dataclass(frozen=True, slots=True)
class PartyQuery:
    """Which parties, in which order. Empty filters let everything through."""

    text: str = ""
    kinds: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sort: PartySort = PartySort.NAME
    descending: bool = False
    then: tuple[tuple[PartySort, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class PartyLine:
    """One row of the list. aliases: other names; deals: how many it takes part in."""

    id: int
    public_id: str
    name: str
    kind: str | None
    country: str | None
    aliases: tuple[str, ...]
    deals: int


@dataclass(frozen=True, slots=True)
class PartyDeal:
    """A deal of a party. as_reported: the wording of the value it counts with."""

    id: int
    public_id: str
    title: str
    role: str | None
    announced_on: str | None
    as_reported: str | None
    stage: str | None


_DEALS = "(SELECT count(DISTINCT deal_id) FROM deal_party WHERE party_id = party.id)"
_FACETS = {"kinds": Counted("party.kind"), "countries": Counted("party.country")}

_SORTS = {
    PartySort.NAME: "party.name COLLATE NOCASE",
    PartySort.KIND: "party.kind",
    PartySort.COUNTRY: "party.country",
    PartySort.DEALS: _DEALS,
    PartySort.PUBLIC_ID: "party.public_id",
}
_ALIASES = """(SELECT json_group_array(name) FROM (SELECT name FROM party_alias
    WHERE party_id = party.id ORDER BY position, id))"""
_LINES = f"""
    SELECT id, public_id, name, kind, country, {_ALIASES} AS aliases, {_DEALS} AS deals
      FROM party WHERE id IN (SELECT value FROM json_each(?))
"""
_FIELDS = f"SELECT name, kind, country, {_ALIASES} FROM party WHERE id = ?"
_DEALS_OF = """
    SELECT deal.id, deal.public_id, deal.title, min(deal_party.role) AS role, deal.announced_on,
           figure.wording, deal_line.stage
      FROM deal_party JOIN deal ON deal.id = deal_party.deal_id
      LEFT JOIN deal_line ON deal_line.deal_id = deal.id
      LEFT JOIN figure ON figure.id = deal_line.value_id
     WHERE deal_party.party_id = ?
     GROUP BY deal.id ORDER BY deal.announced_on DESC, deal.id DESC LIMIT ?
"""


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, PartyLine]:
    """The lines of these parties, in the order given; a deleted id is left out."""
    rows = {row["id"]: row for row in fetch(connection, _LINES, listed(ids))}
    return {id_: _line(rows[id_]) for id_ in ids if id_ in rows}


def party_fields(connection: sqlite3.Connection, id_: int) -> PartyFields | None:
    """A party as its form holds it; None if it is gone."""
    row = fetch_one(connection, _FIELDS, id_)
    if row is None:
        return None
    name, kind, country, aliases = row
    return PartyFields(name, kind, country, tuple(json.loads(aliases)))


def deals_of(connection: sqlite3.Connection, id_: int, limit: int = 500) -> list[PartyDeal]:
    """The deals that a party takes part in, the newest first."""
    return [PartyDeal(*row) for row in fetch(connection, _DEALS_OF, id_, limit)]


def deals_of_all(connection: sqlite3.Connection, ids: Sequence[int]) -> list[int]:
    """The deals that any of these parties takes part in, each once."""
    query = """SELECT DISTINCT deal_id FROM deal_party
                WHERE party_id IN (SELECT value FROM json_each(?)) ORDER BY 1"""
    return [row["deal_id"] for row in fetch(connection, query, listed(ids))]


def _line(row: sqlite3.Row) -> PartyLine:
    return PartyLine(
        row["id"],
        row["public_id"],
        row["name"],
        row["kind"],
        row["country"],
        tuple(json.loads(row["aliases"])),
        row["deals"],
    )


def _selection(query: PartyQuery) -> Selection:
    return Selection(
        "party",
        "party.id",
        (*one_of("party.kind", query.kinds), *one_of("party.country", query.countries)),
        ordered(query, _SORTS, "party.id"),
        hits("party", "party.id", query.text),
    )


LIST = LedgerList(
    query=PartyQuery,
    sort=PartySort,
    filters={"kinds": str, "countries": str},
    facets=_FACETS,
    selection=_selection,
    lines=lines,
)
