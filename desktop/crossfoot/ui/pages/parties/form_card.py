"""The card that mends a party: its name, kind, country, and what else it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import PartyKind
from crossfoot.ledger import actions
from crossfoot.ledger.fields import PartyFields
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.forms.countries import CountryEdit
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from crossfoot.ui.desk import Desk


class PartyFormCard(Card):
    """A form of one party; Enter saves it as one change.

    Signals:
        closed:  saved or left; the form holds no party any more.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._before: PartyFields | None = None
        self.party_id: int | None = None
        self.notice = Notice(self)
        self.name = QLineEdit(self)
        self.kind = ChoiceBox(PartyKind, self.tr("Kind"), self)
        self.country = CountryEdit(self)
        self.aliases = QLineEdit(self)
        self.aliases.setPlaceholderText(self.tr("other names, in any script, between semicolons"))
        self.save_button = QPushButton(self.tr("&Save party"), self)
        self.save_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(self.tr("&Cancel"), self)
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close_form)
        for line in (self.name, self.country, self.aliases):
            line.returnPressed.connect(self.save)
        for keys, run in (("Ctrl+S", self.save), ("Esc", self.close_form)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    @property
    def is_open(self) -> bool:
        """Whether it holds a party."""
        return self.party_id is not None

    def open(self, id_: int, fields: PartyFields) -> None:
        """Fill the form with a party."""
        self.party_id, self._before = id_, fields
        self.show_title(self.tr("Edit {0}").format(fields.name))
        self.notice.clear()
        self.name.setText(fields.name)
        self.kind.choose(fields.kind)
        self.country.show_code(fields.country)
        self.aliases.setText("; ".join(fields.aliases))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def fields(self) -> PartyFields:
        """What the form holds now. Errors: CrossfootError for a country nobody knows."""
        names = (name.strip() for name in self.aliases.text().split(";"))
        return PartyFields(
            self.name.text().strip(),
            self.kind.value,
            self.country.code(),
            tuple(dict.fromkeys(name for name in names if name)),
        )

    @Slot()
    def save(self) -> bool:
        """Save what was changed as one change; False keeps the form open, with the reason."""
        if self.party_id is None or self._before is None:
            return True
        try:
            after = self.fields()
            if after != self._before:
                reader = self._desk.ledger.reader
                change = actions.edit_party(reader, self.party_id, self._before, after)
                if self._desk.apply(change) is None:
                    return False
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return False
        self.close_form()
        return True

    @Slot()
    def close_form(self) -> None:
        """Leave without saving."""
        if self.is_open:
            self.party_id = self._before = None
            self.closed.emit()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(KeyHint(self.tr("Esc"), self))
        buttons.addStretch(1)
        buttons.addWidget(KeyHint(self.tr("Enter"), self))
        buttons.addWidget(self.save_button)
        self.body.addWidget(self.notice)
        for label, editor in (
            (self.tr("&Name"), self.name),
            (self.tr("&Kind"), self.kind),
            (self.tr("Co&untry"), self.country),
            (self.tr("Also ca&lled"), self.aliases),
        ):
            self.body.addWidget(Field(label, editor, self))
        self.body.addStretch(1)
        self.body.addLayout(buttons)
