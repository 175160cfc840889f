"""The diff of a file: every row with its state, old and new side by side, a choice a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from crossfoot.errors import CrossfootError
from crossfoot.exchange.comparing.diff import Diff, Row, State
from crossfoot.exchange.comparing.taking import only
from crossfoot.ui.importing.choices import TAKEN
from crossfoot.ui.importing.rows_table import CellsTable, RowsTable
from crossfoot.ui.importing.words import explained, state_word
from crossfoot.ui.texts import whole
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words, words_of
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.roomy import Roomy
from crossfoot.ui.widgets.sizing import open_at
from crossfoot.ui.widgets.wrap import Wrap

if TYPE_CHECKING:
    import sqlite3

SIZE = (140, 40)
"""Average characters across, lines down."""


class RowsDialog(QDialog):
    """What a file would do; Ctrl+Enter takes in what is chosen, as one change.

    Signals:
        wanted:         the rows to take in.
        marked_wanted:  a copy of the file with what is wrong in it.
    """

    wanted = Signal(object)
    marked_wanted = Signal()

    def __init__(
        self,
        diff: Diff,
        connection: sqlite3.Connection,
        parent: QWidget,
        *,
        can_mark: bool = True,
    ) -> None:
        super().__init__(parent)
        self.diff = diff
        self._connection = connection
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import {0}").format(diff.name))
        self.title = QLabel(self._counts(), self)
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.notes = muted("\n".join(map(words_of, diff.notes)), self)
        self.notes.setVisible(bool(diff.notes))
        self.table = RowsTable(diff.rows, self.tr("Rows of the file"), self)
        self.cells = CellsTable(self.table.choices, self.tr("Cells that differ"), self)
        self.notice = Notice(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.marked = QPushButton(self.tr("Save a &marked copy…"), self)
        self.marked.setVisible(can_mark and bool(diff.problems))
        self.take = QPushButton(self)
        self.take.setProperty("role", "primary")
        self._lay_out()
        self._connect()
        self._show_row()
        self._show_chosen()

    @property
    def chosen(self) -> list[Row]:
        """The rows to take in, in the order of the file, each with the cells that were chosen.

        Errors: CrossfootError where what is left of a row does not go together.
        """
        choices = self.table.choices
        return [
            only(self._connection, self.diff, self.diff.rows[number], choices.titles(number))
            if number in choices.left
            else self.diff.rows[number]
            for number in sorted(choices.taken)
        ]

    def _lay_out(self) -> None:
        rows = Card("", self)
        rows.body.addWidget(self.table, 1)
        rows.body.addWidget(self._hints(rows))
        below = Card(self.tr("The row in front"), self)
        below.body.addWidget(self.words)
        below.body.addWidget(self.cells, 1)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(rows)
        halves.addWidget(below)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        apart = Wrap()
        for button in (self.cancel, self.marked):
            apart.add(button)
        main = Wrap(right=True)
        main.add(KeyHint("Ctrl+Enter", self))
        main.add(self.take)
        buttons.addLayout(apart, 1)
        buttons.addLayout(main, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.setSpacing(STEP + 4)
        layout.addWidget(self.title)
        layout.addWidget(self.notes)
        layout.addWidget(Roomy(halves, self), 1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
        open_at(self, *SIZE)

    def _hints(self, card: Card) -> QLabel:
        """The keys of the table; in one text, so that it breaks where the dialog is narrow."""
        keys = (
            (self.tr("Space"), self.tr("take in or leave a row, or below a cell of it")),
            ("C", self.tr("next conflict")),
            ("R", self.tr("next refused")),
            ("A", self.tr("take in all")),
            ("N", self.tr("none")),
        )
        hints = QLabel("   ·   ".join(f"{key} {does}" for key, does in keys), card)
        hints.setProperty("role", "small")
        hints.setWordWrap(True)
        return hints

    def _connect(self) -> None:
        for button in (self.cancel, self.marked, self.take):
            button.setAutoDefault(False)
        self.table.current_changed.connect(self._show_row)
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.letter_pressed.connect(self._take_letter)
        self.table.opened.connect(self.table.toggle)
        self.cells.chosen_changed.connect(self._show_chosen)
        self.cells.opened.connect(self.cells.toggle)
        self.take.clicked.connect(self._want)
        self.marked.clicked.connect(self.marked_wanted)
        self.cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._want)
        self.table.setFocus()

    def _counts(self) -> str:
        counted = {state: len(self.diff.of(state)) for state in State if state is not State.MOVED}
        counted[State.UNTOUCHED] = self.diff.untouched.total()
        told = {
            state: f"{whole(number)} {state_word(state).lower()}"
            for state, number in counted.items()
        }
        if not self.diff.rows:
            return self.tr("Nothing differs: {0}.").format(told[State.UNTOUCHED])
        return "   ·   ".join(words for state, words in told.items() if counted[state])

    @Slot()
    def _show_row(self) -> None:
        row = self.table.current
        self.words.setText("" if row is None else explained(row))
        number = self.table.current_id or 0
        self.cells.show_cells(number, () if row is None else row.cells)

    @Slot()
    def _show_chosen(self) -> None:
        self.notice.clear()
        self.table.refetch()
        self.cells.refetch()
        number = len(self.table.choices.taken)
        words = self.tr("&Take in %n row(s)", "", number)
        self.take.setText(words if number else self.tr("Nothing to take in"))
        self.take.setEnabled(number > 0)

    @Slot(str)
    def _take_letter(self, letter: str) -> None:
        match letter:
            case "c":
                self.table.go_to(State.CONFLICT)
            case "r":
                self.table.go_to(State.REFUSED)
            case "a":
                self.table.choose(*TAKEN, State.CONFLICT)
            case "n":
                self.table.choose()

    @Slot()
    def _want(self) -> None:
        if not self.take.isEnabled():
            return
        try:
            chosen = self.chosen
        except CrossfootError as error:
            self.notice.tell(error_words(error), Tone.BAD, closable=False)
            return
        self.wanted.emit(chosen)
        self.accept()
