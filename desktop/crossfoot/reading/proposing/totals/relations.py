"""From the wordings of totals to relations between figures, once the deals are known.

Source: FIGURES, section 4. A relation is proposed only with the words that state it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, DealType, Measure, RelationKind
from crossfoot.reading.proposing.deals.draft import meet
from crossfoot.reading.proposing.totals.antecedents import may_hold
from crossfoot.reading.proposing.totals.brackets import brackets_apart
from crossfoot.reading.proposing.totals.costs import joined_by_cost
from crossfoot.reading.proposing.totals.plausible import is_exactly, plausible
from crossfoot.reading.proposing.totals.related import Related
from crossfoot.reading.proposing.totals.resolving import resolved
from crossfoot.reading.proposing.wordings.cues import Cue, Scope
from crossfoot.reading.proposing.wordings.cues.paying import POINTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft

_FEWEST = 2
# What a remainder told after it makes a sum of.
_SHARES = frozenset({RelationKind.OF_WHICH, RelationKind.INCLUDES})


def relate(told: Account, drafts: Sequence[Draft], deal_of: Mapping[int, Draft]) -> list[Related]:
    """Return the relations that the text states between figures that it gives."""
    bought = {
        index
        for draft in drafts
        if draft.type is DealType.PURCHASE
        for index in draft.figures
        if told.found[index].measure is Measure.VALUE
    }
    found: list[Related] = []
    for cue in told.cues:
        if cue.scope is Scope.REST:
            found = _completed(told, cue, found)
            continue
        if cue.scope is Scope.MORE:
            found = _gone_on(told, cue, found)
            continue
        related = resolved(told, cue, drafts, bought)
        if related and cue.scope is Scope.EXAMPLE:
            found, related = _with_examples(found, related)
        if related and _one_deal(cue, related, deal_of) and _new(found, related):
            found.append(related)
    found = brackets_apart(told, joined_by_cost(found))
    return [*_one_sum_each(told, list(plausible(told, found))), *_conversions(told)]


def _with_examples(found: list[Related], related: Related) -> tuple[list[Related], Related]:
    """Return the relations without earlier examples of one total, and all of these as one."""
    earlier = [one for one in found if one.whole == related.whole and one.kind is related.kind]
    others = [one for one in found if one not in earlier]
    parts = (*(part for one in earlier for part in one.parts), *related.parts)
    start = min(one.quote[0] for one in (*earlier, related))
    every = tuple(sorted(dict.fromkeys(parts)))
    return others, replace(related, parts=every, quote=(start, related.quote[1]))


def _completed(told: Account, cue: Cue, found: list[Related]) -> list[Related]:
    """Return the relations with the last shares made a sum by the remainder told after them."""
    last = found[-1] if found else None
    rest = told.repeats[cue.parts[0]]
    near = last is not None and cue.sentence - told.sentence_of[last.parts[-1]] <= _FEWEST
    if last is None or not near or last.kind not in _SHARES or rest in last.parts:
        return found
    if not may_hold(told, last.whole, cue):
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


def _one_deal(cue: Cue, related: Related, deal_of: Mapping[int, Draft]) -> bool:
    """Whether nobody else takes an option or loan than who deals in what it is tied to.

    A loan that points at what it pays for may be anybody's.
    """
    loose = cue.scope is Scope.COST and cue.noun != POINTED
    if related.kind is not RelationKind.OPTION_OF and not loose:
        return True
    whole = deal_of.get(related.whole)
    drafts = (deal_of[part] for part in related.parts if part in deal_of)
    named = (actor for draft in drafts for actor in draft.taking if actor.sure)
    return whole is None or all(meet([actor], list(whole.roles)) for actor in named)


def _new(found: Sequence[Related], related: Related) -> bool:
    """Whether no relation says the same already."""
    return not any(
        other.whole == related.whole
        and (other.kind is related.kind or {other.kind, related.kind} <= SUMMING)
        and set(other.parts) >= set(related.parts)
        for other in found
    )


def _one_sum_each(told: Account, found: Sequence[Related]) -> list[Related]:
    """Keep one sum a total: the list with the most parts; what is part of it stays nested.

    Two lists without a part in common that are both exactly the total are two breakdowns of it.
    """
    kept: list[Related] = []
    best: dict[int, Related] = {}
    for related in found:
        if related.kind not in SUMMING:
            kept.append(related)
            continue
        other = best.get(related.whole)
        if other and _breaks_down_anew(told, other, related):
            kept.append(related)
        elif other is None or len(related.parts) > len(other.parts):
            best[related.whole] = related
    return [*(one for one in best.values() if not _circular(one, best)), *kept]


def _breaks_down_anew(told: Account, one: Related, other: Related) -> bool:
    """Whether two lists are each exactly their total, by other parts."""
    apart = set(one.parts).isdisjoint(other.parts)
    return apart and is_exactly(told, one) and is_exactly(told, other)


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
