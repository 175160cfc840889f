"""The frozen SQL is what the tables say, and every table is STRICT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger import schema, tables
from crossfoot.ledger.columns import COLUMNS, PARENTS

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger


def test_the_frozen_sql_is_what_the_tables_say() -> None:
    frozen = ";\n\n".join(schema.statements()) + ";\n"
    assert frozen == schema.from_tables(), "run crossfoot.ledger.schema.write()"


def test_every_table_is_strict(ledger: Ledger) -> None:
    rows = ledger.reader.execute("PRAGMA table_list").fetchall()
    strict = {name: bool(flag) for _, name, kind, _, _, flag in rows if kind == "table"}
    loose = {name for name, flag in strict.items() if not flag}
    assert loose == {"sqlite_schema", "sqlite_temp_schema", "sqlite_sequence"}
    assert len(strict) == len(loose) + sum(
        map(len, (tables.RECORDS, tables.DERIVED, tables.SYSTEM))
    )


def test_what_a_column_takes_is_said_for_every_column_of_every_record() -> None:
    for row in tables.RECORDS:
        own = set(row.model_fields) - {"id", "version"}
        assert set(COLUMNS[str(row.__tablename__)]) == own


def test_what_belongs_to_another_row_is_the_column_that_names_it() -> None:
    for table, (_, column) in PARENTS.items():
        assert column in COLUMNS[table]


def test_a_file_holds_exactly_the_objects_of_its_version(ledger: Ledger) -> None:
    query = "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%'"
    names = {name for (name,) in ledger.reader.execute(query).fetchall()}
    assert names - schema.SHADOWS == set(schema.objects())
