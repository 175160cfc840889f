"""A card that fills in one thing: Enter and Ctrl+S save it, Esc leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.kept_form import KeptForm
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.paged_table import ENTER
from crossfoot.ui.widgets.refusal import tell_refusal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied, Change
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.widgets.field import Field


class FormCard(Card):
    """The notice, the rows, and the buttons of a form.

    Put its fields into `rows`, then call `add_buttons`.
    named:  its fields by what they are called in a record, so that a refusal stands beside its own.

    Signals:
        closed:  saved or left; the form holds nothing any more.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.named: dict[str, Field] = {}
        self.notice = Notice(self)
        self._kept = KeptForm(desk.ledger, self)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(STEP)
        self.body.addWidget(self.notice)
        self.body.addLayout(self.rows)
        self.add_key("Ctrl+S", self.save)
        self.add_key("Esc", self.close_form)

    def add_buttons(self, save: str, cancel: str = "", key: str = "") -> None:
        """Make the buttons, once all fields are made: Tab comes to them last.

        save:  what is saved ("&Save deal").  cancel, key: where they are not Cancel and Enter.
        """
        self.cancel_button = QPushButton(cancel or self.tr("&Cancel"), self)
        self.save_button = QPushButton(save, self)
        self.save_button.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(KeyHint(self.tr("Esc"), self))
        buttons.addStretch(1)
        buttons.addWidget(KeyHint(key or self.tr("Enter"), self))
        buttons.addWidget(self.save_button)
        self.body.addLayout(buttons)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close_form)

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
            self._kept.end()
            self._empty()
            self.closed.emit()

    def tell(self, error: CrossfootError) -> None:
        """Say what is wrong: beside the field that it speaks of, else on top of the form."""
        tell_refusal(error, self.named, self.notice)

    def _begin(self, place: str) -> None:
        """Watch the form that was just filled. place: names it for what is half typed there."""
        self.notice.clear()
        for field in self.named.values():
            field.show_message("")
        if self._kept.begin(place):
            self.notice.tell(
                self.tr("What was typed here is not saved yet. Enter saves it, Esc gives it up."),
                Tone.INFO,
            )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter from a choice or a tick, as a line of text does by itself."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if (
            event.key() in ENTER
            and plain
            and isinstance(self.focusWidget(), (QCheckBox, QComboBox))
        ):
            self.save()
        else:
            super().keyPressEvent(event)

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
        for field in self.named.values():
            field.forget_problem()
        try:
            change = make(self._desk.ledger.reader)
        except CrossfootError as error:
            self.tell(error)
            return False
        applied = None if change is None else self._desk.apply(change)
        if change is not None and applied is None:
            return False
        self._kept.end()
        self._saved(applied)
        return True
