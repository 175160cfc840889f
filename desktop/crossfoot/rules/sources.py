"""Reports of one and the same thing do not agree.

Two reports agree when what their wordings imply has something in common. They are strained when
only what they assert has, and contradict each other when not even that. Each report is set against
the one that was chosen; one flag for all of them. What cannot be compared (another currency or
unit, an amount that is not known) accuses nobody.

Source: FIGURES, section 3, last line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.obstacle import find_obstacle, yardstick
from crossfoot.figures.policy import POLICY
from crossfoot.figures.sets import sets_of
from crossfoot.figures.term import term_of
from crossfoot.figures.values import Severity
from crossfoot.figures.verdict import Part
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure

RULE = Rule(
    code="sources",
    sentence="Reports of the same thing do not agree.",
    source="FIGURES, section 3",
    passes="over $8 billion and $8.5 billion",
    fails="$8.5 billion and $9.5 billion",
)


def check(chosen: Figure, reports: Sequence[Figure]) -> Iterator[Finding]:
    """Yield one finding if some report does not agree with the chosen one."""
    apart = [(report, severity) for report in reports if (severity := _compared(chosen, report))]
    if not apart:
        return
    worst = Severity.ERROR if any(each is Severity.ERROR for _, each in apart) else Severity.WARNING
    about = sorted((inputs.of_figure(report) for report in reports), key=str)
    yield Finding(
        rule=RULE.code,
        severity=worst,
        figures=(chosen.key, *(report.key for report, _ in apart)),
        message="sources_contradict" if worst is Severity.ERROR else "sources_strained",
        facts={
            "chosen": chosen.wording,
            "others": "; ".join(report.wording for report, _ in apart),
            "count": str(len(apart)),
        },
        inputs=inputs.text(worst, inputs.of_figure(chosen), about),
    )


def _compared(chosen: Figure, report: Figure) -> Severity | None:
    """Return how badly a report differs from the chosen one; None where it does not."""
    part = Part(report)
    measured = yardstick(chosen, [part])
    if not report.is_known or find_obstacle(chosen, [part], measured) is not None:
        return None
    sets = sets_of(chosen)
    other = term_of(part, chosen, sets, measured, POLICY).counted
    if sets.soft.meets(other.soft):
        return None
    return Severity.WARNING if sets.hard.meets(other.hard) else Severity.ERROR
