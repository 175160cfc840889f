"""The window: the navigation, the page in front, and what holds for all of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from crossfoot.ledger.queries.navigation import is_empty
from crossfoot.ledger.views import ListPage
from crossfoot.ui.commands import Commands
from crossfoot.ui.custody import Custody
from crossfoot.ui.documents.dropping import Dropping
from crossfoot.ui.enter import EnterPresser
from crossfoot.ui.header import Header
from crossfoot.ui.history_words import called, last_saved
from crossfoot.ui.navigation import Navigation
from crossfoot.ui.page_stack import PageStack
from crossfoot.ui.pages.catalog import MODULES, places
from crossfoot.ui.reading_order import go_to_next
from crossfoot.ui.status import Status
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words, words_of
from crossfoot.ui.undo import UndoPasser
from crossfoot.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from crossfoot.errors import CrossfootError
    from crossfoot.ledger.change import Applied
    from crossfoot.ledger.views import ViewFields
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.documents.trim import Taken
    from crossfoot.ui.pages.page import Page
    from crossfoot.ui.renewing import Renewing
    from crossfoot.ui.settings import Settings

NARROW = 108
"""Width in average characters below which the pages make room for the one in front."""
LOOK_EVERY = 1_000
"""Milliseconds between looks for changes that other programs made to the file."""


class MainWindow(QMainWindow):
    """One ledger in a window; closing it closes the ledger.

    Signals:
        ledger_wanted:   (path, whether it is to be made) of a ledger to open in its place.
        restore_wanted:  the path of a backup to put in the ledger's place.
    """

    ledger_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self.desk = desk
        self.settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        desk.setParent(self)
        self.navigation = Navigation(places(), self)
        self.header = Header(self)
        self.notice = Notice(self)
        self.banner = Notice(self)
        self._stack = PageStack(desk, settings, self)
        self.status = Status(self)
        self.setStatusBar(self.status)
        self._unbacked: CrossfootError | None = None
        self._lay_out()
        self.commands = Commands(self)
        application = cast("QApplication", QApplication.instance())
        self._undo_passer = UndoPasser(application, self)
        self._enter_presser = EnterPresser(application, self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self.custody = Custody(desk, self)
        self.renewing: Renewing | None = None
        self.dropping = Dropping(self)
        self._connect()
        self._begin()

    @property
    def page(self) -> Page:
        """The page in front."""
        return cast("Page", self._stack.front)

    @Slot(str)
    def show_page(self, name: str) -> bool:
        """Bring a page to the front; False if the one in front has something to settle first."""
        if self._stack.turn_to(name):
            return True
        self.navigation.show_page(self.page.NAME)
        return False

    def prepare(self) -> Iterator[None]:
        """Build the pages that will be wanted next, in short steps."""
        yield from self._stack.prepare()

    def go_back(self) -> None:
        """Go to the place that was left last."""
        if not self._stack.go_back():
            self.status.tell(self.tr("There is nowhere further to go."))

    def go_forward(self) -> None:
        """Go to the place that `go_back` left."""
        if not self._stack.go_forward():
            self.status.tell(self.tr("There is nowhere further to go."))

    @Slot(QAction)
    def open_recent(self, action: QAction) -> None:
        """Open the ledger that an action of the menu carries."""
        self.ledger_wanted.emit((Path(action.data()), False))

    @Slot(object)
    def take_document(self, taken: Taken) -> None:
        """Put a document that was looked through onto the workbench."""
        if self.show_page("announcements"):
            self.page.take_document(taken)

    def undo(self) -> None:
        """Take back my newest change and say what it was."""
        applied = self.desk.undo()
        if applied is not None:
            what = called(self.desk.ledger.reader, applied.seq)
            self.status.tell(self.tr("Undone: {0}").format(what))
        elif not self.notice.text:
            self.status.tell(self.tr("There is nothing of yours to undo."))

    def redo(self) -> None:
        """Bring back what was last taken back and say what it was."""
        applied = self.desk.redo()
        if applied is not None:
            what = called(self.desk.ledger.reader, applied.seq)
            self.status.tell(self.tr("Done again: {0}").format(what))
        elif not self.notice.text:
            self.status.tell(self.tr("There is nothing to do again."))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._stack.leave():
            event.ignore()
            return
        self._timer.stop()
        self._stack.end()
        self.custody.close()
        if self.renewing is not None:
            self.renewing.close()
        self.commands.close()
        self.settings.geometry = self.saveGeometry()
        self.settings.page = self.page.NAME
        self.desk.close()
        super().closeEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return go_to_next(self, forward=next) or super().focusNextPrevChild(next)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fold()

    def _fold(self) -> None:
        """Put the pages into a menu where text is large for the window."""
        narrow = self.width() < NARROW * self.fontMetrics().averageCharWidth()
        if narrow != self.navigation.isHidden():
            self.navigation.setHidden(narrow)
            self.header.offer_pages(narrow)

    @Slot()
    def _renew(self) -> None:
        from crossfoot.ui.renewing import Renewing  # noqa: PLC0415  (seldom wanted)

        self.renewing = Renewing(self)
        self.renewing.begin()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        right = QVBoxLayout()
        right.setContentsMargins(int(2.5 * STEP), STEP * 2, int(2.5 * STEP), STEP * 2)
        right.setSpacing(STEP + 4)
        right.addWidget(self.header)
        right.addWidget(self.banner)
        right.addWidget(self.notice)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(inside)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.show_page)
        self.navigation.person_wanted.connect(self.commands.person.trigger)
        self.navigation.menu_wanted.connect(self.commands.menu.trigger)
        self.header.pages_wanted.connect(self.commands.show_pages)
        self.desk.renamed.connect(self._change_hands)
        self.desk.counted.connect(self._show_counts)
        self.desk.document_wanted.connect(self.commands.open_document.trigger)
        self.custody.damaged.connect(self._show_damage)
        self.custody.unbacked.connect(self._show_unbacked)
        self.custody.outdated.connect(self._renew)
        self.desk.applied.connect(self._refresh)
        self.desk.noticed.connect(self.status.tell)
        self.desk.stood.connect(self.status.stand)
        self.desk.failed.connect(self._show_failure)
        self.desk.wanted.connect(self._show_row)
        self.desk.asked.connect(self._show_list)
        self.desk.sought.connect(self._show_figure)
        self._timer.timeout.connect(self.desk.look_outside)
        self._stack.turning.connect(self._begin_page)
        self._stack.heading_changed.connect(self._show_heading)
        self._stack.moving.connect(self._say_no_more)

    def _begin(self) -> None:
        ledger = self.desk.ledger
        self.setWindowTitle(self.tr("{0} — Crossfoot").format(ledger.path.stem))
        self.navigation.show_ledger(ledger.path.name, str(ledger.path.parent))
        self._show_person()
        if ledger.read_only:
            self.banner.tell(words_of(ledger.read_only), Tone.WARN, closable=False)
        self.status.show_saved(last_saved(ledger.reader))
        self.desk.count()
        name = self.settings.page
        first = is_empty(ledger.reader) or name not in MODULES
        self.show_page("announcements" if first else name)
        self._timer.start()

    @Slot(str)
    def _begin_page(self, name: str) -> None:
        """Show which page comes to the front, and nothing that was said of the one before."""
        self.navigation.show_page(name)
        self.notice.clear()
        self._say_no_more()

    @Slot()
    def _show_counts(self) -> None:
        found = self.desk.counts
        self.navigation.show_counts(
            {
                "announcements": found.announcements,
                "deals": found.deals,
                "totals": found.totals,
                "review": found.flags,
                "parties": found.parties,
                "tallies": found.tallies,
            }
        )
        self._show_heading()

    @Slot()
    def _show_heading(self) -> None:
        page = self._stack.front
        if page is None:
            return
        self.header.show_heading(page.heading())
        shared = [self.commands.take_in] if page.OFFERS_IMPORT else []
        shared += [self.commands.export] if page.OFFERS_EXPORT else []
        own = page.page_actions()
        first = next((n for n, action in enumerate(own) if action.property("primary")), len(own))
        self.header.show_actions([*own[:first], *shared, *own[first:]])
        self.status.show_keys(page.keys_now())

    @Slot()
    def _show_person(self) -> None:
        self.navigation.show_person(self.tr("Working as {0}").format(self.desk.ledger.by))

    @Slot()
    def _change_hands(self) -> None:
        """Show what somebody else at work may do, and theirs is half typed."""
        self._show_person()
        self._refresh(None)

    @Slot(str)
    def _show_damage(self, sentence: str) -> None:
        self.banner.tell(sentence, Tone.BAD, closable=False)

    @Slot(object)
    def _show_unbacked(self, error: CrossfootError) -> None:
        if not self.banner.isVisible():
            self.banner.tell(error_words(error), Tone.WARN)

    @Slot(object)
    def _refresh(self, applied: Applied | None) -> None:
        if applied is not None:
            self._say_no_more()
        self.status.show_saved(last_saved(self.desk.ledger.reader))
        self.desk.count()
        self._tell_unbacked()
        self._stack.refresh(applied)

    def _tell_unbacked(self) -> None:
        """Say once that the first change of the session has no copy before it."""
        unbacked = self.desk.ledger.unbacked
        if unbacked is not None and unbacked != self._unbacked:
            self._unbacked = unbacked
            self.banner.tell(error_words(unbacked), Tone.WARN)

    @Slot(object)
    def _show_failure(self, error: CrossfootError | None) -> None:
        if error is None:
            self.notice.clear()
            return
        before = getattr(QApplication.activeModalWidget(), "notice", None)
        notice = before if isinstance(before, Notice) else self.notice
        notice.tell(error_words(error), Tone.BAD)

    @Slot(str, object)
    def _show_row(self, name: str, row: int | None) -> None:
        if name == self.page.NAME:
            self._stack.keep_place()
        if self.show_page(name) and row is not None:
            self.page.show_row(row)

    @Slot(object, object)
    def _show_list(self, fields: ViewFields, row: int | None) -> None:
        if fields.page is ListPage.HISTORY:
            self.commands.show_history(fields, row)
        elif self.show_page(fields.page):
            self.page.ask(fields)
            if row is not None:
                self.page.show_row(row)

    @Slot(object)
    def _show_figure(self, figure: int) -> None:
        if self.page.NAME == "announcements":
            self._stack.keep_place()
        if self.show_page("announcements"):
            self.page.show_figure(figure)

    @Slot()
    def _say_no_more(self) -> None:
        """Take away what the foot says: it is about what was before."""
        self.status.stand("")
        self.status.tell("")
