"""The figures of one announcement as the clerk meets them: proposed, recorded or dismissed.

Qt-free. A chip is one figure with all its places in the text; where a recorded figure, a
dismissal and a proposal speak of the same place, they are one chip.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from crossfoot.reading.proposal import Proposal


class Span(NamedTuple):
    """A place in the sealed text, in code points."""

    start: int
    end: int

    def meets(self, other: Span) -> bool:
        """Whether both cover some character."""
        return self.start < other.end and other.start < self.end


class ChipState(StrEnum):
    """What has been decided about a figure."""

    PROPOSED = "proposed"
    RECORDED = "recorded"
    DISMISSED = "dismissed"


class ChipKind(StrEnum):
    """What sort of number it is; only money and quantities keep the gate to review shut."""

    MONEY = "money"
    QUANTITY = "quantity"
    OTHER = "other"


class Recorded(NamedTuple):
    """A figure in the ledger, as far as a chip is concerned. places: the first is its own."""

    id: int
    wording: str
    measure: str | None
    places: tuple[Span, ...]


class Dismissed(NamedTuple):
    """A number that a clerk decided not to record."""

    id: int
    span: Span
    reason: str | None


@dataclass(frozen=True, slots=True)
class Chip:
    """One figure of the announcement.

    places:     where it stands, its own place first; empty for a figure without a quote.
    figure:     its id in the ledger, None unless recorded.
    proposal:   its index in Proposal.figures, None where only a person saw it.
    dismissals: ids of the dismissals that cover it.
    reason:     why it was dismissed, or why the proposer would rather have it dismissed.
    """

    wording: str
    kind: ChipKind
    state: ChipState
    places: tuple[Span, ...] = ()
    figure: int | None = None
    proposal: int | None = None
    dismissals: tuple[int, ...] = ()
    reason: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided about it yet."""
        return self.state is ChipState.PROPOSED

    @property
    def doubt(self) -> str | None:
        """Why the proposer would rather dismiss it (a dismissal reason), while nobody decided."""
        return self.reason if self.is_open else None

    @property
    def holds_gate(self) -> bool:
        """Whether it must be decided before the announcement can go to review."""
        return self.is_open and self.kind is not ChipKind.OTHER

    def covers(self, position: int) -> bool:
        """Whether one of its places holds this character."""
        return any(place.start <= position < place.end for place in self.places)


def chips(
    text: str,
    proposal: Proposal,
    recorded: Sequence[Recorded],
    dismissed: Sequence[Dismissed],
) -> tuple[Chip, ...]:
    """Return every figure once, in the order of the text; those without a place come last."""
    taken: set[int] = set()
    found = [
        *_recorded_chips(proposal, recorded, taken),
        *_proposed_chips(proposal, dismissed, taken),
    ]
    found += _dismissed_by_hand(text, found, dismissed)
    return tuple(sorted(found, key=_in_text_order))


def proposed_places(proposal: Proposal, index: int) -> tuple[Span, ...]:
    """Return all places of a proposed figure, its own first."""
    figure = proposal.figures[index]
    own = Span(figure.found.start, figure.found.end)
    return (own, *(Span(*mention) for mention in figure.mentions))


def kind_of(measure: str | None) -> ChipKind:
    """Return what sort of number a measure makes; a figure without one is money."""
    if measure is None or measure == Measure.VALUE:
        return ChipKind.MONEY
    return ChipKind.QUANTITY if measure == Measure.QUANTITY else ChipKind.OTHER


def _recorded_chips(
    proposal: Proposal, recorded: Sequence[Recorded], taken: set[int]
) -> Iterator[Chip]:
    proposed = _Places(
        (place, index)
        for index in range(len(proposal.figures))
        for place in proposed_places(proposal, index)
    )
    for figure in recorded:
        own = [index for index in proposed.meeting(figure.places) if index not in taken]
        taken.update(own)
        spans = list(figure.places)
        for index in own:
            spans += [place for place in proposed_places(proposal, index) if place not in spans]
        yield Chip(
            wording=figure.wording,
            kind=kind_of(figure.measure),
            state=ChipState.RECORDED,
            places=tuple(spans),
            figure=figure.id,
            proposal=own[0] if own else None,
        )


def _proposed_chips(
    proposal: Proposal, dismissed: Sequence[Dismissed], taken: set[int]
) -> Iterator[Chip]:
    skipped = _Places((row.span, number) for number, row in enumerate(dismissed))
    for index, figure in enumerate(proposal.figures):
        if index in taken:
            continue
        places = proposed_places(proposal, index)
        covering = [dismissed[number] for number in skipped.meeting(places[:1])]
        all_covering = [dismissed[number].id for number in skipped.meeting(places)]
        yield Chip(
            wording=figure.found.text,
            kind=kind_of(figure.found.measure),
            state=ChipState.DISMISSED if covering else ChipState.PROPOSED,
            places=places,
            proposal=index,
            dismissals=tuple(all_covering),
            reason=covering[0].reason if covering else figure.skip,
        )


def _dismissed_by_hand(
    text: str, found: Sequence[Chip], dismissed: Sequence[Dismissed]
) -> list[Chip]:
    shown = {id_ for chip in found for id_ in chip.dismissals}
    marked = _Places((place, 0) for chip in found for place in chip.places)
    return [
        Chip(
            wording=text[row.span.start : row.span.end],
            kind=ChipKind.OTHER,
            state=ChipState.DISMISSED,
            places=(row.span,),
            dismissals=(row.id,),
            reason=row.reason,
        )
        for row in dismissed
        if row.id not in shown and not marked.meeting([row.span])
    ]


class _Places:
    """Things by the places they stand at, found without looking at each of them again."""

    def __init__(self, standing: Iterable[tuple[Span, int]]) -> None:
        self._at: dict[int, list[tuple[Span, int]]] = {}
        for place, thing in standing:
            for block in _blocks(place):
                self._at.setdefault(block, []).append((place, thing))

    def meeting(self, places: Iterable[Span]) -> list[int]:
        """Return the things at any of these places, in order and each once."""
        return sorted(
            {
                thing
                for place in places
                for block in _blocks(place)
                for other, thing in self._at.get(block, ())
                if place.meets(other)
            }
        )


def _blocks(place: Span) -> range:
    return range(place.start // 64, place.end // 64 + 1)


def _in_text_order(chip: Chip) -> tuple[bool, int, int]:
    if not chip.places:
        return (True, chip.figure or 0, 0)
    return (False, *min(chip.places))
