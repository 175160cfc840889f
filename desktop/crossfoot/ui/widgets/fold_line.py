"""The handle of a splitter that folds: with no room to drag it says what it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitterHandle
from typing_extensions import override

from crossfoot.ui.texts import whole
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.key_hint import KeyHint

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QSplitter

KEY = "F6"


class FoldLine(QSplitterHandle):
    """An ordinary handle, until it is folded: then a line of buttons that cannot be dragged.

    Its buttons are for the mouse; F6 and the keys of the list do the same. It never asks for its
    `splitter()`: PySide then lets go of the splitter, which goes with all that is in it.

    Signals:
        turn_wanted:  the other pane is to come to the front.
        stepped:      by how many rows the list is to go on.
    """

    turn_wanted = Signal()
    stepped = Signal(int)

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self.setProperty("role", "plain")
        self._turn = QPushButton(self)
        self._key = KeyHint(KEY, self)
        self._before = self._step("↑", self.tr("Previous row"))
        self._place = QLabel(self)
        self._place.setProperty("role", "muted")
        self._after = self._step("↓", self.tr("Next row"))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(STEP)
        self._row.addWidget(self._turn)
        self._row.addWidget(self._key)
        self._row.addStretch(1)
        for part in (self._before, self._place, self._after):
            self._row.addWidget(part)
        self._turn.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._turn.clicked.connect(self.turn_wanted)
        self._before.clicked.connect(self._go_up)
        self._after.clicked.connect(self._go_down)
        self._is_folded = False
        self.unfold()

    @property
    def words(self) -> str:
        """What its button says."""
        return self._turn.text()

    def fold(self, *, details: bool) -> None:
        """Offer the way to the other pane. details: the second pane is in front."""
        self._is_folded = True
        self._row.setContentsMargins(0, 0 if details else STEP, 0, STEP if details else 0)
        self._turn.setText(self.tr("‹ Back to the list") if details else self.tr("Details ›"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._turn.show()
        self._key.show()
        for part in (self._before, self._place, self._after):
            part.setVisible(details)

    def unfold(self) -> None:
        """Be a handle to drag."""
        self._is_folded = False
        self.unsetCursor()
        if self.orientation() is Qt.Orientation.Vertical:
            self.setCursor(Qt.CursorShape.SplitVCursor)
        else:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self._turn, self._key, self._before, self._place, self._after):
            part.hide()

    def show_place(self, row: int, rows: int) -> None:
        """Say which row of how many is told of."""
        self._place.setText(self.tr("{0} of {1}").format(whole(row + 1), whole(rows)))
        self._before.setEnabled(row > 0)
        self._after.setEnabled(row + 1 < rows)

    def height_folded(self) -> int:
        """How high it is while it is folded."""
        return self._turn.sizeHint().height() + STEP

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._is_folded:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._is_folded:
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_folded:
            super().mouseReleaseEvent(event)

    def _step(self, sign: str, name: str) -> QPushButton:
        button = QPushButton(sign, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _go_up(self) -> None:
        self.stepped.emit(-1)

    def _go_down(self) -> None:
        self.stepped.emit(1)
