"""Ctrl+,: the colours, and how large the text is; shown at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox, QVBoxLayout

from crossfoot.ui.theme.theme import Theme
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.settings import Settings

SCALES = (90, 100, 110, 125, 150, 175, 200)


class LookDialog(QDialog):
    """Two choices; Close keeps them."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Look and text size"))
        self._scheme = QComboBox(self)
        for value, text in (
            ("system", self.tr("as the system")),
            ("light", self.tr("light")),
            ("dark", self.tr("dark")),
            ("contrast", self.tr("high contrast")),
        ):
            self._scheme.addItem(text, value)
        self._scale = QComboBox(self)
        for scale in SCALES:
            self._scale.addItem(self.tr("{0} %").format(scale), scale)
        self._scheme.setCurrentIndex(self._scheme.findData(settings.scheme))
        self._scale.setCurrentIndex(self._scale.findData(settings.scale))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.addWidget(Field(self.tr("&Colours"), self._scheme, self))
        layout.addWidget(Field(self.tr("&Text size"), self._scale, self))
        layout.addWidget(buttons)
        self._scheme.currentIndexChanged.connect(self._dress)
        self._scale.currentIndexChanged.connect(self._dress)
        buttons.rejected.connect(self.reject)

    @Slot()
    def _dress(self) -> None:
        self._settings.scheme = str(self._scheme.currentData())
        self._settings.scale = int(self._scale.currentData())
        application = QApplication.instance()
        theme = application.findChild(Theme) if application else None
        if isinstance(theme, Theme):
            theme.dress(self._settings.scheme, self._settings.scale)
