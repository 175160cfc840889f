"""The same deal stands in two totals that nobody said are the same.

Whoever adds both totals counts it twice. Breakdowns of one figure, and totals that are tied to one
another (another report, a later figure, a part), are not accused.

Source: DESIGN, section 2.2 (same deal in two totals).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures import phrases
from crossfoot.figures.values import RelationKind, Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.rules.summed import Summed

RULE = Rule(
    code="twice",
    name=QT_TRANSLATE_NOOP("rules", "deal in two totals"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "A deal stands in two totals of different occasions, which are not tied together."
    ),
    source="DESIGN, section 2.2",
    passes="a deal in a summit's total and in another report of the same total",
    fails="a deal in a summit's total and in next year's total",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where both totals are of one event or announcement, or are tied to one another, and "
        "where the deal is said to have been announced before.",
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
)


class Shared(NamedTuple):
    """An earlier total that holds a deal of this one. figures: this total's, of that deal."""

    total: Figure
    figures: tuple[Figure, ...]


def check(summed: Summed, earlier: Sequence[Shared]) -> Iterator[Finding]:
    """Yield one finding if deals of a total stand in earlier ones too."""
    told = {tie.whole.key for tie in summed.tied(RelationKind.RESTATES) if tie.whole is not None}
    found = [
        (each.total, figures)
        for each in earlier
        if (figures := [figure for figure in each.figures if figure.key not in told])
    ]
    if not found:
        return
    shared = {figure.key: figure for _, figures in found for figure in figures}
    totals = {total.key: total for total, _ in found}
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(summed.total.key, *shared, *totals),
        message="deal_in_two_totals",
        facts={
            "total": phrases.fact(name(summed.total)),
            "shared": named(shared.values()),
            "totals": named(totals.values()),
        },
        inputs=inputs.text(sorted(shared), sorted(totals)),
    )
