"""Verbs that show: the window, its screenshots, and the history."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.cli.arguments import add_verb, who
from crossfoot.cli.output import put, put_done, put_json
from crossfoot.cli.verbs import WINDOW
from crossfoot.errors import CrossfootError
from crossfoot.figures.words import say as in_words
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.history import history
from crossfoot.ledger.queries.identity import rows_by_name

if TYPE_CHECKING:
    import argparse

    from crossfoot.ledger.queries.history import JournalLine

SCHEMES = ("light", "dark", "contrast")
"""As `ui.theme` names them; a test holds them equal, so that a call needs no Qt to be told."""
SCALES = (100, 125, 150, 200)
NO_DISPLAY = (
    "There is no display, so the window cannot open; these work without one: "
    "new, sample, read, propose, import, check, export, verify, history, screenshots, generate."
)


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this family."""
    parser = add_verb(verbs, WINDOW, run_window, "open the window (needs no verb)")
    parser.add_argument("ledger", type=Path, nargs="?")
    parser = add_verb(verbs, "screenshots", run_screenshots, "render every page to PNG")
    parser.add_argument("ledger", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--scheme", action="append", choices=SCHEMES, help="colours; else light and dark"
    )
    parser.add_argument("--scale", type=int, choices=SCALES, default=100, help="text in per cent")
    parser = add_verb(verbs, "history", run_history, "print the history of a ledger")
    parser.add_argument("ledger", type=Path)
    parser.add_argument("--row", metavar="KEY", help="only changes of this row")


def run_window(call: argparse.Namespace) -> int:
    """Open the window, on the ledger named, else the last one, else a copy of the sample."""
    if not _has_display():
        raise CrossfootError(NO_DISPLAY)
    from crossfoot.ui.imports import import_plainly  # noqa: PLC0415  (Qt only where it is shown)

    import_plainly()
    from crossfoot.ui.app import open_window  # noqa: PLC0415

    return open_window(call.ledger, by=who(call))


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_screenshots(call: argparse.Namespace) -> int:
    """Render every page without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from crossfoot.ui.screenshots import render  # noqa: PLC0415  (Qt only where it is shown)

    schemes = call.scheme or ("light", "dark")
    pictures = render(call.ledger, call.folder, schemes=schemes, scale=call.scale)
    files = [str(path) for path in pictures]
    put_done(
        call,
        f"Rendered {len(files)} pictures into {call.folder}.",
        {"ledger": str(call.ledger), "files": files},
    )
    return 0


def run_history(call: argparse.Namespace) -> int:
    """Print the history, newest first."""
    ledger = Ledger.open(call.ledger, by=who(call), write=False)
    try:
        lines = history(ledger.reader) if call.row is None else _lines_of(ledger, call.row)
    finally:
        ledger.close()
    if call.json:
        put_json({"ledger": str(call.ledger), "changes": [_line_json(line) for line in lines]})
    else:
        for line in lines:
            why = f" ({line.why})" if line.why else ""
            put(f"{line.seq:>6}  {line.at}  {line.by}  {_called(line)}{why}")
    return 0


def _lines_of(ledger: Ledger, name: str) -> list[JournalLine]:
    """The changes of the rows that a name stands for, newest first. Errors: CrossfootError."""
    rows = rows_by_name(ledger.reader, name)
    if not rows:
        raise CrossfootError(
            f"{ledger.path} holds no row called “{name}”.",
            "Give a key of the exchange file or a permanent id such as F-12.",
        )
    lines = {line.seq: line for row in rows for line in history(ledger.reader, row=row)}
    return [lines[seq] for seq in sorted(lines, reverse=True)]


def _called(line: JournalLine) -> str:
    return in_words(line.name, line.facts)


def _line_json(line: JournalLine) -> dict[str, object]:
    return {
        "seq": line.seq,
        "at": line.at,
        "by": line.by,
        "name": line.name,
        "called": _called(line),
        "why": line.why,
        "undo_of": line.undo_of,
        "rows": line.count,
        "hash": line.hash,
    }
