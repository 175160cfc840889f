"""What stands before a name and belongs to it: its noun, its adjectives, "правительство"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import lexicon, nouns, verb_table
from crossfoot.reading.proposing.russian.declension import Case, adjective_cases

if TYPE_CHECKING:
    from crossfoot.reading.proposing.russian.sentence import Sentence
    from crossfoot.reading.proposing.russian.spotting import Spotted

ADJECTIVE = re.compile(
    r"(?!(?:н?их|н?им|н?ими|н?ей|его|чем|тем|котор[а-я]+)$)[а-яё-]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$"
)
_FEMININE, _MASCULINE = ("ая", "ой", "ую"), ("ого", "ому", "ий")
_PLURAL = ("ие", "их", "ими")
# What stands between the noun for a body and its name, in the genitive.
_COMPLEMENT = re.compile(r"(?:и|[а-яё-]{3,}(?:ов|ев|ей|ий|ых|их|ого|его|ой|ы|и|а|я|ств|СПГ))")
_PARTICIPLE = re.compile(
    "|".join((*verb_table.PARTICIPLE.values(), verb_table.MADE)).replace(
        "~", verb_table.PARTICIPLE_ENDINGS
    )
)
_VERB = re.compile(r"(?:[аеиуыя]л[аи]|ться|ается|яется)$(?<!стали)(?<!земли)(?<!соли)")
_NEUTER_NOUN = re.compile(r"(?:ени|ани|ти|стви)е[мй]?$")
_MOST_COMPLEMENTS = 3
_OF_ORGAN = frozenset({"директоров", "управляющих"})
_ABOVE = re.compile(r"(?:президент|премьер-министр|премьер)(?:а|у|ом|е)?$")


def with_head(sentence: Sentence, place: int, spot: Spotted) -> Spotted:
    """Return a name with the noun and the adjectives before it. place: of its first word."""
    if spot.kind is NameKind.ORGANISATION:
        spot = _described(sentence, place, spot)
    elif spot.kind is NameKind.COUNTRY:
        spot = governed(sentence, place, spot)
    return in_brackets(sentence, spot)


def _described(sentence: Sentence, place: int, spot: Spotted) -> Spotted:
    before = _head_before(sentence, place - 1, spot.start)
    actor = spot.actor
    head = _head(sentence.words[before].text) if before is not None else None
    if before is None or head is None:
        return _from_where(sentence, place - 1, _of_organ(sentence, place - 1, spot))
    _, cases, kind, business = head
    if before and sentence.touches(before - 1, sentence.words[before].start):
        form = _head(sentence.words[before - 1].text)
        if form:  # "авиастроительная компания ПАО «…»"
            before, cases = before - 1, form[1]
    actor = replace(actor, kind=actor.kind or kind, business=actor.business or business, sure=True)
    spot = replace(spot, start=sentence.words[before].start, cases=cases, headed=True, actor=actor)
    return _from_where(sentence, before - 1, _of_organ(sentence, before - 1, spot))


def _head(word: str) -> tuple[str, Case, PartyKind, str] | None:
    return nouns.heads().get(word) or nouns.heads().get(word.lower())


def _head_before(sentence: Sentence, last: int, edge: int) -> int | None:
    """Return where the noun for a body stands: "оператор связи «Кселл»" has words between."""
    for at in range(last, max(last - _MOST_COMPLEMENTS - 1, -1), -1):
        if not sentence.touches(at, edge):
            return None
        word = sentence.words[at].text
        if at == last and word == "и":
            return None  # "три индийские компании и «Уралхим»"
        if _head(word):
            return at
        if not _COMPLEMENT.fullmatch(word) or _VERB.search(word):
            return None
        edge = sentence.words[at].start
    return None


def _of_organ(sentence: Sentence, last: int, spot: Spotted) -> Spotted:
    """Return a body with its organ before it, which acts for it: "совет директоров АБР"."""
    if not spot.cases & Case.GENITIVE:
        return spot
    edge = spot.start
    for at in range(last, max(last - _MOST_COMPLEMENTS, -1), -1):
        if not sentence.touches(at, edge):
            return spot
        word = sentence.words[at]
        cases = nouns.organs().get(word.text.lower())
        if cases:
            return replace(spot, start=word.start, cases=cases, headed=True)
        if word.text not in _OF_ORGAN:
            return spot
        edge = word.start
    return spot


def _from_where(sentence: Sentence, before: int, spot: Spotted) -> Spotted:
    """Return a body with the adjectives before it, and the country that one of them tells."""
    least = max(before - 3, -1)
    edge, cases = spot.start, spot.cases
    while before > least and sentence.touches(before, edge):
        word = sentence.words[before]
        if _PARTICIPLE.fullmatch(word.text.lower()):
            break  # "спутник, построенный РКК «Энергия»"
        small = lexicon.plain(word.text).lower()
        found = lexicon.nationalities().get(small) or lexicon.regions().get(small)
        plain = word.text.endswith(_FEMININE) or (
            spot.actor.sure and word.text.endswith(_MASCULINE)
        )
        if found and (plain or (spot.headed and not word.text.endswith(_PLURAL))):
            alpha2, cases = found
            actor = replace(spot.actor, country=alpha2, sure=True)
            if actor.kind is None:
                actor = replace(actor, kind=PartyKind.COMPANY)
            both = spot.cases & cases
            return replace(spot, start=word.start, actor=actor, cases=both or cases)
        agreed = cases & adjective_cases(word.text.lower())
        if word.text.endswith("ой") and not spot.headed:
            agreed &= ~Case.NOMINATIVE  # "флагманской Saudia"; a company is no masculine
        plain_word = word.text.lower()
        if not (agreed and ADJECTIVE.fullmatch(plain_word)) or _NEUTER_NOUN.search(plain_word):
            break
        edge, cases = word.start, agreed
        before -= 1
    return replace(spot, start=edge, cases=cases) if spot.headed or spot.actor.sure else spot


def governed(sentence: Sentence, place: int, spot: Spotted) -> Spotted:
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
