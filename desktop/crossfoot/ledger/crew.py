"""Processes that find differences beside this one: a full recheck is heavy in Python.

Each helper reads the file by itself, through a connection of its own, and so sees what was last
committed. While it is at work the caller holds the write lock and spills nothing, so that the file
stays as the helper found it; what it finds comes back through a pipe and is written by the caller,
who does a share of the work too.

Decision: spawned processes. What they are told is short (a function of a module, two ids), so that
it always fits into a pipe and nobody waits for the other. Whatever goes wrong in a helper is done
again here, where it is raised in the usual way. Alternative: threads, which Python runs in turn.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections import deque
from contextlib import suppress
from multiprocessing.connection import wait
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple, Self

from crossfoot.ledger.checks.screens import Screens
from crossfoot.ledger.file import connect
from crossfoot.ledger.queries.fetching import fetch_number, reading
from crossfoot.ledger.rating.nearest import Nearest
from crossfoot.rules.setting import Settings

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection
    from pathlib import Path
    from types import TracebackType

    from crossfoot.ledger.difference import Difference

MOST_HELPERS = 7
_AHEAD = 8
"""Tasks that a helper has at a time: it goes on with them while what it found is written; fewer
towards the end, when the rest is shared."""
_ALL_PAGES = 2**31 - 1
"""Before so many are changed nothing is spilled. Turning it off would wait for the commit."""
_CACHE_KB = 128 * 1024
"""Room for what is changed in a transaction; where that fills it, every page is read each time."""


class Ground:
    """The ledger as it stands during a step, in the process that looks at it."""

    def __init__(self, connection: sqlite3.Connection, settings: Settings) -> None:
        self.connection = connection
        self.settings = settings
        self.screens = Screens(connection)
        self.rates = Nearest(connection)
        self._head = self._newest()

    @property
    def holds(self) -> bool:
        """Whether no record was changed since it was laid."""
        return self._head == self._newest()

    def _newest(self) -> int:
        return fetch_number(self.connection, "SELECT max(id) FROM journal")


class Task(NamedTuple):
    """Some work on the rows of a table from one id to another. rows: how many they are."""

    work: Callable[[Ground, list[int]], Difference]
    table: str
    first: int
    last: int
    rows: int

    def done(self, ground: Ground) -> Difference:
        """Return what is different."""
        query = f"SELECT id FROM {self.table} WHERE id BETWEEN ? AND ? ORDER BY id"  # noqa: S608
        with reading(ground.connection) as cursor:
            found = cursor.execute(query, (self.first, self.last)).fetchall()
        return self.work(ground, [id_ for (id_,) in found])


class Crew:
    """This process and its helpers, which end with the block that they were called up for."""

    def __init__(
        self, path: Path | None = None, helpers: int | None = None, *, shares: bool = True
    ) -> None:
        """path: the file that helpers read; None for none.

        helpers: None for one on each processor that is free.   shares: whether this process does a
        share of the work, not the writing alone.
        """
        free = min((os.cpu_count() or 1) - shares, MOST_HELPERS)
        self._path = path
        self._wanted = free if helpers is None else helpers
        self._shares = shares
        self._helpers: list[_Helper] = []

    def __enter__(self) -> Self:
        """Call the helpers up; they load what they need while this process begins."""
        if self._path is not None:
            self._helpers = [_Helper(self._path) for _ in range(self._wanted)]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Send them away, whatever they are at."""
        for helper in self._helpers:
            helper.dismiss()
        self._helpers = []

    def differences(
        self, ground: Ground, tasks: Iterable[Task]
    ) -> Iterator[tuple[Task, Difference]]:
        """Yield what each task finds, in any order.

        ground: on a connection in a write transaction; what was written in it is nothing to the
        tasks. The helpers lay their own with each new one.
        """
        waiting = deque(tasks)
        if not self._helpers:
            yield from ((task, task.done(ground)) for task in waiting)
            return
        usual = fetch_number(ground.connection, "PRAGMA cache_size")
        ground.connection.execute(f"PRAGMA cache_size=-{_CACHE_KB}")
        ground.connection.execute(f"PRAGMA cache_spill={_ALL_PAGES}")
        try:
            yield from self._shared(ground, waiting)
        finally:
            ground.connection.execute("PRAGMA cache_spill=1")
            ground.connection.execute(f"PRAGMA cache_size={usual}")

    def _shared(self, ground: Ground, waiting: deque[Task]) -> Iterator[tuple[Task, Difference]]:
        for helper in tuple(self._helpers):
            if helper.is_ready:
                self._feed(helper, waiting, ground)
        while waiting or any(helper.tasks for helper in self._helpers):
            asked = {each.pipe: each for each in self._helpers if each.tasks or not each.is_ready}
            mine = self._shares or not self._helpers
            answered = wait(list(asked), 0 if waiting and mine else None)
            for helper in [helper for pipe, helper in asked.items() if pipe in answered]:
                try:
                    found = helper.pipe.recv()
                except (EOFError, OSError):
                    self._lose(helper, waiting)
                    continue
                if not helper.is_ready:
                    helper.is_ready = True
                    self._feed(helper, waiting, ground)
                    continue
                task = helper.tasks.popleft()
                self._feed(helper, waiting, ground)
                yield task, task.done(ground) if found is None else found
            if waiting and mine and not answered:  # else a helper would wait to be heard
                task = waiting.popleft()
                yield task, task.done(ground)

    def _feed(self, helper: _Helper, waiting: deque[Task], ground: Ground) -> None:
        """Give a helper something to go on with."""
        try:
            if helper.ground is not ground:
                helper.pipe.send(ground.settings)
                helper.ground = ground
            while waiting and len(helper.tasks) < min(_AHEAD, 1 + len(waiting) // 2):
                helper.pipe.send(waiting[0])
                helper.tasks.append(waiting.popleft())
        except OSError:
            self._lose(helper, waiting)

    def _lose(self, helper: _Helper, waiting: deque[Task]) -> None:
        """Go on without a helper that ended."""
        waiting.extendleft(helper.tasks)
        self._helpers.remove(helper)
        helper.dismiss()


class _Helper:
    """A process that helps.

    is_ready:  whether it has loaded what it needs.   tasks: those that it has not answered.
    ground:    ours, that it laid its own with.
    """

    def __init__(self, path: Path) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.is_ready = False
        self.ground: Ground | None = None
        self.tasks: deque[Task] = deque()
        self._process = context.Process(target=_help, args=(theirs, path), daemon=True)
        self._process.start()
        theirs.close()

    def dismiss(self) -> None:
        """End it, whatever it is at."""
        self.pipe.close()
        self._process.kill()
        self._process.join()


def _help(answer: Connection, path: Path) -> None:
    """What a helper does until its pipe is closed. None: a task that went wrong here."""
    from crossfoot.ledger import full_recheck  # noqa: F401, PLC0415  (what tasks need)

    connection = connect(path, write=False)
    gc.disable()
    answers: SimpleQueue[Difference | None] = SimpleQueue()
    Thread(target=_send, args=(answer, answers), daemon=True).start()
    answers.put(None)
    try:
        ground = Ground(connection, answer.recv())
        while True:
            told = answer.recv()
            if isinstance(told, Settings):
                ground = Ground(connection, told)
                continue
            try:
                found = told.done(ground)
            except Exception:  # noqa: BLE001  (done again where it can be told)
                found = None
            answers.put(found)
            gc.collect(1)
    except (EOFError, OSError):
        return
    finally:
        connection.close()


def _send(answer: Connection, answers: SimpleQueue[Difference | None]) -> None:
    """Send what was found while more is being found: a pipe takes less than one task finds."""
    with suppress(OSError):
        while True:
            answer.send(answers.get())
