"""Small bundles whose verdicts were worked out by FIGURES without the program, and what is told.

`small.json`: a name, the bundle, what `check --json` says of each total (a breakdown after "/"),
and the rules that raise flags: none, where the announcement is sound.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.cli.shapes import total_json
from crossfoot.exchange.bundle import take
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.checked import checked_flags, checked_totals
from tests.cases.loading import HERE

if TYPE_CHECKING:
    from pathlib import Path

Case = dict[str, Any]

CASES: list[Case] = json.loads((HERE / "small.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_check_says_what_was_worked_out_by_hand(case: Case, tmp_path: Path) -> None:
    ledger = Ledger.create(tmp_path / "small.crossfoot", by="clerk")
    document = {"format": "crossfoot-bundle/1", **case["bundle"]}
    assert not take(ledger, json.dumps(document).encode()).refused
    totals = {_name(told): told for told in map(total_json, checked_totals(ledger.reader))}
    flags = sorted({flag.rule for flag in checked_flags(ledger.reader)})
    ledger.close()
    told = {name: _told(totals[name], wanted) for name, wanted in case["totals"].items()}
    assert (told, flags) == (case["totals"], case["flags"])


def _name(total: Case) -> str:
    return f"{total['key']}/{total['breakdown']}" if total["breakdown"] else str(total["key"])


def _told(total: Case, wanted: Case) -> Case:
    """Return what is told of a total, of what was worked out."""
    needed = {part["key"]: part["needed"] for part in total["parts"]}
    everything = {
        **total,
        **total["printed"],
        "only_if": sorted(each["key"] for each in total["only_if"]),
        "coverage": [total["coverage"]["count"], total["coverage"]["of"]],
        "needed": {key: needed[key] for key in wanted.get("needed", ())},
        "suspect": _suspect(total, wanted.get("suspect", (None, None, None))),
    }
    return {name: everything[name] for name in wanted}


def _suspect(total: Case, wanted: list[Any]) -> list[Any] | None:
    """Return the possible slip that was worked out, if it is among those that are told."""
    key, kind, would_be = wanted
    found = any(
        each["kind"] == kind and key in {None, each["key"]} and would_be in {None, each["would_be"]}
        for each in total["suspects"]
    )
    return wanted if found else None
