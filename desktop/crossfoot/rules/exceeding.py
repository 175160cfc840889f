"""What is itemised exceeds what it is itemised of.

An open list ("deals include …") may fall short of its total, never exceed it; a part ("of which
…") is never larger than what it is part of.

Source: FIGURES, section 3, rule 1 (an open list adds [0, ∞)); section 4 (`of_which`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import RelationKind, Severity, VerdictKind
from crossfoot.figures.verdict import verdict
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.footing import held
from crossfoot.rules.naming import name, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.verdict import Part, Verdict

RULE = Rule(
    code="exceeding",
    name=QT_TRANSLATE_NOOP("rules", "parts exceed the whole"),
    sentence=QT_TRANSLATE_NOOP("rules", "What is itemised is more than what it is part of."),
    source="FIGURES, section 3, rule 1",
    passes="$10 billion in deals, which include $4 billion and $3 billion",
    fails="$10 billion in deals, which include $8 billion and $7 billion",
    silent=QT_TRANSLATE_NOOP(
        "rules", "Where the amounts can still meet, and where they cannot be compared."
    ),
    severities=(Severity.ERROR,),
    alarms="0 of 1",
)


def check(total: Figure, parts: Sequence[Part], judged: Verdict) -> Iterator[Finding]:
    """Yield one finding if an open list comes to more than its total."""
    if accuses(judged):
        yield held(RULE, total, parts, judged)


def accuses(judged: Verdict) -> bool:
    """Whether an open list comes to more than its total."""
    return judged.kind is VerdictKind.INCONSISTENT and judged.relation is RelationKind.INCLUDES


def check_contained(container: Figure, parts: Sequence[Part]) -> Iterator[Finding]:
    """Yield one finding if something said to be part of a figure is larger than it."""
    larger = [part for part in parts if _is_larger(part, container)]
    if not larger:
        return
    about = sorted((inputs.of_part(part) for part in larger), key=str)
    yield Finding(
        rule=RULE.code,
        severity=Severity.ERROR,
        figures=(container.key, *(part.figure.key for part in larger)),
        message="part_exceeds",
        facts={
            "parts": named(part.figure for part in larger),
            "whole": phrases.fact(name(container)),
        },
        inputs=inputs.text(inputs.of_figure(container), about),
    )


def _is_larger(part: Part, container: Figure) -> bool:
    judged = verdict(container, [part], RelationKind.INCLUDES)
    return judged.kind is VerdictKind.INCONSISTENT
