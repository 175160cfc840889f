"""The pages of the PDF that a text was read from, beside the text: the current quote lit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.picture import Lit, Picture, Quote, light, picture_of
from crossfoot.ui.documents.page_picture import PagePicture
from crossfoot.ui.jobs import JobQueue
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.arranging import SPRING, in_column, in_row
from crossfoot.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from crossfoot.ui.jobs import Ticket

SCALE = 2.0
"""Pixels to a point."""
SIZE = (90, 48)
"""Average characters across, lines down."""
KEPT = 8
"""Pages whose pictures are kept."""


class PagesDialog(QDialog):
    """Stands beside the window and follows the figure in front; it changes nothing."""

    def __init__(self, raw: bytes, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._raw, self._name = raw, name
        self._jobs = JobQueue(self)
        self._lit: dict[Quote, Lit | None] = {}
        self._pictures: dict[int, Picture] = {}
        self._quote: Quote | None = None
        self._wanted = 0
        self._pages = 1
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Pages of {0}").format(name))
        self.notice = Notice(self)
        self.picture = PagePicture(self)
        self.area = QScrollArea(self)
        self.area.setWidget(self.picture)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.tr("Page of the document"))
        self.before = QPushButton(self.tr("&Previous page"), self)
        self.after = QPushButton(self.tr("&Next page"), self)
        self.number = QLabel(self)
        self.close_button = QPushButton(self.tr("&Close"), self)
        self._lay_out()
        self._connect()

    def follow(self, quote: Quote | None) -> None:
        """Bring a quote into view; None: leave the page as it is, nothing lit."""
        self._quote = quote
        if quote is None:
            self.picture.light(())
        elif quote in self._lit:
            self._go_to(self._lit[quote])
        else:
            work = partial(_find, self._raw, self._name, quote)
            self._start(work, self._take_lit)

    def show_page(self, page: int) -> None:
        """Show a page, from 0."""
        self._wanted = min(max(page, 0), self._pages - 1)
        if self._wanted in self._pictures:
            self._show(self._pictures[self._wanted])
        else:
            work = partial(_paint, self._raw, self._name, self._wanted)
            self._start(work, self._take_picture)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._jobs.close()
        super().closeEvent(event)

    @override
    def reject(self) -> None:
        self._jobs.close()
        super().reject()

    def _lay_out(self) -> None:
        buttons = in_row(None, self.before, self.after, self.number, SPRING, self.close_button)
        in_column(self, self.notice, (self.area, 1), buttons, border=STEP)
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        across, down = SIZE
        self.resize(
            min(across * metrics.averageCharWidth(), screen.width() // 2),
            min(down * metrics.lineSpacing(), screen.height() - 8 * STEP),
        )

    def _connect(self) -> None:
        for button in (self.before, self.after, self.close_button):
            button.setAutoDefault(False)
        self.before.clicked.connect(self._go_back)
        self.after.clicked.connect(self._go_on)
        self.close_button.clicked.connect(self.reject)
        for keys, run in (("PgUp", self._go_back), ("PgDown", self._go_on)):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _start(self, work: Callable[[Ticket], Any], then: Callable[[Any], None]) -> None:
        job = self._jobs.prepare(work)
        job.succeeded.connect(then)
        job.failed.connect(self._fail)
        self._jobs.start(job)

    @Slot()
    def _go_back(self) -> None:
        self.show_page(self._wanted - 1)

    @Slot()
    def _go_on(self) -> None:
        self.show_page(self._wanted + 1)

    @Slot(object)
    def _take_lit(self, found: tuple[Quote, Lit | None]) -> None:
        quote, lit = found
        self._lit[quote] = lit
        if quote == self._quote:
            self._go_to(lit)

    @Slot(object)
    def _take_picture(self, picture: Picture) -> None:
        self._pages = picture.pages
        self._pictures[picture.page] = picture
        if len(self._pictures) > KEPT:
            del self._pictures[next(iter(self._pictures))]
        if picture.page == self._wanted:
            self._show(picture)

    def _go_to(self, lit: Lit | None) -> None:
        if lit is None:
            self.picture.light(())
            self.notice.tell(self.tr("These words were not found on the pages."), Tone.INFO)
            if not self._pictures:
                self.show_page(0)
            return
        self.notice.clear()
        self._pages = max(self._pages, lit.page + 1)
        self.show_page(lit.page)

    def _show(self, picture: Picture) -> None:
        self.picture.show_page(picture)
        words = self.tr("Page {0} of {1}").format(picture.page + 1, picture.pages)
        self.number.setText(words)
        self.area.setAccessibleDescription(words)
        self.before.setEnabled(picture.page > 0)
        self.after.setEnabled(picture.page + 1 < picture.pages)
        lit = self._lit.get(self._quote) if self._quote else None
        if lit is not None and lit.page == picture.page:
            place = self.picture.light(lit.boxes)
            self.area.ensureVisible(
                int(place.center().x()), int(place.center().y()), 8 * STEP, 16 * STEP
            )

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CrossfootError):
            raise error
        self.notice.tell(error_words(error))


def _find(raw: bytes, name: str, quote: Quote, ticket: Ticket) -> tuple[Quote, Lit | None]:
    return quote, light(raw, name, [quote], lambda: ticket.step(0, 1))[0]


def _paint(raw: bytes, name: str, page: int, ticket: Ticket) -> Picture:
    return picture_of(raw, name, page, SCALE, lambda: ticket.step(0, 1))
