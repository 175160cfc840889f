"""The labels of the proposal sets hold together: they quote their passages and use known words."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from crossfoot.figures.values import DealType, RelationKind
from tests.reading.proposal_score import SETS

Case = dict[str, Any]
CASES: dict[str, list[Case]] = {
    of: json.loads(path.read_text(encoding="utf-8")) for of, path in SETS.items()
}


def _in_deals(case: Case) -> Counter[str]:
    return Counter(words for deal in case["deals"] for words in deal["figures"])


def _wordings(case: Case) -> set[str]:
    related = {words for one in case["relations"] for words in (one["whole"], *one["parts"])}
    told_again = {words for others in case.get("mentions", {}).values() for words in others}
    return set(_in_deals(case)) | related | told_again | set(_open(case, "figures"))


def _open(case: Case, what: str) -> list[str]:
    found: list[str] = case.get("open", {}).get(what, [])
    return found


@pytest.mark.parametrize("of", CASES)
def test_every_labelled_wording_is_quoted_from_its_passage(of: str) -> None:
    assert [
        (case["id"], words)
        for case in CASES[of]
        for words in _wordings(case)
        if words not in case["passage"]
    ] == []


@pytest.mark.parametrize("of", CASES)
def test_no_place_of_a_passage_is_in_two_deals(of: str) -> None:
    assert [
        (case["id"], words)
        for case in CASES[of]
        for words, uses in _in_deals(case).items()
        if uses > case["passage"].count(words)
    ] == []


@pytest.mark.parametrize("of", CASES)
def test_types_and_relations_are_those_of_the_value_lists(of: str) -> None:
    deals = {deal["type"] for case in CASES[of] for deal in case["deals"]}
    relations = [one for case in CASES[of] for one in case["relations"]]
    assert deals <= set(DealType)
    assert {one["kind"] for one in relations} <= set(RelationKind)
    assert all(one["parts"] for one in relations)


@pytest.mark.parametrize("of", CASES)
def test_what_is_left_open_is_not_labelled_too(of: str) -> None:
    assert [
        case["id"]
        for case in CASES[of]
        if set(_open(case, "parties")) & set(case["parties"])
        or set(_open(case, "figures")) & set(_in_deals(case))
    ] == []


def test_no_passage_stands_twice() -> None:
    passages = Counter(case["passage"] for cases in CASES.values() for case in cases)
    assert [text for text, times in passages.items() if times > 1] == []
