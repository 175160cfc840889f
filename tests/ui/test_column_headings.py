"""No heading of a column is cut: in Russian, at every size of text and window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QHeaderView, QScrollBar, QWidget

from crossfoot.ui.language import speak
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.badge import badge_font

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.window import MainWindow

ALONG = Qt.Orientation.Horizontal
SIZES = [QSize(1024, 700), QSize(1360, 820), QSize(1920, 1080)]


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "ru")
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize("scale", [100, 200])
def test_every_page_has_room_for_its_headings(
    open_window: Callable[[Path], MainWindow], shipped: Path, theme: Theme, scale: int
) -> None:
    window = open_window(shipped)
    theme.dress("light", scale)
    seen: set[str] = set()
    cut: list[str] = []
    for size in SIZES:
        window.resize(size)
        for place in window.commands.pages.actions():
            window.show_page(place.data())
            for view in ("list", *window.page.views()):
                for _ in range(3):
                    QCoreApplication.processEvents()
                found = dict(headings(window))
                seen |= found.keys()
                cut += [f"{view} at {size.width()}: {each}" for each in found if found[each] < 0]
    theme.dress("light", 100)
    assert cut == []
    assert {"Сообщение", "Как сообщено", "Расхождение", "Другие имена"} <= seen


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize("scale", [100, 200])
def test_the_history_has_room_for_its_headings(
    open_window: Callable[[Path], MainWindow], shipped: Path, theme: Theme, qtbot: QtBot, scale: int
) -> None:
    window = open_window(shipped)
    theme.dress("light", scale)
    window.resize(SIZES[0])
    window.commands.history.trigger()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    try:
        qtbot.waitUntil(lambda: "Изменение" in dict(headings(dialog)), timeout=2000)
        cut = {name: room for name, room in headings(dialog) if room < 0}
        bars = [bar for bar in dialog.findChildren(QScrollBar) if bar.isVisible()]
        assert cut == {}
        assert all(bar.orientation() is not ALONG for bar in bars), "nothing stands outside"
    finally:
        dialog.close()
        theme.dress("light", 100)


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize("name", ["announcements", "deals", "totals", "review", "parties"])
def test_the_bar_of_a_list_is_one_row_at_large_text(
    open_window: Callable[[Path], MainWindow],
    shipped: Path,
    theme: Theme,
    qtbot: QtBot,
    name: str,
) -> None:
    window = open_window(shipped)
    theme.dress("light", 200)
    window.resize(SIZES[0])
    window.show_page(name)
    pane = cast("Any", window.page).list
    bar = pane.search.parentWidget()
    try:
        pane._bar.count.setText("15 976 из 15 976")
        qtbot.waitUntil(lambda: bar.height() < 2 * pane.search.height(), timeout=2000)
    finally:
        theme.dress("light", 100)


def headings(window: QWidget) -> Iterator[tuple[str, int]]:
    """Yield the headings in sight, each with the pixels that are left beside it."""
    for header in window.findChildren(QHeaderView):
        if not header.isVisible() or header.orientation() is not ALONG:
            continue
        metrics = QFontMetrics(badge_font(QApplication.font()))
        for number in range(header.count()):
            words = header.model().headerData(number, ALONG)
            if words and not header.isSectionHidden(number):
                wanted = metrics.horizontalAdvance(str(words)) + 2 * STEP
                yield str(words), header.sectionSize(number) - wanted
