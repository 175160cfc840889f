"""A question to the ledger: at once where it is quick, else from beside the window."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject

from crossfoot.ui import reading
from crossfoot.ui.asking import Asking

if TYPE_CHECKING:
    import sqlite3

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow

TEN_MILLION = """
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 10000000)
    SELECT count(*) FROM number
"""


class Ear(QObject):
    """Hears what is answered, and where it was read."""

    def __init__(self, question: Asking) -> None:
        super().__init__()
        self.heard: list[Any] = []
        self.threads: list[str] = []
        question.answered.connect(self.heard.append)

    def read(self, connection: sqlite3.Connection, statement: str) -> int:
        self.threads.append(threading.current_thread().name)
        return int(connection.execute(statement).fetchone()[0])


@pytest.fixture
def question(window: MainWindow) -> Asking:
    return Asking(window.desk, window)


def test_what_is_quick_is_answered_at_once(question: Asking) -> None:
    ear = Ear(question)
    question.ask(lambda connection: ear.read(connection, "SELECT 7"))
    assert ear.heard == [7]


def test_what_takes_long_comes_later_and_is_not_tried_in_the_window_again(
    question: Asking, qtbot: QtBot
) -> None:
    ear = Ear(question)
    for _ in range(2):
        with qtbot.waitSignal(question.answered, timeout=30_000):
            question.ask(lambda connection: ear.read(connection, TEN_MILLION))
    here = threading.current_thread().name
    assert ear.heard == [10_000_000, 10_000_000]
    assert [name == here for name in ear.threads] == [True, False, False]


def test_only_the_newest_asking_is_answered(
    question: Asking, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BUDGET", -1.0)
    monkeypatch.setattr(reading, "STEPS", 1)
    ear = Ear(question)
    with qtbot.waitSignal(question.answered):
        for number in (1, 2, 3):
            question.ask(partial(ear.read, statement=f"SELECT {number}"))
    qtbot.wait(20)
    assert ear.heard == [3]


def test_what_a_save_gave_up_is_asked_again(
    question: Asking, window: MainWindow, qtbot: QtBot
) -> None:
    ear, begun = Ear(question), threading.Event()

    def read(connection: sqlite3.Connection) -> int:
        if threading.current_thread().name != here:
            begun.set()
        return ear.read(connection, TEN_MILLION)

    here = threading.current_thread().name
    with qtbot.waitSignal(question.answered, timeout=30_000):
        question.ask(read)
        assert begun.wait(10)
        window.desk.writing.emit()
        qtbot.waitUntil(lambda: not window.desk.reading.reads)
        window.desk.written.emit()
    assert ear.heard == [10_000_000]
    assert len(ear.threads) == 3


def test_what_nobody_waits_for_is_read_once_when_changes_pause(
    window: MainWindow, qtbot: QtBot
) -> None:
    question = Asking(window.desk, window, later=True)
    ear = Ear(question)
    with qtbot.waitSignal(question.answered):
        for number in (1, 2, 3):
            question.ask(partial(ear.read, statement=f"SELECT {number}"), beside=True)
        assert not window.desk.reading.reads
    assert ear.heard == [3]
    assert len(ear.threads) == 1
