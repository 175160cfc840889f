"""The columns of the tallies, of a split, of the deals that count and of those left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.tally import Split
from crossfoot.figures.tally_words import (
    Told,
    end_words,
    printed_words,
    reason_sentence,
    value_words,
    without_words,
)
from crossfoot.ledger.queries.tally_list import TallyLine, TallySort
from crossfoot.ui.models.column import Column
from crossfoot.ui.texts import NONE, whole
from crossfoot.ui.words import country, short_stage, speech, stage_tone, word

if TYPE_CHECKING:
    from crossfoot.figures.tally import Counted, LeftOut, MoneySum
    from crossfoot.ledger.queries.deals import DealLine


@dataclass(frozen=True, slots=True)
class Share:
    """One row of a split: what it is of, and its sum. whole: all of them together."""

    split: Split
    value: str | None
    sum: MoneySum
    currency: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class CountedLine:
    """A deal that counts, as the list of deals has it."""

    line: DealLine
    counted: Counted
    currency: str


@dataclass(frozen=True, slots=True)
class LeftOutLine:
    """A deal that is left out. holder: the deal that holds its money, by its permanent id."""

    line: DealLine
    left_out: LeftOut
    currency: str
    holder: str


def tally_columns() -> list[Column[TallyLine]]:
    """The columns of the list."""
    t = QCoreApplication.translate
    return [
        Column(
            t("tallies", "Tally"),
            lambda line: line.fields.name,
            sort=TallySort.NAME,
            width=30,
            least=24,
            stretch=True,
        ),
        Column(
            t("tallies", "Sums over"),
            lambda line: line.view,
            sort=TallySort.VIEW,
            width=24,
            least=10,
            optional=1,
        ),
        Column(
            t("tallies", "No."),
            lambda line: line.public_id,
            sort=TallySort.RECORDED,
            width=6,
            optional=1,
        ),
    ]


def share_columns(title: str) -> list[Column[Share]]:
    """The columns of a split; title: what it is split by."""
    t = QCoreApplication.translate
    return [
        Column(title, _value, width=28, least=12, stretch=True),
        Column(t("tallies", "Deals"), lambda share: whole(share.sum.deals), right=True, width=6),
        Column(t("tallies", "Low"), _low, right=True, width=12),
        Column(
            t("tallies", "Printed"),
            lambda share: printed_words(share.sum, share.currency, speech()),
            right=True,
            width=12,
        ),
        Column(t("tallies", "High"), _high, right=True, width=14),
    ]


def counted_columns() -> list[Column[CountedLine]]:
    """The columns of the deals that count."""
    t = QCoreApplication.translate
    return [
        Column(t("tallies", "Deal"), _title, tip=_told, width=40, least=16, stretch=True),
        Column(
            t("tallies", "Country"),
            lambda each: country(each.counted.candidate.country) or NONE,
            width=14,
            optional=2,
        ),
        Column(t("tallies", "As reported"), _reported, width=18, figure=True),
        Column(t("tallies", "Counts"), _counts, tip=_counts_told, right=True, width=14),
        Column(
            t("tallies", "Not counted"),
            lambda each: without_words(each.counted, each.currency, speech()),
            width=24,
            optional=3,
        ),
        Column(
            t("tallies", "Stage"),
            lambda each: short_stage(each.counted.candidate.stage),
            badge=lambda each: stage_tone(each.counted.candidate.stage),
            tip=lambda each: word(each.counted.candidate.stage),
            optional=1,
        ),
    ]


def left_out_columns() -> list[Column[LeftOutLine]]:
    """The columns of the deals left out."""
    t = QCoreApplication.translate
    return [
        Column(t("tallies", "Deal"), _title, tip=_told, width=32, least=14, stretch=True),
        Column(t("tallies", "As reported"), _reported, width=16, figure=True, optional=1),
        Column(t("tallies", "Left out because"), _why, width=44, least=18, stretch=True),
    ]


def _value(share: Share) -> str:
    if share.whole:
        return QCoreApplication.translate("tallies", "Together")
    if share.split is Split.COUNTRY and share.value is not None:
        return country(share.value)
    return value_words(share.split, share.value, speech())


def _low(share: Share) -> str:
    return end_words(share.sum, share.currency, upper=False, speech=speech())


def _high(share: Share) -> str:
    return end_words(share.sum, share.currency, upper=True, speech=speech())


def _title(each: CountedLine | LeftOutLine) -> str:
    return each.line.title


def _told(each: CountedLine | LeftOutLine) -> str:
    return f"{each.line.public_id}  {each.line.title}"


def _reported(each: CountedLine | LeftOutLine) -> str:
    return each.line.as_reported or NONE


def _counts(each: CountedLine) -> str:
    return printed_words(each.counted.sum, each.currency, speech())


def _counts_told(each: CountedLine) -> str:
    found = each.counted.sum
    low = end_words(found, each.currency, upper=False, speech=speech())
    high = end_words(found, each.currency, upper=True, speech=speech())
    return QCoreApplication.translate("tallies", "{0}; low {1}, high {2}").format(
        _counts(each), low, high
    )


def _why(each: LeftOutLine) -> str:
    line = each.line
    told = Told(line.as_reported or "", line.currency or "", each.currency, each.holder)
    return reason_sentence(each.left_out, told, speech())
