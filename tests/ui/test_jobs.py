"""Work beside the window: told on its thread, stopped when asked."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from shiboken6 import delete

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


def test_every_job_runs_in_the_same_thread(qtbot: QtBot, jobs: JobQueue) -> None:
    threads: list[threading.Thread] = []
    for _ in range(3):
        job = jobs.prepare(lambda _: threads.append(threading.current_thread()))
        with qtbot.waitSignal(job.finished):
            jobs.start(job)
    assert len(set(threads)) == 1, "what a thread keeps, a connection, is kept from job to job"


def test_the_thread_ends_with_its_queue(qtbot: QtBot) -> None:
    queue, threads = JobQueue(), list[threading.Thread]()
    job = queue.prepare(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(job.finished):
        queue.start(job)
    del job
    queue.deleteLater()
    qtbot.waitUntil(lambda: not threads[0].is_alive())


def test_a_closed_queue_tells_nothing_more(qtbot: QtBot, jobs: JobQueue) -> None:
    started, go_on, told = threading.Event(), threading.Event(), list[object]()

    def work(ticket: Ticket) -> None:
        started.set()
        go_on.wait()
        ticket.step(1, 2)

    first, second = jobs.prepare(work), jobs.prepare(told.append)
    first.succeeded.connect(told.append)
    second.succeeded.connect(told.append)
    jobs.start(first)
    jobs.start(second)
    started.wait()
    jobs.close(go_on.set)
    qtbot.wait(10)
    assert told == []


def test_a_job_that_outlives_its_queue_ends_without_a_word() -> None:
    started, go_on = threading.Event(), threading.Event()

    def work(ticket: Ticket) -> None:
        started.set()
        go_on.wait()
        ticket.step(1, 2)

    queue = JobQueue()
    queue.start(queue.prepare(work))
    thread = queue._thread
    assert thread is not None
    started.wait()
    delete(queue)
    go_on.set()
    thread.join()
    assert not thread.is_alive()  # and an exception of a thread fails the test
