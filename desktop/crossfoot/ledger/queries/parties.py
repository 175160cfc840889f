"""Names the ledger knows: for the proposer, and to complete what a clerk types."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch, fetch_one

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.reading.proposal import Known


_NAMES = """
    SELECT party.name AS known_as, party.name, party.country, party.kind FROM party
     UNION ALL
    SELECT party_alias.name, party.name, party.country, party.kind
      FROM party_alias JOIN party ON party.id = party_alias.party_id
"""

_EXACT = """
    SELECT id FROM party WHERE name = ?1
     UNION ALL SELECT party_id FROM party_alias WHERE name = ?1 LIMIT 1
"""

_ALL = """
    SELECT id, name FROM party UNION ALL SELECT party_id, name FROM party_alias ORDER BY 1
"""

_BEGINNING = """
    SELECT name FROM party WHERE name LIKE ? ESCAPE '!' ORDER BY name COLLATE NOCASE LIMIT ?
"""

_SECTORS = """
    SELECT sector FROM (SELECT sector FROM deal ORDER BY id DESC LIMIT ?) WHERE sector IS NOT NULL
     GROUP BY sector ORDER BY count(*) DESC, sector LIMIT ?
"""
_NEWEST = 20_000
"""Deals whose sectors are suggested: a form is opened as soon in a large ledger as in a small."""

_MUCH_ALIKE = 65
"""Per cent of their letters that two names have in common, in order."""

_EVENTS = "SELECT name FROM event ORDER BY id DESC LIMIT ?"


def known(connection: sqlite3.Connection) -> Known:
    """Every party by name and alias, for `reading.proposer.propose`."""
    from crossfoot.reading.proposal import Known  # noqa: PLC0415  (late: first paint)

    return Known(
        {
            row["known_as"]: (row["name"], row["country"], row["kind"])
            for row in fetch(connection, _NAMES)
        }
    )


def party_by_name(connection: sqlite3.Connection, name: str) -> int | None:
    """The party of this name or alias, case and spacing apart; None if there is none."""
    exact = fetch_one(connection, _EXACT, name)
    if exact is not None:
        return int(exact["id"])
    wanted = plain_name(name)
    rows = fetch(connection, _ALL)
    return next((int(row["id"]) for row in rows if plain_name(row["name"]) == wanted), None)


def event_by_name(connection: sqlite3.Connection, name: str) -> int | None:
    """The event of this name, case and spacing apart; None if there is none."""
    wanted = plain_name(name)
    rows = fetch(connection, "SELECT id, name FROM event ORDER BY id")
    return next((int(row["id"]) for row in rows if plain_name(row["name"]) == wanted), None)


def suggest_parties(connection: sqlite3.Connection, prefix: str, limit: int = 20) -> list[str]:
    """Names of parties that begin with these letters, by name."""
    literal = re.sub("[!%_]", r"!\g<0>", prefix.strip())
    return [row["name"] for row in fetch(connection, _BEGINNING, f"{literal}%", limit)]


def near_parties(connection: sqlite3.Connection, name: str, limit: int = 3) -> list[str]:
    """Parties whose names are written much like this one, the nearest first."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415  (late: only a name nobody knows needs it)

    found = fetch(connection, _NAMES)
    names = [plain_name(row["known_as"]) for row in found]
    near = process.extract(
        plain_name(name), names, scorer=fuzz.ratio, score_cutoff=_MUCH_ALIKE, limit=2 * limit
    )
    return list(dict.fromkeys(str(found[place]["name"]) for _, _, place in near))[:limit]


def suggest_sectors(connection: sqlite3.Connection, limit: int = 200) -> list[str]:
    """Sectors of the newest deals, the most used first."""
    return [row["sector"] for row in fetch(connection, _SECTORS, _NEWEST, limit)]


def suggest_events(connection: sqlite3.Connection, limit: int = 200) -> list[str]:
    """Names of events, newest first."""
    return [row["name"] for row in fetch(connection, _EVENTS, limit)]


def plain_name(name: str) -> str:
    """A name without what does not tell two parties apart."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
