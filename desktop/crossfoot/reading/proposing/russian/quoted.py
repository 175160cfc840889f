"""A body that a Russian text names in quotes alone: "«ЕвроХим» купит", "у «ЕвроХима»".

A ship's or a project's name has its noun before it ("танкер «X»"), a body's needs none. Such a name
stands in the case that its sentence wants, so its nominative is made where a preposition tells it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.names.actors import Actor
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import lexicon
from crossfoot.reading.proposing.russian.declension import ANY, Case

if TYPE_CHECKING:
    from crossfoot.reading.proposing.russian.sentence import Sentence
    from crossfoot.reading.proposing.russian.spotting import Spotted

_GOVERNS = {
    "с": Case.INSTRUMENTAL, "со": Case.INSTRUMENTAL, "между": Case.INSTRUMENTAL,
    "у": Case.GENITIVE, "от": Case.GENITIVE, "для": Case.GENITIVE, "из": Case.GENITIVE,
}  # fmt: skip
# Endings of one word in a case, and those of its nominative; the first that fits wins.
_ENDINGS = {
    Case.INSTRUMENTAL: (("ью", "ь"), ("кой", "ка"), ("ой", "а"), ("ом", ""), ("ем", "й")),
    Case.GENITIVE: (("ки", "ка"), ("сти", "сть"), ("фти", "фть"), ("ии", "ия"), ("ы", "а"),
                    ("а", "")),
}  # fmt: skip
_OPENING = frozenset("и а но также но что если где когда как".split())  # noqa: SIM905
_SHORT = 4
_CYRILLIC = re.compile(r"[А-ЯЁа-яё-]+")
_BEFORE = re.compile(r"(?:^|[^\w-])([а-яё-]+)\s$")
_BETWEEN = re.compile(r"(?<![\w-])(между|с|со)\s[^,.;]{2,60}\sи\s$")
_VERB = re.compile(r"(?:[аиыеуя]л[аио]?|[аеиуюя]т|ли)$")
# "По линии лизинга «КТЖ-Грузовые перевозки» возьмет": after such an opening a name acts.
_ADVERBIAL = re.compile(r"(?:В|Во|На|За|По|Для|С|Со|К|От|Из|При|После|До|Под|Накануне|Кроме)\s")
_ACTS = re.compile(r"\s(?:также\s|уже\s)?[а-яё]+(?:[аиыеуя]л[аио]?|[аеиуюя]т)(?![а-яё-])")
_TO_WHOM = re.compile(r"[а-яёь]у$")


def unheaded(text: str, sentence: Sentence, place: int, spot: Spotted) -> Spotted | None:
    """Return a name in quotes without a noun, where what stands before it lets it be a body's."""
    begin = sentence.words[0].start
    before = text[max(begin, spot.start - 60) : spot.start].lower()
    word = _BEFORE.search(before)
    joined = _BETWEEN.search(before)
    preposition = joined[1] if joined else word[1] if word else ""
    case = _GOVERNS.get(preposition)
    if case:
        named = nominative(spot.actor.party, case)
        return replace(spot, actor=replace(spot.actor, party=named, sure=True), cases=case)
    touching = place > 0 and sentence.touches(place - 1, spot.start)
    if not touching or (word and word[1] in _OPENING) or _after_number(before):
        return replace(spot, actor=replace(spot.actor, sure=True), cases=ANY)
    if _ADVERBIAL.match(text, begin, spot.start) and _ACTS.match(text, spot.end):
        return replace(spot, actor=replace(spot.actor, sure=True), cases=ANY)
    if word and _VERB.search(word[1]) and _TO_WHOM.search(spot.actor.party):
        named = spot.actor.party[:-1]
        return replace(spot, actor=replace(spot.actor, party=named, sure=True), cases=Case.DATIVE)
    return None


def _after_number(before: str) -> bool:
    return before.endswith(("долларов ", "рублей ", "евро ", "тенге ", "юаней "))


def nominative(name: str, case: Case) -> str:
    """Return a name of one word in the nominative; as it is where no ending of the case fits.

    >>> nominative("ЕвроХимом", Case.INSTRUMENTAL)
    'ЕвроХим'
    """
    if not _CYRILLIC.fullmatch(name):
        return name
    for ending, plain in _ENDINGS[case]:
        if name.endswith(ending) and len(name) - len(ending) >= _SHORT - 1:
            return name.removesuffix(ending) + plain
    return name


def of_first(name: str) -> Actor:
    """Return an unknown body, at home where the known one its name begins with is: "КТЖ – Груз".

    "Казахстанские электролизные заводы" are of the country that their first word tells.
    """
    first = lexicon.forms().get(lexicon.plain(name.split(" ", maxsplit=1)[0].partition("-")[0]))
    if first is None or first.kind is not NameKind.ORGANISATION:
        own = lexicon.nationalities().get(lexicon.plain(name.partition(" ")[0]).lower())
        return Actor(name, own[0] if own else None, sure=False)
    return Actor(name, first.country, business=first.business, sure=False)
