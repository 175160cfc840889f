"""What this program is, its version, and the licences of what it is built on."""

from __future__ import annotations

import platform
import sqlite3

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QWidget

from crossfoot import __version__
from crossfoot.resource import resource
from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.ruled import show_ruled
from crossfoot.ui.widgets.sizing import open_at


class AboutDialog(QDialog):
    """A few lines, and the licences to scroll through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Crossfoot"))
        title = QLabel(self.tr("Crossfoot {0}").format(__version__), self)
        title.setProperty("role", "title")
        purpose = QLabel(
            self.tr(
                "Records announced trade deals, checks that reported totals agree with their "
                "parts, and exports workbooks that prove themselves."
            ),
            self,
        )
        purpose.setWordWrap(True)
        versions = QLabel(
            self.tr("Qt {0} · Python {1} · SQLite {2}").format(
                qVersion(), platform.python_version(), sqlite3.sqlite_version
            ),
            self,
        )
        versions.setProperty("role", "muted")
        versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.licences = QTextBrowser(self)
        self.licences.setAccessibleName(self.tr("Licences"))
        text = resource("licences", "third-party.md").read_text(encoding="utf-8")
        show_ruled(self.licences, text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        in_column(self, title, purpose, versions, (self.licences, 1), buttons, border=BORDER)
        open_at(self, 110, 28)
        buttons.rejected.connect(self.reject)
