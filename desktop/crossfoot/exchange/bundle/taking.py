"""Taking a bundle into a ledger: one Change, whole or not at all.

Decision: the report is worked out from the plan before anything is written, so a dry run and an
import say the same. Consequence: what the ledger holds of the named rows is read first; the edits
carry the values seen, so another writer in between is a conflict and never overwritten.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.check import check
from crossfoot.exchange.bundle.dealings import put_adopted, put_deals, put_figures
from crossfoot.exchange.bundle.documents import (
    put_announcements,
    put_events,
    put_parties,
    put_settings,
)
from crossfoot.exchange.bundle.errors import BundleError, hopeless
from crossfoot.exchange.bundle.own_values import own_values
from crossfoot.exchange.bundle.parse import parse, refuse_hopeless
from crossfoot.exchange.bundle.plan import Done, Plan
from crossfoot.exchange.bundle.present import look_up
from crossfoot.exchange.bundle.reanchor import reanchor
from crossfoot.exchange.bundle.relate import relate
from crossfoot.exchange.bundle.report import Report
from crossfoot.exchange.bundle.ties import (
    put_dismissals,
    put_findings,
    put_rates,
    put_relations,
    put_sign_offs,
)
from crossfoot.ledger.change import Change
from crossfoot.ledger.uncollected import uncollected

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger

_STEPS = (
    put_settings,
    put_parties,
    put_events,
    put_announcements,
    put_deals,
    put_figures,
    put_adopted,
    reanchor,
    put_relations,
    put_rates,
    put_dismissals,
    put_findings,
    put_sign_offs,
)


def take(
    ledger: Ledger,
    raw: bytes,
    *,
    name: str = "The bundle",
    keep_good: bool = False,
    dry_run: bool = False,
) -> Report:
    """Take in a bundle and say what it came to.

    name:       what messages call the file.
    keep_good:  take in what is good and refuse single rows, instead of all or nothing.
    dry_run:    write nothing; the report is the same.
    Errors:     BundleError where the file as a whole cannot be read; those of `Ledger.apply`.
    """
    with uncollected():
        return _taken(ledger, raw, name, keep_good=keep_good, dry_run=dry_run)


def take_file(
    ledger: Ledger,
    path: Path,
    *,
    name: str | None = None,
    keep_good: bool = False,
    dry_run: bool = False,
) -> Report:
    """Take in a file as `take` does what it holds; a hopeless one is not read into memory."""
    name = name or path.name
    try:
        with path.open("rb") as file:
            refuse_hopeless(file, name)
            file.seek(0)
            raw = file.read()
    except OSError as error:
        raise BundleError(
            "{name} cannot be read ({reason}).",
            "Check its name and its rights.",
            name=name,
            reason=(error.strerror or str(error)).lower(),
        ) from error
    return take(ledger, raw, name=name, keep_good=keep_good, dry_run=dry_run)


def _taken(ledger: Ledger, raw: bytes, name: str, *, keep_good: bool, dry_run: bool) -> Report:
    checked = check(parse(raw, name), own_values(ledger.reader))
    if checked.hopeless:
        raise hopeless(name, checked.problems[0])
    present = look_up(ledger.reader, checked)
    relate(checked, present, keep_good=keep_good)
    refused_rows = Counter(list_name for list_name, _ in checked.refused)
    if checked.refused and not keep_good:
        return Report(refused=checked.problems, refused_rows=refused_rows)
    plan = Plan(checked, present)
    for step in _STEPS:
        step(plan)
    seq = None
    if plan.edits and not dry_run:
        counted = {str(done): str(_total(plan, done)) for done in Done}
        facts = {"name": name, **counted}
        ledger.back_up_or_say()
        seq = ledger.apply(Change("import_bundle", tuple(plan.edits), facts)).seq
    return Report(plan.counts, checked.problems, refused_rows, seq)


def _total(plan: Plan, done: Done) -> int:
    return sum(counted[done] for counted in plan.counts.values())
