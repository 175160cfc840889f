"""What to export: all of the ledger or the list in front, in which shape, to work or to publish."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from crossfoot.exchange.apart import Request
from crossfoot.exchange.profile import Profile
from crossfoot.ledger.queries.views import ids_of_view, in_words
from crossfoot.ui.texts import whole
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.combo import Combo
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.restyle import make_main
from crossfoot.ui.widgets.sizing import open_at
from crossfoot.ui.words import speech

if TYPE_CHECKING:
    from crossfoot.ledger.views import ViewFields
    from crossfoot.ui.desk import Desk


class Shape(NamedTuple):
    """A shape of an export. ending: of the file's name, none for a folder."""

    ending: str
    filter: str


class ExportDialog(QDialog):
    """Three choices; Enter goes on to the name of the file.

    Signals:
        chosen:  (Request, Shape) once the person went on.
    """

    chosen = Signal(object, object)

    def __init__(self, desk: Desk, view: ViewFields | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.everything = QRadioButton(self.tr("&Everything in the ledger"), self)
        self.everything.setChecked(True)
        self.list = QRadioButton(self._list_words(desk, view), self)
        self.list.setVisible(view is not None)
        rows = QButtonGroup(self)
        rows.addButton(self.everything)
        rows.addButton(self.list)
        self.working = QRadioButton(self.tr("To &work with"), self)
        self.working.setChecked(True)
        self.publication = QRadioButton(self.tr("To &publish"), self)
        aims = QButtonGroup(self)
        aims.addButton(self.working)
        aims.addButton(self.publication)
        self.shape = Combo(self)
        self._shapes = (
            Shape(".xlsx", self.tr("Excel workbooks (*.xlsx)")),
            Shape(".json", self.tr("Exchange files (*.json)")),
            Shape("", self.tr("Folder of CSV files (*)")),
        )
        for shape in self._shapes:
            self.shape.addItem(shape.filter)
        self._lay_out()

    def _list_words(self, desk: Desk, view: ViewFields | None) -> str:
        if view is None:
            return ""
        count = len(ids_of_view(desk.ledger.reader, view))
        words = in_words(view, speech()).replace("&", "&&")
        return self.tr("&This list: {0} ({1} rows)").format(words, whole(count))

    def _lay_out(self) -> None:
        told = muted(
            self.tr(
                "To publish: signed rows only, without the names of those who work on the ledger, "
                "conversations and notes. The cover says what was left out."
            ),
            self,
        )
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        buttons.button(kinds.Save).setText(self.tr("Choose the &file…"))
        make_main(buttons.button(kinds.Save))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.setSpacing(STEP)
        for row in (self.everything, self.list):
            layout.addWidget(row)
        layout.addSpacing(STEP)
        for row in (self.working, self.publication):
            layout.addWidget(row)
        layout.addWidget(told)
        layout.addSpacing(STEP)
        layout.addWidget(Field(self.tr("&Format"), self.shape, self))
        layout.addSpacing(STEP)
        layout.addWidget(buttons)
        open_at(self, 64)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    @override
    @Slot()
    def accept(self) -> None:
        """Go on to the name of the file."""
        aim = Profile.PUBLICATION if self.publication.isChecked() else Profile.WORKING
        view = self._view if self.list.isChecked() else None
        shape = self._shapes[self.shape.currentIndex()]
        super().accept()
        self.chosen.emit(Request(profile=aim, view=view), shape)
