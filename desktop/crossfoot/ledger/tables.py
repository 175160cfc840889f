"""The tables of a ledger. Only types and keys: no relationships, no methods, no validation.

Three sorts of table, by what writes them (see RECORDS, DERIVED and SYSTEM at the end):
record   what people decided; written only by the edits of a Change, and in the history.
derived  computed from records by `recheck`; rebuilt at will, compared by `verify`.
system   the history itself with its index of authors, settings, counters, drafts.

No "from __future__ import annotations" here: SQLModel reads the real annotations.
Dates are text at the precision given (2025, 2025-09, 2025-09-23); times are UTC ISO 8601.
Amounts are integers in hundredths of their unit. Lists keep their order by `position`.
"""

from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from crossfoot.ledger.types import Hundredths, Text_, Whole

STRICT: dict[str, Any] = {"sqlite_strict": True}
COUNTED: dict[str, Any] = {"sqlite_strict": True, "sqlite_autoincrement": True}


def _id() -> Any:  # noqa: ANN401  (a field has the type of its annotation)
    return Field(default=None, primary_key=True, sa_type=Whole)


def _text() -> Any:  # noqa: ANN401  (a field has the type of its annotation)
    return Field(default=None, sa_type=Text_)


def _whole() -> Any:  # noqa: ANN401  (a field has the type of its annotation)
    return Field(default=None, sa_type=Whole)


def _amount() -> Any:  # noqa: ANN401  (a field has the type of its annotation)
    return Field(default=None, sa_type=Hundredths)


def _row(target: str, *, index: bool = True) -> Any:  # noqa: ANN401  (a field has the type of its annotation)
    return Field(default=None, foreign_key=f"{target}.id", sa_type=Whole, index=index)


def _where_set(name: str, column: str) -> Index:
    """An index of the few rows where a column holds something."""
    return Index(name, column, sqlite_where=text(f"{column} IS NOT NULL"))


class PartyRow(SQLModel, table=True):
    """A body or person that takes part in deals."""

    __tablename__ = "party"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    name: str = Field(sa_type=Text_, index=True)
    kind: str | None = _text()
    country: str | None = _text()
    version: int = Field(default=1, sa_type=Whole)


class PartyAliasRow(SQLModel, table=True):
    """Another name of a party."""

    __tablename__ = "party_alias"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    party_id: int = _row("party")
    position: int = Field(default=0, sa_type=Whole)
    name: str = Field(sa_type=Text_, index=True)


class EventRow(SQLModel, table=True):
    """One occasion that groups announcements."""

    __tablename__ = "event"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    key: str = Field(sa_type=Text_, unique=True)
    name: str = Field(sa_type=Text_)
    on: str | None = _text()
    place: str | None = _text()
    version: int = Field(default=1, sa_type=Whole)


class AnnouncementRow(SQLModel, table=True):
    """A source document. sent_at, sent_by: when and by whom it was sent to review, else None."""

    __tablename__ = "announcement"
    __table_args__ = (_where_set("ix_announcement_url", "url"), COUNTED)
    id: int | None = _id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    event_id: int | None = _row("event")
    title: str = Field(sa_type=Text_)
    publisher: str | None = _text()
    author: str | None = _text()
    published_on: str | None = _text()
    accessed_on: str | None = _text()
    url: str | None = _text()
    archive_url: str | None = _text()
    kind: str | None = _text()
    source_type: str | None = _text()
    language: str | None = _text()
    copy_of: int | None = _row("announcement")
    place: str | None = _text()
    sent_at: str | None = _text()
    sent_by: str | None = _text()
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
    id: int | None = _id()
    announcement_id: int = _row("announcement", index=False)
    number: int = Field(default=1, sa_type=Whole)
    body: str | None = _text()
    sha256: str = Field(sa_type=Text_)
    cut: str | None = _text()
    document: str | None = _text()


class DealRow(SQLModel, table=True):
    """A transaction between parties. adopted_*: the figure it counts with, chosen by a person."""

    __tablename__ = "deal"
    __table_args__ = (
        _where_set("ix_deal_adopted_value", "adopted_value"),
        _where_set("ix_deal_adopted_quantity", "adopted_quantity"),
        COUNTED,
    )
    id: int | None = _id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    title: str = Field(sa_type=Text_)
    type: str | None = _text()
    sector: str | None = _text()
    product: str | None = _text()
    from_country: str | None = _text()
    to_country: str | None = _text()
    announced_on: str | None = Field(default=None, sa_type=Text_, index=True)
    adopted_value: int | None = Field(default=None, sa_type=Whole)
    adopted_quantity: int | None = Field(default=None, sa_type=Whole)
    version: int = Field(default=1, sa_type=Whole)


class DealPartyRow(SQLModel, table=True):
    """What a party does in a deal."""

    __tablename__ = "deal_party"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    deal_id: int = _row("deal")
    party_id: int = _row("party")
    role: str | None = _text()
    position: int = Field(default=0, sa_type=Whole)


class DealStageRow(SQLModel, table=True):
    """A stage a deal reached; the highest position is the present one. inferred: 0, 1 or None."""

    __tablename__ = "deal_stage"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    deal_id: int = _row("deal")
    position: int = Field(default=0, sa_type=Whole)
    stage: str = Field(sa_type=Text_)
    on: str | None = _text()
    quote: str | None = _text()
    inferred: int | None = _whole()


class DealTagRow(SQLModel, table=True):
    """A word that a person hung on a deal."""

    __tablename__ = "deal_tag"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    deal_id: int = _row("deal")
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
    id: int | None = _id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    announcement_id: int | None = _row("announcement", index=False)
    deal_id: int | None = _row("deal")
    origin: str = Field(default="quoted", sa_type=Text_)
    measure: str | None = _text()
    wording: str | None = _text()
    start: int | None = _whole()
    end: int | None = _whole()
    before: str | None = _text()
    after: str | None = _text()
    translation: str | None = _text()
    amount: int | None = _amount()
    amount_high: int | None = _amount()
    currency: str | None = _text()
    unit: str | None = _text()
    hedge: str | None = _text()
    rounded_to: int | None = _amount()
    period: str | None = _text()
    from_year: str | None = _text()
    to_year: str | None = _text()
    items: int | None = _whole()
    modality: str | None = _text()
    basis: str | None = _text()
    stated_by: str | None = _text()
    note: str | None = _text()
    corrected_amount: int | None = _amount()
    corrected_why: str | None = _text()
    version: int = Field(default=1, sa_type=Whole)


class FigureMentionRow(SQLModel, table=True):
    """A further place where the same number stands with the same meaning."""

    __tablename__ = "figure_mention"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    figure_id: int = _row("figure")
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
    id: int | None = _id()
    kind: str = Field(sa_type=Text_)
    whole_id: int = _row("figure")
    breakdown: str | None = _text()
    on: str | None = _text()
    amount: int | None = _amount()
    quote: str | None = _text()
    note: str | None = _text()
    version: int = Field(default=1, sa_type=Whole)


class RelationPartRow(SQLModel, table=True):
    """A part of a relation. weight_low, weight_high: hundredths; both None: 1, not stated."""

    __tablename__ = "relation_part"
    __table_args__ = (UniqueConstraint("relation_id", "figure_id"), COUNTED)
    id: int | None = _id()
    relation_id: int = _row("relation", index=False)
    position: int = Field(default=0, sa_type=Whole)
    figure_id: int = _row("figure")
    weight_low: int | None = _amount()
    weight_high: int | None = _amount()


class RateRow(SQLModel, table=True):
    """A dated exchange rate: one `from_currency` is `rate` (decimal text) `to_currency`."""

    __tablename__ = "rate"
    __table_args__ = (
        Index("ix_rate_pair", "from_currency", "to_currency", "on"),
        Index("ix_rate_from", "from_currency", "on"),
        Index("ix_rate_to", "to_currency", "on"),
        COUNTED,
    )
    id: int | None = _id()
    on: str | None = _text()
    from_currency: str = Field(sa_type=Text_)
    to_currency: str = Field(sa_type=Text_)
    rate: str = Field(sa_type=Text_)
    source: str | None = _text()


class DismissalRow(SQLModel, table=True):
    """A number in a text that a clerk looked at and does not record."""

    __tablename__ = "dismissal"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    announcement_id: int = _row("announcement")
    start: int = Field(sa_type=Whole)
    end: int = Field(sa_type=Whole)
    reason: str | None = _text()


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
    id: int | None = _id()
    rule: str = Field(sa_type=Text_)
    subject: str = Field(sa_type=Text_)
    state: str = Field(default="open", sa_type=Text_)
    outcome: str | None = _text()
    fingerprint: str | None = _text()
    inputs: str | None = _text()
    assigned_to: str | None = _text()
    asked_whom: str | None = _text()
    asked_on: str | None = _text()
    due_on: str | None = _text()
    version: int = Field(default=1, sa_type=Whole)


class QueryMessageRow(SQLModel, table=True):
    """One message of the conversation on a flag."""

    __tablename__ = "query_message"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    query_id: int = _row("query")
    position: int = Field(default=0, sa_type=Whole)
    by: str | None = _text()
    at: str | None = _text()
    text: str = Field(sa_type=Text_)


class SignOffRow(SQLModel, table=True):
    """What a reviewer said of a row: signed it off, or returned it with a question.

    relies_on: what the act relied on (`relying`), compared with what that is now.
    words:     the question, or the answer to it.
    """

    __tablename__ = "sign_off"
    __table_args__ = (Index("ix_sign_off_row", "kind", "row_id"), COUNTED)
    id: int | None = _id()
    kind: str = Field(sa_type=Text_)
    row_id: int = Field(sa_type=Whole)
    by: str = Field(sa_type=Text_)
    at: str | None = _text()
    relies_on: str | None = _text()
    act: str = Field(default="signed", sa_type=Text_, sa_column_kwargs={"server_default": "signed"})
    words: str | None = _text()


class SavedViewRow(SQLModel, table=True):
    """A filter of a list that a person gave a name; it lives in the ledger only, not in a bundle.

    page:     of `views.ListPage`. text: what is searched for.
    filters:  JSON {filter: [value, …]}, as the list's query calls them.
    sort:     JSON [[column, descending], …]; None: the list's own order.
    columns:  JSON [column, …] shown, left to right; None: the page's own.
    """

    __tablename__ = "saved_view"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    name: str = Field(sa_type=Text_, unique=True)
    page: str = Field(sa_type=Text_, index=True)
    text: str | None = _text()
    filters: str = Field(default="{}", sa_type=Text_)
    sort: str | None = _text()
    columns: str | None = _text()
    version: int = Field(default=1, sa_type=Whole)


class TallyRow(SQLModel, table=True):
    """Our own sum over a saved view of deals, and its rule.

    stages:   JSON [stage, …] that count.   options, restated: 1 where such money counts.
    against:  the figure of a reported total that it is set against.
    """

    __tablename__ = "tally"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    key: str = Field(sa_type=Text_, unique=True)
    public_id: str = Field(sa_type=Text_, unique=True)
    name: str = Field(sa_type=Text_)
    view_id: int = _row("saved_view")
    stages: str = Field(sa_type=Text_)
    options: int = Field(default=0, sa_type=Whole)
    restated: int = Field(default=0, sa_type=Whole)
    against: int | None = _row("figure")
    version: int = Field(default=1, sa_type=Whole)


class ReleaseRow(SQLModel, table=True):
    """A frozen export under a name. change: of the history, up to which it shows the ledger.

    profile:  working or publication.   data_hash: SHA-256 over the records that it shows.
    rows:     JSON {table: [permanent id, …]} of the deals and totals that it shows.
    """

    __tablename__ = "release"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
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
    id: int | None = _id()
    announcement_id: int = Field(foreign_key="announcement.id", sa_type=Whole, unique=True)
    wanted_by: str = Field(sa_type=Text_)
    by: str | None = _text()
    at: str | None = _text()
    text: int | None = _whole()
    state: str = Field(default="open", sa_type=Text_)
    agreement: str | None = _text()
    kept: str = Field(default="[]", sa_type=Text_)
    version: int = Field(default=1, sa_type=Whole)


class SecondFigureRow(SQLModel, table=True):
    """A figure as the second clerk read it, apart from the record. deal: a title, as typed."""

    __tablename__ = "second_figure"
    __table_args__ = (COUNTED,)
    id: int | None = _id()
    second_reading_id: int = _row("second_reading")
    start: int = Field(sa_type=Whole)
    end: int = Field(sa_type=Whole)
    wording: str = Field(sa_type=Text_)
    measure: str | None = _text()
    amount: int | None = _amount()
    amount_high: int | None = _amount()
    currency: str | None = _text()
    unit: str | None = _text()
    hedge: str | None = _text()
    rounded_to: int | None = _amount()
    deal: str | None = _text()


class FigureMeaningRow(SQLModel, table=True):
    """Derived: a figure as the checks take it, with its six bounds.

    Amounts in hundredths. *_low None: no lower bound; *_high None: no upper bound;
    *_side: the bound's openness (-1, 0, +1), 0 where there is no bound. All bounds None with
    known = 0 where the amount is not known or the wording cannot be read (unreadable = 1).
    contradicted: JSON {field: what the reader made of it}, None where nothing is contradicted.
    """

    __tablename__ = "figure_meaning"
    __table_args__ = (CheckConstraint("known IN (0, 1)"), STRICT)
    figure_id: int = Field(primary_key=True, foreign_key="figure.id", sa_type=Whole)
    known: int = Field(sa_type=Whole)
    unreadable: int = Field(default=0, sa_type=Whole)
    measure: str = Field(sa_type=Text_)
    currency: str | None = _text()
    unit: str | None = _text()
    hedge: str = Field(sa_type=Text_)
    period: str | None = _text()
    printed: int | None = _amount()
    printed_high: int | None = _amount()
    u: int = Field(default=0, sa_type=Hundredths)
    u_high: int | None = _amount()
    nominal_low: int | None = _amount()
    nominal_low_side: int = Field(default=0, sa_type=Whole)
    nominal_high: int | None = _amount()
    nominal_high_side: int = Field(default=0, sa_type=Whole)
    soft_low: int | None = _amount()
    soft_low_side: int = Field(default=0, sa_type=Whole)
    soft_high: int | None = _amount()
    soft_high_side: int = Field(default=0, sa_type=Whole)
    hard_low: int | None = _amount()
    hard_low_side: int = Field(default=0, sa_type=Whole)
    hard_high: int | None = _amount()
    hard_high_side: int = Field(default=0, sa_type=Whole)
    contradicted: str | None = _text()


class TotalRow(SQLModel, table=True):
    """Derived: the verdict of one summing relation; id is the relation's.

    printed_*, gap: hundredths. percent, share: hundredths of a per cent. verdict_corrected: of the
    figures as corrected, None where none is. facts: JSON, what the sentence and the chart are
    filled with (`recheck` writes it, `queries.totals` reads it).
    """

    __tablename__ = "total"
    __table_args__ = (Index("ix_total_verdict", "verdict", "id"), STRICT)
    id: int = Field(primary_key=True, foreign_key="relation.id", sa_type=Whole)
    whole_id: int = _row("figure")
    verdict: str = Field(sa_type=Text_)
    reason: str | None = _text()
    printed_low: int | None = _amount()
    printed_high: int | None = _amount()
    sum_low: int | None = _amount()
    sum_high: int | None = _amount()
    gap: int | None = _amount()
    percent: int | None = _whole()
    share: int | None = _whole()
    parts: int = Field(default=0, sa_type=Whole)
    only_if: int = Field(default=0, sa_type=Whole)
    verdict_corrected: str | None = _text()
    facts: str = Field(sa_type=Text_)


class PartRateRow(SQLModel, table=True):
    """Derived: the rate that a part in another currency than its whole is counted at.

    whole_day, part_day: the days to look near, the second only where it is another.
    origin:  a `RateOrigin`, None where no rate was found; then so is all that follows.
    value, low, high: of one `from_currency`, as fractions ("27/25").
    rate_id, other_rate_id: the recorded rates it is made of. converts_id: the relation that
    prints it; announcement_id: where that stands.
    """

    __tablename__ = "part_rate"
    __table_args__ = (
        *(
            Index(f"ix_part_rate_{side}_{day}", f"{side}_currency", f"{day}_day", "relation_id")
            for side in ("from", "to")
            for day in ("whole", "part")
        ),
        _where_set("ix_part_rate_rate", "rate_id"),
        _where_set("ix_part_rate_other_rate", "other_rate_id"),
        STRICT,
    )
    relation_id: int = Field(primary_key=True, sa_type=Whole)
    figure_id: int = Field(primary_key=True, sa_type=Whole, index=True)
    from_currency: str = Field(sa_type=Text_)
    to_currency: str = Field(sa_type=Text_)
    whole_day: str | None = _text()
    part_day: str | None = _text()
    origin: str | None = _text()
    on: str | None = _text()
    value: str | None = _text()
    low: str | None = _text()
    high: str | None = _text()
    source: str | None = _text()
    rate_id: int | None = _whole()
    other_rate_id: int | None = _whole()
    converts_id: int | None = _whole()
    announcement_id: int | None = _whole()


class DealLineRow(SQLModel, table=True):
    """Derived: what the list of deals shows and sorts by, beside the deal's own columns.

    value_id, quantity_id: the figures it counts with; printed, quantity: what they print.
    buyers, sellers: JSON lists of names, None where nobody is named. stage: the present one.
    worst:  the rank of the worst verdict it stands in (`queries.standing`). flags: not closed.
    backing: on how many independent sources its amount rests.
    """

    __tablename__ = "deal_line"
    __table_args__ = (
        Index("ix_deal_line_buyers", text("buyers COLLATE NOCASE")),
        Index("ix_deal_line_sellers", text("sellers COLLATE NOCASE")),
        STRICT,
    )
    deal_id: int = Field(primary_key=True, foreign_key="deal.id", sa_type=Whole)
    value_id: int | None = _whole()
    quantity_id: int | None = _whole()
    printed: int | None = Field(default=None, sa_type=Hundredths, index=True)
    quantity: int | None = Field(default=None, sa_type=Hundredths, index=True)
    buyers: str | None = _text()
    sellers: str | None = _text()
    stage: str | None = Field(default=None, sa_type=Text_, index=True)
    worst: int | None = Field(default=None, sa_type=Whole, index=True)
    flags: int = Field(sa_type=Whole, index=True)
    backing: str | None = Field(default=None, sa_type=Text_, index=True)


class DealKeyRow(SQLModel, table=True):
    """Derived: what finds a deal's neighbours by index.

    on:      when it was announced, empty where that is not given: the order among neighbours.
    twin:    its parties on both sides, amount and quantity, None where one is not known.
    series:  its product, currency and what is counted; price: hundredths a piece. None as above.
    """

    __tablename__ = "deal_key"
    __table_args__ = (
        Index("ix_deal_key_twin", "twin", "on", "deal_id", sqlite_where=text("twin IS NOT NULL")),
        Index(
            "ix_deal_key_series",
            "series",
            "on",
            "deal_id",
            sqlite_where=text("series IS NOT NULL"),
        ),
        STRICT,
    )
    deal_id: int = Field(primary_key=True, foreign_key="deal.id", sa_type=Whole)
    on: str = Field(default="", sa_type=Text_)
    twin: str | None = _text()
    series: str | None = _text()
    price: int | None = _amount()


class FindingRow(SQLModel, table=True):
    """Derived: a flag. subject and rule are its identity (see QueryRow); facts: JSON.

    inputs: what it was derived from, as the rule tells it; fingerprint: its hash.
    """

    __tablename__ = "finding"
    __table_args__ = (
        UniqueConstraint("rule", "subject"),
        Index("ix_finding_place", "subject"),
        COUNTED,
    )
    id: int | None = _id()
    rule: str = Field(sa_type=Text_)
    severity: str = Field(sa_type=Text_, index=True)
    subject: str = Field(sa_type=Text_)
    figure_id: int | None = _row("figure")
    message: str = Field(sa_type=Text_)
    facts: str = Field(sa_type=Text_)
    gap: int | None = _amount()
    fingerprint: str = Field(sa_type=Text_)
    inputs: str = Field(default="", sa_type=Text_, sa_column_kwargs={"server_default": ""})


class FindingSubjectRow(SQLModel, table=True):
    """Derived: every row a flag concerns, so that each can show it and a change can find it."""

    __tablename__ = "finding_subject"
    __table_args__ = (Index("ix_finding_subject", "table_name", "row_id"), STRICT)
    finding_id: int = Field(primary_key=True, foreign_key="finding.id", sa_type=Whole)
    position: int = Field(primary_key=True, sa_type=Whole)
    table_name: str = Field(sa_type=Text_)
    row_id: int = Field(sa_type=Whole)


class FlagLineRow(SQLModel, table=True):
    """Derived: what the queue of flags is ordered, filtered and counted by.

    severity: 2 error, 1 warning, 0 note.  state, reopened: computed, as people see them.
    money, gap, sourcing: factors of 1 to 10.  since: Julian day, None unknown.
    amount, apart: the printed amount and the gap without a sign.  countries: a JSON list.
    """

    __tablename__ = "flag_line"
    __table_args__ = (
        Index("ix_flag_line_announcement", "announcement_id"),
        Index("ix_flag_line_order", "state", "money", "gap", "sourcing", "since"),
        STRICT,
    )
    finding_id: int = Field(primary_key=True, sa_type=Whole)
    figure_id: int | None = _whole()
    announcement_id: int | None = _whole()
    deal_id: int | None = _whole()
    rule: str = Field(sa_type=Text_)
    severity: int = Field(sa_type=Whole)
    state: str = Field(sa_type=Text_)
    reopened: int = Field(default=0, sa_type=Whole)
    money: int = Field(sa_type=Whole)
    gap: int = Field(sa_type=Whole)
    sourcing: int = Field(sa_type=Whole)
    since: int | None = _whole()
    amount: int | None = _amount()
    apart: int | None = _amount()
    countries: str | None = _text()
    clerk: str | None = _text()
    assigned: str | None = _text()
    due: str | None = _text()


class SigningRow(SQLModel, table=True):
    """Derived: where a row stands in review that somebody signed off or returned.

    by, at: of the sign-off that holds, else of the last act.
    """

    __tablename__ = "signing"
    __table_args__ = (
        Index("ix_signing_state", "state"),
        {"sqlite_strict": True, "sqlite_with_rowid": False},
    )
    kind: str = Field(primary_key=True, sa_type=Text_)
    row_id: int = Field(primary_key=True, sa_type=Whole)
    state: str = Field(sa_type=Text_)
    by: str = Field(sa_type=Text_)
    at: str | None = _text()


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
    id: int | None = _id()
    at: str = Field(sa_type=Text_)
    by: str = Field(sa_type=Text_, index=True)
    name: str = Field(sa_type=Text_)
    facts: str = Field(sa_type=Text_)
    why: str = Field(default="", sa_type=Text_)
    undo_of: int | None = _row("journal")
    rows: str | None = _text()
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
    id: int | None = _id()
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
    id: int | None = _id()
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


RECORDS: tuple[type[SQLModel], ...] = (
    PartyRow,
    PartyAliasRow,
    EventRow,
    AnnouncementRow,
    SourceTextRow,
    DealRow,
    DealPartyRow,
    DealStageRow,
    DealTagRow,
    FigureRow,
    FigureMentionRow,
    RelationRow,
    RelationPartRow,
    RateRow,
    DismissalRow,
    QueryRow,
    QueryMessageRow,
    SignOffRow,
    SavedViewRow,
    TallyRow,
    ReleaseRow,
    SecondReadingRow,
    SecondFigureRow,
    SettingRow,
)
DERIVED: tuple[type[SQLModel], ...] = (
    FigureMeaningRow,
    TotalRow,
    PartRateRow,
    FindingRow,
    FindingSubjectRow,
    DealKeyRow,
    DealLineRow,
    FlagLineRow,
    SigningRow,
)
SYSTEM: tuple[type[SQLModel], ...] = (
    JournalRow,
    JournalBulkRow,
    AuthorRow,
    CounterRow,
    DocumentRow,
    DraftRow,
)
