"""What the ledger holds of the rows that a workbook names, a chunk at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.exchange.comparing.held_tied import TIED
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    Held = dict[str, Any]

_BY_ID = 'SELECT * FROM "{}" WHERE public_id IN (SELECT value FROM json_each(?))'
_BY_KEY = 'SELECT * FROM "{}" WHERE key IN (SELECT value FROM json_each(?))'
_RATES = """
    SELECT *, 'R-' || id AS public_id FROM rate
     WHERE 'R-' || id IN (SELECT value FROM json_each(?))
"""
_FIGURES = """
    SELECT figure.*, deal.public_id AS deal,
           nullif(figure.id IN (ifnull(deal.adopted_value, 0), ifnull(deal.adopted_quantity, 0)), 0)
               AS adopted,
           read.known AS read_known, read.unreadable AS read_unreadable,
           read.measure AS read_measure, read.currency AS read_currency, read.unit AS read_unit,
           read.hedge AS read_hedge, read.period AS read_period,
           CASE WHEN read.known THEN read.printed END AS read_printed,
           CASE WHEN read.known THEN read.printed_high END AS read_printed_high
      FROM figure
      LEFT JOIN figure_meaning AS read ON read.figure_id = figure.id
      LEFT JOIN deal ON deal.id = figure.deal_id
     WHERE figure.public_id IN (SELECT value FROM json_each(?))
"""
_SOURCES = """
    SELECT announcement.*, event.name AS event, original.public_id AS original FROM announcement
      LEFT JOIN event ON event.id = announcement.event_id
      LEFT JOIN announcement AS original ON original.id = announcement.copy_of
     WHERE announcement.public_id IN (SELECT value FROM json_each(?))
"""
_EVENTS = """
    SELECT *, 'E-' || id AS public_id FROM event
     WHERE id IN (SELECT CAST(substr(value, 3) AS INTEGER) FROM json_each(?))
"""
_BY_TABLE = {"announcement": _SOURCES, "event": _EVENTS, "figure": _FIGURES, "rate": _RATES}
_ALIASES = """
    SELECT id, party_id, name FROM party_alias
     WHERE party_id IN (SELECT value FROM json_each(?)) ORDER BY party_id, position, id
"""
_STAGES = """
    SELECT * FROM deal_stage WHERE deal_id IN (SELECT value FROM json_each(?))
     ORDER BY deal_id, position, id
"""
_TAGS = """
    SELECT * FROM deal_tag WHERE deal_id IN (SELECT value FROM json_each(?))
     ORDER BY deal_id, position, id
"""


def held(connection: sqlite3.Connection, table: str, keys: Iterable[str]) -> dict[str, Held]:
    """The rows of these permanent ids, each with what its sheet shows of others."""
    if table in TIED:
        return TIED[table](connection, keys)
    wanted = listed(keys)
    rows = fetch(connection, _BY_TABLE.get(table) or _BY_ID.format(table), wanted)
    found = {row["public_id"]: dict(row) for row in rows}
    if table == "deal":
        _add_lists(connection, found)
    elif table == "party":
        _add_names(connection, found)
    return found


def deals_by_key(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, Held]:
    """The deals of these keys, as `held` has them."""
    found = _by_key(connection, "deal", keys)
    _add_lists(connection, found)
    return found


def figures_by_key(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, Held]:
    """The figures of these keys, without what is read from them."""
    return _by_key(connection, "figure", keys)


def _by_key(connection: sqlite3.Connection, table: str, keys: Iterable[str]) -> dict[str, Held]:
    rows = fetch(connection, _BY_KEY.format(table), listed(keys))
    return {row["key"]: dict(row) for row in rows}


def _add_lists(connection: sqlite3.Connection, deals: dict[str, Held]) -> None:
    by_id = {deal["id"]: deal for deal in deals.values()}
    for deal in by_id.values():
        deal |= {"stage": None, "stage_on": None, "newest_stage": None, "stages": 0}
        deal |= {"tags": (), "tag_rows": ()}
    for row in fetch(connection, _STAGES, listed(by_id)):
        deal = by_id[row["deal_id"]]
        deal |= {"stage": row["stage"], "stage_on": row["on"], "newest_stage": dict(row)}
        deal["stages"] = row["position"] + 1
    for row in fetch(connection, _TAGS, listed(by_id)):
        deal = by_id[row["deal_id"]]
        deal["tags"] = (*deal["tags"], row["tag"])
        deal["tag_rows"] = (*deal["tag_rows"], row["id"])


def _add_names(connection: sqlite3.Connection, parties: dict[str, Held]) -> None:
    by_id = {party["id"]: party for party in parties.values()}
    for party in by_id.values():
        party |= {"aliases": ()}
    for row in fetch(connection, _ALIASES, listed(by_id)):
        party = by_id[row["party_id"]]
        party["aliases"] = (*party["aliases"], row["name"])
