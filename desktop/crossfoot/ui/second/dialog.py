"""The second reading of one announcement, from the blind text to the agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QStackedWidget,
    QWidget,
)

from crossfoot.figures.values import SecondReadingState
from crossfoot.ledger.queries.second_readings import agreement_of, second_reading, unread
from crossfoot.ui.enter import EnterDialog
from crossfoot.ui.second.agreed import AgreementTable
from crossfoot.ui.second.reading import BlindReading
from crossfoot.ui.second.settling import Settling
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from crossfoot.ui.desk import Desk


class SecondReadingDialog(EnterDialog):
    """Shows the step that the reading is at; every act is a change of its own, undone by Ctrl+Z."""

    def __init__(self, desk: Desk, announcement_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._announcement = announcement_id
        self._state: SecondReadingState | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Second reading"))
        self.title = QLabel(self)
        self.title.setProperty("role", "heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.notice = Notice(self)
        self.blind = BlindReading(desk, self)
        self.settling = Settling(desk, self)
        self.agreed = AgreementTable(self)
        self.stack = QStackedWidget(self)
        for step in (self.blind, self.settling, self.agreed):
            self.stack.addWidget(step)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        in_column(
            self, self.title, self.notice, (self.stack, 1), buttons, border=BORDER, space=STEP + 4
        )
        unit = self.fontMetrics()
        wanted = QSize(130 * unit.averageCharWidth(), 34 * unit.height())
        self.resize(wanted.boundedTo(parent.window().size()))
        self.leave_enter()
        QShortcut(QKeySequence.StandardKey.Undo, self, desk.undo)
        buttons.rejected.connect(self.reject)
        self.blind.left.connect(self.reject)
        desk.applied.connect(self._refresh)
        desk.failed.connect(self._fail)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Show the step that the reading is at now; go away with it."""
        reader = self._desk.ledger.reader
        reading = second_reading(reader, self._announcement)
        if reading is None or reading.by is None or reading.outdated:  # the first figure begins it
            reading = unread(reader, self._announcement)
        if reading is None:
            self.reject()
            return
        self.title.setText(reading.title)
        if reading.state is SecondReadingState.OPEN:
            self.blind.show_reading(reading)
            self._turn_to(self.blind, self.blind.source, reading.state)
        elif reading.state is SecondReadingState.DONE:
            self.settling.show_reading(reading)
            self._turn_to(self.settling, self.settling.table, reading.state)
        else:
            self.agreed.show_agreement(agreement_of(reader, reading.id or 0))
            self._turn_to(self.agreed, self.agreed, reading.state)

    def _turn_to(self, step: QWidget, focus: QWidget, state: SecondReadingState) -> None:
        if state is not self._state:
            self._state = state
            self.stack.setCurrentWidget(step)
            focus.setFocus()

    @Slot(object)
    def _fail(self, error: object) -> None:
        if error is None:
            self.notice.clear()
        else:
            self.notice.tell(error_words(error))
