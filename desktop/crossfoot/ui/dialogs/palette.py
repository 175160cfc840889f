"""Ctrl+K: everything the window can do and everything the ledger holds, by typing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit
from typing_extensions import override

from crossfoot.ledger.queries.everywhere import Hit, find
from crossfoot.ui.dialogs.other_words import other_words
from crossfoot.ui.pages.catalog import MODULES
from crossfoot.ui.texts import key_words
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import in_column
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.offer_list import Offered, OfferList

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk

WIDE, HIGH = 72, 14
"""Average characters across, rows down."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_PAGES = {
    "announcement": "announcements",
    "deal": "deals",
    "figure": "announcements",
    "party": "parties",
}


class PaletteDialog(QDialog):
    """One line and what it finds: commands of the page and the window, then rows of the ledger.

    Enter runs what is chosen, after the palette has closed, so that focus goes where it sends it.
    """

    def __init__(self, desk: Desk, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = [action for action in actions if action.isEnabled() and action.text()]
        self._others = other_words()
        self._chosen: Offered | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands and search"))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Type a command, or search the whole ledger…"))
        self.line.setAccessibleName(self.tr("Command or search"))
        self.offers = OfferList(self.tr("What was found"), self)
        self.offers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = muted(self.tr("Nothing in the window or the ledger has these words."), self)
        in_column(self, self.line, self.nothing, (self.offers, 1), border=STEP)
        self.line.textChanged.connect(self._seek)
        self.line.installEventFilter(self)
        self.offers.clicked.connect(self._take)
        self.finished.connect(self._run)
        self._fit(parent)
        self._seek("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.offers.step(_STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return False

    @Slot(str)
    def _seek(self, text: str) -> None:
        found = [*self._commands(text), *self._rows(text)]
        self.offers.show_offers(found)
        self.offers.setVisible(bool(found))
        self.nothing.setVisible(not found)

    @Slot()
    def _take(self) -> None:
        self._chosen = self.offers.current_offer
        if self._chosen is not None:
            self.accept()

    @Slot()
    def _run(self) -> None:
        if self._chosen is not None:
            self._chosen.run()

    def _commands(self, text: str) -> list[Offered]:
        """Return the commands whose words begin as those typed do; by their own words first.

        What else a command is called finds it too, and stands beside it then.
        """
        wanted = text.casefold().split()
        named: list[Offered] = []
        meant: list[Offered] = []
        for action in self._actions:
            title = action.text().replace("&", "").rstrip("…")
            own = title.casefold().split()
            others = self._others.get(action.text(), frozenset())
            left = [begun for begun in wanted if not _begins(begun, own)]
            found = [word for word in sorted(others) if any(map(word.startswith, left))]
            if all(_begins(begun, found) for begun in left):
                key = key_words(action.shortcut().toString())
                offered = Offered(title, ", ".join(found), self.tr("command"), key, action.trigger)
                (meant if found else named).append(offered)
        return named + meant

    def _rows(self, text: str) -> Iterator[Offered]:
        kinds = {
            "announcement": self.tr("announcement"),
            "deal": self.tr("deal"),
            "figure": self.tr("figure"),
            "party": self.tr("party"),
        }
        for hit in find(self._desk.ledger.reader, text):
            if _PAGES[hit.kind] in MODULES:
                yield Offered(hit.title, hit.more, kinds[hit.kind], "", partial(self._show, hit))

    def _show(self, hit: Hit) -> None:
        self._desk.show(_PAGES[hit.kind], hit.row)

    def _fit(self, window: QWidget) -> None:
        metrics = self.fontMetrics()
        wide = min(WIDE * metrics.averageCharWidth(), window.width() - 8 * STEP)
        high = min(HIGH * (metrics.height() + 2 * STEP), window.height() - 12 * STEP)
        self.resize(wide, high)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - wide) // 2, corner.y() + 6 * STEP)


def _begins(begun: str, words: Sequence[str]) -> bool:
    """Whether one of the words begins so."""
    return any(word.startswith(begun) for word in words)
