"""The filters of the list of totals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import VerdictKind
from crossfoot.ledger.queries.faceting import Flagged
from crossfoot.ui.widgets.facets import Kind
from crossfoot.ui.words import country, flagged_word, verdict_badge, word


def total_kinds() -> list[Kind]:
    """The facets, the first two always in sight."""
    t = QCoreApplication.translate
    return [
        Kind(
            "verdicts",
            t("totals", "Verdict"),
            t("totals", "Every verdict"),
            _verdict,
            tuple(map(str, VerdictKind)),
        ),
        Kind(
            "standings",
            t("totals", "Standing"),
            t("totals", "Any standing"),
            _standing,
            tuple(map(str, Flagged)),
        ),
        Kind("countries", t("totals", "Country"), t("totals", "Every country"), country),
        Kind("events", t("totals", "Event"), t("totals", "Every event")),
        Kind("currencies", t("totals", "Currency"), t("totals", "Every currency")),
    ]


def _verdict(value: str) -> str:
    return verdict_badge(VerdictKind(value))[0]


def _standing(value: str) -> str:
    if value in Flagged.__members__.values():
        return flagged_word(value)
    return QCoreApplication.translate("totals", "Explained: {0}").format(word(value))
