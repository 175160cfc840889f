"""One announcement under work: what the ledger holds of it beside what the reader proposes.

Qt-free. What a clerk mends of a proposal before it is recorded lives in `proposal`, in memory
only; `filling.py` fills the forms from an entry, `saving.py` makes changes of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, Measure
from crossfoot.ledger.fields import PartOf
from crossfoot.reading.proposal import Proposal, ProposedFigure, ProposedRelation
from crossfoot.ui.pages.announcements.chips import (
    Chip,
    ChipState,
    Dismissed,
    Recorded,
    Span,
    chips,
)
from crossfoot.ui.pages.announcements.namings import concerned, namings
from crossfoot.ui.pages.announcements.sheet import Home, Ref
from crossfoot.ui.pages.announcements.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.ledger.queries.announcement_view import AnnouncementView, RecordedFigure
    from crossfoot.ledger.queries.likely import LikelyDeal
    from crossfoot.reading.found import Found
    from crossfoot.reading.pasted_tables import PastedTable
    from crossfoot.reading.table_rows import Told
    from crossfoot.ui.pages.announcements.namings import NamingKind
    from crossfoot.ui.pages.announcements.sheet import Covers


class Entry:
    """The announcement in front of the clerk.

    view:      what the ledger holds.
    found:     every number of the text; proposal: what to record of them, none left out.
    elsewhere: parts from outside the proposal, by the index of the figure they are parts of.
    bench:     the chips and where the clerk stands.
    likely:    by proposed deal, the one of the ledger that it may be.
    table, told: the table of the text, and how it is read; None where that is to be asked.
    namings:   where the text names the proposed parties and deals.
    """

    def __init__(
        self,
        view: AnnouncementView,
        found: Sequence[Found] = (),
        proposal: Proposal | None = None,
        likely: Mapping[int, LikelyDeal] | None = None,
    ) -> None:
        self.view = view
        self.table: PastedTable | None = None
        self.told: Told | None = None
        self.likely = dict(likely or {})
        self.found = list(found)
        self.proposal = complete(proposal or Proposal(view.fields.title), found)
        self.namings = namings(self.proposal)
        self.elsewhere: dict[int, tuple[PartOf, ...]] = {}
        self.bench = Workbench(view.text or "")
        self.renew(view)

    def renew(self, view: AnnouncementView) -> None:
        """Take what the ledger holds now, keeping the clerk's place."""
        self.view = view
        self._by_id = {figure.id: figure for figure in view.figures}
        text = view.text or ""
        recorded = [_recorded(figure, len(text)) for figure in view.figures]
        dismissed = [
            Dismissed(row.id, Span(row.start, row.end), row.reason)
            for row in view.dismissals
            if row.end <= len(text)
        ]
        self.bench = self.bench.with_chips(chips(text, self.proposal, recorded, dismissed))

    def recorded(self, figure: int) -> RecordedFigure | None:
        """Return a recorded figure of this announcement."""
        return self._by_id.get(figure)

    @property
    def concerned(self) -> frozenset[tuple[NamingKind, int]]:
        """The proposed parties and deals that the current figure is about."""
        chip = self.bench.chip
        return concerned(self.proposal, None if chip is None else chip.proposal)

    def ref(self, chip: Chip) -> Ref:
        """Return how others name this chip's figure."""
        return Ref(chip.figure, chip.proposal)

    def home(self, chip: Chip) -> Home:
        """Return the deal that a chip's figure belongs to."""
        if chip.figure is not None:
            figure = self._by_id.get(chip.figure)
            return Home(figure.deal_id if figure else None)
        if chip.proposal is None:
            return Home()
        proposed = self.proposal.figures[chip.proposal].deal
        return self.proposed_home(proposed)

    def proposed_home(self, proposed: int | None) -> Home:
        """Return where a proposed deal stands: in the ledger once a figure of it is recorded."""
        if proposed is None:
            return Home()
        return Home(self._deals().get(proposed), proposed)

    def likely_deal(self, home: Home) -> LikelyDeal | None:
        """Return the deal of the ledger that a proposed one may be, while it is not recorded."""
        if home.deal is not None or home.proposal is None:
            return None
        return self.likely.get(home.proposal)

    def deal_title(self, home: Home) -> str:
        """Return the title of a deal of this announcement; empty for none."""
        if home.deal is not None:
            titles = (figure.deal for figure in self.view.figures if figure.deal_id == home.deal)
            return next((title for title in titles if title), "")
        if home.proposal is not None and home.proposal < len(self.proposal.deals):
            return self.proposal.deals[home.proposal].title
        return ""

    def label(self, chip: Chip) -> str:
        """Return how a chip is named in a list: by its deal, else by its wording."""
        return self.deal_title(self.home(chip)) or chip.wording

    def measure(self, chip: Chip) -> str:
        """Return what a chip's figure measures."""
        if chip.figure is not None and (figure := self._by_id.get(chip.figure)):
            return figure.measure or Measure.VALUE
        if chip.proposal is not None:
            return self.proposal.figures[chip.proposal].found.measure
        return Measure.VALUE

    def is_total(self, chip: Chip) -> bool:
        """Whether a chip is recorded, or else proposed, as the sum of others."""
        figure = self._by_id.get(chip.figure) if chip.figure is not None else None
        if figure and any(role.as_whole and role.kind in SUMMING for role in figure.roles):
            return True
        return chip.proposal is not None and self.sum_of(chip.proposal) is not None

    def is_headline(self, chip: Chip) -> bool:
        """Whether a chip's words make it a total: money of no single deal that is no background."""
        doubted = chip.proposal is not None and self.proposal.figures[chip.proposal].skip
        of_none = self.measure(chip) == Measure.VALUE and self.home(chip).is_none
        return self.is_total(chip) or (of_none and not doubted)

    def sum_of(self, whole: int) -> ProposedRelation | None:
        """Return the proposed relation that makes a proposed figure a total."""
        return next(
            (
                relation
                for relation in self.proposal.relations
                if relation.whole == whole and relation.kind in SUMMING
            ),
            None,
        )

    def plan(self, whole: int, covers: Covers) -> None:
        """Let a proposed figure cover what its form says, once that is decided."""
        parts = tuple(part.ref.proposal for part in covers.parts if part.ref.proposal is not None)
        elsewhere = tuple(
            PartOf(part.ref.figure, part.low, part.high)
            for part in covers.parts
            if part.ref.proposal is None and part.ref.figure is not None
        )
        was = self.sum_of(whole)
        relations = tuple(one for one in self.proposal.relations if one is not was)
        self.elsewhere.pop(whole, None)
        if covers.kind is not None and (parts or elsewhere):
            quote = was.quote if was else None
            relations = (*relations, ProposedRelation(covers.kind, whole, parts, quote))
            self.elsewhere[whole] = elsewhere
        self.proposal = replace(self.proposal, relations=relations)

    def waits(self, whole: int) -> bool:
        """Whether what a figure covers is still undecided, so that the ledger does not hold it."""
        relation = self.sum_of(whole)
        members = set() if relation is None else {relation.whole, *relation.parts}
        return any(chip.is_open and chip.proposal in members for chip in self.bench.chips)

    def chip_of(self, ref: Ref) -> Chip | None:
        """Return the chip of a figure."""
        for chip in self.bench.chips:
            if ref.figure is not None and chip.figure == ref.figure:
                return chip
        for chip in self.bench.chips:
            if ref.proposal is not None and chip.proposal == ref.proposal:
                return chip
        return None

    def homes(self) -> list[Home]:
        """Return every deal of this announcement, recorded or proposed, each once."""
        found: dict[Home, None] = {}
        recorded = self._deals()
        for index in range(len(self.proposal.deals)):
            found[Home(recorded.get(index), index)] = None
        known = {home.deal for home in found}
        for figure in self.view.figures:
            if figure.deal_id is not None and figure.deal_id not in known:
                found[Home(figure.deal_id)] = None
        return list(found)

    def _deals(self) -> dict[int, int]:
        """Return the ledger's deal for each proposed deal of which a figure is recorded."""
        found: dict[int, int] = {}
        for chip in self.bench.chips:
            if chip.state is not ChipState.RECORDED or chip.proposal is None:
                continue
            figure = self._by_id.get(chip.figure) if chip.figure is not None else None
            proposed = self.proposal.figures[chip.proposal].deal
            if figure and figure.deal_id is not None and proposed is not None:
                found.setdefault(proposed, figure.deal_id)
        return found


def complete(proposal: Proposal, found: Sequence[Found]) -> Proposal:
    """Return the proposal with every number of the text in it, so that none can hide."""
    places = {figure.found.start for figure in proposal.figures}
    places |= {start for figure in proposal.figures for start, _ in figure.mentions}
    left = tuple(ProposedFigure(one) for one in found if one.start not in places)
    return replace(proposal, figures=(*proposal.figures, *left)) if left else proposal


def _recorded(figure: RecordedFigure, length: int) -> Recorded:
    places = []
    if figure.start is not None and figure.end is not None:
        places = [Span(figure.start, figure.end), *(Span(*place) for place in figure.mentions)]
    inside = tuple(place for place in places if place.end <= length)
    return Recorded(figure.id, figure.wording or "", figure.measure, inside)
