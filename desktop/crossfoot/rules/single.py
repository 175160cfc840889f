"""A large deal's value rests on one source.

Copies of one release and repeats by one publisher are one source (`report.is_one_voice`). Off
until an amount is set: in a small ledger nearly every deal has one source, and that is a mark on
the Deals page, not a doubt. Every deal above the amount is asked about, whether or not a tally
or a release counts it: what a saved view lets through hangs on every line of the ledger, and a
flag must stay as cheap as what was touched. The amount is in the reporting currency.

Source: DESIGN, section 2.2 (single source and no evidence are marks; flags above a set amount).
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
    0,
    0,
    1_000_000,
    QT_TRANSLATE_NOOP("rules", "From how many millions, in the reporting currency (0: never)"),
)
RULE = Rule(
    code="single",
    name=QT_TRANSLATE_NOOP("rules", "single source"),
    sentence=QT_TRANSLATE_NOOP("rules", "The value of a large deal rests on one source."),
    source="DESIGN, section 2.2",
    passes="$900 million, told by two publishers, with 500 million set",
    fails="$900 million, told by one publisher, with 500 million set",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Until an amount is set, and where the value is in another currency than the ledger's.",
    ),
    severities=(Severity.NOTE,),
    alarms="0 of 0",
    parameters=(AMOUNT,),
)
_MILLION = 10**8


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
    return bool(millions) and money and value.is_known and value.printed[1] >= millions * _MILLION


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
