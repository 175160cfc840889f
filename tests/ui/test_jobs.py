"""Work beside the window: told on its thread, stopped when asked."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from crossfoot.errors import CrossfootError
from crossfoot.ui.jobs import JobQueue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.jobs import Ticket


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def jobs() -> Iterator[JobQueue]:
    queue = JobQueue()
    yield queue
    queue.close()


def test_cancelling_stops_the_work_at_its_next_step(qtbot: QtBot, jobs: JobQueue) -> None:
    started, go_on = threading.Event(), threading.Event()

    def work(ticket: Ticket) -> None:
        started.set()
        go_on.wait()
        ticket.step(1, 2)

    job, results = jobs.prepare(work), list[object]()
    job.succeeded.connect(results.append)
    with qtbot.waitSignal(job.finished):
        jobs.start(job)
        started.wait()
        job.cancel()
        go_on.set()
    assert results == []


def test_a_failure_reaches_the_window(qtbot: QtBot, jobs: JobQueue) -> None:
    def work(_: Ticket) -> None:
        raise CrossfootError("It was not written.")

    job = jobs.prepare(work)
    with qtbot.waitSignal(job.failed) as told:
        jobs.start(job)
    assert str(told.args[0]) == "It was not written."
