"""A large value that our own sums use rests on one source.

Copies of one release and repeats by one publisher are one source (`report.is_one_voice`). One
source is a mark on the Deals page, not a doubt; it is asked about where a tally counts the deal, or
the newest release shows it, and its value reaches the amount, in the reporting currency.

Source: DESIGN, section 2.2 (single source and no evidence are marks; flags above a set amount that
a tally or release uses).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures import phrases
from crossfoot.figures.values import Measure, Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Parameter, Rule
from crossfoot.rules.naming import name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.figure import Figure

AMOUNT = Parameter(
    "millions",
    50_000,
    0,
    1_000_000,
    QT_TRANSLATE_NOOP("rules", "From how many millions, in the reporting currency (0: never)"),
)
RULE = Rule(
    code="single",
    name=QT_TRANSLATE_NOOP("rules", "single source"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "A large value that a tally or release uses rests on one source."
    ),
    source="DESIGN, section 2.2",
    passes="$60 billion in a tally, told by two publishers",
    fails="$60 billion in a tally, told by one publisher",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where no tally counts the deal and the newest release does not show it, below the amount, "
        "and where the value is in another currency than the ledger's.",
    ),
    severities=(Severity.NOTE,),
    alarms="0 of 0",
    parameters=(AMOUNT,),
)
MILLION = 10**8


class Backed(NamedTuple):
    """The value that a deal counts with, and what it rests on.

    sources:    that print it and are independent of each other.
    announced:  whether it stands in an announcement; quoted: whether it is marked there, or is not
                from a text at all.
    """

    value: Figure
    sources: int
    announced: bool
    quoted: bool


def is_large(value: Figure, millions: int, currency: str) -> bool:
    """Whether a value reaches the amount that was set; nothing does until one is."""
    money = value.measure is Measure.VALUE and value.currency in {None, currency}
    return bool(millions) and money and value.is_known and value.printed[1] >= millions * MILLION


def check(backed: Backed, millions: int, currency: str) -> Iterator[Finding]:
    """Yield one finding if a large value has one source."""
    if backed.sources != 1 or not is_large(backed.value, millions, currency):
        return
    yield Finding(
        rule=RULE.code,
        severity=Severity.NOTE,
        figures=(backed.value.key,),
        message="single_source",
        facts={"figure": phrases.fact(name(backed.value))},
        inputs=inputs.text(inputs.of_figure(backed.value), millions),
    )
