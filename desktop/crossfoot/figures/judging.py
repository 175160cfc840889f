"""The rules of agreement in their order: which of them applies first.

Source: FIGURES, section 3, rules 1 to 5.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import VerdictKind

if TYPE_CHECKING:
    from crossfoot.figures.interval import Interval, Sets
    from crossfoot.figures.policy import Policy
    from crossfoot.figures.printed import Spread


class Strain(StrEnum):
    """Why agreement is a stretch."""

    SOFT = "soft"
    """what the words imply does not meet."""
    POINT = "point"
    """it meets in one amount only, though both have width."""
    ROUNDING = "rounding"
    """rounding alone cannot plausibly explain the gap."""


class Judgement(NamedTuple):
    """What the rules say, and no more.

    reaches:    an open list was judged as complete, since what is itemised reaches the total.
    remainder:  what is not itemised, for INCOMPLETE.
    """

    kind: VerdictKind
    strain: Strain | None = None
    reaches: bool = False
    remainder: Interval | None = None


class Case(NamedTuple):
    """What the rules look at.

    sums:      of all parts, what is not itemised included.
    itemised:  of the parts whose amounts are known.
    is_open:   whether anything is not itemised.
    """

    total: Sets
    sums: Sets
    itemised: Sets
    is_open: bool
    spread: Spread | None


def judge(case: Case, policy: Policy) -> Judgement:
    """Return what the first rule that applies says."""
    if not case.sums.hard.meets(case.total.hard):
        return Judgement(VerdictKind.INCONSISTENT)
    if case.is_open and case.itemised.soft.is_below(case.total.soft):
        remainder = case.total.soft - case.itemised.soft
        return Judgement(VerdictKind.INCOMPLETE, remainder=remainder)
    strain = _strain(case, policy)
    if strain is not None:
        return Judgement(VerdictKind.STRAINED, strain, reaches=case.is_open)
    if not case.itemised.nominal.meets(case.total.soft):
        return Judgement(VerdictKind.CONSISTENT_BY_ROUNDING, reaches=case.is_open)
    return Judgement(VerdictKind.CONSISTENT, reaches=case.is_open)


def _strain(case: Case, policy: Policy) -> Strain | None:
    shared = case.itemised.soft.intersection(case.total.soft)
    if shared is None:
        return Strain.SOFT
    if shared.is_point and not (case.itemised.soft.is_point or case.total.soft.is_point):
        return Strain.POINT
    if case.spread is not None and case.spread.exceeds(policy.strained_z):
        return Strain.ROUNDING
    return None
