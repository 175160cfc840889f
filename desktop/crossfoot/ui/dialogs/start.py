"""What stands in place of the window when a ledger cannot be opened: why, and what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossfoot.errors import CrossfootError  # noqa: TC001  (a slot's own type)
from crossfoot.ui.theme.tokens import STEP

WIDE = 64
"""Width in average characters."""


class StartDialog(QDialog):
    """Says what is wrong with a file, and offers others.

    wanted:  (path, whether it is to be made); (None, False): the sample; None: nothing was chosen.
    """

    def __init__(self, error: CrossfootError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted: tuple[Path | None, bool] | None = None
        self.setWindowTitle(self.tr("Crossfoot"))
        title = QLabel(self.tr("The ledger was not opened"), self)
        title.setProperty("role", "heading")
        self.words = QLabel(str(error), self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setMinimumWidth(WIDE * self.fontMetrics().averageCharWidth())
        self.open_button = QPushButton(self.tr("&Open another…"), self)
        self.open_button.setProperty("role", "primary")
        self.new_button = QPushButton(self.tr("&Make a new one…"), self)
        self.sample_button = QPushButton(self.tr("Open the &sample"), self)
        self.close_button = QPushButton(self.tr("&Close"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        for button in (self.sample_button, self.new_button, self.open_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(title)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._open)
        self.new_button.clicked.connect(self._make)
        self.sample_button.clicked.connect(self._take_sample)
        self.close_button.clicked.connect(self.reject)

    def ask(self) -> tuple[Path | None, bool] | None:
        """Wait for an answer and return it."""
        self.exec()
        return self.wanted

    @Slot()
    def _open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a ledger"), str(Path.home()), self._kinds()
        )
        if name:
            self._want(Path(name), new=False)

    @Slot()
    def _make(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Make a new ledger"), str(Path.home()), self._kinds()
        )
        if name:
            path = Path(name)
            self._want(path if path.suffix else path.with_suffix(".crossfoot"), new=True)

    @Slot()
    def _take_sample(self) -> None:
        self._want(None, new=False)

    def _want(self, path: Path | None, *, new: bool) -> None:
        self.wanted = (path, new)
        self.accept()

    def _kinds(self) -> str:
        return self.tr("Ledgers (*.crossfoot);;All files (*)")
