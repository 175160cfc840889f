"""A filter as a button with a menu: which values to show, each with its count."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from crossfoot.ui.widgets.restyle import set_style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Offer(NamedTuple):
    """A value to filter by.

    number:   of rows that have it, None unknown.
    together: the values it stands for, where it is several at once ("not closed").
    """

    value: str
    text: str
    number: int | None = None
    together: tuple[str, ...] = ()


class Facet(QPushButton):
    """One filter; nothing chosen means all. Space or Ctrl+click in its menu takes a value more.

    Signals:
        changed:  a person chose other values; `values` holds them.
        opening:  the menu is about to be shown: `offer` may fill it anew.

    tell: what a chosen value that is not offered reads as.
    """

    changed = Signal()
    opening = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._chosen: tuple[str, ...] = ()
        self._offers: tuple[Offer, ...] = ()
        self._everything = ""
        self.tell: Callable[[str], str] = str
        self._menu = _Menu(self)
        self.setProperty("role", "facet")
        self.setMenu(self._menu)
        self._menu.triggered.connect(self._choose)
        self._menu.toggled.connect(self._toggle)
        self._menu.aboutToShow.connect(self.opening)
        self.offer(())

    @property
    def chosen(self) -> str | None:
        """The first value filtered by; None for all."""
        return self._chosen[0] if self._chosen else None

    @property
    def values(self) -> tuple[str, ...]:
        """What the list is narrowed to; nothing for all."""
        together = {offer.value: offer.together for offer in self._offers if offer.together}
        each = [together.get(value) or (value,) for value in self._chosen]
        return tuple(dict.fromkeys(value for values in each for value in values))

    def offer(self, offers: Sequence[Offer], everything: str = "") -> None:
        """Fill the menu; a chosen value that is no longer offered stays chosen.

        everything:  the words of the first line, which takes the filter away.
        """
        self._offers = tuple(offers)
        self._everything = everything or self.tr("All")
        self._menu.clear()
        self._add(None, self._everything)
        if offers:
            self._menu.addSeparator()
        for offer in offers:
            words = offer.text
            if offer.number is not None:
                words = self.tr("{0}   {1}").format(words, f"{offer.number:,}")
            self._add(offer.value, words)
        self._show_chosen()

    def choose(self, value: str | None) -> None:
        """Filter by one value, as if it had been chosen in the menu; None: by none."""
        self._set(() if value is None else (value,))

    def choose_values(self, values: Sequence[str]) -> None:
        """Filter by these values; several that one offer stands for are shown as that one."""
        wanted = set(values)
        whole = next((each for each in self._offers if wanted == set(each.together)), None)
        self._set((whole.value,) if whole is not None and wanted else tuple(values))

    def _set(self, chosen: tuple[str, ...]) -> None:
        if chosen == self._chosen:
            self._show_chosen()  # a click has unchecked what stays chosen
            return
        self._chosen = chosen
        self._show_chosen()
        self.changed.emit()

    def _add(self, value: str | None, words: str) -> None:
        action = QAction(words.replace("&", "&&"), self._menu)
        action.setCheckable(True)
        action.setData(value)
        self._menu.addAction(action)

    def _show_chosen(self) -> None:
        for action in self._menu.actions():
            value = action.data()
            action.setChecked(not self._chosen if value is None else value in self._chosen)
        words = self._words()
        self.setText(self.tr("{0} ▾").format(words or self._name))
        told = self.tr("{0}: {1}").format(self._name, words) if words else self._name
        self.setAccessibleName(told)
        self.setToolTip(told)
        set_style(self, "chosen", bool(self._chosen))

    def _words(self) -> str:
        """What is chosen, in few words; "" for all."""
        texts = {offer.value: offer.text for offer in self._offers}
        words = [texts.get(value) or self.tell(value) for value in self._chosen]
        if len(words) < 2:
            return "".join(words)
        return self.tr("{0} + {1}").format(words[0], len(words) - 1)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.choose(action.data())

    @Slot(QAction)
    def _toggle(self, action: QAction) -> None:
        value = action.data()
        if value is None:
            self._set(())
        elif value in self._chosen:
            self._set(tuple(each for each in self._chosen if each != value))
        else:
            self._set((*self._chosen, value))


class _Menu(QMenu):
    """A menu that stays open while values are added one by one.

    Signals:
        toggled:  the action under Space, or under a click with Ctrl.
    """

    toggled = Signal(QAction)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._is_value(self.activeAction()):
            self.toggled.emit(self.activeAction())
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and self._is_value(action):
            self.toggled.emit(action)
        else:
            super().mouseReleaseEvent(event)

    @staticmethod
    def _is_value(action: QAction | None) -> bool:
        return action is not None and action.isCheckable()
