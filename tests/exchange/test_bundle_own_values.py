"""Words that a ledger adds to kinds, types and basis go with an exchange file, and only they."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.exchange.bundle import take
from crossfoot.exchange.bundle.giving import bundle_lines
from crossfoot.ledger.change import Change, Insert, Update
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.values import setting
from crossfoot.ledger.verify import verify

if TYPE_CHECKING:
    from pathlib import Path

WORDS = {"deal.type": {"barter": "goods for goods"}, "party.kind": {"cooperative": ""}}
BUNDLE = {
    "format": "crossfoot-bundle/1",
    "values": WORDS,
    "parties": [{"key": "p", "name": "Millers", "kind": "cooperative"}],
    "deals": [{"key": "d", "title": "Grain for oil", "type": "barter"}],
}


def taken(ledger: Ledger, bundle: dict[str, Any]) -> list[str]:
    report = take(ledger, json.dumps(bundle).encode())
    return [f"{one.place}: {one.what}" for one in report.refused]


def given(ledger: Ledger) -> dict[str, Any]:
    found: dict[str, Any] = json.loads("".join(bundle_lines(ledger.reader)))
    return found


def test_an_export_of_a_ledger_with_words_of_its_own_gives_the_same_in_a_new_one(
    ledger: Ledger, tmp_path: Path
) -> None:
    for name, words in WORDS.items():
        values = {"name": f"values:{name}", "value": json.dumps(words)}
        ledger.apply(Change("x", (Insert("setting", values),)))
    rows = ("deal", {"title": "Grain for oil", "type": "barter"}), ("party", {"name": "Millers"})
    for table, columns in rows:
        ledger.apply(Change("x", (Insert(table, columns),)))
    ledger.apply(Change("x", (Update("party", 1, {"kind": "cooperative"}),)))
    first = given(ledger)
    assert first["values"] == WORDS
    other = Ledger.create(tmp_path / "b.crossfoot", by="bob")
    assert taken(other, first) == []
    assert given(other) == first
    assert verify(other) == []
    report = take(other, json.dumps(first).encode())
    assert report.seq is None, "the same file again changes nothing"
    other.close()


def test_a_ledger_takes_the_words_over_and_keeps_its_own_meanings(ledger: Ledger) -> None:
    own = json.dumps({"barter": "our meaning", "lease": "for a time"})
    ledger.apply(Change("x", (Insert("setting", {"name": "values:deal.type", "value": own}),)))
    assert taken(ledger, BUNDLE) == []
    found = setting(ledger.reader, "values:deal.type")
    assert found is not None
    assert json.loads(found) == {"barter": "our meaning", "lease": "for a time"}
    assert taken(ledger, {**BUNDLE, "values": None}) == [], "what the ledger knows needs no telling"
    ledger.undo()
    assert setting(ledger.reader, "values:party.kind") is None


def test_a_word_that_nobody_declares_is_refused_as_ever(ledger: Ledger) -> None:
    assert taken(ledger, {**BUNDLE, "values": {"deal.type": {"barter": "goods"}}}) == [
        'parties[0].kind: "cooperative" is not a party kind'
    ]


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ([], "values: a list is not an object"),
        ({"deal.stage": {"dream": ""}}, 'values: "deal.stage" is no list that a ledger adds to'),
        ({"deal.type": ["barter"]}, "values.deal.type: "),
        ({"deal.type": {"barter": 3}}, "values.deal.type.barter: 3 is not text"),
    ],
)
def test_words_that_cannot_be_added_are_named_by_their_place(
    ledger: Ledger, values: object, told: str
) -> None:
    first, *_ = taken(ledger, {**BUNDLE, "values": values})
    assert first.startswith(told)


def test_a_ledger_without_words_of_its_own_gives_no_such_field(ledger: Ledger) -> None:
    assert "values" not in given(ledger)
