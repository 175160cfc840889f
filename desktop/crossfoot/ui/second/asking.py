"""Asking for second readings of a share of the announcements, and how far people agree so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossfoot.errors import CrossfootError
from crossfoot.ledger import actions
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.queries.second_readings import agreements, risks
from crossfoot.ui.second.agreed import AgreementTable
from crossfoot.ui.second.grid import Grid
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.number_edit import NumberEdit
from crossfoot.ui.widgets.restyle import make_main

if TYPE_CHECKING:
    from crossfoot.ui.desk import Desk

SHARE = 10
"""What is offered at first, in per cent."""


class AskingDialog(QDialog):
    """A share, the announcements it comes to with why, and the agreement of those done."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Second readings"))
        self.notice = Notice(self)
        self.share = NumberEdit(self)
        self.share.setRange(1, 100)
        self.share.setValue(SHARE)
        self.share.setSuffix("%")
        self.table = Grid(self)
        self.table.setAccessibleName(self.tr("Announcements to read again"))
        self.table.show_heads(
            [
                self.tr("Announcement"),
                self.tr("Money"),
                self.tr("Weak source"),
                self.tr("Mistakes"),
            ],
            right=(1, 2, 3),
        )
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)  # titles have the room
        agreed = QLabel(self.tr("Agreement so far"), self)
        agreed.setProperty("role", "heading")
        self.agreed = AgreementTable(self)
        self.agreed.show_agreement(agreements(desk.ledger.reader))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Close, self)
        self.ask: QPushButton = buttons.button(kinds.Ok)
        self.ask.setText(self.tr("&Ask for them"))
        make_main(self.ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.setSpacing(STEP + 4)
        layout.addWidget(self.notice)
        layout.addWidget(Field(self.tr("&Share to be read twice"), self.share, self))
        layout.addWidget(self.table, 1)
        layout.addWidget(agreed)
        layout.addWidget(self.agreed, 1)
        layout.addWidget(buttons)
        unit = self.fontMetrics()
        wanted = QSize(90 * unit.averageCharWidth(), 36 * unit.height())
        self.resize(wanted.boundedTo(parent.window().size()))
        self.share.valueChanged.connect(self._show)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        self._show()
        self.share.setFocus()

    @Slot()
    def _show(self) -> None:
        """Show what the share comes to."""
        found = risks(self._desk.ledger.reader, self.share.value())
        self.ask.setEnabled(bool(found))
        if found:
            self.notice.clear()
        else:
            self.notice.tell(
                self.tr(
                    "Nothing is left to ask for: of announcements whose text is kept and whose "
                    "figures are recorded, as many are read again already. Raise the share."
                ),
                Tone.INFO,
                closable=False,
            )
        self.table.setRowCount(len(found))
        for row, one in enumerate(found):
            factors = (one.title, str(one.money), str(one.source), str(one.mistakes))
            for column, text in enumerate(factors):
                self.table.put(row, column, text)

    @Slot()
    def _ask(self) -> None:
        ledger = self._desk.ledger
        try:
            change = actions.want_second(ledger.reader, self.share.value(), Signed(ledger.by))
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return
        if self._desk.apply(change) is not None:
            asked = self.tr("Asked for %n second reading(s).", "", self.table.rowCount())
            how = self.tr("Ctrl+Alt+R reads the announcement in front; Ctrl+Z takes it back.")
            self._desk.say(f"{asked} {how}", Tone.GOOD)
            self.accept()
