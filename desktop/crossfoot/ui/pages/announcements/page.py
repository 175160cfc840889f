"""The Announcements page: the list of announcements, or the workbench of one of them.

The first paint needs the list alone; `workshop` is loaded when it is wanted, or in idle time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from crossfoot.figures.values import SecondReadingState, SignOffKind, SignOffState
from crossfoot.ledger.drafts import newest
from crossfoot.ledger.queries import announcements
from crossfoot.ledger.queries.announcements import AnnouncementLine
from crossfoot.ledger.queries.navigation import counts
from crossfoot.ledger.queries.review_states import states_of
from crossfoot.ledger.queries.values import announcement_events
from crossfoot.ledger.views import ListPage
from crossfoot.ui.pages.announcements.columns import announcement_columns
from crossfoot.ui.pages.announcements.facets import AnnouncementFacets
from crossfoot.ui.pages.announcements.offer_bar import OfferBar
from crossfoot.ui.pages.announcements.places import announcement_of
from crossfoot.ui.pages.announcements.start_card import StartCard
from crossfoot.ui.pages.page import Heading, Key, Page
from crossfoot.ui.second.action import open_asking, open_second_reading
from crossfoot.ui.signing.action import open_sign_off, sign_off_action
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.facet import Facet, Offer
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QMimeData

    from crossfoot.ledger.change import Applied
    from crossfoot.ledger.queries.same_text import SameText
    from crossfoot.ledger.views import ViewFields
    from crossfoot.reading.plain_tables import Told
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.documents.trim import Taken
    from crossfoot.ui.pages.announcements.clerk import Clerk
    from crossfoot.ui.pages.announcements.details_dialog import DetailsDialog
    from crossfoot.ui.pages.announcements.entry import Entry
    from crossfoot.ui.pages.announcements.event_dialog import EventDialog
    from crossfoot.ui.pages.announcements.workbench_view import WorkbenchView
    from crossfoot.ui.pages.announcements.workshop import Workshop
    from crossfoot.ui.settings import Settings


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
        self.list = ListPane[AnnouncementLine](
            desk, ListPage.ANNOUNCEMENTS, announcement_columns(), self._words()
        )
        self._event = Facet(self.tr("Event"), self)
        self.list.add_facet(self._event, "events")
        self._second = Facet(self.tr("Second reading"), self)
        self.list.add_facet(self._second, "seconds")
        self.start = StartCard(self)
        self._workshop: Workshop | None = None
        self._sought: int | None = None
        self.event_dialog: EventDialog | None = None
        self._building: Iterator[None] | None = None
        self._entered = False
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP + 4)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)
        self._paste = self._action(self.tr("&Paste announcement"), ("Ctrl+V",), self.paste)
        self._read_file = self._action(
            self.tr("Open a &document…"), (), self.desk.document_wanted.emit
        )
        self._back = self._action(self.tr("All announcements"), ("Alt+Up",), self.show_list)
        self._paper = self._action(self.tr("Pa&ges…"), ("Ctrl+G",), self.show_pages)
        self._details = self._action(self.tr("Deta&ils…"), ("Ctrl+I",), self.edit_details)
        self._edit_event = self._action(self.tr("Edit e&vent…"), ("Ctrl+E",), self.edit_event)
        self._later = self._action(self.tr("A later &text…"), ("Ctrl+Shift+V",), self.paste_version)
        self._later.setToolTip(
            self.tr("Take the text on the clipboard as a new version of this announcement")
        )
        self._send = self._action(
            self.tr("Send to review"), ("Ctrl+Return", "Ctrl+Enter"), self.send
        )
        self._draft = self._action(self.tr("Back to draft"), (), self.take_back)
        self._sign = sign_off_action(self)
        self._sign.triggered.connect(self._sign_off)
        self._again = self._action(self.tr("Second readin&g…"), ("Ctrl+Alt+R",), self.read_again)
        self._again.setToolTip(
            self.tr("Read the current announcement again without seeing what was recorded")
        )
        self._ask = self._action(
            self.tr("As&k for second readings…"), ("Ctrl+Alt+A",), self.ask_to_read_again
        )
        for action in (self._paste, self._send):
            action.setProperty("primary", True)
        self._facets = AnnouncementFacets(desk, self.list, self)
        self.keep_columns(self.list)
        self.list.opened.connect(self.open)
        self.notice.taken.connect(self.open)

    @property
    def workshop(self) -> Workshop:
        """The workbench and those who work at it, built if they are not yet."""
        for _ in self.prepare():
            pass
        assert self._workshop is not None
        return self._workshop

    @property
    def workbench(self) -> WorkbenchView:
        """The workbench."""
        return self.workshop.view

    @property
    def clerk(self) -> Clerk:
        """Who works at the workbench."""
        return self.workshop.clerk

    @property
    def dialog(self) -> DetailsDialog:
        """The form of the details, as last opened."""
        return self.workshop.details.dialog

    @property
    def entry(self) -> Entry | None:
        """The announcement on the workbench; None while the list is shown."""
        shop = self._workshop
        return shop.clerk.entry if shop and self._stack.currentWidget() is shop.view else None

    @override
    def prepare(self) -> Iterator[None]:
        if self._building is None:
            self._building = self._build()
        yield from self._building

    @override
    def views(self) -> Iterator[str]:
        first = self.list.table.current_id
        if first is not None:
            self.open(first)
            yield "entry"
            self.show_list()

    @property
    def current_figure(self) -> int | None:
        """The recorded figure in front, by its id; None where there is none."""
        chip = None if self.entry is None else self.entry.bench.chip
        return None if chip is None else chip.figure

    @override
    def heading(self) -> Heading:
        entry = self.entry
        if entry is None:
            found = counts(self.desk.ledger.reader)
            words = self.tr("{0} recorded, {1} of them in draft")
            return Heading(
                self.tr("Announcements"), words.format(found.announcements, found.drafts)
            )
        from crossfoot.ui.pages.announcements.entry_words import entry_heading  # noqa: PLC0415

        row = entry.view.id
        found_ = states_of(self.desk.ledger.reader, SignOffKind.ANNOUNCEMENT, [row])
        return entry_heading(entry.view, found_.get(row, SignOffState.DRAFT))

    @override
    def page_actions(self) -> list[QAction]:
        entry = self.entry
        if entry is None:
            return [self._edit_event, self._again, self._read_file, self._paste]
        sent = entry.view.sent_at is not None
        paper = [self._paper] if self.workshop.paper.of(entry.view.id) else []
        last = [self._draft, self._sign] if sent else [self._send]
        return [self._back, *paper, self._later, self._details, *last]

    @override
    def keys(self) -> list[Key]:
        if self.entry is not None:
            from crossfoot.ui.pages.announcements.entry_words import entry_keys  # noqa: PLC0415

            return entry_keys()
        return [
            Key("Ctrl+V", self.tr("paste an announcement")),
            Key("Ctrl+Shift+O", self.tr("open a document")),
            Key(self.tr("Enter"), self.tr("open")),
            Key("Ctrl+E", self.tr("edit event")),
            Key(self.tr("Ctrl+Shift+Enter"), self.tr("sign off")),
            Key("Ctrl+Alt+R", self.tr("second reading")),
            Key(self.tr("Ctrl+F or /"), self.tr("search")),
            Key("Ctrl+Z", self.tr("undo")),
        ]

    @override
    def refresh(self, applied: Applied | None) -> None:
        if self.entry is None:
            self._show_front()
        elif not self.clerk.refresh():
            self.clerk.close()
            self._show_front()
            self.heading_changed.emit()
            self.enter()

    @override
    def enter(self) -> None:
        if self.entry is not None:
            self.workbench.source.setFocus()
        elif self._stack.currentWidget() is self.start:
            self.start.setFocus()
        else:
            self.list.focus_list()
            self._offer_draft()

    @override
    def leave(self) -> bool:
        return self.entry is None or self.clerk.settle()

    @override
    def end(self) -> None:
        if self._workshop is not None:
            self._workshop.intake.close()

    @override
    def begin_new(self) -> None:
        self.paste()

    @override
    def current_row(self) -> int | None:
        return None if self.entry is None else self.entry.view.id

    @override
    def show_top(self) -> None:
        self.show_list()

    @override
    def ask(self, fields: ViewFields) -> None:
        self.show_list()
        if self.entry is None:
            super().ask(fields)

    @override
    def show_row(self, row: int) -> None:
        self.open(row)

    @override
    def show_figure(self, figure: int) -> None:
        from crossfoot.ledger.queries.figure_view import figure_view  # noqa: PLC0415  (late)

        view = figure_view(self.desk.ledger.reader, figure)
        if view is None or view.announcement_id is None:
            return
        if self.entry is not None and self.entry.view.id == view.announcement_id:
            self.clerk.show_figure(figure)
        else:
            self._sought = figure
            self.open(view.announcement_id)

    @Slot()
    def paste(self) -> None:
        """Take the clipboard's text as a new announcement."""
        if self.leave():
            self.notice.clear()
            self.workshop.intake.paste()

    @override
    def take_document(self, taken: Taken) -> None:
        if self.leave():
            self.notice.clear()
            self.workshop.intake.take_document(taken)

    @override
    def take_dropped(self, held: QMimeData) -> None:
        if self.leave():
            self.notice.clear()
            self.workshop.intake.take(held)

    @Slot(object)
    def open(self, announcement: int) -> None:
        """Put an announcement on the workbench."""
        if self.leave():
            self.moving.emit()
            self.workshop.intake.open(announcement)

    @Slot()
    def show_list(self) -> None:
        """Go back to the list of announcements."""
        entry = self.entry
        if entry is None or not self.clerk.settle():
            return
        self.moving.emit()
        self.notice.clear()
        self.clerk.close()
        self.workshop.paper.close()
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
    def _sign_off(self) -> None:
        """Show the sign-off of the announcement on the workbench, or current in the list."""
        row = self.list.table.current_id if self.entry is None else self.entry.view.id
        if row is not None and self.leave():
            open_sign_off(self.desk, SignOffKind.ANNOUNCEMENT, row, self)

    @Slot()
    def read_again(self) -> None:
        """Begin, go on with or settle the second reading of the current announcement."""
        row = self.list.table.current_id if self.entry is None else self.entry.view.id
        if row is not None and self.leave():
            open_second_reading(self.desk, row, self)

    @Slot()
    def ask_to_read_again(self) -> None:
        """Choose a share of the announcements to be read a second time."""
        open_asking(self.desk, self)

    @Slot()
    def edit_details(self) -> None:
        """Open the form of the announcement's own details."""
        entry = self.entry
        if entry is not None and self.clerk.settle():
            self.workshop.details.open(entry.view)

    @Slot()
    def edit_event(self) -> None:
        """Open the form of the event that the announcement in front belongs to."""
        from crossfoot.ui.pages.announcements.event_dialog import open_event  # noqa: PLC0415

        row = self.list.table.current_id if self.entry is None else self.entry.view.id
        if row is not None and (self.entry is None or self.clerk.settle()):
            self.event_dialog = open_event(self.desk, row, self)

    @Slot()
    def paste_version(self) -> None:
        """Take the clipboard's text as a later version of the one on the workbench."""
        entry = self.entry
        if entry is not None and self.clerk.settle():
            self.notice.clear()
            self.workshop.versions.paste(entry.view.id)

    @Slot()
    def show_pages(self) -> None:
        """Show the pages of the PDF that the text was read from."""
        if self.entry is not None:
            self.workshop.paper.open(self.entry)

    @Slot()
    def _follow(self) -> None:
        """Let the pages beside the window show the quote in front."""
        self.workshop.paper.follow(self.entry)

    def _build(self) -> Iterator[None]:
        from crossfoot.ui.pages.announcements.workshop import building  # noqa: PLC0415

        shop = yield from building(self.desk, self, self._stack)
        shop.clerk.moved.connect(self.heading_changed)
        shop.clerk.moved.connect(self._follow)
        shop.clerk.told.connect(self._tell)
        shop.clerk.left.connect(self.show_list)
        shop.details.saved.connect(self._show_details)
        shop.versions.told.connect(self.notice.tell)
        shop.versions.taken.connect(shop.intake.open)
        shop.view.table.told.connect(self._tell_table)
        shop.intake.begun.connect(self._tell_reading)
        shop.intake.ended.connect(self._end_reading)
        shop.intake.known.connect(self._offer_same)
        shop.intake.told.connect(self.notice.tell)
        shop.intake.ready.connect(self._work_on)
        self._workshop = shop

    def _show_front(self) -> None:
        """Show the list as it is now; in an empty ledger how to begin."""
        names = announcement_events(self.desk.ledger.reader)
        self._event.offer([Offer(name, name) for name in names], self.tr("Every event"))
        states = [Offer(str(state), word(state)) for state in SecondReadingState]
        self._second.offer(states, self.tr("All, read again or not"))
        self.list.reload()
        empty = counts(self.desk.ledger.reader).announcements == 0
        self._stack.setCurrentWidget(self.start if empty else self.list)

    def _offer_draft(self) -> None:
        """Offer what was half typed when the program last ended, once."""
        if self._entered:
            return
        self._entered = True
        draft = newest(self.desk.ledger)
        announcement = None if draft is None else announcement_of(draft.place)
        if announcement is None:
            return
        line = announcements.lines(self.desk.ledger.reader, [announcement]).get(announcement)
        if line is not None:
            self.notice.offer(
                self.tr("A form of “{0}” was left half typed.").format(line.title),
                self.tr("Go on with it"),
                announcement,
            )

    @Slot(object)
    def _offer_same(self, same: SameText) -> None:
        self.notice.offer(
            self.tr("This text is already recorded as “{0}”.").format(same.title),
            self.tr("Open it"),
            same.id,
        )

    @Slot(object)
    def _tell_table(self, told: Told) -> None:
        """Read the rows of the table again, as the clerk said."""
        if self.entry is not None and self.leave():
            self.workshop.intake.tell_table(self.entry.view.id, told)

    @Slot(object)
    def _work_on(self, entry: Entry) -> None:
        self._stack.setCurrentWidget(self.workbench)
        self.notice.clear()
        self.desk.say("")
        self.clerk.open(entry)
        draft = entry.view.sent_at is None
        self.workbench.table.show_table(entry.table if draft else None, entry.told)
        self.workbench.source.setFocus()
        if self._sought is not None:
            self.clerk.show_figure(self._sought)
            self._sought = None
        asked = entry.table is not None
        if entry.view.text and not (asked or entry.found or entry.view.figures):
            self.notice.tell(
                self.tr(
                    "No figures were found in this text. Select the words of one and press Enter "
                    "to record it by hand."
                ),
                Tone.INFO,
            )
        self._tell_returned(entry)
        self.heading_changed.emit()
        self.opened_announcement.emit(entry.view.id)

    def _tell_returned(self, entry: Entry) -> None:
        """Say with which question a reviewer gave an announcement back."""
        from crossfoot.ledger.queries.sign_offs import sign_off_view  # noqa: PLC0415  (late)
        from crossfoot.ui.pages.announcements.entry_words import returned_words  # noqa: PLC0415

        if entry.view.sent_at is None:
            reader = self.desk.ledger.reader
            view = sign_off_view(reader, SignOffKind.ANNOUNCEMENT, entry.view.id)
            words = "" if view is None else returned_words(view)
            if words:
                self.notice.tell(words, Tone.WARN)

    @Slot()
    def _show_details(self) -> None:
        self.clerk.refresh()
        self.heading_changed.emit()

    @Slot()
    def _tell_reading(self) -> None:
        """Take no keys that would start something else before the text is read."""
        self._stack.setEnabled(False)
        self._paste.setEnabled(False)
        self.notice.tell(self.tr("Reading a long text…"), Tone.INFO, closable=False)

    @Slot()
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
