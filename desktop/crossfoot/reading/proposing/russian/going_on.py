"""A Russian sentence that tells the deal before it on without a verb: its price, its goods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian.continuing import is_some, told_of
from crossfoot.reading.proposing.russian.declension import Case
from crossfoot.reading.proposing.russian.describing import describe
from crossfoot.reading.tables.russian_nouns import MEASURED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.telling import Teller

FAR = 2
"""So many sentences behind a deal it can be told on."""

_AMOUNT = re.compile(r"(?:общий\s|годовой\s)?(?:объем|количество)(?![\w-])")


def goes_on(teller: Teller, number: int, reading: Reading) -> Draft | None:
    """Return the deal told just before, where a sentence tells its price or its goods."""
    draft = _meant(teller, reading)
    if number - teller.last_number > FAR or draft is None or not reading.figures:
        return None
    figures = reading.found
    plain = [
        i
        for i in reading.figures
        if i not in teller.left_out and not teller.is_aside(reading.span.start, figures[i])
    ]
    opening = teller.small[reading.span.start : figures[plain[0]].start] if plain else ""
    if plain and is_some(figures, draft.figures, plain[0]):
        teller.own(draft, plain[:1])  # "Первые 10 машин придут в июне"
        return draft
    measure = told_of(opening) or _awaited(draft, figures, plain, opening)
    if measure is None or _others_named(reading, draft):
        return None
    kept = [i for i in plain if figures[i].measure is measure]
    new = [i for i in kept if figures[i].converts is None]
    new = new[:1] if measure is Measure.VALUE else new
    new += [i for i in kept if figures[i].converts in new]
    had = [i for i in draft.figures if figures[i].measure is measure]
    told = {teller.repeats[i] for i in had}
    if not new or (had and not any(teller.repeats[i] in told for i in new)):
        return None
    new += [i for i in plain if measure is Measure.VALUE and is_some(figures, draft.figures, i)]
    teller.own(draft, new)
    describe(draft, new, reading, reading.span.start, reading.span.end)
    return draft


def _meant(teller: Teller, reading: Reading) -> Draft | None:
    """Return the one deal told last; of several that of "чешского контракта"."""
    if teller.last and all(_is_one(teller.last[0], other) for other in teller.last[1:]):
        return teller.last[0]
    homes = {name.actor.country for name in reading.names if name.adjective}
    told = [
        draft
        for draft in teller.last
        if homes & {actor.country for actor in draft.taking if actor.country}
    ]
    return told[0] if len(told) == 1 else None


def _is_one(draft: Draft, other: Draft) -> bool:
    """Whether two deals have the same sides, and no more than one a price: lots of one paper."""
    goods = draft.type is other.type is DealType.PURCHASE
    return goods and draft.giving == other.giving and draft.taking == other.taking


def _awaited(
    draft: Draft, figures: Sequence[Found], plain: Sequence[int], opening: str
) -> Measure | None:
    """Return what a deal waits for: its price, where the next sentence begins with one."""
    had = {figures[i].measure for i in draft.figures}
    first = figures[plain[0]] if plain else None
    if first is None or first.measure in had:
        return None
    counted = draft.type is DealType.PURCHASE and (
        (first.unit or "").lower() not in MEASURED or _AMOUNT.match(opening)
    )
    return first.measure if first.measure is Measure.VALUE or counted else None


def _others_named(reading: Reading, draft: Draft) -> bool:
    """Whether a sentence names a body that is not of the deal, in the nominative."""
    return any(
        name.actor not in draft.roles
        and name.headed
        and bool(name.cases & Case.NOMINATIVE)
        and not name.is_country
        for name in reading.names
        if name.kind is NameKind.ORGANISATION and name.actor.sure
    )
