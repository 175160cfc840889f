"""A copy of the file with what is wrong beside each row, to be mended there and imported again."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import column_index_from_string

from crossfoot.errors import CrossfootError
from crossfoot.exchange.beside import written_beside
from crossfoot.exchange.comparing.folder import named_tables
from crossfoot.exchange.confined import confined
from crossfoot.exchange.spreadsheets.kinds import Kind, kind_of
from crossfoot.exchange.spreadsheets.reading import grids_of
from crossfoot.exchange.workbook import guard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from crossfoot.exchange.bundle.errors import Problem
    from crossfoot.exchange.spreadsheets import Grid

    Told = tuple[str, int, int, str]
    """Sheet ("" for separated text), row and column from 1 (0: the row), and the sentence."""

TITLE = "Crossfoot says"
_CELL = re.compile(r"(?:(?:'((?:[^']|'')+)'|([^!']+))!)([A-Z]+)(\d+)")
_LINE = re.compile(r"line (\d+)(?:, column ([A-Z]+))?")
_WRONG = PatternFill("solid", fgColor="FFFBE3E1")
_INK = Font(color="FF9B1C1C", bold=True)
_WIDTH = 60
SECONDS = 600


def write_returned(
    path: Path,
    out: Path,
    problems: Iterable[Problem],
    still_wanted: Callable[[], object] = int,
) -> None:
    """Write the copy; the file itself is left as it is.

    Errors: CrossfootError where it cannot be written.
    """
    told = [place for problem in problems if (place := _told(problem)) is not None]
    with written_beside(out) as stream:
        written = confined(
            path.name,
            _returned,
            str(path),
            str(kind_of(path)),
            told,
            still_wanted=still_wanted,
            seconds=SECONDS,
        )
        stream.write(written)


def _told(problem: Problem) -> Told | None:
    """Where a problem stands, and what it says without its place."""
    sentence = f"{problem.what[:1].upper()}{problem.what[1:]}. {problem.remedy}".strip()
    cell, line = _CELL.fullmatch(problem.place), _LINE.fullmatch(problem.place)
    if cell is not None:
        sheet = (cell[1] or cell[2] or "").replace("''", "'")
        return sheet, int(cell[4]), column_index_from_string(cell[3]), sentence
    if line is not None:
        column = column_index_from_string(line[2]) if line[2] else 0
        return "", int(line[1]), column, sentence
    return None


def _returned(path: str, kind: str, told: Sequence[Told]) -> bytes:
    """The copy, made in a process of its own."""
    import io  # noqa: PLC0415  (only there)

    file = Path(path)
    book = _opened(file) if kind == Kind.WORKBOOK else _as_workbook(_grids(path, kind))
    pages: dict[str, Any] = {page.title: page for page in book.worksheets}
    first = book.worksheets[0]
    for sheet in {place[0] for place in told}:
        page = pages.get(sheet, first)
        _mark(page, [place for place in told if place[0] == sheet])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _opened(file: Path) -> Workbook:
    """The workbook as it is. Errors: CrossfootError where its tables or pictures are damaged."""
    try:
        return load_workbook(file)
    except Exception as error:
        raise CrossfootError(
            "{name} could not be copied with what is wrong beside its rows ({fault}).",
            "Save it again in a spreadsheet program, and import that.",
            name=file.name,
            fault=type(error).__name__,
        ) from error


def _grids(path: str, kind: str) -> list[Grid]:
    """The tables of a file or folder, each with the name that its problems are told by."""
    grids = grids_of(path, kind)
    if kind == Kind.FOLDER:
        return named_tables(grids, Path(path).name)[0]
    for grid in grids:
        grid.name = Path(path).stem
    return grids


def _as_workbook(grids: Iterable[Grid]) -> Workbook:
    """Separated text as a sheet each, each line in the row of its number."""
    book = Workbook()
    del book["Sheet"]
    for grid in grids:
        page: Any = book.create_sheet(guard.title(grid.name))
        for line in grid.lines:
            for number, value in enumerate(line.values, 1):
                if value is not None:
                    cell = page.cell(line.number, number)
                    cell.value = guard.text(str(value)).text
                    cell.data_type = "s"
    return book


def _mark(page: Any, told: Sequence[Told]) -> None:  # noqa: ANN401  (a sheet of openpyxl)
    """Colour each cell that is wrong, and say why beside its row."""
    at = page.max_column + 1
    head = page.cell(1, at, TITLE)
    head.font = _INK
    page.column_dimensions[head.column_letter].width = _WIDTH
    rows: dict[int, list[str]] = {}
    for _, row, column, sentence in told:
        where = page.cell(row, column) if column else None
        name = "" if where is None else f"{where.column_letter}: "
        rows.setdefault(row, []).append(f"{name}{sentence}")
        if where is not None:
            where.fill = _WRONG
            where.comment = Comment(sentence, "Crossfoot")
    for row, sentences in rows.items():
        cell = page.cell(row, at, guard.text("\n".join(sentences)).text)
        cell.font = _INK
        cell.alignment = Alignment(wrap_text=True, vertical="top")
