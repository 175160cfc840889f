"""CSV and its relatives: any of the usual codings and separators, told apart by what is there."""

from __future__ import annotations

import csv
from codecs import getincrementaldecoder
from io import BytesIO, TextIOWrapper
from typing import TYPE_CHECKING, BinaryIO

from crossfoot.errors import CrossfootError
from crossfoot.exchange.spreadsheets.grid import MOST_COLUMNS, MOST_ROWS, Grid, Line
from crossfoot.exchange.spreadsheets.strings import LONGEST
from crossfoot.reading.coding import lettered, wide_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SEPARATORS = ",;\t|"
_LOOKED_AT = 200
_SAMPLE = 1 << 16
"""Characters that tell the separator."""
_LONGEST_LINE = 2 * LONGEST
_LONGEST_RECORD = 1_000
"""Lines; a longer one has a quotation mark that is never closed."""
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CALLS = ("=", "+", "-", "@", "\t")


def separated_grid(raw: bytes, name: str) -> Grid:
    """Read separated text. Errors: CrossfootError that names the line."""
    return grid_of(BytesIO(raw), name)


def grid_of(stream: BinaryIO, name: str) -> Grid:
    """Read separated text as it comes, so that its size costs time and no memory.

    Errors: CrossfootError that names the line.
    """
    text = TextIOWrapper(stream, _coding(stream), errors="replace", newline="")
    start = text.read(_SAMPLE).replace("\0", "")
    said = _said_separator(start)
    text.seek(0)
    lines = _Lines(text, name, skipping=said is not None)
    csv.field_size_limit(LONGEST)
    reader = csv.reader(lines, delimiter=said or separator_of(start))
    grid = Grid("")
    before = 0
    try:
        for record in reader:
            if reader.line_num - before > _LONGEST_RECORD:
                raise _unclosed(name, before + 1)
            if lines.ended and record:
                raise CrossfootError(
                    "{name}, line {line}: a quotation mark is opened there and never closed.",
                    "Close it, or double it where it belongs to the text.",
                    name=name,
                    line=before + 1,
                )
            _take(grid, Line(before + 1, _values(record)), name)
            before = reader.line_num
    except csv.Error as error:
        if "field larger" in str(error):
            raise _too_long(name, before + 1) from None
        raise CrossfootError(
            "{name}, line {line}, cannot be read: {reason}.",
            "Mend that line.",
            name=name,
            line=before + 1,
            reason=error,
        ) from None
    finally:
        text.detach()
    return grid


class _Lines:
    """The lines of a text, none of them longer than any honest one.

    skipping: leave the first one empty, which keeps the numbers of the others.
    ended:    whether the empty line that follows the last one was given: a record that takes it in
              has a quotation mark that is never closed.
    """

    def __init__(self, text: TextIOWrapper, name: str, *, skipping: bool) -> None:
        self._text = text
        self._name = name
        self._skipping = skipping
        self._number = 0
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._text.readline(_LONGEST_LINE)
        self._number += 1
        if len(line) >= _LONGEST_LINE:
            raise _too_long(self._name, self._number)
        if not line:
            if self.ended:
                raise StopIteration
            self.ended = True
            return "\n"
        if self._skipping:
            self._skipping = False
            return "\n"
        return line.replace("\0", "") if "\0" in line else line


def _coding(stream: BinaryIO) -> str:
    """The coding of a text, as `coding_of` finds it, without holding the whole of it."""
    start = stream.read(2048)
    stream.seek(0)
    for mark, coding in _MARKS:
        if start.startswith(mark):
            return coding
    wide = wide_of(start)
    if wide is not None:
        return wide
    decoder = getincrementaldecoder("utf-8")()
    try:
        while piece := stream.read(1 << 20):
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        stream.seek(0)
        return lettered(stream.read(1 << 16))
    finally:
        stream.seek(0)
    return "utf-8"


def separator_of(text: str) -> str:
    """The separator that cuts the first lines most often and most evenly."""
    lines = [line for line in text.splitlines() if line.strip()][:_LOOKED_AT]
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


def _said_separator(start: str) -> str | None:
    """The separator that Excel's own first line names; None where it names none."""
    said = start.partition("\n")[0].strip()
    return said[4] if said.lower().startswith("sep=") and len(said) == 5 else None


def _take(grid: Grid, line: Line, name: str) -> None:
    if not any(line.values):
        return
    if len(grid.lines) >= MOST_ROWS:
        raise CrossfootError(
            "{name} has more than {most_rows} lines.",
            "Split it into several files.",
            name=name,
            most_rows=f"{MOST_ROWS:,}",
        )
    if len(line.values) > MOST_COLUMNS:
        raise CrossfootError(
            "{name}, line {line}, has {count} cells, more than any table.",
            "Check the separator, and whether a quotation mark is left open there.",
            name=name,
            line=line.number,
            count=f"{len(line.values):,}",
        )
    grid.lines.append(line)


def _values(record: list[str]) -> tuple[str | None, ...]:
    """The cells of a record; those that are empty at its end are none."""
    values = [_cell(cell) for cell in record]
    while values and values[-1] is None:
        values.pop()
    return tuple(values)


def _cell(text: str) -> str | None:
    """A cell; the mark that keeps a spreadsheet program from calculating it is taken off."""
    plain = text.strip()
    if plain[:1] == "'" and plain.lstrip("'").startswith(_CALLS):
        return plain[1:].strip() or None
    return plain or None


def _too_long(name: str, line: int) -> CrossfootError:
    return CrossfootError(
        "{name}, line {line}, holds a text longer than any cell's.",
        "Check whether a quotation mark is left open there.",
        name=name,
        line=line,
    )


def _unclosed(name: str, line: int) -> CrossfootError:
    return CrossfootError(
        "{name}, line {line}: a quotation mark is opened there and not "
        "closed for {longest_record} lines.",
        "Close it, or double it where it belongs to the text.",
        name=name,
        line=line,
        longest_record=f"{_LONGEST_RECORD:,}",
    )
