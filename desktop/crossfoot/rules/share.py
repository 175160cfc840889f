"""A share, times its whole, does not come to the amount that is given for it.

"35%, or $2 billion, of the $4 billion project": the share of the whole and the amount are reports
of one thing. Compared level by level, as any two reports are.

Source: FIGURES, section 2 (a share uses the whole's set), section 3, last line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.numbers import look_alone
from crossfoot.figures.obstacle import yardstick
from crossfoot.figures.policy import POLICY
from crossfoot.figures.sets import sets_of
from crossfoot.figures.term import term_of
from crossfoot.figures.values import Measure, Severity
from crossfoot.figures.verdict import Part
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.comparing import are_comparable
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.phrases import Phrase

RULE = Rule(
    code="share",
    name=QT_TRANSLATE_NOOP("rules", "share against whole"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "A share of a whole does not come to the amount that is given for it."
    ),
    source="FIGURES, section 2",
    passes="35%, or $1.4 billion, of $4 billion",
    fails="35%, or $2 billion, of $4 billion",
    silent=QT_TRANSLATE_NOOP("rules", "Where what the share is of is not recorded."),
    severities=(Severity.ERROR, Severity.WARNING),
    alarms="0 of 0",
)


def check(amount: Figure, share: Figure, whole: Figure) -> Iterator[Finding]:
    """Yield one finding if the share of the whole is not the amount."""
    severity = _compared(amount, share, whole)
    if severity is None:
        return
    yield Finding(
        rule=RULE.code,
        severity=severity,
        figures=(amount.key, share.key, whole.key),
        message="share_off",
        facts={
            "amount": phrases.fact(name(amount)),
            "share": phrases.fact(name(share)),
            "whole": phrases.fact(name(whole)),
            "worth": phrases.fact(_worth(share, whole)),
        },
        inputs=inputs.text(*(inputs.of_figure(each) for each in (amount, share, whole))),
    )


def _worth(share: Figure, whole: Figure) -> Phrase:
    """Return what the share of the whole comes to as printed."""
    part = Part(share)
    term = term_of(part, whole, sets_of(whole), yardstick(whole, [part]), POLICY)
    worth = round(term.printed(whole.printed)[0])
    return phrases.amount(worth, phrases.counted(whole), look_alone(worth))


def _compared(amount: Figure, share: Figure, whole: Figure) -> Severity | None:
    is_share = share.measure is Measure.SHARE and whole.measure is not Measure.SHARE
    if not is_share or not share.is_known or not whole.is_known:
        return None
    if not are_comparable(whole, amount):
        return None
    part, sets = Part(share), sets_of(whole)
    counted = term_of(part, whole, sets, yardstick(whole, [part]), POLICY).counted
    own = sets_of(amount)
    if own.soft.meets(counted.soft):
        return None
    return Severity.WARNING if own.hard.meets(counted.hard) else Severity.ERROR
