"""The card that mends a party: its name, kind, country, and what else it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from crossfoot.figures.values import PartyKind
from crossfoot.ledger import actions
from crossfoot.ledger.fields import PartyFields
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.forms.countries import CountryEdit
from crossfoot.ui.forms.places import PARTIES, place
from crossfoot.ui.forms.taking import taken
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Change
    from crossfoot.ui.desk import Desk


class PartyFormCard(FormCard):
    """A form of one party; Enter saves it as one change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._before: PartyFields | None = None
        self.party_id: int | None = None
        self.name = QLineEdit(self)
        self.kind = ChoiceBox(PartyKind, self.tr("Kind"), self)
        self.country = CountryEdit(self)
        self.aliases = QLineEdit(self)
        self.aliases.setPlaceholderText(self.tr("other names, in any script, between semicolons"))
        self.named = {
            "name": Field(self.tr("&Name"), self.name, self),
            "kind": Field(self.tr("&Kind"), self.kind, self),
            "country": Field(self.tr("Co&untry"), self.country, self),
            "aliases": Field(self.tr("Also ca&lled"), self.aliases, self),
        }
        for field in self.named.values():
            self.rows.addWidget(field)
        self.rows.addStretch(1)
        self.add_buttons(self.tr("&Save party"))
        for line in (self.name, self.country, self.aliases):
            line.returnPressed.connect(self.save)

    @property
    @override
    def is_open(self) -> bool:
        return self.party_id is not None

    def open(self, id_: int, fields: PartyFields) -> None:
        """Fill the form with a party."""
        self.party_id, self._before = id_, fields
        self.show_title(self.tr("Edit {0}").format(fields.name))
        self.name.setText(fields.name)
        self.kind.choose(fields.kind)
        self.country.show_code(fields.country)
        self.aliases.setText("; ".join(fields.aliases))
        self._begin(place(PARTIES, id_))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def fields(self) -> PartyFields:
        """What the form holds now. Errors: CrossfootError for a country nobody knows."""
        names = (name.strip() for name in self.aliases.text().split(";"))
        return PartyFields(
            self.name.text().strip(),
            self.kind.value,
            taken("country", self.country.code),
            tuple(dict.fromkeys(name for name in names if name)),
        )

    @override
    def _change(self, reader: sqlite3.Connection) -> Change | None:
        after = self.fields()
        if self.party_id is None or self._before is None or after == self._before:
            return None
        return actions.edit_party(reader, self.party_id, self._before, after)

    @override
    def _empty(self) -> None:
        self.party_id = self._before = None
