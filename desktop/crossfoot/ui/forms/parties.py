"""The parties of a deal: a line each, name and role, with one empty line at the end."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from crossfoot.figures.values import Role
from crossfoot.ledger.fields import PartyInDeal
from crossfoot.ledger.queries.parties import suggest_parties
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import in_column, in_row
from crossfoot.ui.widgets.completion import Completion

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


class PartiesEditor(QWidget):
    """Lines of parties; a line whose name is emptied is left out.

    Signals:
        submitted:  Enter was pressed in a name.
    """

    submitted = Signal()

    def __init__(self, reader: sqlite3.Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._reader = reader
        self._lines: list[_Line] = []
        self._spare: list[_Line] = []
        self._layout = in_column(self, space=STEP // 2)
        self.show_parties(())

    def show_parties(self, parties: Sequence[PartyInDeal]) -> None:
        """Show these parties and an empty line."""
        wanted = (*parties, PartyInDeal(""))
        while len(self._lines) > len(wanted):
            line = self._lines.pop()
            line.hide()
            self._spare.append(line)
        for line, party in zip(self._lines, wanted, strict=False):
            line.show_party(party)
        for party in wanted[len(self._lines) :]:
            self._add(party)
        self.setFocusProxy(self._lines[0].name)

    def parties(self) -> tuple[PartyInDeal, ...]:
        """The parties as they stand now."""
        return tuple(party for line in self._lines if (party := line.party()) is not None)

    def _add(self, party: PartyInDeal) -> None:
        line = self._spare.pop() if self._spare else self._make()
        line.show_party(party)
        line.show()
        self._lines.append(line)

    def _make(self) -> _Line:
        line = _Line(self._reader, len(self._lines) + 1, self)
        line.name.textEdited.connect(self._grow)
        line.name.returnPressed.connect(self.submitted)
        self._layout.addWidget(line)
        return line

    @Slot()
    def _grow(self) -> None:
        if self._lines[-1].name.text():
            self._add(PartyInDeal(""))


class _Line(QWidget):
    def __init__(self, reader: sqlite3.Connection, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._party = PartyInDeal("")
        self.setProperty("role", "plain")
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of party {0}").format(number))
        self.name.setPlaceholderText(self.tr("add a party"))
        self._role = ChoiceBox(Role, self.tr("Role of party {0}").format(number), self)
        Completion(self.name, partial(suggest_parties, reader))
        in_row(self, (self.name, 5), (self._role, 3))
        self._role.setMinimumContentsLength(3)  # where there is little room, the name has it

    def show_party(self, party: PartyInDeal) -> None:
        """Fill the line without telling anybody."""
        self._party = party
        self.name.setText(party.name)
        self.name.setCursorPosition(0)
        self._role.choose(party.role)

    def party(self) -> PartyInDeal | None:
        """The party of this line; None while it has no name."""
        name = self.name.text().strip()
        if not name:
            return None
        if name == self._party.name:
            return replace(self._party, role=self._role.value)
        return PartyInDeal(name, self._role.value)
