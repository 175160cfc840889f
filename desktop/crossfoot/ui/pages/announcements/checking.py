"""The live check: the total that the current figure stands in, judged as its form stands.

Qt-free. What is recorded, what is only proposed and what is being typed are taken together and
given to the one verdict function; the rows say which of them stand in the ledger.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.figures.dividing import Apart, Mark
from crossfoot.figures.rate import implied_rate
from crossfoot.figures.values import Measure, RelationKind
from crossfoot.figures.verdict import Part, Verdict, verdict
from crossfoot.ledger import actions
from crossfoot.ledger.dividing import marks_of, taken_in
from crossfoot.ledger.load import load_figures, part_of
from crossfoot.ledger.part_rates import Here, rated_here
from crossfoot.ledger.rating.choosing import Standing
from crossfoot.ui.pages.announcements.amounts import figure_of
from crossfoot.ui.pages.announcements.filling import deal_fields, sheet_of
from crossfoot.ui.pages.announcements.sheet import Ref

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.rate import Rate
    from crossfoot.ledger.fields import DealFields
    from crossfoot.ui.pages.announcements.chips import Chip
    from crossfoot.ui.pages.announcements.entry import Entry
    from crossfoot.ui.pages.announcements.sheet import Home, PartOption, Sheet


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One part of the total. stage: the deal's present stage; quantity: what it buys, if said."""

    label: str
    figure: Figure
    quantity: Figure | None
    stage: str | None
    recorded: bool


@dataclass(frozen=True, slots=True)
class LiveCheck:
    """A total with its parts and the verdict on them; without parts, it has none yet.

    other:  neither the current figure nor its deal has a part in it: it is the announcement's
            first total.
    """

    rows: tuple[CheckRow, ...]
    total: Figure
    parts: tuple[Part, ...]
    verdict: Verdict
    other: bool = False


class Checker:
    """Judges one announcement while a figure of it is typed over.

    Made anew whenever another figure is shown or the ledger changes, so that a keystroke reads
    nothing but the form.
    """

    def __init__(self, connection: sqlite3.Connection, entry: Entry, chip: Chip) -> None:
        self._connection = connection
        self._entry = entry
        self._chip = chip
        self._figures: dict[Ref, Figure | None] = {}
        self._deals: dict[Home, DealFields | None] = {}
        self._apart: dict[Ref, list[Mark]] = {}
        self._around = self._total_around()

    def check(self, sheet: Sheet) -> LiveCheck | None:
        """Judge the total that the current figure is, or is a part of; None where there is none.

        Errors: CrossfootError for an amount beyond all limits.
        """
        if sheet.covers.parts:
            return self._judge(self._chip, sheet, sheet)
        total, around, own = self._around or (None, None, False)
        marked = sheet.covers.kind is not None
        if marked or (sheet.covers.expected and sheet.home.is_none and not own):
            whole = figure_of(sheet.figure, "total")
            return LiveCheck((), whole, (), verdict(whole, (), RelationKind.SUM_OF))
        if total is None or around is None or total == self._chip:
            return None  # no total, or one whose ticks were just taken away
        of_it = own or self._covers_deal(around, sheet.home)
        return replace(self._judge(total, around, sheet), other=not of_it)

    def _covers_deal(self, around: Sheet, home: Home) -> bool:
        """Whether a part of a total is of this deal, such as the value of what is counted."""
        chips = (self._entry.chip_of(part.ref) for part in around.covers.parts)
        homes = {self._entry.home(chip) for chip in chips if chip is not None}
        return not home.is_none and home in homes

    def _judge(self, whole: Chip, around: Sheet, sheet: Sheet) -> LiveCheck:
        rows, parts, ids = [], [], []
        total = figure_of(sheet.figure if whole == self._chip else around.figure, "total")
        for option in around.covers.parts:
            row = self._row(option, sheet)
            if row is None:
                continue
            rows.append(row)
            marks = taken_in(total, None, self._marks(option.ref))
            parts.append(part_of(row.figure, option.low, option.high)._replace(marks=marks))
            ids.append(option.ref.figure)
        kind = around.covers.kind or RelationKind.SUM_OF
        rated = rated_here(self._connection, total, parts, ids, self._here())
        return LiveCheck(tuple(rows), total, rated, verdict(total, rated, kind))

    def _here(self) -> Here:
        view = self._entry.view
        return Here(Standing(view.id, view.fields.published_on), self._printed())

    def _printed(self) -> list[Rate]:
        """Return the rates that the proposal finds printed in the text."""
        fields, found = self._entry.view.fields, []
        for relation in self._entry.proposal.relations:
            if relation.kind is not RelationKind.CONVERTS:
                continue
            whole = self._figure(Ref(proposal=relation.whole))
            for other in (self._figure(Ref(proposal=part)) for part in relation.parts):
                if whole is not None and other is not None:
                    source = fields.publisher or fields.title
                    found.append(implied_rate(whole, other, fields.published_on, source))
        return [rate for rate in found if rate is not None]

    def _row(self, option: PartOption, sheet: Sheet) -> CheckRow | None:
        chip = self._entry.chip_of(option.ref)
        here = chip is not None and chip == self._chip
        figure = figure_of(sheet.figure, "form") if here else self._figure(option.ref)
        if figure is None:
            return None
        home = sheet.home if here else (self._entry.home(chip) if chip else None)
        deal = sheet.deal if here else (self._deal(home) if home else None)
        stage = deal.stages[-1].stage if deal and deal.stages else None
        label = (deal.title if deal else "") or option.label
        quantity = self._quantity(home) if home and not home.is_none else None
        return CheckRow(label, figure, quantity, stage, option.is_recorded)

    def _figure(self, ref: Ref) -> Figure | None:
        if ref not in self._figures:
            self._figures[ref] = self._load(ref)
        return self._figures[ref]

    def _load(self, ref: Ref) -> Figure | None:
        if ref.figure is not None:
            return load_figures(self._connection, [ref.figure]).get(ref.figure)
        if ref.proposal is None:
            return None
        try:
            fields = actions.proposed_fields(self._entry.proposal, ref.proposal)
            return figure_of(fields, f"proposal {ref.proposal}")
        except CrossfootError:  # an amount beyond all limits: it cannot be recorded either
            return None

    def _marks(self, ref: Ref) -> list[Mark]:
        """Return whether a part is an option, or announced before, as recorded or proposed."""
        if ref not in self._apart:
            self._apart[ref] = list(self._read_marks(ref))
        return self._apart[ref]

    def _read_marks(self, ref: Ref) -> Iterator[Mark]:
        if ref.figure is not None:
            yield from marks_of(self._connection, [ref.figure]).get(ref.figure, ())
            return
        for relation in self._entry.proposal.relations:
            if relation.kind is RelationKind.OPTION_OF and ref.proposal in relation.parts:
                yield Mark(Apart.OPTION)
            if relation.kind is RelationKind.RESTATES and ref.proposal == relation.whole:
                yield Mark(Apart.RESTATED)

    def _deal(self, home: Home) -> DealFields | None:
        if home not in self._deals:
            self._deals[home] = deal_fields(self._connection, self._entry, home)
        return self._deals[home]

    def _quantity(self, home: Home) -> Figure | None:
        """Return what this announcement says that a deal counts."""
        for chip in self._entry.bench.chips:
            own = self._entry.home(chip)
            same = own == home or (own.deal is not None and own.deal == home.deal)
            if same and self._entry.measure(chip) == Measure.QUANTITY:
                return self._figure(self._entry.ref(chip))
        return None

    def _total_around(self) -> tuple[Chip, Sheet, bool] | None:
        """Return the total to show beside the current figure, and whether it is its own.

        One that covers it comes first, else the first of the announcement.
        """
        totals = [chip for chip in self._entry.bench.chips if self._entry.is_total(chip)]
        found = [(chip, sheet_of(self._connection, self._entry, chip)) for chip in totals[:20]]
        own = self._entry.ref(self._chip)
        for chip, sheet in found:
            refs = [part.ref for part in sheet.covers.parts]
            if any(_meets(own, ref) for ref in refs):
                return chip, sheet, True
        return next(((chip, sheet, False) for chip, sheet in found if sheet.covers.parts), None)


def _meets(one: Ref, other: Ref) -> bool:
    same_figure = one.figure is not None and one.figure == other.figure
    return same_figure or (one.proposal is not None and one.proposal == other.proposal)
