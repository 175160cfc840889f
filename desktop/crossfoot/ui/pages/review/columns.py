"""The columns of the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.phrases import MARK
from crossfoot.figures.values import OF_VERDICT
from crossfoot.ledger.queries.flags import FlagLine, FlagSort
from crossfoot.ui.models.column import Column
from crossfoot.ui.pages.review.facts import weight_words
from crossfoot.ui.texts import NONE, whole
from crossfoot.ui.words import SEVERITY_TONES, rule_title, say, signed, verdict_badge, word

if TYPE_CHECKING:
    from crossfoot.ui.theme.tokens import Tone


def flag_columns() -> list[Column[FlagLine]]:
    """The columns of the list."""
    t = QCoreApplication.translate
    return [
        Column(
            t("review", "Verdict"),
            lambda line: flag_badge(line)[0],
            badge=lambda line: flag_badge(line)[1],
            sort=FlagSort.SEVERITY,
        ),
        Column(
            t("review", "Flag"),
            _flag,
            tip=lambda line: say(line.message, line.facts),
            sort=FlagSort.RULE,
            width=26,
            figure=True,
        ),
        Column(
            t("review", "Where"),
            lambda line: line.where or NONE,
            sort=FlagSort.WHERE,
            width=44,
            least=14,
            stretch=True,
        ),
        Column(
            t("review", "Gap"),
            lambda line: signed(line.gap, line.currency, line.unit),
            sort=FlagSort.GAP,
            right=True,
            optional=1,
        ),
        Column(t("review", "State"), _state, sort=FlagSort.STATE, width=16, least=10, optional=2),
        Column(
            t("review", "Days"),
            lambda line: NONE if line.waited is None else whole(line.waited),
            sort=FlagSort.AGE,
            right=True,
            optional=4,
        ),
        Column(
            t("review", "Assigned"),
            lambda line: line.assigned or "",
            sort=FlagSort.ASSIGNED,
            width=12,
            optional=5,
        ),
        Column(
            t("review", "Order"),
            lambda line: whole(line.weight.product),
            tip=lambda line: weight_words(line.weight),
            sort=FlagSort.WEIGHT,
            right=True,
            optional=3,
        ),
    ]


def flag_badge(line: FlagLine) -> tuple[str, Tone]:
    """The verdict of a flag on a total, of any other its rule in a word or two."""
    if line.rule in OF_VERDICT and line.message.startswith("total_") and line.verdict is not None:
        return verdict_badge(line.verdict)
    return rule_title(line.rule), SEVERITY_TONES[line.severity]


def _flag(line: FlagLine) -> str:
    """The words it stands at, and those it is set against; all of it is in the tip."""
    if not line.wording:
        return say(line.message, line.facts)
    said, others = line.wording, line.facts.get("others", "")
    others = "" if others.startswith(MARK) else others
    if line.rule in OF_VERDICT or not others:
        return QCoreApplication.translate("review", "“{0}”").format(said)
    return QCoreApplication.translate("review", "“{0}” against “{1}”").format(said, others)


def _state(line: FlagLine) -> str:
    """Where it stands in a word, a closed one by its outcome."""
    t = QCoreApplication.translate
    if line.reopened:
        return t("review", "reopened")
    if line.outcome is not None:
        return t("review", "explained: {0}").format(word(line.outcome))
    state = word(line.state)
    return t("review", "{0}, overdue").format(state) if line.overdue else state
