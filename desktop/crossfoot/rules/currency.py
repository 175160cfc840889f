"""A total has parts in another currency, and no rate is known.

Source: FIGURES, section 2 ("Rates") and section 3, rule 0.
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
    code="currency",
    name=QT_TRANSLATE_NOOP("rules", "currencies without a rate"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "Parts are in another currency than their total, and no dated rate is known."
    ),
    source="FIGURES, section 3, rule 0",
    passes="$4 billion = $2 billion + $2 billion",
    fails="$4 billion = $2 billion + €1.8 billion",
    silent=QT_TRANSLATE_NOOP("rules", "Where a rate of about that day is known."),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
)


def check(total: Figure, parts: Sequence[Part], judged: Verdict) -> Iterator[Finding]:
    """Yield one finding if no rate brings the parts to the total's currency."""
    if accuses(judged):
        yield held(RULE, total, parts, judged)


def accuses(judged: Verdict) -> bool:
    """Whether no rate brings the parts to the total's currency."""
    return judged.reason is Reason.CURRENCY
