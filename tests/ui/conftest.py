"""What the window's tests share: a sample ledger, a window on it, keys sent to it."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from crossfoot.exchange.sample import make_sample as make_shipped
from crossfoot.ledger.ledger import Ledger
from crossfoot.ui.app import make_application
from crossfoot.ui.desk import Desk
from crossfoot.ui.pages.deals.page import DealsPage
from crossfoot.ui.settings import Settings
from crossfoot.ui.theme.theme import Theme
from crossfoot.ui.window import MainWindow
from tests.ui.announcing import Desktop
from tests.ui.sample import make_empty, make_sample

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Opener = "Callable[[Path], MainWindow]"


@pytest.fixture(autouse=True)
def _qt_warnings_fail() -> Iterator[None]:
    """Fail a test for anything that Qt complains about."""
    told: list[str] = []

    def take(kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not message.startswith(OFFSCREEN):
            told.append(message)

    before = qInstallMessageHandler(take)
    yield
    qInstallMessageHandler(before)
    assert not told


OFFSCREEN = ("This plugin does not support", "QStandardPaths: ")
"""What a run without a screen or a login always says; it is nothing of ours."""


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The application, dressed."""
    make_application()
    return Theme(qapp, "light")


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, written once; tests take copies of it."""
    return make_sample(tmp_path_factory.mktemp("sample") / "central-asia.crossfoot")


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample that a test may write to."""
    path = tmp_path / sample_file.name
    path.write_bytes(sample_file.read_bytes())
    return path


@pytest.fixture(scope="session")
def shipped_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample that ships with the program, made once; tests take copies of it."""
    path = tmp_path_factory.mktemp("shipped") / "sample.crossfoot"
    make_shipped(path)
    return path


@pytest.fixture
def shipped(shipped_file: Path, tmp_path: Path) -> Path:
    """A copy of the shipped sample that a test may write to."""
    path = tmp_path / shipped_file.name
    path.write_bytes(shipped_file.read_bytes())
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """An empty ledger."""
    return make_empty(tmp_path / "empty.crossfoot")


@pytest.fixture
def open_window(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> Iterator[Callable[[Path], MainWindow]]:
    """Open a window on a ledger; it is closed when the test ends."""
    windows: list[MainWindow] = []

    def open_(path: Path) -> MainWindow:
        ledger = Ledger.open(path, by="clerk")
        window = MainWindow(Desk(ledger), Settings(tmp_path / "settings.ini"))
        windows.append(window)
        window.resize(1360, 820)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    assert theme is not None
    yield open_
    for window in windows:
        if isValid(window) and not window.close():  # a form with an error kept it open
            window.desk.close()
            window.deleteLater()


@pytest.fixture
def window(open_window: Callable[[Path], MainWindow], sample: Path) -> MainWindow:
    """A window on the sample."""
    return open_window(sample)


@pytest.fixture
def press(window: MainWindow) -> Callable[..., None]:
    """Send keys ("Ctrl+3", "J", "Return") to whatever has the focus, as a person would."""
    return presser(window)


@pytest.fixture
def page(window: MainWindow, press: Callable[..., None]) -> DealsPage:
    """The Deals page, come to by its key; a module about another page has one of its own."""
    press("Ctrl+3")
    assert isinstance(window.page, DealsPage)
    return window.page


@pytest.fixture
def desktop(open_window: Callable[[Path], MainWindow], empty: Path) -> Desktop:
    """An empty ledger, to paste announcements into."""
    return Desktop(open_window(empty))


def presser(window: MainWindow) -> Callable[..., None]:
    """Return a function that sends keys to the widget with the focus in this window."""

    def send(*keys: str) -> None:
        for key in keys:
            target = QApplication.focusWidget() or window
            QTest.keySequence(target, key)

    return send


def type_text(text: str) -> None:
    """Type a text into the widget with the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    QTest.keyClicks(widget, text)


@pytest.fixture
def freed() -> Callable[[object], Callable[[], bool]]:
    """Watch an object; the answer says whether it is gone by count alone."""

    def watch(thing: object) -> Callable[[], bool]:
        alive = weakref.ref(thing)
        return lambda: alive() is None

    return watch
