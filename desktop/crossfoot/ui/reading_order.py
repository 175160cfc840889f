"""Tab goes through a window as the eye does: by its layouts, whenever a control was made.

Qt's own order is that of making, and much of the window is made late, when it is first wanted.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QScrollArea, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


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
            inside = [each for each in widget.children() if isinstance(each, QWidget)]
            yield from _of_layout(layout, inside)


def _of_layout(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Yield those of the widgets that stand in a layout, in its order.

    They are asked for by their places: an item that PySide hands out outlives its layout, and is
    then taken for whatever comes to stand at its address.
    """
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    places: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(each), each) for each in widgets),
        *((layout.indexOf(each), each) for each in inner),
    ]
    for _, each in sorted((place for place in places if place[0] >= 0), key=itemgetter(0)):
        if isinstance(each, QLayout):
            yield from _of_layout(each, widgets)
        else:
            yield each
