"""The current figure and its deal as one form: one sheet in, one sheet out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import DismissalReason
from crossfoot.ui.pages.announcements.chips import Chip, ChipState
from crossfoot.ui.pages.announcements.choice import Choice
from crossfoot.ui.pages.announcements.deal_form import DealForm
from crossfoot.ui.pages.announcements.entry_words import doubt_words
from crossfoot.ui.pages.announcements.figure_form import FigureForm
from crossfoot.ui.pages.announcements.home_choice import HomeChoice
from crossfoot.ui.pages.announcements.sheet import Home, Sheet
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.restyle import set_style
from crossfoot.ui.widgets.wrap import Wrap
from crossfoot.ui.words import word

if TYPE_CHECKING:
    import sqlite3

    from PySide6.QtGui import QKeyEvent

    from crossfoot.ledger.fields import DealFields

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormPane(QWidget):
    """The cards of the figure and of its deal.

    Signals:
        edited:     something was changed, also on every keystroke.
        recorded:   Enter or Record.       skipped: Skip.
        left:       Esc.                   home_chosen: the Home of another deal was chosen.
        reason_chosen: another reason for a dismissal.
        part_sought, home_sought: words to look figures or deals up by.
    """

    edited = Signal()
    recorded = Signal()
    skipped = Signal()
    left = Signal()
    home_chosen = Signal(object)
    reason_chosen = Signal(str)
    part_sought = Signal(str)
    home_sought = Signal(str)

    def __init__(self, reader: sqlite3.Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._before: Sheet | None = None
        self._chip: Chip | None = None
        self._home = Home()
        self._has_news = False
        self.figure_card = Card(parent=self)
        self.figure = FigureForm(self.figure_card)
        reasons = [(str(reason), word(reason)) for reason in DismissalReason]
        self.reason = Field(self.tr("Skipped as"), Choice(reasons, None), self.figure_card)
        self.notice = Notice(self.figure_card)
        self.skip = QPushButton(self.tr("S&kip"), self.figure_card)
        self.skip_key = KeyHint(self.tr("Del"), self.figure_card)
        self.record = QPushButton(self.tr("&Record"), self.figure_card)
        self.record_key = KeyHint(self.tr("Enter"), self.figure_card)
        self.record.setProperty("role", "primary")
        self.deal_card = Card(self.tr("Deal"), self)
        self.home = Field(self.tr("&Belongs to"), HomeChoice(), self.figure_card)
        self._reader = reader
        self._deal: DealForm | None = None
        self._layout = QVBoxLayout(self)
        self._lay_out()
        self._connect()

    @property
    def deal(self) -> DealForm:
        """The form of the deal, built when it is first wanted."""
        if self._deal is None:
            self._deal = DealForm(self._reader, self.deal_card)
            self.deal_card.body.addWidget(self._deal)
            self._deal.edited.connect(self.edited)
        return self._deal

    @property
    def is_changed(self) -> bool:
        """Whether a person changed something since the form was filled."""
        if self._before is None:
            return False
        try:
            return self.sheet() != self._before
        except CrossfootError:
            return True

    @property
    def before(self) -> Sheet:
        """What the form was filled with."""
        assert self._before is not None
        return self._before

    def show_sheet(self, chip: Chip, sheet: Sheet, before: Sheet, badge: str) -> None:
        """Fill the form. before: what counts as unchanged, where a draft is shown again."""
        self._before = before
        self._home = sheet.home
        self.notice.clear()
        self.figure_card.show_title(self.tr("“{0}”").format(_one_line(chip.wording)))
        if chip.doubt:
            self.figure_card.show_badge(doubt_words(chip.doubt), Tone.WARN)
        else:
            self.figure_card.show_badge(badge, Tone.INFO)
        self.figure.show_sheet(sheet)
        self._show_state(chip)
        self.show_deal(sheet.home, sheet.deal)

    def show_deal(self, home: Home, deal: DealFields | None) -> None:
        """Show the deal that the figure belongs to; None folds the form away."""
        self._home = home
        self.home_choice.show_home(home)
        self.deal_card.setVisible(deal is not None)
        self._fold_home()
        if deal is not None:
            self.deal.show_deal(deal)

    def tell_news(self, sentence: str) -> None:
        """Say that the ledger may have the deal already, beside where it can be chosen.

        sentence:  empty where it has not.
        """
        self._has_news = self._has_news or bool(sentence)
        self._fold_home()
        if sentence:
            self.notice.tell(sentence, Tone.INFO)

    def offer_homes(self, homes: list[tuple[Home, str]]) -> None:
        """Offer these deals to belong to."""
        self.home_choice.offer(homes)

    def sheet(self) -> Sheet:
        """Return what stands in the form.

        Errors: CrossfootError, in words, where a field cannot be read.
        """
        fields = replace(self.figure.fields(), deal_id=self._home.deal)
        deal = None if self._home.is_none else self.deal.fields()
        return Sheet(fields, self._home, deal, self.figure.covers_now)

    def take_in(self, card: Card) -> None:
        """Put a card between the figure and its deal, where there is no room for it apart."""
        self._layout.insertWidget(1, card)

    def show_problem(self, error: CrossfootError) -> None:
        """Say on top of the form why it cannot be saved; the form stays as it is."""
        self.notice.tell(error_words(error))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        focused = QApplication.focusWidget()
        if held:
            super().keyPressEvent(event)
        elif key in ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        elif key in ENTER:
            self.recorded.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @property
    def home_choice(self) -> HomeChoice:
        """Which deal the figure belongs to."""
        assert isinstance(self.home.editor, HomeChoice)
        return self.home.editor

    @property
    def _reason_choice(self) -> Choice:
        assert isinstance(self.reason.editor, Choice)
        return self.reason.editor

    def _show_state(self, chip: Chip) -> None:
        """Name the two buttons for what they do to a figure in this state."""
        self._chip = chip
        recorded = chip.state is ChipState.RECORDED
        dismissed = chip.state is ChipState.DISMISSED
        self.reason.setVisible(dismissed)
        if dismissed:
            self._reason_choice.show_value(chip.reason or DismissalReason.BACKGROUND)
        self.record.setText(self.tr("&Save") if recorded else self.tr("&Record"))
        self.record.setVisible(chip.figure is not None or chip.proposal is not None)
        self.record_key.setVisible(not self.record.isHidden())
        if chip.doubt:
            self.skip.setText(self.tr("S&kip: {0}").format(word(DismissalReason(chip.doubt))))
            self.record.setText(self.tr("&Record anyway"))
        elif recorded:
            self.skip.setText(self.tr("Ta&ke back"))
        else:
            self.skip.setText(self.tr("Do not s&kip") if dismissed else self.tr("S&kip"))
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        """Say what Enter does: on the list of figures it skips what looks like no deal's."""
        if self._chip is None:
            return
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        skips = bool(self._chip.doubt) and not inside and not self.is_changed
        enter, skip = self.tr("Enter"), self.tr("Ctrl+Del") if inside else self.tr("Del")
        self.skip_key.setText(enter if skips else skip)
        self.record_key.setText("R" if skips else enter)
        set_style(self.skip, "role", "primary" if skips else "")
        set_style(self.record, "role", "" if skips else "primary")
        for button, key in ((self.skip, self.skip_key), (self.record, self.record_key)):
            button.setAccessibleName(button.text().replace("&", ""))
            button.setAccessibleDescription(key.text())

    def _lay_out(self) -> None:
        buttons, between = Wrap(), QWidget(self.figure_card)
        between.setProperty("role", "plain")
        buttons.setSpacing(STEP)
        buttons.add(self._side_by_side(self.skip, self.skip_key))
        buttons.add(self.figure.more)
        buttons.add(between, grows=True)
        buttons.add(self._side_by_side(self.record_key, self.record))
        body = self.figure_card.body
        body.addWidget(self.notice)
        body.addWidget(self.figure)
        body.addWidget(self.home)
        body.addWidget(self.reason)
        body.addLayout(buttons)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(STEP + 4)
        self._layout.addWidget(self.figure_card)
        self._layout.addWidget(self.deal_card)
        self._layout.addStretch(1)

    def _side_by_side(self, *widgets: QWidget) -> QWidget:
        """Keep a button beside its key, wherever the row is broken."""
        pair = QWidget(self.figure_card)
        pair.setProperty("role", "plain")
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for widget in widgets:
            row.addWidget(widget)
        return pair

    def _connect(self) -> None:
        self.figure.edited.connect(self.edited)
        self.edited.connect(self._show_keys)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._show_keys)
        self.skip.clicked.connect(self.skipped)
        self.record.clicked.connect(self.recorded)
        self.figure.part_sought.connect(self.part_sought)
        self.home_choice.chosen.connect(self.home_chosen)
        self.home_choice.sought.connect(self.home_sought)
        self._reason_choice.currentIndexChanged.connect(self._tell_reason)
        self.figure.more.toggled.connect(self._fold_home)

    @Slot()
    def _fold_home(self) -> None:
        """Show where a figure belongs where that is asked for, or where it is not told yet."""
        homeless = self._home.is_none and self.figure.covers_now.kind is None
        self.home.setVisible(self.figure.more.isChecked() or homeless or self._has_news)

    @Slot()
    def _tell_reason(self) -> None:
        self.reason_chosen.emit(self._reason_choice.value or "")


def _one_line(words: str) -> str:
    return " ".join(words.split())
