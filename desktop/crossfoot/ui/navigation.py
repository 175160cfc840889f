"""The left side of the window: the ledger, its pages with their counts, who is at work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from crossfoot.ui.texts import whole
from crossfoot.ui.theme.tokens import STEP, tokens_of
from crossfoot.ui.widgets.elided import ElidedButton, ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent

    from crossfoot.ui.pages.catalog import Place


class Navigation(QWidget):
    """Lists the pages.

    Signals:
        chosen:         name of the page that was clicked or reached by the arrow keys.
        person_wanted:  somebody else is at work.
        menu_wanted:    the menu of every command.
    """

    chosen = Signal(str)
    person_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        brand = QLabel("Crossfoot", self)
        brand.setProperty("role", "brand")
        self._ledger = ElidedLabel(self)
        self._ledger.setProperty("role", "muted")
        self.person = ElidedButton(self)
        self.person.setProperty("role", "quiet")
        self.menu = ElidedButton(self)
        self.menu.setProperty("role", "quiet")
        self.menu.show_text(self.tr("☰  Menu"))
        self.menu.setAccessibleName(self.tr("Menu"))
        self.menu.setToolTip(self.tr("Every command (F10)"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PlaceButton] = {}
        self._counts: dict[str, int] = {}

        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP + 4, STEP * 2, STEP + 4, STEP + 4)
        layout.setSpacing(2)
        layout.addWidget(brand)
        layout.addWidget(self._ledger)
        layout.addSpacing(2 * STEP)
        for place in places:
            button = PlaceButton(place, self)
            self._group.addButton(button)
            self._buttons[place.name] = button
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self.menu)
        layout.addWidget(self.person)
        self.menu.clicked.connect(self.menu_wanted)
        self.person.clicked.connect(self.person_wanted)
        self._group.buttonClicked.connect(self._choose)

    @property
    def buttons(self) -> tuple[PlaceButton, ...]:
        """The pages' buttons, in order."""
        return tuple(self._buttons.values())

    def show_ledger(self, name: str, folder: str) -> None:
        """Say which ledger is open; its folder is told on demand."""
        self._ledger.setText(name)
        self._ledger.setToolTip(folder)

    def show_person(self, words: str) -> None:
        """Say who is at work."""
        self.person.show_text(words)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many rows each page has."""
        if counts == self._counts:
            return
        self._counts = counts
        for name, button in self._buttons.items():
            button.show_count(counts.get(name))
        self.updateGeometry()

    def show_page(self, name: str) -> None:
        """Mark a page as the one in front; Tab comes to it alone, the arrow keys to the others."""
        self._buttons[name].setChecked(True)
        for place, button in self._buttons.items():
            policy = Qt.FocusPolicy
            button.setFocusPolicy(policy.StrongFocus if place == name else policy.ClickFocus)

    @override
    def sizeHint(self) -> QSize:
        least = 24 * self.fontMetrics().averageCharWidth() + 4 * STEP
        wanted = max((button.wanted for button in self.buttons), default=0) + 2 * (STEP + 4)
        return QSize(max(least, wanted), super().sizeHint().height())

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        if isinstance(button, PlaceButton):
            self.chosen.emit(button.place.name)


class PlaceButton(QAbstractButton):
    """A page's name with its count at the right."""

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._count: int | None = None
        self.setCheckable(True)
        self.setText(place.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Ctrl+{0}").format(place.number))
        self.show_count(None)

    def show_count(self, count: int | None) -> None:
        """Show a count; None shows none."""
        self._count = count
        text = self.place.text
        self.setAccessibleName(text if count is None else f"{text}, {whole(count)}")
        self.update()

    @property
    def told(self) -> str:
        """The page's name, with its count where it has rows."""
        if not self._count:
            return self.place.text
        return self.tr("{0} ({1})").format(self.place.text, whole(self._count))

    @property
    def wanted(self) -> int:
        """The width at which its name and its count are whole, also while it is in front."""
        count = "" if not self._count else whole(self._count)
        name = QFontMetrics(self._font(chosen=True)).horizontalAdvance(self.text())
        return name + self.fontMetrics().horizontalAdvance(count) + 3 * STEP + 5

    def _font(self, *, chosen: bool) -> QFont:
        font = QFont(self.font())
        if chosen:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 8 * STEP, metrics.height() + 2 * STEP)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = tokens.chosen if self.isChecked() else tokens.hover if self.underMouse() else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        room = self.rect().adjusted(STEP + 2, 0, -STEP - 2, 0)
        count = "" if not self._count else whole(self._count)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.setFont(self._font(chosen=self.isChecked()))
        painter.setPen(QColor(tokens.accent_text if self.isChecked() else tokens.text))
        room.setRight(room.right() - self.fontMetrics().horizontalAdvance(count) - STEP)
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
