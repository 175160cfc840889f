"""Tab goes through a window as the eye does: by its layouts, whenever a control was made.

Qt's own order is that of making, and much of the window is made late, when it is first wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def go_to_next(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next control, or to the one before; False where that is not known.

    After the last comes the first.
    """
    order, here = list(stops(window)), QApplication.focusWidget()
    if here not in order or len(order) == 1:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    place = order.index(here) + (1 if forward else -1)
    order[place % len(order)].setFocus(reason)
    return True


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can have the focus by Tab inside of a widget, as it is read."""
    for each in _inside(widget):
        if not each.isVisible() or each.isWindow() or not each.isEnabled():
            continue
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None:
            yield each
        yield from stops(each)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets right inside of one, each once: those laid out, then the others."""
    seen = set()
    for each in (*_laid_out(widget), *widget.children()):
        if isinstance(each, QWidget) and each not in seen:
            seen.add(each)
            yield each


def _laid_out(widget: QWidget) -> Iterator[QWidget | None]:
    if isinstance(widget, QSplitter):
        yield from (widget.widget(number) for number in range(widget.count()))
    elif isinstance(widget, QScrollArea):
        yield widget.viewport()
    elif isinstance(widget, QMainWindow):
        yield widget.centralWidget()
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget | None]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner = None if item is None else item.layout()
        if inner is not None:
            yield from _of_layout(inner)
        elif item is not None:
            yield item.widget()
