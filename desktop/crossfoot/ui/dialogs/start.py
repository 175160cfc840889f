"""Which ledger: at the very first start, and where one cannot be opened, with the reason."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.arranging import in_row
from crossfoot.ui.widgets.elided import ElidedButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.errors import CrossfootError

WIDE = 64
"""Width in average characters."""


class StartDialog(QDialog):
    """Offers to open a ledger, make one, or look at the sample.

    error:   why the ledger wanted was not opened; None at the first start, over the sample.
    wanted:  (path, whether it is to be made); (None, False): the sample; None: nothing was chosen.
    """

    def __init__(
        self,
        error: CrossfootError | None = None,
        recent: Sequence[Path] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.wanted: tuple[Path | None, bool] | None = None
        self.setWindowTitle(self.tr("Crossfoot"))
        welcome = self.tr("Welcome to Crossfoot")
        title = QLabel(welcome if error is None else self.tr("The ledger was not opened"), self)
        title.setProperty("role", "heading")
        self.words = QLabel(self._greeting() if error is None else error_words(error), self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setMinimumWidth(WIDE * self.fontMetrics().averageCharWidth())
        self.open_button = QPushButton(self.tr("&Open another…"), self)
        self.new_button = QPushButton(self.tr("&Make a new one…"), self)
        self.sample_button = QPushButton(self.tr("Open the &sample"), self)
        self.close_button = QPushButton(self.tr("&Close"), self)
        self._name_for(first=error is None)
        primary = self.open_button if error is not None else self.close_button
        primary.setProperty("role", "primary")
        primary.setDefault(True)
        primary.setFocus()
        others = (self.sample_button, self.new_button, self.open_button)
        row = (self.close_button, *others) if error is not None else (*others, self.close_button)
        buttons = in_row(None, *row)
        buttons.insertStretch(1 if error is not None else 2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(title)
        layout.addWidget(self.words)
        if recent:
            layout.addLayout(self._recent(recent))
        layout.addLayout(buttons)
        self.open_button.clicked.connect(self._open)
        self.new_button.clicked.connect(self._make)
        self.sample_button.clicked.connect(self._take_sample)
        self.close_button.clicked.connect(self.reject)

    def _name_for(self, *, first: bool) -> None:
        """Call the buttons what they do over the sample, the first time it is shown."""
        self.sample_button.setVisible(not first)
        if first:
            self.open_button.setText(self.tr("&Open a ledger…"))
            self.new_button.setText(self.tr("&Make a new ledger…"))
            self.close_button.setText(self.tr("&Look around the sample"))

    def _greeting(self) -> str:
        return self.tr(
            "What you see is a sample: announcements of real deals, with every verdict. Look "
            "around; it is your own copy. Begin a ledger of your own when you like: Ctrl+Shift+N."
        )

    def _recent(self, recent: Sequence[Path]) -> QVBoxLayout:
        """Offer the ledgers opened last, each a button."""
        column = QVBoxLayout()
        column.setSpacing(STEP // 2)
        caption = QLabel(self.tr("Opened last"), self)
        caption.setProperty("role", "muted")
        column.addWidget(caption)
        for path in recent:
            button = ElidedButton(self)
            button.setProperty("role", "quiet")
            button.show_text(self.tr("{0} — {1}").format(path.name, path.parent))
            button.clicked.connect(partial(self._want_file, str(path)))
            column.addWidget(button)
        return column

    def _want_file(self, path: str) -> None:
        self._want(Path(path), new=False)

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
            self,
            self.tr("Make a new ledger"),
            str(Path.home() / self.tr("Deals.crossfoot")),
            self._kinds(),
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
