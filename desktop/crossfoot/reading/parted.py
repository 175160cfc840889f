"""Numbers without a noun that add up to the goods counted before them.

"180 tanks. Of the tanks, 116 are of the Korean version and 64 of the Polish": that they are tanks
no word beside them says, but together they are exactly as many.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure
from crossfoot.reading.draft import Draft, draft_of
from crossfoot.reading.extents import extent_at
from crossfoot.reading.goods import is_year
from crossfoot.reading.models import is_model_number, model_at
from crossfoot.reading.tables.others import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.tokens import Tokens

# How far behind the goods their parts may stand, in tokens, and over how many ends of sentences.
_REACH, _SENTENCES = 60, 2
_FEWEST, _MOST = 2, 6
_SMALLEST, _LARGEST = 4, 5000
_ZERO, _TWO = Decimal(0), Decimal(2)
_OPENERS = frozenset({"(", "—", "–"})
_ENDS = frozenset({".", "!", "?", "\n"})


def with_parts(tokens: Tokens, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts with the numbers that together make up goods counted before them."""
    wholes = [place for place, draft in enumerate(drafts) if _is_whole(tokens, draft)]
    new: dict[int, Draft] = {}
    for place in wholes:
        parts = _parts(tokens, drafts, place)
        new |= {draft.first: draft for draft in parts if draft.first not in new}
    if not new:
        return drafts
    known = {draft.first for draft in drafts}
    added = [draft for first, draft in new.items() if first not in known]
    return sorted([*drafts, *added], key=lambda draft: draft.first)


def _is_whole(tokens: Tokens, draft: Draft) -> bool:
    """Whether goods are counted one by one, as a plain number."""
    counted = draft.measure is Measure.QUANTITY and draft.noun is not None
    plain = draft.amount_high is None and draft.step <= 1 and draft.amount == int(draft.amount)
    measured = draft.noun is not None and draft.noun.split()[-1] in tokens.language.goods.measured
    return counted and plain and not measured and _SMALLEST <= draft.amount <= _LARGEST


def _parts(tokens: Tokens, drafts: Sequence[Draft], place: int) -> list[Draft]:
    """Return the run of numbers behind goods that are exactly as many, without their nouns."""
    whole = drafts[place]
    numbers = list(_numbers(tokens, drafts, place))
    for start in range(len(numbers)):
        total, run = _ZERO, []
        for draft in numbers[start : start + _MOST]:
            total += draft.amount
            run.append(draft)
            if total >= whole.amount:
                break
        if total == whole.amount and len(run) >= _FEWEST:
            return run
    return []


def _numbers(tokens: Tokens, drafts: Sequence[Draft], place: int) -> Iterator[Draft]:
    """Yield the numbers behind goods that count without a noun, found already or not."""
    whole = drafts[place]
    following = iter(drafts[place + 1 :])
    draft = next(following, None)
    ends, floor = 0, whole.last
    for at in range(whole.last, min(whole.last + _REACH, tokens.count)):
        ends += tokens.keys[at] in _ENDS and not tokens.is_digits(at + 1)
        if ends > _SENTENCES:
            return
        if draft is not None and at >= draft.first:
            if draft.measure is Measure.QUANTITY and draft.amount_high is None:
                yield draft
            floor = draft.last
            draft = next(following, None)
        elif at >= floor and (found := _alone(tokens, at, floor)) is not None:
            floor = found.last
            yield found


def _alone(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """Return the plain number at a token that nothing but a function word follows."""
    extent = extent_at(tokens, at) if _may_count(tokens, at) else None
    if extent is None or extent.first != at or extent.high is not None or extent.currency:
        return None
    number = extent.low
    plain = not (number.decimals or number.power or is_year(number))
    if not plain or number.value < _TWO or not _goes_on(tokens, number.last):
        return None
    draft = draft_of(tokens, extent, number.last, floor)
    draft.measure, draft.step = Measure.QUANTITY, _ZERO
    return draft if draft.hedge is Hedge.BARE and draft.last == number.last else None


def _may_count(tokens: Tokens, at: int) -> bool:
    """Whether a number may begin at a token: no day of a month, no type, not part of another."""
    before, words = tokens.keys[at - 1], tokens.language.numbers
    if before in MONTHS or (tokens.glued(at) and before not in _OPENERS):
        return False
    if tokens.is_digits(at):
        return not is_model_number(tokens, at) and model_at(tokens, at) is None
    return tokens.keys[at] in words.ones or tokens.keys[at] in words.tens


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether no noun follows: a mark, a preposition or a verb that says where they go."""
    key, trade = tokens.keys[at], tokens.language.trade
    if tokens.glued(at):
        return tokens.ends_clause(at) and not tokens.is_digits(at + 1)
    return key in trade.shared_by or key in trade.participles or tokens.ends_clause(at)
