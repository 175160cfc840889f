"""From the wordings of totals to relations between figures, once the deals are known.

Source: FIGURES, section 4. A relation is proposed only with the words that state it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, Measure, RelationKind
from crossfoot.reading.proposing.brackets import brackets_apart
from crossfoot.reading.proposing.countries import country_name
from crossfoot.reading.proposing.cues import Cue, Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.drafts import Draft

_FEWEST = 2
# What did not add up was meant only where the words point back to what was told.
_LOOKS_BACK = re.compile(
    r"\b(?:together|combined|bring(?:s|ing)?|lift(?:s|ing)?|tak(?:es|ing)|these|those|both|among)\b",
    re.IGNORECASE,
)
_NEAR = Decimal("0.95")


@dataclass(frozen=True, slots=True)
class Related:
    """A relation between found figures, by their first places."""

    kind: RelationKind
    whole: int
    parts: tuple[int, ...]
    quote: tuple[int, int]
    score: int
    weight: int | None = None


def relate(told: Account, drafts: Sequence[Draft], deal_of: Mapping[int, Draft]) -> list[Related]:
    """Return the relations that the text states between figures that it gives."""
    found: list[Related] = []
    for cue in told.cues:
        if cue.scope is Scope.REST:
            found = _completed(told, cue, found)
            continue
        if cue.scope is Scope.MORE:
            found = _gone_on(told, cue, found)
            continue
        related = _resolve(told, cue, drafts)
        if related and _one_deal(related, deal_of) and _new(found, related):
            found.append(related)
    return [*_one_sum_each(brackets_apart(told, found)), *_conversions(told)]


def _completed(told: Account, cue: Cue, found: list[Related]) -> list[Related]:
    """Return the relations with the last shares made a sum by the remainder told after them."""
    last = found[-1] if found else None
    rest = told.repeats[cue.parts[0]]
    near = last is not None and cue.sentence - told.sentence_of[last.parts[-1]] <= _FEWEST
    if last is None or not near or last.kind is not RelationKind.OF_WHICH or rest in last.parts:
        return found
    if not _may_hold(told, last.whole, cue):
        return found
    quote = (last.quote[0], cue.quote[1])
    whole = Related(RelationKind.SUM_OF, last.whole, (*last.parts, rest), quote, last.score)
    return [*found[:-1], whole]


def _gone_on(told: Account, cue: Cue, found: list[Related]) -> list[Related]:
    """Return the relations with the last open list gone on by the others told after it."""
    last = found[-1] if found else None
    if last is None or last.kind is not RelationKind.INCLUDES:
        return found
    near = cue.sentence - told.sentence_of[last.parts[-1]] <= _FEWEST
    parts = tuple(dict.fromkeys((*last.parts, *(told.repeats[part] for part in cue.parts))))
    if not near or last.whole in parts:
        return found
    return [*found[:-1], replace(last, parts=parts, quote=(last.quote[0], cue.quote[1]))]


def _resolve(told: Account, cue: Cue, drafts: Sequence[Draft]) -> Related | None:
    whole = cue.whole if cue.whole is not None else _antecedent(told, cue)
    if whole is None:
        return None
    kind = cue.kind
    match cue.scope:
        case Scope.LISTED:
            parts = list(cue.parts)
        case Scope.NAMED:
            parts, complete = _of_members(told, cue, drafts, whole)
            kind = kind if complete else RelationKind.INCLUDES
        case Scope.EARLIER:
            parts = [*_told_before(told, cue, drafts, whole), *cue.parts]
            if not cue.count and not _reach(told, whole, parts):
                kind = RelationKind.INCLUDES
                parts = parts if _LOOKS_BACK.search(told.text, *cue.quote) else []
        case Scope.BACK:
            parts = _just_before(told, cue, whole)
        case Scope.REST | Scope.MORE:
            parts = []
    first = told.repeats[whole]
    parts = [part for part in dict.fromkeys(told.repeats[p] for p in parts) if part != first]
    if kind is RelationKind.OF_WHICH and _is_all(told, first, parts):
        kind = RelationKind.SUM_OF
    sums = kind is RelationKind.SUM_OF or cue.scope is Scope.EARLIER
    if not parts or (sums and len(parts) < _FEWEST):
        return None
    return Related(kind, first, tuple(parts), cue.quote, cue.score, cue.weight)


def _is_all(told: Account, whole: int, parts: Sequence[int]) -> bool:
    """Whether several parts are exactly the whole ("Of this, $100 million … and $60 million …")."""
    figures = [told.found[part] for part in parts]
    alike = all(figure.currency == told.found[whole].currency for figure in figures)
    total = sum((figure.amount for figure in figures), Decimal(0))
    return alike and len(parts) >= _FEWEST and total == told.found[whole].amount


def _reach(told: Account, whole: int, parts: Sequence[int]) -> bool:
    """Whether what was told before comes near a total that the words do not count."""
    total = sum((told.found[part].amount for part in dict.fromkeys(parts)), Decimal(0))
    return total >= told.found[whole].amount * _NEAR


def _antecedent(told: Account, cue: Cue) -> int | None:
    """Return the total that "These include …" lists: of the same measure, told just before."""
    first = cue.parts[0]
    wholes = {other.whole for other in told.cues if other.whole is not None}
    for index in range(first - 1, -1, -1):
        if not _may_hold(told, index, cue):
            continue
        near = cue.sentence - told.sentence_of[index] <= _FEWEST
        if near or index in wholes or index in told.headlines:
            return index
        break
    return None


def _just_before(told: Account, cue: Cue, whole: int) -> list[int]:
    """Return the figure of the same measure told last before a whole, not in its sentence."""
    figure = told.found[whole]
    for index in range(whole - 1, -1, -1):
        other = told.found[index]
        if cue.sentence - told.sentence_of[index] > _FEWEST:
            break
        if index in told.skips or other.converts is not None or other.measure is not figure.measure:
            continue
        if told.sentence_of[index] == cue.sentence:
            continue
        smaller = other.currency != figure.currency or other.amount < figure.amount
        return [index] if smaller or cue.kind is RelationKind.SUPERSEDES else []
    return []


def _may_hold(told: Account, index: int, cue: Cue) -> bool:
    """Whether an earlier figure can be the whole: alike, no smaller, called by the cue's noun."""
    figure, part = told.found[index], told.found[cue.parts[0]]
    if index in told.skips or figure.converts is not None or figure.measure is not part.measure:
        return False
    if told.sentence_of[index] == cue.sentence:
        return False
    if cue.noun and cue.noun.removesuffix("s") not in told.text[figure.end : figure.end + 40]:
        return False
    if cue.kind is RelationKind.SUPERSEDES:
        return True
    return all(
        told.found[other].amount <= figure.amount
        for other in cue.parts
        if told.found[other].currency == figure.currency
    )


def _of_members(
    told: Account, cue: Cue, drafts: Sequence[Draft], whole: int
) -> tuple[list[int], bool]:
    """Return the prices of the deals with the parties named, and whether each has one."""
    parts: list[int] = []
    priced = set()
    for draft in drafts:
        price = _price(told, draft, whole)
        if price is None:
            continue
        mine = _names_of(draft)
        if mine.intersection(cue.members):
            parts.append(price)
            priced |= mine
    return parts, len(parts) >= _FEWEST and priced.issuperset(cue.members)


def _names_of(draft: Draft) -> set[str]:
    """Return the parties of a deal, with the countries they are from."""
    named = {actor.party for actor in draft.roles}
    return named | {country_name(actor.country) for actor in draft.roles if actor.country}


def _told_before(told: Account, cue: Cue, drafts: Sequence[Draft], whole: int) -> list[int]:
    """Return the prices of the deals told before the sentence, if as many as it says."""
    prices = [
        price
        for draft in drafts
        if (price := _price(told, draft, whole)) is not None
        and told.sentence_of[price] < cue.sentence
    ]
    enough = len(prices) + len(cue.parts) >= _FEWEST
    return prices if cue.count in {None, len(prices)} and enough else []


def _price(told: Account, draft: Draft, whole: int) -> int | None:
    """Return the first value of a deal, in the total's currency if it has one."""
    values = [
        index
        for index in draft.figures
        if told.found[index].measure is Measure.VALUE
        and told.found[index].converts is None
        and told.repeats[index] != told.repeats[whole]
    ]
    currency = told.found[whole].currency
    same = [index for index in values if told.found[index].currency == currency]
    return next(iter(same or values), None)


def _one_deal(related: Related, deal_of: Mapping[int, Draft]) -> bool:
    """Whether an option is of the deal that the firm figure is of."""
    if related.kind is not RelationKind.OPTION_OF:
        return True
    deals = {id(deal_of[i]) for i in (related.whole, *related.parts) if i in deal_of}
    return len(deals) < _FEWEST


def _new(found: Sequence[Related], related: Related) -> bool:
    """Whether no relation says the same already."""
    return not any(
        other.whole == related.whole
        and (other.kind is related.kind or {other.kind, related.kind} <= SUMMING)
        and set(other.parts) >= set(related.parts)
        for other in found
    )


def _one_sum_each(found: Sequence[Related]) -> list[Related]:
    """Keep one sum a total: the list with the most parts; what is part of it stays nested."""
    kept: list[Related] = []
    best: dict[int, Related] = {}
    for related in found:
        if related.kind not in SUMMING:
            kept.append(related)
            continue
        other = best.get(related.whole)
        if other is None or len(related.parts) > len(other.parts):
            best[related.whole] = related
    return [*(one for one in best.values() if not _circular(one, best)), *kept]


def _circular(one: Related, best: Mapping[int, Related]) -> bool:
    """Whether a part of this total has this total among its own parts."""
    return any(part in best and one.whole in best[part].parts for part in one.parts)


def _conversions(told: Account) -> Iterator[Related]:
    for index, figure in enumerate(told.found):
        base = figure.converts
        if base is None or index in told.skips or not 0 <= base < len(told.found):
            continue
        start, end = sorted((told.found[base].start, figure.start))
        stop = max(told.found[base].end, figure.end)
        counted = told.repeats[base]
        conversion = told.repeats[index]
        if counted != conversion and end >= start:
            yield Related(RelationKind.CONVERTS, counted, (conversion,), (start, stop), 95)
