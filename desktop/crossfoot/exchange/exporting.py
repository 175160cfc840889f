"""Writing a ledger out by the ending of a name: the one way for the command line and the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.wanted import ALL, Chosen, Wanted

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.exchange.apart import Request
    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ledger.views import ViewFields

    Progress = Callable[[int, int], None]


def export(
    ledger: Ledger,
    out: Path,
    progress: Progress | None = None,
    *,
    wanted: Wanted = ALL,
) -> tuple[str, ...]:
    """Write a workbook (.xlsx), an exchange file (.json), or CSV files in a folder (no ending).

    Returns what is to be said of the file, a sentence each.
    Errors: CrossfootError for another ending, where there is nothing such to write, or it cannot
    be written.
    """
    match out.suffix.lower():
        case ".xlsx":
            from crossfoot.exchange.workbook import export_workbook  # noqa: PLC0415  (openpyxl)

            return export_workbook(ledger, out, progress, wanted=wanted)
        case ".json":
            from crossfoot.exchange.bundle import export_bundle  # noqa: PLC0415  (see DESIGN 3)

            export_bundle(ledger, out, wanted=wanted)
        case "":
            from crossfoot.exchange.separated import export_folder  # noqa: PLC0415  (as above)

            export_folder(ledger, out, progress, wanted=wanted)
        case ".csv":
            raise CrossfootError(
                "{out} cannot hold a ledger: it is several tables.",
                "Name a folder, as {with_suffix}.",
                out=out,
                with_suffix=out.with_suffix(""),
            )
        case ending:
            raise CrossfootError(
                "{out} ends in {ending}, which no export writes.",
                "Name a .xlsx workbook, a .json exchange file, or a folder for CSV files.",
                out=out,
                ending=ending,
            )
    return ()


def warning_of(connection: sqlite3.Connection, out: Path) -> CrossfootError | None:
    """What to know before a file of this name is written; None where there is nothing.

    Source: PLATFORM, section C3 (Excel on Windows opens no path of more letters); CONTRACT,
    "Bundle" (which has no place for tallies and views).
    """
    ending = out.suffix.lower()
    if ending == ".json":
        return _left_behind(connection, out)
    length = len(str(out.absolute()))
    if ending != ".xlsx" or length <= LONGEST_PATH:
        return None
    return CrossfootError(
        "The path of {name} has {length} characters: Excel on Windows opens none over {longest}.",
        "Choose a shorter name or folder if it is to be opened there.",
        name=out.name,
        length=length,
        longest=LONGEST_PATH,
    )


def _left_behind(connection: sqlite3.Connection, out: Path) -> CrossfootError | None:
    """What an exchange file does not carry; None where the ledger has nothing of it."""
    from crossfoot.ledger.queries.fetching import fetch_number  # noqa: PLC0415  (see DESIGN 3)

    tallies = fetch_number(connection, "SELECT count(*) FROM tally")
    views = fetch_number(connection, "SELECT count(*) FROM saved_view")
    if not tallies and not views:
        return None
    return CrossfootError(
        "An exchange file has no place for tallies and saved views: {tallies} and {views} of them "
        "stay behind, with the flags that hang on them.",
        "Keep the ledger itself beside {name}, or export a workbook to show them.",
        tallies=tallies,
        views=views,
        name=out.name,
    )


def view_chosen(connection: sqlite3.Connection, name: str) -> Chosen:
    """The rows that a saved view lets through, and the view in words.

    Errors: CrossfootError where there is no such view, or it lists what is not exported.
    """
    from crossfoot.ledger.queries.views import view_by_name  # noqa: PLC0415  (see DESIGN 3)

    return chosen_by(view_by_name(connection, name).fields)


def chosen_by(fields: ViewFields) -> Chosen:
    """The rows that a filter lets through, and the filter in words.

    Errors: CrossfootError where it lists what is not exported.
    """
    from crossfoot.ledger.queries.views import (  # noqa: PLC0415  (see DESIGN 3)
        ids_of_view,
        in_words,
    )

    table = TABLES.get(fields.page)
    if table is None:
        raise CrossfootError(
            "An export has no sheet of what the list {page} shows.",
            "Export the list of any other page.",
            page=fields.page,
        )
    words = in_words(fields)
    said = f"{fields.name} ({words})" if fields.name else words
    return Chosen(table, said, lambda state: ids_of_view(state, fields))


def wanted_of(ledger: Ledger, request: Request) -> Wanted:
    """What a request asks for, of this ledger. Errors: CrossfootError, as `chosen_by`."""
    if request.release is not None:
        from crossfoot.exchange.releasing import wanted_release  # noqa: PLC0415  (openpyxl)

        return wanted_release(ledger.reader, request.release)
    chosen = None if request.view is None else chosen_by(request.view)
    return Wanted(profile=request.profile, chosen=chosen)


LONGEST_PATH = 218

TABLES = {
    "announcements": "announcement",
    "deals": "deal",
    "totals": "relation",
    "review": "finding",
    "tallies": "tally",
    "parties": "party",
    "rates": "rate",
}
"""The table that each page lists."""
