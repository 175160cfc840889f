"""`check` and `verify`: what adds up, and whether the file is what it claims to be."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crossfoot.cli.arguments import add_verb, who
from crossfoot.cli.output import Progress, put, put_json
from crossfoot.cli.shapes import flag_json, flag_words, total_json
from crossfoot.figures.plain import sentence
from crossfoot.figures.policy import POLICY
from crossfoot.figures.suspects import told
from crossfoot.figures.values import FindingState, Severity
from crossfoot.figures.words import say as in_words
from crossfoot.figures.words import word
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.checked import checked_flags, checked_totals

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence

    from crossfoot.figures.suspects import Suspects
    from crossfoot.ledger.queries.checked import CheckedFlag, CheckedTotal

MOST_SLIPS = 3
"""Possible slips that are named a total; the JSON has more."""
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
        flags = list(checked_flags(ledger.reader))
        totals = checked_totals(ledger.reader)
        if call.json:
            put_json(_document(call.ledger, totals, flags, begun))
        else:
            _put_lists(totals, flags)
    finally:
        ledger.close()
    return 1 if any(_needs_attention(flag) for flag in flags) else 0


def _needs_attention(flag: CheckedFlag) -> bool:
    return flag.severity in ATTENTION and flag.state is not FindingState.CLOSED


def _document(
    path: Path, totals: Iterable[CheckedTotal], flags: Sequence[CheckedFlag], begun: float
) -> dict[str, Any]:
    listed = {
        "totals": [total_json(total) for total in totals],
        "findings": [flag_json(flag) for flag in flags],
    }
    return {
        "ledger": str(path),
        "policy": POLICY.version,
        "seconds": round(time.perf_counter() - begun, 3),
        **listed,
    }


def _put_lists(totals: Iterable[CheckedTotal], flags: Sequence[CheckedFlag]) -> None:
    count = 0
    for count, each in enumerate(totals, start=1):  # noqa: B007  (how many there were)
        standing = f" ({word(each.standing)})" if each.standing else ""
        breakdown = f", {each.breakdown}" if each.breakdown else ""
        put(f"{_verdicts(each)}{standing}: {each.total.wording}{breakdown}")
        put(f"    {sentence(each.verdict, each.total, each.parts)}")
        _put_slips(each.suspects)
    if not count:
        put("No totals yet.")
    still_open = [flag for flag in flags if flag.state is not FindingState.CLOSED]
    for flag in still_open:
        put(f"{word(flag.severity)}: {flag_words(flag)}")
    put(f"{_counted(count, 'total')}, {_counted(len(still_open), 'open flag')}.")


def _put_slips(suspects: Suspects) -> None:
    """Name the likeliest slips that would explain a total, and how many there are besides."""
    for each in suspects.found[:MOST_SLIPS]:
        message = told(each)
        put(f"    Possible slip ({word(each.kind)}): {in_words(message.id, message.facts)}")
    rest = len(suspects.found) + suspects.more - MOST_SLIPS
    if rest > 0:
        put(f"    … and {_counted(rest, 'more possible slip')}.")


def _verdicts(total: CheckedTotal) -> str:
    """Name the verdict as reported; the one as corrected too where it differs."""
    reported, corrected = total.verdict.kind, total.corrected
    if corrected is None or corrected is reported:
        return word(reported)
    return f"{word(reported)} (as corrected: {word(corrected)})"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def run_verify(call: argparse.Namespace) -> int:
    """Check file, keys, history and derived rows; 1 if anything is wrong."""
    from crossfoot.ledger.verify import verify  # noqa: PLC0415  (late: loads SQLModel)
    from crossfoot.ledger.ways_out import ways_out  # noqa: PLC0415

    ledger = Ledger.open(call.ledger, by=who(call), write=False)
    try:
        problems = verify(ledger, Progress("Verifying"))
    finally:
        ledger.close()
    ways = ways_out(call.ledger, {each.kind for each in problems}) if problems else []
    if call.json:
        put_json(
            {
                "ledger": str(call.ledger),
                "ok": not problems,
                "problems": [{"kind": each.kind, "message": each.message} for each in problems],
                "remedies": ways,
            }
        )
    else:
        for each in problems:
            put(each.message)
        for sentence in ways:
            put(sentence)
        put(f"{call.ledger} is {'as it should be' if not problems else 'NOT as it should be'}.")
    return 1 if problems else 0
