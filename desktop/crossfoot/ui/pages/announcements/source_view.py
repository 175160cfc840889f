"""The sealed text with its figures marked: the list of figures that the keyboard rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget
from typing_extensions import override

from crossfoot.ui.pages.announcements.chips import Span
from crossfoot.ui.pages.announcements.marks import Mark, paint_marks
from crossfoot.ui.pages.announcements.name_marks import NameMark, names_at, paint_names
from crossfoot.ui.pages.announcements.offsets import Offsets
from crossfoot.ui.pages.announcements.pouring import Pouring, broken
from crossfoot.ui.pages.announcements.tab_stops import line_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from crossfoot.ui.pages.announcements.namings import Naming, NamingKind
    from crossfoot.ui.pages.announcements.workbench import Workbench

LINE_HEIGHT = 160.0
PARAGRAPH_GAP = 10


class SourceView(QTextEdit):
    """Shows the source text, its chips and the current one; changes nothing itself.

    Signals:
        stepped:    the clerk goes this many figures on (or back).
        picked:     a character of the text was clicked.
        recorded:   Enter; the current figure, or the selected words, shall be recorded.
        skipped:    Delete.
        rest_dismissed: Shift+Delete.
        entered:    the focus came here, from a form or from elsewhere.
        left:       Esc with nothing selected.
    """

    stepped = Signal(int)
    picked = Signal(object)
    recorded = Signal()
    skipped = Signal()
    rest_dismissed = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offsets = Offsets("")
        self._marks: list[Mark] = []
        self._names: list[NameMark] = []
        self._tell_name: Callable[[NamingKind, int], str] | None = None
        self._bold: Span | None = None
        self._wanted: Span | None = None
        self._pouring = Pouring(self.document(), self)
        self.setObjectName("sourceText")
        self.setAccessibleName(self.tr("Source text and its figures"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("#sourceText, #sourceText:focus { border: none; padding: 0; }")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._show_caret)
        self._pouring.grown.connect(self._go_on)

    def show_text(self, text: str) -> None:
        """Show another sealed text, without any marks."""
        shown, breaks = broken(text)
        self._offsets = Offsets(text, breaks)
        self._marks = []
        self._names = []
        self._tell_name = None
        self._bold = self._wanted = None
        lines = QTextBlockFormat()
        lines.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        lines.setBottomMargin(PARAGRAPH_GAP)
        self._pouring.begin(shown, lines)
        if self._pouring.is_done:
            self._close_up()
            line_up(self.document(), self.viewport().width() - 2 * self.document().documentMargin())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @property
    def is_complete(self) -> bool:
        """Whether the whole text is shown; a long one comes in pieces."""
        return self._pouring.is_done

    def show_bench(self, bench: Workbench) -> None:
        """Mark the chips and bring the current one into view, without losing a selection."""
        self._marks = sorted(
            Mark(*self._units_of(place), chip.state, index == bench.current, bool(chip.doubt))
            for index, chip in enumerate(bench.chips)
            for place in chip.places
        )
        own = bench.chip.places[0] if bench.chip is not None and bench.chip.places else None
        self._wanted = own
        self._go_where_wanted()
        self.viewport().update()

    def show_names(
        self,
        names: Iterable[Naming],
        concerned: frozenset[tuple[NamingKind, int]],
        tell: Callable[[NamingKind, int], str],
    ) -> None:
        """Mark the names of parties and deals; tell: what to say of one under the pointer.

        concerned: those that the current figure is about.
        """
        self._tell_name = tell
        self._names = [
            NameMark(*self._units_of(place), kind, of, (kind, of) in concerned)
            for place, kind, of in names
        ]
        self.viewport().update()

    def selected(self) -> Span | None:
        """Return the selected words' place without the blanks around them; None if none are."""
        cursor = self.textCursor()
        words = cursor.selectedText()
        if not words.strip():
            return None
        start = cursor.selectionStart() + _units(words) - _units(words.lstrip())
        end = cursor.selectionEnd() - _units(words) + _units(words.rstrip())
        return Span(self._offsets.to_points(start), self._offsets.to_points(end))

    def drop_selection(self) -> None:
        """Forget the selected words."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.NoModifier and self._plain_key(key):
            event.accept()
        elif modifiers == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Delete:
            self.rest_dismissed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()  # the frame of the current chip says where the focus is
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        unit = self._unit_at(event.position())
        if unit is not None and not self.textCursor().hasSelection():
            self.picked.emit(self._offsets.to_points(unit))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = self._unit_at(event.position())
        over = at is not None and any(mark.start <= at < mark.end for mark in self._marks)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_names(painter, self, self._names)
        paint_marks(painter, self, self._marks)
        painter.end()
        super().paintEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        at = self._unit_at(QPointF(event.pos()))
        named = [] if at is None else names_at(self._names, at)
        tell = self._tell_name
        words = [tell(mark.kind, mark.of) for mark in named] if tell is not None else []
        QToolTip.showText(event.globalPos(), "\n".join(words), self.viewport())
        return True

    @Slot()
    def _show_caret(self) -> None:
        """Show the caret once it is moved away from the current chip, to select words from it."""
        own = self._bold is not None and self.textCursor().position() == self._start_of_bold
        self.setCursorWidth(0 if own else 1)

    @property
    def _start_of_bold(self) -> int:
        return 0 if self._bold is None else self._units_of(self._bold)[0]

    @Slot()
    def _go_on(self) -> None:
        if self._wanted is not None:
            self._go_where_wanted()

    def _go_where_wanted(self) -> None:
        """Stand at the current figure, as soon as its words are in the document."""
        own = self._wanted
        if own is not None and self._units_of(own)[1] >= self.document().characterCount():
            return
        self._embolden(own)
        if own is not None:
            self._stand_at(own)
        self._wanted = None

    def _plain_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.recorded.emit()
        elif key == Qt.Key.Key_Delete:
            self.skipped.emit()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

    def _leave(self) -> None:
        if self.textCursor().hasSelection():
            self.drop_selection()
        else:
            self.left.emit()

    def _units_of(self, place: Span) -> tuple[int, int]:
        return self._offsets.to_units(place.start), self._offsets.to_units(place.end)

    def _close_up(self) -> None:
        """Make empty lines low: a paragraph has its own gap below it."""
        low = QTextBlockFormat()
        low.setLineHeight(1.0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        low.setBottomMargin(0)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                cursor.setPosition(block.position())
                cursor.setBlockFormat(low)
            block = block.next()
        cursor.endEditBlock()

    def _unit_at(self, point: QPointF) -> int | None:
        scrolled = QPointF(
            point.x() + self.horizontalScrollBar().value(),
            point.y() + self.verticalScrollBar().value(),
        )
        layout = self.document().documentLayout()
        unit = layout.hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        return None if unit < 0 else unit

    def _stand_at(self, place: Span) -> None:
        """Put the cursor before a figure; one near an edge comes into view with what is around."""
        start, end = self._units_of(place)
        cursor = self.textCursor()
        cursor.setPosition(end)
        below = self.cursorRect(cursor).bottom()
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        above = self.cursorRect().top()
        line, height = self.cursorRect().height(), self.viewport().height()
        if above < line or below > height - line:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + above - height // 3)

    def _embolden(self, place: Span | None) -> None:
        if place == self._bold:
            return
        for span, weight in ((self._bold, QFont.Weight.Normal), (place, QFont.Weight.DemiBold)):
            if span is None:
                continue
            start, end = self._units_of(span)
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            style = QTextCharFormat()
            style.setFontWeight(weight)
            cursor.mergeCharFormat(style)
        self._bold = place


_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Home: -(1 << 30),
    Qt.Key.Key_End: 1 << 30,
}


def _units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
