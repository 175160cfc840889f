"""Verbs that make a ledger or fill it: new, sample, import, generate."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.cli.arguments import add_verb, read_bytes, who
from crossfoot.cli.output import Progress, put, put_done, put_json, say
from crossfoot.errors import CrossfootError
from crossfoot.ledger.ledger import Ledger

if TYPE_CHECKING:
    import argparse

    from crossfoot.exchange.bundle import Report

DONE = ("added", "changed", "unchanged", "refused")
MOST_FIGURES = 10_000_000
LISTED = 20
"""Refusals printed one by one; the rest are counted."""


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this family."""
    parser = add_verb(verbs, "new", run_new, "make an empty ledger")
    parser.add_argument("ledger", type=Path)
    parser = add_verb(verbs, "sample", run_sample, "make the sample ledger")
    parser.add_argument("ledger", type=Path)

    parser = add_verb(verbs, "import", run_import, "take a bundle, a workbook or a CSV in")
    parser.add_argument("ledger", type=Path)
    parser.add_argument(
        "file", type=Path, help="a .json bundle, a .xlsx workbook, a CSV or a folder of them"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, no more")
    parser.add_argument("--keep-good", action="store_true", help="refuse rows, not the file")
    parser.add_argument(
        "--marked", type=Path, metavar="COPY", help="write a .xlsx copy with what is wrong in it"
    )

    parser = add_verb(verbs, "generate", run_generate, "make a synthetic ledger for benchmarks")
    parser.add_argument("ledger", type=Path)
    parser.add_argument("--figures", type=int, required=True, metavar="N")
    parser.add_argument("--seed", type=int, required=True, metavar="S")


def run_new(call: argparse.Namespace) -> int:
    """Make an empty ledger; refuses to overwrite."""
    Ledger.create(call.ledger, by=who(call)).close()
    put_done(call, f"Made {call.ledger}, an empty ledger.", {"ledger": str(call.ledger)})
    return 0


def run_sample(call: argparse.Namespace) -> int:
    """Make the sample ledger."""
    from crossfoot.exchange.sample import make_sample  # noqa: PLC0415  (late: loads SQLModel)

    make_sample(call.ledger)
    put_done(call, f"Made {call.ledger}, the sample ledger.", {"ledger": str(call.ledger)})
    return 0


def run_import(call: argparse.Namespace) -> int:
    """Take in a bundle or rows: all of it, or with --keep-good all that is good."""
    from crossfoot.exchange.spreadsheets.kinds import Kind, kind_of  # noqa: PLC0415  (late)

    if call.marked is not None and call.marked.suffix.lower() != ".xlsx":
        raise CrossfootError(
            "--marked {copy} names no workbook.", "Let its name end in .xlsx.", copy=call.marked
        )
    streamed = str(call.file) == "-" or _is_pipe(call.file)
    if not streamed and kind_of(call.file) is not Kind.BUNDLE:
        from crossfoot.cli.verbs.rows import import_rows  # noqa: PLC0415  (late: loads SQLModel)

        return import_rows(call)
    from crossfoot.exchange.bundle import take, take_file  # noqa: PLC0415  (late: loads SQLModel)

    if call.marked is not None:
        raise CrossfootError(
            "--marked goes with a workbook or a CSV: a bundle has no rows to mark.",
            "Leave it out; each refusal names its place.",
        )
    file, how = str(call.file), {"keep_good": call.keep_good, "dry_run": call.dry_run}
    raw = read_bytes(file) if streamed else b""
    ledger = Ledger.open(call.ledger, by=who(call), write=not call.dry_run)
    try:
        if streamed:
            report = take(ledger, raw, name="The text on stdin" if file == "-" else file, **how)
        else:
            report = take_file(ledger, call.file, name=file, **how)
    finally:
        ledger.close()
    _put_report(call, report)
    if not report.refused:
        return 0
    return 1 if call.keep_good and report.taken else 2


def _is_pipe(path: Path) -> bool:
    """Whether a name stands for what another program writes, and can be read only once."""
    try:
        return stat.S_ISFIFO(os.stat(path).st_mode)  # noqa: PTH116  (raises nothing else)
    except (OSError, ValueError):
        return False


def _put_report(call: argparse.Namespace, report: Report) -> None:
    """Print what an import did or would do; refusals go to stderr, each with its place."""
    if call.json:
        put_json(report.as_json())
        return
    for problem in report.refused[:LISTED]:
        say(problem.sentence)
    if len(report.refused) > LISTED:
        say(f"… and {len(report.refused) - LISTED:,} more.")
    if report.refused and not report.taken:
        say(f"Nothing was taken in from {call.file}.")
        return
    counts = report.as_json()
    would = "Would have " if call.dry_run else ""
    told = ", ".join(f"{counts[done]:,} {done}" for done in DONE)
    put(f"{would}{told}.")


def run_generate(call: argparse.Namespace) -> int:
    """Make a synthetic ledger; the same numbers and seed give the same ledger."""
    from crossfoot.exchange.making import made_whole  # noqa: PLC0415  (late: see DESIGN 3)
    from crossfoot.ledger.generate import generate  # noqa: PLC0415  (late: loads SQLModel)

    if call.figures < 1:
        raise CrossfootError(f"--figures {call.figures} is too few.", "Ask for one at least.")
    if call.figures > MOST_FIGURES:
        raise CrossfootError(
            f"--figures {call.figures} is too many.", f"Ask for {MOST_FIGURES:,} at most."
        )
    with made_whole(call.ledger, who(call)) as ledger:
        generate(ledger, call.figures, call.seed, Progress("Making figures"))
    put_done(
        call,
        f"Made {call.ledger} with {call.figures:,} figures.",
        {"ledger": str(call.ledger), "figures": call.figures, "seed": call.seed},
    )
    return 0
