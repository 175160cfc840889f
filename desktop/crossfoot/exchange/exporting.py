"""Writing a ledger out by the ending of a name: the one way for the command line and the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.wanted import ALL, Chosen, Wanted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger

    Progress = Callable[[int, int], None]


def export(
    ledger: Ledger,
    out: Path,
    progress: Progress | None = None,
    *,
    wanted: Wanted = ALL,
    with_texts: bool = True,
) -> None:
    """Write a workbook (.xlsx), an exchange file (.json), or CSV files in a folder (no ending).

    with_texts: False leaves source texts out of an exchange file and keeps their hashes.
    Errors: CrossfootError for another ending, where there is nothing such to write, or it cannot
    be written.
    """
    match out.suffix.lower():
        case ".xlsx":
            from crossfoot.exchange.workbook import export_workbook  # noqa: PLC0415  (openpyxl)

            export_workbook(ledger, out, progress, wanted=wanted)
        case ".json":
            from crossfoot.exchange.bundle import export_bundle  # noqa: PLC0415  (see DESIGN 3)

            export_bundle(ledger, out, wanted=wanted, with_texts=with_texts)
        case "":
            from crossfoot.exchange.separated import export_folder  # noqa: PLC0415  (as above)

            export_folder(ledger, out, progress, wanted=wanted)
        case ".csv":
            raise CrossfootError(
                f"{out} cannot hold a ledger: it is several tables.",
                f"Name a folder, as {out.with_suffix('')}.",
            )
        case ending:
            raise CrossfootError(
                f"{out} ends in {ending}, which no export writes.",
                "Name a .xlsx workbook, a .json exchange file, or a folder for CSV files.",
            )


def view_chosen(ledger: Ledger, name: str) -> Chosen:
    """The rows that a saved view lets through, and the view in words.

    Errors: CrossfootError where there is no such view, or it lists what is not exported.
    """
    from crossfoot.ledger.queries.views import (  # noqa: PLC0415  (see DESIGN 3)
        ids_of_view,
        in_words,
        view_by_name,
    )

    view = view_by_name(ledger.reader, name).fields
    table = TABLES.get(view.page)
    if table is None:
        raise CrossfootError(
            f"The view “{view.name}” lists {view.page}, which an export has no sheet of.",
            "Name a view of announcements, deals, totals or flags.",
        )
    return Chosen(table, tuple(ids_of_view(ledger.reader, view)), f"{view.name} ({in_words(view)})")


TABLES = {
    "announcements": "announcement",
    "deals": "deal",
    "totals": "relation",
    "review": "finding",
}
"""The table that each page lists."""
