"""Reading, comparing and taking in a file of rows in a process of its own.

It is heavy in Python, and all cells of a large workbook stand in memory: the window must stay
alive, and keeps only what differs. Ending the process is giving the work up.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from crossfoot.exchange.confined import MEMORY, confined

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from crossfoot.exchange.comparing.diff import Diff
    from crossfoot.exchange.comparing.taking import Opened, Step
    from crossfoot.ledger.change import Change

_SECONDS = 3_600
"""Of processor time; a workbook of a hundred thousand figures takes a minute and a half."""
_MEMORY_EACH = 24
"""Bytes to a byte of a workbook, which is packed."""


def open_apart(
    source: Path, by: str, path: Path, step: Step, only: Collection[str] = ()
) -> Diff | Opened:
    """What a file would do to a ledger; of a foreign one, what it holds, to tell its columns.

    only:   names of the files of a folder that are wanted; none for all.
    step:   told (done, total); what it raises ends the work.
    Errors: CrossfootError where the file as a whole cannot be taken.
    """
    size = path.stat().st_size if path.is_file() else 0
    found: Diff | Opened = confined(
        path.name,
        _open,
        source,
        by,
        path,
        tuple(only),
        step=step,
        seconds=_SECONDS,
        memory=max(MEMORY, size * _MEMORY_EACH),
    )
    return found


def take_change(source: Path, by: str, change: Change, name: str, step: Step) -> None:
    """Take in what was chosen of a diff, all of it or nothing. name: of its file."""
    confined(name, _take, source, by, change, step=step, seconds=_SECONDS, memory=2 * MEMORY)


def _open(source: Path, by: str, path: Path, only: Collection[str], step: Step) -> Diff | Opened:
    from crossfoot.exchange.comparing.taking import compare_opened, open_rows  # noqa: PLC0415
    from crossfoot.exchange.spreadsheets.kinds import kind_of  # noqa: PLC0415
    from crossfoot.exchange.spreadsheets.reading import grids_of  # noqa: PLC0415
    from crossfoot.ledger.ledger import Ledger  # noqa: PLC0415

    kind = kind_of(path)
    ledger = Ledger.open(source, by=by, write=False)
    try:
        grids = partial(grids_of, str(path), str(kind))
        opened = open_rows(ledger.reader, path, step, grids, only)
        if not opened.sheets:
            return opened
        return compare_opened(ledger.reader, opened, step=step, by=by)
    finally:
        ledger.close()


def _take(source: Path, by: str, change: Change, step: Step) -> None:
    from crossfoot.ledger.ledger import Ledger  # noqa: PLC0415
    from crossfoot.ledger.uncollected import uncollected  # noqa: PLC0415

    step(0, 1)
    ledger = Ledger.open(source, by=by)
    try:
        ledger.back_up_or_say()
        with uncollected():
            ledger.apply(change)
    finally:
        ledger.close()
