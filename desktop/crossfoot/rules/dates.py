"""Dates that are out of order: what comes later is dated before what comes first.

A source accessed before it was published, an amount whose last year comes before its first, a
stage dated before the one that it followed, a deal announced long after a source reported it (but
not where the deal had come to a stage by then: years before the contract, its memorandum is news).
Dates are compared as far as both are given: 2025 is neither before nor after 2025-03. A source may
be read the day before its date, on the other side of the date line. No clock is asked, so that the
same records always give the same flags.

Source: DESIGN, section 2.2.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Parameter, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RULE = Rule(
    code="dates",
    name=QT_TRANSLATE_NOOP("rules", "dates out of order"),
    sentence=QT_TRANSLATE_NOOP("rules", "Two dates cannot both be right: they are out of order."),
    source="DESIGN, section 2.2",
    passes="memorandum on 2025-03-01, contract on 2025-09-23",
    fails="memorandum on 2025-09-23, contract on 2025-03-01",
    silent=QT_TRANSLATE_NOOP("rules", "Where a date is missing, or not precise enough to tell."),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
    parameters=(
        Parameter(
            "days",
            730,
            0,
            36500,
            QT_TRANSLATE_NOOP("rules", "Days that a report may come before the announcement"),
        ),
    ),
)


_DATE_LINE = 1
"""Days that may lie between two places' dates of one moment."""


class Dated(NamedTuple):
    """A stage of a deal with its date."""

    stage: str
    on: str


def is_before(one: str, other: str) -> bool:
    """Whether a date lies wholly before another, as far as both are given.

    >>> is_before("2025-03", "2025-09-23"), is_before("2025", "2025-09-23")
    (True, False)
    """
    given = min(len(one), len(other))
    return one[:given] < other[:given]


def check_figure(key: str, first: str | None, last: str | None) -> Iterator[Finding]:
    """Yield one finding if the years that an amount covers end before they begin."""
    if first and last and is_before(last, first):
        facts = {"first": first, "last": last}
        yield Finding(
            RULE.code, Severity.WARNING, (key,), "years_reversed", facts, inputs=_about(facts)
        )


def check_announcement(key: str, published: str | None, accessed: str | None) -> Iterator[Finding]:
    """Yield one finding if a source was read before it was published."""
    if published and accessed and _is_long_before(accessed, published, _DATE_LINE):
        facts = {"published": published, "accessed": accessed}
        yield _at("announcement", key, "read_before_published", facts)


def check_deal(
    key: str, announced: str | None, stages: Sequence[Dated], reported: str | None, days: int
) -> Iterator[Finding]:
    """Yield one finding if a deal's dates are out of order.

    stages: in the order the deal went through them. reported: the day of its earliest report.
    """
    for earlier, later in pairwise(stages):
        if is_before(later.on, earlier.on):
            facts = {
                "stage": later.stage,
                "on": later.on,
                "before": earlier.stage,
                "after": earlier.on,
            }
            yield _at("deal", key, "stages_reversed", facts)
            return
    was_known = any(reported and not is_before(reported, stage.on) for stage in stages)
    if was_known:
        return  # a report of an earlier stage, of which the announcement is not
    if announced and reported and _is_long_before(reported, announced, days):
        yield _at("deal", key, "reported_too_early", {"reported": reported, "announced": announced})


def _is_long_before(one: str, other: str, days: int) -> bool:
    """Whether a date lies so many days before another; dates less precise are compared as is."""
    if not is_before(one, other):
        return False
    if len(one) == len(other) == len("2025-01-01"):
        return (date.fromisoformat(other) - date.fromisoformat(one)).days > days
    return True


def _at(table: str, key: str, message: str, facts: dict[str, str]) -> Finding:
    return Finding(
        RULE.code,
        Severity.WARNING,
        (),
        message,
        facts,
        inputs=_about(facts),
        others=((table, key),),
    )


def _about(facts: dict[str, str]) -> str:
    return inputs.text(sorted(facts.items()))
