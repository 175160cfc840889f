"""A date, typed at the precision that is known: a year, a month or a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.ledger import admissions
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.hint_line import HintLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DayEdit(HintLine):
    """Refuses what is no date in words, before the ledger does.

    hint: what an empty one stands for; "" tells how a date is written.
    """

    def __init__(self, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(*((hint,) if hint else day_hints()), parent=parent)

    @override
    def minimumSizeHint(self) -> QSize:
        """Room for a whole date, and for the shortest hint."""
        whole = max(self._hints[-1], "0000-00-00", key=len)
        room = self.fontMetrics().horizontalAdvance(whole) + 4 * STEP
        return super().minimumSizeHint().expandedTo(QSize(room, 0))

    def day(self) -> str | None:
        """Return the date that is typed; None for nothing. Errors: CrossfootError."""
        return day_of(self.text())


def day_hints() -> tuple[str, str]:
    """Return how a date is written, and the same where there is little room."""
    t = QCoreApplication.translate
    return t("DayEdit", "YYYY-MM-DD, YYYY-MM or YYYY"), t("DayEdit", "YYYY-MM-DD")


def day_of(text: str) -> str | None:
    """Return a date as it is stored; None for nothing. Errors: CrossfootError."""
    typed = text.strip()
    if not typed:
        return None
    try:
        return admissions.day(typed)
    except ValueError:
        t = QCoreApplication.translate
        raise CrossfootError(
            t("DayEdit", "“{0}” is not a date.").format(typed),
            t("DayEdit", "Write it like 2025-09-23, 2025-09 or 2025."),
        ) from None
