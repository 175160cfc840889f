"""The filters of the queue of flags."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import FindingState, Severity
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.flags import NOBODY, FlagFacet, Waited
from crossfoot.ui.widgets.facet import Offer
from crossfoot.ui.widgets.facets import Kind
from crossfoot.ui.words import country, rule_title, word

UNCLOSED = "unclosed"
"""The filter that shows every flag somebody still has to settle."""


def flag_kinds() -> list[Kind]:
    """The facets, the first two always in sight."""
    t = QCoreApplication.translate
    unclosed = Offer(
        UNCLOSED, t("review", "Not closed"), together=tuple(map(str, flags.NOT_CLOSED))
    )
    return [
        Kind(
            FlagFacet.STATE,
            t("review", "State"),
            t("review", "Any state"),
            word,
            tuple(map(str, FindingState)),
            (unclosed,),
        ),
        Kind(FlagFacet.RULE, t("review", "Rule"), t("review", "Any rule"), rule_title),
        Kind(
            FlagFacet.SEVERITY,
            t("review", "Severity"),
            t("review", "Any severity"),
            _severity,
            tuple(map(str, Severity)),
        ),
        Kind(FlagFacet.COUNTRY, t("review", "Country"), t("review", "Any country"), country),
        Kind(FlagFacet.CLERK, t("review", "Clerk"), t("review", "Any clerk")),
        Kind(
            FlagFacet.AGE,
            t("review", "Waiting"),
            t("review", "However long"),
            _waited,
            tuple(map(str, Waited)),
        ),
        Kind(FlagFacet.ASSIGNED, t("review", "Assigned"), t("review", "To anybody"), _assigned),
        Kind(FlagFacet.CLOSER, t("review", "Closed by"), t("review", "By anybody")),
    ]


def _severity(value: str) -> str:
    return word(Severity(value))


def _waited(value: str) -> str:
    t = QCoreApplication.translate
    return {
        Waited.TODAY: t("review", "since today"),
        Waited.WEEK: t("review", "up to a week"),
        Waited.MONTH: t("review", "up to 30 days"),
        Waited.QUARTER: t("review", "up to 90 days"),
        Waited.LONGER: t("review", "longer"),
        Waited.UNDATED: t("review", "since a day not known"),
    }[Waited(value)]


def _assigned(value: str) -> str:
    return QCoreApplication.translate("review", "nobody") if value == NOBODY else value
