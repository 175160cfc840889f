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
            lambda line: line.title,
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
        Column(
            t("deals", "Buyer"),
            lambda line: ", ".join(line.buyers) or NONE,
            sort=DealSort.BUYERS,
            width=20,
            mending=payers_cell(),
        ),
        Column(
            t("deals", "Seller"),
            lambda line: ", ".join(line.sellers) or NONE,
            sort=DealSort.SELLERS,
            width=20,
            optional=1,
            mending=paid_cell(),
        ),
        Column(
            t("deals", "Sector"),
            lambda line: line.sector or NONE,
            sort=DealSort.SECTOR,
            width=12,
            optional=5,
            mending=words_cell("sector", _sectors),
        ),
        Column(
            t("deals", "As reported"),
            lambda line: line.as_reported or NONE,
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
            optional=2,
            fixed=of_figures,
        ),
        Column(
            t("deals", "Quantity"),
            lambda line: line.quantity or "",
            sort=DealSort.QUANTITY,
            width=18,
            figure=True,
            optional=3,
            fixed=of_figures,
        ),
        Column(
            t("deals", "Stage"),
            lambda line: short_stage(line.stage),
            badge=lambda line: stage_tone(line.stage),
            tip=lambda line: word(line.stage),
            sort=DealSort.STAGE,
            optional=2,
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
            lambda line: verdict_badge(line.verdict)[0],
            badge=lambda line: verdict_badge(line.verdict)[1],
            sort=DealSort.VERDICT,
            fixed=t("deals", "It is worked out from the totals that the deal stands in."),
        ),
        Column(
            t("deals", "Flags"),
            lambda line: whole(line.flags) if line.flags else "",
            sort=DealSort.FLAGS,
            right=True,
            optional=6,
            fixed=t("deals", "It counts open flags; they are settled on Review (Ctrl+5)."),
        ),
        Column(
            t("deals", "Sources"),
            _backing,
            badge=_backing_tone,
            tip=lambda line: word(line.backing),
            optional=7,
            code="backing",
            fixed=t("deals", "It counts the independent sources of the deal's figures."),
        ),
        Column(
            t("deals", "Review"),
            lambda line: review_badge(line.review)[0],
            badge=lambda line: review_badge(line.review)[1],
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


def _backing(line: DealLine) -> str:
    t = QCoreApplication.translate
    return {
        Backing.NONE: t("deals", "None"),
        Backing.ONE: t("deals", "One"),
        Backing.SEVERAL: t("deals", "Several"),
    }[line.backing]


def _backing_tone(line: DealLine) -> Tone:
    return Tone.WARN if line.backing is Backing.NONE else Tone.PLAIN


def evidence_columns() -> list[Column[Evidence]]:
    """The columns of the evidence."""
    t = QCoreApplication.translate
    return [
        Column(t("deals", "Figure"), lambda evidence: word(evidence.measure), width=14),
        Column(
            t("deals", "Says"), lambda evidence: evidence.wording or NONE, width=24, figure=True
        ),
        Column(t("deals", "Quote"), _sentence, width=60, least=24, stretch=True),
        Column(t("deals", "Source"), _source, width=30),
        Column(
            t("deals", "Published"),
            lambda evidence: day(evidence.published_on),
            width=14,
            figure=True,
            optional=1,
        ),
    ]


def _country(line: DealLine) -> str:
    """The country that the deal goes to, else the one it comes from; the tip has both."""
    return country(line.countries[0]) if line.countries else NONE


def _countries(line: DealLine) -> str:
    return ", ".join(country(code) for code in line.countries) or NONE


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
