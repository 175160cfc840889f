"""Letters as keys: single-letter shortcuts work in every layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_RUSSIAN = dict(zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm", strict=True))


def latin_letter(event: QKeyEvent) -> str:
    """The letter on the key in the Latin layout, so that shortcuts work while typing Cyrillic."""
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key).lower()
    return _RUSSIAN.get(event.text().lower(), "")
