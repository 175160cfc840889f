"""A page of a PDF, painted to the width there is, with a quote lit on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import tokens_of

if TYPE_CHECKING:
    from crossfoot.exchange.documents.picture import Box, Picture

_LIGHT = 90
"""Of 255: how strongly a quote is lit."""
_FRAME = 1.5


class PagePicture(QWidget):
    """Shows one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._boxes: tuple[Box, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_lit(self) -> bool:
        """Whether a quote is lit."""
        return bool(self._boxes)

    def show_page(self, picture: Picture) -> None:
        """Show another page, nothing lit on it."""
        image = QImage(
            picture.pixels,
            picture.width,
            picture.height,
            picture.stride,
            QImage.Format.Format_BGR888,
        )
        self._image = image.copy()  # the pixels are not ours for long
        self._boxes = ()
        self._fit()

    def light(self, boxes: tuple[Box, ...]) -> QRectF:
        """Light a quote; return where it stands."""
        self._boxes = boxes
        self.update()
        found = QRectF()
        for box in boxes:
            found = found.united(self._place(box))
        return found

    @override
    def sizeHint(self) -> QSize:
        return QSize(500, self.heightForWidth(500))

    @override
    def heightForWidth(self, width: int) -> int:
        if self._image.isNull():
            return width
        return round(width * self._image.height() / max(self._image.width(), 1))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, _: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
        accent = QColor(tokens_of(self.palette()).accent)
        light = QColor(accent)
        light.setAlpha(_LIGHT)
        for box in self._boxes:
            place = self._place(box)
            painter.fillRect(place, light)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(QRectF(place.left(), place.bottom(), place.width(), _FRAME), accent)
        painter.end()

    def _place(self, box: Box) -> QRectF:
        wide, high = self.width(), self.height()
        return QRectF(
            box.left * wide,
            box.top * high,
            (box.right - box.left) * wide,
            (box.bottom - box.top) * high,
        )

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self.heightForWidth(self.width())))
        self.update()
