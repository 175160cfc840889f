"""The Overview page: by keyboard from number to number, and each opens what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from crossfoot.figures.values import VerdictKind
from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ui import reading
from crossfoot.ui.dialogs.history import HistoryDialog
from crossfoot.ui.pages.overview.page import OverviewPage
from crossfoot.ui.widgets.tile import Tile
from tests.ui.conftest import presser

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.overview.lines_card import LinesCard
    from crossfoot.ui.window import MainWindow

LONG = "The Great Northern and Southern Railway Company of the Upper Valleys " * 6


@pytest.fixture
def page(window: MainWindow, press: Callable[..., None]) -> OverviewPage:
    """The page, come to by its key."""
    press("Ctrl+1")
    assert isinstance(window.page, OverviewPage)
    return window.page


def _focused() -> Tile:
    tile = QApplication.focusWidget()
    assert isinstance(tile, Tile)
    return tile


def _list(window: MainWindow) -> Any:
    """The list of the page in front."""
    return cast("Any", window.page).list


def _number(tile: Tile) -> str:
    return tile.accessibleName().rpartition(": ")[2]


def _words(card: LinesCard) -> list[str]:
    """What a card says below its title, in place of lines or under them."""
    labels = card.findChildren(QLabel)
    told = (one for one in labels if card.body.indexOf(one) >= 0 and one.isVisible())
    return [one.text() for one in told]


def test_it_is_the_first_page_and_its_first_number_has_the_focus(page: OverviewPage) -> None:
    assert page.heading().title == "Overview"
    assert _focused() is page.verdicts.tiles[0]


def test_the_arrow_keys_and_tab_go_from_number_to_number(
    page: OverviewPage, press: Callable[..., None]
) -> None:
    tiles = page.verdicts.tiles
    press("Down", "Down")
    assert _focused() is tiles[2]
    press("Up")
    assert _focused() is tiles[1]
    press("Tab")
    assert _focused() is tiles[2]


@pytest.mark.usefixtures("page")
def test_a_verdict_opens_its_totals(window: MainWindow, press: Callable[..., None]) -> None:
    name, number = _focused().accessibleName(), _number(_focused())
    assert name.startswith("Does not add up")
    press("Return")
    assert window.page.NAME == "totals"
    assert _list(window).asked.filters == {"verdicts": (VerdictKind.INCONSISTENT.value,)}
    assert _list(window).count_words.startswith(f"{number} of ")
    assert _list(window).table.hasFocus()


@pytest.mark.parametrize(
    ("card", "opens"),
    [
        ("ages", ("review", "waited")),
        ("rules", ("review", "rules")),
        ("announcements", ("announcements", "states")),
    ],
)
def test_each_card_opens_its_list_filtered(
    page: OverviewPage,
    window: MainWindow,
    press: Callable[..., None],
    card: str,
    opens: tuple[str, str],
) -> None:
    lines = cast("LinesCard", getattr(page, card))
    tile = next(each for each in lines.tiles if _number(each) != "0")
    tile.setFocus()
    press("Return")
    name, filter_ = opens
    assert name == window.page.NAME
    assert filter_ in _list(window).asked.filters
    assert _list(window).count_words.startswith(f"{_number(tile)} of ")


def test_going_back_comes_to_the_number_that_was_opened(
    page: OverviewPage, window: MainWindow, press: Callable[..., None]
) -> None:
    press("Down", "Return", "Alt+Left")
    assert window.page is page
    assert _focused() is page.verdicts.tiles[1]


def test_a_headline_opens_its_total(
    page: OverviewPage, window: MainWindow, press: Callable[..., None]
) -> None:
    first = page.headlines.tiles[0]
    assert "itemised" in first.accessibleName()
    first.setFocus()
    press("Return")
    assert window.page.NAME == "totals"
    current = _list(window).table.current_id
    wording = _list(window).model.row_at(_list(window).table.currentIndex().row()).wording
    assert current is not None
    assert first.accessibleName().startswith(wording)


def test_a_change_opens_the_history_at_it(
    page: OverviewPage, window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    window.desk.apply(_party("Altyn Rail"))
    window.desk.apply(_party("Baikal Air"))
    assert "Baikal Air" in page.changes.tiles[0].accessibleName()
    assert "clerk" in page.changes.tiles[0].accessibleName()
    page.changes.tiles[1].setFocus()
    press("Return")
    dialog = window.findChild(HistoryDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.list.asked.filters == {"when": ("yesterday",)}
    line = dialog.list.model.row_at(dialog.list.table.currentIndex().row())
    assert line is not None
    assert line.facts["deal"] == "Altyn Rail"


def test_what_a_person_entered_opens_the_announcements(
    page: OverviewPage, window: MainWindow, press: Callable[..., None]
) -> None:
    row = page.people.rows[0]
    assert "figures" in row.buttons[0].accessibleName() or "figure(s)" in row.buttons[0].text()
    row.buttons[0].setFocus()
    press("Return")
    assert window.page.NAME == "announcements"
    assert tuple(_list(window).asked.filters) == ("clerks",)


def test_the_closed_flags_of_a_person_open(
    open_window: Callable[[Path], MainWindow], shipped: Path
) -> None:
    window = open_window(shipped)
    window.show_page("overview")
    page = cast("OverviewPage", window.page)
    button = next(row.buttons[1] for row in page.people.rows if not row.buttons[1].isHidden())
    button.setFocus()
    presser(window)("Return")
    assert window.page.NAME == "review"
    assert set(_list(window).asked.filters) == {"states", "closers"}
    assert not _list(window).shows_empty


def test_a_change_is_counted_at_once_and_the_focus_stays(
    page: OverviewPage, window: MainWindow, press: Callable[..., None]
) -> None:
    press("Down")
    here = _focused()
    before = _number(page.changes.tiles[-1])
    window.desk.apply(_party("Altyn Rail"))
    assert int(_number(page.changes.tiles[-1])) == int(before) + 1
    assert _focused() is here


def test_an_empty_ledger_says_what_to_do_first(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    window = open_window(empty)
    assert window.page.NAME == "announcements"
    press = presser(window)
    press("Ctrl+1")
    page = cast("OverviewPage", window.page)
    assert page.shows_empty
    assert page.begin.words.title == "Nothing recorded yet"
    assert page.begin.button.hasFocus()
    press("Return")
    assert window.page.NAME == "announcements"


def test_what_takes_long_is_counted_by_a_worker(
    window: MainWindow, press: Callable[..., None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BUDGET", -1.0)
    monkeypatch.setattr(reading, "STEPS", 1)
    press("Ctrl+1")
    page = cast("OverviewPage", window.page)
    assert page.verdicts.tiles == []
    assert _words(page.verdicts) == ["Counting …"]
    qtbot.waitUntil(lambda: len(page.verdicts.tiles) > 1)
    assert _words(page.verdicts) == []
    assert _focused() is page.verdicts.tiles[0]


def test_long_names_are_cut_and_told_whole(
    page: OverviewPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    window.desk.apply(_party(LONG))
    tile = page.changes.tiles[0]
    qtbot.waitUntil(lambda: tile.width() > 0)
    assert window.width() == 1024
    assert LONG.strip()[-30:] in tile.toolTip()


def test_every_number_names_itself_to_a_screen_reader(page: OverviewPage) -> None:
    QAccessible.setActive(True)
    tiles = page.findChildren(Tile)
    assert len(tiles) > 10
    assert all(": " in tile.accessibleName() or ", " in tile.accessibleName() for tile in tiles)


def test_another_page_kept_as_the_last_one_opens_first(
    open_window: Callable[[Path], MainWindow], sample: Path
) -> None:
    first = open_window(sample)
    first.show_page("overview")
    first.close()
    assert open_window(sample).page.NAME == "overview"


def _party(name: str) -> Change:
    return Change("edit_deal", (Insert("party", {"name": name}, New("party")),), {"deal": name})
