"""The Announcements page in a window on an empty ledger, driven by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossfoot.ledger.queries import totals
from crossfoot.ledger.queries.total_view import TotalView, total_view

if TYPE_CHECKING:
    from crossfoot.ui.pages.announcements.entry import Entry
    from crossfoot.ui.pages.announcements.page import AnnouncementsPage
    from crossfoot.ui.window import MainWindow

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier

VISIT = """Two deals at the assembly
Washington closed over $12 billion in trade deals with Kazakhstan and Uzbekistan.
Kazakhstan agreed to purchase $4.2 billion worth of locomotives from Wabtec. Uzbekistan signed a \
contract to acquire up to 22 Boeing aircraft, valued at over $8 billion.
"""


class Desktop:
    """A window with the page in front; `press` counts the keys."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.ledger = window.desk.ledger
        self.page = cast("AnnouncementsPage", window.page)
        self.pressed = 0
        assert QTest.qWaitForWindowActive(window)

    @property
    def entry(self) -> Entry:
        """The announcement on the workbench."""
        assert self.page.entry is not None
        return self.page.entry

    @property
    def current(self) -> str:
        """The wording of the current figure."""
        chip = self.entry.bench.chip
        return "" if chip is None else chip.wording

    @property
    def states(self) -> list[str]:
        """The states of the figures, in the order of the text."""
        return [str(chip.state) for chip in self.entry.bench.chips]

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
            self.pressed += 1

    def write(self, text: str) -> None:
        """Type into the field that has the focus."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def paste(self, text: str) -> None:
        """Copy a text elsewhere and paste it here."""
        QGuiApplication.clipboard().setText(text)
        self.press(Key.Key_V, CTRL)

    def paste_data(self, data: QMimeData) -> None:
        """Copy something else than text elsewhere and paste it here."""
        QGuiApplication.clipboard().setMimeData(data)
        self.press(Key.Key_V, CTRL)

    def totals(self) -> list[TotalView]:
        """Every total of the ledger, judged."""
        reader = self.ledger.reader
        found = totals.LIST.ids(reader, totals.TotalQuery())
        return [view for id_ in found if (view := total_view(reader, id_)) is not None]
