"""F1: the help, opened at the chapter of the page in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QTextBrowser,
)
from typing_extensions import override

from crossfoot.resource import resource
from crossfoot.ui.chapters import chapters
from crossfoot.ui.pages.catalog import MODULES
from crossfoot.ui.theme.tokens import STEP, tokens_of
from crossfoot.ui.widgets.arranging import BORDER, in_column, in_row
from crossfoot.ui.widgets.ruled import show_ruled
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIZE = (168, 50)
"""Average characters across, lines down."""


class HelpDialog(QDialog):
    """Chapters at the left, the chosen one at the right; it may stay open beside the work.

    page:  name of the page in front, whose chapter is shown first.
    """

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._chapters = chapters(frozenset(MODULES))
        self.list = QListWidget(self)
        self.list.setProperty("role", "box")
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.addItems([chapter.title for chapter in self._chapters])
        self.text = Chapter(self)
        self.text.setAccessibleName(self.tr("Chapter"))
        wide = max(self.list.sizeHintForColumn(0), 20 * self.fontMetrics().averageCharWidth())
        self.list.setMaximumWidth(wide + 4 * STEP)
        row = in_row(None, (self.list, 2), (self.text, 3), space=2 * STEP)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        in_column(self, (row, 1), buttons, border=BORDER, space=2 * STEP)
        open_at(self, *SIZE)
        self.list.currentRowChanged.connect(self._show)
        buttons.rejected.connect(self.reject)
        names = [chapter.name for chapter in self._chapters]
        self.list.setCurrentRow(names.index(page) if page in names else 0)
        self.list.setFocus()

    @Slot(int)
    def _show(self, row: int) -> None:
        if row >= 0:
            show_ruled(self.text, self._chapters[row].text)


class Chapter(QTextBrowser):
    """A chapter's text; its pictures are as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(2 * STEP)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind == QTextDocument.ResourceType.ImageResource.value:
            path = QUrl(name).toString()
            picture = QImage(str(resource(*path.split("/"))))
            room = self.viewport().width() - 6 * STEP
            smooth = Qt.TransformationMode.SmoothTransformation
            return self._framed(picture.scaledToWidth(min(room, picture.width()), smooth))
        return super().loadResource(kind, name)

    def _framed(self, picture: QImage) -> QImage:
        painter = QPainter(picture)
        painter.setPen(QColor(tokens_of(self.palette()).line))
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        painter.end()
        return picture
