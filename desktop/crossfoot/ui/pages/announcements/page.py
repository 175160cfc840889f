"""The Announcements page: paste, record figure by figure, send to review."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import AnnouncementKind
from crossfoot.ledger import actions
from crossfoot.ledger.fields import AnnouncementFields
from crossfoot.ledger.queries import announcements
from crossfoot.ledger.queries.announcement_view import AnnouncementView, announcement_view
from crossfoot.ledger.queries.announcements import (
    AnnouncementLine,
    AnnouncementQuery,
    AnnouncementSort,
    AnnouncementState,
)
from crossfoot.ledger.queries.navigation import counts
from crossfoot.ledger.queries.parties import known, suggest_events
from crossfoot.ledger.queries.same_text import announcement_with_text
from crossfoot.reading.sealing import Sealed, seal
from crossfoot.ui.pages.announcements.clerk import Clerk
from crossfoot.ui.pages.announcements.clipboard import clipboard_text
from crossfoot.ui.pages.announcements.columns import announcement_columns, state_badge
from crossfoot.ui.pages.announcements.details_dialog import DetailsDialog
from crossfoot.ui.pages.announcements.drafts import MemoryBook
from crossfoot.ui.pages.announcements.entry import Entry
from crossfoot.ui.pages.announcements.offer_bar import OfferBar
from crossfoot.ui.pages.announcements.reading_desk import Read, ReadingDesk
from crossfoot.ui.pages.announcements.start_card import StartCard
from crossfoot.ui.pages.announcements.workbench_view import WorkbenchView
from crossfoot.ui.pages.page import Heading, Key, Page
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.list_pane import Asked, ListPane, Words
from crossfoot.ui.words import day, word

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ledger.change import Applied
    from crossfoot.reading.proposal import Proposal
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.settings import Settings


class Pasted(NamedTuple):
    """A text on its way from the clipboard into the ledger."""

    sealed: Sealed


class Opened(NamedTuple):
    """A recorded announcement on its way onto the workbench."""

    announcement: int


class AnnouncementsPage(Page):
    """The list of announcements, or the workbench of one of them.

    Signals:
        opened_announcement:  its id, once its text is read and stands on the workbench.
    """

    opened_announcement = Signal(object)

    NAME: ClassVar[str] = "announcements"

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.notice = OfferBar(self)
        self.list = ListPane[AnnouncementQuery, AnnouncementLine](
            desk, announcements, announcement_columns(), self._words(), _query
        )
        self.start = StartCard(self)
        self.workbench = WorkbenchView(desk.ledger.reader, self)
        self.clerk = Clerk(desk, self.workbench, MemoryBook(), self)
        self._reading = ReadingDesk(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.workbench)
        self._stack.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP + 4)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)
        self._paste = self._action(self.tr("&Paste announcement"), ("Ctrl+V",), self.paste)
        self._back = self._action(self.tr("All announcements"), ("Alt+Left",), self.show_list)
        self._details = self._action(self.tr("Deta&ils…"), ("Ctrl+I",), self.edit_details)
        self._send = self._action(
            self.tr("Send to review"), ("Ctrl+Return", "Ctrl+Enter"), self.send
        )
        self._draft = self._action(self.tr("Back to draft"), (), self.take_back)
        for action in (self._paste, self._send):
            action.setProperty("primary", True)
        self._connect()

    @property
    def entry(self) -> Entry | None:
        """The announcement on the workbench; None while the list is shown."""
        return self.clerk.entry if self._stack.currentWidget() is self.workbench else None

    @override
    def heading(self) -> Heading:
        entry = self.entry
        if entry is None:
            found = counts(self.desk.ledger.reader)
            words = self.tr("{0} recorded, {1} of them in draft")
            return Heading(
                self.tr("Announcements"), words.format(found.announcements, found.drafts)
            )
        fields = entry.view.fields
        said = (_kind(fields.kind), day(fields.published_on), fields.event, fields.place)
        subtitle = "  ·  ".join(text for text in said if text)
        return Heading(
            fields.title, subtitle[:1].upper() + subtitle[1:], state_badge(_state(entry.view))
        )

    @override
    def page_actions(self) -> list[QAction]:
        entry = self.entry
        if entry is None:
            return [self._paste]
        sent = entry.view.sent_at is not None
        return [self._back, self._details, self._draft if sent else self._send]

    @override
    def keys(self) -> list[Key]:
        if self.entry is None:
            return [
                Key("Ctrl+V", self.tr("paste an announcement")),
                Key(self.tr("Enter"), self.tr("open")),
                Key(self.tr("Ctrl+F or /"), self.tr("search")),
                Key("Ctrl+Z", self.tr("undo")),
            ]
        return [
            Key("Ctrl+V", self.tr("paste an announcement")),
            Key(self.tr("Enter"), self.tr("record")),
            Key(self.tr("Del"), self.tr("skip")),
            Key("F2", self.tr("next figure")),
            Key(self.tr("Tab"), self.tr("form")),
            Key("Ctrl+Enter", self.tr("send to review")),
            Key("Ctrl+Z", self.tr("undo")),
            Key(self.tr("Shift+Del"), self.tr("skip the rest of the paragraph")),
            Key("Shift+F2", self.tr("figure before")),
            Key("N", self.tr("next open number")),
            Key("Ctrl+I", self.tr("details")),
            Key(self.tr("Esc"), self.tr("back")),
        ]

    @override
    def refresh(self, applied: Applied | None) -> None:
        if self.entry is not None:
            if self.clerk.refresh():
                return
            self.clerk.close()
            self._show_front()
            self.heading_changed.emit()
            self.enter()
        else:
            self._show_front()

    @override
    def enter(self) -> None:
        if self.entry is not None:
            self.workbench.source.setFocus()
        elif self._stack.currentWidget() is self.start:
            self.start.setFocus()
        else:
            self.list.focus_list()

    @override
    def leave(self) -> bool:
        return self.entry is None or self.clerk.settle()

    @override
    def begin_new(self) -> None:
        self.paste()

    @override
    def show_row(self, row: int) -> None:
        self.open(row)

    @Slot()
    def paste(self) -> None:
        """Take the clipboard's text as a new announcement."""
        if self.entry is not None and not self.clerk.settle():
            return
        self.notice.clear()
        try:
            sealed = seal(clipboard_text())
        except CrossfootError as error:
            self.notice.tell(str(error), Tone.WARN)
            return
        if not self._offer_same(sealed):
            self._reading.order(sealed.text, known(self.desk.ledger.reader), Pasted(sealed))

    @Slot(object)
    def open(self, announcement: int) -> None:
        """Put an announcement on the workbench."""
        if self.entry is not None and not self.clerk.settle():
            return
        view = announcement_view(self.desk.ledger.reader, announcement)
        if view is None:
            self.notice.tell(self.tr("This announcement is no longer there."), Tone.WARN)
            return
        self._reading.order(view.text or "", known(self.desk.ledger.reader), Opened(announcement))

    @Slot()
    def show_list(self) -> None:
        """Go back to the list of announcements."""
        entry = self.entry
        if entry is None or not self.clerk.settle():
            return
        self.notice.clear()
        self.clerk.close()
        self._show_front()
        self.list.show_row(entry.view.id)
        self.list.focus_list()
        self.heading_changed.emit()

    @Slot()
    def send(self) -> None:
        """Send the announcement to review."""
        self.notice.clear()
        if self.entry is not None and self.clerk.send():
            self.desk.say(self.tr("Sent to review."), Tone.GOOD)
            self.heading_changed.emit()

    @Slot()
    def take_back(self) -> None:
        """Take the announcement back from review into draft."""
        if self.entry is not None and self.clerk.take_back():
            self.heading_changed.emit()

    @Slot()
    def edit_details(self) -> None:
        """Open the form of the announcement's own details."""
        entry = self.entry
        if entry is None or not self.clerk.settle():
            return
        events = suggest_events(self.desk.ledger.reader)
        self.dialog = DetailsDialog(entry.view.fields, events, self)
        self.dialog.saved.connect(self._save_details)
        self.dialog.open()

    @Slot(object, object)
    def _save_details(self, before: AnnouncementFields, after: AnnouncementFields) -> None:
        entry = self.entry
        if entry is None or before == after:
            self.dialog.accept()
            return
        reader = self.desk.ledger.reader
        try:
            change = actions.edit_announcement(reader, entry.view.id, before, after)
        except CrossfootError as error:
            self.dialog.notice.tell(str(error))
            return
        if self.desk.apply(change) is not None:
            self.dialog.accept()
            self.clerk.refresh()
            self.heading_changed.emit()

    def _show_front(self) -> None:
        """Show the list as it is now; in an empty ledger how to begin."""
        self.list.reload()
        empty = counts(self.desk.ledger.reader).announcements == 0
        self._stack.setCurrentWidget(self.start if empty else self.list)

    def _offer_same(self, sealed: Sealed) -> bool:
        """Offer the announcement that holds this very text already, if there is one."""
        same = announcement_with_text(self.desk.ledger.reader, sealed.sha256)
        if same is None:
            return False
        self.notice.offer(
            self.tr("This text is already recorded as “{0}”.").format(same.title),
            self.tr("Open it"),
            same.id,
        )
        return True

    @Slot(object, object)
    def _take_reading(self, read: Read, purpose: Pasted | Opened) -> None:
        self._end_reading()
        if isinstance(purpose, Opened):
            self._open_read(purpose.announcement, read)
            return
        fields = _fields(read.proposal, read.text)
        reader = self.desk.ledger.reader
        try:
            change = actions.record_announcement(reader, fields, purpose.sealed.text)
        except CrossfootError as error:
            self.notice.tell(str(error))
            return
        applied = self.desk.apply(change)
        if applied is not None:
            self._open_read(applied.new_ids["announcement"], read)

    def _open_read(self, announcement: int, read: Read) -> None:
        view = announcement_view(self.desk.ledger.reader, announcement)
        if view is None:
            return
        self._stack.setCurrentWidget(self.workbench)
        self.notice.clear()
        self.clerk.open(Entry(view, read.found, read.proposal))
        self.workbench.source.setFocus()
        if view.text and not read.found and not view.figures:
            self.notice.tell(
                self.tr(
                    "No figures were found in this text. Select the words of one and press Enter "
                    "to record it by hand."
                ),
                Tone.INFO,
            )
        self.heading_changed.emit()
        self.opened_announcement.emit(announcement)

    @Slot()
    def _tell_reading(self) -> None:
        """Take no keys that would start something else before the text is read."""
        self._stack.setEnabled(False)
        self._paste.setEnabled(False)
        self.notice.tell(self.tr("Reading a long text…"), Tone.INFO, closable=False)

    @Slot(object)
    def _tell_defect(self, error: Exception) -> None:
        self._end_reading()
        raise error  # a defect: it belongs to the crash log

    def _end_reading(self) -> None:
        self._stack.setEnabled(True)
        self._paste.setEnabled(True)
        self.notice.clear()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if sentence:
            self.notice.tell(sentence, Tone.WARN)
        else:
            self.notice.clear()

    def _words(self) -> Words:
        return Words(
            name=self.tr("Announcements"),
            search=self.tr("Search titles, publishers, texts…"),
            empty=self.tr("No announcements yet"),
            first_step=self.tr("Copy an article, then press Ctrl+V."),
        )

    def _action(self, text: str, keys: tuple[str, ...], run: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        # all over the window while this page shows: the navigation may have the focus
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(run)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.list.opened.connect(self.open)
        self.clerk.moved.connect(self.heading_changed)
        self.clerk.told.connect(self._tell)
        self.clerk.left.connect(self.show_list)
        self.notice.taken.connect(self.open)
        self._reading.begun.connect(self._tell_reading)
        self._reading.done.connect(self._take_reading)
        self._reading.failed.connect(self._tell_defect)


def _query(asked: Asked) -> AnnouncementQuery:
    return AnnouncementQuery(
        text=asked.text,
        sort=AnnouncementSort(asked.sort or AnnouncementSort.RECORDED),
        descending=asked.descending,
    )


def _kind(kind: str | None) -> str:
    """Return what kind of document it is, in words; a kind the ledger added as it is."""
    listed = kind in AnnouncementKind.__members__.values()
    return word(AnnouncementKind(kind)) if kind and listed else kind or ""


def _state(view: AnnouncementView) -> AnnouncementState:
    return AnnouncementState.DRAFT if view.sent_at is None else AnnouncementState.SENT


def _fields(proposal: Proposal, text: str) -> AnnouncementFields:
    """Return what is recorded of a new announcement before anybody mends it."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return AnnouncementFields(
        title=proposal.title.strip() or first[:200],
        publisher=proposal.publisher,
        author=proposal.author,
        published_on=proposal.published_on,
        accessed_on=date.today().isoformat(),  # noqa: DTZ011  (the day on the clerk's own calendar)
        kind=proposal.kind,
        source_type=proposal.source_type,
        language=proposal.language,
        place=proposal.place,
        event=proposal.event,
    )
