"""An export in a process of its own: it is heavy in Python, and the window must stay alive.

Decision: a spawned Python that tells how far it is through a pipe; cancelling is ending it, and
what it left behind is swept. Alternative: a thread, beside which the window waits twice as long.
"""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

    from crossfoot.ledger.views import ViewFields

LOOK = 0.1
"""Seconds between two looks at whether the work is still wanted."""
EVERY = 500
"""Rows between two words on how far it is."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be exported, as plain values that another process can be given.

    view:    the rows of a list as it is filtered; None for the whole ledger.
    release: the permanent id of a release; None for the ledger as it is.
    """

    profile: Profile = Profile.WORKING
    view: ViewFields | None = None
    release: str | None = None


def export_apart(
    source: Path,
    by: str,
    out: Path,
    request: Request,
    step: Callable[[int, int], object],
) -> tuple[str, ...]:
    """Export a ledger to a file; step is told (done, total) now and then.

    Returns what is to be said of the file, a sentence each.
    Errors: CrossfootError where it cannot be written; whatever step raises ends the process.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(theirs, source, by, out, request), daemon=True)
    process.start()
    theirs.close()
    done, total = 0, 1
    try:
        while True:
            if ours.poll(LOOK):
                told, *more = ours.recv()
                if told != "step":
                    break
                done, total = more
            step(done, total)
    except EOFError:
        told, more = "failed", ["the process that wrote it ended early"]
    finally:
        ours.close()
        process.kill()
        process.join()
        _sweep(out)
    if told == "refused":
        raise CrossfootError(*more)
    if told == "failed":
        raise RuntimeError(*more)
    return tuple(more)


def _sweep(out: Path) -> None:
    from crossfoot.exchange.unfinished import sweep  # noqa: PLC0415  (late: see DESIGN 3)

    sweep(out)


def _run(answer: Connection, source: Path, by: str, out: Path, request: Request) -> None:
    """What the process does. A failure that is a defect is told with its traceback."""
    import traceback  # noqa: PLC0415  (for the worst only)

    from crossfoot.exchange.exporting import export, wanted_of  # noqa: PLC0415  (in its process)
    from crossfoot.ledger.ledger import Ledger  # noqa: PLC0415

    told = [0]

    def step(done: int, total: int) -> None:
        if done >= told[0] + EVERY or done >= total:
            told[0] = done
            answer.send(("step", done, total))

    try:
        ledger = Ledger.open(source, by=by, write=False)
        try:
            notes = export(ledger, out, step, wanted=wanted_of(ledger, request))
        finally:
            ledger.close()
        answer.send(("done", *notes))
    except CrossfootError as error:
        answer.send(("refused", error.what, error.remedy))
    except Exception:  # noqa: BLE001  (told to the process that asked)
        answer.send(("failed", traceback.format_exc()))
