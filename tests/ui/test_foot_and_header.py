"""The foot of the window shows whole keys only; a title is never squeezed by its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from crossfoot.ui.header import Header
from crossfoot.ui.navigation import Navigation
from crossfoot.ui.pages.catalog import places
from crossfoot.ui.pages.page import Heading, Key
from crossfoot.ui.status import Foot, Status
from crossfoot.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme

KEYS = [Key("F2", "next figure"), Key("Delete", "skip"), Key("Ctrl+Enter", "send to review")]


@pytest.mark.parametrize("shown", [0, 1, 2, 3])
def test_keys_that_do_not_fit_are_left_out_whole(qtbot: QtBot, shown: int) -> None:
    status = Status()
    qtbot.addWidget(status)
    status.show_keys(KEYS)
    foot = status.findChild(Foot)
    assert foot is not None
    words = [f"{key.keys}  {key.does}" for key in KEYS[:shown]]
    expected = "      ".join(words if shown == len(KEYS) else [*words, "Ctrl+/  all keys"])
    edges = foot.width() - foot.contentsRect().width()
    foot.resize(foot.fontMetrics().horizontalAdvance(expected) + edges + 1, 24)
    assert foot.shown == expected
    assert foot.toolTip().endswith("send to review"), "the tooltip has them all"


def test_a_notice_is_cut_short_without_talk_of_keys(qtbot: QtBot) -> None:
    status = Status()
    qtbot.addWidget(status)
    status.tell("A sentence that is far longer than the few pixels it gets here.")
    foot = status.findChild(Foot)
    assert foot is not None
    foot.resize(80, 24)
    assert foot.shown.startswith("A sen")
    assert foot.shown.endswith("…")


@pytest.fixture
def header(qtbot: QtBot) -> Header:
    """A header with four buttons, one of them the main one, and room for all."""
    made = Header()
    qtbot.addWidget(made)
    actions = [QAction(words, made) for words in ("Compare sources", "Edit deal", "Sign off…")]
    new = QAction("New deal", made)
    new.setProperty("primary", True)
    made.show_heading(Heading("Deals", "One row a deal, with what its sources say"))
    made.show_actions([*actions, new])
    made.resize(1600, 60)
    made.show()
    return made


def shown(header: Header) -> list[str]:
    """The buttons in sight, left to right."""
    found = [each for each in header.findChildren(QPushButton) if each.isVisible()]
    return [each.text() for each in sorted(found, key=lambda each: each.x())]


def test_buttons_that_would_cut_the_title_go_into_a_menu_and_the_main_one_stays(
    qtbot: QtBot, header: Header
) -> None:
    qtbot.waitUntil(lambda: shown(header)[-1] == "New deal")
    assert shown(header) == ["Compare sources", "Edit deal", "Sign off…", "New deal"]
    high = header.height()
    widths = [each.width() for each in header.findChildren(QPushButton) if each.isVisible()]
    header.resize(sum(widths) + 200, high)
    qtbot.waitUntil(header.rest.isVisible)
    assert shown(header) == ["More ▾", "Compare sources", "New deal"]
    header.resize(300, high)
    qtbot.waitUntil(lambda: shown(header) == ["More ▾", "New deal"])
    assert header.sizeHint().height() <= high, "one row at any width"


def test_the_navigation_is_as_wide_as_its_longest_name_with_its_count(
    qtbot: QtBot, theme: Theme
) -> None:
    assert theme is not None
    navigation = Navigation(places(), None)
    qtbot.addWidget(navigation)
    navigation.show_counts({"announcements": 1_234_567})
    navigation.show_page("announcements")
    navigation.resize(navigation.sizeHint().width(), 600)
    navigation.show()
    for button in navigation.buttons:
        assert button.width() >= button.wanted


@pytest.mark.parametrize("tone", [Tone.WARN, Tone.BAD])
def test_a_warning_has_a_mark_and_stays_until_the_next_notice(qtbot: QtBot, tone: Tone) -> None:
    status = Status()
    qtbot.addWidget(status)
    status.resize(2000, 30)
    status.show()
    foot = status.findChild(Foot)
    assert foot is not None
    status.show_keys(KEYS)
    status.tell("Saved elsewhere.")
    assert foot.shown == "Saved elsewhere."
    plain = foot.palette().color(foot.foregroundRole())
    status.tell("The row is gone.", tone)
    assert foot.shown == "⚠ The row is gone."
    assert foot.accessibleName() == "Warning: The row is gone."
    status.show_keys(KEYS[:1])
    status.stand("Nothing is selected.")
    assert status.words == "The row is gone.", "neither the keys nor what holds take it away"
    assert not any(timer.isActive() for timer in status.findChildren(QTimer))
    status.tell("Undone.")
    assert foot.shown == "Undone."
    assert foot.palette().color(foot.foregroundRole()) == plain
    status.tell("")
    assert foot.shown == "Nothing is selected."
