"""A filter as a button with a menu: which values to show, each with its count."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from crossfoot.ui.widgets.restyle import set_style

if TYPE_CHECKING:
    from collections.abc import Sequence


class Offer(NamedTuple):
    """A value to filter by. number: of rows that have it, None unknown."""

    value: str
    text: str
    number: int | None = None


class Facet(QPushButton):
    """One filter; None chosen means all.

    Signals:
        changed:  a person chose another value; `chosen` holds it.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._chosen: str | None = None
        self._menu = QMenu(self)
        self._group: QActionGroup | None = None
        self.setProperty("role", "facet")
        self.setMenu(self._menu)
        self._menu.triggered.connect(self._choose)
        self.offer(())

    @property
    def chosen(self) -> str | None:
        """The value filtered by; None for all."""
        return self._chosen

    def offer(self, offers: Sequence[Offer], everything: str = "") -> None:
        """Fill the menu; a chosen value that is no longer offered stays chosen.

        everything:  the words of the first line, which takes the filter away.
        """
        self._menu.clear()
        self._group = QActionGroup(self._menu)
        self._add(None, everything or self.tr("All"))
        if offers:
            self._menu.addSeparator()
        for value, text, number in offers:
            words = text if number is None else self.tr("{0}   {1}").format(text, number)
            self._add(value, words, text)
        self._caption()

    def choose(self, value: str | None) -> None:
        """Filter by a value, as if it had been chosen in the menu."""
        if value == self._chosen:
            return
        self._chosen = value
        for action in self._menu.actions():
            action.setChecked(action.isCheckable() and action.data() == value)
        self._caption()
        self.changed.emit()

    def _add(self, value: str | None, words: str, short: str = "") -> None:
        action = QAction(words.replace("&", "&&"), self._menu)
        action.setCheckable(True)
        action.setData(value)
        action.setProperty("short", short)
        action.setChecked(value == self._chosen)
        if self._group is not None:
            self._group.addAction(action)
        self._menu.addAction(action)

    def _caption(self) -> None:
        short = next(
            (
                str(action.property("short"))
                for action in self._menu.actions()
                if action.isCheckable() and action.data() == self._chosen
            ),
            "",
        )
        words = short or self._chosen or self._name
        self.setText(self.tr("{0} ▾").format(words))
        told = words if words == self._name else self.tr("{0}: {1}").format(self._name, words)
        self.setAccessibleName(told)
        self.setToolTip(told)
        set_style(self, "chosen", self._chosen is not None)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.choose(action.data())
