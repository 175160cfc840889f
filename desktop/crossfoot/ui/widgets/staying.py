"""Which row a page is to show, told once the person stays with it.

What a page shows of a row takes longer to build than a key may wait. While keys go from row to
row, or words are typed that find other rows, the list alone follows; the page follows when they
pause, or at once where anything else is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from crossfoot.ui.widgets.letters import latin_letter
from crossfoot.ui.widgets.paged_table import STEPS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PAUSE = 100
"""Milliseconds without another key after which the page follows."""
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_ERASES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class Staying(QObject):
    """Waits while rows are gone through in `places`; any other key there ends the waiting.

    Signals:
        stayed:  the id of the row to show, None for none.
    """

    stayed = Signal(object)

    def __init__(self, places: tuple[QWidget, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._id: int | None = None
        self._waits = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._tell)
        for place in places:
            place.installEventFilter(self)

    @property
    def id(self) -> int | None:
        """The row told last, or waited for."""
        return self._id

    def wait(self, id_: int | None) -> None:
        """Tell of a row after a pause."""
        self._id, self._waits = id_, True
        self._timer.start()

    def tell(self, id_: int | None) -> None:
        """Tell of a row now."""
        self._id = id_
        self._tell()

    def keep(self, id_: int | None) -> None:
        """Tell of a row once somebody can see it."""
        self._id, self._waits = id_, True

    def hold(self) -> None:
        """Tell nothing while nobody sees it."""
        self._timer.stop()

    def go_on(self, *, at_once: bool) -> None:
        """Tell what was kept or waited for; at once, or after a pause."""
        if self._waits and at_once:
            self._tell()
        elif self._waits:
            self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._timer.isActive():
            kind = event.type()
            leaves = kind is QEvent.Type.FocusOut
            if leaves or (kind is QEvent.Type.ShortcutOverride and not _goes_on(watched, event)):
                self._tell()
        return False

    @Slot()
    def _tell(self) -> None:
        self._timer.stop()
        self._waits = False
        self.stayed.emit(self._id)


def _goes_on(watched: QObject, event: QEvent) -> bool:
    """Whether a key only goes to other rows, or finds others."""
    assert isinstance(event, QKeyEvent)
    key = event.key()
    if key in _ALONE or key in STEPS:
        return True
    if event.modifiers() & _HELD:
        return False
    if isinstance(watched, QLineEdit):
        return key in _ERASES or event.text().isprintable()
    return latin_letter(event) in ("j", "k")
