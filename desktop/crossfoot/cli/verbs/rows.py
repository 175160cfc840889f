"""`import` of a workbook or CSV: the diff said, and what needs no choice taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.cli.arguments import who
from crossfoot.cli.output import Progress, put, put_json, say
from crossfoot.exchange.bundle.errors import Problem
from crossfoot.exchange.comparing import Diff, State, compare, take_rows
from crossfoot.exchange.comparing.returned import write_returned
from crossfoot.ledger.ledger import Ledger

if TYPE_CHECKING:
    import argparse
    from collections import Counter
    from collections.abc import Iterable

    from crossfoot.exchange.comparing import Cell, Row

LISTED = 20
"""Refusals printed one by one; the rest are counted."""
_TAKEN = (State.ADDED, State.CHANGED, State.REMOVED)
"""What needs no choice."""
_LONGEST = 60
"""Characters of a cell that a sentence quotes."""
_CHOOSE = "Import it in the window, where you choose, or export again and edit that."


def import_rows(call: argparse.Namespace) -> int:
    """Take in the rows of a file that need no choice; nothing overwrites a newer value."""
    ledger = Ledger.open(call.ledger, by=who(call), write=not call.dry_run)
    try:
        diff = compare(ledger, call.file, Progress("Comparing rows"))
        good, problems = diff.of(*_TAKEN), _problems(diff)
        takes = bool(good) and (call.keep_good or not problems)
        if takes and not call.dry_run:
            take_rows(ledger, diff, good)
    finally:
        ledger.close()
    if call.marked is not None and problems:
        write_returned(call.file, call.marked, problems)
        say(f"Wrote {call.marked}, with what is wrong beside each row.")
    _put(call, diff, problems)
    if not problems:
        return 0
    return 1 if call.keep_good and (good or diff.untouched) else 2


def _problems(diff: Diff) -> list[Problem]:
    """Why rows are not taken in, each by its place; a conflict is for a person to decide."""
    found: list[Problem] = []
    for row in diff.rows:
        found += row.problems
        found += (
            Problem(cell.place, _conflict(row, cell), _CHOOSE) for cell in row.of(State.CONFLICT)
        )
    return found


def _conflict(row: Row, cell: Cell) -> str:
    """What stands against what: "KZ-2025-012, Sector: the file says …, the ledger …"."""
    sides = f"the file says {_said(cell.theirs)}, the ledger {_said(cell.ours)}"
    if cell.base is not None:
        sides += f", and at export both said {_said(cell.base)}"
    elif not row.based:
        sides += ", and nothing tells which of the two is newer"
    else:
        sides += ", and both were changed since the export"
    return f"{row.key or row.name}, {cell.title}: {sides}"


def _said(text: str) -> str:
    plain = " ".join(text.split())
    if not plain:
        return "nothing"
    return f"“{plain}”" if len(plain) <= _LONGEST else f"“{plain[: _LONGEST - 1]}…”"


def _put(call: argparse.Namespace, diff: Diff, problems: list[Problem]) -> None:
    good = diff.of(*_TAKEN)
    refused = bool(problems) and not (call.keep_good and (good or diff.untouched))
    if call.json:
        put_json(_as_json(diff, problems, refused=refused))
        return
    for note in diff.notes:
        say(note)
    for problem in problems[:LISTED]:
        say(problem.sentence)
    if len(problems) > LISTED:
        say(f"… and {len(problems) - LISTED:,} more.")
    if refused:
        say(f"Nothing was taken in from {call.file.name}.")
        return
    told = ", ".join(
        f"{number:,} {name}"
        for name, number in _totals(diff).items()
        if number or name != "removed"
    )
    put(f"{'Would have ' if call.dry_run else ''}{told}.")


def _as_json(diff: Diff, problems: list[Problem], *, refused: bool) -> dict[str, Any]:
    """The diff. refused: nothing is taken in, so nothing is added or changed."""
    counts = {name: _counts(counted) for name, counted in diff.counts().items()}
    if refused:
        nothing = {"added": 0, "changed": 0, "removed": 0}
        counts = {name: found | nothing for name, found in counts.items()}
    return {
        **_summed(counts.values()),
        "lists": counts,
        "problems": [{"place": problem.place, "problem": problem.sentence} for problem in problems],
        "notes": diff.notes,
        "rows": diff.as_json(),
    }


def _totals(diff: Diff) -> dict[str, int]:
    return _summed(_counts(counted) for counted in diff.counts().values())


def _summed(counts: Iterable[dict[str, int]]) -> dict[str, int]:
    found = list(counts)
    names = ("added", "changed", "removed", "unchanged", "conflicts", "refused")
    return {name: sum(one[name] for one in found) for name in names}


def _counts(counted: Counter[str]) -> dict[str, int]:
    return {
        "added": counted[State.ADDED],
        "changed": counted[State.CHANGED],
        "removed": counted[State.REMOVED],
        "unchanged": counted[State.UNTOUCHED],
        "conflicts": counted[State.CONFLICT],
        "refused": counted[State.REFUSED],
    }
