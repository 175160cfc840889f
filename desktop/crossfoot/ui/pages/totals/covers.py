"""The card that says what a total covers: which parts, and whether the list is complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import RelationKind
from crossfoot.ledger import actions
from crossfoot.ledger.fields import PartOf
from crossfoot.ledger.queries.announcement_view import announcement_view
from crossfoot.ledger.queries.evidence import evidence_of
from crossfoot.ui.excerpts import name_of
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from crossfoot.ledger.queries.total_view import TotalView
    from crossfoot.ui.desk import Desk

KINDS = (RelationKind.SUM_OF, RelationKind.INCLUDES, RelationKind.UNCLEAR)
FEWEST, MOST = 3, 12
"""Rows of parts that are shown without scrolling."""
ID = Qt.ItemDataRole.UserRole


class CoversCard(Card):
    """Ticks the parts of one total and saves them as one change.

    Signals:
        closed:  saved or left.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._view: TotalView | None = None
        self.notice = Notice(self)
        texts = {
            str(RelationKind.SUM_OF): self.tr("complete: the total is the sum of its parts"),
            str(RelationKind.INCLUDES): self.tr("open: the total includes these and others"),
            str(RelationKind.UNCLEAR): self.tr("not stated: inside the total or beside it"),
        }
        self.kind = ChoiceBox(KINDS, self.tr("Its list of parts"), self, texts=texts)
        self.parts = QListWidget(self)
        self.parts.setProperty("role", "box")
        self.parts.setAccessibleName(self.tr("Parts of this total"))
        self.parts.setUniformItemSizes(True)
        self.save_button = QPushButton(self.tr("&Save"), self)
        self.save_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(self.tr("Ca&ncel"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(KeyHint(self.tr("Esc"), self))
        buttons.addStretch(1)
        buttons.addWidget(KeyHint("Ctrl+S", self))
        buttons.addWidget(self.save_button)
        self.body.addWidget(self.notice)
        self.body.addWidget(Field(self.tr("The &list"), self.kind, self))
        self.body.addWidget(Field(self.tr("&Parts"), self.parts, self))
        self.body.addLayout(buttons)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close_card)
        for keys, run in (("Ctrl+S", self.save), ("Esc", self.close_card)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    @property
    def is_open(self) -> bool:
        """Whether it holds a total."""
        return self._view is not None

    @property
    def total_id(self) -> int | None:
        """The total it holds."""
        return None if self._view is None else self._view.id

    def open(self, view: TotalView) -> None:
        """Show what a total covers, and what else it could."""
        self._view = view
        self.show_title(self.tr("What “{0}” covers").format(view.total.wording))
        self.notice.clear()
        self.kind.choose(str(view.kind))
        self.parts.clear()
        ticked = {part.figure_id for part in view.parts}
        for figure, text in _candidates(self._desk.ledger.reader, view):
            item = QListWidgetItem(text, self.parts)
            item.setData(ID, figure)
            state = Qt.CheckState.Checked if figure in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.parts.setCurrentRow(0)
        rows = min(max(self.parts.count(), FEWEST), MOST)
        self.parts.setFixedHeight(rows * self.parts.sizeHintForRow(0) + 2 * STEP)
        self.show()
        self.parts.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save(self) -> bool:
        """Save what is ticked as one change; False keeps the card open, with the reason."""
        view = self._view
        if view is None:
            return True
        parts, kind = self._ticked(view), RelationKind(self.kind.value or RelationKind.SUM_OF)
        before = tuple(PartOf(line.figure_id, line.low, line.high) for line in view.parts)
        try:
            if parts != before or kind != view.kind:
                whole = view.keys[view.total.key]
                change = actions.cover(self._desk.ledger.reader, whole, parts, kind, view.breakdown)
                if self._desk.apply(change) is None:
                    return False
        except CrossfootError as error:
            self.notice.tell(str(error))
            return False
        self.close_card()
        return True

    @Slot()
    def close_card(self) -> None:
        """Leave without saving."""
        if self._view is None:
            return
        self._view = None
        self.hide()
        self.closed.emit()

    def _ticked(self, view: TotalView) -> tuple[PartOf, ...]:
        weights = {line.figure_id: (line.low, line.high) for line in view.parts}
        items = [self.parts.item(row) for row in range(self.parts.count())]
        figures = [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(PartOf(figure, *weights.get(figure, (None, None))) for figure in figures)


def _candidates(reader: sqlite3.Connection, view: TotalView) -> Iterator[tuple[int, str]]:
    """The parts it has, then the other figures of its announcement of the same measure."""
    seen = {view.evidence.figure_id}
    for line in view.parts:
        seen.add(line.figure_id)
        yield line.figure_id, _called(name_of(line.evidence), line.part.figure.wording)
    announcement = view.evidence.announcement_id
    found = None if announcement is None else announcement_view(reader, announcement)
    measure = view.evidence.measure
    others = [one.id for one in found.figures if one.measure == measure] if found else []
    for evidence in evidence_of(reader, [id_ for id_ in others if id_ not in seen]):
        yield evidence.figure_id, _called(name_of(evidence), evidence.wording or "")


def _called(label: str, wording: str) -> str:
    return f"{label}: “{wording}”" if label and label != wording else f"“{wording}”"
