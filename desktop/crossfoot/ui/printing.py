"""A document as PDF, on A4: what it is of and the number of the page at the foot of each.

Headings stay with what they head: Qt breaks a page wherever it ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

MARGIN = 18
"""Millimetres about a page."""
FOOT = 30.0
"""Dots below the text that the foot stands in."""
_FINE = 1200
"""Dots to an inch of the file."""
_SMALL = 11
"""Dots high."""
_ROOM = 60.0
"""Dots that a heading needs below itself; with fewer it goes to the next page."""
_QUIET = "#52606d"
_MOST_PASSES = 20


def printed(document: str, foot: str) -> bytes:
    """An HTML document as PDF. foot: what it is of."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Crossfoot")
    writer.setResolution(_FINE)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    dots = QGuiApplication.primaryScreen().logicalDotsPerInchY()  # what the text is laid out for
    page = writer.pageLayout().paintRect(QPageLayout.Unit.Inch)
    text = QTextDocument()
    text.setDocumentMargin(0)
    text.setHtml(document)
    text.setPageSize(QSizeF(page.width() * dots, page.height() * dots - FOOT))
    writer.setTitle(text.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    _keep_headings(text)
    painter = QPainter(writer)
    painter.scale(_FINE / dots, _FINE / dots)
    pages = text.pageCount()
    for number in range(pages):
        if number:
            writer.newPage()
        _paint(painter, text, number)
        _paint_foot(painter, text.pageSize(), (foot, f"{number + 1} / {pages}"))
    painter.end()
    del writer  # the file ends with it
    return bytes(buffer.data().data())


def _paint(painter: QPainter, text: QTextDocument, number: int) -> None:
    """One page of the text, black on white whatever the window looks like."""
    size = text.pageSize()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.clip = QRectF(0, number * size.height(), size.width(), size.height())
    painter.save()
    painter.translate(0, -number * size.height())
    painter.setClipRect(context.clip)
    text.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, size: QSizeF, words: tuple[str, str]) -> None:
    font = QFont(painter.font())
    font.setPixelSize(_SMALL)
    painter.save()
    painter.setFont(font)
    painter.setPen(_QUIET)
    place = QRectF(QPointF(0, size.height() + 8), QSizeF(size.width(), FOOT - 8))
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | bottom, words[0])
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | bottom, words[1])
    painter.restore()


def _keep_headings(text: QTextDocument) -> None:
    """Move each heading that stands at the foot of a page to the next one, from the first on."""
    for _ in range(_MOST_PASSES):
        lost = _lost_heading(text)
        if lost is None:
            return
        cursor = QTextCursor(lost)
        form = lost.blockFormat()
        form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.setBlockFormat(form)


def _lost_heading(text: QTextDocument) -> QTextBlock | None:
    high = text.pageSize().height()
    layout = text.documentLayout()
    block = text.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            bottom = layout.blockBoundingRect(block).bottom()
            if high - bottom % high < _ROOM and bottom > _ROOM:
                return block
        block = block.next()
    return None
