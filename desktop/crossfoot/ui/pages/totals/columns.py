"""The columns of the totals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crossfoot.ledger.queries.totals import TotalLine, TotalSort
from crossfoot.ui.models.column import Column
from crossfoot.ui.texts import NONE, day, whole
from crossfoot.ui.words import percent, review_badge, signed, verdict_badge, word


def total_columns() -> list[Column[TotalLine]]:
    """The columns of the list."""
    t = QCoreApplication.translate
    return [
        Column(
            t("totals", "Total"),
            lambda line: line.wording or NONE,
            sort=TotalSort.WORDING,
            width=24,
            figure=True,
        ),
        Column(
            t("totals", "Where"),
            _where,
            tip=_where_told,
            sort=TotalSort.ANNOUNCEMENT,
            width=44,
            least=14,
            stretch=True,
        ),
        Column(
            t("totals", "Verdict"),
            lambda line: verdict_badge(line.verdict, only_if=line.only_if)[0],
            badge=lambda line: verdict_badge(line.verdict, only_if=line.only_if)[1],
            note=_corrected,
            sort=TotalSort.VERDICT,
        ),
        Column(t("totals", "Standing"), _standing, sort=TotalSort.FLAGS, width=18, optional=1),
        Column(
            t("totals", "Itemised"),
            lambda line: percent(line.share),
            sort=TotalSort.SHARE,
            right=True,
            optional=3,
        ),
        Column(
            t("totals", "Gap"),
            lambda line: signed(line.gap, line.currency, line.unit),
            sort=TotalSort.GAP,
            right=True,
        ),
        Column(
            t("totals", "Parts"),
            lambda line: whole(line.parts),
            sort=TotalSort.PARTS,
            right=True,
            optional=4,
        ),
        Column(
            t("totals", "Review"),
            lambda line: review_badge(line.review)[0],
            badge=lambda line: review_badge(line.review)[1],
            optional=2,
        ),
    ]


def _standing(line: TotalLine) -> str:
    """What the verdict's flag was closed as, else how many flags are open."""
    t = QCoreApplication.translate
    if line.standing is not None:
        return t("totals", "Explained: {0}").format(word(line.standing))
    if line.flags == 1:
        return t("totals", "1 open flag")
    return t("totals", "{0} open flags").format(whole(line.flags)) if line.flags else ""


def _where(line: TotalLine) -> str:
    """The breakdown first: it tells lines of one total apart where the rest is cut."""
    return " · ".join(part for part in (line.breakdown, line.announcement) if part) or NONE


def _where_told(line: TotalLine) -> str:
    parts = [line.breakdown, line.announcement, day(line.published_on)]
    return ", ".join(part for part in parts if part) or NONE


def _corrected(line: TotalLine) -> str:
    """The verdict as corrected where it differs from the one as reported."""
    if line.corrected is None or line.corrected is line.verdict:
        return ""
    words = QCoreApplication.translate("totals", "corrected: {0}")
    return words.format(verdict_badge(line.corrected)[0])
