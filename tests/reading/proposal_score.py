"""Score the proposer on passages of our own: parties, deals and relations, with the misses.

Run `PYTHONPATH=desktop python -m tests.reading.proposal_score [set]`. A deal counts only
where both countries and all its figures agree, a relation only where kind, whole and all parts do.
The passages are newly written; their facts are those of real announcements. `gold/README.md` says
how they were labelled, and what each set scored before anything was tuned to it.

`deals` wants the last figure and both countries; `found` says whether the deal is there at all: at
least half of the figures of either in common, and no country that contradicts.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crossfoot.figures.values import SUMMING, RelationKind
from crossfoot.reading.proposer import propose
from crossfoot.reading.proposing.names.lexicon import key, lexicon
from crossfoot.reading.reader import read

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

_HERE = Path(__file__).parent
SETS = {
    "first": _HERE / "proposals_gold.json",
    "second": _HERE / "gold" / "proposals_second.json",
    "third": _HERE / "gold" / "proposals_third.json",
    "fourth": _HERE / "gold" / "proposals_fourth.json",
    "fifth": _HERE / "gold" / "proposals_fifth.json",
    "sixth": _HERE / "gold" / "proposals_sixth.json",
    "seventh": _HERE / "gold" / "proposals_seventh.json",
    "eighth": _HERE / "gold" / "proposals_eighth.json",
    "ninth": _HERE / "gold" / "proposals_ninth.json",
    "eleventh": _HERE / "gold" / "proposals_eleventh.json",
    "tenth": _HERE / "gold" / "proposals_tenth.json",
    "twelfth": _HERE / "gold" / "proposals_twelfth.json",
    "thirteenth": _HERE / "gold" / "proposals_thirteenth.json",
    "fourteenth": _HERE / "gold" / "proposals_fourteenth.json",
    "fifteenth": _HERE / "gold" / "proposals_fifteenth.json",
    "russian": _HERE / "gold" / "proposals_russian.json",
    "russian_held": _HERE / "gold" / "proposals_russian_held.json",
    "russian_plain": _HERE / "gold" / "proposals_russian_plain.json",
    "russian_news": _HERE / "gold" / "proposals_russian_news.json",
    "russian_eighth": _HERE / "gold" / "proposals_russian_eighth.json",
    "russian_ninth": _HERE / "gold" / "proposals_russian_ninth.json",
    "russian_tenth": _HERE / "gold" / "proposals_russian_tenth.json",
    "russian_twelfth": _HERE / "gold" / "proposals_russian_twelfth.json",
    "russian_thirteenth": _HERE / "gold" / "proposals_russian_thirteenth.json",
    "russian_fourteenth": _HERE / "gold" / "proposals_russian_fourteenth.json",
}
Deal = tuple[str | None, str | None, tuple[str, ...]]
"""From, to, and the wordings of its figures."""

Relation = tuple[str, str, tuple[str, ...]]
"""Kind, the wording of the whole, and those of the parts."""

_TOTALS = {str(kind) for kind in SUMMING}


@dataclass
class Tally:
    """How many were right, wrongly proposed, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, proposed: Counter[Any], expected: Counter[Any]) -> None:
        right = (proposed & expected).total()
        self.right += right
        self.wrong += proposed.total() - right
        self.missed += expected.total() - right

    @property
    def f1(self) -> float:
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)


@dataclass
class Score:
    """The three tallies, the totals proposed and wrongly proposed, and what was missed."""

    parties: Tally = field(default_factory=Tally)
    deals: Tally = field(default_factory=Tally)
    found: Tally = field(default_factory=Tally)
    relations: Tally = field(default_factory=Tally)
    totals: int = 0
    wrong_totals: int = 0
    misses: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Open:
    """What a case leaves to the clerk: such a party or figure is neither right nor wrong."""

    names: dict[str, str]
    """The other names a party may be recorded under, each with the one that is labelled."""
    unasked_parties: frozenset[str]
    unasked_figures: frozenset[str]

    @classmethod
    def of(cls, case: dict[str, Any]) -> _Open:
        unasked = case.get("open", {})
        return cls(
            {
                _party(other): _party(name)
                for name in case.get("names", {})
                for other in case["names"][name]
            },
            frozenset(_party(name) for name in unasked.get("parties", [])),
            frozenset(unasked.get("figures", [])),
        )

    def parties(self, proposed: Iterable[str]) -> Counter[str]:
        counted = Counter(proposed)
        for other, name in self.names.items():
            if counted.pop(other, 0):
                counted[name] = 1
        return Counter(
            {one: count for one, count in counted.items() if one not in self.unasked_parties}
        )

    def deals(self, proposed: Iterable[Deal]) -> Counter[Deal]:
        counted: Counter[Deal] = Counter()
        for giver, taker, figures in proposed:
            asked = self._asked(figures)
            if asked or not figures:
                counted[giver, taker, asked] += 1
        return counted

    def relations(self, proposed: Iterable[Relation]) -> Counter[Relation]:
        counted: Counter[Relation] = Counter()
        for kind, whole, parts in proposed:
            if kind == RelationKind.SAME_AS and set(parts) == {whole}:
                continue  # two wordings labelled as mentions of one figure
            asked = self._asked(parts)
            if asked and whole not in self.unasked_figures:
                counted[kind, whole, asked] += 1
        return counted

    def _asked(self, figures: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(one for one in figures if one not in self.unasked_figures)


def score(of: str = "first") -> Score:
    """Return the score over all passages of a set."""
    found = Score()
    for case in json.loads(SETS[of].read_text(encoding="utf-8")):
        _add(found, case)
    return found


def _add(found: Score, case: dict[str, Any]) -> None:
    passage = case["passage"]
    proposal = propose(passage, read(passage))
    labels = places_of_labels(case)
    wording = [
        label_of(labels, one.found.start, one.found.end, one.found.text) for one in proposal.figures
    ]

    left_open = _Open.of(case)
    parties = left_open.parties(_party(one.name) for one in proposal.parties)
    gold_parties = Counter(_party(name) for name in case["parties"])
    found.parties.add(parties, gold_parties)

    deals = left_open.deals(
        (
            one.from_country,
            one.to_country,
            _figures_of(proposal.figures, wording, number, case.get("mentions", {}).keys()),
        )
        for number, one in enumerate(proposal.deals)
    )
    gold_deals = Counter(_settled(one, deals) for one in case["deals"])
    found.deals.add(deals, gold_deals)
    _add_found(found.found, list(deals.elements()), list(gold_deals.elements()))

    relations = left_open.relations(
        (str(one.kind), wording[one.whole], tuple(sorted(wording[part] for part in one.parts)))
        for one in proposal.relations
    )
    gold_relations = left_open.relations(
        (one["kind"], one["whole"], tuple(sorted(one["parts"]))) for one in case["relations"]
    )
    found.relations.add(relations, gold_relations)
    sums = Counter({one: count for one, count in relations.items() if one[0] in _TOTALS})
    found.totals += sums.total()
    found.wrong_totals += (sums - gold_relations).total()
    compared: tuple[tuple[str, Counter[Any], Counter[Any]], ...] = (
        ("parties", parties, gold_parties),
        ("deals", deals, gold_deals),
        ("relations", relations, gold_relations),
    )
    for what, ours, theirs in compared:
        if ours != theirs:
            found.misses.append(f"{case['id']} {what}: {ours - theirs} for {theirs - ours}")


def _add_found(tally: Tally, ours: list[Deal], theirs: list[Deal]) -> None:
    """Count the deals that are there, whatever else is right of them."""
    left = list(theirs)
    for one in ours:
        other = next((deal for deal in left if _is_one(one, deal)), None)
        if other is None:
            tally.wrong += 1
        else:
            tally.right += 1
            left.remove(other)
    tally.missed += len(left)


def _settled(label: dict[str, Any], proposed: Counter[Deal]) -> Deal:
    """Return a labelled deal with, of the countries it may have, those that were proposed."""
    givers, takers = (
        side if isinstance(side, list) else [side] for side in (label["from"], label["to"])
    )
    figures = tuple(sorted(label["figures"]))
    each = [(giver, taker, figures) for giver in givers for taker in takers]
    like = (one for one in each if any(one[:2] == other[:2] for other in proposed))
    return next((one for one in each if one in proposed), next(like, each[0]))


def _is_one(one: Deal, other: Deal) -> bool:
    common = (Counter(one[2]) & Counter(other[2])).total()
    sides = zip(one[:2], other[:2], strict=True)
    return common * 2 >= max(len(one[2]), len(other[2]), 1) and all(
        mine == theirs or None in {mine, theirs} for mine, theirs in sides
    )


def _party(name: str) -> str:
    """Return the name a party is known by: "Vietjet" and "VietJet" are one."""
    entry = lexicon().get(key(name))
    return entry.party if entry else name.removesuffix(".")  # "Corp." and "Corp" are one


def _figures_of(
    figures: Any, wording: list[str], deal: int, retold: AbstractSet[str]
) -> tuple[str, ...]:
    told = [
        (words, one.found.text)
        for one, words in zip(figures, wording, strict=True)
        if one.deal == deal and one.skip is None
    ]
    # Two wordings of one figure, as `mentions` says, are one.
    again = {words for words, text in told if text != words and (words, words) in told} & retold
    return tuple(sorted(w for w, text in told if w not in again or text == w))


def places_of_labels(case: dict[str, Any]) -> list[tuple[int, int, str]]:
    """Return where the labelled wordings stand, so that a span one word longer still counts.

    A figure told again in other words ("$2bn" in the headline) counts as the wording labelled.
    """
    wordings = {words: words for one in case["deals"] for words in one["figures"]}
    for one in case["relations"]:
        wordings |= {words: words for words in (one["whole"], *one["parts"])}
    wordings |= {words: words for words in case.get("open", {}).get("figures", [])}
    for words, others in case.get("mentions", {}).items():
        wordings |= dict.fromkeys(others, words)
    places = []
    for words, labelled in wordings.items():
        start = case["passage"].find(words)
        while start >= 0:
            places.append((start, start + len(words), labelled))
            start = case["passage"].find(words, start + 1)
    return places


def label_of(labels: list[tuple[int, int, str]], start: int, end: int, text: str) -> str:
    meeting = [one for one in labels if one[0] < end and start < one[1]]
    if not meeting:
        return text
    return max(meeting, key=lambda one: (min(one[1], end) - max(one[0], start), one[0] - one[1]))[2]


if __name__ == "__main__":
    for asked in sys.argv[1:] or SETS:
        result = score(asked)
        print(*result.misses, sep="\n")  # noqa: T201
        print(f"set {asked}")  # noqa: T201
        for name in ("parties", "deals", "found", "relations"):
            tally = getattr(result, name)
            print(f"{name} {tally.f1:.3f} {tally}")  # noqa: T201
        print("totals", result.totals, "wrong", result.wrong_totals)  # noqa: T201
