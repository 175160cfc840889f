"""A deal was recorded twice: the same parties, the same amount and quantity, at the same time.

Each deal is set against the one before it of the same parties and amounts, so a third record is
held against the second. Deals a while apart, or without a date, pass; so do those that are told
apart: by type, sector, product or destination, as parts of one sum, or as one announced before.

Source: DESIGN, section 2.2 (duplicate deals).
"""

from __future__ import annotations

import re
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
        "rules",
        "Where a side, the amount or a date is not given, where the days are apart, and where "
        "type, sector, product, destination or a relation tells the deals apart.",
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
    """A deal, and the figure that it counts with.

    kinds:  what else it is told by, in a fixed order: type, sector, destination.
    """

    key: str
    title: str
    on: str | None
    figure: str | None
    kinds: tuple[str | None, ...] = ()
    product: str | None = None


def check(deal: Twin, before: Twin, days: int) -> Iterator[Finding]:
    """Yield one finding if two deals of the same parties and amounts are as near in time."""
    if not deal.on or not before.on or not _are_near(deal.on, before.on, days):
        return
    if _are_told_apart(deal, before):
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


def _are_told_apart(one: Twin, other: Twin) -> bool:
    """Whether something that both say differs; products with a word in common may be one."""
    pairs = zip(one.kinds, other.kinds, strict=True)
    if any(mine and its and _words(mine) != _words(its) for mine, its in pairs):
        return True
    mine, its = _words(one.product), _words(other.product)
    return bool(mine and its) and mine.isdisjoint(its)


def _words(text: str | None) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", (text or "").casefold()))


def _are_near(one: str, other: str, days: int) -> bool:
    if len(one) == len(other) == len("2025-01-01"):
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= days
    given = min(len(one), len(other), len("2025-01"))
    return given == len("2025-01") and one[:given] == other[:given]
