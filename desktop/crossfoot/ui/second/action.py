"""What the Announcements page offers about second readings; the rest loads when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk


def open_second_reading(desk: Desk, announcement_id: int, parent: QWidget) -> None:
    """Open a second reading; why that cannot be stands on top of the page.

    Nothing is written before something is recorded.
    """
    from crossfoot.figures.values import SecondReadingState  # noqa: PLC0415  (late: first paint)
    from crossfoot.ledger import actions  # noqa: PLC0415
    from crossfoot.ledger.fields import Signed  # noqa: PLC0415
    from crossfoot.ledger.queries.second_readings import second_reading  # noqa: PLC0415
    from crossfoot.ui.second.dialog import SecondReadingDialog  # noqa: PLC0415

    ledger = desk.ledger
    reading = second_reading(ledger.reader, announcement_id)
    mine = reading is not None and reading.by == ledger.by
    read = reading is not None and reading.state is not SecondReadingState.OPEN
    if reading is None or reading.outdated or not (mine or read):
        try:
            actions.begin_second(ledger.reader, announcement_id, Signed(ledger.by))
        except CrossfootError as error:  # the first figure would be refused
            desk.fail(error)
            return
    SecondReadingDialog(desk, announcement_id, parent).open()


def open_asking(desk: Desk, parent: QWidget) -> None:
    """Show what to ask for, and how far people agree."""
    from crossfoot.ui.second.asking import AskingDialog  # noqa: PLC0415  (late: first paint)

    AskingDialog(desk, parent).open()
