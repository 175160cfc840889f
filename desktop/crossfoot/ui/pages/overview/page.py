"""The Overview page: verdicts, great headlines, flags, changes and people, each number a way in."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget
from typing_extensions import override

from crossfoot.ledger.queries.overview import overview
from crossfoot.ui.asking import Asking
from crossfoot.ui.pages.overview import lines
from crossfoot.ui.pages.overview.begin_card import BeginCard
from crossfoot.ui.pages.overview.lines_card import LinesCard
from crossfoot.ui.pages.overview.people_card import PeopleCard
from crossfoot.ui.pages.page import Heading, Key, Page
from crossfoot.ui.widgets.arranging import in_column
from crossfoot.ui.widgets.side import Side
from crossfoot.ui.widgets.two_columns import TwoColumns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied
    from crossfoot.ledger.queries.overview import Overview
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.settings import Settings


class OverviewPage(Page):
    """Tab and the arrow keys go from number to number; Enter opens what one counts.

    What takes longer to count than the window may stand still is counted by a worker, and the
    numbers shown before stay until then.
    """

    NAME: ClassVar[str] = "overview"
    OFFERS_EXPORT: ClassVar[bool] = True

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.verdicts = LinesCard(desk, self.tr("Verdicts of the totals"), self)
        self.ages = LinesCard(desk, self.tr("Flags by age"), self)
        self.rules = LinesCard(desk, self.tr("Flags by rule"), self)
        self.announcements = LinesCard(desk, self.tr("Announcements"), self)
        self.headlines = LinesCard(desk, self.tr("Great headlines"), self)
        self.changes = LinesCard(desk, self.tr("Since yesterday"), self)
        self.people = PeopleCard(desk, self)
        self.begin = BeginCard(desk, self)
        for card in (self.verdicts, self.ages, self.rules, self.announcements):
            card.show_lines((), self.tr("Counting …"))
        for card in (self.headlines, self.changes):
            card.show_lines((), self.tr("Looking them up …"))
        self._side = Side(self)
        self._side.add(
            TwoColumns(
                (self.verdicts, self.ages, self.rules, self.announcements, self.people),
                (self.headlines, self.changes),
                self,
            )
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._side)
        self._stack.addWidget(self.begin)
        in_column(self, self._stack)
        self._waits = False
        self._asking = Asking(desk, self)
        self._asking.answered.connect(self._show)

    @property
    def shows_empty(self) -> bool:
        """Whether it says how to begin, in place of numbers."""
        return self._stack.currentWidget() is self.begin

    @override
    def heading(self) -> Heading:
        return Heading(self.tr("Overview"), self.tr("Every number opens what it counts"))

    @override
    def keys(self) -> list[Key]:
        return [
            Key(self.tr("Tab or ↓"), self.tr("next number")),
            Key(self.tr("Enter"), self.tr("open what it counts")),
            Key("Ctrl+H", self.tr("history")),
            Key("Ctrl+Shift+E", self.tr("export")),
            Key("Ctrl+Z", self.tr("undo")),
        ]

    @override
    def refresh(self, applied: Applied | None) -> None:
        self._asking.ask(overview)

    @override
    def enter(self) -> None:
        last = self.focusWidget()
        if self.shows_empty:
            self.begin.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(last, QPushButton) and last.isVisible():
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.verdicts.tiles:
            self.verdicts.tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._waits = True  # for the first numbers

    @override
    def show_top(self) -> None:
        self._side.reveal_top()

    @Slot(object)
    def _show(self, found: Overview) -> None:
        self.verdicts.show_lines(lines.verdict_lines(found))
        self.announcements.show_lines(lines.announcement_lines(found))
        self.ages.show_lines(lines.age_lines(found))
        none = self.tr("No flag is open.") if not found.rules else ""
        self.rules.show_lines(lines.rule_lines(found), none)
        self.headlines.show_note(self.tr("the largest totals in {0}").format(found.currency))
        none = self.tr("No total of money yet.") if not found.headlines else ""
        self.headlines.show_lines(lines.headline_lines(found), none)
        self.changes.show_lines(lines.change_lines(found))
        self.people.show_people(found.people)
        self._stack.setCurrentWidget(self.begin if found.is_empty else self._side)
        if self._waits and self.isVisible():
            self._waits = False
            self.enter()
