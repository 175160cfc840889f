"""The words of the search index that begin as a person types.

SQLite answers `rail*` by joining all places of `rail`, `railway` and so on before it gives the
first; asked for the words one by one, it gives the first hits at once. The words are found by
leaping from each to the next: going through them would go through all their places.
"""

from __future__ import annotations

import re
import sqlite3

from crossfoot.ledger.queries.fetching import fetch

SHORT = 3
"""Letters up to which the index keeps its beginnings by themselves."""
MOST = 64
"""Words that are asked for one by one; more of them are left to SQLite."""
_PLAIN = re.compile("[0-9a-zабвгдежзиклмнопрстуфхцчшщъыьэюя]+")
"""Letters that the index keeps as they are, once in lower case; it folds others (ё, й, ö)."""
_TABLE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_word USING fts5vocab(main, search, instance)"
)
_NEXT = "SELECT term FROM temp.index_word WHERE term >= ? AND term < ? LIMIT 1"
_BEFORE_LETTERS, _AFTER_LETTERS = "\x01", "\U0010ffff"


def words_from(connection: sqlite3.Connection, beginning: str) -> list[str] | None:
    """Return the words of the index that begin so, in order.

    None where the index has its own way for it, folds a letter of it, or holds too many.
    """
    begun = beginning.lower()
    if len(begun) <= SHORT or _PLAIN.fullmatch(begun) is None:
        return None
    try:
        connection.execute(_TABLE)
    except sqlite3.OperationalError:  # a connection that may write nothing, not even for itself
        return None
    found: list[str] = []
    lowest = begun
    while rows := fetch(connection, _NEXT, lowest, begun + _AFTER_LETTERS):
        if len(found) == MOST:
            return None
        found.append(rows[0][0])
        lowest = found[-1] + _BEFORE_LETTERS
    return found
