"""When a total agrees with its parts: the one implementation of the six verdicts.

The entry pane, the recheck after a change, `check` and `verify` all call `verdict`.
Source: FIGURES, section 3.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures.values import Reason, RelationKind, VerdictKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Interval, Sets
    from crossfoot.figures.policy import Policy


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a total.

    low, high:  its weight, equal unless the weight is a range.
    explicit:   whether the weight was stated (1 counts), which settles a differing period.
    """

    figure: Figure
    low: Fraction = Fraction(1)
    high: Fraction = Fraction(1)
    explicit: bool = False


@dataclass(frozen=True, slots=True)
class Forced:
    """A figure whose printed number lies outside what the others need of it."""

    key: str
    wording: str
    needed: Interval


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a total is itemised.

    share:  printed known sum / printed total, None where a number is missing or zero.
    count:  parts with a known amount; of: how many the source says there are, None unsaid.
    """

    share: Fraction | None
    count: int | None
    of: int | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the check says of one total, with everything shown beside it.

    Amounts are hundredths of the total's unit. None means "not computed because undecidable",
    save where a line says otherwise.

    total, sums:    sets of the total and of the weighted parts.
    printed_total:  (low, high) as printed; printed_sum likewise over the known parts.
    gap:            printed sum less printed total between nearest ends, 0 where they overlap.
    percent:        the gap as a share of the total's nearest printed end; None at zero.
    only_if:        figures the agreement hangs on; forced: whether each is needed (else
                    "only if at least one of").
    remainder:      what is left for the unlisted parts; None for a complete list.
    z:              None with hedges or range weights.
    witness:        true amounts by key, total included, that satisfy every hard set (soft where
                    possible), None where none exist.
    needed:         by key, what the others' soft sets need of this figure; None: nothing fits.
    reaches:        for an open list judged as complete: what is itemised already reaches the total.
    soft_gives:     for `strained`: the keys of figures whose soft bound must give.
    notes:          message ids with facts that stand beside the sentence (a missing noun …).
    """

    kind: VerdictKind
    reason: Reason | None = None
    relation: RelationKind = RelationKind.SUM_OF
    total: Sets | None = None
    sums: Sets | None = None
    printed_total: tuple[int, int] | None = None
    printed_sum: tuple[int, int] | None = None
    gap: int | None = None
    percent: Fraction | None = None
    only_if: tuple[Forced, ...] = ()
    forced: bool = False
    coverage: Coverage = Coverage(None, None, None)
    remainder: Interval | None = None
    z: Fraction | None = None
    witness: dict[str, Fraction] | None = None
    needed: dict[str, Interval | None] = field(default_factory=dict)
    reaches: bool = False
    soft_gives: tuple[str, ...] = ()
    notes: tuple[tuple[str, dict[str, str]], ...] = ()


def verdict(
    total: Figure,
    parts: Sequence[Part],
    relation: RelationKind = RelationKind.SUM_OF,
    policy: Policy | None = None,
) -> Verdict:
    """Judge a total against its parts, by the first rule of FIGURES section 3 that applies.

    Total function: never raises for figures that `sets.sets_of` accepts.
    """
    raise NotImplementedError
