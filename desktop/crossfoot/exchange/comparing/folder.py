"""The tables of an export as a folder of CSV files: which of them can be taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.separated import PACKAGE, file_name
from crossfoot.exchange.workbook.base import EDITABLE

if TYPE_CHECKING:
    from pathlib import Path

_TITLE = b"Crossfoot"


def refuse_computed(path: Path) -> None:
    """Refuse a table of such a folder that holds what the ledger works out, or rows without an id.

    Taken for a foreign list of deals its rows would become deals. Errors: CrossfootError.
    """
    if path.suffix.lower() != ".csv" or path.name in map(file_name, EDITABLE):
        return
    try:
        with (path.parent / PACKAGE).open("rb") as package:
            said = package.read(1 << 20)
    except OSError:
        return  # no folder of an export
    if _TITLE in said and f'"{path.name}"'.encode() in said:
        raise CrossfootError(
            "{name} is a table of an export that does not come back.",
            "Edit its deals, figures, parties or rates instead, or the ledger itself.",
            name=path.name,
        )
