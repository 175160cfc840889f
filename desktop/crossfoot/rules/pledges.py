"""What is not yet agreed is added to what is said to be contracted.

The total is said to be contracts (its own deal has come to a contract, or its basis is a contract
value), and a part is a pledge, a letter of intent or a memorandum, or only potential. A total that
claims nothing of the sort takes in whatever it lists.

Source: DESIGN, section 2.2 (pledge/MoU added to contracts).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import Severity, Stage
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name, named

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from crossfoot.rules.summed import Summed

RULE = Rule(
    code="pledges",
    name=QT_TRANSLATE_NOOP("rules", "pledges among contracts"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "A total of contracts counts a pledge, a memorandum or something only potential."
    ),
    source="DESIGN, section 2.2",
    passes="$3 billion in deals = $1 billion contract + $2 billion memorandum",
    fails="$3 billion in contracts = $1 billion contract + $2 billion memorandum",
    silent=QT_TRANSLATE_NOOP(
        "rules", "Where the total is not said to be contracts, and where a stage is not given."
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
)
AGREED = frozenset({Stage.CONTRACT, Stage.FINANCED, Stage.UNDER_WAY, Stage.DELIVERED})
NOT_AGREED = frozenset({Stage.PLEDGE, Stage.LOI, Stage.MOU})


def check(summed: Summed, loose: Collection[str]) -> Iterator[Finding]:
    """Yield one finding if a total of contracts counts what is no contract.

    loose: keys of the parts that are not agreed, under a total that is said to be agreed.
    """
    parts = [part.figure for part in summed.parts if part.figure.key in loose]
    if not parts:
        return
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(summed.total.key, *(figure.key for figure in parts)),
        message="pledges_among_contracts",
        facts={"total": phrases.fact(name(summed.total)), "parts": named(parts)},
        inputs=inputs.text(sorted(loose)),
    )
