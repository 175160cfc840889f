"""A filter as a button with a menu: which values to show, each with its count."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from crossfoot.ui.texts import whole
from crossfoot.ui.widgets.restyle import set_style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


MOST = 20
"""Values that a menu shows at once; of more, those that most rows have."""
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


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

    Letters typed on the menu find values among many.

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
        self._sought = ""
        self.tell: Callable[[str], str] = str
        self._menu = _Menu(self)
        self.setProperty("role", "facet")
        self.setMenu(self._menu)
        self._menu.sought.connect(self._seek)
        self._menu.aboutToHide.connect(self._forget)
        self._menu.triggered.connect(self._choose)
        self._menu.toggled.connect(self._toggle)
        self._menu.spaced.connect(self._space)
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
        self._fill()

    def choose(self, value: str | None) -> None:
        """Filter by one value, as if it had been chosen in the menu; None: by none."""
        self._set(() if value is None else (value,))

    def choose_values(self, values: Sequence[str]) -> None:
        """Filter by these values; several that one offer stands for are shown as that one."""
        wanted = set(values)
        whole = next((each for each in self._offers if wanted == set(each.together)), None)
        self._set((whole.value,) if whole is not None and wanted else tuple(values))

    def _fill(self) -> None:
        """Show the values that hold what was typed, in a menu that is open already too."""
        active = self._menu.activeAction()
        kept = None if active is None else active.data()
        self._menu.clear()
        if self._sought:
            self._tell(self.tr("Find: {0}").format(self._sought))
        self._add(None, self._everything)
        self._menu.addSeparator()
        found = [each for each in self._offers if self._sought in each.text.casefold()]
        shown = _most(found, self._chosen)
        for offer in shown:
            words = offer.text
            if offer.number is not None:
                words = self.tr("{0}   {1}").format(words, whole(offer.number))
            self._add(offer.value, words)
        if len(shown) < len(found):
            self._tell(self.tr("… and %n more: type to find one", "", len(found) - len(shown)))
        self._show_chosen()
        if self._menu.isVisible():
            self._activate(shown[0].value if self._sought and shown else kept)

    def _activate(self, value: str | None) -> None:
        for action in self._menu.actions():
            if action.isCheckable() and action.data() == value:
                self._menu.setActiveAction(action)

    def _tell(self, words: str) -> None:
        """Put a line into the menu that cannot be chosen."""
        line = QAction(words.replace("&", "&&"), self._menu)
        line.setEnabled(False)
        self._menu.addAction(line)

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
            if not action.isCheckable():
                continue
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

    @Slot(str)
    def _seek(self, letter: str) -> None:
        """Show only the values that hold what is typed; "" takes the last letter away."""
        self._sought = self._sought + letter.casefold() if letter else self._sought[:-1]
        self._fill()

    @Slot()
    def _forget(self) -> None:
        """Show every value when the menu is opened next."""
        if self._sought:
            self._sought = ""
            QTimer.singleShot(0, self._fill)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.choose(action.data())

    @Slot(QAction)
    def _space(self, action: QAction) -> None:
        """Take the value more, unless the space goes on with what is typed ("saudi arabia")."""
        typed = f"{self._sought} "
        if self._sought and any(typed in each.text.casefold() for each in self._offers):
            self._seek(" ")
        else:
            self._toggle(action)

    @Slot(QAction)
    def _toggle(self, action: QAction) -> None:
        value = action.data()
        if value is None:
            self._set(())
        elif value in self._chosen:
            self._set(tuple(each for each in self._chosen if each != value))
        else:
            self._set((*self._chosen, value))


def _most(offers: Sequence[Offer], chosen: Sequence[str]) -> Sequence[Offer]:
    """The offers that show at once, in their order: what is chosen, and what most rows have."""
    if len(offers) <= MOST:
        return offers
    by_number = sorted(offers, key=lambda each: (each.value not in chosen, -(each.number or 0)))
    shown = set(by_number[:MOST])
    return [each for each in offers if each in shown]


class _Menu(QMenu):
    """A menu that stays open while values are added one by one.

    Signals:
        toggled:  the action under a click with Ctrl.
        spaced:   the action under Space.
        sought:   a letter was typed; "" for Backspace.
    """

    toggled = Signal(QAction)
    spaced = Signal(QAction)
    sought = Signal(str)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._is_value(self.activeAction()):
            self.spaced.emit(self.activeAction())
        elif event.key() == Qt.Key.Key_Backspace:
            self.sought.emit("")
        elif not event.modifiers() & HELD and event.text().isprintable() and event.text().strip():
            self.sought.emit(event.text())
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
