"""The verb that writes a ledger out: export."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.cli.arguments import add_verb, who
from crossfoot.cli.output import Progress, put_done, say
from crossfoot.errors import CrossfootError
from crossfoot.ledger.ledger import Ledger

if TYPE_CHECKING:
    import argparse

PROFILES = ("working", "publication")


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this family."""
    parser = add_verb(verbs, "export", run_export, "write a workbook, a bundle or CSV files")
    parser.add_argument("ledger", type=Path)
    parser.add_argument(
        "out", type=Path, help="a .xlsx or .json file, or a folder for CSV files (no ending)"
    )
    parser.add_argument("--view", metavar="NAME", help="the rows of a saved view")
    parser.add_argument(
        "--as-of", metavar="DATETIME", help="as it was then (UTC; a date means its end)"
    )
    parser.add_argument("--release", metavar="NAME", help="a release made in the window, as it was")
    parser.add_argument(
        "--profile",
        choices=PROFILES,
        default=PROFILES[0],
        help="publication: signed rows only, without names, conversations and notes",
    )
    parser.add_argument(
        "--no-text", action="store_true", help="leave source texts out, and keep their hashes"
    )


def run_export(call: argparse.Namespace) -> int:
    """Write the ledger out, by the ending of the file."""
    from crossfoot.exchange.apart import Request  # noqa: PLC0415  (see DESIGN 3)
    from crossfoot.exchange.exporting import (  # noqa: PLC0415
        export,
        view_chosen,
        wanted_of,
        warning_of,
    )
    from crossfoot.exchange.profile import Profile  # noqa: PLC0415
    from crossfoot.exchange.wanted import Wanted  # noqa: PLC0415

    if call.release is not None and (call.view or call.as_of):
        raise CrossfootError(
            "A release is frozen: it takes neither --view nor --as-of.", "Name the release alone."
        )
    ledger = Ledger.open(call.ledger, by=who(call), write=False)
    try:
        wanted = Wanted(
            profile=Profile(call.profile),
            chosen=None if call.view is None else view_chosen(ledger.reader, call.view),
            as_of=call.as_of,
            texts=not call.no_text,
        )
        if call.release is not None:
            wanted = replace(wanted_of(ledger, Request(release=call.release)), texts=wanted.texts)
        warning = warning_of(ledger.reader, call.out)
        notes = export(ledger, call.out, Progress("Writing rows"), wanted=wanted)
        if warning is not None:
            say(str(warning))
        for note in notes:
            say(note)
    finally:
        ledger.close()
    put_done(call, f"Wrote {call.out}.", {"ledger": str(call.ledger), "written": str(call.out)})
    return 0
