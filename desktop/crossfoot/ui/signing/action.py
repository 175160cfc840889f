"""The action "Sign off …" of a page, with its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.figures.values import SignOffKind
    from crossfoot.ui.desk import Desk


def sign_off_action(page: QWidget) -> QAction:
    """Return the action; Ctrl+Shift+Enter triggers it, on either Enter key."""
    action = QAction(QCoreApplication.translate("signing", "S&ign off…"), page)
    action.setShortcuts([QKeySequence("Ctrl+Shift+Return"), QKeySequence("Ctrl+Shift+Enter")])
    action.setToolTip(QCoreApplication.translate("signing", "Sign off, or return with a question"))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    page.addAction(action)
    return action


def open_sign_off(desk: Desk, kind: SignOffKind, row_id: int, parent: QWidget) -> None:
    """Show what is known of a row in review, and what can be done with it."""
    from crossfoot.ui.dialogs.sign_off import SignOffDialog  # noqa: PLC0415  (late: first paint)

    SignOffDialog(desk, kind, row_id, parent).open()
