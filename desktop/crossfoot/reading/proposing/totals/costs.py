"""What loans pay for, where the cost and the loans stand in different sentences."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, DealType, Measure, RelationKind
from crossfoot.reading.proposing.deals.draft import meet
from crossfoot.reading.proposing.totals.related import Related
from crossfoot.reading.proposing.wordings.cues.paying import BARE, LOAN, POINTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.wordings.cues import Cue

_COST = re.compile(
    r"\b(?:costs?|costing|capital expenditure|capex|price|priced|bill|(?:is|are|was|were) (?:put|"
    r"estimated|valued)|estimated|investment (?:of|is|in)|(?:contract|project|plant|order|deal) "
    r"worth|"
    r"budget(?:ed)?)\b[^.;$€£¥₹\d]{0,50}$",
    re.IGNORECASE,
)
_A_THING = re.compile(
    r"^[^.;,$€£¥₹]{0,40}?\b(?:project|plant|contract|railway|line|port|terminal|farm|mine|airport|"
    r"scheme|renewal|refinery|facility|factory|pipeline|takeover|acquisition)\b"
)
_BORROWED = re.compile(
    r"\b(?:debt|loans?|lenders|creditors|borrow\w*|financ(?:ed|ing)|banks)\b", re.IGNORECASE
)
_LENT = re.compile(
    r"\b(?:lent|lends?|lending|borrow\w*|(?:loans?|credits?|credit lines?) from|arrange[sd]?)\b",
    re.IGNORECASE,
)
# What is itself lent or given holds loans: a package, aid, a credit.
_GIVEN = re.compile(
    r"\b(?:loans?|lend\w*|lent|credits?|financing|funding|package|aid|assistance|support|grants?|"
    r"pledge\w*|program(?:me)?|fund|commit\w*|facility|portfolio|promis\w+|provid\w+|tranche)\b",
    re.IGNORECASE,
)
_BACK, _REACH, _NOUN = 3, 90, 30
# What a figure's own qualifier is written in ("estimated at USD 2 billion").
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ "


def cost_before(told: Account, cue: Cue, bought: AbstractSet[int]) -> int | None:
    """Return the cost told before some loans that their words, or its own, say they pay for.

    bought: the prices of purchases.
    """
    loans = frozenset(cue.parts)
    for index in range(min(cue.parts) - 1, -1, -1):
        number = told.sentence_of[index]
        if cue.sentence - number > _BACK:
            return None
        if number == cue.sentence or index in loans:
            continue
        cost = _is_cost(told, index)
        if not cost and not (index in bought and _is_price(told, index)):
            continue
        larger = all(
            told.found[part].amount <= told.found[index].amount
            for part in cue.parts
            if told.found[part].currency == told.found[index].currency
        )
        next_to_it = cue.noun == BARE and cue.sentence - number == 1
        pays = cue.noun == POINTED or next_to_it or (cost and _is_borrowed(told, index, cue))
        return index if larger and pays else None
    return None


def _is_price(told: Account, index: int) -> bool:
    """Whether the price of a purchase is a sum told without a word of lending."""
    figure, span = told.found[index], told.sentences[told.sentence_of[index]]
    plain = figure.measure is Measure.VALUE and figure.converts is None and figure.period is None
    start, end = max(span.start, figure.start - _REACH), min(span.end, figure.end + _NOUN)
    return plain and index not in told.skips and not LOAN.search(told.text, start, end)


def _is_cost(told: Account, index: int) -> bool:
    figure = told.found[index]
    if figure.measure is not Measure.VALUE or figure.converts is not None:
        return False
    if index in told.skips or index in told.former:
        return False
    start = told.sentences[told.sentence_of[index]].start
    hedged = figure.start + len(figure.text) - len(figure.text.lstrip(_LETTERS))
    before = told.text[max(start, figure.start - _REACH) : hedged]
    after = told.text[figure.end : figure.end + _REACH]
    costs = _COST.search(before) or _A_THING.match(after)
    return bool(costs) and not LOAN.search(before.rpartition(",")[2])


def _is_borrowed(told: Account, index: int, cue: Cue) -> bool:
    """Whether what stands between a cost and the loans says that it is borrowed."""
    return _BORROWED.search(told.text, told.found[index].end, cue.quote[0]) is not None


def lent_for(told: Account, whole: int, parts: Sequence[int]) -> bool:
    """Whether some of a price or cost is lent by others: it pays for it, and is none of it.

    "They paid 10 billion euros. Of this sum 5 billion was lent by a bank."
    """
    if told.found[whole].measure is not Measure.VALUE:
        return False
    before, after = _about(told, whole)
    if _GIVEN.search(before) or _GIVEN.search(after.partition(",")[0]):
        return False
    return all(any(map(_LENT.search, _about(told, part))) for part in parts)


def _about(told: Account, index: int) -> tuple[str, str]:
    """Return what stands before and after a figure in its sentence, up to those beside it."""
    figure, span = told.found[index], told.sentences[told.sentence_of[index]]
    start, end = span.start, max(span.end, figure.end)
    if index:
        start = min(max(start, told.found[index - 1].end), figure.start)
    if index + 1 < len(told.found):
        end = max(min(end, told.found[index + 1].start), figure.end)
    return told.text[start : figure.start], told.text[figure.end : end]


def loans_before(told: Account, cue: Cue, whole: int) -> list[int]:
    """Return the loans of the sentence before a cost, where they are no larger."""
    cost = told.found[whole]
    return [
        index
        for index in _of_sentence(told, cue.sentence - 1, whole)
        if told.found[index].currency != cost.currency or told.found[index].amount < cost.amount
    ]


def _of_sentence(told: Account, number: int, before: int) -> Iterator[int]:
    """Yield the loans of a sentence, its only values."""
    values = []
    parts = {part for cue in told.cues if cue.kind in SUMMING for part in cue.parts}
    for index in range(before - 1, -1, -1):
        if told.sentence_of[index] < number:
            break
        figure = told.found[index]
        plain = figure.measure is Measure.VALUE and figure.converts is None
        plain = plain and index not in parts
        if told.sentence_of[index] == number and plain and index not in told.skips:
            values.append(index)
    if number >= 0 and len(values) == 1:
        span = told.sentences[number]
        if LOAN.search(told.text, span.start, span.end):
            yield from values


def joined_by_cost(found: Sequence[Related]) -> list[Related]:
    """Return the relations with all that finances one cost in one of them."""
    by_cost: dict[int, Related] = {}
    kept: list[Related] = []
    for one in found:
        if one.kind is not RelationKind.FINANCES:
            kept.append(one)
            continue
        other = by_cost.get(one.whole)
        parts = one.parts if other is None else tuple(dict.fromkeys((*other.parts, *one.parts)))
        start = one.quote[0] if other is None else min(other.quote[0], one.quote[0])
        stop = one.quote[1] if other is None else max(other.quote[1], one.quote[1])
        by_cost[one.whole] = Related(one.kind, one.whole, parts, (start, stop), one.score)
    return [*kept, *(_by_the_sum(one, kept) for one in by_cost.values())]


def price_apart(
    told: Account,
    relations: Sequence[Related],
    drafts: Sequence[Draft],
    deal_of: Mapping[int, Draft],
) -> dict[int, Draft]:
    """Return the prices told in one breath with a loan for them, of the deal that lacks a price.

    "They were bought from Pesa. The purchase is financed by a €42 million loan, which covers most
    of the €50 million price".
    """
    moved: dict[int, Draft] = {}
    for one in relations:
        lent = deal_of.get(one.whole)
        if one.kind is not RelationKind.FINANCES or lent is None:
            continue
        bought = [draft for draft in drafts if _lacks_price(told, draft, lent)]
        alone = {told.repeats[index] for index in lent.figures} == {one.whole, *one.parts}
        if (alone or lent.type is DealType.LOAN) and bought:
            lent.type = DealType.LOAN
            lent.figures = [index for index in lent.figures if told.repeats[index] != one.whole]
            bought[-1].figures.append(one.whole)
            moved[one.whole] = bought[-1]
    return moved


def _lacks_price(told: Account, draft: Draft, lent: Draft) -> bool:
    """Whether a purchase told shortly before a loan, by the same taker, has no price yet."""
    priced = any(told.found[index].measure is Measure.VALUE for index in draft.figures)
    near = 0 <= lent.first_sentence - draft.first_sentence <= _BACK
    same = not lent.taking or meet(draft.taking, lent.taking)
    bought = draft is not lent and draft.type is DealType.PURCHASE
    return bought and not priced and near and same


def told_once(found: Sequence[Related]) -> list[Related]:
    """Return the relations without what others tell better of the same two figures.

    What is told as one part of a sum does not pay for it; what pays for it is no mere share of it.
    """
    sums = {one.whole: one for one in found if one.kind in SUMMING}
    found = [one for one in found if not _is_in_sum(one, sums.get(one.whole))]
    better = SUMMING | {RelationKind.FINANCES}
    told = {(one.whole, part) for one in found if one.kind in better for part in one.parts}
    return [
        one
        for one in found
        if one.kind is not RelationKind.OF_WHICH
        or told.isdisjoint((one.whole, part) for part in one.parts)
    ]


def _is_in_sum(one: Related, whole: Related | None) -> bool:
    """Whether what seems to pay for a whole is told as parts of it, and more surely."""
    if one.kind is not RelationKind.FINANCES or whole is None:
        return False
    mine, its = set(one.parts), set(whole.parts)
    return mine < its or (mine == its and one.score < whole.score)


def _by_the_sum(one: Related, others: Sequence[Related]) -> Related:
    """Return what finances a cost with a sum in the place of all its parts."""
    parts = one.parts
    for other in others:
        sums = other.kind is RelationKind.SUM_OF and other.whole != one.whole
        if sums and set(other.parts) <= set(parts):
            kept = (part for part in parts if part not in other.parts)
            parts = tuple(sorted({*kept, other.whole}))
    return replace(one, parts=parts)
