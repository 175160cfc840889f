"""One name to type: of a view, of a tally."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.restyle import make_main
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from collections.abc import Callable


class Naming(NamedTuple):
    """What is to be named. name: as it is called now; note: what the name will stand for."""

    title: str
    name: str = ""
    note: str = ""


class NameDialog(QDialog):
    """A field; Enter keeps the name, and what is wrong with it stands under it.

    keep: takes the name. Errors: CrossfootError, which is shown while the dialog stays.
    """

    def __init__(
        self, naming: Naming, keep: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(naming.title)
        self.line = QLineEdit(naming.name, self)
        self.line.selectAll()
        self.field = Field(self.tr("&Name"), self.line, self)
        note = muted(naming.note, self)
        note.setVisible(bool(naming.note))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        make_main(buttons.button(kinds.Ok))
        in_column(self, self.field, note, buttons, border=BORDER, space=2 * STEP)
        open_at(self, 52)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    @override
    @Slot()
    def accept(self) -> None:
        """Keep the name, or say what is wrong with it."""
        try:
            self._keep(self.line.text())
        except CrossfootError as error:
            self.field.show_problem(error)
            return
        super().accept()
