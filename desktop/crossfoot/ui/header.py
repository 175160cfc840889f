"""What stands over a page: title, subtitle, badge, and its actions as buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from crossfoot.ui.texts import key_words
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import in_column, in_row
from crossfoot.ui.widgets.badge import Badge
from crossfoot.ui.widgets.elided import ElidedLabel
from crossfoot.ui.widgets.wrap import Wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from crossfoot.ui.pages.page import Heading


LEAST = 20
"""Width of the title, in average characters, that the buttons leave it."""
LEAST_BELOW = 32
"""The same of the line under the title."""


class ActionButton(QPushButton):
    """A button that is its action: text, state and shortcut follow it, while it is offered."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._offered = False
        if action.property("primary"):
            self.setProperty("role", "primary")
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def offer(self, *, on: bool) -> None:
        """Stand in the header, or wait for a page that has this action."""
        if on != self._offered:
            self._offered = on
            self._follow()

    @Slot()
    def _follow(self) -> None:
        keys = key_words(self._action.shortcut().toString())
        words = self._action.text()
        self.setText(words)
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._offered and self._action.isVisible())
        self.setToolTip(f"{self._action.toolTip()} ({keys})" if keys else self._action.toolTip())
        self.setAccessibleName(words.replace("&", ""))
        self.setAccessibleDescription(keys)


class Header(QWidget):
    """Shows the heading and the actions of the page in front.

    Signals:
        pages_wanted:  the pages, which stand at the side only where there is room.
    """

    pages_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = QPushButton("☰", self)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setToolTip(self.tr("Pages and menu"))
        self.pages.hide()
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._heading: Heading | None = None
        self._subtitle = ElidedLabel(self)
        self._subtitle.setProperty("role", "subtitle")
        self._badge = Badge(parent=self)
        self._buttons = Wrap(right=True)
        self.rest = QPushButton(self.tr("More ▾"), self)
        self.rest.setAccessibleName(self.tr("More commands of this page"))
        self.rest.hide()
        self._buttons.add(self.rest)
        self._actions: list[QAction] = []
        self._made: dict[QAction, ActionButton] = {}

        words = in_column(None, self._title, self._subtitle, space=2)
        head = in_row(None, self.pages, (words, 1), self._badge, space=2 * STEP)
        in_row(self, (head, 1), self._buttons, space=2 * STEP)
        self.pages.clicked.connect(self.pages_wanted)
        self.rest.clicked.connect(self._show_rest)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Put the buttons that would cut the title into a menu; those that matter most stay."""
        heading = self._heading
        lines = ("", "") if heading is None else (heading.title, heading.subtitle)
        labels = ((self._title, LEAST), (self._subtitle, LEAST_BELOW))
        wanted = max(
            min(
                label.fontMetrics().horizontalAdvance(words) + STEP,
                label.fontMetrics().averageCharWidth() * least,
            )
            for words, (label, least) in zip(lines, labels, strict=True)
        )
        others = self._badge.sizeHint().width() if self._badge.text() else 0
        if not self.pages.isHidden():
            others += self.pages.sizeHint().width() + 2 * STEP
        room = self.width() - others - 4 * STEP
        whole = self._title.fontMetrics().horizontalAdvance(lines[0]) + STEP
        self._offer(room - wanted, room - max(wanted, whole))

    def _offer(self, room: int, left: int) -> None:
        """Show as many buttons as there is room for, the main one first, then left to right.

        room: for all of them.  left: beside a menu: the title comes first.
        """
        gap = self._buttons.spacing()
        wide = {
            action: self._made[action].sizeHint().width() + gap
            for action in self._actions
            if action.isVisible()
        }
        folds = sum(wide.values()) - gap > room and len(wide) > 1
        self.rest.setVisible(folds)
        left -= self.rest.sizeHint().width()
        for action in sorted(wide, key=lambda each: not each.property("primary")):
            stays = not folds or wide[action] <= left or bool(action.property("primary"))
            left -= wide[action] if stays else self.width()  # none further right matters more
            self._made[action].offer(on=stays)

    @Slot()
    def _show_rest(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([each for each in self._actions if self._made[each].isHidden()])
        menu.popup(self.rest.mapToGlobal(QPoint(0, self.rest.height())))

    def offer_pages(self, offered: bool) -> None:
        """Offer the pages beside the title, or no more."""
        self.pages.setVisible(offered)
        self._make_room()

    def show_heading(self, heading: Heading) -> None:
        """Show what a page says it is."""
        if heading == self._heading:
            return
        self._heading = heading
        self._title.setText(heading.title)
        self._subtitle.setText(heading.subtitle)
        if heading.badge is None:
            self._badge.show_text("")
        else:
            self._badge.show_text(*heading.badge)
        self._make_room()

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Show these actions as buttons, left to right; each keeps its button from page to page."""
        if list(actions) == self._actions:
            return
        for button in self._made.values():
            self._buttons.removeWidget(button)
            button.offer(on=False)
        for action in actions:
            self._buttons.add(self._button(action))
        self._actions = list(actions)
        self._make_room()

    def _button(self, action: QAction) -> ActionButton:
        if action not in self._made:
            self._made[action] = ActionButton(action, self)
        return self._made[action]
