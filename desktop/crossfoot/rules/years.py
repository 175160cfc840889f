"""An amount a period, times its periods, does not come to the total that is given.

The number of periods is the part's weight, or follows from the years it covers. Without either
nothing is held against anybody.

Source: FIGURES, section 4 (`rate_times`); section 3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.periods import weight_of_period
from crossfoot.figures.values import Severity, VerdictKind
from crossfoot.figures.verdict import verdict
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules.finding import Rule
from crossfoot.rules.footing import held

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.verdict import Part
    from crossfoot.rules.finding import Finding

RULE = Rule(
    code="years",
    name=QT_TRANSLATE_NOOP("rules", "rate times years"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "An amount a year, times the years, does not come to the total that is given."
    ),
    source="FIGURES, section 4",
    passes="$10 billion = 10 × $1 billion a year",
    fails="$12 billion = 10 × $1 billion a year",
    silent=QT_TRANSLATE_NOOP("rules", "Where the number of periods is not given."),
    severities=(Severity.ERROR, Severity.WARNING),
    alarms="0 of 0",
)
_APART = frozenset({VerdictKind.INCONSISTENT, VerdictKind.STRAINED})


def check(total: Figure, rates: Sequence[Part]) -> Iterator[Finding]:
    """Yield one finding if the rates times their periods do not come to the total."""
    if not rates or not all(_is_counted(rate, total) for rate in rates):
        return
    judged = verdict(total, rates)
    if judged.kind in _APART:
        yield held(RULE, total, rates, judged)


def _is_counted(rate: Part, total: Figure) -> bool:
    figure = rate.figure
    counted = rate.explicit or weight_of_period(figure, total) is not None
    return figure.is_known and figure.period is not None and counted
