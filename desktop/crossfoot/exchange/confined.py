"""Work on files from strangers in a process of its own: bounded, and ended when it is not wanted.

Decision: a spawned Python with limits on memory and processor time (PLATFORM, section E6). What a
hostile file does to a parser stays there; the window stays alive; cancelling is ending the
process. Alternative: a thread, which can neither be bounded nor be ended.
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

MEMORY = 2 * 2**30
"""Bytes of address space; the readers of documents map their libraries into it as well."""
LIBRARIES = 2**30
"""Bytes that they may map beside what is filled."""
SECONDS = 60
"""Of processor time."""
LOOK = 0.05
"""Seconds between two looks at whether the work is still wanted."""


def confined(  # noqa: PLR0913  (a piece of work, and what bounds it)
    name: str,
    work: Callable[..., Any],
    *given: object,
    still_wanted: Callable[[], object] = int,
    step: Step | None = None,
    seconds: int = SECONDS,
    memory: int = MEMORY,
) -> Any:  # noqa: ANN401  (whatever the work returns)
    """Run a function of a module on plain values, and return what it returns.

    name:          what messages call the file.
    still_wanted:  called again and again; what it raises ends the work.
    step:          told (done, total) now and then, and called again and again in place of
                   still_wanted; the work is given such a function as its last value.
    seconds:       of processor time.
    memory:        bytes that it may fill; the libraries that it maps are not counted.
    Errors:        CrossfootError of the work; one of its own where the work was too much.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    told = step is not None
    process = context.Process(
        target=_run, args=(theirs, work, given, (seconds, memory, told)), daemon=True
    )
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
            if step is None:
                still_wanted()
            else:
                step(done, total)
    except EOFError:
        outcome, value = "died", None
    finally:
        ours.close()
        process.kill()
        process.join()
    if outcome == "done":
        return value
    if outcome == "refused":
        raise CrossfootError(*value)
    if outcome == "failed":
        raise RuntimeError(value)
    raise CrossfootError(
        "{name} takes more memory or time to read than any honest file.",
        "Check where it came from, or save it again from the program that made it.",
        name=name,
    )


def _run(
    answer: Connection,
    work: Callable[..., Any],
    given: tuple[object, ...],
    bounds: tuple[int, int, bool],
) -> None:
    """What the process does. A failure that is a defect is told with its traceback.

    bounds: seconds, bytes, and whether it is to say how far it is.
    """
    seconds, memory, tells = bounds
    _limit(seconds, memory)
    steps = (_Telling(answer),) if tells else ()
    try:
        result = "done", work(*given, *steps)
    except CrossfootError as error:
        result = "refused", (error.what, error.remedy)
    except (MemoryError, RecursionError):
        return
    except Exception:  # noqa: BLE001  (told to the process that asked)
        import traceback  # noqa: PLC0415  (late: nearly never)

        result = "failed", traceback.format_exc()
    with contextlib.suppress(OSError):
        answer.send(result)


class _Telling:
    """Says how far the work is, no oftener than the other side looks."""

    def __init__(self, answer: Connection) -> None:
        self._answer = answer
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._last + LOOK:
            self._last = now
            self._answer.send(("step", (done, total)))


def _limit(seconds: int, memory: int) -> None:
    """Bound this process where the system can."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  (Windows has none)

        mapped = max(MEMORY, memory + LIBRARIES)
        resource.setrlimit(resource.RLIMIT_AS, (mapped, mapped))
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
