"""Who entered what: a row a person, each number a button that opens its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crossfoot.ui.widgets.arranging import holder
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.elided import ElidedLabel
from crossfoot.ui.widgets.wrap import Wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ledger.queries.overview import Counted, Person
    from crossfoot.ui.desk import Desk


class PeopleCard(Card):
    """Everybody who worked on the ledger."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.show_title(self.tr("Who entered what"))
        self._desk = desk
        self._rows: list[PersonRow] = []
        self.body.addStretch(1)

    @property
    def rows(self) -> list[PersonRow]:
        """The people in sight, from the top."""
        return [row for row in self._rows if not row.isHidden()]

    def show_people(self, people: Sequence[Person]) -> None:
        """Show what each did; who only opened the ledger is left out."""
        people = [one for one in people if any(n.number for n in counted_of(one))]
        while len(self._rows) < len(people):
            row = PersonRow(self._desk, self)
            self.body.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(people))
            if number < len(people):
                row.show_person(people[number])


class PersonRow(QWidget):
    """A name, under it a button a number; a nought has none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._desk = desk
        self._counted: tuple[Counted, ...] = ()
        self._name = ElidedLabel(self)
        self._name.setProperty("role", "strong")
        numbers = holder(self)
        wrap = Wrap(numbers)
        self.buttons = [self._make(numbers) for _ in range(3)]
        for button in self.buttons:
            wrap.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._name)
        layout.addWidget(numbers)

    def show_person(self, person: Person) -> None:
        """Say what a person did."""
        self._name.setText(person.name)
        self._counted = counted_of(person)
        words = (
            self.tr("%n figure(s) entered", "", person.figures.number),
            self.tr("%n flag(s) closed", "", person.closed.number),
            self.tr("%n change(s) since yesterday", "", person.changed.number),
        )
        for button, said, counted in zip(self.buttons, words, self._counted, strict=True):
            button.setText(said)
            button.setAccessibleName(self.tr("{0}: {1}").format(person.name, said))
            button.setVisible(bool(counted.number))

    def _make(self, parent: QWidget) -> QPushButton:
        button = QPushButton(parent)
        button.setProperty("role", "facet")
        button.setAutoDefault(True)  # else Enter does nothing outside a dialog
        button.clicked.connect(self._open)
        return button

    @Slot()
    def _open(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self._desk.ask(self._counted[self.buttons.index(button)].opens)


def counted_of(person: Person) -> tuple[Counted, ...]:
    """Return the numbers that are told of a person."""
    return person.figures, person.closed, person.changed
