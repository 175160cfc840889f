"""The card that mends a deal, or records one typed by hand; each save is one change.

What stays the same from one typed deal to the next (type, sector, countries, day, stage) stays.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.ledger import actions
from crossfoot.ledger.fields import DealFields
from crossfoot.ui.forms.deal_form import DealForm
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from crossfoot.ledger.queries.deal_view import DealView
    from crossfoot.ui.desk import Desk


class DealFormCard(Card):
    """Fills the form from a deal and saves what was changed.

    Signals:
        closed:    saved or left; the form holds no deal any more.
        recorded:  the id of a new deal; the form is ready for the next one.
    """

    closed = Signal()
    recorded = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._before: DealFields | None = None
        self.deal_id: int | None = None
        self.is_new = False
        self._last = DealFields(title="")
        self.notice = Notice(self)
        self.form = DealForm(desk.ledger.reader, self)
        self.save_button = QPushButton(self.tr("&Save deal"), self)
        self.save_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(self.tr("&Cancel"), self)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(KeyHint(self.tr("Esc"), self))
        buttons.addStretch(1)
        buttons.addWidget(KeyHint(self.tr("Enter"), self))
        buttons.addWidget(self.save_button)
        self.body.addWidget(self.notice)
        self.body.addWidget(scroll, 1)
        self.body.addLayout(buttons)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close_form)
        self.form.submitted.connect(self.save)
        for keys, run in (("Ctrl+S", self.save), ("Esc", self.close_form)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    @property
    def is_open(self) -> bool:
        """Whether it holds a deal."""
        return self.deal_id is not None or self.is_new

    def open_new(self, like: DealFields | None = None) -> None:
        """Begin a deal by hand. like: one to begin from; else what the last one had in common."""
        fields = self._last if like is None else like
        self.deal_id, self._before, self.is_new = None, fields, True
        self.show_title(self.tr("New deal"))
        self.show_note(self.tr("without a text; Enter goes on to the next"))
        self.notice.clear()
        self.form.show_fields(fields, new=True)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, view: DealView) -> None:
        """Fill the form with a deal."""
        self.deal_id, self._before, self.is_new = view.id, view.fields, False
        self.show_title(self.tr("Edit deal"))
        self.show_note(view.public_id)
        self.notice.clear()
        self.form.show_fields(view.fields)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save(self) -> bool:
        """Save what was changed as one change; False keeps the form open, with the reason."""
        if self.is_new:
            return self._record()
        if self.deal_id is None or self._before is None:
            return True
        try:
            after = self.form.fields()
            if after != self._before:
                reader = self._desk.ledger.reader
                change = actions.edit_deal(reader, self.deal_id, self._before, after)
                if self._desk.apply(change) is None:
                    return False
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return False
        self.close_form()
        return True

    def leave(self) -> bool:
        """Save what is half typed, or leave a new deal of which nothing was typed."""
        if self.is_new and self._is_untouched():
            self.close_form()
            return True
        if not self.save():
            return False
        self.close_form()
        return True

    def _is_untouched(self) -> bool:
        try:
            fields = self.form.fields()
        except CrossfootError:
            return False
        return fields == self._before and not (self.form.value.text() or self.form.quantity.text())

    def _record(self) -> bool:
        """Record the deal that was typed, and be ready for the next."""
        try:
            fields = self.form.fields()
            change = actions.record_deal(
                self._desk.ledger.reader, fields, self.form.value.text(), self.form.quantity.text()
            )
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return False
        applied = self._desk.apply(change)
        if applied is None:
            return False
        stages = tuple(replace(stage, quote=None) for stage in fields.stages)
        self._last = replace(fields, title="", product=None, parties=(), stages=stages, tags=())
        self.recorded.emit(applied.new_ids["deal"])
        self.open_new()
        return True

    @Slot()
    def close_form(self) -> None:
        """Leave without saving."""
        if not self.is_open:
            return
        self.deal_id = self._before = None
        self.is_new = False
        self.closed.emit()
