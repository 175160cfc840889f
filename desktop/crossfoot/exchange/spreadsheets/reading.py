"""The way into a file of rows: what it is, then its grids, read in a process of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.exchange.confined import confined
from crossfoot.exchange.spreadsheets.kinds import Kind, kind_of
from crossfoot.exchange.spreadsheets.separated import grid_of
from crossfoot.exchange.spreadsheets.sheets import workbook_grids

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.exchange.spreadsheets.grid import Grid


SECONDS = 240
"""Of processor time; a workbook of the most cells that are read takes a third of it."""


def read_grids(
    path: Path,
    still_wanted: Callable[[], object] = int,
) -> list[Grid]:
    """Read a workbook or separated text, whatever its name says.

    still_wanted: called again and again; what it raises ends the reading.
    Errors:       CrossfootError, one sentence that names what the file is and the way out.
    """
    kind = kind_of(path)
    found: list[Grid] = confined(
        path.name,
        grids_of,
        str(path),
        str(kind),
        still_wanted=still_wanted,
        seconds=SECONDS,
    )
    return found


def grids_of(path: str, kind: str) -> list[Grid]:
    """Read in this process; for `read_grids`, and for tests of the readers."""
    file = Path(path)
    if kind == Kind.WORKBOOK:
        return workbook_grids(file)
    with file.open("rb") as stream:
        return [grid_of(stream, file.name)]
