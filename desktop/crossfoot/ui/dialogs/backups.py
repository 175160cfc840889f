"""Which backup to put in the ledger's place; the ledger as it is now is kept beside it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from crossfoot.ledger.backup_files import backups, made_at
from crossfoot.ui.texts import whole
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ui.window import MainWindow

_PATH = Qt.ItemDataRole.UserRole
KILOBYTE = 1024


class BackupsDialog(QDialog):
    """The backups of a ledger, the newest first; Enter restores the one chosen."""

    def __init__(self, path: Path, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.list = QListWidget(self)
        self.list.setProperty("role", "box")
        self.list.setAccessibleName(self.tr("Backups"))
        for copy in backups(path):
            item = QListWidgetItem(self._called(copy), self.list)
            item.setData(_PATH, copy)
        self.list.setCurrentRow(0)
        self.restore = QPushButton(self.tr("&Restore"), self)
        self.restore.setProperty("role", "primary")
        self.restore.setDefault(True)
        self.restore.setEnabled(self.list.count() > 0)
        self.list.setVisible(self.list.count() > 0)
        layout = in_column(self, self._words(path), (self.list, 1), border=BORDER, space=2 * STEP)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        layout.addWidget(buttons)
        open_at(self, 64, 20)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._restore)
        self.list.itemActivated.connect(self.accept)

    def _words(self, path: Path) -> QLabel:
        if self.list.count():
            words = self.tr(
                "{0} goes back to what it was at that time. The ledger as it is now is kept "
                "beside it as {0}.before-restore."
            )
        else:
            words = self.tr(
                "There is no backup of {0} yet. One is made before the first change of each "
                "further session, every half hour while something changes, and before an import."
            )
        label = QLabel(words.format(path.name), self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _called(self, copy: Path) -> str:
        at = made_at(copy)
        size = self.tr("{0} kB").format(whole(copy.stat().st_size // KILOBYTE))
        when = copy.name if at is None else at.astimezone().strftime("%Y-%m-%d %H:%M")
        today = at is not None and at.date() == datetime.now(UTC).date()
        parts = (when, self.tr("today"), size) if today else (when, size)
        return "  ·  ".join(parts)

    @Slot()
    def _restore(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._window.restore_wanted.emit(item.data(_PATH))
