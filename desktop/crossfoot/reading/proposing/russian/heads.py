"""What stands before a name and belongs to it: its noun, its adjectives, "правительство"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import lexicon, nouns
from crossfoot.reading.proposing.russian.declension import Case

if TYPE_CHECKING:
    from crossfoot.reading.proposing.russian.sentence import Sentence
    from crossfoot.reading.proposing.russian.spotting import Spotted

ADJECTIVE = re.compile(
    r"[а-яё-]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$"
)
_FEMININE, _MASCULINE = ("ая", "ой", "ую"), ("ого", "ому", "ий")
_PLURAL = ("ие", "их", "ими")
_ABOVE = re.compile(r"(?:президент|премьер-министр|премьер)(?:а|у|ом|е)?$")


def with_head(sentence: Sentence, place: int, spot: Spotted) -> Spotted:
    """Return a name with the noun and the adjectives before it. place: of its first word."""
    if spot.kind is NameKind.ORGANISATION:
        spot = _described(sentence, place, spot)
    elif spot.kind is NameKind.COUNTRY:
        spot = _governed(sentence, place, spot)
    return in_brackets(sentence, spot)


def _described(sentence: Sentence, place: int, spot: Spotted) -> Spotted:
    before = place - 1
    if before < 0 or not sentence.touches(before, spot.start):
        return spot
    head = nouns.heads().get(sentence.words[before].text) or nouns.heads().get(
        sentence.words[before].text.lower()
    )
    actor = spot.actor
    if head:
        _, cases, kind, business = head
        if before and sentence.touches(before - 1, sentence.words[before].start):
            form = nouns.heads().get(sentence.words[before - 1].text.lower())
            if form:  # "авиастроительная компания ПАО «…»"
                before, cases = before - 1, form[1]
        actor = replace(
            actor, kind=actor.kind or kind, business=actor.business or business, sure=True
        )
        spot = replace(
            spot, start=sentence.words[before].start, cases=cases, headed=True, actor=actor
        )
        before -= 1
    return _from_where(sentence, before, spot)


def _from_where(sentence: Sentence, before: int, spot: Spotted) -> Spotted:
    """Return a body with the country that an adjective before it tells."""
    least = max(before - 3, -1)
    edge = spot.start
    while before > least and sentence.touches(before, edge):
        word = sentence.words[before]
        found = lexicon.nationalities().get(lexicon.plain(word.text).lower())
        plain = word.text.endswith(_FEMININE) or (
            spot.actor.sure and word.text.endswith(_MASCULINE)
        )
        if found and (plain or (spot.headed and not word.text.endswith(_PLURAL))):
            alpha2, cases = found
            actor = replace(spot.actor, country=spot.actor.country or alpha2, sure=True)
            if actor.kind is None:
                actor = replace(actor, kind=PartyKind.COMPANY)
            both = spot.cases & cases
            return replace(spot, start=word.start, actor=actor, cases=both or cases)
        if not ADJECTIVE.fullmatch(word.text.lower()):
            return spot
        edge = word.start
        before -= 1
    return spot


def _governed(sentence: Sentence, place: int, spot: Spotted) -> Spotted:
    """Return a country with the noun for its own body before it: "правительство Казахстана"."""
    if not spot.cases & Case.GENITIVE:
        return spot
    edge, before = spot.start, place - 1
    least = max(before - 6, -1)
    while before > least and sentence.touches(before, edge):
        word = sentence.words[before]
        cases = nouns.governments().get(word.text) or nouns.governments().get(word.text.lower())
        if cases is None and before == place - 1 and _ABOVE.fullmatch(word.text.lower()):
            return replace(
                spot, start=word.start, cases=_case_of_head(word.text.lower()), headed=True
            )
        if cases is not None:
            return replace(spot, start=word.start, cases=cases, headed=True)
        if word.capital or word.latin or not word.text.isalpha():
            return spot
        edge = word.start
        before -= 1
    return spot


def in_brackets(sentence: Sentence, spot: Spotted) -> Spotted:
    """Return a name with whether it stands in brackets."""
    return replace(spot, bracketed=True) if sentence.is_bracketed(spot.start) else spot


def _case_of_head(word: str) -> Case:
    endings = {
        "а": Case.GENITIVE,
        "у": Case.DATIVE,
        "ом": Case.INSTRUMENTAL,
        "е": Case.PREPOSITIONAL,
    }
    return next((case for end, case in endings.items() if word.endswith(end)), Case.NOMINATIVE)
