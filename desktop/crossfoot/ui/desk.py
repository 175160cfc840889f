"""What a page may ask of the window: the ledger, one way to change it, a place for words.

Decision: every change runs through `Desk.apply`, so that errors, the saved time, the undo notice
and the refresh of pages live in one place. Pages never call `Ledger.apply` themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossfoot.errors import CrossfootError
from crossfoot.ledger.queries.navigation import NOTHING, Counts, counts
from crossfoot.ui.asking import MOMENT, Asking
from crossfoot.ui.reading import Reading
from crossfoot.ui.theme.tokens import Tone

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from crossfoot.ledger.change import Applied, Change
    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ledger.views import ViewFields


class Desk(QObject):
    """One open ledger as the pages see it.

    Signals:
        applied:  an Applied after a change made here; None after one made elsewhere.
        noticed:  (sentence, Tone) for the status bar; goes away by itself.
        stood:    a sentence for the status bar for as long as it holds; empty takes it away.
        failed:   a CrossfootError to show on top of the page; None once something worked.
        wanted:   (page name, row id or None) to be shown.
        asked:    (a view without a name, row id or None): a list, narrowed to what it lets through.
        sought:   a figure whose place in its source is to be shown.
        writing:  a change is about to be written; whoever reads beside the window gives way.
        written:  it is, or could not be; they may read again.
        document_wanted:  a file to be chosen and read as a new announcement.
        rules_wanted:  the rules of the checks are to be shown.
        renamed:  somebody else is at work; `ledger.by` has the name.
        counted:  the rows of every page were counted anew; `counts` has them.

    counts:  rows a page, as they were counted last; nothing before that.
    """

    applied = Signal(object)
    noticed = Signal(str, object)
    stood = Signal(str)
    failed = Signal(object)
    wanted = Signal(str, object)
    asked = Signal(object, object)
    sought = Signal(object)
    writing = Signal()
    written = Signal()
    document_wanted = Signal()
    rules_wanted = Signal()
    renamed = Signal()
    counted = Signal()

    def __init__(self, ledger: Ledger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ledger = ledger
        self.reading = Reading(ledger, self)
        self.counts = NOTHING
        self._counting = Asking(self, self, budget=MOMENT, later=True)
        self._counting.answered.connect(self._take_counts)
        self.writing.connect(self.reading.give_way)
        self.written.connect(self.reading.go_on)
        self._stop = ledger.listen(self._tell)

    def apply(
        self, change: Change, tell: Callable[[CrossfootError], object] | None = None
    ) -> Applied | None:
        """Write a change; None if it could not be written, which the page then shows.

        tell: takes why, in place of the page.
        """
        return self._run(lambda: self.ledger.apply(change), tell)

    def act(self, make: Callable[[sqlite3.Connection], Change]) -> Applied | None:
        """Make a change and write it; None if it is refused or fails, which the page then shows."""
        try:
            change = make(self.ledger.reader)
        except CrossfootError as error:
            self.failed.emit(error)
            return None
        return self.apply(change)

    def undo(self) -> Applied | None:
        """Take back my newest change; None if there was none or it could not be."""
        return self._run(self.ledger.undo)

    def redo(self) -> Applied | None:
        """Bring back what I last took back; None if there was none or it could not be."""
        return self._run(self.ledger.redo)

    def take_back(self, seq: int) -> Applied | None:
        """Take back any change of the history; None if it could not be, which is then shown."""
        return self._run(lambda: self.ledger.take_back(seq))

    def count(self) -> None:
        """Count the rows of every page, beside the window in a large ledger."""
        self._counting.ask(counts)

    def look_outside(self) -> bool:
        """Whether another process wrote to the file; pages are told with `applied(None)`."""
        if not self.ledger.changed_outside():
            return False
        self.applied.emit(None)
        return True

    def say(self, sentence: str, tone: Tone = Tone.PLAIN) -> None:
        """Show a sentence in the status bar for a while."""
        self.noticed.emit(sentence, tone)

    def stand(self, sentence: str) -> None:
        """Show a sentence in the status bar for as long as it holds; empty takes it away."""
        self.stood.emit(sentence)

    def fail(self, error: CrossfootError) -> None:
        """Show on top of the page what could not be done, in words."""
        self.failed.emit(error)

    def may_write(self) -> bool:
        """Whether the ledger takes changes; where it does not, that is shown."""
        if self.ledger.read_only:
            self.fail(CrossfootError(self.ledger.read_only))
        return not self.ledger.read_only

    @Slot(object)
    def tell_failure(self, error: Exception) -> None:
        """Show why work beside the window failed; a defect is raised again."""
        if not isinstance(error, CrossfootError):
            raise error
        self.failed.emit(error)

    def show(self, page: str, row: int | None = None) -> None:
        """Ask for another page ("announcements", "deals", "totals", "review") and a row of it."""
        self.wanted.emit(page, row)

    @Slot(object)
    def show_flag(self, flag: int) -> None:
        """Ask for a flag with its thread."""
        self.show("review", flag)

    def ask(self, fields: ViewFields, row: int | None = None) -> None:
        """Ask for a list, narrowed to what a view lets through, and a row of it."""
        self.asked.emit(fields, row)

    @Slot(object)
    def show_figure(self, figure: int) -> None:
        """Ask for the place where a figure stands in its source."""
        self.sought.emit(figure)

    def work_as(self, name: str) -> None:
        """Let the changes from now on be this person's."""
        self.ledger.by = name
        self.renamed.emit()

    def close(self) -> None:
        """Stop listening and close the ledger."""
        self._stop()
        self.reading.close()
        self.ledger.close()

    def _run(
        self,
        operation: Callable[[], Applied | None],
        tell: Callable[[CrossfootError], object] | None = None,
    ) -> Applied | None:
        self.writing.emit()
        try:
            applied = operation()
        except CrossfootError as error:
            (tell or self.failed.emit)(error)
            return None
        finally:
            self.written.emit()
        self.failed.emit(None)
        return applied

    def _tell(self, applied: Applied) -> None:
        self.written.emit()
        self.applied.emit(applied)

    @Slot(object)
    def _take_counts(self, found: Counts) -> None:
        self.counts = found
        self.counted.emit()
