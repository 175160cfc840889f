"""A loan is added to what it pays for.

Both stand in one sum, and one finances the other: the same money is counted twice. A total broken
down by who pays for it (loan and equity of one project) is not accused: there only one side of
`finances` is a part.

Source: FIGURES, section 4 (`finances`: pays for, never added).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import RelationKind, Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.rules.summed import Summed

RULE = Rule(
    code="financing",
    name=QT_TRANSLATE_NOOP("rules", "financing added to cost"),
    sentence=QT_TRANSLATE_NOOP("rules", "A total adds financing to what it pays for."),
    source="FIGURES, section 4",
    passes="$5 billion project = $2 billion loan + $3 billion equity",
    fails="$7 billion = $5 billion project + $2 billion loan that pays for it",
    silent=QT_TRANSLATE_NOOP("rules", "Where only the financing, or only the cost, is a part."),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
)


def check(summed: Summed) -> Iterator[Finding]:
    """Yield one finding if what is financed and what finances it are parts of one sum."""
    both = [tie for tie in summed.tied(RelationKind.FINANCES) if tie.whole and tie.parts]
    if not both:
        return
    financed = [tie.whole for tie in both if tie.whole is not None]
    financing = [part for tie in both for part in tie.parts]
    concerned = dict.fromkeys(figure.key for figure in (*financed, *financing))
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(summed.total.key, *concerned),
        message="financing_added",
        facts={
            "total": phrases.fact(name(summed.total)),
            "financed": named(financed),
            "financing": named(financing),
        },
        inputs=inputs.text(
            sorted((inputs.of_figure(figure) for figure in (*financed, *financing)), key=str)
        ),
    )
