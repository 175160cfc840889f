"""The layout of a ledger file: what is in it, as SQL, for each version of the format.

Decision: each version's SQL is frozen in a file of its own (`schema_3.sql`). A file is made from
it and compared with it when opened, so neither needs SQLModel, and a later SQLAlchemy that words
its DDL otherwise does not make old ledgers strange. A test holds it equal to `tables`
(`from_tables`); `write` renews it while the version is not yet released.
Alternative: a hash of sqlite_master alone; it cannot say which table is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

APPLICATION_ID = 0x43726673
"""'Crfs', at byte 68 of the file; the MIME type recognises it there."""
VERSION = 3
SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "kind UNINDEXED, row_id UNINDEXED, text,"
    " tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
)
"""prefix: a search is answered while its last word is typed, from its first letter on."""
SHADOWS = frozenset(f"search_{name}" for name in ("data", "idx", "content", "docsize", "config"))
Objects = Mapping[str, str]
"""Name to SQL, its white space made plain."""
_BETWEEN = ";\n\n"
_KINDS = frozenset({"TABLE", "INDEX", "TRIGGER"})


@cache
def statements(version: int = VERSION) -> tuple[str, ...]:
    """Return the CREATE statements of a version, in the order they are run."""
    file = Path(__file__).with_name(f"schema_{version}.sql")
    text = file.read_text(encoding="utf-8").strip().removesuffix(";")
    return tuple(part.strip() for part in text.split(_BETWEEN))


@cache
def objects(version: int = VERSION) -> Objects:
    """Return name to SQL of every table, index and trigger of a version."""
    return {name(sql): plain(sql) for sql in statements(version)}


def plain(sql: str) -> str:
    """Return SQL with its white space made plain, for comparing."""
    return " ".join(sql.split())


def from_tables() -> str:
    """Return what the newest version's SQL must be, from the tables."""
    from sqlalchemy.dialects import sqlite  # noqa: PLC0415  (late: opening needs none of these)
    from sqlalchemy.schema import CreateIndex, CreateTable  # noqa: PLC0415
    from sqlmodel import SQLModel  # noqa: PLC0415

    from crossfoot.ledger import tables  # noqa: PLC0415

    dialect = sqlite.dialect()
    ours = [row.__tablename__ for row in (*tables.RECORDS, *tables.DERIVED, *tables.SYSTEM)]
    found = [table for table in SQLModel.metadata.sorted_tables if table.name in ours]
    parts = [str(CreateTable(table).compile(dialect=dialect)).strip() for table in found]
    for table in found:
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        parts += [str(CreateIndex(index).compile(dialect=dialect)).strip() for index in indexes]
    parts += [*_append_only("journal", "id"), *_append_only("journal_bulk", "journal_id"), SEARCH]
    lines = (_BETWEEN.join(parts) + ";").splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"


def write() -> None:
    """Renew the newest version's SQL from the tables; for developers, before a release."""
    file = Path(__file__).with_name(f"schema_{VERSION}.sql")
    file.write_text(from_tables(), encoding="utf-8")


def _append_only(table: str, key: str) -> list[str]:
    """Return the triggers that let rows in and never change or drop one.

    The third stands against INSERT OR REPLACE, which deletes without firing the second where
    recursive triggers are off. Source: PLATFORM, section E3.
    """
    refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    exists = f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"  # noqa: S608
    return [
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} {refuse}",
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} {refuse}",
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN {exists} {refuse}",
    ]


def kind(sql: str) -> str:
    """Return what a CREATE statement makes: table, index or trigger."""
    return next(word for word in sql.split() if word in _KINDS).lower()


def name(sql: str) -> str:
    """Return what a CREATE statement calls the thing it makes."""
    words = sql.replace("(", " ").split()
    return words[words.index(kind(sql).upper()) + 1].strip('"')
