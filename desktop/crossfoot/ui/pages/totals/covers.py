"""The card that says what a total covers: which parts, in which breakdown, is the list complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from crossfoot.figures.values import RelationKind
from crossfoot.ledger import actions
from crossfoot.ledger.fields import PartOf
from crossfoot.ledger.queries.announcement_view import announcement_view
from crossfoot.ledger.queries.evidence import evidence_of
from crossfoot.ui.excerpts import name_of
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.forms.taking import said
from crossfoot.ui.texts import quoted
from crossfoot.ui.widgets.arranging import SPRING, in_row
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.form_card import FormCard
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.tick_list import TickList

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from crossfoot.ledger.change import Change
    from crossfoot.ledger.queries.total_view import TotalView
    from crossfoot.ui.desk import Desk

KINDS = (RelationKind.SUM_OF, RelationKind.INCLUDES, RelationKind.UNCLEAR)
MOST = 12
"""Parts in sight before their list scrolls."""
ID = Qt.ItemDataRole.UserRole


class CoversCard(FormCard):
    """Names a breakdown of one total, ticks its parts, and saves both as one change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._view: TotalView | None = None
        self._is_new = False
        texts = {
            str(RelationKind.SUM_OF): self.tr("complete: the sum of its parts"),
            str(RelationKind.INCLUDES): self.tr("open: these and others"),
            str(RelationKind.UNCLEAR): self.tr("not stated: inside or beside it"),
        }
        self.kind = ChoiceBox(KINDS, self.tr("Its list of parts"), self, texts=texts)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("by project, by investor …"))
        self.parts = TickList(self, most=MOST)
        self.parts.setAccessibleName(self.tr("Parts of this total"))
        self.parts.setUniformItemSizes(True)
        self.remove_button = QPushButton(self.tr("Take this breakdown &away"), self)
        self.remove_key = KeyHint("Ctrl+Del", self)
        further = in_row(None, self.remove_button, self.remove_key, SPRING)
        self.rows.addWidget(Field(self.tr("Brea&kdown"), self.name, self))
        self.rows.addWidget(Field(self.tr("The &list"), self.kind, self))
        self.rows.addWidget(Field(self.tr("Pa&rts"), self.parts, self))
        self.rows.addLayout(further)
        self.add_buttons(self.tr("&Save"), self.tr("Ca&ncel"), "Ctrl+S")
        self.remove_button.clicked.connect(self.remove)
        self.name.returnPressed.connect(self.save)
        self.add_key("Ctrl+Del", self.remove)

    @property
    @override
    def is_open(self) -> bool:
        return self._view is not None

    @property
    def total_id(self) -> int | None:
        """The total it holds."""
        return None if self._view is None else self._view.id

    def open(self, view: TotalView) -> None:
        """Show what a total covers, and what else it could."""
        self.show_title(self.tr("What “{0}” covers").format(view.total.wording))
        self.name.setText(view.breakdown or "")
        self.kind.choose(str(view.kind))
        self._show(view, {part.figure_id for part in view.parts})
        self.parts.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_new(self, view: TotalView) -> None:
        """Begin a further breakdown of the same total, with nothing ticked."""
        self.show_title(self.tr("A further breakdown of “{0}”").format(view.total.wording))
        self.name.clear()
        self.kind.choose(str(RelationKind.SUM_OF))
        self._show(view, set())
        self._is_new = True
        self._offer_removal()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, view: TotalView, ticked: set[int]) -> None:
        self._view, self._is_new = view, False
        self._offer_removal()
        self.notice.clear()
        self.parts.clear()
        for figure, text in _candidates(self._desk.ledger.reader, view):
            item = QListWidgetItem(text, self.parts)
            item.setData(ID, figure)
            item.setToolTip(text)
            state = Qt.CheckState.Checked if figure in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.parts.setCurrentRow(0)
        self.parts.updateGeometry()
        self.show()

    def _offer_removal(self) -> None:
        for widget in (self.remove_button, self.remove_key):
            widget.setVisible(not self._is_new)

    @Slot()
    def remove(self) -> None:
        """Take this breakdown away; the figures stay, and undo brings it back."""
        view = self._view
        if view is None or self._is_new:
            self.close_form()
        else:
            self._write(lambda reader: actions.unrelate(reader, view.id))

    @override
    def _change(self, reader: sqlite3.Connection) -> Change | None:
        view = self._view
        if view is None:
            return None
        whole = view.evidence.figure_id
        parts, kind = self._ticked(view), RelationKind(self.kind.value or RelationKind.SUM_OF)
        name = said(self.name)
        if self._is_new:
            if not parts and name is None:
                return None
            return actions.break_down(reader, whole, parts, name, kind)
        before = tuple(PartOf(line.figure_id, line.low, line.high) for line in view.parts)
        if (parts, kind, name) == (before, view.kind, view.breakdown):
            return None
        if not parts:
            return actions.unrelate(reader, view.id)
        return actions.change_breakdown(reader, view.id, parts, name, kind)

    @override
    def _empty(self) -> None:
        self._view, self._is_new = None, False
        self.hide()

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
    return f"{quoted(wording)} — {label}" if label and label != wording else quoted(wording)
