"""A total is set against its parts, and the verdict says that something is to be looked at.

The parts must be able to add up to the total, given how each figure is qualified; what merely
rounds differently passes. One flag a total, however many parts; it says what the verdict says.

Source: FIGURES, section 3; severities: CONTRACT, "Value lists".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.telling import message
from crossfoot.figures.values import Severity, VerdictKind
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.verdict import Part, Verdict

RULE = Rule(
    code="footing",
    sentence="A total does not agree with its parts.",
    source="FIGURES, section 3",
    passes="$4.3 billion = $2.1 billion + $2.1 billion",
    fails="$4.4 billion = $2.1 billion + $2.1 billion",
)
SEVERITY = {
    VerdictKind.INCONSISTENT: Severity.ERROR,
    VerdictKind.STRAINED: Severity.WARNING,
    VerdictKind.UNDECIDABLE: Severity.WARNING,
    VerdictKind.INCOMPLETE: Severity.NOTE,
}


def check(total: Figure, parts: Sequence[Part], judged: Verdict) -> Iterator[Finding]:
    """Yield one finding if the verdict on a total is one to look at."""
    severity = SEVERITY.get(judged.kind)
    if severity is None:
        return
    about = sorted((inputs.of_part(part) for part in parts), key=str)
    told = message(judged, total, parts)
    yield Finding(
        rule=RULE.code,
        severity=severity,
        figures=(total.key, *(part.figure.key for part in parts)),
        message=told.id,
        facts=told.facts,
        gap=judged.gap,
        inputs=inputs.text(judged.kind, judged.relation, inputs.of_figure(total), about),
    )
