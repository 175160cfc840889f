"""The forms of the workbench keep their room: the cross-check gives way, its buttons stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from tests.ui.announcing import Desktop, Key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier
BUYERS = ("Air Astana", "Qatar Airways", "Etihad", "Korean Air", "Turkish Airlines", "Lufthansa")
COUNTRIES = "Kazakhstan, Qatar, the UAE, Korea, Turkey and Germany"
HEADLINE = f"Boeing announced $21 billion in trade deals with {COUNTRIES}. "
SIX = f"Orders at the fair\n{HEADLINE}" + " ".join(
    f"{buyer} agreed to purchase ${number} billion worth of aircraft from Boeing."
    for number, buyer in enumerate(BUYERS, start=1)
)


@pytest.fixture
def six(open_window: Callable[[Path], MainWindow], empty: Path) -> Desktop:
    """A headline over six deals, each with its form; the first of the deals is in front."""
    desktop = Desktop(open_window(empty))
    desktop.paste(SIX)
    desktop.press(Key.Key_F2)
    assert desktop.current == "$1 billion"
    return desktop


@pytest.fixture
def large(theme: Theme) -> Iterator[Theme]:
    """Text of 150%."""
    theme.dress("light", 150)
    yield theme
    theme.dress("light", 100)


def seen(widget: QWidget, window: QWidget) -> bool:
    """Whether a widget is in sight with its whole height."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return widget.visibleRegion().boundingRect().height() == widget.height() and (
        window.rect().contains(place)
    )


def test_a_deals_fields_and_its_button_are_in_sight_beside_a_check_of_six_parts(
    six: Desktop, qtbot: QtBot
) -> None:
    forms, check = six.page.workbench.forms, six.page.workbench.check
    fields = (forms.deal.title, forms.deal.stage, forms.deal.parties, forms.deal.tags)
    needed = (*fields, forms.buttons.record, check._table._sentence)
    qtbot.waitUntil(lambda: all(seen(each, six.window) for each in needed), timeout=1000)
    assert check.says == "Adds up"


def test_the_sentence_stands_wherever_it_has_the_room(six: Desktop, qtbot: QtBot) -> None:
    check = six.page.workbench.check
    for _ in range(6):
        qtbot.waitUntil(check._table._sentence.isVisible, timeout=1000)
        six.press(Key.Key_F2)
    six.press(Key.Key_Home)
    qtbot.waitUntil(check._table._sentence.isVisible, timeout=1000)


@pytest.mark.parametrize("size", [(1024, 700), (1360, 820)])
def test_the_button_that_records_never_scrolls_away(
    six: Desktop, qtbot: QtBot, large: Theme, size: tuple[int, int]
) -> None:
    assert large.scale == 150
    six.window.resize(*size)
    forms = six.page.workbench.forms
    forms.figure.more.setChecked(True)
    qtbot.waitUntil(lambda: seen(forms.buttons.record, six.window), timeout=1000)
    assert seen(forms.buttons.skip, six.window)
    assert six.page.workbench.check.isVisible()


def test_the_parts_are_opened_and_folded_by_their_key(six: Desktop, qtbot: QtBot) -> None:
    check = six.page.workbench.check
    qtbot.waitUntil(check.parts.isVisible, timeout=1000)
    assert check._table.shown < 6
    six.press(Key.Key_W, ALT)
    qtbot.waitUntil(lambda: check._table.shown == 6, timeout=2000)
    assert seen(six.page.workbench.forms.buttons.record, six.window)
    six.press(Key.Key_W, ALT)
    qtbot.waitUntil(lambda: check._table.shown < 6, timeout=2000)


def test_the_field_with_the_focus_is_in_sight(six: Desktop, qtbot: QtBot) -> None:
    six.window.resize(1024, 700)
    tags = six.page.workbench.forms.deal.tags
    tags.setFocus()
    qtbot.waitUntil(lambda: seen(tags, six.window), timeout=1000)


def test_the_foot_names_what_the_keys_do_to_a_recorded_figure(six: Desktop) -> None:
    six.press(Key.Key_Return)
    six.press(Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    told = six.page.keys()
    named = {key.keys: key.does for key in told}
    assert (named["Enter"], named["Del"]) == ("save, next open", "take back")
