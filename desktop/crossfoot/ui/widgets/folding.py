"""A list and what belongs to its current row: both in sight, or one where they have no room.

Decision: where text is large for the height of the window, a list of three rows and the top of a
picture under it serve nobody. There the list takes the page, and F6 or a button the details in its
place, as mail programs on a small screen do. The keyboard stays with the list meanwhile: J, K, the
arrows and the single letters do the same whichever of the two is looked at. What goes to a field
of the details brings them to the front for as long as it is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QWidget
from typing_extensions import override

from crossfoot.ui.reading_order import stops
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.fold_line import KEY, FoldLine
from crossfoot.ui.widgets.roomy import roomy_around

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent

    from crossfoot.ui.widgets.list_pane import ListPane

LINES = 26
"""Lines of text in its height, below which the two panes take turns."""
GAP = STEP + 4
SHOWN = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Folding(QSplitter):
    """Two panes; they take turns only once `follow` has said which list is in the first.

    Signals:
        turned:  it folded or unfolded, it lies otherwise, or another pane is in front.
        worked:  the person goes into a field of the details, or leaves it.
    """

    turned = Signal()
    worked = Signal()

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._list: ListPane[Any] | None = None
        self._is_folded = False
        self._wants_details = False
        self._works = False  # in a field of the details
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GAP)

    @property
    def may_fold(self) -> bool:
        """Whether it takes turns at all."""
        return self._list is not None

    @property
    def is_folded(self) -> bool:
        """Whether the panes take turns now."""
        return self._is_folded

    @property
    def shows_details(self) -> bool:
        """Whether the second pane is in sight: always, unless the list is in front of it."""
        return not self.details.isHidden() and (
            not self._is_folded or self._wants_details or self._works
        )

    @property
    def details(self) -> QWidget:
        """The second pane."""
        return cast("QWidget", self.widget(1))

    @property
    def line(self) -> FoldLine:
        """What stands between the panes."""
        return cast("FoldLine", self.handle(1))

    def follow(self, pane: ListPane[Any]) -> None:
        """Take turns from now on where there is no room. pane: the list in the first pane."""
        self._list = pane
        self.details.installEventFilter(self)
        self.line.turn_wanted.connect(self.turn)
        self.line.stepped.connect(pane.table.step)
        pane.table.current_changed.connect(self._show_place)
        pane.model.modelReset.connect(self._show_place)
        pane.model.rowsInserted.connect(self._show_place)
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._follow_focus)
        other = QShortcut(QKeySequence(KEY), self)
        other.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        other.activated.connect(self.turn)
        self.fold()

    @Slot()
    def turn(self) -> None:
        """Bring the other pane to the front; the list has the focus in either case.

        Where both are in sight, only the focus goes to the other.
        """
        if self._list is None:
            return
        if self._is_folded:
            self._wants_details = not self.shows_details
            self._works = False
            self._list.focus_list()
            self._arrange()
            return
        here = self._list.isAncestorOf(QApplication.focusWidget() or self)
        stop = next(stops(self.details), None) if here and self.shows_details else None
        if stop is None:
            self._list.focus_list()
        else:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_details(self) -> None:
        """Bring the second pane into sight, to stay there until it is turned."""
        if not self.shows_details:
            self._wants_details = True
            self._arrange()

    def fold(self) -> None:
        """Fold or unfold by the room there is now."""
        if self._list is None:
            return
        around = roomy_around(self)
        room = self.height() if around is None else around.viewport().height()
        low = self.orientation() is Qt.Orientation.Vertical
        folds = low and room < LINES * self.fontMetrics().height()
        if folds == self._is_folded:
            return
        self._is_folded = folds
        for number in range(self.count()):
            self.setCollapsible(number, folds)
        if folds:
            self._arrange()
        else:
            self.line.unfold()
            self.setHandleWidth(GAP)
            self.share()
            self.turned.emit()

    def share(self) -> None:
        """Give both panes their room while both are in sight."""
        raise NotImplementedError

    @override
    def createHandle(self) -> QSplitterHandle:
        return FoldLine(self)

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._is_folded:
            panes = [cast("QWidget", self.widget(number)) for number in range(self.count())]
            heights = [pane.minimumSizeHint().height() for pane in panes if not pane.isHidden()]
            least.setHeight(max(heights, default=0) + self.handleWidth())
        return least

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fold()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SHOWN and self._is_folded:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        """Give all the room to the pane in front."""
        details = self.shows_details
        self.line.fold(details=details)
        self.setHandleWidth(self.line.height_folded())
        self.setSizes([0, self.height()] if details else [self.height(), 0])
        self.updateGeometry()
        self.turned.emit()

    @Slot()
    def _show_place(self) -> None:
        if self._list is not None:
            table = self._list.table
            self.line.show_place(table.currentIndex().row(), table.model().rowCount())

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Show what the person works in; the filters of the list belong to the list in sight."""
        if self._list is None or now is None or not self.isAncestorOf(now):
            return
        before = self._works, self._wants_details
        self._works = self.details.isAncestorOf(now)
        if not self._works and now is not self._list.table:
            self._wants_details = False
        if before[0] != self._works:
            self.worked.emit()
        if self._is_folded and before != (self._works, self._wants_details):
            self._arrange()


def folding_around(widget: QWidget) -> Folding | None:
    """Return what may have another pane than that of a widget in front."""
    around = widget.parentWidget()
    while around is not None and not (isinstance(around, Folding) and around.may_fold):
        around = around.parentWidget()
    return around
