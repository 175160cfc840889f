"""From a sealed text to what a clerk would record: announcement, parties, deals, relations.

The parts stand in `proposing`; here they are put together.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, DismissalReason, Hedge, PartyKind, RelationKind
from crossfoot.reading.proposal import (
    Known,
    Proposal,
    ProposedFigure,
    ProposedParty,
    ProposedRelation,
)
from crossfoot.reading.proposing.about.heading import heading
from crossfoot.reading.proposing.about.language import is_russian
from crossfoot.reading.proposing.about.sayers import stated_by
from crossfoot.reading.proposing.account import Account, account
from crossfoot.reading.proposing.asides.basis import basis_of
from crossfoot.reading.proposing.deals.doubted import doubted
from crossfoot.reading.proposing.deals.titles import proposed_deal
from crossfoot.reading.proposing.made import Made
from crossfoot.reading.proposing.names.actors import Actor, actor_of
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.participants import participants
from crossfoot.reading.proposing.russian.story import told_in_russian
from crossfoot.reading.proposing.totals.gathering import Gathered, gathered
from crossfoot.reading.proposing.weighing.gathering import weigh_figures
from crossfoot.reading.proposing.weighing.settling import weigh_sides

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.names.name import Name

NOTHING_KNOWN = Known()
# How sure a figure is: dismissed, one of a deal, one that stands alone.
_SKIPPED, _OF_A_DEAL, _ALONE = 40, 90, 60
_REPORTED = 75
_NAMING = frozenset({NameKind.COUNTRY, NameKind.SEAT, NameKind.ORGANISATION})
# What makes two places one report: the number, its qualifier, its deal, why it is left out.
_Report = tuple[int, Hedge, int | None, DismissalReason | None]


def propose(text: str, found: Sequence[Found], known: Known = NOTHING_KNOWN) -> Proposal:
    """Draft what to record from a text and the figures read in it; records nothing. Total."""
    made = (told_in_russian if is_russian(text) else _told_in_english)(text, found, known)
    told, story, head = made.told, made.story, made.head
    parties = _parties(made)
    numbers = {party.name: number for number, party in enumerate(parties)}
    deals = tuple(made.deal(text, draft, numbers, head.published_on) for draft in story.drafts)
    figures, place_of = _figures(made)
    relations = (*_relations(told, story, place_of), *_same(told, figures, place_of))
    deals, figures = doubted(deals, figures, relations)
    return Proposal(
        title=head.title,
        kind=head.kind,
        source_type=head.source_type,
        language=head.language,
        published_on=head.published_on,
        publisher=head.publisher,
        author=head.author,
        place=head.place,
        event=head.event,
        parties=parties,
        deals=deals,
        figures=figures,
        relations=relations,
    )


def _told_in_english(text: str, found: Sequence[Found], known: Known) -> Made:
    told = account(text, found, known)
    story = gathered(told)
    drafts, deal_of = weigh_figures(told, story)
    story = replace(story, drafts=drafts, deal_of=deal_of)
    weigh_sides(told, drafts, deal_of)
    dealing = {actor.party for draft in story.drafts for actor in draft.roles}
    beside = tuple(participants(told, story.deal_of, dealing))
    return Made(
        told, story, heading(text, told.sentences), proposed_deal, stated_by, basis_of, beside
    )


def _parties(made: Made) -> tuple[ProposedParty, ...]:
    """Return who takes part in the deals, and who else is named as dealing, in order of naming."""
    told, story = made.told, made.story
    actors = {actor.party: actor for draft in story.drafts for actor in draft.roles}
    actors = {**{actor.party: actor for actor in story.leading}, **actors}
    named: dict[str, list[Name]] = {}
    for name in told.names:
        if name.kind in _NAMING:
            named.setdefault(name.party, []).append(name)
    for frames in told.frames:
        for frame in frames:
            for one in frame.placed if frame.triggers else ():
                if (
                    one.preposition == "with"
                    and one.name.kind is not NameKind.ANAPHOR
                    and one.name.sure
                ):
                    actors.setdefault(one.name.party, actor_of(one.name))
    for actor in made.beside:
        actors.setdefault(actor.party, actor)
    return tuple(_party(told.text, one, named.get(one.party, [])) for one in actors.values())


def _party(text: str, actor: Actor, named: Sequence[Name]) -> ProposedParty:
    spellings = [" ".join(text[name.start : name.end].split()) for name in named]
    aliases = tuple(
        dict.fromkeys(
            spelling
            for spelling in spellings
            if spelling != actor.party and spelling[:1].isupper() and not spelling[-1:].islower()
        )
    )
    kind = actor.kind or (PartyKind.COMPANY if not actor.is_country else PartyKind.GOVERNMENT)
    places = tuple((name.start, name.end) for name in named if not name.adjective)
    return ProposedParty(actor.party, kind, actor.country, aliases, places)


def _figures(made: Made) -> tuple[tuple[ProposedFigure, ...], dict[int, int]]:
    """Return the figures to record and, by found index, where each stands among them.

    One number with one meaning in several places is one figure with mentions; with another
    qualifier it is another figure, which `_same` ties to the first.
    """
    told, story = made.told, made.story
    numbers = {id(draft): number for number, draft in enumerate(story.drafts)}
    deals = {told.repeats[index]: draft for index, draft in reversed(list(story.deal_of.items()))}
    groups: dict[_Report, list[int]] = {}
    for index in range(len(told.found)):
        first = told.repeats[index]
        titled = deals.get(first) if index in told.titled else None
        draft = story.deal_of.get(index) or story.deal_of.get(first) or titled
        skip = told.skips.get(index)
        key = (first, told.found[index].hedge, numbers.get(id(draft)), skip)
        groups.setdefault(key, []).append(index)
    figures = [
        _figure(made, places, deal, told.skips.get(places[0]))
        for (_, _, deal, _), places in groups.items()
    ]
    place_of = {i: place for place, indices in enumerate(groups.values()) for i in indices}
    return tuple(figures), place_of


def _figure(
    made: Made, places: Sequence[int], deal: int | None, skip: DismissalReason | None
) -> ProposedFigure:
    """Return one figure with its places; the wording is that of the first."""
    told = made.told
    chosen = places[0]
    others = [told.found[index] for index in places[1:]]
    spans = [told.sentences[told.sentence_of[index]] for index in places]
    told_at = list(zip(spans, (told.found[index] for index in places), strict=True))
    said = (made.said(told.text, span, figure) for span, figure in told_at)
    bases = (made.basis(told.text, span, figure) for span, figure in told_at)
    return ProposedFigure(
        told.found[chosen],
        tuple((figure.start, figure.end) for figure in others),
        deal=deal,
        stated_by=next((who for who in said if who), None),
        basis=next((basis for basis in bases if basis), None),
        items=next((told.headlines[index] for index in places if index in told.headlines), None),
        skip=skip,
        score=_SKIPPED if skip else _OF_A_DEAL if deal is not None else _ALONE,
    )


def _relations(
    told: Account, story: Gathered, place_of: Mapping[int, int]
) -> tuple[ProposedRelation, ...]:
    relations = []
    sums: Counter[int] = Counter()
    for one in story.relations:
        start, end = one.quote
        parts = tuple(dict.fromkeys(place_of[part] for part in one.parts))
        whole = place_of[one.whole]
        if whole in parts:
            continue
        sums[whole] += one.kind in SUMMING
        further = str(sums[whole]) if one.kind in SUMMING and sums[whole] > 1 else None
        tie = one.kind, whole, parts, told.text[start:end], one.score, one.weight, further
        relations.append(ProposedRelation(*tie))
    return tuple(relations)


def _same(
    told: Account, figures: Sequence[ProposedFigure], place_of: Mapping[int, int]
) -> tuple[ProposedRelation, ...]:
    """Return which figures report one number with another qualifier.

    A title's "$12 billion" where the text has "over $12 billion", or two places about one deal.
    """
    reports: dict[int, dict[int, None]] = {}
    for index in sorted(place_of, key=lambda index: index != told.repeats[index]):
        chosen, other = place_of[told.repeats[index]], place_of[index]
        one_deal = figures[chosen].deal is not None and figures[chosen].deal == figures[other].deal
        plain = figures[chosen].skip is None and figures[other].skip is None
        if other != chosen and plain and (one_deal or index in told.titled):
            reports.setdefault(chosen, {})[other] = None
    return tuple(
        ProposedRelation(RelationKind.SAME_AS, chosen, tuple(others), score=_REPORTED)
        for chosen, others in reports.items()
    )
