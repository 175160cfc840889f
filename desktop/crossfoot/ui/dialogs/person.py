"""Who is at work: the name that every change from now on carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QWidget,
)
from typing_extensions import override

from crossfoot.ledger import actions
from crossfoot.ledger.queries.sign_offs import OWN
from crossfoot.ledger.queries.values import setting
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.restyle import make_main
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.settings import Settings


class PersonDialog(QDialog):
    """One field; Enter keeps the name, in the settings too, so that the command line has it."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who is at work"))
        self.line = QLineEdit(desk.ledger.by, self)
        self.line.setMaxLength(120)
        self.line.selectAll()
        self.field = Field(self.tr("&Name"), self.line, self)
        words = muted(
            self.tr("The name stands beside every change from now on. It is no password."), self
        )
        self.own = QCheckBox(self.tr("People may &sign off what they entered themselves"), self)
        self.own.setChecked(setting(desk.ledger.reader, OWN) is not None)
        self.own.setEnabled(desk.ledger.read_only is None)
        self.own.setToolTip(
            self.tr("For a shop of one. It holds for this ledger, and is in its history.")
        )
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        make_main(buttons.button(kinds.Ok))
        in_column(self, self.field, words, self.own, buttons, border=BORDER, space=2 * STEP)
        open_at(self, 48)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    @override
    @Slot()
    def accept(self) -> None:
        """Keep the name; without one the dialog stays, and says so."""
        name = " ".join(self.line.text().split())
        if not name:
            self.field.show_message(self.tr("Type a name."), Tone.BAD)
            return
        self._settings.person = name
        self._settings.store.sync()
        self._desk.work_as(name)
        reader = self._desk.ledger.reader
        if self.own.isChecked() != (setting(reader, OWN) is not None):
            self._desk.apply(actions.allow_own(reader, allowed=self.own.isChecked()))
        super().accept()
