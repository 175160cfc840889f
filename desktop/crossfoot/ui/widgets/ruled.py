"""Tables in a text of Markdown, with the thin lines of the window in place of Qt's double ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QBrush, QColor, QTextFrameFormat, QTextTable

from crossfoot.ui.theme.tokens import STEP, tokens_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit


def show_ruled(edit: QTextEdit, text: str) -> None:
    """Show a text in Markdown, its tables with thin lines and room in their cells."""
    edit.setMarkdown(text)
    line = QBrush(QColor(tokens_of(edit.palette()).line))
    for frame in edit.document().rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format().toTableFormat()
            look.setBorder(1)
            look.setBorderBrush(line)
            look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBorderCollapse(True)
            look.setCellPadding(STEP)
            look.setCellSpacing(0)
            frame.setFormat(look)
