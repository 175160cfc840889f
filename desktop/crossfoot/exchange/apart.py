"""An export in a process of its own: it is heavy in Python, and the window must stay alive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.exchange.profile import Profile
from crossfoot.exchange.spawned import spawned

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ledger.views import ViewFields


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

    Returns what is to be said of the file, a sentence each. What an ended process left is swept.
    Errors: CrossfootError where it cannot be written; whatever step raises ends the process.
    """
    from crossfoot.exchange.unfinished import sweep  # noqa: PLC0415  (late: see DESIGN 3)

    try:
        notes: tuple[str, ...] = spawned(_export, source, by, out, request, step=step)
    finally:
        sweep(out)
    return notes


def _export(
    source: Path, by: str, out: Path, request: Request, step: Callable[[int, int], None]
) -> tuple[str, ...]:
    """What the process does."""
    from crossfoot.exchange.exporting import export, wanted_of  # noqa: PLC0415  (in its process)
    from crossfoot.ledger.ledger import Ledger  # noqa: PLC0415

    ledger = Ledger.open(source, by=by, write=False)
    try:
        return tuple(export(ledger, out, step, wanted=wanted_of(ledger, request)))
    finally:
        ledger.close()
