"""A program that is killed: types into the first figure of a pasted text, and dies.

Run as `python -m tests.ui.half_typed LEDGER TEXT TYPED`; ends by SIGKILL of itself.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from crossfoot.ledger import drafts
from crossfoot.ledger.ledger import Ledger
from crossfoot.ui.app import make_application
from crossfoot.ui.desk import Desk
from crossfoot.ui.pages.announcements import form_desk
from crossfoot.ui.settings import Settings
from crossfoot.ui.window import MainWindow

if TYPE_CHECKING:
    from crossfoot.ui.pages.announcements.page import AnnouncementsPage


def main(path: Path, text: str, typed: str) -> None:
    """Paste, type, wait for the draft to be kept, and die without a word."""
    form_desk.DRAFT_EVERY = 10
    application = make_application()
    desk = Desk(Ledger.open(path, by="clerk"))
    window = MainWindow(desk, Settings(path.with_suffix(".ini")))
    window.show()
    page = cast("AnnouncementsPage", window.page)
    QGuiApplication.clipboard().setText(text)
    page.paste()
    amount = page.workbench.forms.figure.amount.editor
    amount.setFocus()
    QTest.keyClick(amount, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(amount, typed)

    def die_once_kept() -> None:
        if drafts.newest(desk.ledger) is not None:
            os.kill(os.getpid(), signal.SIGKILL)

    timer = QTimer()
    timer.timeout.connect(die_once_kept)
    timer.start(10)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
