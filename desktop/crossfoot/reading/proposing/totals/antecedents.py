"""What a sentence speaks of without naming it: the figure told before that its words go back to."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure, RelationKind
from crossfoot.reading.proposing.totals.costs import cost_before
from crossfoot.reading.proposing.totals.onward import total_of_several
from crossfoot.reading.proposing.wordings.cues import Cue, Scope
from crossfoot.reading.proposing.wordings.cues.backward import SHARE
from crossfoot.reading.proposing.wordings.cues.options import most_alike
from crossfoot.reading.proposing.wordings.cues.paying import LOAN

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.account import Account

# How many sentences back a figure may stand, and how many figures.
_NEAR = 2
_FIGURES = 12
_SHARE = re.compile(
    r"\b(?:share|part|portion|stake|(?:first|initial|pilot|opening) (?:phase|stage|step|section|"
    r"line|"
    r"unit)|phase one|tranche|contribution)\b",
    re.IGNORECASE,
)
# "after closing its $14.9 billion takeover": when it was, not what it is.
_ONLY_WHEN = re.compile(
    r"\b(?:after|following|since|before|besides|on top of|in addition to|beyond|despite)"
    r"(?: [a-z]+ing)?(?: (?:its|their|his|the|an?|last year[’']s|this year[’']s))?"
    r"(?: [a-z-]+){0,2} (?:about |some |over )?$"
)
# What goods may be called that were counted by a closer name: "1,002 buses. Of the vehicles, …".
_GOODS = frozenset(
    {"vehicle", "aircraft", "jet", "plane", "ship", "vessel", "train", "unit", "machine", "system"}
)
# How many times as much an amount can be as the one that it takes the place of.
_SMALLEST, _LARGEST = Decimal("0.15"), Decimal(7)


def whole_before(told: Account, cue: Cue, bought: AbstractSet[int]) -> int | None:
    """Return the figure that a wording without a whole of its own goes back to.

    bought: the prices of purchases.
    """
    if cue.scope is Scope.EXAMPLE:
        return total_of_several(told, cue)
    if cue.scope is Scope.COST:
        return cost_before(told, cue, bought)
    if cue.kind is RelationKind.OPTION_OF:
        return _firm_before(told, cue)
    return _antecedent(told, cue)


def _firm_before(told: Account, cue: Cue) -> int | None:
    """Return what an option comes on top of: told before, of the most words in common."""
    first = cue.parts[0]
    option = told.found[first]
    near = [
        index
        for index in range(first - 1, max(first - _FIGURES, 0) - 1, -1)
        if told.found[index].measure is option.measure
        and told.found[index].currency == option.currency
        and told.found[index].converts is None
        and index not in told.skips
        and index not in told.optional
        and 0 < cue.sentence - told.sentence_of[index] <= _NEAR
    ]
    if option.measure is Measure.QUANTITY:
        alike = most_alike(told.text, told.found, first, near)
        if alike is not None:
            return alike
    firm = [one for one in near if one not in told.listed]
    last = [one for one in firm if told.sentence_of[one] == told.sentence_of[firm[0]]]
    return last[0] if len(last) == 1 and told.found[last[0]].hedge is not Hedge.UP_TO else None


def _antecedent(told: Account, cue: Cue) -> int | None:
    """Return the total that "These include …" lists: of the same measure, told just before."""
    first = cue.parts[0]
    exact = _exactly(told, cue)
    if exact is not None:
        return exact
    wholes = {other.whole for other in told.cues if other.whole is not None}
    beside = _beside(told, cue)
    for index in range(first - 1, -1, -1):
        if index in beside or not may_hold(told, index, cue):
            continue
        near = cue.sentence - told.sentence_of[index] <= _NEAR
        if near or index in wholes or index in told.headlines:
            return _outer(told, index, cue)
        break
    return None


def _beside(told: Account, cue: Cue) -> set[int]:
    """Return the prices that a sentence tells only for the time, where it tells another amount.

    "Nippon will invest $11 billion after closing its $14.9 billion takeover. The money includes".
    """
    found = set()
    for index in range(cue.parts[0] - 1, max(cue.parts[0] - _FIGURES, 0) - 1, -1):
        number = told.sentence_of[index]
        start = told.sentences[number].start
        others = [
            other
            for other in range(max(index - _FIGURES, 0), index)
            if told.sentence_of[other] == number and may_hold(told, other, cue)
        ]
        if others and _ONLY_WHEN.search(told.text, start, told.found[index].start):
            found.add(index)
    return found


def _outer(told: Account, index: int, cue: Cue) -> int:
    """Return the sum that a figure is listed in, where its sentence lists it: the whole is meant.

    "a plan of €1.8 billion: €385 million in grants and €1.5 billion in loans. A first payment of".
    """
    whole = told.within.get(index, index)
    same = told.sentence_of[whole] == told.sentence_of[index]
    return whole if same and whole not in cue.parts and may_hold(told, whole, cue) else index


def _exactly(told: Account, cue: Cue) -> int | None:
    """Return the figure of the sentences before that several shares are exactly."""
    total = sum((told.found[part].amount for part in cue.parts), Decimal(0))
    if len(cue.parts) < _NEAR or cue.kind is RelationKind.SUPERSEDES:
        return None
    for index in range(cue.parts[0] - 1, max(cue.parts[0] - _FIGURES, 0) - 1, -1):
        near = cue.sentence - told.sentence_of[index] <= _NEAR
        alike = told.found[index].currency == told.found[cue.parts[0]].currency
        if near and alike and told.found[index].amount == total and may_hold(told, index, cue):
            return index
    return None


def just_before(told: Account, cue: Cue, whole: int) -> list[int]:
    """Return the figure of the same measure told last before a whole, not in its sentence."""
    figure = told.found[whole]
    for index in range(whole - 1, -1, -1):
        other = told.found[index]
        if cue.sentence - told.sentence_of[index] > _NEAR:
            break
        if index in told.skips or other.converts is not None or other.measure is not figure.measure:
            continue
        if told.sentence_of[index] == cue.sentence:
            continue
        if cue.kind is RelationKind.OF_WHICH and told.within.get(index, whole) != whole:
            continue  # part of a part
        if cue.kind is RelationKind.SUPERSEDES and index in told.listed:
            continue  # "$21 billion. Of this, $8 billion …": the whole is revised
        if cue.noun == SHARE and not _is_share(told, index):
            return []
        smaller = other.currency != figure.currency or other.amount < figure.amount
        part = _lent_beside(told, index) if cue.kind is RelationKind.FINANCES else index
        return [part] if smaller or cue.kind is RelationKind.SUPERSEDES else []
    return []


def _lent_beside(told: Account, index: int) -> int:
    """Return the loan told before an amount in its sentence, if that is none itself."""
    number = told.sentence_of[index]
    for other in range(index, -1, -1):
        figure = told.found[other]
        if told.sentence_of[other] != number:
            break
        start = told.sentences[number].start
        if other and told.sentence_of[other - 1] == number:
            start = told.found[other - 1].end
        if figure.measure is Measure.VALUE and LOAN.search(told.text, start, figure.start):
            return other
    return index


def _is_share(told: Account, index: int) -> bool:
    start = told.sentences[told.sentence_of[index]].start
    return _SHARE.search(told.text, start, told.found[index].start) is not None


def may_hold(told: Account, index: int, cue: Cue) -> bool:
    """Whether an earlier figure can be the whole: alike, no smaller, called by the cue's noun."""
    figure, part = told.found[index], told.found[cue.parts[0]]
    if index in told.skips or figure.converts is not None or figure.measure is not part.measure:
        return False
    if index in told.former and cue.kind is not RelationKind.SUPERSEDES:
        return False
    if told.sentence_of[index] == cue.sentence:
        return False
    named = cue.noun and cue.noun.removesuffix("s")
    if named and named not in told.text[figure.start : figure.end + 40]:
        counted = figure.measure is Measure.QUANTITY and named in _GOODS
        return counted and index not in told.listed and _larger(told, index, cue)
    if cue.kind is RelationKind.SUPERSEDES:
        return _comparable(figure, part)
    return all(
        told.found[other].amount <= figure.amount
        for other in cue.parts
        if told.found[other].currency == figure.currency
    )


def _larger(told: Account, index: int, cue: Cue) -> bool:
    """Whether goods counted before are more than each of those told now."""
    return all(told.found[part].amount < told.found[index].amount for part in cue.parts)


def _comparable(one: Found, other: Found) -> bool:
    """Whether one amount can have taken the place of another: alike, and not of another size."""
    if one.currency != other.currency or not one.amount or not other.amount:
        return False
    return _SMALLEST <= one.amount / other.amount <= _LARGEST
