"""Two figures of one thing, set against each other: how badly they differ, and whether by scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.obstacle import find_obstacle, yardstick
from crossfoot.figures.policy import POLICY
from crossfoot.figures.sets import sets_of
from crossfoot.figures.term import term_of
from crossfoot.figures.values import Measure, Severity
from crossfoot.figures.verdict import Part

if TYPE_CHECKING:
    from crossfoot.figures.figure import Figure

THOUSAND = 1000


def compared(chosen: Figure, report: Figure) -> Severity | None:
    """Return how badly a report differs from the chosen one; None where it does not."""
    if not are_comparable(chosen, report):
        return None
    part = Part(report)
    sets = sets_of(chosen)
    other = term_of(part, chosen, sets, yardstick(chosen, [part]), POLICY).counted
    if sets.soft.meets(other.soft):
        return None
    return Severity.WARNING if sets.hard.meets(other.hard) else Severity.ERROR


def printed_gap(chosen: Figure, report: Figure) -> int:
    """Return how far a report that is comparable is from the chosen one, between nearest ends."""
    part = Part(report)
    term = term_of(part, chosen, sets_of(chosen), yardstick(chosen, [part]), POLICY)
    (low, high), (own_low, own_high) = term.printed(chosen.printed), chosen.printed
    if low > own_high:
        return round(low - own_high)
    return round(high - own_low) if high < own_low else 0


def are_comparable(chosen: Figure, report: Figure) -> bool:
    """Whether two figures count the same kind of thing, and both have an amount.

    A share is no report of what it is a share of (`share` compares it with the whole it names).
    """
    if (chosen.measure is Measure.SHARE) != (report.measure is Measure.SHARE):
        return False
    part = Part(report)
    measured = yardstick(chosen, [part])
    return report.is_known and find_obstacle(chosen, [part], measured) is None


def is_thousandfold(one: Figure, other: Figure) -> bool:
    """Whether the printed numbers differ by whole thousands and nothing else."""
    if one.amount is None or other.amount is None:
        return False
    small, large = sorted((abs(one.amount), abs(other.amount)))
    if not small or small == large:
        return False
    while small < large:
        small *= THOUSAND
    return small == large
