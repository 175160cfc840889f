"""Work in a process of its own: the window stays alive, and cancelling is ending the process.

Decision: a spawned Python that answers through a pipe. Alternative: a thread, beside which the
window waits twice as long, and which can neither be bounded nor be ended.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import time
from typing import TYPE_CHECKING, Any

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    Step = Callable[[int, int], object]
    Bounds = Callable[[], object]

LOOK = 0.05
"""Seconds between two looks at whether the work is still wanted."""


class EndedEarlyError(RuntimeError):
    """The process ended and said nothing."""


def spawned(
    work: Callable[..., Any],
    *given: object,
    step: Step,
    tells: bool = True,
    bounds: Bounds | None = None,
) -> Any:  # noqa: ANN401  (whatever the work returns)
    """Run a function of a module on plain values, and return what it returns.

    step:    told (done, total), and called again and again; what it raises ends the work.
    tells:   whether the work is given such a function as its last value, to say how far it is.
    bounds:  called in the process first, to bound what it may use; it must be of a module too.
    Errors:  CrossfootError of the work, EndedEarlyError, RuntimeError with the traceback of a
             defect.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(theirs, work, given, tells, bounds), daemon=True)
    process.start()
    theirs.close()
    done, total = 0, 1
    try:
        while True:
            if ours.poll(LOOK):
                outcome, value = ours.recv()
                if outcome != "step":
                    break
                done, total = value
            step(done, total)
    except EOFError:
        raise EndedEarlyError from None
    finally:
        ours.close()
        process.kill()
        process.join()
    if outcome == "refused":
        raise CrossfootError(*value)
    if outcome == "failed":
        raise RuntimeError(value)
    return value


def _run(
    answer: Connection,
    work: Callable[..., Any],
    given: tuple[object, ...],
    tells: bool,
    bounds: Bounds | None,
) -> None:
    """What the process does. A failure that is a defect is told with its traceback."""
    if bounds is not None:
        bounds()
    steps = (_Telling(answer),) if tells else ()
    try:
        result = "done", work(*given, *steps)
    except CrossfootError as error:
        result = "refused", (error.what, error.remedy)
    except Exception as error:  # noqa: BLE001  (told to the process that asked)
        import traceback  # noqa: PLC0415  (late: nearly never)

        if bounds is not None and isinstance(error, (MemoryError, RecursionError)):
            return
        result = "failed", traceback.format_exc()
    with contextlib.suppress(OSError):
        answer.send(result)


class _Telling:
    """Says how far the work is, no oftener than the other side looks, and when it is done."""

    def __init__(self, answer: Connection) -> None:
        self._answer = answer
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._last + LOOK or done >= total:
            self._last = now
            self._answer.send(("step", (done, total)))
