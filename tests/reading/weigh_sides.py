"""Learn what each hint speaks for, from the passages of our own, and write the table of weights.

Run `PYTHONPATH=desktop python -m tests.reading.weigh_sides`; it takes some seconds and writes the
same table each time. A labelled deal with its labelled figures is one example: of all pairs of
countries that could be its sides, the labelled one is to be the likeliest (a log-linear model, its
weights held small, learned by gradient with steps that shrink as a hint is met more often). The
rules have no part in it, so that passages they were tuned to can be learned from.

The sets in `KEPT_ASIDE` are never learned from: they measure the proposals.
"""

from __future__ import annotations

import json
import math
import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crossfoot.figures.values import DealType
from crossfoot.reading.proposal import Known
from crossfoot.reading.proposing.account import account
from crossfoot.reading.proposing.totals.gathering import gathered
from crossfoot.reading.proposing.weighing import weights
from crossfoot.reading.proposing.weighing.hints import SORTS, WORD_MARK, Hints, sort_of
from crossfoot.reading.reader import read
from tests.reading.proposal_score import SETS, places_of_labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.account import Account

_SIDES = Path(__file__).parent / "gold" / "sides.json"
KEPT_ASIDE = frozenset({"thirteenth", "fourteenth", "fifteenth"})
# A hint met less often than this is left out, and so is a weight of less than so many hundredths.
_LEAST_OFTEN, _LEAST = 3, 3
_ROUNDS, _AVERAGED, _STEP, _HELD, _SEED = 30, 8, 0.12, 5.0, 7
_CERTAIN = 1e-3


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled deal: the hints for each country that could be meant, and the right pairs."""

    sort: str
    countries: Sequence[str | None]
    hints: Sequence[Sequence[str]]
    right: frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Told:
    """A labelled deal: its sort, its sides (a country, several that will do, or none), figures."""

    type: DealType | None
    giver: str | list[str | None] | None
    taker: str | list[str | None] | None
    figures: set[int]


def examples(case: dict[str, Any]) -> Iterator[Example]:
    """Yield the deals of a labelled passage whose figures are read in it."""
    found = read(case["passage"])
    labels = places_of_labels(case)
    told = [
        _Told(
            DealType(deal["type"]) if deal.get("type") in set(DealType) else None,
            deal["from"],
            deal["to"],
            {
                index
                for index, figure in enumerate(found)
                for start, end, words in labels
                if words in deal["figures"] and start < figure.end and figure.start < end
            },
        )
        for deal in case["deals"]
    ]
    yield from _examples(account(case["passage"], found, Known()), told)


def further_examples(case: dict[str, Any]) -> Iterator[Example]:
    """Yield the deals of a text of which only the sides are labelled, in their order.

    What they are of, and by which figures they are told, is as the rules tell it.
    """
    told, deals = told_by_rules(case["text"])
    if len(deals) != len(case["sides"]):
        return
    labelled = [
        _Told(kind, giver, taker, figures)
        for (kind, figures), (giver, taker) in zip(deals, case["sides"], strict=True)
    ]
    yield from _examples(told, labelled)


def told_by_rules(text: str) -> tuple[Account, list[tuple[DealType | None, set[int]]]]:
    """Return the sort and the figures of each deal as the rules alone tell a text."""
    told = account(text, read(text), Known())
    story = gathered(told)
    return told, [
        (
            draft.type,
            {
                index
                for index, deal in story.deal_of.items()
                if deal is draft and index not in told.skips
            },
        )
        for draft in story.drafts
    ]


def _examples(told: Account, deals: Sequence[_Told]) -> Iterator[Example]:
    hints = Hints(told)
    for deal in deals:
        if not deal.figures:
            continue
        others = {
            told.sentence_of[index]
            for other in deals
            if other is not deal
            for index in other.figures
        }
        by_country = hints.of(deal.figures, others)
        countries = list(by_country)
        givers, takers = (_sides(side, countries) for side in (deal.giver, deal.taker))
        right = frozenset((giver, taker) for giver in givers for taker in takers)
        if not right:
            continue
        keys = [sorted(by_country[one]) for one in countries]
        yield Example(sort_of(deal.type), countries, keys, right)


def _sides(labelled: str | list[str | None] | None, countries: Sequence[str | None]) -> list[int]:
    """Return where the labelled countries stand among those that the words name."""
    wanted = labelled if isinstance(labelled, list) else [labelled]
    return [countries.index(one) for one in wanted if one in countries]


class Learner:
    """Weights of hints, by their number: of giving and of taking."""

    def __init__(self, learned_from: Sequence[Example]) -> None:
        often = Counter(hint for one in learned_from for keys in one.hints for hint in keys)
        self.numbers: dict[str, int] = {}
        self._often: Counter[int] = Counter()
        self._examples = [self._numbered(one, often) for one in learned_from]
        size = len(self.numbers)
        self.gives, self.takes = [0.0] * size, [0.0] * size
        self._met = [[_CERTAIN * 10] * size, [_CERTAIN * 10] * size]

    def _numbered(
        self, one: Example, often: Counter[str]
    ) -> tuple[list[list[int]], list[list[list[int]]], frozenset[tuple[int, int]]]:
        hints = [
            [
                number
                for hint in keys
                if often[hint] >= _LEAST_OFTEN
                for number in self._of(hint, one)
            ]
            for keys in one.hints
        ]
        pairs = [
            [list(self._of(weights.pair_hint(giver, taker), one)) for taker in one.countries]
            for giver in one.countries
        ]
        self._often.update(number for keys in hints for number in keys)
        self._often.update(number for row in pairs for keys in row for number in keys)
        return hints, pairs, one.right

    def _of(self, hint: str, one: Example) -> Iterator[int]:
        """Yield the number of a hint, and of the hint in deals of this sort."""
        yield self.numbers.setdefault(f"{hint}\t", len(self.numbers))
        if not hint.startswith(WORD_MARK):
            yield self.numbers.setdefault(f"{hint}\t{one.sort}", len(self.numbers))

    def learn(self) -> tuple[list[float], list[float]]:
        """Return the weights, averaged over the last rounds."""
        order = list(range(len(self._examples)))
        shuffled = random.Random(_SEED)
        summed = [0.0] * len(self.gives), [0.0] * len(self.takes)
        for turn in range(_ROUNDS):
            shuffled.shuffle(order)
            for number in order:
                self._step(*self._examples[number])
            if turn >= _ROUNDS - _AVERAGED:
                for total, current in zip(summed, (self.gives, self.takes), strict=True):
                    total[:] = [one + more for one, more in zip(total, current, strict=True)]
        gives, takes = ([one / _AVERAGED for one in total] for total in summed)
        return gives, takes

    def _step(
        self,
        hints: list[list[int]],
        pairs: list[list[list[int]]],
        right: frozenset[tuple[int, int]],
    ) -> None:
        gives, takes = self.gives, self.takes
        giving = [sum([gives[number] for number in keys]) for keys in hints]
        taking = [sum([takes[number] for number in keys]) for keys in hints]
        raw = [
            [
                one + other + sum([gives[n] for n in keys])
                for other, keys in zip(taking, row, strict=True)
            ]
            for one, row in zip(giving, pairs, strict=True)
        ]
        most = max(map(max, raw))
        odds = [[math.exp(value - most) for value in row] for row in raw]
        every = sum(map(sum, odds))
        good = sum(odds[giver][taker] for giver, taker in right)
        pull = [[-value / every for value in row] for row in odds]
        for giver, taker in right:
            pull[giver][taker] += odds[giver][taker] / good
        for keys, row in zip(hints, pull, strict=True):
            self._pull(gives, 0, keys, sum(row))
        for place, keys in enumerate(hints):
            self._pull(takes, 1, keys, sum(row[place] for row in pull))
        for together, line in zip(pairs, pull, strict=True):
            for both, value in zip(together, line, strict=True):
                self._pull(gives, 0, both, value)

    def _pull(self, side: list[float], which: int, keys: Sequence[int], value: float) -> None:
        if abs(value) < _CERTAIN:
            return
        met = self._met[which]
        for number in keys:
            slope = value - _HELD / self._often[number] * side[number]
            met[number] += slope * slope
            side[number] += _STEP * slope / math.sqrt(met[number])


def rows(learned_from: Sequence[Example]) -> list[str]:
    """Return the rows of the table."""
    learner = Learner(learned_from)
    gives, takes = learner.learn()
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for key, number in learner.numbers.items():
        hint, _, sort = key.partition("\t")
        pair = round(gives[number] * weights.HUNDREDTHS), round(takes[number] * weights.HUNDREDTHS)
        if max(map(abs, pair)) >= _LEAST:
            found.setdefault(hint, {})[sort] = pair
    return [
        "\t".join(
            (
                hint,
                "{} {}".format(*found[hint].get("", (0, 0))),
                *(
                    "{}{} {}".format(sort, *found[hint][sort])
                    for sort in SORTS
                    if sort in found[hint]
                ),
            )
        )
        for hint in sorted(found)
    ]


def learned_sets() -> list[str]:
    """Return the English sets that are learned from."""
    return [one for one in SETS if not one.startswith("russian") and one not in KEPT_ASIDE]


def write(name: str, learned: Sequence[str]) -> None:
    """Write a learned table beside the code that reads it."""
    weights.table_file(name).write_text("".join(f"{row}\n" for row in learned), encoding="utf-8")


def main() -> None:
    """Write the table."""
    cases = [case for one in learned_sets() for case in json.loads(SETS[one].read_text("utf-8"))]
    learned_from = [example for case in cases for example in examples(case)]
    for case in json.loads(_SIDES.read_text("utf-8")):
        learned_from += further_examples(case)
    write("sides", rows(learned_from))


if __name__ == "__main__":
    main()
