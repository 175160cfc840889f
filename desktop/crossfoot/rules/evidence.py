"""A large deal's value has no evidence: no announcement, or no quote in it.

Off until an amount is set, and asked about every deal above it, for the reasons in `single`.

Source: DESIGN, section 2.2 (single source and no evidence are marks; flags above a set amount).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name
from crossfoot.rules.single import AMOUNT, is_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.rules.single import Backed

RULE = Rule(
    code="evidence",
    name=QT_TRANSLATE_NOOP("rules", "no evidence"),
    sentence=QT_TRANSLATE_NOOP("rules", "The value of a large deal has no quote to show."),
    source="DESIGN, section 2.2",
    passes="$900 million, marked in its announcement, with 500 million set",
    fails="$900 million, typed without an announcement, with 500 million set",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Until an amount is set, and where the value is in another currency than the ledger's.",
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
