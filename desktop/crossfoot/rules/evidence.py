"""A large value that our own sums use has no evidence: no announcement, or no quote in it.

Asked about as `single` is. What is recorded without a quote by its nature (by reference, our own
estimate, taken over from an old workbook) is not accused of having none.

Source: DESIGN, section 2.2 (single source and no evidence are marks; flags above a set amount that
a tally or release uses); section 2.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name
from crossfoot.rules.single import AMOUNT as OF_SINGLE
from crossfoot.rules.single import is_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.rules.single import Backed

AMOUNT = OF_SINGLE._replace(default=1_000)
RULE = Rule(
    code="evidence",
    name=QT_TRANSLATE_NOOP("rules", "no evidence"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "A large value that a tally or release uses has no quote to show."
    ),
    source="DESIGN, section 2.2",
    passes="$1.2 billion in a tally, marked in its announcement",
    fails="$1.2 billion in a tally, typed without an announcement",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where no tally counts the deal and the newest release does not show it, below the amount, "
        "for an estimate or a number taken over, and where the value is in another currency than "
        "the ledger's.",
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
    parameters=(AMOUNT,),
)


def check(backed: Backed, millions: int, currency: str) -> Iterator[Finding]:
    """Yield one finding if a large value stands in no announcement, or is not marked there."""
    shown = backed.announced and backed.quoted
    if shown or not is_large(backed.value, millions, currency):
        return
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(backed.value.key,),
        message="no_quote" if backed.announced else "no_announcement",
        facts={"figure": phrases.fact(name(backed.value))},
        inputs=inputs.text(inputs.of_figure(backed.value), backed.announced, millions),
    )
