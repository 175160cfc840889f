"""The history and its index of authors, settings, counters, kept files, drafts.

No "from __future__ import annotations" here: SQLModel reads the real annotations.
"""

from sqlmodel import Field, SQLModel

from crossfoot.ledger.tables.fields import COUNTED, STRICT, a_row, a_text, an_id
from crossfoot.ledger.types import Text_, Whole


class AuthorRow(SQLModel, table=True):
    """Who made or mended a row, by the history (`authors`)."""

    __tablename__ = "author"
    __table_args__ = ({"sqlite_strict": True, "sqlite_with_rowid": False},)
    table_name: str = Field(primary_key=True, sa_type=Text_)
    row_id: int = Field(primary_key=True, sa_type=Whole)
    by: str = Field(primary_key=True, sa_type=Text_)


class JournalRow(SQLModel, table=True):
    """The history, append-only by trigger and chained.

    name, facts: what the change is called, as message id and JSON.
    rows:     canonical JSON [[table, id, before or null, after or null], …]; null where they
              are kept compressed in journal_bulk.
    rows_hash: SHA-256 of that JSON.   hash: SHA-256 over the row and the hash before it.
    undo_of:  the entry this one takes back; a redo takes back an undo.
    """

    __tablename__ = "journal"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    at: str = Field(sa_type=Text_)
    by: str = Field(sa_type=Text_, index=True)
    name: str = Field(sa_type=Text_)
    facts: str = Field(sa_type=Text_)
    why: str = Field(default="", sa_type=Text_)
    undo_of: int | None = a_row("journal")
    rows: str | None = a_text()
    rows_hash: str = Field(sa_type=Text_)
    count: int = Field(sa_type=Whole)
    previous: str = Field(sa_type=Text_)
    hash: str = Field(sa_type=Text_)


class JournalBulkRow(SQLModel, table=True):
    """The before and after of a change over 1,000 rows: zlib of the same JSON."""

    __tablename__ = "journal_bulk"
    __table_args__ = (STRICT,)
    journal_id: int = Field(primary_key=True, foreign_key="journal.id", sa_type=Whole)
    data: bytes


class SettingRow(SQLModel, table=True):
    """What holds for the whole ledger (reporting_currency, policy, rules, ledger_id)."""

    __tablename__ = "setting"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    name: str = Field(sa_type=Text_, unique=True)
    value: str = Field(sa_type=Text_)


class CounterRow(SQLModel, table=True):
    """The last number given out in a series of permanent ids ("KZ-2025", "F")."""

    __tablename__ = "counter"
    __table_args__ = (STRICT,)
    series: str = Field(primary_key=True, sa_type=Text_)
    last: int = Field(sa_type=Whole)


class DocumentRow(SQLModel, table=True):
    """A file as it came, kept once by its SHA-256; what was read from it names it by that.

    Like the compressed steps of the history it is not a record itself: no step writes or takes it
    away, so that undo and redo find it. kind: as in `exchange.documents`. size: bytes.
    """

    __tablename__ = "document"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    sha256: str = Field(sa_type=Text_, unique=True)
    name: str = Field(sa_type=Text_)
    kind: str = Field(sa_type=Text_)
    size: int = Field(sa_type=Whole)
    data: bytes


class DraftRow(SQLModel, table=True):
    """A half-typed form, kept every two seconds; gone when the form is saved."""

    __tablename__ = "draft"
    __table_args__ = (STRICT,)
    place: str = Field(primary_key=True, sa_type=Text_)
    by: str = Field(sa_type=Text_)
    at: str = Field(sa_type=Text_)
    data: str = Field(sa_type=Text_)
