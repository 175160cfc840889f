"""What people decided about it: dismissals, questions, sign-offs, views, tallies, readings.

No "from __future__ import annotations" here: SQLModel reads the real annotations.
"""

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from crossfoot.ledger.tables.fields import COUNTED, a_row, a_text, a_whole, an_amount, an_id
from crossfoot.ledger.types import Text_, Whole


class DismissalRow(SQLModel, table=True):
    """A number in a text that a clerk looked at and does not record."""

    __tablename__ = "dismissal"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    announcement_id: int = a_row("announcement")
    start: int = Field(sa_type=Whole)
    end: int = Field(sa_type=Whole)
    reason: str | None = a_text()


class QueryRow(SQLModel, table=True):
    """What people did about a finding; it survives recomputation.

    subject:      JSON [[table, id], …] as the finding has it: with the rule its identity.
    fingerprint:  of the finding's inputs when it was closed; the closing holds while they match.
    inputs:       those inputs, so that a difference can be told; None where they are not known.
    assigned_to:  who shall settle it.
    asked_whom, asked_on, due_on:  of a question put to somebody outside.
    """

    __tablename__ = "query"
    __table_args__ = (UniqueConstraint("rule", "subject"), COUNTED)
    id: int | None = an_id()
    rule: str = Field(sa_type=Text_)
    subject: str = Field(sa_type=Text_)
    state: str = Field(default="open", sa_type=Text_)
    outcome: str | None = a_text()
    fingerprint: str | None = a_text()
    inputs: str | None = a_text()
    assigned_to: str | None = a_text()
    asked_whom: str | None = a_text()
    asked_on: str | None = a_text()
    due_on: str | None = a_text()
    version: int = Field(default=1, sa_type=Whole)


class QueryMessageRow(SQLModel, table=True):
    """One message of the conversation on a flag."""

    __tablename__ = "query_message"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    query_id: int = a_row("query")
    position: int = Field(default=0, sa_type=Whole)
    by: str | None = a_text()
    at: str | None = a_text()
    text: str = Field(sa_type=Text_)


class SignOffRow(SQLModel, table=True):
    """What a reviewer said of a row: signed it off, or returned it with a question.

    relies_on: what the act relied on (`relying`), compared with what that is now.
    words:     the question, or the answer to it.
    """

    __tablename__ = "sign_off"
    __table_args__ = (Index("ix_sign_off_row", "kind", "row_id"), COUNTED)
    id: int | None = an_id()
    kind: str = Field(sa_type=Text_)
    row_id: int = Field(sa_type=Whole)
    by: str = Field(sa_type=Text_)
    at: str | None = a_text()
    relies_on: str | None = a_text()
    act: str = Field(default="signed", sa_type=Text_, sa_column_kwargs={"server_default": "signed"})
    words: str | None = a_text()


class SavedViewRow(SQLModel, table=True):
    """A filter of a list that a person gave a name; it lives in the ledger only, not in a bundle.

    page:     of `views.ListPage`. text: what is searched for.
    filters:  JSON {filter: [value, …]}, as the list's query calls them.
    sort:     JSON [[column, descending], …]; None: the list's own order.
    columns:  JSON [column, …] shown, left to right; None: the page's own.
    """

    __tablename__ = "saved_view"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    name: str = Field(sa_type=Text_, unique=True)
    page: str = Field(sa_type=Text_, index=True)
    text: str | None = a_text()
    filters: str = Field(default="{}", sa_type=Text_)
    sort: str | None = a_text()
    columns: str | None = a_text()
    version: int = Field(default=1, sa_type=Whole)


class TallyRow(SQLModel, table=True):
    """Our own sum over a saved view of deals, and its rule.

    stages:   JSON [stage, …] that count.   options, restated: 1 where such money counts.
    against:  the figure of a reported total that it is set against.
    """

    __tablename__ = "tally"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    name: str = Field(sa_type=Text_)
    view_id: int = a_row("saved_view")
    stages: str = Field(sa_type=Text_)
    options: int = Field(default=0, sa_type=Whole)
    restated: int = Field(default=0, sa_type=Whole)
    against: int | None = a_row("figure")
    version: int = Field(default=1, sa_type=Whole)


class ReleaseRow(SQLModel, table=True):
    """A frozen export under a name. change: of the history, up to which it shows the ledger.

    profile:  working or publication.   data_hash: SHA-256 over the records that it shows.
    rows:     JSON {table: [permanent id, …]} of the deals and totals that it shows.
    """

    __tablename__ = "release"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    name: str = Field(sa_type=Text_)
    on: str = Field(sa_type=Text_)
    profile: str = Field(sa_type=Text_)
    change: int = Field(sa_type=Whole)
    data_hash: str = Field(sa_type=Text_)
    rows: str = Field(sa_type=Text_)
    version: int = Field(default=1, sa_type=Whole)


class SecondReadingRow(SQLModel, table=True):
    """A second clerk's blind reading of an announcement; in the ledger only, not in a bundle.

    by, at:     who reads, and since when; None until somebody begins.
    text:       the version of the text that is read.
    agreement:  JSON {field: [agreed, compared]} as it was when the second clerk finished.
    kept:       JSON [[field, figure id or null, second figure id or null], …]: differences in
                which the first reading was kept.
    """

    __tablename__ = "second_reading"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    announcement_id: int = Field(foreign_key="announcement.id", sa_type=Whole, unique=True)
    wanted_by: str = Field(sa_type=Text_)
    by: str | None = a_text()
    at: str | None = a_text()
    text: int | None = a_whole()
    state: str = Field(default="open", sa_type=Text_)
    agreement: str | None = a_text()
    kept: str = Field(default="[]", sa_type=Text_)
    version: int = Field(default=1, sa_type=Whole)


class SecondFigureRow(SQLModel, table=True):
    """A figure as the second clerk read it, apart from the record. deal: a title, as typed."""

    __tablename__ = "second_figure"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    second_reading_id: int = a_row("second_reading")
    start: int = Field(sa_type=Whole)
    end: int = Field(sa_type=Whole)
    wording: str = Field(sa_type=Text_)
    measure: str | None = a_text()
    amount: int | None = an_amount()
    amount_high: int | None = an_amount()
    currency: str | None = a_text()
    unit: str | None = a_text()
    hedge: str | None = a_text()
    rounded_to: int | None = an_amount()
    deal: str | None = a_text()
