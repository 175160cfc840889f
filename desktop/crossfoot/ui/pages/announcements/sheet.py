"""What stands in the forms beside the source text: one figure, its deal, what it covers.

Qt-free and immutable: a form is filled with one sheet and gives back another, and saving
writes what differs between the two as one change.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from crossfoot.figures.values import RelationKind
    from crossfoot.ledger.fields import DealFields, FigureFields


class Ref(NamedTuple):
    """A figure by its id in the ledger or by its index in the proposal, or both."""

    figure: int | None = None
    proposal: int | None = None


class Home(NamedTuple):
    """The deal a figure belongs to: one in the ledger, a proposed one, or none (a total).

    proposal: index in Proposal.deals; one beyond the last stands for a deal typed by hand.
    """

    deal: int | None = None
    proposal: int | None = None

    @property
    def is_none(self) -> bool:
        """Whether the figure belongs to no single deal."""
        return self.deal is None and self.proposal is None


@dataclass(frozen=True, slots=True)
class PartOption:
    """A figure that a total may cover.

    low, high: its weight as stored, None for 1. source: the text it stands in, if another.
    """

    ref: Ref
    label: str
    wording: str
    ticked: bool = False
    low: int | None = None
    high: int | None = None
    source: str = ""

    @property
    def is_recorded(self) -> bool:
        """Whether it stands in the ledger already."""
        return self.ref.figure is not None


@dataclass(frozen=True, slots=True)
class Covers:
    """What a figure is said to be the sum of; kind None: nothing, it stands for itself.

    stands: the ledger holds it; else it is planned, and waits for its parts to be decided.
    expected: its words make it a total, whether or not it covers anything yet.
    """

    kind: RelationKind | None = None
    breakdown: str | None = None
    options: tuple[PartOption, ...] = ()
    stands: bool = False
    expected: bool = False

    @property
    def parts(self) -> tuple[PartOption, ...]:
        """The ticked options; none while it covers nothing."""
        if self.kind is None:
            return ()
        return tuple(option for option in self.options if option.ticked)

    def tick(self, index: int, *, on: bool) -> Covers:
        """Take an option in or leave it out."""
        options = list(self.options)
        options[index] = replace(options[index], ticked=on)
        return replace(self, options=tuple(options))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The forms' content for one chip. deal: None where `home` is none."""

    figure: FigureFields
    home: Home = field(default_factory=Home)
    deal: DealFields | None = None
    covers: Covers = field(default_factory=Covers)
