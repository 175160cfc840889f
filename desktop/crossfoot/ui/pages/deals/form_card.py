"""The card that mends a deal, or records one typed by hand; each save is one change.

What stays the same from one typed deal to the next (type, sector, countries, day, stage) stays.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.ledger import actions
from crossfoot.ledger.fields import DealFields
from crossfoot.ui.forms.deal_form import DealForm
from crossfoot.ui.forms.places import DEALS, place
from crossfoot.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Applied, Change
    from crossfoot.ledger.queries.deal_view import DealView
    from crossfoot.ui.desk import Desk


class DealFormCard(FormCard):
    """Fills the form from a deal and saves what was changed.

    Signals:
        recorded:  the id of a new deal; the form is ready for the next one.
    """

    recorded = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._before: DealFields | None = None
        self.deal_id: int | None = None
        self.is_new = False
        self._last = DealFields(title="")
        self.form = DealForm(desk.ledger.reader, self)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        self.rows.addWidget(scroll, 1)
        self.named = self.form.named
        self.add_buttons(self.tr("&Save deal"))
        self.form.submitted.connect(self.save)

    @property
    @override
    def is_open(self) -> bool:
        return self.deal_id is not None or self.is_new

    def open_new(self, like: DealFields | None = None) -> None:
        """Begin a deal by hand. like: one to begin from; else what the last one had in common."""
        fields = self._last if like is None else like
        self.deal_id, self._before, self.is_new = None, fields, True
        self.show_title(self.tr("New deal"))
        self.show_note(self.tr("without a text; Enter goes on to the next"))
        self.form.show_fields(fields, new=True)
        self._begin(place(DEALS, None))
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, view: DealView) -> None:
        """Fill the form with a deal."""
        self.deal_id, self._before, self.is_new = view.id, view.fields, False
        self.show_title(self.tr("Edit deal"))
        self.show_note(view.public_id)
        self.form.show_fields(view.fields)
        self._begin(place(DEALS, view.id))
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

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

    @override
    def _change(self, reader: sqlite3.Connection) -> Change | None:
        after = self.form.fields()
        if self.deal_id is None:
            value, quantity = self.form.value.text(), self.form.quantity.text()
            return actions.record_deal(reader, after, value, quantity)
        if self._before is None or after == self._before:
            return None
        return actions.edit_deal(reader, self.deal_id, self._before, after)

    @override
    def _saved(self, applied: Applied | None) -> None:
        """Go on to the next deal after a new one."""
        if not self.is_new or applied is None:
            self.close_form()
            return
        fields = self.form.fields()
        stages = tuple(replace(stage, quote=None) for stage in fields.stages)
        self._last = replace(fields, title="", product=None, parties=(), stages=stages, tags=())
        self.recorded.emit(applied.new_ids["deal"])
        self.open_new()

    @override
    def _empty(self) -> None:
        self.deal_id = self._before = None
        self.is_new = False
