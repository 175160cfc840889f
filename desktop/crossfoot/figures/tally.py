"""A tally: our own sum of deals, each once, by a stated rule, with what it leaves out and why.

Nothing is added that is not said: of each deal the figure it counts with, in one currency, its
options and what was announced before as the rule has it. Every split of the sum adds up to the
whole exactly, since it is made of the same addends.
Source: DESIGN, section 2.3 (Tally).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.bonds import Bond, BondKind, held_by
from crossfoot.figures.interval import NOTHING, Bound, Interval, closed, outward
from crossfoot.figures.sums import EndsSum
from crossfoot.figures.values import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet


class Money(NamedTuple):
    """An amount of the reporting currency, in hundredths: as printed, and what its words imply."""

    printed: tuple[int, int]
    soft: Interval


class Lack(StrEnum):
    """Why nothing can be counted of a deal."""

    NO_VALUE = "no_value"
    NOT_KNOWN = "not_known"
    UNREADABLE = "unreadable"
    PERIOD = "period"
    NO_RATE = "no_rate"


class Because(StrEnum):
    """Why a deal that has an amount is left out, where no other deal holds its money."""

    STAGE = "stage"
    OPTION = "option"
    RESTATED = "restated"


class Commitment(StrEnum):
    """How binding money is."""

    FIRM = "firm"
    OPTION = "option"
    PLEDGE = "pledge"


class Novelty(StrEnum):
    """Whether money was announced before."""

    NEW = "new"
    RESTATED = "restated"


class Split(StrEnum):
    """By what a sum is split."""

    COMMITMENT = "commitment"
    NOVELTY = "novelty"
    COUNTRY = "country"
    YEAR = "year"
    SECTOR = "sector"
    STAGE = "stage"


FIRM_STAGES = frozenset({Stage.CONTRACT, Stage.FINANCED, Stage.UNDER_WAY, Stage.DELIVERED})
ENDED_STAGES = frozenset({Stage.SUSPENDED, Stage.CANCELLED})


_BY_ITSELF = frozenset({Because.STAGE, Because.OPTION})
"""Reasons that are told even of a deal whose money is in another."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What counts. stages: of a deal without one "announced" decides.

    options:   money that a party may still decline.   restated: money announced before.
    """

    stages: frozenset[Stage] = frozenset(Stage) - ENDED_STAGES
    options: bool = False
    restated: bool = False


class Earlier(NamedTuple):
    """A part of a deal's money that was announced before. nodes: with which deals, where said."""

    amount: int
    nodes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A deal that a tally looks at.

    money:     the figure it counts with, or why nothing can be counted.
    options:   further money beside it that is not firm.   is_option: all of its own is not.
    restated:  whether all of it was announced before; earlier: the parts of it that were.
    """

    deal: int
    money: Money | Lack
    stage: Stage | None = None
    country: str | None = None
    year: str | None = None
    sector: str | None = None
    options: tuple[Money, ...] = ()
    is_option: bool = False
    restated: bool = False
    earlier: tuple[Earlier, ...] = ()


class Addend(NamedTuple):
    """A part of a deal's money, as it is counted or left out. beside: an option beside its own."""

    money: Money
    commitment: Commitment
    novelty: Novelty
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """A deal that counts. without: parts of its money that the rule leaves out."""

    candidate: Candidate
    addends: tuple[Addend, ...]
    without: tuple[Addend, ...] = ()

    @property
    def sum(self) -> MoneySum:
        """What it counts."""
        total = MoneySum()
        for addend in self.addends:
            total.add(addend.money)
        return total


class LeftOut(NamedTuple):
    """A deal that does not count. by: the deal that holds its money, where one does."""

    candidate: Candidate
    why: Lack | Because | BondKind
    by: int | None = None


class MoneySum:
    """A running sum of money. deals: how many it is of."""

    __slots__ = ("_ends", "deals", "high", "low")

    def __init__(self) -> None:
        self._ends = EndsSum()
        self.low = self.high = self.deals = 0

    @property
    def printed(self) -> tuple[int, int]:
        """As printed, ranges as low to high."""
        return self.low, self.high

    @property
    def soft(self) -> Interval:
        """What the wordings imply; None on a side: no limit."""
        return outward(*self._ends.ends)

    def add(self, money: Money) -> None:
        """Count an amount once."""
        self.low += money.printed[0]
        self.high += money.printed[1]
        self._ends.count((money.soft.lower, money.soft.upper))


@dataclass(frozen=True, slots=True)
class Tally:
    """A sum with all that belongs to it. splits: of each kind, by value; None: not given."""

    rule: Rule
    whole: MoneySum
    counted: tuple[Counted, ...]
    left_out: tuple[LeftOut, ...]
    splits: Mapping[Split, Mapping[str | None, MoneySum]] = field(default_factory=dict)

    @property
    def lacking(self) -> int:
        """How many deals would count and have no amount."""
        return sum(isinstance(each.why, Lack) for each in self.left_out)

    @property
    def is_open(self) -> bool:
        """Whether deals that would count have no amount: the sum is then a part of the truth."""
        return self.lacking > 0


def tally(candidates: Iterable[Candidate], bonds: Iterable[Bond], rule: Rule) -> Tally:
    """Add up deals, each once. The order of deals and bonds does not matter.

    bonds: between deals, by `Candidate.deal`, and whatever stands between them.
    """
    deals = {each.deal: each for each in sorted(candidates, key=lambda each: each.deal)}
    reasons = {each.deal: _reason(each, rule) for each in deals.values()}
    held = held_by({deal for deal, reason in reasons.items() if reason is None}, bonds)
    counted, left_out = [], []
    for deal, each in deals.items():
        reason, holder = reasons[deal], held.get(deal)
        if holder is not None and not (isinstance(reason, Because) and reason in _BY_ITSELF):
            left_out.append(LeftOut(each, holder.kind, holder.by))
        elif reason is not None:
            left_out.append(LeftOut(each, reason))
        else:
            counted.append(each)
    known = {each.deal for each in counted} | held.keys()
    found = [_counted(each, rule, known) for each in counted]
    whole, splits = _added(found)
    return Tally(rule, whole, tuple(found), tuple(left_out), splits)


def commitment(stage: Stage | None) -> Commitment:
    """Return how binding money at a stage is."""
    return Commitment.FIRM if stage in FIRM_STAGES else Commitment.PLEDGE


def _reason(each: Candidate, rule: Rule) -> Lack | Because | None:
    """Return why a deal does not count by itself; None where it does."""
    if (each.stage or Stage.ANNOUNCED) not in rule.stages:
        return Because.STAGE
    if isinstance(each.money, Lack):
        return each.money
    if each.is_option and not rule.options:
        return Because.OPTION
    if each.restated and not rule.restated:
        return Because.RESTATED
    return None


def _counted(each: Candidate, rule: Rule, known: AbstractSet[int]) -> Counted:
    """Return a deal's addends, and what of it the rule leaves out."""
    assert not isinstance(each.money, Lack)
    binding = Commitment.OPTION if each.is_option else commitment(each.stage)
    addends: list[Addend] = []
    without: list[Addend] = []
    rest = each.money
    for part in each.earlier if not each.restated else ():
        rest, before = _parted(rest, part.amount)
        counts = rule.restated and known.isdisjoint(part.nodes)
        (addends if counts else without).append(Addend(before, binding, Novelty.RESTATED))
    novelty = Novelty.RESTATED if each.restated else Novelty.NEW
    addends.insert(0, Addend(rest, binding, novelty))
    options = [Addend(money, Commitment.OPTION, novelty, beside=True) for money in each.options]
    (addends if rule.options else without).extend(options)
    return Counted(each, tuple(addends), tuple(without))


def _parted(money: Money, amount: int) -> tuple[Money, Money]:
    """Part an amount off, so that both parts add up to the whole and neither is negative.

    What the whole is known to hold, it holds: its low end is at least that much.
    """
    low, high = (max(0, end - amount) for end in money.printed)
    taken = amount if high else money.printed[1]
    least = money.soft.intersection(Interval(Bound(taken), None))
    part = closed(taken, taken)
    rest = NOTHING if least is None else least - part
    return Money((low, high), rest), Money((taken, taken), part)


def _added(counted: Sequence[Counted]) -> tuple[MoneySum, dict[Split, dict[str | None, MoneySum]]]:
    whole = MoneySum()
    splits: dict[Split, defaultdict[str | None, MoneySum]] = {
        split: defaultdict(MoneySum) for split in Split
    }
    whole.deals = len(counted)
    for each in counted:
        touched = set()
        for money, binding, novelty, _ in each.addends:
            whole.add(money)
            for split, value in _values(each.candidate, binding, novelty):
                splits[split][value].add(money)
                touched.add((split, value))
        for split, value in touched:
            splits[split][value].deals += 1
    return whole, {split: dict(parts) for split, parts in splits.items()}


def _values(
    each: Candidate, binding: Commitment, novelty: Novelty
) -> tuple[tuple[Split, str | None], ...]:
    return (
        (Split.COMMITMENT, binding),
        (Split.NOVELTY, novelty),
        (Split.COUNTRY, each.country),
        (Split.YEAR, each.year),
        (Split.SECTOR, each.sector),
        (Split.STAGE, each.stage),
    )
