"""Taking a bundle in a process of its own: it is heavy in Python, and the window must stay alive.

Ending the process is giving the import up: what it had written is one transaction, which the next
connection rolls back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.confined import confined

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.exchange.bundle.report import Report

_SECONDS = 3_600
"""Of processor time; a million figures take a quarter of it."""
_MEMORY = 256 * 2**20
_MEMORY_EACH = 64
"""Bytes to a byte of the file: its rows, their edits, and what is written of them."""


def take_apart(
    source: Path,
    by: str,
    path: Path,
    still_wanted: Callable[[], object] = int,
    *,
    dry_run: bool = False,
) -> Report:
    """Take the good rows of a bundle's file into a ledger, as `take` does.

    still_wanted: called again and again; what it raises ends the work, and nothing is taken in.
    """
    report: Report = confined(
        path.name,
        _take,
        source,
        by,
        path,
        dry_run,
        still_wanted=still_wanted,
        seconds=_SECONDS,
        memory=_MEMORY + _MEMORY_EACH * path.stat().st_size,
    )
    return report


def _take(source: Path, by: str, path: Path, dry_run: bool) -> Report:
    from crossfoot.exchange.bundle.taking import take_file  # noqa: PLC0415  (late: in its process)
    from crossfoot.ledger.ledger import Ledger  # noqa: PLC0415

    ledger = Ledger.open(source, by=by, write=not dry_run)
    try:
        return take_file(ledger, path, keep_good=True, dry_run=dry_run)
    finally:
        ledger.close()
