"""What was announced: parties, events, announcements, deals, figures, relations, rates.

No "from __future__ import annotations" here: SQLModel reads the real annotations.
"""

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from crossfoot.ledger.tables.fields import (
    COUNTED,
    a_row,
    a_text,
    a_whole,
    an_amount,
    an_id,
    where_set,
)
from crossfoot.ledger.types import Text_, Whole


class PartyRow(SQLModel, table=True):
    """A body or person that takes part in deals."""

    __tablename__ = "party"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    name: str = Field(sa_type=Text_, index=True)
    kind: str | None = a_text()
    country: str | None = a_text()
    version: int = Field(default=1, sa_type=Whole)


class PartyAliasRow(SQLModel, table=True):
    """Another name of a party."""

    __tablename__ = "party_alias"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    party_id: int = a_row("party")
    position: int = Field(default=0, sa_type=Whole)
    name: str = Field(sa_type=Text_, index=True)


class EventRow(SQLModel, table=True):
    """One occasion that groups announcements."""

    __tablename__ = "event"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    key: str = Field(sa_type=Text_, unique=True)
    name: str = Field(sa_type=Text_)
    on: str | None = a_text()
    place: str | None = a_text()
    version: int = Field(default=1, sa_type=Whole)


class AnnouncementRow(SQLModel, table=True):
    """A source document. sent_at, sent_by: when and by whom it was sent to review, else None."""

    __tablename__ = "announcement"
    __table_args__ = (where_set("ix_announcement_url", "url"), COUNTED)
    id: int | None = an_id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    event_id: int | None = a_row("event")
    title: str = Field(sa_type=Text_)
    publisher: str | None = a_text()
    author: str | None = a_text()
    published_on: str | None = a_text()
    accessed_on: str | None = a_text()
    url: str | None = a_text()
    archive_url: str | None = a_text()
    kind: str | None = a_text()
    source_type: str | None = a_text()
    language: str | None = a_text()
    copy_of: int | None = a_row("announcement")
    place: str | None = a_text()
    sent_at: str | None = a_text()
    sent_by: str | None = a_text()
    version: int = Field(default=1, sa_type=Whole)


class SourceTextRow(SQLModel, table=True):
    """A sealed text of an announcement; number counts its versions from 1.

    body:  None where only the hash is kept.   cut: what the clerk trimmed before sealing.
    document: SHA-256 of the file that it was read from; None where it was pasted.
    """

    __tablename__ = "source_text"
    __table_args__ = (
        UniqueConstraint("announcement_id", "number"),
        Index("ix_source_text_sha256", "sha256", "announcement_id"),
        COUNTED,
    )
    id: int | None = an_id()
    announcement_id: int = a_row("announcement", index=False)
    number: int = Field(default=1, sa_type=Whole)
    body: str | None = a_text()
    sha256: str = Field(sa_type=Text_)
    cut: str | None = a_text()
    document: str | None = a_text()


class DealRow(SQLModel, table=True):
    """A transaction between parties. adopted_*: the figure it counts with, chosen by a person."""

    __tablename__ = "deal"
    __table_args__ = (
        where_set("ix_deal_adopted_value", "adopted_value"),
        where_set("ix_deal_adopted_quantity", "adopted_quantity"),
        COUNTED,
    )
    id: int | None = an_id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    title: str = Field(sa_type=Text_)
    type: str | None = a_text()
    sector: str | None = a_text()
    product: str | None = a_text()
    from_country: str | None = a_text()
    to_country: str | None = a_text()
    announced_on: str | None = Field(default=None, sa_type=Text_, index=True)
    adopted_value: int | None = Field(default=None, sa_type=Whole)
    adopted_quantity: int | None = Field(default=None, sa_type=Whole)
    version: int = Field(default=1, sa_type=Whole)


class DealPartyRow(SQLModel, table=True):
    """What a party does in a deal."""

    __tablename__ = "deal_party"
    __table_args__ = (Index("ix_deal_party_party_deal", "party_id", "deal_id"), COUNTED)
    id: int | None = an_id()
    deal_id: int = a_row("deal")
    party_id: int = a_row("party", index=False)
    role: str | None = a_text()
    position: int = Field(default=0, sa_type=Whole)


class DealStageRow(SQLModel, table=True):
    """A stage a deal reached; the highest position is the present one. inferred: 0, 1 or None."""

    __tablename__ = "deal_stage"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    deal_id: int = a_row("deal")
    position: int = Field(default=0, sa_type=Whole)
    stage: str = Field(sa_type=Text_)
    on: str | None = a_text()
    quote: str | None = a_text()
    inferred: int | None = a_whole()


class DealTagRow(SQLModel, table=True):
    """A word that a person hung on a deal."""

    __tablename__ = "deal_tag"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    deal_id: int = a_row("deal")
    position: int = Field(default=0, sa_type=Whole)
    tag: str = Field(sa_type=Text_)


class FigureRow(SQLModel, table=True):
    """One reported number: its wording and what was given of its meaning.

    Columns hold what a person or a bundle gave; None means the reader decides. What the checks
    take is in FigureMeaningRow. start, end: code points into the announcement's newest text.
    before, after: the 32 characters either side, for finding the quote in a later text.
    """

    __tablename__ = "figure"
    __table_args__ = (Index("ix_figure_announcement", "announcement_id", "start"), COUNTED)
    id: int | None = an_id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    announcement_id: int | None = a_row("announcement", index=False)
    deal_id: int | None = a_row("deal")
    origin: str = Field(default="quoted", sa_type=Text_)
    measure: str | None = a_text()
    wording: str | None = a_text()
    start: int | None = a_whole()
    end: int | None = a_whole()
    before: str | None = a_text()
    after: str | None = a_text()
    translation: str | None = a_text()
    amount: int | None = an_amount()
    amount_high: int | None = an_amount()
    currency: str | None = a_text()
    unit: str | None = a_text()
    hedge: str | None = a_text()
    rounded_to: int | None = an_amount()
    period: str | None = a_text()
    from_year: str | None = a_text()
    to_year: str | None = a_text()
    items: int | None = a_whole()
    modality: str | None = a_text()
    basis: str | None = a_text()
    stated_by: str | None = a_text()
    note: str | None = a_text()
    corrected_amount: int | None = an_amount()
    corrected_why: str | None = a_text()
    version: int = Field(default=1, sa_type=Whole)


class FigureMentionRow(SQLModel, table=True):
    """A further place where the same number stands with the same meaning."""

    __tablename__ = "figure_mention"
    __table_args__ = (COUNTED,)
    id: int | None = an_id()
    figure_id: int = a_row("figure")
    position: int = Field(default=0, sa_type=Whole)
    start: int = Field(sa_type=Whole)
    end: int = Field(sa_type=Whole)


class RelationRow(SQLModel, table=True):
    """How a figure is tied to others; identity is (kind, whole, breakdown).

    amount: for a `restates` that covers a part of the amount.
    """

    __tablename__ = "relation"
    __table_args__ = (
        Index(
            "ux_relation_identity",
            text("kind"),
            text("whole_id"),
            text("ifnull(breakdown, '')"),
            unique=True,
        ),
        COUNTED,
    )
    id: int | None = an_id()
    kind: str = Field(sa_type=Text_)
    whole_id: int = a_row("figure")
    breakdown: str | None = a_text()
    on: str | None = a_text()
    amount: int | None = an_amount()
    quote: str | None = a_text()
    note: str | None = a_text()
    version: int = Field(default=1, sa_type=Whole)


class RelationPartRow(SQLModel, table=True):
    """A part of a relation. weight_low, weight_high: hundredths; both None: 1, not stated."""

    __tablename__ = "relation_part"
    __table_args__ = (UniqueConstraint("relation_id", "figure_id"), COUNTED)
    id: int | None = an_id()
    relation_id: int = a_row("relation", index=False)
    position: int = Field(default=0, sa_type=Whole)
    figure_id: int = a_row("figure")
    weight_low: int | None = an_amount()
    weight_high: int | None = an_amount()


class RateRow(SQLModel, table=True):
    """A dated exchange rate: one `from_currency` is `rate` (decimal text) `to_currency`."""

    __tablename__ = "rate"
    __table_args__ = (
        Index("ix_rate_pair", "from_currency", "to_currency", "on"),
        Index("ix_rate_from", "from_currency", "on"),
        Index("ix_rate_to", "to_currency", "on"),
        COUNTED,
    )
    id: int | None = an_id()
    on: str | None = a_text()
    from_currency: str = Field(sa_type=Text_)
    to_currency: str = Field(sa_type=Text_)
    rate: str = Field(sa_type=Text_)
    source: str | None = a_text()
