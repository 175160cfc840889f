"""Tabs that take a second row where one is too narrow, so that none is cut or hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget
from typing_extensions import override

from crossfoot.ui.widgets.wrap import Wrap

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Tabs(QWidget):
    """One of several words is chosen; Tab comes to it, the arrows go on.

    Signals:
        chosen:  another one is, by its place.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._row = Wrap(self)
        self._row.setSpacing(0)
        self._group.idToggled.connect(self._tell)

    @property
    def current(self) -> int:
        """The place of the chosen one."""
        return max(0, self._group.checkedId())

    def add(self, words: str) -> None:
        """Put one at the end; the first is chosen."""
        button = QPushButton(words, self)
        button.setProperty("role", "tab")
        button.setCheckable(True)
        button.setAutoDefault(False)
        self._group.addButton(button, len(self._group.buttons()))
        self._row.add(button)
        if self._group.checkedButton() is None:
            button.setChecked(True)
        self._take_focus()

    def name_tab(self, place: int, words: str) -> None:
        """Call one otherwise."""
        self._group.button(place).setText(words)

    def choose(self, place: int) -> None:
        """Choose one; beyond either end it goes on at the other."""
        self._group.button(place % len(self._group.buttons())).setChecked(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.choose(self.current + step)
        self._group.button(self.current).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int, bool)
    def _tell(self, place: int, chosen: bool) -> None:
        if chosen:
            self._take_focus()
            self.chosen.emit(place)

    def _take_focus(self) -> None:
        """Let Tab come to the chosen one alone."""
        for button in self._group.buttons():
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
