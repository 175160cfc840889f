"""The form of an announcement's own details: title, publisher, date, address, kind."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from crossfoot.figures.values import AnnouncementKind, SourceType
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.completion import Completion, among
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.roomy import Roomy
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ledger.fields import AnnouncementFields


class DetailsDialog(QDialog):
    """Takes an announcement's fields; stays open until they are saved or given up.

    Signals:
        saved:  (what it was filled with, what stands in it now), on Save.
    """

    saved = Signal(object, object)

    def __init__(
        self, fields: AnnouncementFields, events: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Announcement details"))
        self._before = fields
        self.notice = Notice(self)
        self._lines: dict[str, QLineEdit] = {}
        self.kind = ChoiceBox(AnnouncementKind, self.tr("Kind"), self)
        self.source_type = ChoiceBox(SourceType, self.tr("Source type"), self)
        inside = QWidget(self)
        inside.setProperty("role", "plain")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        for name, label in self._labels():
            editor = self._lines[name] = QLineEdit(getattr(fields, name) or "", self)
            editor.setCursorPosition(0)
            layout.addWidget(Field(label, editor, self))
        layout.insertWidget(3, Field(self.tr("&Kind"), self.kind, self))
        layout.insertWidget(4, Field(self.tr("Source t&ype"), self.source_type, self))
        Completion(self._lines["event"], among(events))
        self.kind.choose(fields.kind)
        self.source_type.choose(fields.source_type)
        self.buttons = QDialogButtonBox(self)
        self._add_buttons()
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        whole.setSpacing(STEP)
        whole.addWidget(self.notice)
        whole.addWidget(Roomy(inside, self), 1)
        whole.addWidget(self.buttons)
        self._put_in_order()
        open_at(self, 80)

    def fields(self) -> AnnouncementFields:
        """Return the details as they stand in the form."""
        # mypy cannot see that none of the lines is copy_of, the one field that is no text
        typed = {name: line.text().strip() or None for name, line in self._lines.items()}
        title = typed.pop("title") or ""
        return replace(
            self._before,
            title=title,
            kind=self.kind.value,
            source_type=self.source_type.value,
            **typed,  # type: ignore[arg-type]
        )

    def line(self, name: str) -> QLineEdit:
        """Return the editor of a field."""
        return self._lines[name]

    def _labels(self) -> list[tuple[str, str]]:
        return [
            ("title", self.tr("&Title")),
            ("publisher", self.tr("&Publisher")),
            ("author", self.tr("Aut&hor")),
            ("published_on", self.tr("Published &on")),
            ("accessed_on", self.tr("Accesse&d on")),
            ("url", self.tr("&Address")),
            ("archive_url", self.tr("A&rchive link")),
            ("language", self.tr("&Language")),
            ("event", self.tr("&Event")),
            ("place", self.tr("Pla&ce")),
        ]

    def _put_in_order(self) -> None:
        """Let Tab go down the form as the eye does."""
        title, publisher, *rest = self._lines.values()
        order: list[QWidget] = [title, publisher, self.kind, self.source_type, *rest]
        for one, following in pairwise(order):
            self.setTabOrder(one, following)
        title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_buttons(self) -> None:
        save = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        save.setDefault(True)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    @Slot()
    def _save(self) -> None:
        self.saved.emit(self._before, self.fields())
