"""What is computed from the records, and can be at any time again.

No "from __future__ import annotations" here: SQLModel reads the real annotations.
"""

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from crossfoot.ledger.tables.fields import (
    COUNTED,
    STRICT,
    a_row,
    a_text,
    a_whole,
    an_amount,
    an_id,
    where_set,
)
from crossfoot.ledger.types import Hundredths, Text_, Whole


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
    currency: str | None = a_text()
    unit: str | None = a_text()
    hedge: str = Field(sa_type=Text_)
    period: str | None = a_text()
    printed: int | None = an_amount()
    printed_high: int | None = an_amount()
    u: int = Field(default=0, sa_type=Hundredths)
    u_high: int | None = an_amount()
    nominal_low: int | None = an_amount()
    nominal_low_side: int = Field(default=0, sa_type=Whole)
    nominal_high: int | None = an_amount()
    nominal_high_side: int = Field(default=0, sa_type=Whole)
    soft_low: int | None = an_amount()
    soft_low_side: int = Field(default=0, sa_type=Whole)
    soft_high: int | None = an_amount()
    soft_high_side: int = Field(default=0, sa_type=Whole)
    hard_low: int | None = an_amount()
    hard_low_side: int = Field(default=0, sa_type=Whole)
    hard_high: int | None = an_amount()
    hard_high_side: int = Field(default=0, sa_type=Whole)
    contradicted: str | None = a_text()


class TotalRow(SQLModel, table=True):
    """Derived: the verdict of one summing relation; id is the relation's.

    printed_*, gap: hundredths. percent, share: hundredths of a per cent. verdict_corrected: of the
    figures as corrected, None where none is. facts: JSON, what the sentence and the chart are
    filled with (`recheck` writes it, `queries.totals` reads it).
    """

    __tablename__ = "total"
    __table_args__ = (Index("ix_total_verdict", "verdict", "id"), STRICT)
    id: int = Field(primary_key=True, foreign_key="relation.id", sa_type=Whole)
    whole_id: int = a_row("figure")
    verdict: str = Field(sa_type=Text_)
    reason: str | None = a_text()
    printed_low: int | None = an_amount()
    printed_high: int | None = an_amount()
    sum_low: int | None = an_amount()
    sum_high: int | None = an_amount()
    gap: int | None = an_amount()
    percent: int | None = a_whole()
    share: int | None = a_whole()
    parts: int = Field(default=0, sa_type=Whole)
    only_if: int = Field(default=0, sa_type=Whole)
    verdict_corrected: str | None = a_text()
    facts: str = Field(sa_type=Text_)


class PartRateRow(SQLModel, table=True):
    """Derived: the rate that a part in another currency than its whole is counted at.

    relation_id 0: a figure whose own wording prints a conversion, and what that is held against.
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
        where_set("ix_part_rate_rate", "rate_id"),
        where_set("ix_part_rate_other_rate", "other_rate_id"),
        STRICT,
    )
    relation_id: int = Field(primary_key=True, sa_type=Whole)
    figure_id: int = Field(primary_key=True, sa_type=Whole, index=True)
    from_currency: str = Field(sa_type=Text_)
    to_currency: str = Field(sa_type=Text_)
    whole_day: str | None = a_text()
    part_day: str | None = a_text()
    origin: str | None = a_text()
    on: str | None = a_text()
    value: str | None = a_text()
    low: str | None = a_text()
    high: str | None = a_text()
    source: str | None = a_text()
    rate_id: int | None = a_whole()
    other_rate_id: int | None = a_whole()
    converts_id: int | None = a_whole()
    announcement_id: int | None = a_whole()


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
    value_id: int | None = a_whole()
    quantity_id: int | None = a_whole()
    printed: int | None = Field(default=None, sa_type=Hundredths, index=True)
    quantity: int | None = Field(default=None, sa_type=Hundredths, index=True)
    buyers: str | None = a_text()
    sellers: str | None = a_text()
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
    twin: str | None = a_text()
    series: str | None = a_text()
    price: int | None = an_amount()


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
    id: int | None = an_id()
    rule: str = Field(sa_type=Text_)
    severity: str = Field(sa_type=Text_, index=True)
    subject: str = Field(sa_type=Text_)
    figure_id: int | None = a_row("figure")
    message: str = Field(sa_type=Text_)
    facts: str = Field(sa_type=Text_)
    gap: int | None = an_amount()
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
    figure_id: int | None = a_whole()
    announcement_id: int | None = a_whole()
    deal_id: int | None = a_whole()
    rule: str = Field(sa_type=Text_)
    severity: int = Field(sa_type=Whole)
    state: str = Field(sa_type=Text_)
    reopened: int = Field(default=0, sa_type=Whole)
    money: int = Field(sa_type=Whole)
    gap: int = Field(sa_type=Whole)
    sourcing: int = Field(sa_type=Whole)
    since: int | None = a_whole()
    amount: int | None = an_amount()
    apart: int | None = an_amount()
    countries: str | None = a_text()
    clerk: str | None = a_text()
    assigned: str | None = a_text()
    due: str | None = a_text()


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
    at: str | None = a_text()
