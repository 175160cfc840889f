"""The way into a file of rows: what it is, then its grids, read in a process of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.confined import confined
from crossfoot.exchange.spreadsheets.folder import folder_of, tables_in
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
    """Read a workbook, separated text or a folder of it, whatever its name says.

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
    folder = folder_of(file) if kind == Kind.FOLDER else None
    if folder is None:
        return [_separated(file)]
    return [_table(each) for each in tables_in(folder)]


def _table(file: Path) -> Grid:
    """Read a table of a folder. Errors: CrossfootError; another kind of file is no table."""
    if kind_of(file) is not Kind.SEPARATED:
        raise CrossfootError(
            "{name} is no CSV by what is in it.", "Take it out of the folder.", name=file.name
        )
    grid = _separated(file)
    grid.name = file.stem
    return grid


def _separated(file: Path) -> Grid:
    with file.open("rb") as stream:
        return grid_of(stream, file.name)
