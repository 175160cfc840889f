"""Whatever a bundle says, the ledger keeps, gives back, and is not changed by hearing it again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings

from crossfoot.exchange.bundle import export_bundle, take
from crossfoot.exchange.bundle.shape import SHAPES
from crossfoot.ledger.verify import verify
from tests.exchange.every_field import bundles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger

Bundle = dict[str, Any]
a_ledger_each = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=(HealthCheck.function_scoped_fixture, HealthCheck.too_slow),
)


def taken(ledger: Ledger, bundle: Bundle) -> Ledger:
    report = take(ledger, json.dumps(bundle).encode())
    assert not report.refused, report.refused[0].sentence
    return ledger


def exported(ledger: Ledger, folder: Path) -> str:
    out = folder / "out.json"
    export_bundle(ledger, out)
    return out.read_text(encoding="utf-8")


MEANT = {"figures": {"origin": "quoted"}, "findings": {"state": "open"}}
"""What a row means that does not say it; an export does."""


def said(bundle: Bundle) -> Bundle:
    """What a bundle says: empty lists say nothing, and the order of fields is no matter."""
    return {
        name: [
            {
                field: one
                for field, one in (MEANT.get(name, {}) | row).items()
                if one not in ([], {})
            }
            for row in value
        ]
        if isinstance(value, list)
        else value
        for name, value in bundle.items()
    }


@a_ledger_each
@given(bundle=bundles())
def test_what_is_taken_in_is_what_comes_out(
    new_ledger: Callable[[], Ledger], tmp_path: Path, bundle: Bundle
) -> None:
    ledger = taken(new_ledger(), bundle)
    assert json.loads(exported(ledger, tmp_path)) == said(bundle)


@a_ledger_each
@given(bundle=bundles())
def test_hearing_it_again_changes_nothing_and_another_ledger_tells_the_same(
    new_ledger: Callable[[], Ledger], tmp_path: Path, bundle: Bundle
) -> None:
    first, second = taken(new_ledger(), bundle), new_ledger()
    before = first.reader.execute("SELECT count(*), max(hash) FROM journal").fetchall()
    assert take(first, json.dumps(bundle).encode()).seq is None
    assert first.reader.execute("SELECT count(*), max(hash) FROM journal").fetchall() == before
    once = exported(first, tmp_path)
    take(second, once.encode())
    assert exported(second, tmp_path) == once
    assert verify(second) == []


def test_every_field_of_the_format_is_drawn() -> None:
    drawn: dict[str, set[str]] = {shape.name: set() for shape in SHAPES}

    @settings(
        max_examples=150,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(bundle=bundles())
    def note(bundle: Bundle) -> None:
        for name, fields in drawn.items():
            fields.update(*(row for row in bundle[name]))

    note()
    assert drawn == {shape.name: set(shape.fields) for shape in SHAPES}
