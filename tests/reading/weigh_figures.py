"""Learn which figures are of a deal and which two are of one, and write the table of weights.

Run `PYTHONPATH=desktop python -m tests.reading.weigh_figures`: as `weigh_sides` does for the sides,
from the same sets. A figure that the labels give a deal is one example, one in no deal is another;
so are two figures in one deal, and in two. From `sides.json` it learns what is of a deal, where the
rules find as many as it tells, and from `around.json` what is said around one.
"""

from __future__ import annotations

import json
import math
import random
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from crossfoot.reading.proposal import Known
from crossfoot.reading.proposing.account import account
from crossfoot.reading.proposing.weighing.standing import ALWAYS, Standing
from crossfoot.reading.proposing.weighing.weights import HUNDREDTHS
from crossfoot.reading.reader import read
from tests.reading.proposal_score import SETS, label_of, places_of_labels
from tests.reading.test_proposer_around import DEALS
from tests.reading.weigh_sides import learned_sets, told_by_rules, write

if TYPE_CHECKING:
    from collections.abc import Sequence

_GOLD = Path(__file__).parent / "gold"
_ROUNDS, _AVERAGED, _STEP, _SEED = 12, 5, 0.1, 3
# How close together two figures stand: so many figures on, within so many sentences.
_NEXT, _SENTENCES = 6, 3
_CERTAIN = 1e-3
_LEAST = 3


class Example(NamedTuple):
    """The hints of a figure, or of two, and whether the labels say yes."""

    hints: Sequence[str]
    right: bool


class Examples(NamedTuple):
    """What a set is learned from: figures by themselves, and two by two."""

    alone: list[Example]
    pairs: list[Example]


def examples(case: dict[str, Any]) -> Examples:
    """Return the figures of a labelled passage, by themselves and two by two."""
    found = read(case["passage"])
    told = account(case["passage"], found, Known())
    asked = Standing(told)
    labels = places_of_labels(case)
    left_open = set(case.get("open", {}).get("figures", []))
    deals: dict[int, set[int]] = {}
    for index, figure in enumerate(found):
        for number, deal in enumerate(case["deals"]):
            if any(
                words in deal["figures"] and start < figure.end and figure.start < end
                for start, end, words in labels
            ):
                deals.setdefault(told.repeats[index], set()).add(number)
    alone = [
        Example(sorted(asked.of(index)), index in deals)
        for index, figure in enumerate(found)
        if told.repeats[index] == index
        and label_of(labels, figure.start, figure.end, figure.text) not in left_open
    ]
    dealt = sorted(deals)
    pairs = [
        Example(sorted(asked.together(one, other)), bool(deals[one] & deals[other]))
        for place, one in enumerate(dealt)
        for other in dealt[place + 1 : place + 1 + _NEXT]
        if abs(told.sentence_of[other] - told.sentence_of[one]) <= _SENTENCES
    ]
    return Examples(alone, pairs)


def further_examples(case: dict[str, Any]) -> list[Example]:
    """Return the figures of a text of which only the sides are labelled."""
    told, deals = told_by_rules(case["text"])
    if len(deals) != len(case["sides"]):
        return []
    asked = Standing(told)
    dealt = {index for _, figures in deals for index in figures}
    return [
        Example(sorted(asked.of(index)), index in dealt)
        for index in range(len(told.found))
        if told.repeats[index] == index
    ]


def examples_around(number: int, around: str) -> list[Example]:
    """Return the figures of what is said around a deal, which are of none."""
    deal = DEALS[number % len(DEALS)]
    found = read(deal + around)
    asked = Standing(account(deal + around, found, Known()))
    return [
        Example(sorted(asked.of(index)), right=False)
        for index, figure in enumerate(found)
        if figure.start >= len(deal)
    ]


def rows(learned_from: Sequence[Example], least_often: int, held: float) -> list[str]:
    """Return the rows of a table. held: how small weights are kept."""
    weights, always = _learn(learned_from, least_often, held)
    hundredths = {hint: round(weight * HUNDREDTHS) for hint, weight in weights.items()}
    told = sorted((hint, weight) for hint, weight in hundredths.items() if abs(weight) >= _LEAST)
    return [f"{hint}\t{weight}" for hint, weight in [(ALWAYS, round(always * HUNDREDTHS)), *told]]


def _learn(
    learned_from: Sequence[Example], least_often: int, held: float
) -> tuple[dict[str, float], float]:
    """Return the weights, averaged over the last rounds, and the one that counts always."""
    often = Counter(hint for one in learned_from for hint in one.hints)
    numbers: dict[str, int] = {}
    told = [
        (
            [numbers.setdefault(h, len(numbers)) for h in one.hints if often[h] >= least_often],
            one.right,
        )
        for one in learned_from
    ]
    weak = [held / often[hint] for hint in numbers]
    weights, met, summed = (
        [0.0] * len(numbers),
        [_CERTAIN * 10] * len(numbers),
        [0.0] * len(numbers),
    )
    always = total = 0.0
    order = list(range(len(told)))
    shuffled = random.Random(_SEED)
    for turn in range(_ROUNDS):
        shuffled.shuffle(order)
        for place in order:
            keys, right = told[place]
            odds = max(-30.0, min(30.0, always + sum([weights[key] for key in keys])))
            pull = right - 1 / (1 + math.exp(-odds))
            always += _STEP / 10 * pull
            if abs(pull) < _CERTAIN:
                continue
            for key in keys:
                slope = pull - weak[key] * weights[key]
                met[key] += slope * slope
                weights[key] += _STEP * slope / math.sqrt(met[key])
        if turn >= _ROUNDS - _AVERAGED:
            summed = [one + more for one, more in zip(summed, weights, strict=True)]
            total += always
    return {hint: summed[key] / _AVERAGED for hint, key in numbers.items()}, total / _AVERAGED


def main() -> None:
    """Write the tables."""
    cases = [case for one in learned_sets() for case in json.loads(SETS[one].read_text("utf-8"))]
    learned = [examples(case) for case in cases]
    alone = [one for case in learned for one in case.alone]
    for case in json.loads((_GOLD / "sides.json").read_text("utf-8")):
        alone += further_examples(case)
    for number, around in enumerate(json.loads((_GOLD / "around.json").read_text("utf-8"))):
        alone += examples_around(number, around)
    pairs = [one for case in learned for one in case.pairs]
    write("figures", rows(alone, 3, 5.0))
    write("pairs", rows(pairs, 4, 8.0))


if __name__ == "__main__":
    main()
