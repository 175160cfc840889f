"""The columns of the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import FindingState
from crossfoot.ledger.queries.flags import FlagLine, FlagSort
from crossfoot.ui.models.column import Column
from crossfoot.ui.words import (
    NONE,
    SEVERITY_TONES,
    STATE_TONES,
    rule_word,
    say,
    signed,
    verdict_badge,
    word,
)

if TYPE_CHECKING:
    from crossfoot.ui.theme.tokens import Tone


def flag_columns() -> list[Column[FlagLine]]:
    """The columns of the list."""
    t = QCoreApplication.translate
    return [
        Column(t("review", "Verdict"), _kind, badge=_tone, sort=FlagSort.SEVERITY, width=19),
        Column(
            t("review", "Flag"), _flag, tip=_sentence, sort=FlagSort.RULE, width=24, stretch=True
        ),
        Column(t("review", "Where"), _where, sort=FlagSort.WHERE, width=20, stretch=True),
        Column(t("review", "Gap"), _gap, sort=FlagSort.GAP, right=True, width=10),
        Column(t("review", "State"), _state, badge=_state_tone, sort=FlagSort.STATE, optional=True),
    ]


def flag_badge(line: FlagLine) -> tuple[str, Tone]:
    """The verdict that a flag stands at, else its rule in a word."""
    if line.verdict is not None:
        return verdict_badge(line.verdict)
    return rule_word(line.rule), SEVERITY_TONES[line.severity]


def state_badge(line: FlagLine) -> tuple[str, Tone]:
    """Where the flag stands; a closed one by its outcome."""
    if line.reopened:
        return QCoreApplication.translate("review", "reopened"), STATE_TONES[FindingState.OPEN]
    name = line.outcome if line.outcome is not None else line.state
    return word(name), STATE_TONES[line.state]


def _kind(line: FlagLine) -> str:
    return flag_badge(line)[0]


def _tone(line: FlagLine) -> Tone:
    return flag_badge(line)[1]


def _flag(line: FlagLine) -> str:
    """What it holds, in a few words; the verdict and the gap stand in columns of their own."""
    if line.verdict is not None and line.wording:
        return QCoreApplication.translate("review", "“{0}”").format(line.wording)
    return say(line.message, line.facts)


def _sentence(line: FlagLine) -> str:
    return say(line.message, line.facts)


def _where(line: FlagLine) -> str:
    return line.where or NONE


def _gap(line: FlagLine) -> str:
    return signed(line.gap, line.currency, line.unit)


def _state(line: FlagLine) -> str:
    plain = line.state is FindingState.OPEN and not line.reopened
    return "" if plain else state_badge(line)[0]


def _state_tone(line: FlagLine) -> Tone:
    return state_badge(line)[1]
