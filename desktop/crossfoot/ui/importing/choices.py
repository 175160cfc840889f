"""Which rows of a diff are taken in, and what the table says of each; no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.exchange.comparing.diff import Cell, Row, State
from crossfoot.ui.importing.words import TONES, list_word, state_word
from crossfoot.ui.texts import NONE
from crossfoot.ui.told import problem_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ui.theme.tokens import Tone

TAKEN = frozenset({State.ADDED, State.CHANGED, State.REMOVED})
"""What is taken in unless somebody says otherwise."""
CHOSEN = frozenset({State.CHANGED, State.CONFLICT})
"""Cells of a row of the ledger that a person may take in or leave, one by one."""
_SHOWN_CELLS = 3


class Choices:
    """The rows by their number.

    taken:  the numbers of those to take in.
    left:   of some of them, the titles of the cells that stay as the ledger has them.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = tuple(rows)
        self.taken = {number for number, row in enumerate(rows) if row.state in TAKEN}
        self.left: dict[int, set[str]] = {}

    def toggle(self, number: int) -> None:
        """Take a row in, or leave it; a refused one cannot be taken."""
        if self.rows[number].state is not State.REFUSED:
            self.taken ^= {number}
            self.left.pop(number, None)

    def toggle_cell(self, number: int, cell: Cell) -> None:
        """Take a cell in, or leave it; where none is left to take in, the row is left."""
        titles = self._titles(number)
        if cell.title not in titles:
            return
        left = set(titles) if number not in self.taken else self.left.get(number, set())
        left ^= {cell.title}
        if left >= titles:
            self.taken.discard(number)
            self.left.pop(number, None)
            return
        self.taken.add(number)
        self.left[number] = left

    def take(self, *states: State) -> None:
        """Take in every row in one of these states, and no other."""
        self.taken = {number for number, row in enumerate(self.rows) if row.state in states}
        self.left.clear()

    def titles(self, number: int) -> set[str]:
        """The titles of the cells of a row that are taken in."""
        return self._titles(number) - self.left.get(number, set())

    def _titles(self, number: int) -> set[str]:
        """The titles of the cells that can be chosen one by one."""
        row = self.rows[number]
        return set() if row.mended is None else {cell.title for cell in row.of(*CHOSEN)}

    def choice(self, number: int) -> str:
        """Whether a row is taken in."""
        if self.rows[number].state is State.REFUSED:
            return NONE
        if number not in self.taken:
            return QCoreApplication.translate("importing", "leave")
        if self.left.get(number):
            return QCoreApplication.translate("importing", "✓ {0} of {1} cells").format(
                len(self.titles(number)), len(self._titles(number))
            )
        return QCoreApplication.translate("importing", "✓ take in")

    def cell_choice(self, number: int, cell: Cell) -> str:
        """Whether a cell is taken in."""
        if cell.title not in self._titles(number):
            return NONE
        return (
            QCoreApplication.translate("importing", "✓ take in")
            if number in self.taken and cell.title in self.titles(number)
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
            return " ".join(problem_words(problem) for problem in row.problems)
        cells = [cell for cell in row.cells if cell.state is not State.MOVED]
        told = [_told(cell) for cell in cells[:_SHOWN_CELLS]]
        more = len(cells) - len(told)
        return "; ".join(told) + (
            QCoreApplication.translate("importing", " and {0} more").format(more) if more else ""
        )


class ShownCells:
    """The cells of the row in front. row: its number."""

    def __init__(self, choices: Choices) -> None:
        self.cells: tuple[Cell, ...] = ()
        self.row = 0
        self._choices = choices

    def choice(self, number: int) -> str:
        """Whether a cell is taken in."""
        return self._choices.cell_choice(self.row, self.cells[number])

    def state(self, number: int) -> str:
        """How a cell stands."""
        return state_word(self.cells[number].state)

    def tone(self, number: int) -> Tone:
        """How that is coloured."""
        return TONES[self.cells[number].state]

    def exported(self, number: int) -> str:
        """What both sides said when the file was exported."""
        return self.cells[number].base or NONE

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
