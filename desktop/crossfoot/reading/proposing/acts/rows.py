"""Rows whose verb stands once: "Air Astana will buy 15 787-9s, SCAT seven and Vietjet eight".

Each member is a deal of its own: it has its own buyer (or seller, lender, donor) and figure, and
shares what it leaves out with the others: the verb, the other side, the goods. A total that closes
the row ("for a total of $7 billion") is over all of them, and of no one deal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, Role
from crossfoot.reading.proposing.acts.casts import COUNTER, GIVING, TAKING
from crossfoot.reading.proposing.acts.item import Item, Told
from crossfoot.reading.proposing.names.actors import ACTING, Actor, actor_of
from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.acts.sectors import Product
    from crossfoot.reading.proposing.names.name import Name
    from crossfoot.reading.proposing.names.prepositions import Placed

# What parts a member's name from what is told before it.
_JOINS = re.compile(
    r"(?:[,;]|[,;]?\s(?:and|while|plus|but|with))\s(?:the\s)?(?:[a-z]+[- ]based\s)?$"
)
# Between a member's name and its figure, where the verb is left out.
_GAP = re.compile(
    r"(?:[’']s?)?(?:\s(?:also|will|gets?|takes?|receives?|gives?|pays?|adds?|some|another|a\sfurther|an\sadditional|an?|the|about|around|just|"
    r"only))*\s?[(–—]?\s?"
    # "Samsung SDI one in Göd for €1.2 billion"
    r"|\s(?:one|another|a\ssecond)(?:\s(?:in|at|near)\s[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2})?"
    r"\s(?:for|at|worth|of)\s"
)
_CLOSES = re.compile(
    r"(?:[,;–—]|\sand|\sfor|\sworth|\sat|\()\s?(?:(?:for|at|worth|an?|the|or|making|contract|order|"
    r"price|cost|value|sum|list|with)\s)*(?:(?:grand\s|combined\s)?total(?:l?ing)?(?:\s(?:value|price|"
    r"cost|sum))?|(?:a\s)?combined(?:\s(?:value|price|cost|sum|total|worth))?|together(?:,)?(?:\s(?:worth|"
    r"valued\sat|come\sto))?|in\sall|altogether|all\stold|in\stotal|jointly\sworth)(?:\s(?:of|for|at|"
    r"about|some|around|over|is))*\s?$"
)
_UNION = "European Union"
_FEWEST = 2
_REACH = 60


@dataclass(frozen=True, slots=True)
class Row:
    """The members of a row.

    leads: the first figure of each; names: of each but the first, whose verb they share.
    total: the value that closes it, if one does.
    """

    leads: tuple[int, ...]
    names: tuple[Name, ...]
    total: int | None = None


def row_of(
    text: str, found: Sequence[Found], placed: Iterable[Placed], figures: Sequence[int]
) -> Row | None:
    """Return the row that figures stand in, in order; None where they stand in none."""
    acting = [one for one in placed if _may_act(one)]
    names: list[Name] = []
    leads: list[int] = []
    for place, index in enumerate(figures):
        figure = found[index]
        one = _right_before(text, acting, figure.start)
        if one is None or not place:
            continue
        if not _JOINS.search(text, max(one.name.start - _REACH, 0), one.name.start):
            continue
        before = [i for i in figures[:place] if found[i].end <= one.name.start]
        measure = found[leads[0]].measure if leads else figure.measure
        alike = [i for i in before if found[i].measure is measure and found[i].converts is None]
        if figure.measure is not measure or not alike:
            continue
        leads = leads or [alike[0]]
        leads.append(index)
        names.append(one.name)
    if len(leads) < _FEWEST:
        return None
    total = _total(text, found, figures, leads[-1])
    return (
        Row(tuple(leads), tuple(names), total) if _has_all(found, figures, leads, total) else None
    )


def _has_all(
    found: Sequence[Found], figures: Sequence[int], leads: Sequence[int], total: int | None
) -> bool:
    """Whether all amounts from the first on lead a member, where amounts do."""
    if found[leads[0]].measure is not Measure.VALUE:
        return True
    amounts = [i for i in figures if i >= leads[0] and found[i].measure is Measure.VALUE]
    return all(i in leads or i == total or found[i].converts is not None for i in amounts)


def _may_act(one: Placed) -> bool:
    return one.name.kind in ACTING and one.name.kind is not NameKind.ANAPHOR and not one.modifies


def _right_before(text: str, placed: Sequence[Placed], start: int) -> Placed | None:
    """Return the name before a figure, where no verb stands between."""
    before = [one for one in placed if one.name.end <= start][-2:]
    near = (one for one in reversed(before) if _GAP.fullmatch(text, one.name.end, start))
    return next(near, None)


def _total(text: str, found: Sequence[Found], figures: Sequence[int], last: int) -> int | None:
    for index in figures:
        figure = found[index]
        if index > last and figure.measure is Measure.VALUE and figure.converts is None:
            gap = text[max(found[index - 1].end, figure.start - _REACH) : figure.start]
            return index if _CLOSES.search(gap) else None
    return None


def members(told: Told, figures: Sequence[int]) -> list[Item]:
    """Return the members of the row that a frame tells; none where it tells no row.

    figures: those of the frame that are a deal's, in order.
    """
    row = row_of(told.text, told.found, told.frame.placed, figures)
    parallel = row and _parallel(told, row)
    if not row or not parallel:
        return []
    bounds = [told.frame.start, *(name.start for name in row.names), told.frame.end]
    heads = [parallel[0], *(actor_of(name) for name in row.names)]
    spans = list(pairwise(bounds))
    tails = [_tail(told, row, place, end) for place, (_, end) in enumerate(spans)]
    shared = _head(told, row)
    role, others = parallel[1], {actor.party for actor in heads}
    items: list[Item] = []
    products: tuple[Product, ...] = ()
    for place, (start, end) in enumerate(spans):
        own = {heads[place]: role}
        for actor in (*shared, *tails[place]):
            if actor.party not in others:
                own.setdefault(actor, _role(told, actor))
        named = told.found[row.leads[place]].unit is not None  # "32 F-35s" after helicopters
        makers = {one.name.party for one in told.frame.placed if one.modifies} if named else set()
        own |= _missing(told, own, role, [tails[-1], tails[0]], others | makers)
        inside = tuple(i for i in figures if start <= told.found[i].start < end)
        goods = tuple(one for one in told.frame.products if start <= one.start < end)
        products = goods if goods or named else products
        cast = replace(told.cast, parts=tuple(own.items()))
        items.append(Item(start, end, inside, cast, products, apart=True))
    return items


def _parallel(told: Told, row: Row) -> tuple[Actor, Role] | None:
    """Return whom the members stand in the place of, with the role: the subject, or the object.

    "The bank lends Kenya $2 billion, Uganda $1 billion", "The bank lends Kenya $2 billion, the fund
    $1 billion"; of two alike, who is sold to and who gives.
    """
    roles = dict(told.cast.parts)
    known = {actor.party: actor for actor in roles}
    first = told.found[row.leads[0]].start
    before = [one for one in told.frame.placed if one.name.end <= first]
    if row.names[0].possessive:
        owners = [one.name for one in before if one.name.possessive and one.name.party in known]
        return (known[owners[0].party], roles[known[owners[0].party]]) if owners else None
    subjects = [actor for actor in known.values() if actor.party in _subjects(told, before)]
    last = _right_before(told.text, before, first)
    given = last and last.preposition is None and known.get(last.name.party)
    countries = {actor_of(name).is_country for name in row.names}
    if given and given not in subjects:
        alike = [one for one in (*subjects[:1], given) if countries == {_is_state(one)}]
        sold = roles[given] is Role.BUYER and told.cast.type is DealType.PURCHASE
        meant = given if sold and given in alike else next(iter(alike), None)
        return (meant, roles[meant]) if meant else None
    return (subjects[0], roles[subjects[0]]) if len(subjects) == 1 else None


def _is_state(actor: Actor) -> bool:
    """Whether states can stand in its place: it is one, or the union that gives as they do."""
    return actor.is_country or actor.party == _UNION


def _subjects(told: Told, before: Sequence[Placed]) -> set[str]:
    """Return the subjects of a frame, or else who is named first in it."""
    subjects = {name.party for name in told.frame.subjects}
    acts = told.cast.kind.subject if told.cast.kind else None
    undergo = {actor.party for actor, role in told.cast.parts if acts and role is COUNTER.get(acts)}
    first = {one.name.party for one in before[:1] if one.preposition is None}
    return subjects or first - undergo


def _head(told: Told, row: Row) -> list[Actor]:
    """Return who is named before the first figure: they deal with all members."""
    first = told.found[row.leads[0]].start
    return _named(told, told.frame.start, first)


def _tail(told: Told, row: Row, place: int, end: int) -> list[Actor]:
    """Return who is named in a member after its figure."""
    return _named(told, told.found[row.leads[place]].start, end)


def _named(told: Told, start: int, end: int) -> list[Actor]:
    here = {one.name.party for one in told.frame.placed if start <= one.name.start < end}
    return [actor for actor, _ in told.cast.parts if actor.party in here]


def _role(told: Told, actor: Actor) -> Role:
    return dict(told.cast.parts)[actor]


def _missing(
    told: Told,
    own: dict[Actor, Role],
    role: Role,
    tails: Sequence[Sequence[Actor]],
    others: set[str],
) -> dict[Actor, Role]:
    """Return the other side where a member leaves it out: told once, at the end or at first."""
    side = TAKING if role in GIVING else GIVING
    if side.intersection(own.values()):
        return {}
    for tail in tails:
        found = {one: _role(told, one) for one in tail if one.party not in others}
        found = {one: held for one, held in found.items() if held in side}
        if found:
            return found
    return {}
