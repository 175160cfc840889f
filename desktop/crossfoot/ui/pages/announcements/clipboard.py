"""What the clipboard holds for a new announcement, or why it holds nothing of use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents import text_of_html

LONGEST = 10_000_000
"""Characters; a longer text is no announcement."""


class NoTextError(CrossfootError):
    """The clipboard holds nothing that could be recorded."""


def clipboard_text() -> str:
    """Return the text on the clipboard.

    Errors: NoTextError, in words.
    """
    return text_of(QGuiApplication.clipboard().mimeData())


def text_of(held: QMimeData | None) -> str:
    """Return the text of what was copied; of a formatted piece its plain words.

    Errors: NoTextError, in words.
    """
    if held is None or not held.formats():
        raise NoTextError(
            QCoreApplication.translate("clipboard", "The clipboard is empty."), _copy_first()
        )
    text = held.text() if held.hasText() else ""
    if held.hasHtml() and (not text or _has_structure(held.html())):
        text = text_of_html(held.html()) or text
    if not held.hasText() and not held.hasHtml():
        raise NoTextError(
            QCoreApplication.translate("clipboard", "The clipboard holds no text."), _copy_first()
        )
    if not text.strip():
        raise NoTextError(
            QCoreApplication.translate("clipboard", "The text on the clipboard has no words."),
            _copy_first(),
        )
    if len(text) > LONGEST:
        raise NoTextError(
            QCoreApplication.translate(
                "clipboard", "The text on the clipboard is too long: {0} million characters."
            ).format(len(text) // 1_000_000),
            QCoreApplication.translate("clipboard", "Copy only the part that reports the deals."),
        )
    return text


def _has_structure(html: str) -> bool:
    """Whether a piece of a page holds tables or lists, which its plain words would lose."""
    small = html.lower()
    return "<table" in small or "<li" in small


def _copy_first() -> str:
    return QCoreApplication.translate("clipboard", "Copy an article, then press Ctrl+V.")
