"""What the search table holds of each row; filled here, in the transaction of the change.

`search(kind, row_id, text)`; its rowid is the kind's number × 2^40 + row_id, so a row is found and
renewed without a scan, and a kind is a range of rowids. Each text repeats what a person would look
the row up by (a deal: its parties and quotes), so one lookup answers a search.
Decision: from Python, not by triggers: they fail under trusted_schema=OFF (PLATFORM, A2).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from crossfoot.ledger.change import Step

KINDS: Mapping[str, int] = {"announcement": 1, "deal": 2, "figure": 3, "party": 4}
SPAN = 1 << 40
_AT_ONCE = 1_000
_TEXTS: Mapping[str, str] = {
    "announcement": """
        SELECT announcement.id, public_id, title, publisher, author, announcement.place,
               event.name,
               (SELECT body FROM source_text WHERE announcement_id = announcement.id
                 ORDER BY number DESC LIMIT 1)
          FROM announcement LEFT JOIN event ON event.id = event_id
         WHERE announcement.id IN (SELECT value FROM json_each(?))
    """,
    "deal": """
        SELECT id, public_id, title, product, sector,
               (SELECT group_concat(name, char(10)) FROM deal_party
                  JOIN party ON party.id = party_id WHERE deal_id = deal.id),
               (SELECT group_concat(tag, char(10)) FROM deal_tag WHERE deal_id = deal.id),
               (SELECT group_concat(wording, char(10)) FROM figure WHERE deal_id = deal.id)
          FROM deal WHERE id IN (SELECT value FROM json_each(?))
    """,
    "figure": """
        SELECT figure.id, figure.public_id, wording, translation, stated_by, announcement.title,
               deal.title
          FROM figure LEFT JOIN announcement ON announcement.id = announcement_id
                      LEFT JOIN deal ON deal.id = deal_id
         WHERE figure.id IN (SELECT value FROM json_each(?))
    """,
    "party": """
        SELECT id, public_id, name,
               (SELECT group_concat(name, char(10)) FROM party_alias WHERE party_id = party.id)
          FROM party WHERE id IN (SELECT value FROM json_each(?))
    """,
}
_LEANING: Mapping[str, Mapping[str, str]] = {
    "party": {"deal": "SELECT deal_id FROM deal_party WHERE party_id = ?"},
    "event": {"announcement": "SELECT id FROM announcement WHERE event_id = ?"},
    "announcement": {"figure": "SELECT id FROM figure WHERE announcement_id = ?"},
    "deal": {"figure": "SELECT id FROM figure WHERE deal_id = ?"},
}
"""Whose text repeats a row's name, by the row's table: looked up where the name was mended."""
_NAMES = frozenset({"title", "name"})
_SHOWN: Mapping[str, frozenset[str]] = {
    "announcement": frozenset({"title", "publisher", "author", "place", "event_id"}),
    "deal": frozenset({"title", "product", "sector"}),
    "figure": frozenset({"wording", "translation", "stated_by", "announcement_id", "deal_id"}),
    "party": frozenset({"name"}),
}
_BELONGS: Mapping[str, tuple[str, str]] = {
    "source_text": ("announcement", "announcement_id"),
    "deal_party": ("deal", "deal_id"),
    "deal_tag": ("deal", "deal_id"),
    "figure": ("deal", "deal_id"),
    "party_alias": ("party", "party_id"),
}


def rowid(kind: str, row_id: int) -> int:
    """Return where a row's text stands in the search table."""
    return KINDS[kind] * SPAN + row_id


def renew(connection: sqlite3.Connection, steps: Sequence[Step]) -> None:
    """Write the texts of the rows that a change touched, and of those that repeat their names."""
    touched: dict[str, set[int]] = {kind: set() for kind in KINDS}
    for step in steps:
        for kind, id_ in _touched(connection, step):
            touched[kind].add(id_)
    made = {(step.table, step.id) for step in steps if step.before is None}
    for kind, ids in touched.items():
        if ids:
            old = [id_ for id_ in ids if (kind, id_) not in made]
            write(connection, kind, ids, replace=old)


def write(
    connection: sqlite3.Connection, kind: str, ids: Iterable[int], replace: Iterable[int] = ()
) -> None:
    """Write the texts of some rows; a row that is gone gets none. replace: those that may have one.

    An entry of a row that is not there any more is dropped.
    """
    connection.executemany(
        "DELETE FROM search WHERE rowid = ?", ((rowid(kind, id_),) for id_ in replace)
    )
    connection.executemany(
        "INSERT INTO search (rowid, kind, row_id, text) VALUES (?, ?, ?, ?)",
        ((rowid(kind, id_), kind, id_, text) for id_, text in texts(connection, kind, ids)),
    )


def rebuild(connection: sqlite3.Connection) -> None:
    """Write the texts of every row anew, whatever stood there."""
    connection.execute("DELETE FROM search")
    for kind in KINDS:
        rows = connection.execute(f"SELECT id FROM {kind} ORDER BY id")  # noqa: S608  (names of ours)
        while some := [id_ for (id_,) in rows.fetchmany(_AT_ONCE)]:
            write(connection, kind, some)


def texts(connection: sqlite3.Connection, kind: str, ids: Iterable[int]) -> list[tuple[int, str]]:
    """Return (row_id, text) of the rows of a kind that are there."""
    rows = connection.execute(_TEXTS[kind], (json.dumps(list(ids)),)).fetchall()
    return [(id_, "\n".join(str(part) for part in parts if part)) for id_, *parts in rows]


def _touched(connection: sqlite3.Connection, step: Step) -> Iterator[tuple[str, int]]:
    """Yield the kind and id of every text that a step may have changed."""
    changed = frozenset({*(step.before or ()), *(step.after or ())})
    whole = step.before is None or step.after is None
    if step.table in KINDS and (whole or changed & _SHOWN[step.table]):
        yield step.table, step.id
    if step.table in _LEANING and not whole and changed & _NAMES:
        for kind, query in _LEANING[step.table].items():
            for (id_,) in connection.execute(query, (step.id,)).fetchall():
                yield kind, id_
    if step.table in _BELONGS:
        yield from _owners(connection, step, whole=whole)


def _owners(
    connection: sqlite3.Connection, step: Step, *, whole: bool
) -> Iterator[tuple[str, int]]:
    """Yield the rows that a step's row belongs to, or belonged to before."""
    kind, column = _BELONGS[step.table]
    for image in (step.before, step.after):
        owner = (image or {}).get(column)
        if owner is not None:
            yield kind, owner
    if not whole:
        query = f"SELECT {column} FROM {step.table} WHERE id = ?"  # noqa: S608  (names of ours)
        (owner,) = connection.execute(query, (step.id,)).fetchone()
        if owner is not None:
            yield kind, owner
