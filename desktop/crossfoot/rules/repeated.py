"""One thing stands in a sum twice: two reports of it, two currencies, or an old and a new figure.

Source: FIGURES, section 4 (`same_as`, `converts`: one counts, the other checks; `supersedes`).
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

    from crossfoot.figures.figure import Figure
    from crossfoot.rules.summed import Summed, Tie

RULE = Rule(
    code="repeated",
    name=QT_TRANSLATE_NOOP("rules", "counted twice"),
    sentence=QT_TRANSLATE_NOOP("rules", "A total counts two figures of one and the same thing."),
    source="FIGURES, section 4",
    passes="$5 billion = $3 billion + $2 billion (another report has $2.1 billion)",
    fails="$7 billion = $3 billion + $2 billion + $2.1 billion for the same as the $2 billion",
    silent=QT_TRANSLATE_NOOP("rules", "Where only one of the figures is a part."),
    severities=(Severity.ERROR,),
    alarms="0 of 0",
)
SAME = (RelationKind.SAME_AS, RelationKind.CONVERTS, RelationKind.SUPERSEDES)


def check(summed: Summed) -> Iterator[Finding]:
    """Yield one finding if two parts stand for one thing."""
    groups = [group for tie in summed.tied(*SAME) if len(group := _figures(tie)) > 1]
    same = {figure.key: figure for group in groups for figure in group}
    if not same:
        return
    yield Finding(
        rule=RULE.code,
        severity=Severity.ERROR,
        figures=(summed.total.key, *same),
        message="counted_twice",
        facts={"total": phrases.fact(name(summed.total)), "same": named(same.values())},
        inputs=inputs.text(sorted(same)),
    )


def _figures(tie: Tie) -> list[Figure]:
    return [*([tie.whole] if tie.whole else []), *tie.parts]
