"""What the ledger already holds of the rows a bundle names; nothing else of it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.shape import SHAPES
from crossfoot.exchange.bundle.values import fold
from crossfoot.figures.values import SUMMING
from crossfoot.ledger.queries.fetching import reading

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from crossfoot.exchange.bundle.check import Checked
    from crossfoot.exchange.bundle.values import Row

TABLES = {
    "parties": "party",
    "events": "event",
    "announcements": "announcement",
    "deals": "deal",
    "figures": "figure",
}
"""The lists whose rows have keys, with their tables."""

_CHUNK = 500


@dataclass(slots=True)
class Present:
    """Rows of the ledger as they stand.

    rows:      table to key to row, for every key that the bundle names.
    names:     party name or alias, folded, to the parties that go by it.
    """

    connection: sqlite3.Connection
    rows: dict[str, dict[str, Row]] = field(default_factory=dict)
    names: dict[str, list[Row]] = field(default_factory=dict)
    _texts: dict[int, str | None] = field(default_factory=dict)

    def find(self, table: str, key: str) -> Row | None:
        """The row of this key; None where the ledger has none."""
        return self.rows[table].get(key)

    def children(self, table: str, column: str, ids: Iterable[int]) -> dict[int, list[Row]]:
        """The rows that belong to these, in their order, by what they belong to."""
        found: dict[int, list[Row]] = {}
        for row in fetch(self.connection, table, column, ids):
            found.setdefault(row[column], []).append(row)
        for rows in found.values():
            rows.sort(key=lambda row: (row.get("position") or 0, row["id"]))
        return found

    def bodies(self, announcement_ids: Iterable[int]) -> dict[int, Row]:
        """The newest source text of each announcement that has one."""
        texts = self.children("source_text", "announcement_id", announcement_ids)
        return {id_: max(rows, key=lambda row: row["number"]) for id_, rows in texts.items()}

    def text_of(self, announcement_id: int | None) -> str | None:
        """The newest text of one announcement; None where there is none to see."""
        if announcement_id is None:
            return None
        if announcement_id not in self._texts:
            newest = self.bodies([announcement_id]).get(announcement_id)
            self._texts[announcement_id] = None if newest is None else newest["body"]
        return self._texts[announcement_id]

    def setting(self, name: str) -> Row | None:
        """The row of a setting of the whole ledger."""
        return next(fetch(self.connection, "setting", "name", [name]), None)

    def relation(self, whole: str, breakdown: str | None, kind: str) -> int | None:
        """The relation of this identity; None where the ledger has none."""
        figure = self.find("figure", whole)
        found = fetch(self.connection, "relation", "whole_id", [figure["id"]] if figure else [])
        same = [row for row in found if (row["breakdown"], row["kind"]) == (breakdown, kind)]
        return same[0]["id"] if same else None

    def originals_of(self, announcement_ids: Iterable[int]) -> Iterator[Row]:
        """Every copy among these announcements and among what they are copies of."""
        seen: set[int] = set()
        frontier = set(announcement_ids)
        while frontier:
            seen |= frontier
            rows = list(fetch(self.connection, "announcement", "id", frontier))
            found = [row for row in rows if row["copy_of"] is not None]
            yield from found
            frontier = {row["copy_of"] for row in found} - seen

    def sums_below(self, figure_ids: Iterable[int]) -> Iterator[Row]:
        """Every summing relation at or under these figures, its `parts` as figure ids."""
        seen: set[int] = set()
        frontier = set(figure_ids)
        while frontier:
            seen |= frontier
            found = [
                row
                for row in fetch(self.connection, "relation", "whole_id", frontier)
                if row["kind"] in SUMMING
            ]
            parts = self.children("relation_part", "relation_id", (row["id"] for row in found))
            frontier = set()
            for row in found:
                row["parts"] = [part["figure_id"] for part in parts.get(row["id"], ())]
                frontier.update(row["parts"])
                yield row
            frontier -= seen


def look_up(connection: sqlite3.Connection, checked: Checked) -> Present:
    """Fetch the rows that a bundle names by key, and the parties it names by name."""
    present = Present(connection)
    named: dict[str, set[str]] = {table: set() for table in TABLES.values()}
    for shape in SHAPES:
        for row in checked.rows[shape.name].values():
            if shape.keyed:
                named[TABLES[shape.name]].add(row["key"])
            for _, table, key in references(shape.name, row):
                if table in named:
                    named[table].add(key)
    for table, keys in named.items():
        present.rows[table] = {row["key"]: row for row in fetch(connection, table, "key", keys)}
    if checked.rows["parties"] or named["party"]:
        _look_up_names(present)
    return present


def _look_up_names(present: Present) -> None:
    parties = {row["id"]: row for row in _all(present.connection, "party")}
    aliases = [
        (row["name"], parties[row["party_id"]]) for row in _all(present.connection, "party_alias")
    ]
    for name, party in [*((row["name"], row) for row in parties.values()), *aliases]:
        known = present.names.setdefault(fold(name), [])
        if party not in known:
            known.append(party)


def references(list_name: str, row: Row) -> Iterator[tuple[str, str, str]]:  # noqa: C901  (one case a list)
    """Where a row names another: (field, table, key)."""
    match list_name:
        case "announcements":
            yield from _one(row, "event", "event")
            yield from _one(row, "copy_of", "announcement")
        case "deals":
            for number, party in enumerate(row.get("parties", ())):
                yield f"parties[{number}].party", "party", party["party"]
            for measure, key in row.get("adopted", {}).items():
                yield f"adopted.{measure}", "figure", key
        case "figures":
            yield from _one(row, "announcement", "announcement")
            yield from _one(row, "deal", "deal")
        case "relations":
            yield "whole", "figure", row["whole"]
            for number, part in enumerate(row.get("parts", ())):
                yield f"parts[{number}].figure", "figure", part["figure"]
        case "dismissals":
            yield "announcement", "announcement", row["announcement"]
        case "findings":
            for number, subject in enumerate(row["subject"]):
                yield f"subject[{number}].key", subject_table(subject["kind"]), subject["key"]
        case "sign_offs":
            yield "key", subject_table(row["kind"]), row["key"]


def subject_table(kind: str) -> str:
    """The table whose keys name a subject of this kind: a total goes by its figure's."""
    return "figure" if kind in ("total", "relation") else kind


def _one(row: Row, name: str, table: str) -> Iterator[tuple[str, str, str]]:
    if name in row:
        yield name, table, row[name]


def fetch(
    connection: sqlite3.Connection, table: str, column: str, wanted: Iterable[Any]
) -> Iterator[Row]:
    """The rows whose column is one of these, as plain dicts; each read is fetched to its end."""
    left = iter(wanted)
    while chunk := list(islice(left, _CHUNK)):
        marks = ", ".join("?" * len(chunk))
        where = f'"{column}" IN ({marks})'
        yield from _dicts(connection, f'SELECT * FROM "{table}" WHERE {where}', chunk)  # noqa: S608


def _all(connection: sqlite3.Connection, table: str) -> list[Row]:
    return _dicts(connection, f'SELECT * FROM "{table}" ORDER BY id', ())  # noqa: S608


def _dicts(connection: sqlite3.Connection, statement: str, values: Iterable[Any]) -> list[Row]:
    with reading(connection) as cursor:
        cursor.execute(statement, tuple(values))
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
