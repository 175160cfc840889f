"""A date, typed at the precision that is known: a year, a month or a day."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.ledger import admissions


class DayEdit(QLineEdit):
    """Refuses what is no date in words, before the ledger does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("YYYY-MM-DD, YYYY-MM or YYYY"))

    def day(self) -> str | None:
        """Return the date that is typed; None for nothing. Errors: CrossfootError."""
        text = self.text().strip()
        if not text:
            return None
        try:
            return admissions.day(text)
        except ValueError:
            raise CrossfootError(
                self.tr("“{0}” is not a date.").format(text),
                self.tr("Write it like 2025-09-23, 2025-09 or 2025."),
            ) from None
