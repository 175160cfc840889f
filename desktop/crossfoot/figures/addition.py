"""A total with its terms, and what follows from them; what is only shown is made when asked for.

A recheck asks for the verdict alone. What every figure would have to be, and the values that would
fit, cost as much again: a pane that shows them asks for them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from crossfoot.figures.interval import NOT_NEGATIVE, NOTHING, Sets
from crossfoot.figures.judging import Case, judge
from crossfoot.figures.needed import needed_by_key
from crossfoot.figures.printed import spread
from crossfoot.figures.sums import added
from crossfoot.figures.values import RelationKind
from crossfoot.figures.witness import witness

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.judging import Judgement
    from crossfoot.figures.needed import Needed
    from crossfoot.figures.policy import Policy
    from crossfoot.figures.printed import Spread
    from crossfoot.figures.term import Term

_OPEN_LISTS = frozenset({RelationKind.INCLUDES, RelationKind.UNCLEAR})


class Addition:
    """A total, its terms, and what is not itemised.

    sets:      the total's.
    known:     the terms whose amounts are known.   itemised: their sets, added up.
    unlisted:  what parts that are not even listed may add.
    sums:      of all parts, with what is not itemised.
    """

    def __init__(
        self,
        total: Figure,
        sets: Sets,
        terms: Sequence[Term],
        relation: RelationKind,
        policy: Policy,
    ) -> None:
        self.total, self.sets, self.terms, self.relation = total, sets, terms, relation
        self.policy = policy
        self.known = [term for term in terms if term.figure.is_known]
        self.unlisted = NOT_NEGATIVE if relation in _OPEN_LISTS else NOTHING
        unknown = [term.counted.hard for term in terms if not term.figure.is_known]
        self.is_open = bool(unknown) or relation in _OPEN_LISTS
        self.itemised = _summed([term.counted for term in self.known])
        slack = added([self.unlisted, *unknown])
        self.sums = (
            Sets(*(level + slack for level in self.itemised)) if self.is_open else self.itemised
        )

    @property
    def figures(self) -> list[Figure]:
        """The total, then its parts of known amount."""
        return [self.total, *(term.figure for term in self.known)]

    @cached_property
    def spread(self) -> Spread | None:
        """How far the printed numbers are apart, against what rounding alone does."""
        return spread(self.total, self.known)

    @cached_property
    def judgement(self) -> Judgement:
        """What the rules say."""
        case = Case(self.sets, self.sums, self.itemised, self.is_open, self.spread)
        return judge(case, self.policy)

    @cached_property
    def needed(self) -> Needed:
        """What the soft sets of all the others need of each figure, by key."""
        as_complete = self.judgement.reaches or not self.is_open
        return needed_by_key(
            self.total.key, self.sets.soft, self.terms, self.unlisted, as_complete=as_complete
        )

    @cached_property
    def witness(self) -> dict[str, Fraction] | None:
        """True amounts by key that satisfy every set; None if none do."""
        return witness(self.total, self.sets, self.terms, self.unlisted)


def _summed(each: list[Sets]) -> Sets:
    return Sets(
        added([sets.nominal for sets in each]),
        added([sets.soft for sets in each]),
        added([sets.hard for sets in each]),
    )
