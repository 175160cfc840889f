"""The right side of a page: cards under each other, scrolled when they need more room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import SPRING, holder, in_column
from crossfoot.ui.widgets.folding import folding_around
from crossfoot.ui.widgets.roomy import roomy_around

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent

LINES = 34
"""Lines of text that the side must have room for, so that its foot stays put while it scrolls."""


class Side(QWidget):
    """Put cards into it with `add`; it scrolls as far as it must, and never takes the focus.

    A foot stays in sight under what scrolls; where text is too large for that, it scrolls too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._foot: QWidget | None = None
        self._stretch = 0
        self._revealed: QWidget | None = None
        self.area = _Area(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = holder(self.area)
        self._cards = in_column(inside, SPRING, space=STEP + 4)
        self.area.setWidget(inside)
        self._layout = in_column(self, (self.area, 1), space=STEP + 4)
        self._under = QVBoxLayout()
        self.area.verticalScrollBar().rangeChanged.connect(self._align)
        self.area.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self.area.laid_out.connect(self._keep_in_sight)

    def add(self, card: QWidget) -> None:
        """Put a card under those before it."""
        self._cards.insertWidget(self._cards.count() - 1, card)

    def set_foot(self, card: QWidget, *, tall: bool = False) -> None:
        """Keep a card in sight under the others. tall: it takes the room they leave."""
        self._foot = card
        if tall:
            self.area.hugs = True
            self._stretch = 1
            self._layout.setStretchFactor(self.area, 3)
        self._layout.addLayout(self._under, self._stretch)
        self._under.addWidget(card)

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a card, and to the field in it that has the focus.

        What was just shown has its place only once it is laid out: where the card has the focus,
        this is done again then.
        """
        self._revealed = widget
        folding = folding_around(self)
        if folding is not None:
            folding.show_details()
        self._show(widget)

    def reveal_top(self) -> None:
        """Scroll to the first card."""
        self.area.verticalScrollBar().setValue(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()

    def _place_foot(self) -> None:
        foot = self._foot
        if foot is None:
            return
        stays = self.height() >= LINES * self.fontMetrics().height()
        if stays == (self._under.indexOf(foot) >= 0):
            return
        (self._cards if stays else self._under).removeWidget(foot)
        if stays:
            self._under.addWidget(foot)
        else:
            self.add(foot)

    @Slot()
    def _keep_in_sight(self) -> None:
        card, field = self._revealed, QApplication.focusWidget()
        if card is not None and field is not None and card.isAncestorOf(field):
            self._show(card)

    def _show(self, card: QWidget) -> None:
        inside = self.area.widget()
        if inside is None or not inside.isAncestorOf(card):
            return
        field = QApplication.focusWidget()
        works = field is not None and card.isAncestorOf(field)
        self.area.ensureWidgetVisible(card, 0, 2 * STEP)
        if card.height() > self.area.viewport().height():  # its buttons stand at its end
            edge = card.height() if works else 0
            self.area.ensureVisible(0, card.mapTo(inside, QPoint(0, edge)).y(), 0, STEP)
        if field is not None and works:
            self.area.ensureWidgetVisible(field, 0, STEP)
        around = roomy_around(self)
        if around is not None:
            around.follow()

    @Slot(int, int)
    def _align(self, _least: int, most: int) -> None:
        """End the foot where the cards above it end, beside the scroll bar."""
        bar = self.area.verticalScrollBar().sizeHint().width() if most else 0
        self._under.setContentsMargins(0, 0, bar, 0)


class _Area(QScrollArea):
    """A scroll area that is told whether it takes no more room than it has something to show.

    Signals:
        laid_out:  what it shows has its place anew.
    """

    laid_out = Signal()
    hugs = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._hug()
            self.laid_out.emit()
        return done

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hug()
        self.laid_out.emit()

    def _hug(self) -> None:
        inside = self.widget()
        layout = None if inside is None else inside.layout()
        if self.hugs and layout is not None:
            width = self.viewport().width()
            self.setMaximumHeight(
                max(layout.totalHeightForWidth(width), layout.minimumSize().height())
            )
