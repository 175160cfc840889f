"""The filters of the list of deals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import Backing, DealType, Stage, VerdictKind
from crossfoot.ledger.queries.faceting import Flagged
from crossfoot.ui.widgets.facets import Kind
from crossfoot.ui.words import country, flagged_word, verdict_badge, word


def deal_kinds() -> list[Kind]:
    """The facets, the first four always in sight."""
    t = QCoreApplication.translate
    return [
        Kind("countries", t("deals", "Country"), t("deals", "Every country"), country),
        Kind(
            "stages", t("deals", "Stage"), t("deals", "Every stage"), word, tuple(map(str, Stage))
        ),
        Kind(
            "verdicts",
            t("deals", "Verdict"),
            t("deals", "Every verdict"),
            _verdict,
            tuple(map(str, VerdictKind)),
        ),
        Kind(
            "backings",
            t("deals", "Sources"),
            t("deals", "However many sources"),
            word,
            tuple(map(str, Backing)),
        ),
        Kind(
            "types", t("deals", "Type"), t("deals", "Every type"), word, tuple(map(str, DealType))
        ),
        Kind("sectors", t("deals", "Sector"), t("deals", "Every sector")),
        Kind(
            "flagged",
            t("deals", "Flags"),
            t("deals", "With flags or without"),
            flagged_word,
            tuple(map(str, Flagged)),
        ),
    ]


def _verdict(value: str) -> str:
    return verdict_badge(VerdictKind(value))[0]
