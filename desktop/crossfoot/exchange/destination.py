"""Where a file that somebody drops belongs: a ledger, rows to import, or a document to read."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_ROWS = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".json"})


class Destination(StrEnum):
    """What is done with a file."""

    LEDGER = "ledger"
    ROWS = "rows"
    DOCUMENT = "document"


def destination_of(path: Path) -> Destination:
    """Tell by what is in a file, then by its ending; what cannot be read is refused later."""
    if path.is_dir():
        return Destination.ROWS
    try:
        with path.open("rb") as file:
            start = file.read(4096)
    except OSError:
        start = b""
    if start.startswith(b"SQLite format 3\0") or path.suffix.lower() == ".crossfoot":
        return Destination.LEDGER
    if start.startswith(b"PK") and _holds_sheets(path):
        return Destination.ROWS
    bundle = start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b"crossfoot-bundle" in start
    if bundle or path.suffix.lower() in _ROWS:
        return Destination.ROWS
    return Destination.DOCUMENT


def _holds_sheets(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.startswith(("xl/", "workbook/")) for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False
