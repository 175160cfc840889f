"""Writing the edits of one change, through SQLAlchemy Core on the SQLModel tables.

Decision: ids are given here before anything is written, so that every `New` is known at once and
the rows of a table go in by one executemany. The order of edits does not matter to foreign keys
(`transaction`). Alternative: one INSERT a row, twenty times slower on an import.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import StaticPool

from crossfoot.ledger import rows
from crossfoot.ledger.change import Delete, Insert, New, Step, Update
from crossfoot.ledger.columns import COLUMNS, OPEN_LISTS
from crossfoot.ledger.errors import Clash, ConflictError, RefusedError, clashing_words
from crossfoot.ledger.numbering import NUMBERED, Numbering
from crossfoot.ledger.shapes import ID, SHAPES
from crossfoot.ledger.transaction import is_broken_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from crossfoot.ledger.change import Edit
    from crossfoot.ledger.rows import Where

    Row = Mapping[str, Any]

_AGAIN = "Look at the newest state, then try again."


def core_of(connection: sqlite3.Connection) -> Connection:
    """Return Core's view of an open connection; transactions stay with the connection itself.

    Core never commits here: the ledger begins and ends every transaction on the connection.
    """
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    return engine.connect()


class Writer:
    """Writes one change within a transaction that the caller began.

    new_ids:  label of each `New` to its id.   steps: what happened to each row, in order.
    """

    def __init__(self, core: Connection, connection: sqlite3.Connection, year: int) -> None:
        self.new_ids: dict[str, int] = {}
        self.steps: list[Step] = []
        self._core = core
        self._connection = connection
        self._numbering = Numbering(connection, year)
        self._next_id: dict[str, int] = {}
        self._pending: dict[str, list[dict[str, Any]]] = {}
        self._words = rows.Words(self._meant, self._added_words())

    def write(self, edits: Iterable[Edit]) -> None:
        """Write the edits in order. Errors: RefusedError, ConflictError."""
        for edit in edits:
            if edit.table not in SHAPES:
                raise RefusedError("A ledger has no records called {table}.", table=edit.table)
            match edit:
                case Insert():
                    self._insert(edit)
                case Update():
                    self._flush()
                    self._update(edit)
                case Delete():
                    self._flush()
                    self._delete(edit)
        self._flush()
        self._numbering.save()

    def _insert(self, edit: Insert) -> None:
        table, values, again = edit.table, edit.values, edit.id is not None
        shape, version = SHAPES[table], 1
        if again and "version" in values:  # a row that comes back counts on
            values = dict(values)
            version += values.pop("version")
        where = partial(rows.place, table, values, None)
        given = rows.admit(table, values, where, self._words)
        row = {**shape.defaults, **given}
        if table in NUMBERED:
            self._number(table, row, again=again)
        id_ = self._give_id(table) if edit.id is None else edit.id
        if edit.as_ is not None:
            self._name(edit.as_, id_)
        self._refuse_missing(table, row, where)
        rows.check(table, row, where)
        image = {column: value for column, value in row.items() if value is not None}
        whole = {**shape.blank, **image, "id": id_}
        if shape.versioned:
            whole["version"] = version
        self._pending.setdefault(table, []).append(whole)
        if table == "setting":
            self._flush()
            self._words = replace(self._words, added=self._added_words())
        self.steps.append(Step(table, id_, None, image))

    def _update(self, edit: Update) -> None:
        id_ = self._id(edit.id)
        before = self._row(edit.table, id_)
        if before is None:
            raise self._gone(edit.table, id_)
        where = partial(rows.place, edit.table, before, id_)
        self._compare(edit.table, id_, self._resolved(edit.expected), before, where)
        given = rows.admit(edit.table, edit.values, where, self._words)
        for column in ("key", "public_id"):
            if given.get(column, before.get(column)) != before.get(column):
                raise RefusedError(
                    "{where}: its {column} is never changed.", where=where(), column=column
                )
        changed = {column: value for column, value in given.items() if value != before[column]}
        if not changed:
            return
        after = {**before, **changed}
        self._refuse_missing(edit.table, after, where)
        rows.check(edit.table, after, where)
        stored = dict(changed)
        if "version" in before:
            stored["version"] = before["version"] + 1
        with self._worded(edit.table, [after]):
            self._core.execute(SHAPES[edit.table].by_id, {**stored, ID: id_})
        old = {column: before[column] for column in changed}
        self.steps.append(Step(edit.table, id_, old, changed))
        if edit.table == "setting":
            self._words = replace(self._words, added=self._added_words())

    def _delete(self, edit: Delete) -> None:
        before = self._row(edit.table, edit.id)
        if before is None:
            raise self._gone(edit.table, edit.id)
        where = partial(rows.place, edit.table, before, edit.id)
        self._compare(edit.table, edit.id, self._resolved(edit.expected), before, where)
        table = SHAPES[edit.table].table
        self._core.execute(table.delete().where(table.c.id == edit.id))
        image = {name: value for name, value in before.items() if value is not None}
        image.pop("id")
        self.steps.append(Step(edit.table, edit.id, image, None))

    def _flush(self) -> None:
        """Put in the rows that wait, a table at a time."""
        for table, waiting in self._pending.items():
            shape = SHAPES[table]
            with self._worded(table, waiting):
                self._connection.executemany(shape.insert, map(shape.line, waiting))
        self._pending = {}

    @contextmanager
    def _worded(self, table: str, touched: Sequence[Row]) -> Iterator[None]:
        """Refuse in words what breaks a uniqueness."""
        try:
            yield
        except (IntegrityError, sqlite3.IntegrityError) as error:
            if is_broken_key(error):
                raise
            problem = str(getattr(error, "orig", error))
            raise self._refusal(table, touched, problem) from error

    def _refusal(self, table: str, touched: Sequence[Row], problem: str) -> RefusedError:
        """Say which of the rows is there already."""
        if "ux_relation_identity" in problem:
            columns = ["kind", "whole_id", "breakdown"]
        else:
            columns = [part.rpartition(".")[2] for part in problem.rpartition(": ")[2].split(", ")]
        seen: set[tuple[Any, ...]] = set()
        row = touched[0]
        for row in touched:
            mark = tuple(row.get(column) for column in columns)
            if mark in seen or self._exists(table, columns, row):
                break
            seen.add(mark)
        named = ", ".join(f'{column} "{row.get(column)}"' for column in columns)
        place = rows.place(table, row, None)
        return RefusedError(
            "{place}: there is one with {named} already.",
            "Choose another.",
            place=place,
            named=named,
        )

    def _exists(self, table: str, columns: Sequence[str], row: Row) -> bool:
        held = SHAPES[table].table.c
        same = [held[column].is_not_distinct_from(row.get(column)) for column in columns]
        query = select(held.id).where(*same, held.id != row.get("id"))
        return self._core.execute(query).first() is not None

    def _row(self, table: str, id_: int) -> dict[str, Any] | None:
        found = self._core.execute(SHAPES[table].of_id, {ID: id_}).mappings().first()
        return None if found is None else dict(found)

    def _compare(self, table: str, id_: int, expected: Row, found: Row, where: Where) -> None:
        """Refuse to write over what somebody else wrote meanwhile. Errors: ConflictError."""
        clashes = tuple(
            Clash(table, id_, column, value, found.get(column))
            for column, value in expected.items()
            if found.get(column) != value
        )
        if clashes:
            fields = clashing_words(clashes)
            raise ConflictError(
                "{where} was changed meanwhile ({fields}).",
                _AGAIN,
                clashes,
                where=where(),
                fields=fields,
            )

    def _gone(self, table: str, id_: int) -> ConflictError:
        clash = Clash(table, id_, "id", id_, None)
        where = rows.place(table, {}, id_)
        return ConflictError("{where} is no longer there.", _AGAIN, (clash,), where=where)

    def _number(self, table: str, row: dict[str, Any], *, again: bool) -> None:
        """Give the permanent id, and the key where none was given."""
        own = "public_id" in COLUMNS[table]
        if again and (row.get("public_id") or not own):
            return
        if row.get("public_id") is not None:
            where = rows.place(table, row, None)
            raise RefusedError("{where}: its permanent id is given by the ledger.", where=where)
        if not own and row.get("key"):
            return
        given = self._numbering.give(table, row)
        if own:
            row["public_id"] = given
        row["key"] = row.get("key") or given

    def _refuse_missing(self, table: str, row: Row, where: Where) -> None:
        for column in SHAPES[table].needed:
            if row.get(column) is None:
                raise RefusedError(
                    "{where}: its {column} is missing.", where=where(), column=column
                )

    def _give_id(self, table: str) -> int:
        if table not in self._next_id:
            query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
            found = self._connection.execute(query, (table,)).fetchone()
            self._next_id[table] = found[0] if found else 0
        self._next_id[table] += 1
        return self._next_id[table]

    def _name(self, new: New, id_: int) -> None:
        if new.label in self.new_ids:
            raise RefusedError("Two new rows of one change are called {label}.", label=new.label)
        self.new_ids[new.label] = id_

    def _id(self, id_: int | New) -> int:
        if not isinstance(id_, New):
            return id_
        if id_.label not in self.new_ids:
            raise RefusedError("No new row of this change is called {label}.", label=id_.label)
        return self.new_ids[id_.label]

    def _resolved(self, values: Row) -> Row:
        """Return the values with each `New` as its id."""
        return {
            column: self._meant(value) if isinstance(value, rows.REFERENCES) else value
            for column, value in values.items()
        }

    def _meant(self, value: New | Sequence[tuple[str, int | New]]) -> object:
        """Return the id that a `New` stands for, the text that the subject of a flag is kept as."""
        if isinstance(value, New):
            return self._id(value)
        return json.dumps([[table, self._id(id_)] for table, id_ in value])

    def _added_words(self) -> dict[tuple[str, str], Row]:
        """Return the words that this ledger adds to the open value lists."""
        names = {f"values:{table}.{column}": (table, column) for table, column in OPEN_LISTS}
        query = "SELECT name, value FROM setting WHERE name LIKE 'values:%'"
        found = self._connection.execute(query).fetchall()
        return {names[name]: json.loads(value) for name, value in found if name in names}
