"""The form of an announcement's own details: title, publisher, date, address, kind."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import AnnouncementKind, SourceType
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.forms.days import DayEdit, day_of
from crossfoot.ui.forms.taking import said, taken
from crossfoot.ui.widgets.arranging import BORDER, holder, in_column
from crossfoot.ui.widgets.completion import Completion, among
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.refusal import tell_refusal
from crossfoot.ui.widgets.restyle import make_main
from crossfoot.ui.widgets.roomy import Roomy
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ledger.fields import AnnouncementFields


DAYS = ("published_on", "accessed_on")
_CODE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?")
"""Two letters, seldom three, and what is said more closely: "pt", "pt-BR"."""


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
        self._named: dict[str, Field] = {}
        self.kind = ChoiceBox(AnnouncementKind, self.tr("Kind"), self)
        self.source_type = ChoiceBox(SourceType, self.tr("Source type"), self)
        inside = holder(self)
        layout = in_column(inside)
        for name, label in self._labels():
            editor = self._lines[name] = DayEdit(self) if name in DAYS else QLineEdit(self)
            editor.setText(getattr(fields, name) or "")
            editor.setCursorPosition(0)
            self._named[name] = Field(label, editor, self)
            layout.addWidget(self._named[name])
        layout.insertWidget(3, Field(self.tr("&Kind"), self.kind, self))
        layout.insertWidget(4, Field(self.tr("Source t&ype"), self.source_type, self))
        Completion(self._lines["event"], among(events))
        self.kind.choose(fields.kind)
        self.source_type.choose(fields.source_type)
        self.buttons = QDialogButtonBox(self)
        self._add_buttons()
        layout.addStretch(1)
        in_column(self, self.notice, (Roomy(inside, self), 1), self.buttons, border=BORDER)
        self._put_in_order()
        open_at(self, 80)

    def fields(self) -> AnnouncementFields:
        """Return the details as they stand in the form.

        Errors: CrossfootError, about its field, for what is no date or no language.
        """
        # mypy cannot see that none of the lines is copy_of, the one field that is no text
        typed = {name: said(line) for name, line in self._lines.items()}
        title = typed.pop("title") or ""
        for name in DAYS:
            typed[name] = taken(name, partial(day_of, self._lines[name].text()))
        typed["language"] = taken("language", partial(language_of, self._lines["language"].text()))
        return replace(
            self._before,
            title=title,
            kind=self.kind.value,
            source_type=self.source_type.value,
            **typed,  # type: ignore[arg-type]
        )

    def tell(self, error: CrossfootError) -> None:
        """Say why it is not saved, beside the field that is to blame."""
        tell_refusal(error, self._named, self.notice)

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
        make_main(save)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    @Slot()
    def _save(self) -> None:
        for field in self._named.values():
            field.forget_problem()
        try:
            fields = self.fields()
        except CrossfootError as error:
            self.tell(error)
        else:
            self.saved.emit(self._before, fields)


def language_of(text: str) -> str | None:
    """Return the code of a language as it is stored; None for nothing. Errors: CrossfootError."""
    typed = text.strip()
    if not typed:
        return None
    if not _CODE.fullmatch(typed):
        t = QCoreApplication.translate
        raise CrossfootError(
            t("DetailsDialog", "“{0}” is no code of a language.").format(typed),
            t("DetailsDialog", "Write its two letters, for example en or ru."),
        )
    return typed.lower()
