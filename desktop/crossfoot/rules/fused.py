"""A count is run together with a model number: "22,787 Dreamliners" for 22 of the 787.

Source: DESIGN, section 2.2; the families of aircraft are those of the reader.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.obstacle import unit_counted
from crossfoot.figures.values import Measure, Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.reading.tables.models import DIGIT_FAMILIES
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.figure import Figure

RULE = Rule(
    code="fused",
    name=QT_TRANSLATE_NOOP("rules", "count run into a model"),
    sentence=QT_TRANSLATE_NOOP("rules", "A count of aircraft ends in the number of a model."),
    source="DESIGN, section 2.2",
    passes="22 787 Dreamliners",
    fails="22,787 Dreamliners",
    silent=QT_TRANSLATE_NOOP("rules", "Where no aircraft are counted, or fewer than two thousand."),
    severities=(Severity.WARNING,),
    alarms="0 of 2",
)
_THOUSAND = 1000_00
_LAST = re.compile(r"(?<!\d)(\d{1,3})[,.\u00a0\u202f ]?(\d{3})(?!\d)")


def check(figure: Figure) -> Iterator[Finding]:
    """Yield one finding if a count of aircraft ends in the digits of a model."""
    apart = told_apart(figure)
    if apart is None:
        return
    count, family = apart
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(figure.key,),
        message="count_fused",
        facts={"figure": phrases.fact(name(figure)), "count": str(count), "model": family},
        inputs=inputs.text(inputs.of_figure(figure), figure.wording),
    )


def told_apart(figure: Figure) -> tuple[int, str] | None:
    """Return the count and the model that a count may run together; None where it does not."""
    if figure.measure is not Measure.QUANTITY or figure.amount is None:
        return None
    unit = unit_counted(figure)
    family = str(figure.amount // 100)[-3:]
    is_count = figure.amount >= _THOUSAND and figure.amount % 100 == 0
    if not is_count or family not in DIGIT_FAMILIES or unit is None or unit.kind != "aircraft":
        return None
    count = figure.amount // _THOUSAND
    if count == 1:  # "1 787 aircraft" is nobody's wording, 1,787 aircraft is a backlog
        return None
    said = [(found[1], found[2]) for found in _LAST.finditer(figure.wording)]
    return None if figure.wording and (str(count), family) not in said else (count, family)
