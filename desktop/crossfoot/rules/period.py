"""A total has parts for another period, and how many periods count is not said.

Source: FIGURES, section 3, rule 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Reason, Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules.finding import Rule
from crossfoot.rules.footing import held

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.verdict import Part, Verdict
    from crossfoot.rules.finding import Finding

RULE = Rule(
    code="period",
    name=QT_TRANSLATE_NOOP("rules", "mixed periods"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "A part is for another period than its total, and how many count is not said."
    ),
    source="FIGURES, section 3, rule 0",
    passes="$2 billion a year = $1 billion a year + $1 billion a year",
    fails="$12 billion = $2 billion + $1 billion a year",
    silent=QT_TRANSLATE_NOOP(
        "rules", "Where the periods are alike, or their number or the years are given."
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
)


def check(total: Figure, parts: Sequence[Part], judged: Verdict) -> Iterator[Finding]:
    """Yield one finding if the periods of total and parts cannot be brought together."""
    if accuses(judged):
        yield held(RULE, total, parts, judged)


def accuses(judged: Verdict) -> bool:
    """Whether the periods of total and parts cannot be brought together."""
    return judged.reason is Reason.PERIOD
