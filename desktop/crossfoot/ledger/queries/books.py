"""Totals that hang together with one: what it is a part of, what is a part of it, and so on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.suspects import Book, Listing
from crossfoot.figures.values import SUMMING
from crossfoot.ledger.load import load_totals
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3

MOST = 1000
"""Figures after which no further totals are looked for; the nearest come first."""

_KINDS = ", ".join(f"'{kind}'" for kind in sorted(SUMMING))

TIED = f"""
    SELECT id FROM relation WHERE kind IN ({_KINDS})
       AND id IN (
        SELECT id FROM relation WHERE whole_id IN (SELECT value FROM json_each(?1))
         UNION
        SELECT relation_id FROM relation_part WHERE figure_id IN (SELECT value FROM json_each(?1)))
     ORDER BY id
"""  # noqa: S608  (words of ours)
"""Every summing relation that some figures stand in, as whole or part."""


@dataclass(frozen=True, slots=True)
class LoadedBook:
    """Totals that hang together, by the ids of their relations. ids: figure key to row."""

    book: Book
    ids: dict[str, int]

    @property
    def keys(self) -> dict[int, str]:
        """Figure rows to keys."""
        return {id_: key for key, id_ in self.ids.items()}


def book_around(connection: sqlite3.Connection, relation_id: int) -> LoadedBook:
    """Return a total with every total that it hangs together with, it first."""
    listings: dict[int, Listing] = {}
    ids: dict[str, int] = {}
    wanted = [relation_id]
    while wanted and len(ids) < MOST:
        fresh: set[int] = set()
        for id_, one in load_totals(connection, wanted).items():
            if one.kind not in SUMMING:
                continue
            listings[id_] = Listing(id_, one.total, one.parts, one.kind)
            fresh |= set(one.ids.values()) - set(ids.values())
            ids |= one.ids
        tied = [row["id"] for row in fetch(connection, TIED, listed(sorted(fresh)))]
        wanted = [id_ for id_ in tied if id_ not in listings]
    return LoadedBook(Book(listings.values()), ids)
