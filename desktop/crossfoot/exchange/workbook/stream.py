"""Rows of a sheet written as XML straight into the file: what makes a million of them cheap.

Decision: openpyxl makes everything around the rows (styles, tables, charts, print set-up, small
sheets), this module the rows of the tables. Building a Cell for each value and an element for each
Cell takes four fifths of openpyxl's time, and its own write-only sheets keep each of them on disk
once more. Consequence: what openpyxl checks of a value is checked in `guard`, and the output is
read back by openpyxl, calamine and LibreOffice in the tests. Alternative: XlsxWriter in constant
memory, three times slower than this, a second library for the same file.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

FULL = 1 << 18
"""Characters that are gathered before they are written."""
EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  (a workbook knows no zones)
_DAY = timedelta(days=1)

LINKS = '<hyperlinks xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'


class RowStream:
    """The rows of one sheet, gathered and written piece by piece."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._pieces: list[str] = []
        self._size = 0

    def row(self, number: str, height: float, cells: Iterable[str]) -> None:
        """Write a row: what stands before, between and after the places that bear its number.

        The first is the `head` of its first cell; each other is what stands in a cell, with the
        head of the next one. That way no cell is put together by itself.
        """
        piece = f'<row r="{number}" ht="{height:g}" customHeight="1">{number.join(cells)}</row>'
        self._pieces.append(piece)
        self._size += len(piece)
        if self._size >= FULL:
            self.flush()

    def flush(self) -> None:
        """Write what was gathered."""
        self._out.write("".join(self._pieces).encode())
        self._pieces.clear()
        self._size = 0


def head(letter: str) -> str:
    """What every cell of a column begins with: its row's number follows, then what is in it."""
    return f'<c r="{letter}'


def blank(style: int) -> str:
    """A cell that holds nothing and has a style."""
    return f'" s="{style}"/>'


def number(style: int, value: float | Decimal) -> str:
    """A number, digit by digit as it is given."""
    return f'" s="{style}"><v>{value}</v></c>'


def text(style: int, value: str) -> str:
    """A text that a cell can hold (see `guard.text`), whatever it looks like."""
    kept = ' xml:space="preserve"' if value != value.strip() or "\n" in value else ""
    return f'" s="{style}" t="inlineStr"><is><t{kept}>{escaped(value)}</t></is></c>'


def moment(style: int, value: date) -> str:
    """A day, or a day with its time: the number of days since the epoch."""
    return number(style, serial(value))


def formula(style: int, words: str, value: float | Decimal | str | None) -> str:
    """A formula without its "=", and what it came to, for readers that do not calculate."""
    if value is None:
        return f'" s="{style}"><f>{escaped(words)}</f><v/></c>'
    kind = ' t="str"' if isinstance(value, str) else ""
    shown = escaped(value) if isinstance(value, str) else f"{value}"
    return f'" s="{style}"{kind}><f>{escaped(words)}</f><v>{shown}</v></c>'


def link(place: str, *, location: str | None = None, relation: str | None = None) -> str:
    """Where a cell leads: a place in the workbook, or a relation that names an address."""
    if relation is not None:
        return f'<hyperlink ref="{place}" r:id="{relation}"/>'
    return f'<hyperlink ref="{place}" location="{quoted(location or "")}"/>'


def serial(value: date) -> int | float:
    """A day or time as the format counts it."""
    if isinstance(value, datetime):
        since = (value - EPOCH) / _DAY
        return int(since) if since.is_integer() else since
    return (value - EPOCH.date()).days


def escaped(value: str) -> str:
    """A text inside an element."""
    if "&" in value:
        value = value.replace("&", "&amp;")
    if "<" in value:
        value = value.replace("<", "&lt;")
    if ">" in value:
        value = value.replace(">", "&gt;")
    return value


def quoted(value: str) -> str:
    """A text inside an attribute."""
    return escaped(value).replace('"', "&quot;")
