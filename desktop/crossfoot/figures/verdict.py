"""When a total agrees with its parts: the one implementation of the six verdicts.

The entry pane, the recheck after a change, `check` and `verify` all call `verdict`.
The way of a total: `obstacle` (can it be judged), `term` (parts to the whole's unit), `addition`,
`judging` (the rules), then what is shown beside it: `printed`, `giving`, `needed`, `witness`.
Source: FIGURES, section 3.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from crossfoot.figures.addition import Addition
from crossfoot.figures.bare import among_counts
from crossfoot.figures.dividing import divisions
from crossfoot.figures.giving import Giving, soft_gives
from crossfoot.figures.judging import Strain
from crossfoot.figures.needed import hedged, outside
from crossfoot.figures.obstacle import find_obstacle, missing, rate_of, yardstick
from crossfoot.figures.part import Part
from crossfoot.figures.policy import POLICY
from crossfoot.figures.printed import printed
from crossfoot.figures.sets import sets_of
from crossfoot.figures.term import term_of
from crossfoot.figures.values import Hedge, Reason, RelationKind, VerdictKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from crossfoot.figures.dividing import Division
    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Interval, Sets
    from crossfoot.figures.judging import Judgement
    from crossfoot.figures.needed import Needed
    from crossfoot.figures.obstacle import Missing
    from crossfoot.figures.policy import Policy
    from crossfoot.figures.printed import Printed, Spread
    from crossfoot.figures.rate import Rate

__all__ = ["Coverage", "Forced", "Part", "Strain", "Verdict", "verdict"]

AGREES = frozenset({VerdictKind.CONSISTENT, VerdictKind.CONSISTENT_BY_ROUNDING})
_STAYS_WITHIN = frozenset({Hedge.AT_MOST, Hedge.UP_TO, Hedge.UNDER})


@dataclass(frozen=True, slots=True)
class Forced:
    """A figure whose printed number lies outside what the others need of it."""

    key: str
    wording: str
    needed: Interval


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a total is itemised.

    share:  printed known sum / printed total (1 is all of it; of ranges, their middles), None
            where a number is missing or zero.
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

    at:             for `undecidable`: the key of the figure that stands in the way.
    total, sums:    sets of the total and of the weighted parts.
    itemised:       sets of the weighted parts whose amounts are known.
    printed_total:  (low, high) as printed; printed_sum likewise over the known parts.
    gap:            printed sum less printed total between nearest ends, 0 where they overlap.
    percent:        the gap in per cent of the total's nearest printed end (5 is 5%), signed like
                    the gap; None where that end is nought and the gap is not.
    only_if:        figures the agreement hangs on; forced: whether each is needed (else
                    "only if at least one of").
    remainder:      what is left for the unlisted parts, for `incomplete` only.
    z:              to two decimals, of what is itemised; None with hedges or range weights, and
                    where nothing is rounded.
    reaches:        for an open list judged as complete: what is itemised already reaches the total.
    within:         reaches, under a total that says "at most": what is itemised stays within it.
    strain:         for `strained`: why.
    soft_gives:     for `strained`: the keys of figures whose soft bound must give.
    each_gives:     whether each of them must, else at least one.
    beside:         for `unclear`: which reading closes, parts beside the total or inside it.
    missing:        what some figures leave out, and what it was taken for.
    rates:          those that parts were counted at, towards the total's currency.
    divisions:      what of it is firm or new, where parts are marked as set apart.
    hangs:          whether it agrees although the printed gap is over the policy's share.
    case:           what `needed` and `witness` are made from when they are asked for.
    """

    kind: VerdictKind
    reason: Reason | None = None
    relation: RelationKind = RelationKind.SUM_OF
    at: str | None = None
    total: Sets | None = None
    sums: Sets | None = None
    itemised: Sets | None = None
    printed_total: tuple[int, int] | None = None
    printed_sum: tuple[int, int] | None = None
    gap: int | None = None
    percent: Fraction | None = None
    only_if: tuple[Forced, ...] = ()
    forced: bool = False
    coverage: Coverage = Coverage(None, None, None)
    remainder: Interval | None = None
    z: Fraction | None = None
    reaches: bool = False
    within: bool = False
    strain: Strain | None = None
    soft_gives: tuple[str, ...] = ()
    each_gives: bool = False
    beside: bool | None = None
    missing: Missing | None = None
    rates: tuple[Rate, ...] = ()
    divisions: tuple[Division, ...] = ()
    hangs: bool = False
    case: Addition | None = field(default=None, repr=False, compare=False)

    @property
    def needed(self) -> Needed:
        """By key, in the figure's own unit, what the others' soft sets need of it.

        None: nothing fits. Keys that come twice share one entry.
        """
        return {} if self.case is None else self.case.needed

    @property
    def witness(self) -> dict[str, Fraction] | None:
        """True amounts by key, total included, that satisfy every hard set, soft where possible.

        None: none exist.
        """
        return None if self.case is None else self.case.witness


def verdict(
    total: Figure,
    parts: Sequence[Part],
    relation: RelationKind = RelationKind.SUM_OF,
    policy: Policy | None = None,
) -> Verdict:
    """Judge a total against its parts, by the first rule of FIGURES section 3 that applies.

    Total function: never raises for figures that `sets.sets_of` accepts.
    """
    policy = policy or POLICY
    total, parts = among_counts(total, parts)
    measured = yardstick(total, parts)
    obstacle = find_obstacle(total, parts, measured)
    if obstacle is not None:
        reason, key = obstacle
        return Verdict(VerdictKind.UNDECIDABLE, reason, relation, key)
    sets = sets_of(total, policy)
    terms = [term_of(part, total, sets, measured, policy) for part in parts]
    found = _judged(Addition(total, sets, terms, relation, policy))
    if relation is RelationKind.UNCLEAR:
        beside = found.kind is VerdictKind.INCONSISTENT
        found = _judged(Addition(total, sets, [], relation, policy)) if beside else found
        found = replace(found, beside=beside)
    left_out = missing(total, parts, measured)
    rates = tuple(dict.fromkeys(rate for part in parts if (rate := rate_of(part, measured))))
    divided = divisions(parts, terms, total.printed) if any(part.marks for part in parts) else ()
    if left_out is None and not rates and not divided:
        return found
    return replace(found, missing=left_out, rates=rates, divisions=divided)


def _judged(case: Addition) -> Verdict:
    total, sets, known, judgement = case.total, case.sets, case.known, case.judgement
    as_printed = printed(total, known)
    within = judgement.reaches and total.meant_hedge in _STAYS_WITHIN
    hangs = is_conditional(judgement, as_printed, case.policy)
    forced, only_if = _only_if(case) if hangs and not within else (False, ())
    strained = judgement.strain is Strain.SOFT
    gives = soft_gives(total, sets, known) if strained else Giving()
    coverage = Coverage(as_printed.share, len(known), total.items)
    return shown(
        judgement,
        as_printed,
        coverage,
        case.spread,
        relation=case.relation,
        total=sets,
        sums=case.sums,
        itemised=case.itemised,
        only_if=only_if,
        forced=forced,
        within=within,
        soft_gives=gives.keys,
        each_gives=gives.each,
        hangs=hangs,
        case=case,
    )


def is_conditional(judgement: Judgement, as_printed: Printed, policy: Policy) -> bool:
    """Whether it agrees although the printed gap is over the policy's share."""
    return judgement.kind in AGREES and as_printed.gap_exceeds(policy.only_if_percent)


def shown(
    judgement: Judgement,
    as_printed: Printed,
    coverage: Coverage,
    spread: Spread | None,
    **beside: Any,  # noqa: ANN401  (fields of Verdict)
) -> Verdict:
    """Return a judgement with what is shown of every one. beside: the other fields."""
    return Verdict(
        judgement.kind,
        printed_total=as_printed.total,
        printed_sum=as_printed.sum,
        gap=as_printed.gap,
        percent=as_printed.percent,
        coverage=coverage,
        remainder=judgement.remainder,
        z=None if spread is None else spread.z,
        reaches=judgement.reaches,
        strain=judgement.strain,
        **beside,
    )


def _only_if(case: Addition) -> tuple[bool, tuple[Forced, ...]]:
    """Return whether each is needed, and the figures: the forced ones, else every hedged one."""
    needed = case.needed
    forced = [each for each in case.figures if outside(each, needed[each.key])]
    named = forced or hedged(case.figures)
    return bool(forced), tuple(
        Forced(each.key, each.wording, needs)
        for each in named
        if (needs := needed[each.key]) is not None
    )
