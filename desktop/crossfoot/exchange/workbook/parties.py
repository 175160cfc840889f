"""The Parties sheet, everybody who takes part in deals, and Deal parties, who does what in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind
from crossfoot.exchange.workbook.terms import country, said
from crossfoot.figures.values import PartyKind, Role
from crossfoot.ledger.queries import records
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from crossfoot.exchange.workbook.columns import Tables
    from crossfoot.exchange.workbook.places import Places

NAME = "Parties"
ROLES = "Deal parties"
COLUMNS = (
    Column("Party", Kind.ID, 9, "Permanent id, never changed or used again"),
    Column("Name", Kind.PROSE, 40, "Its name"),
    Column("Kind", Kind.TEXT, 16, "What sort of body it is", words=PartyKind),
    Column("Country", Kind.TEXT, 9, "Its country, ISO 3166 alpha-3"),
    Column("Other names", Kind.PROSE, 50, "Other names, each after a semicolon"),
    Column("Deals", Kind.WHOLE, 8, "Deals that it takes part in"),
)
TABLE = Table(NAME, COLUMNS, "a company, state body or person", frozen=2)
ROLE_COLUMNS = (
    Column("Deal", Kind.ID, 14, "The deal; see Deals"),
    Column("Deal title", Kind.PROSE, 44, "What it is called"),
    Column("Party", Kind.ID, 9, "Who takes part; see Parties"),
    Column("Name", Kind.PROSE, 36, "The name of that party"),
    Column("Kind", Kind.TEXT, 16, "What sort of body it is", words=PartyKind),
    Column("Country", Kind.TEXT, 9, "Its country, ISO 3166 alpha-3"),
    Column("Role", Kind.TEXT, 14, "What it does in the deal", words=Role),
    Column(
        "Line", Kind.ID, 9, "Number of this row in the ledger; blank in a row to add", private=True
    ),
)
ROLE_TABLE = Table(ROLES, ROLE_COLUMNS, "what a party does in a deal", frozen=2)
_ALIASES = """
    SELECT party_id, name FROM party_alias
     WHERE party_id IN (SELECT value FROM json_each(?)) ORDER BY party_id, position, id
"""
_DEALS = """
    SELECT party_id, count(DISTINCT deal_id) AS deals FROM deal_party
     WHERE party_id IN (SELECT value FROM json_each(?)) GROUP BY party_id
"""
_ROLES = """
    WITH wanted AS (SELECT * FROM deal WHERE id > ? ORDER BY id LIMIT ?)
    SELECT deal.id, deal.title, deal_party.party_id, deal_party.role,
           party.name, party.kind, party.country, deal_party.id AS line
      FROM wanted AS deal
      JOIN deal_party ON deal_party.deal_id = deal.id
      JOIN party ON party.id = deal_party.party_id
     ORDER BY deal.id, deal_party.position, deal_party.id
"""
_NEXT_DEALS = "SELECT id FROM deal WHERE id > ? ORDER BY id LIMIT ?"
CHUNK = 500


def write(book: Tables, connection: sqlite3.Connection, step: Callable[[int], None]) -> None:
    """Write the Parties sheet; step is told how many rows were written each time."""
    sheet = book.begin(TABLE)
    for chunk in records.rows(connection, "party", CHUNK):
        ids = listed(row["id"] for row in chunk)
        names: dict[int, list[str]] = {}
        for row in fetch(connection, _ALIASES, ids):
            names.setdefault(row["party_id"], []).append(row["name"])
        deals = {row["party_id"]: row["deals"] for row in fetch(connection, _DEALS, ids)}
        for row in chunk:
            sheet.append(
                [
                    row["public_id"],
                    row["name"],
                    said(PartyKind, row["kind"]),
                    country(row["country"]),
                    "; ".join(names.get(row["id"], ())) or None,
                    deals.get(row["id"], 0),
                ]
            )
        step(len(chunk))
    sheet.finish()


def write_roles(
    book: Tables,
    connection: sqlite3.Connection,
    deals: Places,
    parties: Places,
    step: Callable[[int], None],
) -> None:
    """Write the Deal parties sheet; step is told how many rows were written each time."""
    sheet = book.begin(ROLE_TABLE)
    last = 0
    while wanted := fetch(connection, _NEXT_DEALS, last, CHUNK):
        rows = fetch(connection, _ROLES, last, CHUNK)
        for row in rows:
            sheet.append(
                [
                    deals.link(row["id"]),
                    row["title"],
                    parties.link(row["party_id"]),
                    row["name"],
                    said(PartyKind, row["kind"]),
                    country(row["country"]),
                    said(Role, row["role"]),
                    f"L-{row['line']}",
                ]
            )
        last = wanted[-1]["id"]
        step(len(rows))
    sheet.finish()
