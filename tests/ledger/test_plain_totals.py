"""Totals judged in bulk are stored exactly as they are one by one."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.figures.quick import Agreement
from crossfoot.ledger import full_recheck, recheck, totals
from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.checks import of_relations
from crossfoot.ledger.checks.screens import Screens
from crossfoot.ledger.findings import flag_of
from crossfoot.ledger.generate import generate
from crossfoot.ledger.plain_totals import plain_totals
from crossfoot.ledger.rule_settings import rule_settings
from crossfoot.ledger.verify import verify
from tests.ledger.booking import BILLION, column, figure, total

if TYPE_CHECKING:
    from crossfoot.ledger.findings import Flag
    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ledger.totals import Related

ODD: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "another currency": ({"currency": "EUR"}, {}),
    "another period": ({"period": "year"}, {}),
    "a count": ({"measure": "quantity", "currency": None, "unit": "aircraft"}, {}),
    "no currency": ({"currency": None, "wording": "2.0 billion"}, {}),
    "below nought": ({"amount": -BILLION}, {}),
    "a correction": ({"corrected_amount": 3 * BILLION, "corrected_why": "a slip"}, {}),
    "a huge amount": ({"amount": 10**17}, {}),
    "a weight": ({}, {"weight_low": 200, "weight_high": 200}),
}


ODD_PARTS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("plain", {"from_year": "2025", "to_year": "2027"}),
    ("it's", {"unit": 'a "noun"\nof\x1f its own\x7f'}),
    ('"so"', {"hedge": "exact", "rounded_to": 0}),
    ("back\\slash", {"amount_high": BILLION + 1}),
    ("ünï 钱", {"items": 3}),
    ("Z\ttab", {"hedge": "nearly"}),
    ("a", {"hedge": "over"}),
    ("A", {"unit": "\u2028/é"}),
)
"""Keys, and what else is told of a part, that are written in JSON as few are."""


def differing(ledger: Ledger) -> list[int]:
    """The relations whose row, verdict or flags in bulk are not what they are one by one."""
    reader = ledger.reader
    ids = recheck.ids(reader, "relation")
    settings = rule_settings(reader)
    screens = Screens(reader)
    closely = of_relations.looked_at(reader, ids, settings, screens)
    closely.update(screens.among(ids, "mended"))
    in_bulk = totals.computed_in_bulk(reader, ids, closely)
    flags = flags_of(ledger, in_bulk)
    found = []
    for id_, quick in zip(ids, in_bulk, strict=True):
        (full,) = totals.computed(reader, [id_])
        same = (quick.relation_id, quick.row) == (id_, full.row)
        judged = quick.judged is None or quick.judged == full.judged
        raised = flags_of(ledger, [full]).get(("relation", id_), [])
        if not (same and judged and flags.get(("relation", id_), []) == raised):
            found.append(id_)
    return found


def flags_of(ledger: Ledger, found: list[Related]) -> dict[tuple[str, int], list[Flag]]:
    raised = of_relations.raised(ledger.reader, found, rule_settings(ledger.reader))
    return {
        row: [flag_of(row, each, raised.ids) for each in findings]
        for row, findings in raised.found.items()
    }


def test_a_generated_ledger_is_judged_alike_and_mostly_in_bulk(ledger: Ledger) -> None:
    generate(ledger, 3000, seed=5)
    assert differing(ledger) == []
    ids = recheck.ids(ledger.reader, "relation")
    plain = [one.judged for one in plain_totals(ledger.reader, ids).values()]
    assert sum(isinstance(each, Agreement) for each in plain) > len(ids) // 2
    assert {each.kind for each in plain} >= {"incomplete", "inconsistent"}


def test_lists_of_any_hedges_are_judged_alike(ledger: Ledger) -> None:
    chance = random.Random(7)
    hedges = ("bare", "bare", "exact", "over", "about", "up_to", "nearly", "well_over")
    for _ in range(60):
        parts = [chance.randint(1, 40) / 10 for _ in range(chance.randint(1, 5))]
        near = max(0.1, sum(parts) + chance.choice((-0.2, -0.1, 0, 0, 0.1, 0.2, 0.5)))
        change = total(near, *parts)
        for edit in change.edits:
            if edit.table == "relation":
                edit.values["kind"] = chance.choice(("sum_of", "sum_of", "includes", "unclear"))  # type: ignore[index,union-attr]
            if edit.table == "figure":
                edit.values["hedge"] = chance.choice(hedges)  # type: ignore[index,union-attr]
                edit.values["rounded_to"] = chance.choice((0, 1, BILLION // 10))  # type: ignore[index,union-attr]
        ledger.apply(change)
    assert differing(ledger) == []


def test_a_flag_tells_the_same_of_a_list_however_that_was_judged(ledger: Ledger) -> None:
    for number, (whole, kind) in enumerate(((40.0, "includes"), (2.1, "sum_of"))):
        for told in ({}, {"items": 9}, {"hedge": "about"}):
            ledger.apply(odd_list(whole, kind, f" {number} {told}", told))
    assert differing(ledger) == []
    plain = plain_totals(ledger.reader, recheck.ids(ledger.reader, "relation"))
    assert len(plain) == 6
    assert not any(isinstance(each.judged, Agreement) for each in plain.values())
    assert len(column(ledger, "SELECT 1 FROM finding WHERE message LIKE '%counted'")) == 1


def odd_list(whole: float, kind: str, suffix: str, told: dict[str, Any]) -> Change:
    """A total of which more is told, and its parts, whose keys have this suffix."""
    change = total(whole, *(1.0 for _ in ODD_PARTS), kind=kind)
    parts = iter(ODD_PARTS)
    for edit in change.edits:
        if isinstance(edit, Insert) and edit.table == "figure":
            values = dict(edit.values)
            key, more = next(parts) if values["amount"] == BILLION else ("whole", told)
            edit.values.update({"key": key + suffix, **more})  # type: ignore[attr-defined]
    return change


@pytest.mark.parametrize("case", ODD)
def test_a_list_with_something_odd_in_it_is_no_plain_one(ledger: Ledger, case: str) -> None:
    values, part = ODD[case]
    ledger.apply(
        Change(
            "relate",
            (
                figure(4.0, "whole"),
                figure(2.0, "one"),
                figure(2.0, "other", **values),
                Insert("relation", {"kind": "sum_of", "whole_id": New("whole")}, New("list")),
                *(
                    Insert(
                        "relation_part",
                        {
                            "relation_id": New("list"),
                            "figure_id": New(name),
                            "position": at,
                            **more,
                        },
                    )
                    for at, (name, more) in enumerate((("one", {}), ("other", part)))
                ),
            ),
        )
    )
    assert differing(ledger) == []
    mended = Screens(ledger.reader).among([1], "mended")
    assert mended == [1] or plain_totals(ledger.reader, [1]) == {}


def test_a_full_recheck_leaves_what_each_change_left(ledger: Ledger) -> None:
    for whole in (4.2, 4.4, 8.0):
        ledger.apply(total(whole, 2.1, 2.1))
    before = column(ledger, "SELECT fingerprint FROM finding ORDER BY id")
    with ledger.reader:
        ledger.reader.execute("DELETE FROM total")
        full_recheck.recheck_all(ledger.reader)
    assert column(ledger, "SELECT fingerprint FROM finding ORDER BY id") == before
    assert verify(ledger) == []
