"""A card that fills in one thing: Enter and Ctrl+S save it, Esc leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from crossfoot.errors import CrossfootError
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied, Change
    from crossfoot.ui.desk import Desk


class FormCard(Card):
    """The notice, the rows, and the buttons of a form; put its fields into `rows`.

    Signals:
        closed:  saved or left; the form holds nothing any more.
    """

    closed = Signal()

    def __init__(self, desk: Desk, save: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.notice = Notice(self)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(STEP)
        self.save_button = QPushButton(save, self)
        self.save_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(self.tr("&Cancel"), self)
        self.save_key = KeyHint(self.tr("Enter"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(KeyHint(self.tr("Esc"), self))
        buttons.addStretch(1)
        buttons.addWidget(self.save_key)
        buttons.addWidget(self.save_button)
        self.body.addWidget(self.notice)
        self.body.addLayout(self.rows)
        self.body.addLayout(buttons)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close_form)
        self.add_key("Ctrl+S", self.save)
        self.add_key("Esc", self.close_form)

    def add_key(self, keys: str, run: Callable[[], object]) -> None:
        """Let a key of this form alone run a slot of it."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(run)

    @property
    def is_open(self) -> bool:
        """Whether it holds something."""
        raise NotImplementedError

    @Slot()
    def save(self) -> bool:
        """Save what was changed as one change; False keeps the form open, with the reason."""
        return not self.is_open or self._write(self._change)

    @Slot()
    def close_form(self) -> None:
        """Leave without saving."""
        if self.is_open:
            self._empty()
            self.closed.emit()

    def _change(self, reader: sqlite3.Connection) -> Change | None:
        """Return what the form changes; None where all is as it was.

        Errors:  CrossfootError, which the notice shows.
        """
        raise NotImplementedError

    def _empty(self) -> None:
        """Hold nothing any more."""
        raise NotImplementedError

    def _saved(self, applied: Applied | None) -> None:  # noqa: ARG002  (what is new, for some)
        """Go on after saving. applied: None where nothing had changed."""
        self.close_form()

    def _write(self, make: Callable[[sqlite3.Connection], Change | None]) -> bool:
        """Write a change; False where it is refused or fails, which is said."""
        try:
            change = make(self._desk.ledger.reader)
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return False
        applied = None if change is None else self._desk.apply(change)
        if change is not None and applied is None:
            return False
        self._saved(applied)
        return True
