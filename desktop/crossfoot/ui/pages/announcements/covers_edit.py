"""What a total covers: how its parts are listed, and a tick for each figure that is one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QWidget

from crossfoot.figures.values import RelationKind
from crossfoot.ui.pages.announcements.choice import Choice
from crossfoot.ui.pages.announcements.find_line import FindLine
from crossfoot.ui.pages.announcements.sheet import Covers, PartOption
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import in_column
from crossfoot.ui.widgets.tick_list import TickList

if TYPE_CHECKING:
    from collections.abc import Iterable


class CoversEdit(QWidget):
    """The relation of a total and its parts; more parts are looked up in the ledger.

    A headline offers its parts before a relation is chosen: the first tick makes it their sum.

    Signals:
        changed:  a tick or the kind was changed by a person.
        sought:   words to look figures up by; `show_found` answers.
    """

    changed = Signal()
    sought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._covers = Covers()
        self._found: tuple[PartOption, ...] = ()
        self._filling = False
        self.kind = Choice(
            (
                (RelationKind.SUM_OF, self.tr("exactly the figures ticked")),
                (RelationKind.INCLUDES, self.tr("the figures ticked, and others not listed")),
                (RelationKind.UNCLEAR, self.tr("the figures ticked, inside or beside it")),
            ),
            "",
            self,
        )
        self.kind.setAccessibleName(self.tr("Covers"))
        self.ticks = TickList(self)
        self.ticks.setAccessibleName(self.tr("Parts of this total"))
        self.finder = FindLine(self.tr("find figures of other texts…"), self)
        in_column(self, self.kind, self.ticks, self.finder, space=STEP // 2)
        self.setFocusProxy(self.kind)
        self.kind.currentIndexChanged.connect(self._choose)
        self.ticks.itemChanged.connect(self._tick)
        self.finder.sought.connect(self.sought)
        self.finder.taken.connect(self._go_to_found)

    @property
    def covers(self) -> Covers:
        """What stands in the form now."""
        return self._covers

    def show_covers(self, covers: Covers) -> None:
        """Fill the form without telling anybody."""
        self._covers, self._found = covers, ()
        self.finder.clear()
        self.kind.name_value(None, self._nothing(covers))
        self.kind.show_value(covers.kind)
        self._fill()

    def show_found(self, found: Iterable[PartOption]) -> None:
        """Offer what was looked up, behind the figures of the text."""
        known = {option.ref.figure for option in self._covers.options}
        self._found = tuple(option for option in found if option.ref.figure not in known)
        self._fill()

    @Slot()
    def _choose(self) -> None:
        kind = self.kind.value
        self._covers = replace(self._covers, kind=RelationKind(kind) if kind else None)
        self._show_ticks()
        self.changed.emit()

    @Slot(QListWidgetItem)
    def _tick(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        on = item.checkState() is Qt.CheckState.Checked
        if on and self._covers.kind is None:
            self._covers = replace(self._covers, kind=RelationKind.SUM_OF)
            self.kind.show_value(RelationKind.SUM_OF)
            self._show_ticks()
        row, own = self.ticks.row(item), len(self._covers.options)
        if row < own:
            self._covers = self._covers.tick(row, on=on)
        else:
            self._take(row - own)
        self.changed.emit()

    def _take(self, number: int) -> None:
        """Let a figure that was looked up be a part, and stay at it."""
        taken = replace(self._found[number], ticked=True)
        self._covers = replace(self._covers, options=(*self._covers.options, taken))
        self._found = (*self._found[:number], *self._found[number + 1 :])
        self._fill()
        self.ticks.setCurrentRow(len(self._covers.options) - 1)

    @Slot()
    def _go_to_found(self) -> None:
        if self._found:
            self.ticks.setCurrentRow(len(self._covers.options))
            self.ticks.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self) -> None:
        self._filling = True
        self.ticks.clear()
        for option in (*self._covers.options, *self._found):
            words = self._words(option)
            item = QListWidgetItem(words, self.ticks)
            item.setToolTip(words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | _TICK)
            item.setCheckState(_state(on=option.ticked))
        self._filling = False
        self._show_ticks()

    def _nothing(self, covers: Covers) -> str:
        if covers.expected:
            return self.tr("no parts yet, or it stands for itself")
        return self.tr("nothing: it stands for itself")

    def _words(self, option: PartOption) -> str:
        words = option.wording  # first: a long name is cut, a number is not
        if option.label and option.label != option.wording:
            words = self.tr("{0} — {1}").format(option.wording, option.label)
        if option.source:
            words = self.tr("{0} · {1}").format(words, option.source)
        return words if option.is_recorded else self.tr("{0} · proposed").format(words)

    def _show_ticks(self) -> None:
        covering = self._covers.kind is not None
        offered = covering or self._covers.expected
        self.ticks.setVisible(offered and self.ticks.count() > 0)
        self.finder.setVisible(covering)
        self.ticks.updateGeometry()


_TICK = Qt.ItemFlag.ItemIsUserCheckable


def _state(*, on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
