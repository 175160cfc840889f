"""The Announcements page: the list of announcements, or the workbench of one of them.

The first paint needs the list alone; `workshop` is loaded when it is wanted, or in idle time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from crossfoot.figures.values import SignOffKind, SignOffState
from crossfoot.ledger.queries.review_states import states_of
from crossfoot.ui.pages.announcements.beside import Beside
from crossfoot.ui.pages.announcements.front import Front
from crossfoot.ui.pages.announcements.news import News
from crossfoot.ui.pages.announcements.offer_bar import OfferBar
from crossfoot.ui.pages.announcements.verbs import list_keys, verbs_of
from crossfoot.ui.pages.page import Heading, Key, Page
from crossfoot.ui.texts import whole
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import in_column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QAction

    from crossfoot.ledger.change import Applied
    from crossfoot.ledger.views import ViewFields
    from crossfoot.reading.table_rows import Told
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.documents.trim import Taken
    from crossfoot.ui.pages.announcements.clerk import Clerk
    from crossfoot.ui.pages.announcements.details_dialog import DetailsDialog
    from crossfoot.ui.pages.announcements.entry import Entry
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
        self.news = News(desk, self.notice, self)
        self.front = Front(desk, self)
        self.list, self.start = self.front.list, self.front.start
        self._workshop: Workshop | None = None
        self._sought: int | None = None
        self._building: Iterator[None] | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.front)
        in_column(self, self.notice, (self._stack, 1), space=STEP + 4)
        self.beside = Beside(self)
        self._verbs = verbs_of(self)
        self.keep_columns(self.list)
        self.front.opened.connect(self.open)
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

    @property
    def row(self) -> int | None:
        """The announcement on the workbench, else the current one of the list."""
        return self.list.table.current_id if self.entry is None else self.entry.view.id

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
            found = self.desk.counts
            words = self.tr("{0} recorded, {1} of them in draft")
            return Heading(
                self.tr("Announcements"),
                words.format(whole(found.announcements), whole(found.drafts)),
            )
        from crossfoot.ui.pages.announcements.entry_words import entry_heading  # noqa: PLC0415

        row = entry.view.id
        found_ = states_of(self.desk.ledger.reader, SignOffKind.ANNOUNCEMENT, [row])
        return entry_heading(entry.view, found_.get(row, SignOffState.DRAFT))

    @override
    def page_actions(self) -> list[QAction]:
        entry = self.entry
        if entry is None:
            return self._verbs.of_list(empty=self.front.is_empty)
        paged = self.workshop.paper.of(entry.view.id) is not None
        return self._verbs.of_entry(sent=entry.view.sent_at is not None, paged=paged)

    @override
    def keys(self) -> list[Key]:
        entry = self.entry
        if entry is None:
            return list_keys(empty=self.front.is_empty)
        from crossfoot.ui.pages.announcements import entry_words  # noqa: PLC0415  (late)

        in_form = self.workbench.forms.has_focus
        keys = entry_words.form_keys if in_form else entry_words.entry_keys
        return keys(entry.bench.chip)

    @override
    def refresh(self, applied: Applied | None) -> None:
        if self.entry is None:
            self._show_front(applied)
        elif not self.clerk.refresh():
            self.clerk.close()
            self._show_front()
            self.heading_changed.emit()
            self.enter()

    @override
    def enter(self) -> None:
        if self.entry is not None:
            self._begin_work()
            return
        self.front.enter()
        if not self.front.is_empty:
            self.news.offer_draft()

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
            from crossfoot.ui.pages.announcements import entry_words  # noqa: PLC0415  (late)

            self.desk.say(*entry_words.sent_words(self.entry.view))
            self.heading_changed.emit()

    @Slot()
    def take_back(self) -> None:
        """Take the announcement back from review into draft."""
        if self.entry is not None and self.clerk.take_back():
            self.heading_changed.emit()

    def _build(self) -> Iterator[None]:
        from crossfoot.ui.pages.announcements.workshop import building  # noqa: PLC0415

        shop = yield from building(self.desk, self, self._stack)
        shop.clerk.moved.connect(self.heading_changed)
        shop.clerk.moved.connect(self.beside.follow)
        shop.view.forms.focus_crossed.connect(self.heading_changed)
        shop.clerk.told.connect(self.news.warn)
        shop.clerk.left.connect(self.show_list)
        shop.details.saved.connect(self._show_details)
        shop.versions.told.connect(self.notice.tell)
        shop.versions.taken.connect(shop.intake.open)
        shop.view.table.told.connect(self._tell_table)
        shop.view.table.left.connect(shop.view.source.setFocus)
        shop.intake.begun.connect(self._tell_reading)
        shop.intake.ended.connect(self._end_reading)
        shop.intake.known.connect(self.news.offer_same)
        shop.intake.told.connect(self.notice.tell)
        shop.intake.ready.connect(self._work_on)
        self._workshop = shop

    def _show_front(self, applied: Applied | None = None) -> None:
        was_empty = self.front.is_empty
        self.front.refresh(applied)
        self._stack.setCurrentWidget(self.front)
        if self.front.is_empty != was_empty:
            self.heading_changed.emit()

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
        self._begin_work()
        if self._sought is not None:
            self.clerk.show_figure(self._sought)
            self._sought = None
        self.news.tell_entry(entry)
        self.heading_changed.emit()
        self.opened_announcement.emit(entry.view.id)

    @Slot()
    def _begin_work(self) -> None:
        """Put the focus where work begins: at a table's question, else on the list of figures."""
        if self.workbench.table.asks:
            self.workbench.table.focus_first()
        else:
            self.workbench.source.setFocus()

    @Slot()
    def _show_details(self) -> None:
        self.clerk.refresh()
        self.heading_changed.emit()

    @Slot()
    def _tell_reading(self) -> None:
        """Take no keys that would start something else before the text is read."""
        self._stack.setEnabled(False)
        self._verbs.paste.setEnabled(False)
        self.news.tell_reading()

    @Slot()
    def _end_reading(self) -> None:
        self._stack.setEnabled(True)
        self._verbs.paste.setEnabled(True)
        self.notice.clear()
