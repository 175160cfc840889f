"""What the keys of the workbench do: select, record, skip, mend, dismiss; one Change each."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import DismissalReason
from crossfoot.ledger import actions
from crossfoot.ledger.queries.announcement_view import announcement_view
from crossfoot.ui.pages.announcements import saving
from crossfoot.ui.pages.announcements.checking import Checker
from crossfoot.ui.pages.announcements.chips import Chip, ChipState
from crossfoot.ui.pages.announcements.drafts import from_text, to_text
from crossfoot.ui.pages.announcements.filling import deal_fields, sheet_of
from crossfoot.ui.pages.announcements.key_passer import KeyPasser
from crossfoot.ui.pages.announcements.sheet import Home
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.words import word

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from crossfoot.ledger.change import Applied, Change
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.pages.announcements.drafts import DraftBook
    from crossfoot.ui.pages.announcements.entry import Entry
    from crossfoot.ui.pages.announcements.sheet import Sheet
    from crossfoot.ui.pages.announcements.workbench import Workbench
    from crossfoot.ui.pages.announcements.workbench_view import WorkbenchView

DRAFT_EVERY = 2_000
"""Milliseconds between looks at a half-typed form."""


class Clerk(QObject):
    """Works on one Entry at a time.

    Signals:
        moved:  the heading may answer differently (state, counter).
        told:   a sentence for the notice on top of the page; empty takes it away.
        left:   Esc on the list of figures: back to the announcements.
    """

    moved = Signal()
    told = Signal(str)
    left = Signal()

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
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(DRAFT_EVERY)
        KeyPasser(cast("QApplication", QApplication.instance()), view)
        self._connect()

    @property
    def entry(self) -> Entry | None:
        """The announcement under work."""
        return self._entry

    def open(self, entry: Entry) -> None:
        """Show another announcement, at its first figure that is still open."""
        self._entry = entry
        self._chip = None
        self._view.show_text(entry.view.text)
        if entry.bench.chip is not None and not entry.bench.chip.is_open:
            entry.bench = entry.bench.next_open()
        self._show()
        self._timer.start()

    def close(self) -> None:
        """Put the announcement away."""
        self._timer.stop()
        self._entry = self._chip = self._checker = None

    def refresh(self) -> bool:
        """Show what the ledger holds now; False if the announcement is gone.

        A form that is being typed in stays as it is, as long as its figure is still there.
        """
        if self._busy or self._entry is None:
            return True
        view = announcement_view(self._desk.ledger.reader, self._entry.view.id)
        if view is None:
            return False
        typed = self._chip is not None and self._view.forms.is_changed
        before = self._chip
        self._entry.renew(view)
        now = self._entry.bench.chip
        if typed and before is not None and now is not None and now.figure == before.figure:
            self._view.show_bench(self._entry.bench)
            self._chip = now
            self._check()
        else:
            self._show()
        return True

    def settle(self) -> bool:
        """Save what is half typed, or keep it as a draft; False if it cannot be read or saved."""
        if self._chip is None or not self._view.forms.is_changed:
            return True
        if self._chip.state is ChipState.RECORDED:
            return self._save()
        try:
            self._keep(self._view.forms.sheet())
        except CrossfootError as error:
            self._view.forms.show_problem(error)
            return False
        return True

    @Slot()
    def record(self) -> None:
        """Enter: record the selected words, else the current figure, and go on."""
        if self._entry is None:
            return
        words = self._view.source.selected() if self._view.source.hasFocus() else None
        if words is not None:
            if self.settle() and self._apply(
                lambda: saving.record_by_hand(self._reader, self._bench_entry, words)
            ):
                self._view.source.drop_selection()
            return
        if self._chip is None or not self._take():
            return
        self._select(self._bench_entry.bench.next_open())
        self._view.source.setFocus()
        if self._bench_entry.bench.counter.open == 0:
            self._desk.say(self.tr("Every figure is decided. Ctrl+Enter sends to review."))

    @Slot()
    def save_here(self) -> None:
        """Ctrl+S: record or mend the current figure and stay at it."""
        if self._chip is not None:
            self._take()

    @Slot()
    def skip(self) -> None:
        """Delete: skip a proposal, take a skip or a recording back."""
        chip, entry = self._chip, self._entry
        if chip is None or entry is None:
            return
        self._drafts.drop(self._place(chip))
        if chip.state is ChipState.RECORDED and chip.figure is not None:
            figure = chip.figure
            self._apply(lambda: actions.delete_figure(self._reader, figure))
        elif chip.state is ChipState.DISMISSED:
            self._apply(lambda: actions.undismiss(self._reader, chip.dismissals))
        elif self._apply(lambda: saving.dismiss(self._reader, entry, [chip])):
            self._select(entry.bench.next_open())

    @Slot()
    def dismiss_rest(self) -> None:
        """Shift+Delete: dismiss the current figure and the open ones after it in its paragraph."""
        entry = self._entry
        rest = entry.bench.rest_of_paragraph() if entry else ()
        if entry is None or not rest:
            self._desk.say(self.tr("No figure is open in the rest of this paragraph."))
            return
        if self._apply(lambda: saving.dismiss(self._reader, entry, rest)):
            self._select(entry.bench.next_open())

    @Slot(str)
    def give_reason(self, reason: str) -> None:
        """Keep another reason for a figure that was skipped."""
        entry, chip = self._entry, self._chip
        if entry is not None and chip is not None and chip.state is ChipState.DISMISSED:
            because = DismissalReason(reason)
            self._apply(lambda: saving.dismiss(self._reader, entry, [chip], because))

    @Slot()
    def next(self) -> None:
        """F2: the next figure."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Shift+F2: the figure before."""
        self._step(-1)

    @Slot()
    def next_open(self) -> None:
        """N: the next number that nobody decided about."""
        if self._entry is not None:
            self._select(self._entry.bench.next_open())

    @Slot()
    def revert(self) -> None:
        """Esc in a form: give up what was typed and return to the list of figures."""
        if self._chip is not None:
            self._drafts.drop(self._place(self._chip))
            self._show()
        self._view.source.setFocus()

    def send(self) -> bool:
        """Send to review; while numbers are open, say so and go to the first of them."""
        entry = self._entry
        if entry is None or not self.settle():
            return False
        held = entry.bench.first_held
        if held is not None:
            first = entry.bench.chips[held]
            self._select(entry.bench.select(held))
            self._view.source.setFocus()
            self.told.emit(self._open_words(entry.bench.held, " ".join(first.wording.split())))
            return False
        by = self._desk.ledger.by
        return self._apply(lambda: saving.send(self._reader, entry, by))

    def take_back(self) -> bool:
        """Take the announcement back from review."""
        entry = self._entry
        if entry is None:
            return False
        return self._apply(lambda: actions.take_back(self._reader, entry.view.id))

    @property
    def _reader(self) -> sqlite3.Connection:
        return self._desk.ledger.reader

    @property
    def _bench_entry(self) -> Entry:
        assert self._entry is not None
        return self._entry

    def _open_words(self, number: int, first: str) -> str:
        """Say why it cannot go to review, and the way out."""
        if number == 1:
            return self.tr("“{0}” is still open. Record it or skip it.").format(first)
        words = self.tr(
            "%n numbers are still open; the first is “{0}”. Record it or skip it.", "", number
        )
        return words.format(first)

    def _connect(self) -> None:
        view, source, forms = self._view, self._view.source, self._view.forms
        source.stepped.connect(self._step)
        source.picked.connect(self._pick)
        source.recorded.connect(self.record)
        source.skipped.connect(self.skip)
        source.rest_dismissed.connect(self.dismiss_rest)
        source.entered.connect(self.settle)
        source.left.connect(self.left)
        forms.edited.connect(self._check)
        forms.recorded.connect(self.record)
        forms.skipped.connect(self.skip)
        forms.left.connect(self.revert)
        forms.home_chosen.connect(self._move_home)
        forms.reason_chosen.connect(self.give_reason)
        for keys, run in (
            ("F2", self.next),
            ("Shift+F2", self.previous),
            ("Ctrl+S", self.save_here),
            ("Ctrl+Del", self.skip),
        ):
            view.add_key(keys, run)
        for keys, run in (("J", self.next), ("K", self.previous), ("N", self.next_open)):
            view.add_key(keys, run, source)
        self._timer.timeout.connect(self._keep_draft)

    @Slot(int)
    def _step(self, by: int) -> None:
        if self._entry is not None:
            self._select(self._entry.bench.step(by))

    @Slot(object)
    def _pick(self, position: int) -> None:
        if self._entry is not None and (index := self._entry.bench.at(position)) is not None:
            self._select(self._entry.bench.select(index))

    def _select(self, bench: Workbench) -> None:
        if not self.settle():
            return
        entry = self._bench_entry
        index = bench.current
        entry.bench = entry.bench.select(index)
        self._show()

    def _show(self) -> None:
        """Show the current chip as the ledger and its draft have it."""
        entry = self._bench_entry
        self._view.show_bench(entry.bench)
        self._chip = chip = entry.bench.chip
        self.moved.emit()
        if chip is None:
            self._checker = None
            return
        stored = sheet_of(self._reader, entry, chip)
        draft = self._drafts.find(self._place(chip))
        shown = (from_text(draft) if draft else None) or stored
        self._view.forms.offer_homes(self._homes(chip))
        self._view.forms.show_sheet(chip, shown, stored, self._badge(chip))
        if draft:
            self._view.forms.notice.tell(
                self.tr("What was typed here is not recorded yet. Esc gives it up."), Tone.INFO
            )
        self._checker = Checker(self._reader, entry, chip)
        self._check()

    @Slot()
    def _check(self) -> None:
        if self._checker is None:
            return
        try:
            check = self._checker.check(self._view.forms.sheet())
        except CrossfootError as error:
            self._view.check.show_problem(error)
        else:
            self._view.check.show_check(check)

    def _take(self) -> bool:
        """Record or mend the current figure as its form stands."""
        entry, chip, forms = self._bench_entry, self._chip, self._view.forms
        assert chip is not None
        if chip.state is ChipState.RECORDED:
            return self._save()
        if chip.proposal is None:
            return False
        try:
            after = forms.sheet()
        except CrossfootError as error:
            forms.show_problem(error)
            return False
        before = forms.before
        done = self._apply(lambda: saving.record(self._reader, entry, chip, before, after))
        if done:
            self._drafts.drop(self._place(chip))
        return done

    def _save(self) -> bool:
        entry, chip, forms = self._bench_entry, self._chip, self._view.forms
        assert chip is not None
        try:
            change = saving.save(self._reader, entry, chip, forms.before, forms.sheet())
        except CrossfootError as error:
            forms.show_problem(error)
            return False
        if change is None:
            return True
        done = self._apply(lambda: change)
        if done:
            self._drafts.drop(self._place(chip))
        return done

    def _apply(self, make: Callable[[], Change]) -> bool:
        """Write one change and show what the ledger holds after it; False if it was refused."""
        entry = self._bench_entry
        self._busy = True
        try:
            applied: Applied | None = self._desk.apply(make())
        except CrossfootError as error:
            self._view.forms.show_problem(error)
            return False
        finally:
            self._busy = False
        if applied is None:
            return False
        self.told.emit("")
        view = announcement_view(self._reader, entry.view.id)
        if view is not None:
            entry.renew(view)
            figure = applied.new_ids.get("figure")
            if figure is not None:
                entry.bench = entry.bench.select(entry.bench.of_figure(figure))
        self._show()
        return True

    @Slot(object)
    def _move_home(self, home: Home) -> None:
        """Show the deal that was chosen for the current figure."""
        deal = deal_fields(self._reader, self._bench_entry, home)
        self._view.forms.show_deal(home, deal)
        self._check()

    def _homes(self, chip: Chip) -> list[tuple[Home, str]]:
        entry = self._bench_entry
        found = [(home, entry.deal_title(home)) for home in entry.homes()]
        if chip.state is ChipState.RECORDED:
            found = [(home, title) for home, title in found if home.deal is not None]
        new = Home(None, len(entry.proposal.deals))
        return [*found, (new, self.tr("a new deal"))]

    def _badge(self, chip: Chip) -> str:
        if self._bench_entry.is_total(chip):
            return self.tr("total")
        return word(self._bench_entry.measure(chip))

    @Slot()
    def _keep_draft(self) -> None:
        if self._chip is None or not self._view.forms.is_changed:
            return
        try:
            self._keep(self._view.forms.sheet())
        except CrossfootError:
            return  # a field that cannot be read yet is kept as soon as it can

    def _keep(self, sheet: Sheet) -> None:
        assert self._chip is not None
        self._drafts.keep(self._place(self._chip), to_text(sheet))

    def _place(self, chip: Chip) -> str:
        """Name the form of a chip for its draft."""
        announcement = self._bench_entry.view.id
        if chip.figure is not None:
            return f"figure {chip.figure}"
        start, end = chip.places[0] if chip.places else (0, 0)
        return f"announcement {announcement} at {start}-{end}"
