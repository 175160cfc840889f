"""Numbers without a noun that add up to the goods counted before them.

"180 tanks. Of the tanks, 116 are of the Korean version and 64 of the Polish": that they are tanks
no word beside them says, but together they are exactly as many.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure
from crossfoot.reading.draft import Draft, draft_of
from crossfoot.reading.extents import extent_at
from crossfoot.reading.goods import is_year
from crossfoot.reading.models import is_model_number, model_at
from crossfoot.reading.tables.others import MONTHS
from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.extents import Extent
    from crossfoot.reading.tokens import Tokens

# How far behind the goods their parts may stand, in tokens, and over how many ends of sentences.
_REACH, _SENTENCES = 60, 2
_FEWEST, _MOST = 2, 6
_SMALLEST = 4
_ZERO, _TWO = Decimal(0), Decimal(2)
_OPENERS = frozenset({"(", "—", "–"})
_BULLETS = frozenset({"*", "•", "·", "-", "–", "—", "▪", "◦", "●"})
_ENDS = frozenset({".", "!", "?", "\n"})


def with_parts(tokens: Tokens, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts with the numbers that together make up goods counted before them."""
    wholes = [place for place, draft in enumerate(drafts) if _is_whole(draft)]
    new: dict[int, Draft] = {}
    alone = _Alone(tokens)
    for place in wholes:
        parts = _parts(tokens, drafts, place, alone)
        new |= {draft.first: draft for draft in parts if draft.first not in new}
    if not new:
        return drafts
    kept = [draft for draft in drafts if draft.first not in new]
    return sorted([*kept, *new.values()], key=lambda draft: draft.first)


def _is_whole(draft: Draft) -> bool:
    """Whether goods are counted as a plain number."""
    counted = draft.measure is Measure.QUANTITY and draft.noun is not None
    return counted and draft.amount_high is None and draft.amount >= _SMALLEST


def _is_measured(tokens: Tokens, draft: Draft) -> bool:
    """Whether goods are weighed or metered, in millions: "5.5 million tonnes"."""
    noun = (draft.noun or "").split()[-1:]
    measures = tokens.language.goods.measured | tokens.language.goods.cubic_measures
    return bool(measures.intersection(noun))


def _parts(tokens: Tokens, drafts: Sequence[Draft], place: int, alone: _Alone) -> list[Draft]:
    """Return the run of numbers behind goods that are exactly as many, without their nouns."""
    whole = drafts[place]
    numbers = list(_numbers(tokens, drafts, place, alone))
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


def _numbers(tokens: Tokens, drafts: Sequence[Draft], place: int, alone: _Alone) -> Iterator[Draft]:
    """Yield the numbers behind goods that count without a noun, found already or not."""
    whole, keys = drafts[place], tokens.keys
    large = _is_measured(tokens, whole)
    following = iter(drafts[place + 1 :])
    draft = next(following, None)
    ends, floor = 0, whole.last
    for at in range(whole.last, min(whole.last + _REACH, tokens.count)):
        if keys[at] in _ENDS and not (tokens.is_digits(at + 1) or keys[at + 1] in _BULLETS):
            ends += 1
            if ends > _SENTENCES:
                return
        if draft is not None and at >= draft.first:
            counted = draft.measure is Measure.QUANTITY and draft.amount_high is None
            if counted and (draft.noun is None or _is_measured(tokens, draft) == large):
                yield draft
            elif draft.bare and large and draft.hedge is Hedge.BARE:
                yield replace(draft, measure=Measure.QUANTITY, bare=False)
            floor = draft.last
            draft = next(following, None)
        elif at >= floor and (found := alone.draft(at, floor, large=large)) is not None:
            floor = found.last
            yield found


class _Alone:
    """The plain numbers that nothing but a function word follows.

    Goods that stand close together look at the same tokens, so each is looked at once.
    """

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._seen: dict[int, Extent | None] = {}

    def draft(self, at: int, floor: int, *, large: bool) -> Draft | None:
        """Return the number at a token, as a draft; None where none stands alone there.

        floor: the end of the figure before.
        large: it is one of millions ("2 million from NextDecade"), else one that counts.
        """
        if at not in self._seen:
            self._seen[at] = _number_alone(self._tokens, at)
        extent = self._seen[at]
        if extent is None:
            return None
        number = extent.low
        counts = not (number.decimals or number.power or is_year(number)) and number.value >= _TWO
        if not (number.is_large if large else counts):
            return None
        draft = draft_of(self._tokens, extent, number.last, floor)
        draft.measure = Measure.QUANTITY
        draft.step = draft.step if large else _ZERO
        return draft if draft.hedge is Hedge.BARE and draft.last == number.last else None


def _number_alone(tokens: Tokens, at: int) -> Extent | None:
    extent = extent_at(tokens, at) if _may_count(tokens, at) else None
    if extent is None or extent.first != at or extent.high is not None or extent.currency:
        return None
    return extent if _goes_on(tokens, extent.low.last) else None


def _may_count(tokens: Tokens, at: int) -> bool:
    """Whether a number may begin at a token: no day of a month, no type, not part of another."""
    key, words = tokens.keys[at], tokens.language.numbers
    digits = tokens.is_digits(at)
    if not (digits or key in words.ones or key in words.tens):
        return False
    before = tokens.keys[at - 1]
    if before in MONTHS or (tokens.glued(at) and before not in _OPENERS):
        return False
    return not digits or not (is_model_number(tokens, at) or model_at(tokens, at) is not None)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether no noun follows: a mark, a preposition or a verb that says where they go."""
    key, trade = tokens.keys[at], tokens.language.trade
    if tokens.glued(at):
        return tokens.ends_clause(at) and not tokens.is_digits(at + 1)
    shared = key in trade.shared_by or key in trade.participles or key in DASHES
    return shared or tokens.ends_clause(at) or key.endswith(trade.sharing_endings)
