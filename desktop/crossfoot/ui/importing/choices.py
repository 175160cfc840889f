"""Which rows of a diff are taken in, and what the table says of each; no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.exchange.comparing.diff import Cell, Row, State
from crossfoot.ui.importing.words import TONES, list_word, state_word
from crossfoot.ui.texts import NONE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ui.theme.tokens import Tone

TAKEN = frozenset({State.ADDED, State.CHANGED})
"""What is taken in unless somebody says otherwise."""
_SHOWN_CELLS = 3


class Choices:
    """The rows by their number. taken: the numbers of those to take in."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = tuple(rows)
        self.taken = {number for number, row in enumerate(rows) if row.state in TAKEN}

    def toggle(self, number: int) -> None:
        """Take a row in, or leave it; a refused one cannot be taken."""
        if self.rows[number].state is not State.REFUSED:
            self.taken ^= {number}

    def take(self, *states: State) -> None:
        """Take in every row in one of these states, and no other."""
        self.taken = {number for number, row in enumerate(self.rows) if row.state in states}

    def choice(self, number: int) -> str:
        """Whether a row is taken in."""
        if self.rows[number].state is State.REFUSED:
            return NONE
        return (
            QCoreApplication.translate("importing", "✓ take in")
            if number in self.taken
            else QCoreApplication.translate("importing", "leave")
        )

    def state(self, number: int) -> str:
        """The state of a row."""
        return state_word(self.rows[number].state)

    def tone(self, number: int) -> Tone:
        """How the state is coloured."""
        return TONES[self.rows[number].state]

    def kind(self, number: int) -> str:
        """What kind of row it is."""
        return list_word(self.rows[number].list_name)

    def name(self, number: int) -> str:
        """What people call a row."""
        return self.rows[number].name

    def place(self, number: int) -> str:
        """Where it stands in the file."""
        return self.rows[number].place

    def what(self, number: int) -> str:
        """What is wrong with a row, else its first cells."""
        row = self.rows[number]
        if row.problems:
            return row.problems[0].sentence
        told = [_told(cell) for cell in row.cells[:_SHOWN_CELLS]]
        more = len(row.cells) - len(told)
        return "; ".join(told) + (
            QCoreApplication.translate("importing", " and {0} more").format(more) if more else ""
        )


class ShownCells:
    """The cells of the row in front."""

    def __init__(self) -> None:
        self.cells: tuple[Cell, ...] = ()

    def title(self, number: int) -> str:
        """The column of a cell."""
        return self.cells[number].title

    def ours(self, number: int) -> str:
        """What the ledger has."""
        return self.cells[number].ours or NONE

    def theirs(self, number: int) -> str:
        """What the file has."""
        return self.cells[number].theirs or NONE

    def place(self, number: int) -> str:
        """Where it stands in the file."""
        return self.cells[number].place


def _told(cell: Cell) -> str:
    if not cell.ours:
        return f"{cell.title}: {cell.theirs}"
    return f"{cell.title}: {cell.ours} → {cell.theirs or NONE}"
