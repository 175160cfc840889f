"""Firm orders and options together are more than "up to" allows.

"Up to 22 aircraft", of which 14 are firm and 12 are options: 26 are not up to 22. The largest such
figure of the deal is what the firm orders and their options are held to. A limit that the firm
orders alone exceed is of something else ("and up to 5 freighters"). A total that lists them as its
parts is `footing`'s.

Source: DESIGN, section 2.2 (firm and options against "up to"); FIGURES, section 1 (`up_to`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import Hedge, RelationKind, Severity, VerdictKind
from crossfoot.figures.verdict import Part, verdict
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.comparing import are_comparable
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure

RULE = Rule(
    code="upto",
    name=QT_TRANSLATE_NOOP("rules", "firm and options against “up to”"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "Firm orders and options together exceed what “up to” allows."
    ),
    source="DESIGN, section 2.2",
    passes="up to 22 aircraft, 14 firm and 8 options",
    fails="up to 22 aircraft, 14 firm and 12 options",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where the deal has no such limit, or lists them as parts of it, and where the firm "
        "orders alone exceed it: then it limits something else.",
    ),
    severities=(Severity.ERROR,),
    alarms="0 of 0",
)
LIMITS = frozenset({Hedge.UP_TO, Hedge.AT_MOST, Hedge.UNDER})


def check(firm: Figure, options: Sequence[Figure], limits: Sequence[Figure]) -> Iterator[Finding]:
    """Yield one finding if firm and options exceed the largest limit of their deal."""
    known = [limit for limit in limits if limit.is_known and are_comparable(limit, firm)]
    if not known or not options:
        return
    limit = max(known, key=lambda each: each.printed[1])
    judged = verdict(limit, [Part(firm), *map(Part, options)], RelationKind.INCLUDES)
    alone = verdict(limit, [Part(firm)], RelationKind.INCLUDES)
    if judged.kind is not VerdictKind.INCONSISTENT or alone.kind is VerdictKind.INCONSISTENT:
        return
    yield Finding(
        rule=RULE.code,
        severity=Severity.ERROR,
        figures=(firm.key, *(option.key for option in options), limit.key),
        message="over_up_to",
        facts={
            "firm": phrases.fact(name(firm)),
            "options": named(options),
            "limit": phrases.fact(name(limit)),
        },
        gap=judged.gap,
        inputs=inputs.text(
            inputs.of_figure(firm),
            sorted((inputs.of_figure(option) for option in options), key=str),
            inputs.of_figure(limit),
        ),
    )
