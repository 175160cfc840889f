"""Ctrl+,: the colours, how large the text is, and the language; shown at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QVBoxLayout

from crossfoot.ui.language import LANGUAGES, SYSTEM, speak
from crossfoot.ui.theme.theme import Theme
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.combo import Combo
from crossfoot.ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.settings import Settings

SCALES = (90, 100, 110, 125, 150, 175, 200)


class LookDialog(QDialog):
    """Three choices; Close keeps them.

    Signals:
        reopen_wanted:  another language: whoever shows the window shows it anew.
    """

    reopen_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Look and language"))
        self._scheme = Combo(self)
        for value, text in (
            ("system", self.tr("as the system")),
            ("light", self.tr("light")),
            ("dark", self.tr("dark")),
            ("contrast", self.tr("high contrast")),
        ):
            self._scheme.addItem(text, value)
        self._scale = Combo(self)
        for scale in SCALES:
            self._scale.addItem(self.tr("{0} %").format(scale), scale)
        self._scheme.setCurrentIndex(self._scheme.findData(settings.scheme))
        self._scale.setCurrentIndex(self._scale.findData(settings.scale))
        self._language = Combo(self)
        self._language.addItem(self.tr("as the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(settings.language))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.addWidget(Field(self.tr("&Colours"), self._scheme, self))
        layout.addWidget(Field(self.tr("&Text size"), self._scale, self))
        layout.addWidget(Field(self.tr("&Language"), self._language, self))
        layout.addWidget(buttons)
        self._scheme.currentIndexChanged.connect(self._dress)
        self._scale.currentIndexChanged.connect(self._dress)
        self._language.activated.connect(self._speak)
        buttons.rejected.connect(self.reject)

    @Slot()
    def _speak(self) -> None:
        """Keep the language, and show the window anew in it."""
        self._settings.language = str(self._language.currentData())
        application = QApplication.instance()
        if application is not None:
            speak(application, self._settings.language)
        self.reopen_wanted.emit()

    @Slot()
    def _dress(self) -> None:
        self._settings.scheme = str(self._scheme.currentData())
        self._settings.scale = int(self._scale.currentData())
        application = QApplication.instance()
        theme = application.findChild(Theme) if application else None
        if isinstance(theme, Theme):
            theme.dress(self._settings.scheme, self._settings.scale)
