"""The columns of the deals, and of a deal's evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import Backing, DealType
from crossfoot.ledger.queries.deals import DealLine, DealSort
from crossfoot.ledger.queries.parties import suggest_sectors
from crossfoot.ui.forms.cells import (
    choice_cell,
    containing,
    country_cell,
    day_cell,
    name_cell,
    words_cell,
)
from crossfoot.ui.models.column import Column
from crossfoot.ui.pages.deals.cells import (
    paid_cell,
    payers_cell,
    shown_country_cell,
    stage_cell,
)
from crossfoot.ui.texts import NONE, day, whole
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.words import (
    country,
    millions,
    review_badge,
    short_stage,
    stage_tone,
    verdict_badge,
    word,
)

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.queries.evidence import Evidence


def deal_columns(currency: str) -> list[Column[DealLine]]:
    """The columns of the list; amounts in another currency than the ledger's say so."""
    t = QCoreApplication.translate
    of_figures = t("deals", "It comes from the deal's figures: Ctrl+Shift+C chooses among them.")
    return [
        Column(
            t("deals", "Deal"),
            _title,
            sort=DealSort.TITLE,
            width=44,
            least=18,
            stretch=True,
            mending=name_cell("title"),
        ),
        Column(
            t("deals", "Country"),
            _country,
            tip=_countries,
            sort=DealSort.COUNTRY,
            width=16,
            optional=2,
            mending=shown_country_cell(),
        ),
        Column(t("deals", "Buyer"), _buyers, sort=DealSort.BUYERS, width=20, mending=payers_cell()),
        Column(
            t("deals", "Seller"), _sellers, sort=DealSort.SELLERS, width=20, mending=paid_cell()
        ),
        Column(
            t("deals", "Sector"),
            _sector,
            sort=DealSort.SECTOR,
            width=12,
            optional=5,
            mending=words_cell("sector", _sectors),
        ),
        Column(
            t("deals", "As reported"),
            _reported,
            sort=DealSort.PRINTED,
            width=18,
            figure=True,
            code="as_reported",
            fixed=of_figures,
        ),
        Column(
            t("deals", "Printed, {0} m").format(currency),
            lambda line: millions(line.printed, line.printed_high, line.currency, currency),
            sort=DealSort.PRINTED,
            right=True,
            figure=True,
            optional=1,
            fixed=of_figures,
        ),
        Column(
            t("deals", "Quantity"),
            _quantity,
            sort=DealSort.QUANTITY,
            width=18,
            figure=True,
            optional=3,
            fixed=of_figures,
        ),
        Column(
            t("deals", "Stage"),
            _stage,
            badge=_stage_tone,
            tip=_stage_told,
            sort=DealSort.STAGE,
            optional=1,
            mending=stage_cell(),
        ),
        *_judged_columns(),
        *_further_columns(),
    ]


def _judged_columns() -> list[Column[DealLine]]:
    """What the program or a reviewer says of a deal."""
    t = QCoreApplication.translate
    return [
        Column(
            t("deals", "Verdict"),
            _verdict,
            badge=_verdict_tone,
            sort=DealSort.VERDICT,
            fixed=t("deals", "It is worked out from the totals that the deal stands in."),
        ),
        Column(
            t("deals", "Flags"),
            _flags,
            sort=DealSort.FLAGS,
            right=True,
            optional=6,
            fixed=t("deals", "It counts open flags; they are settled on Review (Ctrl+5)."),
        ),
        Column(
            t("deals", "Sources"),
            _backing,
            badge=_backing_tone,
            tip=_backing_told,
            optional=7,
            code="backing",
            fixed=t("deals", "It counts the independent sources of the deal's figures."),
        ),
        Column(
            t("deals", "Review"),
            _review,
            badge=_review_tone,
            optional=4,
            fixed=t("deals", "It says where the sign-off stands: Ctrl+Shift+Enter."),
        ),
    ]


def _further_columns() -> list[Column[DealLine]]:
    """What a wide table shows too, or a person chooses."""
    t = QCoreApplication.translate
    return [
        Column(
            t("deals", "Announced"),
            lambda line: day(line.announced_on) or NONE,
            sort=DealSort.ANNOUNCED,
            width=12,
            optional=8,
            mending=day_cell("announced_on"),
        ),
        Column(
            t("deals", "Type"),
            lambda line: word(line.type) or NONE,
            sort=DealSort.TYPE,
            width=14,
            optional=9,
            mending=choice_cell("type", DealType),
        ),
        Column(
            t("deals", "Product"),
            lambda line: line.product or NONE,
            sort=DealSort.PRODUCT,
            width=20,
            optional=10,
            mending=words_cell("product"),
        ),
        Column(
            t("deals", "From"),
            lambda line: country(line.from_country) or NONE,
            sort=DealSort.FROM,
            width=16,
            optional=12,
            mending=country_cell("from_country"),
        ),
        Column(
            t("deals", "To"),
            lambda line: country(line.to_country) or NONE,
            sort=DealSort.TO,
            width=16,
            optional=11,
            mending=country_cell("to_country"),
        ),
    ]


def _sectors(connection: sqlite3.Connection, text: str) -> list[str]:
    return containing(suggest_sectors(connection), text)


def _flags(line: DealLine) -> str:
    return whole(line.flags) if line.flags else ""


def _backing(line: DealLine) -> str:
    t = QCoreApplication.translate
    return {
        Backing.NONE: t("deals", "None"),
        Backing.ONE: t("deals", "One"),
        Backing.SEVERAL: t("deals", "Several"),
    }[line.backing]


def _backing_told(line: DealLine) -> str:
    return word(line.backing)


def _backing_tone(line: DealLine) -> Tone:
    return Tone.WARN if line.backing is Backing.NONE else Tone.PLAIN


def _review(line: DealLine) -> str:
    return review_badge(line.review)[0]


def _review_tone(line: DealLine) -> Tone:
    return review_badge(line.review)[1]


def evidence_columns() -> list[Column[Evidence]]:
    """The columns of the evidence."""
    t = QCoreApplication.translate
    return [
        Column(t("deals", "Figure"), _measure, width=14),
        Column(t("deals", "Says"), _wording, width=24, figure=True),
        Column(t("deals", "Quote"), _sentence, width=60, least=24, stretch=True),
        Column(t("deals", "Source"), _source, width=30),
        Column(t("deals", "Published"), _published, width=14, least=11, optional=1),
    ]


def _title(line: DealLine) -> str:
    return line.title


def _country(line: DealLine) -> str:
    """The country that the deal goes to, else the one it comes from; the tip has both."""
    return country(line.countries[0]) if line.countries else NONE


def _countries(line: DealLine) -> str:
    return ", ".join(country(code) for code in line.countries) or NONE


def _buyers(line: DealLine) -> str:
    return ", ".join(line.buyers) or NONE


def _sellers(line: DealLine) -> str:
    return ", ".join(line.sellers) or NONE


def _sector(line: DealLine) -> str:
    return line.sector or NONE


def _reported(line: DealLine) -> str:
    return line.as_reported or NONE


def _quantity(line: DealLine) -> str:
    return line.quantity or ""


def _stage(line: DealLine) -> str:
    return short_stage(line.stage)


def _stage_told(line: DealLine) -> str:
    return word(line.stage)


def _stage_tone(line: DealLine) -> Tone:
    return stage_tone(line.stage)


def _verdict(line: DealLine) -> str:
    return verdict_badge(line.verdict)[0]


def _verdict_tone(line: DealLine) -> Tone:
    return verdict_badge(line.verdict)[1]


def _measure(evidence: Evidence) -> str:
    return word(evidence.measure)


def _wording(evidence: Evidence) -> str:
    return evidence.wording or NONE


def _sentence(evidence: Evidence) -> str:
    return (
        evidence.sentence.text.strip()
        if evidence.sentence
        else QCoreApplication.translate("deals", "No quote")
    )


def _source(evidence: Evidence) -> str:
    parts = [evidence.publisher, evidence.source]
    if evidence.announcement_id is None:
        return QCoreApplication.translate("deals", "No announcement")
    return " · ".join(part for part in parts if part) or NONE


def _published(evidence: Evidence) -> str:
    return day(evidence.published_on)
