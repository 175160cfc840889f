"""A list of things to choose from: each a title, what tells it apart, and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP, tokens_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole.UserRole


class Offered(NamedTuple):
    """One thing to choose. kind: what it is ("deal"); key: its shortcut; run: done when chosen."""

    title: str
    more: str
    kind: str
    key: str
    run: Callable[[], object]


class OfferModel(QAbstractListModel):
    """The offers in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offered] = []

    def show_offers(self, offers: Sequence[Offered]) -> None:
        """Replace what is offered."""
        self.beginResetModel()
        self._offers = list(offers)
        self.endResetModel()

    def offer_at(self, row: int) -> Offered | None:
        """Return the offer of a row; None where there is none."""
        return self._offers[row] if 0 <= row < len(self._offers) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self._offers)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self.offer_at(index.row())
        if offer is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                part for part in (offer.title, offer.more, offer.kind, offer.key) if part
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return " · ".join(part for part in (offer.title, offer.more) if part)
        return offer if role == _ROLE else None


class OfferDelegate(QStyledItemDelegate):
    """Draws the title, muted what tells it apart, and at the right its key or its kind."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer = index.data(_ROLE)
        tokens = tokens_of(option.palette)
        area = option.rect.adjusted(STEP, 0, -STEP, 0)
        painter.save()
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(tokens.chosen))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6)
        side = offer.key or offer.kind
        wide = option.fontMetrics.horizontalAdvance(side)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, side)
        self._draw_words(painter, option, area.adjusted(0, 0, -wide - 2 * STEP, 0), offer)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * STEP)

    def _draw_words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, offer: Offered
    ) -> None:
        tokens, metrics = tokens_of(option.palette), option.fontMetrics
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        title = metrics.elidedText(offer.title, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(tokens.text))
        painter.drawText(room, side, title)
        rest = room.adjusted(metrics.horizontalAdvance(title) + 2 * STEP, 0, 0, 0)
        if offer.more and rest.width() > 4 * STEP:
            painter.setPen(QColor(tokens.muted))
            more = metrics.elidedText(offer.more, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, side, more)


class OfferList(QListView):
    """Shows the offers; Up and Down of a line above move through it (`step`)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = OfferModel(self)
        self.setModel(self._offers)
        self.setItemDelegate(OfferDelegate(self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def current_offer(self) -> Offered | None:
        """What is chosen now."""
        return self._offers.offer_at(self.currentIndex().row())

    @property
    def titles(self) -> list[str]:
        """What is offered, in order."""
        rows = range(self._offers.rowCount())
        return [str(self._offers.index(row).data()) for row in rows]

    def show_offers(self, offers: Sequence[Offered]) -> None:
        """Replace what is offered, the first chosen."""
        self._offers.show_offers(offers)
        if offers:
            self.setCurrentIndex(self._offers.index(0))

    def step(self, by: int) -> None:
        """Go on by so many rows, round the ends."""
        rows = self._offers.rowCount()
        if rows:
            self.setCurrentIndex(self._offers.index((self.currentIndex().row() + by) % rows))
