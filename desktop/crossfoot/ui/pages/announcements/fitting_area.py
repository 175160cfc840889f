"""A scroll area that is as tall as what it holds, and scrolls only where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

LEAST = 12
"""Lines of text that stay in sight however little room there is, as height in half lines."""


class FittingArea(QScrollArea):
    """Holds one widget at its own height, the width given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def hold(self, inside: QWidget) -> None:
        """Take a widget that was made inside the viewport: taken in later it is styled twice."""
        self._inside = inside
        self.setWidget(inside)
        inside.installEventFilter(self)

    @override
    def sizeHint(self) -> QSize:
        if self._inside is None:
            return super().sizeHint()
        hint = self._inside.sizeHint()
        layout = self._inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(layout.totalHeightForWidth(max(self.width(), 1)))
        return hint

    @override
    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().height() * LEAST // 2
        if self._inside is None:
            return QSize(0, least)
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, min(self.sizeHint().height(), least))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() in (
            QEvent.Type.LayoutRequest,
            QEvent.Type.Resize,
        ):
            self.updateGeometry()
        return False
