"""What needs more height than a small window with large text has: then the whole of it scrolls."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from typing_extensions import override


class Roomy(QScrollArea):
    """Gives one widget all the room there is, and no less than it needs.

    It never makes the window larger, and keeps what has the focus in sight.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self.follow)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self.follow)

    @override
    def sizeHint(self) -> QSize:
        inside = self.widget()
        return super().sizeHint() if inside is None else inside.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        width = 0 if inside is None else inside.minimumSizeHint().width()
        return QSize(width, 4 * self.fontMetrics().height())

    @Slot()
    def follow(self) -> None:
        """Scroll to what has the focus."""
        inside, field = self.widget(), QApplication.focusWidget()
        if inside is None or field is None or not inside.isAncestorOf(field):
            return
        self.ensureWidgetVisible(field, 0, 0)
        if field.height() <= self.viewport().height():  # Qt itself looks at the cursor of a line
            middle = field.mapTo(inside, field.rect().center())
            self.ensureVisible(middle.x(), middle.y(), 0, field.height() // 2 + 1)


def roomy_around(widget: QWidget) -> Roomy | None:
    """Return what a widget is scrolled in with the rest of its page."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, Roomy):
        around = around.parentWidget()
    return around
