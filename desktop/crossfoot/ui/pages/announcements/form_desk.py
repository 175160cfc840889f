"""The current figure in its forms: filled, checked while it is typed over, kept as a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from crossfoot.errors import CrossfootError
from crossfoot.ledger.queries.choosing import deals_to_join, figures_to_cover
from crossfoot.ledger.queries.flag_view import flags_of_figure
from crossfoot.ledger.queries.likely import News
from crossfoot.ui.pages.announcements.checking import Checker
from crossfoot.ui.pages.announcements.chips import Chip, ChipState
from crossfoot.ui.pages.announcements.drafts import from_text, to_text
from crossfoot.ui.pages.announcements.filling import deal_fields, sheet_of
from crossfoot.ui.pages.announcements.places import PLACES, place_of
from crossfoot.ui.pages.announcements.sheet import Home, PartOption, Ref
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.words import term, word

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.queries.choosing import FigureChoice
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.draft_book import DraftBook
    from crossfoot.ui.pages.announcements.entry import Entry
    from crossfoot.ui.pages.announcements.sheet import Sheet
    from crossfoot.ui.pages.announcements.workbench_view import WorkbenchView

DRAFT_EVERY = 2_000
"""Milliseconds between looks at a half-typed form."""


class FormDesk(QObject):
    """Shows one chip of one Entry at a time; writes nothing but drafts."""

    def __init__(
        self, desk: Desk, view: WorkbenchView, drafts: DraftBook, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._drafts = drafts
        self._entry: Entry | None = None
        self._chip: Chip | None = None
        self._checker: Checker | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(DRAFT_EVERY)
        self._timer.timeout.connect(self.keep)
        view.forms.edited.connect(self.check)
        view.forms.home_chosen.connect(self._move_home)
        view.forms.home_sought.connect(self._find_homes)
        view.forms.part_sought.connect(self._find_parts)
        view.check.flags.thread_wanted.connect(desk.show_flag)

    @property
    def chip(self) -> Chip | None:
        """What the forms show; None while there is no figure."""
        return self._chip

    @property
    def is_typed(self) -> bool:
        """Whether the forms hold what is not recorded."""
        return self._chip is not None and self._view.forms.is_changed

    @property
    def before(self) -> Sheet:
        """What the forms were filled with."""
        return self._view.forms.before

    def sheet(self) -> Sheet | None:
        """Return what stands in the forms; None where it cannot be read, which they then say."""
        try:
            return self._view.forms.sheet()
        except CrossfootError as error:
            self._view.forms.show_problem(error)
            return None

    def show(self, entry: Entry) -> None:
        """Show the entry's current chip as the ledger and its draft have it."""
        self._entry = entry
        self._view.show_entry(entry)
        self._chip = chip = entry.bench.chip
        if chip is None:
            self._checker = None
            return
        stored = sheet_of(self._reader, entry, chip)
        draft = self._drafts.find(place_of(entry, chip))
        typed = from_text(draft) if draft else None
        shown = typed or stored
        self._view.forms.offer_homes(self._homes(entry, chip, shown))
        self._view.forms.show_sheet(chip, shown, stored, self._badge(entry, chip))
        self._tell_news(entry, shown.home)
        if typed is not None:
            self._view.forms.notice.tell(
                self.tr("What was typed here is not recorded yet. Esc gives it up."), Tone.INFO
            )
        self._checker = Checker(self._reader, entry, chip)
        self._show_flags(chip)
        self.check()
        self._view.arrange()
        self._timer.start()

    def _show_flags(self, chip: Chip) -> None:
        """Show the flags on a recorded figure, as the ledger has them."""
        figure = chip.figure
        found = [] if figure is None else flags_of_figure(self._reader, figure)
        self._view.check.flags.show_flags(found)

    def _tell_news(self, entry: Entry, home: Home) -> None:
        """Say what a proposed deal is to the ledger: the same as one, news of one, or new."""
        forms, likely = self._view.forms, entry.likely_deal(home)
        told = ""
        if home.deal is not None or home.is_none:
            forms.deal_part.show_badge("", Tone.PLAIN)
        elif likely is None:
            forms.deal_part.show_badge(self.tr("new"), Tone.PLAIN)
        else:
            same = likely.news is News.SAME
            forms.deal_part.show_badge(self.tr("same?") if same else self.tr("update?"), Tone.INFO)
            told = (
                self.tr("This may be “{0}” ({1}), which another text reports with “{2}”. {3}")
                if same
                else self.tr("This may be news of “{0}” ({1}), reported with “{2}”. {3}")
            )
            way = self.tr(
                "Choose it under “Belongs to”, and this is one more report of it; else it is new."
            )
            told = told.format(likely.title, likely.public_id, likely.wording, way)
        forms.tell_news(told)

    def left_at(self, entry: Entry) -> int | None:
        """Return the open chip at whose form typing ended last; None if that was elsewhere."""
        place = self._drafts.newest(PLACES)
        chips = enumerate(entry.bench.chips)
        return next(
            (i for i, chip in chips if chip.is_open and place_of(entry, chip) == place), None
        )

    def stay(self, entry: Entry) -> None:
        """Take what the ledger holds now, and leave alone what is being typed."""
        self._view.show_entry(entry)
        self._chip = entry.bench.chip
        if self._chip is not None:
            self._checker = Checker(self._reader, entry, self._chip)
        self.check()

    def close(self) -> None:
        """Put the figure away."""
        self._timer.stop()
        self._entry = self._chip = self._checker = None

    def drop(self) -> None:
        """Forget the draft: what was typed is saved or given up."""
        if self._entry is not None and self._chip is not None:
            self._drafts.drop(place_of(self._entry, self._chip))

    @Slot()
    def keep(self) -> None:
        """Keep what is half typed; a field that cannot be read yet is kept as soon as it can."""
        if self._entry is None or self._chip is None or not self.is_typed:
            return
        try:
            typed = self._view.forms.sheet()
        except CrossfootError:
            return
        self._drafts.keep(place_of(self._entry, self._chip), to_text(typed))

    @Slot()
    def check(self) -> None:
        """Judge the total around the figure as its form stands."""
        if self._checker is None:
            return
        try:
            check = self._checker.check(self._view.forms.sheet())
        except CrossfootError as error:
            self._view.check.show_problem(error)
        else:
            self._view.check.show_check(check)

    @property
    def _reader(self) -> sqlite3.Connection:
        return self._desk.ledger.reader

    @Slot(object)
    def _move_home(self, home: Home) -> None:
        """Show the deal that was chosen for the current figure."""
        if self._entry is not None:
            self._view.forms.show_deal(home, deal_fields(self._reader, self._entry, home))
            if self._entry.likely_deal(home) is None:
                self._view.forms.notice.clear()
            self._tell_news(self._entry, home)
            self.check()

    @Slot(str)
    def _find_homes(self, words: str) -> None:
        """Offer deals of the event, then of the ledger."""
        if self._entry is None:
            return
        found = deals_to_join(self._reader, self._entry.view.id, words) if words.strip() else []
        named = [(Home(deal.id), f"{deal.title} · {deal.public_id}") for deal in found]
        self._view.forms.home_choice.show_found(named)

    @Slot(str)
    def _find_parts(self, words: str) -> None:
        """Offer figures of the event, then of the ledger."""
        entry, chip = self._entry, self._chip
        if entry is None or chip is None:
            return
        found: list[FigureChoice] = []
        if words.strip():
            found = figures_to_cover(self._reader, entry.view.id, entry.measure(chip), words)
        self._view.forms.figure.covers_edit.show_found(
            PartOption(
                Ref(one.id), one.deal or "", one.wording or "", source=one.announcement or ""
            )
            for one in found
        )

    def _homes(self, entry: Entry, chip: Chip, shown: Sheet) -> list[tuple[Home, str]]:
        found = [(home, entry.deal_title(home)) for home in entry.homes()]
        if chip.state is ChipState.RECORDED:
            found = [(home, title) for home, title in found if home.deal is not None]
        own = shown.home.deal
        if own is not None and own not in {home.deal for home, _ in found}:
            found.append((shown.home, shown.deal.title if shown.deal else ""))
        likely = entry.likely_deal(shown.home)
        if likely is not None and likely.id not in {home.deal for home, _ in found}:
            found.insert(1, (Home(likely.id), f"{likely.title} · {likely.public_id}"))
        new = Home(None, len(entry.proposal.deals))
        return [*found, (new, self.tr("a new deal"))]

    def _badge(self, entry: Entry, chip: Chip) -> str:
        figure = None if chip.figure is None else entry.recorded(chip.figure)
        if figure is not None and figure.is_lost:
            return term("orphaned")
        return self.tr("total") if entry.is_headline(chip) else word(entry.measure(chip))
