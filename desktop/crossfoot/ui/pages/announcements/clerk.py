"""What the keys of the workbench do: select, record, skip, mend, dismiss; one Change each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import DismissalReason, SignOffKind, SignOffState
from crossfoot.ledger import actions
from crossfoot.ledger.queries.announcement_view import announcement_view
from crossfoot.ledger.queries.review_states import states_of
from crossfoot.ui.pages.announcements import saving
from crossfoot.ui.pages.announcements.chips import ChipState
from crossfoot.ui.pages.announcements.entry_words import decided_words
from crossfoot.ui.pages.announcements.form_desk import FormDesk
from crossfoot.ui.pages.announcements.key_passer import KeyPasser

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from crossfoot.ledger.change import Applied, Change
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.draft_book import DraftBook
    from crossfoot.ui.pages.announcements.entry import Entry
    from crossfoot.ui.pages.announcements.workbench import Workbench
    from crossfoot.ui.pages.announcements.workbench_view import WorkbenchView


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
        self._forms = FormDesk(desk, view, drafts, self)
        self._entry: Entry | None = None
        self._busy = False
        KeyPasser(cast("QApplication", QApplication.instance()), view)
        self._connect()

    @property
    def entry(self) -> Entry | None:
        """The announcement under work."""
        return self._entry

    def open(self, entry: Entry) -> None:
        """Show another announcement: where typing was left, else at its first open figure."""
        self._entry = entry
        self._view.show_text(entry.view.text)
        entry.bench = entry.bench.select(self._forms.left_at(entry))
        if entry.bench.chip is not None and not entry.bench.chip.is_open:
            entry.bench = entry.bench.next_open()
        self._show()

    def close(self) -> None:
        """Put the announcement away."""
        self._forms.close()
        self._entry = None

    def refresh(self) -> bool:
        """Show what the ledger holds now; False if the announcement is gone.

        A form that is being typed in stays as it is, as long as its figure is still there.
        """
        if self._busy or self._entry is None:
            return True
        view = announcement_view(self._reader, self._entry.view.id)
        if view is None:
            return False
        before = self._forms.chip if self._forms.is_typed else None
        self._entry.renew(view)
        now = self._entry.bench.chip
        if before is not None and now is not None and now.figure == before.figure:
            self._forms.stay(self._entry)
        else:
            self._show()
        return True

    @Slot()
    def change_hands(self) -> None:
        """Show what is half typed by whoever is at work now."""
        if self._entry is not None:
            self._show()

    @Slot()
    def settle(self) -> bool:
        """Save what is half typed, or keep it as a draft; False if it cannot be read or saved."""
        chip = self._forms.chip
        if chip is None or not self._forms.is_typed:
            return True
        if chip.state is ChipState.RECORDED:
            return self._save()
        if self._forms.sheet() is None:
            return False
        self._forms.keep()
        return True

    @Slot()
    def decide(self) -> None:
        """Enter on the list of figures: record, but skip what looks like none of the deals.

        What was mended in its form, and words that are selected, are recorded.
        """
        chip = self._forms.chip
        doubted = chip is not None and chip.doubt and not self._forms.is_typed
        if doubted and self._view.source.selected() is None:
            self.skip()
            self._tell_done()
        else:
            self.record()

    @Slot()
    def record(self) -> None:
        """Enter in a form: record the selected words, else the current figure, and go on."""
        if self._entry is None:
            return
        words = self._view.source.selected() if self._view.source.hasFocus() else None
        if words is not None:
            if self.settle() and self._apply(
                lambda: saving.record_by_hand(self._reader, self._bench_entry, words)
            ):
                self._view.source.drop_selection()
            return
        if self._forms.chip is None or not self._take():
            return
        self._select(self._bench_entry.bench.next_open())
        self._view.source.setFocus()
        self._tell_done()

    @Slot()
    def save_here(self) -> None:
        """Ctrl+S: record or mend the current figure and stay at it."""
        if self._forms.chip is not None:
            self._take()

    @Slot()
    def place(self) -> None:
        """Ctrl+L: let the current figure's quote stand at the selected words."""
        entry, chip, words = self._entry, self._forms.chip, self._view.source.selected()
        if entry is None or chip is None or chip.figure is None:
            return
        if words is None:
            self._desk.say(self.tr("Select the words in the text first, then press Ctrl+L."))
            return
        figure, span = chip.figure, (words.start, words.end)
        if self.settle() and self._apply(lambda: actions.place_figure(self._reader, figure, span)):
            self._view.source.drop_selection()

    @Slot()
    def skip(self) -> None:
        """Delete: skip a proposal, take a skip or a recording back."""
        chip, entry = self._forms.chip, self._entry
        if chip is None or entry is None:
            return
        self._forms.drop()
        if chip.state is not ChipState.PROPOSED:
            self._apply(lambda: saving.take_back(self._reader, entry, chip))
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
        entry, chip = self._entry, self._forms.chip
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
        if self._forms.chip is not None:
            self._forms.drop()
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

    def _tell_done(self) -> None:
        entry = self._bench_entry
        if entry.bench.counter.open:
            return
        if entry.view.sent_at is None:
            self._desk.say(*decided_words(entry.view))
            return
        states = states_of(self._reader, SignOffKind.ANNOUNCEMENT, [entry.view.id])
        if states.get(entry.view.id) is SignOffState.DROPPED:
            self._desk.say(self.tr("The sign-off no longer holds: a reviewer looks at it again."))
        else:
            self._desk.say(self.tr("Every figure is decided."))

    def _open_words(self, number: int, first: str) -> str:
        """Say why it cannot go to review, and the way out."""
        words = self.tr(
            "%n number(s) still open; the first is “{0}”. Record or skip it.", "", number
        )
        return words.format(first)

    def _connect(self) -> None:
        view, source, forms = self._view, self._view.source, self._view.forms
        self._desk.renamed.connect(self.change_hands)
        source.stepped.connect(self._step)
        source.picked.connect(self._pick)
        source.recorded.connect(self.decide)
        source.skipped.connect(self.skip)
        source.rest_dismissed.connect(self.dismiss_rest)
        source.entered.connect(self.settle)
        source.left.connect(self.left)
        forms.recorded.connect(self.record)
        forms.skipped.connect(self.skip)
        forms.left.connect(self.revert)
        forms.reason_chosen.connect(self.give_reason)
        for keys, run in (
            ("F2", self.next),
            ("Shift+F2", self.previous),
            ("Ctrl+S", self.save_here),
            ("Ctrl+Del", self.skip),
            ("Ctrl+L", self.place),
        ):
            view.add_key(keys, run)
        for keys, run in (
            ("J", self.next),
            ("K", self.previous),
            ("N", self.next_open),
            ("R", self.record),
        ):
            view.add_key(keys, run, source)

    @Slot(int)
    def _step(self, by: int) -> None:
        if self._entry is not None:
            self._select(self._entry.bench.step(by))

    def show_figure(self, figure: int) -> None:
        """Go to a recorded figure, where it stands in the text."""
        if self._entry is not None:
            index = self._entry.bench.of_figure(figure)
            if index is not None:
                self._select(self._entry.bench.select(index))

    @Slot(object)
    def _pick(self, position: int) -> None:
        if self._entry is not None and (index := self._entry.bench.at(position)) is not None:
            self._select(self._entry.bench.select(index))

    def _select(self, bench: Workbench) -> None:
        if not self.settle():
            return
        self._desk.say("")  # what it says is about the figure before
        entry = self._bench_entry
        index = bench.current
        entry.bench = entry.bench.select(index)
        self._show()

    def _show(self) -> None:
        self._forms.show(self._bench_entry)
        self.moved.emit()

    def _take(self) -> bool:
        """Record or mend the current figure as its form stands."""
        entry, chip = self._bench_entry, self._forms.chip
        assert chip is not None
        if chip.state is ChipState.RECORDED:
            return self._save()
        after = self._forms.sheet()
        if chip.proposal is None or after is None:
            return False
        before = self._forms.before
        make = partial(saving.record, self._reader, entry, chip, before, after)
        return self._apply(make, then=self._forms.drop)

    def _save(self) -> bool:
        entry, chip, after = self._bench_entry, self._forms.chip, self._forms.sheet()
        assert chip is not None
        if after is None:
            return False
        try:
            change = saving.save(self._reader, entry, chip, self._forms.before, after)
        except CrossfootError as error:
            self._view.forms.show_problem(error)
            return False
        return change is None or self._apply(lambda: change, then=self._forms.drop)

    def _apply(self, make: Callable[[], Change], then: Callable[[], None] | None = None) -> bool:
        """Write one change and show what the ledger holds after it; False if it was refused.

        then: what is done once it is written, before anything is shown.
        """
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
        if then is not None:
            then()
        view = announcement_view(self._reader, entry.view.id)
        if view is not None:
            entry.renew(view)
            figure = applied.new_ids.get("figure")
            if figure is not None:
                entry.bench = entry.bench.select(entry.bench.of_figure(figure))
        self._show()
        return True
