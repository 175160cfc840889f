"""A total that waits for an exchange rate: say which, and take it here.

What the announcement prints and the nearest rate within 7 days count by themselves; where there is
neither, one is typed in place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import Reason
from crossfoot.ledger import actions
from crossfoot.ledger.fields import RateFields
from crossfoot.ledger.queries.used_rates import MissingRate, missing_rates
from crossfoot.ui.forms.taking import said
from crossfoot.ui.texts import day
from crossfoot.ui.widgets.arranging import SPRING, in_row
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.shown import Shown

if TYPE_CHECKING:
    from crossfoot.ledger.queries.total_view import TotalView
    from crossfoot.ui.desk import Desk


class RateOffer(Card):
    """Takes the first rate that a total lacks; takes no room where none is lacking.

    Signals:
        left:  Esc, or a rate was recorded; the list of the page may have the focus again.
    """

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._missing: MissingRate | None = None
        self._shown = Shown()
        self.words = muted("", self)
        self.rate = QLineEdit(self)
        self.source = QLineEdit(self)
        self.source.setPlaceholderText(self.tr("who says so"))
        self.rate_field = Field(self.tr("Ra&te"), self.rate, self)
        self.source_field = Field(self.tr("S&ource"), self.source, self)
        self.save_button = QPushButton(self.tr("Record the rate"), self)
        row = in_row(None, SPRING, self.save_button)
        for widget in (self.words, self.rate_field, self.source_field):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.show_title(self.tr("No exchange rate"))
        self.rate.returnPressed.connect(self.save)
        self.source.returnPressed.connect(self.save)
        self.save_button.clicked.connect(self.save)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
        self.hide()

    @property
    def offers(self) -> bool:
        """Whether a rate can be typed here."""
        return self._missing is not None and self._missing.day is not None

    def show_total(self, view: TotalView | None) -> None:
        """Ask for what a total lacks; nothing where it lacks no rate, or there is no total."""
        lacking = view is not None and view.verdict.reason is Reason.CURRENCY
        found = missing_rates(self._desk.ledger.reader, view.id) if view and lacking else []
        if not self._shown.differs(None if view is None else view.id, *found):
            return  # what is half typed stays
        self.setVisible(bool(found))
        self._missing = found[0] if found else None
        self.rate.clear()
        self.rate_field.show_problem(None)
        if self._missing is not None:
            self._tell(self._missing)

    def begin(self) -> None:
        """Go to where the rate is typed."""
        self.rate.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def save(self) -> None:
        """Record the rate; the total is judged anew."""
        missing = self._missing
        if missing is None or missing.day is None:
            return
        fields = RateFields(
            missing.day,
            missing.to_currency,
            missing.from_currency,
            self.rate.text().strip(),
            said(self.source),
        )
        try:
            change = actions.add_rate(self._desk.ledger.reader, fields)
        except CrossfootError as error:
            self.rate_field.show_problem(error)
            self.begin()
            return
        if self._desk.apply(change) is not None:
            self.left.emit()

    def _tell(self, missing: MissingRate) -> None:
        pair = (missing.from_currency, missing.to_currency)
        if missing.day is None:
            words = self.tr(
                "A part is in {0}, the total in {1}, and no text says when that was. Give the "
                "announcement its date; then the nearest rate counts."
            ).format(*pair)
        else:
            words = self.tr(
                "A part is in {0}, the total in {1}: the announcement prints no rate, and none "
                "is recorded within 7 days of {2}. How many {0} was one {1}?"
            ).format(*pair, day(missing.day))
        self.words.setText(words)
        self.rate.setPlaceholderText(f"1 {missing.to_currency} = … {missing.from_currency}")
        for widget in (self.rate_field, self.source_field, self.save_button):
            widget.setVisible(missing.day is not None)
