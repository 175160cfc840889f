"""`check` and `verify`: what adds up, and whether the file is what it claims to be."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crossfoot.cli.arguments import add_verb, who
from crossfoot.cli.output import Progress, put, put_json
from crossfoot.cli.shapes import total_json, units
from crossfoot.figures.plain import sentence
from crossfoot.figures.policy import POLICY
from crossfoot.figures.values import FindingState, Severity
from crossfoot.figures.words import say as in_words
from crossfoot.figures.words import word
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import flags, totals
from crossfoot.ledger.queries.flag_view import flag_view
from crossfoot.ledger.queries.identity import name_of
from crossfoot.ledger.queries.total_view import total_view

if TYPE_CHECKING:
    import argparse
    import sqlite3

    from crossfoot.ledger.queries.flag_view import FlagView
    from crossfoot.ledger.queries.total_view import TotalView

VERBS = ("check", "verify")
ATTENTION = frozenset({Severity.ERROR, Severity.WARNING})


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this family."""
    parser = add_verb(verbs, "check", run_check, "list totals with verdicts, and open flags")
    parser.add_argument("ledger", type=Path)
    parser = add_verb(verbs, "verify", run_verify, "compare the file with a fresh computation")
    parser.add_argument("ledger", type=Path)


def run_check(call: argparse.Namespace) -> int:
    """List every total with its verdict and every finding; 1 while one needs attention."""
    begun = time.perf_counter()
    ledger = Ledger.open(call.ledger, by=who(call), write=False)
    try:
        ledger.bring_up_to_date()
        views = _totals(ledger.reader)
        findings = _findings(ledger.reader)
        seconds = time.perf_counter() - begun
        if call.json:
            put_json(_document(ledger, views, findings, seconds))
        else:
            _put_lists(views, findings)
    finally:
        ledger.close()
    return 1 if any(_needs_attention(finding) for finding in findings) else 0


def _needs_attention(finding: FlagView) -> bool:
    line = finding.line
    return line.severity in ATTENTION and line.state is not FindingState.CLOSED


def _totals(connection: sqlite3.Connection) -> list[TotalView]:
    order = totals.TotalQuery(descending=False)
    views = (total_view(connection, id_) for id_ in totals.ids(connection, order))
    return [view for view in views if view is not None]


def _findings(connection: sqlite3.Connection) -> list[FlagView]:
    views = (flag_view(connection, id_) for id_ in flags.ids(connection, flags.FlagQuery()))
    return [view for view in views if view is not None]


def _document(
    ledger: Ledger, views: list[TotalView], findings: list[FlagView], seconds: float
) -> dict[str, Any]:
    return {
        "ledger": str(ledger.path),
        "policy": POLICY.version,
        "seconds": round(seconds, 3),
        "totals": [total_json(view) for view in views],
        "findings": [_finding_json(ledger.reader, finding) for finding in findings],
    }


def _finding_json(connection: sqlite3.Connection, finding: FlagView) -> dict[str, Any]:
    line = finding.line
    return {
        "id": line.id,
        "rule": line.rule,
        "severity": line.severity,
        "state": line.state,
        "subject": [
            {"kind": table, "key": name_of(connection, table, id_)}
            for table, id_ in finding.subject
        ],
        "message": in_words(line.message, line.facts),
        "gap": units(line.gap),
    }


def _put_lists(views: list[TotalView], findings: list[FlagView]) -> None:
    for view in views:
        standing = f" ({word(view.standing)})" if view.standing else ""
        put(f"{word(view.verdict.kind)}{standing}: {view.total.wording}")
        put(f"    {sentence(view.verdict, view.total, [line.part for line in view.parts])}")
    if not views:
        put("No totals yet.")
    still_open = [each for each in findings if each.line.state is not FindingState.CLOSED]
    for each in still_open:
        put(f"{word(each.line.severity)}: {in_words(each.line.message, each.line.facts)}")
    put(f"{len(views):,} totals, {len(still_open):,} open flags.")


def run_verify(call: argparse.Namespace) -> int:
    """Check file, keys, history and derived rows; 1 if anything is wrong."""
    from crossfoot.ledger.verify import verify  # noqa: PLC0415  (late: loads SQLModel)

    ledger = Ledger.open(call.ledger, by=who(call), write=False)
    try:
        problems = verify(ledger, Progress("Verifying"))
    finally:
        ledger.close()
    if call.json:
        put_json(
            {
                "ledger": str(call.ledger),
                "ok": not problems,
                "problems": [{"kind": each.kind, "message": each.message} for each in problems],
            }
        )
    else:
        for each in problems:
            put(each.message)
        put(f"{call.ledger} is {'as it should be' if not problems else 'NOT as it should be'}.")
    return 1 if problems else 0
