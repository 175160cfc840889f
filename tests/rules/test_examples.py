"""Each rule flags what it should and lets through what it should, from the records to the flag.

`examples.json` holds several of each a rule, shortly written: what a figure reads, who is related
to whom ("a b*10": two parts, the second ten times), and what else a rule looks at; "tally": whether
our own sum counts every deal.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.exchange.bundle import take
from crossfoot.figures.words import say
from crossfoot.ledger.actions.rules import set_rule
from crossfoot.ledger.actions.tallies import make_tally
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.checked import CheckedFlag, checked_flags
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.verify import verify
from crossfoot.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

Example = dict[str, Any]

EXAMPLES: dict[str, dict[str, list[Example]]] = json.loads(
    Path(__file__).with_name("examples.json").read_text(encoding="utf-8")
)


def _named(side: str) -> Iterator[Any]:
    for code, sides in EXAMPLES.items():
        for example in sides[side]:
            yield pytest.param(code, example, id=f"{code}: {example['why']}")


def _bundle(example: Example) -> bytes:
    figures = example.get("figures", {})
    return json.dumps(
        {
            "format": "crossfoot-bundle/1",
            "events": [{"key": key, "name": key} for key in example.get("events", {})],
            "announcements": _keyed(example, "announcements"),
            "deals": _keyed(example, "deals"),
            "figures": [
                {"key": key, **(figure if isinstance(figure, dict) else {"wording": figure})}
                for key, figure in figures.items()
            ],
            "relations": [_relation(*relation) for relation in example.get("relations", ())],
            "rates": example.get("rates", []),
        }
    ).encode()


def _keyed(example: Example, name: str) -> list[Example]:
    return [{"key": key, "title": key, **row} for key, row in example.get(name, {}).items()]


def _relation(kind: str, whole: str, parts: str, more: Example | None = None) -> Example:
    named = [part.partition("*") for part in parts.split()]
    rows = [{"figure": key, **({"weight": int(times)} if times else {})} for key, _, times in named]
    return {"kind": kind, "whole": whole, "parts": rows, **(more or {})}


def _flags(path: Path, example: Example) -> list[CheckedFlag]:
    ledger = Ledger.create(path / "example.crossfoot", by="clerk")
    for code, numbers in example.get("settings", {}).items():
        change = set_rule(ledger.reader, code, on=True, numbers=numbers)
        assert change is not None
        ledger.apply(change)
    if example.get("tally"):
        ledger.apply(make_tally(ledger.reader, TallyFields("Every deal", view_id=None)))
    report = take(ledger, _bundle(example))
    assert not report.refused, report.refused
    assert verify(ledger) == []
    found = list(checked_flags(ledger.reader))
    ledger.close()
    return found


@pytest.mark.parametrize(("code", "example"), list(_named("passes")))
def test_a_rule_lets_through(code: str, example: Example, tmp_path: Path) -> None:
    assert [flag for flag in _flags(tmp_path, example) if flag.rule == code] == []


@pytest.mark.parametrize(("code", "example"), list(_named("fails")))
def test_a_rule_flags_once(code: str, example: Example, tmp_path: Path) -> None:
    (flag,) = (flag for flag in _flags(tmp_path, example) if flag.rule == code)
    said = say(flag.message, flag.facts)
    assert said.endswith((".", "?"))
    assert not re.search(r"\([a-z]+\)", said.replace("(MoU)", "")), "a fact is missing"
    (rule,) = (rule for rule in RULES if rule.code == code)
    assert flag.severity in rule.severities


def test_every_rule_has_several_examples_of_each() -> None:
    assert EXAMPLES.keys() == {rule.code for rule in RULES}
    for code, sides in EXAMPLES.items():
        assert len(sides["fails"]) >= 2, code
        assert len(sides["passes"]) + len(sides["fails"]) >= 4, code
