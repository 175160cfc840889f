"""The form of an event: its name, when and where it was; saved as one change for all it groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.ledger import actions
from crossfoot.ledger.fields import EventFields
from crossfoot.ledger.queries.events import event_fields, event_of
from crossfoot.ui.forms.days import DayEdit
from crossfoot.ui.forms.taking import said, taken
from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.refusal import tell_refusal
from crossfoot.ui.widgets.restyle import make_main

if TYPE_CHECKING:
    from crossfoot.ui.desk import Desk


def open_event(desk: Desk, announcement: int, parent: QWidget) -> EventDialog | None:
    """Open the form of the event of an announcement; without one, say how it gets one."""
    reader = desk.ledger.reader
    id_ = event_of(reader, announcement)
    fields = None if id_ is None else event_fields(reader, id_)
    if id_ is None or fields is None:
        desk.say(
            QCoreApplication.translate(
                "EventDialog",
                "This announcement has no event; it is given one in its details (Ctrl+I).",
            )
        )
        return None
    dialog = EventDialog(desk, id_, fields, parent)
    dialog.open()
    return dialog


class EventDialog(QDialog):
    """Stays open until the event is saved or given up."""

    def __init__(
        self, desk: Desk, id_: int, fields: EventFields, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._id, self._before = desk, id_, fields
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Event"))
        self.notice = Notice(self)
        self.name = QLineEdit(fields.name, self)
        self.on = DayEdit(self)
        self.on.setText(fields.on or "")
        self.place = QLineEdit(fields.place or "", self)
        words = muted(self.tr("Every announcement of this event keeps to it."), self)
        layout = in_column(self, self.notice, border=BORDER)
        self._named = {
            "name": Field(self.tr("&Name"), self.name, self),
            "on": Field(self.tr("&Date"), self.on, self),
            "place": Field(self.tr("&Place"), self.place, self),
        }
        for field in self._named.values():
            layout.addWidget(field)
        layout.addWidget(words)
        layout.addStretch(1)
        layout.addWidget(self._buttons())
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setMinimumWidth(64 * self.fontMetrics().averageCharWidth())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_main(save)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _save(self) -> None:
        try:
            after = EventFields(
                self.name.text().strip(),
                taken("on", self.on.day),
                said(self.place),
            )
            if after == self._before:
                self.accept()
                return
            change = actions.edit_event(self._desk.ledger.reader, self._id, self._before, after)
        except CrossfootError as error:
            tell_refusal(error, self._named, self.notice)
            return
        if self._desk.apply(change) is not None:
            self.accept()
