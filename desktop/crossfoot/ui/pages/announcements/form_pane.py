"""The current figure and its deal as one form: one sheet in, one sheet out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import DismissalReason
from crossfoot.ui.pages.announcements.actions_row import ActionsRow
from crossfoot.ui.pages.announcements.chips import Chip, ChipState
from crossfoot.ui.pages.announcements.choice import Choice
from crossfoot.ui.pages.announcements.deal_form import DealForm
from crossfoot.ui.pages.announcements.entry_words import doubt_words
from crossfoot.ui.pages.announcements.figure_form import FigureForm
from crossfoot.ui.pages.announcements.fitting_area import FittingArea
from crossfoot.ui.pages.announcements.home_choice import HomeChoice
from crossfoot.ui.pages.announcements.sheet import Home, Sheet
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.arranging import in_column
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.paged_table import ENTER
from crossfoot.ui.words import word

if TYPE_CHECKING:
    import sqlite3

    from PySide6.QtGui import QKeyEvent

    from crossfoot.ledger.fields import DealFields


class FormPane(Card):
    """The figure and its deal: the fields scroll between the figure's name and its buttons.

    Signals:
        edited:     something was changed, also on every keystroke.
        recorded:   Enter or Record.       skipped: Skip.
        left:       Esc.                   home_chosen: the Home of another deal was chosen.
        reason_chosen: another reason for a dismissal.
        part_sought, home_sought: words to look figures or deals up by.
        focus_crossed:  the focus came into it, or left it.
    """

    edited = Signal()
    recorded = Signal()
    skipped = Signal()
    left = Signal()
    home_chosen = Signal(object)
    reason_chosen = Signal(str)
    part_sought = Signal(str)
    home_sought = Signal(str)
    focus_crossed = Signal()

    def __init__(self, reader: sqlite3.Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._before: Sheet | None = None
        self._had_focus = False
        self._home = Home()
        self._has_news = False
        self.area = FittingArea(self)
        self._inside = QWidget(self.area.viewport())
        self.figure = FigureForm(self._inside)
        reasons = [(str(reason), word(reason)) for reason in DismissalReason]
        self.reason = Field(self.tr("Skipped as"), Choice(reasons, None), self._inside)
        self.notice = Notice(self._inside)
        self.home = Field(self.tr("Be&longs to"), HomeChoice(), self._inside)
        self.deal_part = Card(self.tr("Deal"), self._inside)
        self.buttons = ActionsRow(self.figure.more, self)
        self._reader = reader
        self._deal: DealForm | None = None
        self._lay_out()
        self._connect()

    @property
    def deal(self) -> DealForm:
        """The form of the deal, built when it is first wanted."""
        if self._deal is None:
            self._deal = DealForm(self._reader, self.deal_part)
            self.deal_part.body.addWidget(self._deal)
            self._deal.edited.connect(self.edited)
        return self._deal

    @property
    def has_focus(self) -> bool:
        """Whether a person is in one of its fields or at one of its buttons."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

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
        if not self.has_focus:
            self.area.verticalScrollBar().setValue(0)
        self.show_title(self.tr("“{0}”").format(_one_line(chip.wording)))
        if chip.doubt:
            self.show_badge(doubt_words(chip.doubt), Tone.WARN)
        else:
            self.show_badge(badge, Tone.INFO)
        self.figure.show_sheet(sheet)
        self._show_state(chip)
        self.show_deal(sheet.home, sheet.deal)

    def show_deal(self, home: Home, deal: DealFields | None) -> None:
        """Show the deal that the figure belongs to; None folds the form away."""
        self._home = home
        self.home_choice.show_home(home)
        self.deal_part.setVisible(deal is not None)
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

    def show_problem(self, error: CrossfootError) -> None:
        """Say why it cannot be saved, beside the field where it speaks of one of the deal's.

        The form stays as it is.
        """
        field = self.deal.named.get(error.field) if error.field and not self._home.is_none else None
        if field is None:
            self.notice.tell(error_words(error))
            self.area.ensureWidgetVisible(self.notice)
            return
        self.notice.clear()
        field.show_problem(error)
        field.focus_editor()

    @override
    def hasHeightForWidth(self) -> bool:
        return False  # its fields scroll: it can be lower than it would like to be

    @override
    def sizeHint(self) -> QSize:
        hint, layout = super().sizeHint(), self.layout()
        if layout is not None:
            hint.setHeight(layout.totalHeightForWidth(max(self.width(), 1)))
        return hint

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
        dismissed = chip.state is ChipState.DISMISSED
        self.reason.setVisible(dismissed)
        if dismissed:
            self._reason_choice.show_value(chip.reason or DismissalReason.BACKGROUND)
        self.buttons.show_chip(chip)
        self._follow_focus()

    @Slot()
    def _follow_focus(self) -> None:
        """Keep the field with the focus in sight, and say what the keys do from there."""
        focused = QApplication.focusWidget()
        if focused is not None and self._inside.isAncestorOf(focused):
            self.area.ensureWidgetVisible(focused, 0, 3 * STEP)
        inside = self.has_focus
        self.buttons.show_keys(inside=inside, changed=self.is_changed)
        if inside != self._had_focus:
            self._had_focus = inside
            self.focus_crossed.emit()

    def _lay_out(self) -> None:
        rule = QFrame(self.deal_part)
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        self.deal_part.setProperty("role", "plain")
        deal = self.deal_part.layout()
        assert isinstance(deal, QVBoxLayout)
        deal.setContentsMargins(0, STEP // 2, 0, 0)
        deal.insertWidget(0, rule)
        fields = in_column(self._inside)
        self._inside.setProperty("role", "plain")
        for each in (self.notice, self.figure, self.home, self.reason, self.deal_part):
            fields.addWidget(each)
        self.area.hold(self._inside)
        self.body.addWidget(self.area)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.addWidget(self.buttons)  # under the body: it never scrolls

    def _connect(self) -> None:
        self.figure.edited.connect(self.edited)
        self.edited.connect(self._follow_focus)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow_focus)
        self.buttons.skip.clicked.connect(self.skipped)
        self.buttons.record.clicked.connect(self.recorded)
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
