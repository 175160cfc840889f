"""Settle which figures are totals of several deals, and what each deal is made of.

A figure counts as a total while its parts are of several deals; deals are told anew until that
stands still.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, DealType, Measure, RelationKind
from crossfoot.reading.proposing.acts.casts import GIVING, TAKING
from crossfoot.reading.proposing.deals.draft import meet
from crossfoot.reading.proposing.deals.opposing import oppose
from crossfoot.reading.proposing.deals.sides import fill_sides, turn_by_currency
from crossfoot.reading.proposing.deals.whereabouts import fill_countries
from crossfoot.reading.proposing.deals.witnesses import places, places_by_sentence, witnesses
from crossfoot.reading.proposing.names.actors import Actor, actor_of
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.telling import tell
from crossfoot.reading.proposing.totals.adding_up import adding_up
from crossfoot.reading.proposing.totals.costs import price_apart, told_once
from crossfoot.reading.proposing.totals.covering import covered
from crossfoot.reading.proposing.totals.relations import relate
from crossfoot.reading.proposing.totals.ventures import ventures
from crossfoot.reading.proposing.totals.within import told_on_in_deal, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.totals.related import Related

_ROUNDS, _PAIR = 4, 2
# The sentence below a title that tells what it is about.
_LEAD = 1
# Figures that are of the deal of the figure that they are tied to.
_ATTACHED = frozenset({RelationKind.CONVERTS, RelationKind.SUPERSEDES})
_SHARED = SUMMING | {RelationKind.OF_WHICH, RelationKind.OPTION_OF}


@dataclass(frozen=True, slots=True)
class Gathered:
    """The deals and relations of a text, settled.

    leading: the parties of the totals, who may have no deal of their own.
    wholes: the figures that are of several deals together.
    """

    drafts: Sequence[Draft]
    deal_of: Mapping[int, Draft]
    relations: Sequence[Related]
    leading: Sequence[Actor]
    wholes: AbstractSet[int] = frozenset()


def gathered(told: Account) -> Gathered:
    """Settle which figures are totals of several deals; other totals are their deal's own."""
    # Goods that are counted in all are mostly of one deal, amounts of several.
    summed = {
        cue.whole
        for cue in told.cues
        if cue.kind in SUMMING
        and cue.whole is not None
        and told.found[cue.whole].measure is Measure.VALUE
    }
    overviews = {one.index for one in told.overviews}
    wholes = _same_numbers(told, summed | set(told.headlines) | overviews | told.row_totals)
    for _ in range(_ROUNDS):
        story = tell(told, wholes)
        deal_of = story.deal_of
        relations = relate(told, story.drafts, deal_of)
        covering = covered(told, story.drafts, story.casts, relations)
        stated = [*relations, *covering]
        shares = [*within(told, story.drafts, stated)]
        relations = told_once(adding_up(told, deal_of, stated, shares))
        several = _of_several(told, relations, deal_of)
        several |= {one.whole for one in covering}
        totals = several | _headlines(told, deal_of) | told.row_totals
        totals |= _priced_with(told, several)
        settled = _same_numbers(told, totals)
        if settled == wholes:
            break
        wholes = settled
    used = {id(draft) for draft in deal_of.values()}
    kept = [draft for draft in story.drafts if id(draft) in used]
    for draft in kept:
        turn_by_currency(draft, {told.found[index].currency for index in draft.figures})
    heard = list(witnesses(told))
    hosting, near = places(heard), places_by_sentence(heard)
    for draft in kept:
        told_in = {told.sentence_of[index] for index in draft.figures}
        oppose(draft, set().union(*(near.get(number, ()) for number in told_in)) or hosting)
    fill_sides(kept, [_words(told, draft) for draft in kept], _everybody(told))
    deal_of = _of_one_giver(told, relations, deal_of)
    owned = _deals_of_wholes(told, relations, deal_of)
    for index, draft in owned.items():
        if not draft.roles and index in story.casts:
            draft.roles = dict(story.casts[index].parts)
    deal_of = _with_parts(told, relations, {**deal_of, **owned})
    apart = ventures(told, relations, deal_of)
    deal_of |= apart
    still = {id(draft) for draft in deal_of.values()}
    kept = [draft for draft in kept if id(draft) in still]
    had = {id(draft) for draft in kept}
    kept += {id(draft): draft for draft in apart.values() if id(draft) not in had}.values()
    deal_of |= _from_title(told, wholes, relations, kept, deal_of)
    deal_of |= price_apart(told, relations, kept, deal_of)
    fill_countries(told, heard, kept, deal_of)
    relations = [one for one in relations if not one.short]
    relations = [told_on_in_deal(told, one, deal_of, relations) for one in relations]
    relations = [*relations, *within(told, kept, relations)]
    leading = [actor for one in story.headlines for actor, _ in one.parts if actor.sure]
    return Gathered(kept, {**_attached(relations, deal_of), **deal_of}, relations, leading, wholes)


def _attached(relations: Sequence[Related], deal_of: Mapping[int, Draft]) -> dict[int, Draft]:
    """Return the conversions and former states of figures that have a deal: they are of it."""
    return {
        part: deal_of[one.whole]
        for one in relations
        if one.kind in _ATTACHED and one.whole in deal_of
        for part in one.parts
    }


def _same_numbers(told: Account, indices: AbstractSet[int | None]) -> frozenset[int]:
    """Return the figures with every place of the same numbers."""
    firsts = {told.repeats[index] for index in indices if index is not None}
    same = {index for index, first in told.repeats.items() if first in firsts}
    return frozenset(
        index for index in told.repeats if index in same or told.found[index].converts in same
    )


def _of_several(
    told: Account, relations: Sequence[Related], deal_of: Mapping[int, Draft]
) -> set[int | None]:
    """Return the totals whose parts are of several deals."""
    several: set[int | None] = set()
    for one in relations:
        parts = {id(deal_of[part]): deal_of[part] for part in one.parts if part in deal_of}
        shared = _is_shared_out(told, one, deal_of.get(one.whole), parts.values())
        funded = _is_funded(deal_of.get(one.whole), parts.values())
        split = _is_split(deal_of.get(one.whole), parts.values())
        if one.kind in SUMMING and ((len(parts) > 1 and not shared and not funded) or split):
            several.add(one.whole)
    return several


def _priced_with(told: Account, several: AbstractSet[int | None]) -> set[int | None]:
    """Return the amounts that are told with nothing but goods of several deals: their price."""
    counts = {i for i in several if i is not None and told.found[i].measure is Measure.QUANTITY}
    return {
        index
        for number in {told.sentence_of[count] for count in counts}
        for frame in told.frames[number]
        for index in frame.figures
        if counts.intersection(frame.figures)
        and told.found[index].measure is Measure.VALUE
        and all(told.found[i].measure is Measure.VALUE or i in counts for i in frame.figures)
    }


def _is_split(whole: Draft | None, parts: Iterable[Draft]) -> bool:
    """Whether one of several sellers has a deal of its own of what was bought of them all."""
    if whole is None or whole.type is not DealType.PURCHASE or len(whole.giving) < _PAIR:
        return False
    return any(
        draft is not whole and draft.giving and {*draft.giving} < {*whole.giving} for draft in parts
    )


def _is_funded(whole: Draft | None, parts: Iterable[Draft]) -> bool:
    """Whether a price is only told by who puts it up: lent and invested for one purchase."""
    if whole is None or whole.type is not DealType.PURCHASE:
        return False
    return all(draft.type is not DealType.PURCHASE for draft in parts)


def _is_shared_out(
    told: Account, one: Related, whole: Draft | None, parts: Iterable[Draft]
) -> bool:
    """Whether goods of one deal are shared out: its sides are told, and no other who gives.

    Who has options of his own has an order of his own.
    """
    if told.found[one.whole].measure is Measure.VALUE or whole is None:
        return False
    sides = bool(whole.giving and whole.taking)
    others = [draft for draft in parts if draft is not whole]
    own = any(index in told.optional for draft in others for index in draft.figures)
    homes = {actor.country for actor in whole.taking}
    abroad = any(
        actor.country not in homes for draft in others for actor in draft.taking if actor.country
    )
    return sides and not own and not abroad and all(not draft.giving for draft in others)


def _headlines(told: Account, deal_of: Mapping[int, Draft]) -> set[int | None]:
    """Return the values of several deals at once, if any deal is told besides."""
    elsewhere = {told.sentence_of[index] for index in told.headlines}
    others = [index for index in deal_of if told.sentence_of[index] not in elsewhere]
    several = {index for index in told.headlines if others and index not in told.listed}
    title = {index for index in deal_of if told.has_title and told.sentence_of[index] == 0}
    below = any(told.sentence_of[index] for index in deal_of)
    return {*several, *(title if below else ())}


def _with_parts(
    told: Account, relations: Sequence[Related], deal_of: Mapping[int, Draft]
) -> dict[int, Draft]:
    """Return the deals with the parts of a deal's figure that nobody else deals in."""
    joined = dict(deal_of)
    for one in relations:
        whole = joined.get(one.whole)
        if one.kind not in _SHARED or whole is None:
            continue
        for part in one.parts:
            own = joined.get(part)
            if own is None or (own is not whole and not own.roles):
                joined[part] = whole
            elif own is not whole and _is_more_of(told, one, own, whole):
                joined |= {index: whole for index, draft in joined.items() if draft is own}
    # What is some of a whole that is itself some of another.
    for one in relations:
        if one.kind in _SHARED and one.whole in joined:
            joined = {**dict.fromkeys(one.parts, joined[one.whole]), **joined}
    return joined


def _is_more_of(told: Account, one: Related, own: Draft, whole: Draft) -> bool:
    """Whether a deal tells only more of the one that its figures are parts of.

    Money goes to the same side ("Quito receives around $600 million at once"), counted goods may
    be shared out to others ("54 go to Saudia and 51 to flyadeal").
    An option is of the deal that it comes on top of, where no other goods are told with it.
    """
    if one.kind is RelationKind.OPTION_OF:
        own_goods = [i for i in own.figures if told.found[i].measure is not Measure.VALUE]
        has_price = any(told.found[i].measure is Measure.VALUE for i in whole.figures)
        if own_goods and not has_price:
            return told.optional.issuperset(own_goods)
        return told.optional.issuperset(own.figures)
    money = told.found[one.whole].measure is Measure.VALUE
    if money and one.kind is not RelationKind.OF_WHICH:
        return False
    others = [index for index in own.figures if told.repeats[index] not in one.parts]
    values = [index for index in others if told.found[index].measure is Measure.VALUE]
    priced = any(told.found[index].measure is Measure.VALUE for index in whole.figures)
    if len(values) < len(others) or (values and (money or priced)):
        return False
    if money:
        same = not own.giving or {*own.giving} <= {*whole.giving}
        return same and (not own.taking or meet(own.taking, whole.taking))
    return not own.giving or meet(own.giving, (*whole.giving, *whole.taking))


def _words(told: Account, draft: Draft) -> str:
    """Return the words of a deal's figures and goods."""
    figures = (told.found[index].text for index in draft.figures)
    return " ".join((*figures, *(product.words for product in draft.products)))


def _everybody(told: Account) -> list[Actor]:
    bodies = (name for name in told.names if name.kind is NameKind.ORGANISATION)
    return [actor_of(name) for name in bodies]


def _from_title(
    told: Account,
    wholes: AbstractSet[int],
    relations: Sequence[Related],
    kept: Sequence[Draft],
    deal_of: Mapping[int, Draft],
) -> dict[int, Draft]:
    """Return the figures that only the title or lead gives, of the deal that is told first.

    "The railway confirmed CAF as bidder for up to 600 trains. The first firm order is for 180".
    """
    draft = min(kept, key=lambda draft: draft.first_sentence, default=None)
    if draft is None or draft.first_sentence > _LEAD or not draft.roles:
        return {}
    has = {told.found[index].measure for index in draft.figures}
    units = {told.found[index].unit for index in draft.figures} - {None}
    others = [index for one in kept if one is not draft for index in one.figures]
    shared = units.intersection(told.found[index].unit for index in others)
    tied = {index for one in relations for index in (one.whole, *one.parts)}
    out = tied | wholes | told.headlines.keys() | told.skips.keys()
    out |= {one.index for one in told.overviews}
    led = [
        index
        for index, number in told.sentence_of.items()
        if number < draft.first_sentence
        and index not in out
        and not deal_of.keys() & {index, told.repeats[index]}
        and (told.found[index].measure not in has or told.found[index].unit in units)
        and told.found[index].unit not in shared  # "1,000 buses": of all who supply some
    ]
    draft.figures += led
    return dict.fromkeys(led, draft)


def _of_one_giver(
    told: Account, relations: Sequence[Related], deal_of: Mapping[int, Draft]
) -> dict[int, Draft]:
    """Return the deals with those made one that one side gives the other in all.

    "A term loan of $1.2 billion and $1.3 billion for gas supply", of a total told with them: what
    comes in one sentence, from the same to the same, is one deal.
    """
    joined = dict(deal_of)
    several = {overview.index for overview in told.overviews} | told.headlines.keys()
    for one in relations:
        drafts = list({id(joined[i]): joined[i] for i in one.parts if i in joined}.values())
        if one.kind is not RelationKind.SUM_OF or len(drafts) < _PAIR:
            continue
        near = {told.sentence_of[part] for part in one.parts}
        if one.whole in several:
            continue
        sides = {(frozenset(draft.giving), frozenset(draft.taking)) for draft in drafts}
        if len(near) == 1 and len(sides) == 1 and all(any(side) for side in sides):
            first, *others = drafts
            gone = {id(draft) for draft in others}
            joined = {i: first if id(draft) in gone else draft for i, draft in joined.items()}
            first.figures += [index for draft in others for index in draft.figures]
    return joined


def _deals_of_wholes(
    told: Account, relations: Sequence[Related], deal_of: Mapping[int, Draft]
) -> dict[int, Draft]:
    """Return the totals whose parts are all of one deal: they are that deal's, too."""
    owned = {}
    for one in relations:
        if one.kind is RelationKind.SUM_OF or (one.kind in SUMMING and len(one.parts) > 1):
            drafts = {id(deal_of[part]): deal_of[part] for part in one.parts if part in deal_of}
            own = deal_of.get(one.whole)
            if own is not None and own.roles and not any(draft.roles for draft in drafts.values()):
                continue
            if len(drafts) == 1 and all(part in deal_of for part in one.parts):
                (draft,) = drafts.values()
                if own is not None and own is not draft and _is_more_of(told, one, draft, own):
                    continue
                owned[one.whole] = draft
                _take_sides(draft, own)
    return owned


def _take_sides(draft: Draft, whole: Draft | None) -> None:
    """Give the deal of a total's parts the sides that only the total's own words name."""
    if whole is None or whole is draft:
        return
    for side, known in ((GIVING, draft.giving), (TAKING, draft.taking)):
        if not known:
            draft.roles |= {actor: role for actor, role in whole.roles.items() if role in side}
    for actor, role in whole.roles.items():
        draft.roles.setdefault(actor, role)
