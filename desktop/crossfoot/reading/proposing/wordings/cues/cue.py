"""What a cue is, and the sentence it is looked for in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from typing import TYPE_CHECKING

from crossfoot.figures.units import unit_of
from crossfoot.figures.values import Measure, RelationKind
from crossfoot.reading.proposing.acts.sectors import sector_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.names.prepositions import Placed
    from crossfoot.reading.proposing.sentences import Sentence

# What a total is a total of.
DEALS = (
    r"(?:deals|agreements|contracts|orders|investments|commitments|purchases|pledges|projects|"
    r"accords|pacts|transactions|announcements|arrangements|sales|exports|procurements?|MoUs|"
    r"memorandums|memoranda|acquisitions|loans|grants|tie-ups|ventures|business|trade)"
)

_DIFFERENT = 2
# Goods of which none is one of the others: a corvette is no fighter.
_UNLIKE = frozenset({"vessel", "aircraft", "train", "dose", "mass"})


class Scope(Enum):
    """Where the parts of a total stand."""

    LISTED = auto()  # these very figures
    NAMED = auto()  # the priced deals of the named parties
    MORE = auto()  # these go on the open list told just before
    REST = auto()  # these, with the shares told just before
    BACK = auto()  # the figure told just before, of the whole given
    EXAMPLE = auto()  # what is told on from a total of several, these among it
    FORMER = auto()  # what was told just before, as some of the whole
    REMAINS = auto()  # what was told between a total and its unpriced rest
    COST = auto()  # these, of a cost told before that they may pay for
    LOANS = auto()  # the loans told just before, of the cost given
    EARLIER = auto()  # the priced deals told so far, and the figures given


@dataclass(frozen=True, slots=True)
class Cue:
    """One wording of a relation.

    whole:    index of the figure; None where an earlier sentence holds it ("These include …").
    parts:    indices; for EARLIER those in the sentence itself.
    members:  names of parties, for NAMED.
    count:    how many parts the words say there are.
    noun:     what an earlier whole is called ("Of the grants, …").
    weight:   how many times each part counts ("for five years"); None where unsaid.
    """

    kind: RelationKind
    scope: Scope
    whole: int | None
    sentence: int
    quote: tuple[int, int]
    parts: tuple[int, ...] = ()
    members: tuple[str, ...] = ()
    count: int | None = None
    noun: str | None = None
    score: int = 80
    weight: int | None = None


@dataclass(frozen=True, slots=True)
class View:
    """A sentence as the search for cues needs it.

    figures: its figures without those to skip and without conversions.
    """

    text: str
    number: int
    span: Sentence
    figures: tuple[int, ...]
    found: Sequence[Found]
    placed: tuple[Placed, ...]

    def of(self, measure: Measure) -> list[int]:
        """Return the figures of one measure, in order."""
        return [index for index in self.figures if self.found[index].measure is measure]

    @property
    def words(self) -> str:
        """The sentence itself."""
        return self.text[self.span.start : self.span.end]

    def between(self, start: int, end: int) -> str:
        """Return the text between two places."""
        return self.text[start:end]

    def before(self, index: int, reach: int) -> str:
        """Return what stands before a figure in its sentence, at most so much."""
        start = self.found[index].start
        return self.text[max(self.span.start, start - reach) : start]

    def after(self, index: int, reach: int) -> str:
        """Return what stands after a figure in its sentence, at most so much."""
        end = self.found[index].end
        return self.text[end : min(self.span.end, end + reach)]

    def listed(
        self, kind: RelationKind, whole: int | None, parts: Sequence[int], noun: str | None = None
    ) -> Cue:
        """Return the cue of figures that stand in this sentence, with the words as its quote."""
        places = [*parts, *([] if whole is None else [whole])]
        start = min(self.found[index].start for index in places)
        end = max(self.found[index].end for index in places)
        quote = (self.span.start if whole is None else start, end)
        return Cue(kind, Scope.LISTED, whole, self.number, quote, parts=tuple(parts), noun=noun)


def same_kind(one: Found, other: Found) -> bool:
    """Whether two figures count the same kind of thing: money, or goods of one sector."""
    if one.measure is not other.measure or other.period not in {None, one.period}:
        return False
    if one.measure is Measure.VALUE:
        return True
    mine, theirs = f"{one.unit or ''} {one.text}", f"{other.unit or ''} {other.text}"
    loose = ("option", "order", "of them", "more")
    if any(word in mine or word in theirs for word in loose) or not (one.unit and other.unit):
        return True
    sectors = {sector_of(mine), sector_of(theirs)} - {None}
    kinds = {unit_of(one.unit).kind, unit_of(other.unit).kind}
    if len(kinds) > 1 and kinds <= _UNLIKE:
        return False
    return len(sectors) < _DIFFERENT or unit_of(one.unit).kind == unit_of(other.unit).kind


def makes_up(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether several parts are exactly the whole: "75 jets, 50 of them firm and 25 options"."""
    figures = [view.found[part] for part in parts]
    alike = all(figure.currency == view.found[whole].currency for figure in figures)
    total = sum((figure.amount for figure in figures), Decimal(0))
    return alike and len(figures) > 1 and total == view.found[whole].amount
