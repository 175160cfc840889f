"""Parts that are nested are listed side by side: one of them is a part of another.

Source: FIGURES, section 5 ("parts nested but listed flat"); section 4.
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
    code="nested",
    name=QT_TRANSLATE_NOOP("rules", "nested parts listed flat"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "A part of a total is also a part of another part, so it is counted twice."
    ),
    source="FIGURES, section 5",
    passes="$9 billion = $6 billion (of which $2 billion engines) + $3 billion",
    fails="$11 billion = $6 billion (of which $2 billion) + $3 billion + the same $2 billion",
    silent=QT_TRANSLATE_NOOP("rules", "Where inside or beside is not stated."),
    severities=(Severity.ERROR,),
    alarms="0 of 0",
)
HOLDS = (RelationKind.OF_WHICH, RelationKind.INCLUDES, RelationKind.SUM_OF)


def check(summed: Summed) -> Iterator[Finding]:
    """Yield one finding if some parts are parts of other parts."""
    ties = [tie for tie in summed.tied(*HOLDS) if tie.whole and tie.parts]
    if not ties:
        return
    outer = {tie.whole.key: tie.whole for tie in ties if tie.whole}
    inner = {part.key: part for tie in ties for part in tie.parts}
    yield Finding(
        rule=RULE.code,
        severity=Severity.ERROR,
        figures=(summed.total.key, *dict.fromkeys((*inner, *outer))),
        message="parts_nested",
        facts={
            "total": phrases.fact(name(summed.total)),
            "inner": named(inner.values()),
            "outer": named(outer.values()),
        },
        inputs=inputs.text(sorted(inner), sorted(outer)),
    )
