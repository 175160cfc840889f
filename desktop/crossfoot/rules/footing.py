"""A total is set against its parts, and the verdict says that something is to be looked at.

The parts must be able to add up to the total, given how each figure is qualified; what merely
rounds differently passes. One flag a total, however many parts; it says what the verdict says.
An open list that exceeds its total is `exceeding`'s, a missing rate `currency`'s, a differing
period `period`'s: each can be set by itself.

Source: FIGURES, section 3; severities: CONTRACT, "Value lists".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.telling import message, quick_message
from crossfoot.figures.values import Reason, RelationKind, Severity, VerdictKind
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.verdict import Part, Verdict

RULE = Rule(
    code="footing",
    name=QT_TRANSLATE_NOOP("rules", "total against parts"),
    sentence=QT_TRANSLATE_NOOP("rules", "A total does not agree with its parts."),
    source="FIGURES, section 3",
    passes="$4.3 billion = $2.1 billion + $2.1 billion",
    fails="$4.4 billion = $2.1 billion + $2.1 billion",
    silent=QT_TRANSLATE_NOOP(
        "rules", "Where rounding or a qualifier explains the gap; where an open list falls short."
    ),
    severities=(Severity.ERROR, Severity.WARNING, Severity.NOTE),
    alarms="1 of 26",
)


class QuickParts(NamedTuple):
    """The parts of a list without their figures.

    inputs:     by their keys, in the order of the list: the text of what a check takes from each.
    is_hedged:  whether any says more, or less, than its number.
    """

    inputs: Mapping[str, str]
    is_hedged: bool


SEVERITY = {
    VerdictKind.INCONSISTENT: Severity.ERROR,
    VerdictKind.STRAINED: Severity.WARNING,
    VerdictKind.UNDECIDABLE: Severity.WARNING,
    VerdictKind.INCOMPLETE: Severity.NOTE,
}


def check(total: Figure, parts: Sequence[Part], judged: Verdict) -> Iterator[Finding]:
    """Yield one finding if the verdict on a total is one to look at."""
    if accuses(judged):
        yield held(RULE, total, parts, judged)


def accuses(judged: Verdict) -> bool:
    """Whether the verdict on a total is one to look at that no other rule has."""
    exceeds = judged.kind is VerdictKind.INCONSISTENT and judged.relation is RelationKind.INCLUDES
    elsewhere = exceeds or judged.reason in {Reason.CURRENCY, Reason.PERIOD}
    return judged.kind in SEVERITY and not elsewhere


def held(rule: Rule, total: Figure, parts: Sequence[Part], judged: Verdict) -> Finding:
    """Return what a verdict that is one to look at says, as a finding of this rule."""
    told = message(judged, total, parts)
    return Finding(
        rule=rule.code,
        severity=SEVERITY[judged.kind],
        figures=(total.key, *(part.figure.key for part in parts)),
        message=told.id,
        facts=told.facts,
        gap=judged.gap,
        inputs=inputs.text(
            judged.kind, judged.relation, inputs.of_figure(total), inputs.of_parts(parts)
        ),
    )


def held_quickly(rule: Rule, total: Figure, parts: QuickParts, judged: Verdict) -> Finding:
    """Return the same of what `quick_verdict` said of a list, without the figures of its parts."""
    told = quick_message(judged, total, is_hedged=parts.is_hedged)
    return Finding(
        rule=rule.code,
        severity=SEVERITY[judged.kind],
        figures=(total.key, *parts.inputs),
        message=told.id,
        facts=told.facts,
        gap=judged.gap,
        inputs=inputs.of_list((judged.kind, judged.relation), total, parts.inputs),
    )
