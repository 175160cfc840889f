"""A deal was recorded twice: the same parties, the same amount and quantity, at the same time.

Each deal is set against the one before it of the same parties and amounts, so a third record is
held against the second. Deals a while apart, or without a date, pass.

Source: DESIGN, section 2.2 (duplicate deals).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Parameter, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

RULE = Rule(
    code="duplicate",
    name=QT_TRANSLATE_NOOP("rules", "deal recorded twice"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "Two deals have the same parties, amount and quantity at about the same time."
    ),
    source="DESIGN, section 2.2",
    passes="Wabtec and KTZ, $4.2 billion, in 2025-09 and in 2027-03",
    fails="Wabtec and KTZ, $4.2 billion, twice in 2025-09",
    silent=QT_TRANSLATE_NOOP(
        "rules", "Where a side, the amount or a date is not given, and where the days are apart."
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
    parameters=(
        Parameter(
            "days",
            45,
            0,
            3650,
            QT_TRANSLATE_NOOP("rules", "Days within which two such deals are taken for one"),
        ),
    ),
)


class Twin(NamedTuple):
    """A deal, and the figure that it counts with."""

    key: str
    title: str
    on: str | None
    figure: str | None


def check(deal: Twin, before: Twin, days: int) -> Iterator[Finding]:
    """Yield one finding if two deals of the same parties and amounts are as near in time."""
    if not deal.on or not before.on or not _are_near(deal.on, before.on, days):
        return
    figures = tuple(key for key in (deal.figure, before.figure) if key)
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=figures,
        message="deal_twice",
        facts={"deal": deal.title, "other": before.title},
        inputs=inputs.text(sorted((deal.key, before.key)), deal.on, before.on),
        others=(("deal", deal.key), ("deal", before.key)),
    )


def _are_near(one: str, other: str, days: int) -> bool:
    if len(one) == len(other) == len("2025-01-01"):
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= days
    given = min(len(one), len(other), len("2025-01"))
    return given == len("2025-01") and one[:given] == other[:given]
