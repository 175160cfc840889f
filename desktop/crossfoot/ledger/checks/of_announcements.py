"""The rules that look at an announcement: recorded twice, dates out of order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.checks.raised import Raised
from crossfoot.ledger.checks.reports import releases
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.rules import dates, reprint
from crossfoot.rules.reprint import Sheet

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from crossfoot.rules.setting import Settings

RULES = (reprint.RULE.code, dates.RULE.code)
_DATED = """
    SELECT id, key, published_on, accessed_on FROM announcement
     WHERE id IN (SELECT value FROM json_each(?)) AND accessed_on < published_on
"""
_BEFORE = """
    SELECT * FROM (
        SELECT announcement.id, (
            SELECT max((SELECT max(other.announcement_id) FROM source_text AS other
                         WHERE other.sha256 = mine.sha256
                           AND other.announcement_id < announcement.id))
              FROM source_text AS mine
             WHERE mine.announcement_id = announcement.id AND mine.body IS NOT '') AS by_text, (
            SELECT max(other.id) FROM announcement AS other
             WHERE other.url = announcement.url AND other.id < announcement.id) AS by_address
          FROM announcement WHERE announcement.id IN (SELECT value FROM json_each(?)))
     WHERE by_text IS NOT NULL OR by_address IS NOT NULL
"""
_SHEETS = """
    SELECT id, key, title, published_on FROM announcement
     WHERE id IN (SELECT value FROM json_each(?))
"""
_AFTER = """
    SELECT (SELECT min(other.announcement_id) FROM source_text AS other
             WHERE other.sha256 = mine.sha256 AND other.announcement_id > mine.announcement_id)
      FROM source_text AS mine WHERE mine.announcement_id IN (SELECT value FROM json_each(?1))
     UNION
    SELECT (SELECT min(other.id) FROM announcement AS other
             WHERE other.url = mine.url AND other.id > mine.id)
      FROM announcement AS mine WHERE mine.id IN (SELECT value FROM json_each(?1))
"""
_AFTER_TEXT = """
    SELECT min(announcement_id) FROM source_text WHERE sha256 = ? AND announcement_id > ?
"""
_AFTER_ADDRESS = "SELECT min(id) FROM announcement WHERE url = ? AND id > ?"


def raised(connection: sqlite3.Connection, ids: Sequence[int], settings: Settings) -> Raised:
    """Return what the rules hold against these announcements."""
    everything = Raised.at("announcement", ids)
    if settings.is_on(dates.RULE):
        for id_, key, published, accessed in fetch(connection, _DATED, listed(ids)):
            everything.name("announcement", key, id_)
            held = dates.check_announcement(key, published, accessed)
            everything.add(("announcement", id_), held)
    if settings.is_on(reprint.RULE):
        _hold_reprints(connection, everything, ids)
    return everything


def _hold_reprints(connection: sqlite3.Connection, everything: Raised, ids: Sequence[int]) -> None:
    """Ask about each announcement with the nearest before it of the same text or address."""
    rows = fetch(connection, _BEFORE, listed(ids))
    if not rows:
        return
    wanted = {id_ for row in rows for id_ in row if id_ is not None}
    sheets = _sheets(connection, wanted, releases(connection, wanted), everything)
    for id_, by_text, by_address in rows:
        held = reprint.check(sheets[id_], sheets.get(by_text), sheets.get(by_address))
        everything.add(("announcement", id_), held)


def _sheets(
    connection: sqlite3.Connection,
    ids: set[int],
    release_of: Mapping[int, str],
    everything: Raised,
) -> dict[int | None, Sheet]:
    sheets: dict[int | None, Sheet] = {}
    for id_, key, title, published in fetch(connection, _SHEETS, listed(ids)):
        everything.name("announcement", key, id_)
        sheets[id_] = Sheet(key, release_of.get(id_, key), title, published)
    return sheets


def after(connection: sqlite3.Connection, ids: Sequence[int]) -> set[int]:
    """Return the announcements that have one of these as the nearest before them."""
    return {row[0] for row in fetch(connection, _AFTER, listed(ids)) if row[0] is not None}


def after_image(
    connection: sqlite3.Connection, id_: int, *, sha256: str | None = None, url: str | None = None
) -> set[int]:
    """Return the same where an announcement had this text or address before the change."""
    asked = ((_AFTER_TEXT, sha256), (_AFTER_ADDRESS, url))
    rows = [
        row
        for query, value in asked
        if value is not None
        for row in fetch(connection, query, value, id_)
    ]
    return {row[0] for row in rows if row[0] is not None}
