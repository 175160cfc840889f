"""After the first paint: what will be wanted next is loaded and built, and then stays."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from crossfoot.ui.pages.catalog import MODULES
from crossfoot.ui.pages.page import Page
from crossfoot.ui.warming import Warming

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


def test_every_page_is_built_then_and_left_out_by_the_collector(
    qtbot: QtBot, window: MainWindow
) -> None:
    warming = Warming(window)
    warming.begin()
    try:
        qtbot.waitUntil(lambda: warming.is_done, timeout=60_000)
        assert gc.get_freeze_count() > 0
        assert window.page.NAME == "announcements"
        built = {page.NAME for page in window.findChildren(Page)}
        assert built == set(MODULES)
    finally:
        gc.unfreeze()
