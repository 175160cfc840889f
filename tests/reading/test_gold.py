"""The scores reached on labelled passages are held, on the parts looked at and the parts held."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from crossfoot.reading.reader import read

if TYPE_CHECKING:
    from types import ModuleType

# set, part, measure, the least F1: what was reached when it was first looked at, or a little less.
FLOORS = [
    ("shared", "develop", "value", 0.99),
    ("shared", "develop", "quantity", 0.98),
    ("shared", "held", "value", 0.99),
    ("shared", "held", "quantity", 0.98),
    ("english", "develop", "value", 0.99),
    ("english", "develop", "quantity", 0.96),
    ("english", "held", "value", 0.97),
    ("english", "held", "quantity", 0.96),
    ("russian", "develop", "value", 0.96),
    ("russian", "develop", "quantity", 0.95),
    ("russian", "held", "value", 0.95),
    ("russian", "held", "quantity", 0.95),
]
IRRELEVANT = [
    "The ministers met in the palace and spoke of the weather.",
    "Министры встретились во дворце и говорили о погоде.",
]
LEAST = {"english": 460, "russian": 225}


def told(text: str) -> list[tuple[object, ...]]:
    return [
        (figure.text, figure.amount, figure.amount_high, figure.currency, figure.hedge)
        for figure in read(text)
    ]


@pytest.fixture(scope="module")
def scoring() -> ModuleType:
    sys.path.insert(0, str(Path(__file__).parent))
    try:
        return importlib.import_module("score")
    finally:
        sys.path.pop(0)


@pytest.mark.parametrize(("of", "part", "measure", "floor"), FLOORS)
def test_the_labelled_passages_are_read_at_least_as_well_as_before(
    scoring: ModuleType, of: str, part: str, measure: str, floor: float
) -> None:
    if not scoring.SETS[of].exists():
        pytest.skip("the shared data are not there")
    assert scoring.score(measure, part, of).f1 >= floor


@pytest.mark.parametrize("of", ["english", "russian"])
def test_every_label_of_our_own_quotes_its_passage(scoring: ModuleType, of: str) -> None:
    every = scoring.cases(of)
    for case in every:
        for label in case["figures"]:
            assert case["passage"][label["start"] : label["end"]] == label["text"], case["id"]
    assert len(every) >= LEAST[of]
    assert len({case["id"] for case in every}) == len(every)


@pytest.mark.parametrize("of", ["shared", "english", "russian"])
def test_every_passage_is_read_without_overlap(scoring: ModuleType, of: str) -> None:
    if not scoring.SETS[of].exists():
        pytest.skip("the shared data are not there")
    for case in scoring.cases(of):
        end = 0
        for figure in read(case["passage"]):
            assert figure.start >= end
            end = figure.end


@pytest.mark.parametrize("irrelevant", IRRELEVANT)
@pytest.mark.parametrize("of", ["shared", "english", "russian"])
def test_irrelevant_sentences_round_a_passage_change_no_figure(
    scoring: ModuleType, of: str, irrelevant: str
) -> None:
    if not scoring.SETS[of].exists():
        pytest.skip("the shared data are not there")
    for case in scoring.cases(of):
        passage = case["passage"]
        assert told(f"{irrelevant}\n{passage}\n{irrelevant}") == told(passage), case["id"]


def test_no_passage_of_our_own_is_one_of_the_shared(scoring: ModuleType) -> None:
    if not scoring.SETS["shared"].exists():
        pytest.skip("the shared data are not there")
    shared = {case["passage"] for case in scoring.cases("shared")}
    assert not shared & {case["passage"] for of in LEAST for case in scoring.cases(of)}
