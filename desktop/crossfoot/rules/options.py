"""Options are counted as if they were firm.

A part of the sum is an option, and the total's own words do not take options in: it is not
qualified "up to" or "at most", and speaks of no options.

Source: FIGURES, section 4 (`option_of` inside a sum).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import RelationKind, Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name, named
from crossfoot.rules.summed import UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.rules.summed import Summed

RULE = Rule(
    code="options",
    name=QT_TRANSLATE_NOOP("rules", "options counted as firm"),
    sentence=QT_TRANSLATE_NOOP("rules", "A total counts options as if they were firm."),
    source="FIGURES, section 4",
    passes="up to 22 aircraft = 14 firm + 8 options",
    fails="22 aircraft = 14 firm + 8 options",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where the total, or another report of it, says “up to” or “at most”, or that options are "
        "included.",
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 5",
)
TAKEN_IN = re.compile(
    r"\boption|purchase right|\bup to\b|as many as|as much as|at most|\bопцион|\bдо\b",
    re.IGNORECASE,
)


def takes_in(summed: Summed) -> bool:
    """Whether the total's own words take options in."""
    return summed.total.hedge in UPPER or summed.says(TAKEN_IN)


def check(summed: Summed) -> Iterator[Finding]:
    """Yield one finding if options stand among the parts of a total that does not take them in."""
    options = [part for tie in summed.tied(RelationKind.OPTION_OF) for part in tie.parts]
    if not options or takes_in(summed):
        return
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(summed.total.key, *(option.key for option in options)),
        message="options_as_firm",
        facts={"total": phrases.fact(name(summed.total)), "options": named(options)},
        inputs=inputs.text(
            inputs.of_figure(summed.total),
            summed.total.wording,
            summed.quote,
            sorted((inputs.of_figure(option) for option in options), key=str),
            *summed.reports,
        ),
    )
