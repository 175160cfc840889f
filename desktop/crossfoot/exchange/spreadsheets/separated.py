"""CSV and its relatives: any of the usual codings and separators, told apart by what is there."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.spreadsheets.grid import MOST_COLUMNS, MOST_ROWS, Grid, Line
from crossfoot.exchange.spreadsheets.strings import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SEPARATORS = ",;\t|"
_LOOKED_AT = 200
_LONGEST_RECORD = 1_000
"""Lines; a longer one has a quotation mark that is never closed."""
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CALLS = ("=", "+", "-", "@")


def separated_grid(raw: bytes, name: str) -> Grid:
    """Read separated text. Errors: CrossfootError that names the line."""
    text = decoded(raw).replace("\0", "")
    said, text = _said_separator(text)
    separator = said or separator_of(text)
    csv.field_size_limit(LONGEST)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator)
    grid = Grid("")
    before = 0
    try:
        for record in reader:
            if reader.line_num - before > _LONGEST_RECORD:
                raise _unclosed(name, before + 1)
            _take(grid, Line(before + 1, tuple(_cell(cell) for cell in record)), name)
            before = reader.line_num
    except csv.Error as error:
        if "field larger" in str(error):
            raise CrossfootError(
                f"{name}, line {before + 1}, holds a text longer than any cell's.",
                "Check whether a quotation mark is left open there.",
            ) from None
        raise CrossfootError(
            f"{name}, line {before + 1}, cannot be read: {error}.", "Mend that line."
        ) from None
    return grid


def decoded(raw: bytes) -> str:
    """Bytes as text: by their mark, else UTF-8, else UTF-16 by its NULs, else Windows-1252."""
    for mark, coding in _MARKS:
        if raw.startswith(mark):
            return raw.decode(coding, "replace")
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    start = raw[:2048]
    if start.count(0) > len(start) // 4:
        return raw.decode(
            "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be", "replace"
        )
    return text


def separator_of(text: str) -> str:
    """The separator that cuts the first lines most often and most evenly."""
    lines = [line for line in text[: 1 << 16].splitlines() if line.strip()][:_LOOKED_AT]
    return max(SEPARATORS, key=lambda mark: _evenness(lines, mark))


def _evenness(lines: list[str], mark: str) -> tuple[float, int]:
    """How many lines have as many cells as most; then how many cells that is."""
    counts = [len(record) for record in _records(lines, mark)]
    if not counts:
        return 0.0, 0
    usual = max(set(counts), key=counts.count)
    if usual < 2:
        return 0.0, usual
    return counts.count(usual) / len(counts), usual


def _records(lines: Iterable[str], mark: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(lines, delimiter=mark)
    except csv.Error:
        return


def _said_separator(text: str) -> tuple[str | None, str]:
    """The separator that Excel's own first line names, and the text after it."""
    first, _, rest = text.partition("\n")
    said = first.strip().lower()
    if said.startswith("sep=") and len(said) == 5:
        return first.strip()[4], f"\n{rest}"  # the empty line keeps the numbers of the others
    return None, text


def _take(grid: Grid, line: Line, name: str) -> None:
    if not any(line.values):
        return
    if len(grid.lines) >= MOST_ROWS:
        raise CrossfootError(
            f"{name} has more than {MOST_ROWS:,} lines.", "Split it into several files."
        )
    if len(line.values) > MOST_COLUMNS:
        raise CrossfootError(
            f"{name}, line {line.number}, has {len(line.values):,} cells, more than any table.",
            "Check the separator, and whether a quotation mark is left open there.",
        )
    grid.lines.append(line)


def _cell(text: str) -> str | None:
    """A cell; the mark that keeps a spreadsheet program from calculating it is taken off."""
    plain = text.strip()
    return plain[1:] if plain[:1] == "'" and plain[1:2] in _CALLS and plain[1:2] else plain or None


def _unclosed(name: str, line: int) -> CrossfootError:
    return CrossfootError(
        f"{name}, line {line}: a quotation mark is opened there and not closed for "
        f"{_LONGEST_RECORD:,} lines.",
        "Close it, or double it where it belongs to the text.",
    )
