"""Words of a Russian sentence that refer back to a party: "она", "компания", "страна"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.names.actors import Actor
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import lexicon, nouns
from crossfoot.reading.proposing.russian.declension import Case
from crossfoot.reading.proposing.russian.heads import governed
from crossfoot.reading.proposing.russian.referring import ROLE_NOUNS, ROLE_TOLD
from crossfoot.reading.proposing.russian.spotting import Spotted

if TYPE_CHECKING:
    from crossfoot.reading.proposing.russian.lexicon import Entry
    from crossfoot.reading.proposing.russian.sentence import Sentence

_ORDINALS = {
    **dict.fromkeys(("первый", "первая", "первое"), "первый"),
    **dict.fromkeys(("второй", "вторая", "второе"), "второй"),
}
_ALONE = re.compile(
    r"\s(?:[—–-]\s|(?:же\s|уже\s|также\s)?[а-яё]+(?:ет|ит|ут|ют|ат|ят|л|ла|ло|ли)(?![а-яё-]))"
)
_STATES = frozenset({"страна", "республика", "государство"})


def anaphor_at(sentence: Sentence, place: int) -> tuple[Spotted | None, int]:
    """Find a word that refers back to a party: "она", "компания", "страна"."""
    word = sentence.words[place]
    small = word.text.lower()
    if small in nouns.anaphors():
        noun, cases = nouns.anaphors()[small]
    elif small in nouns.heads():
        noun, cases, _, _ = nouns.heads()[small]
    elif small in nouns.cabinets():
        noun, cases = "страна", nouns.cabinets()[small]
    elif small in _ORDINALS and _ALONE.match(sentence.text, word.end):
        noun, cases = _ORDINALS[small], Case.NOMINATIVE
    else:
        return None, place
    if noun in ROLE_NOUNS and ROLE_TOLD.match(sentence.text, word.end):
        return None, place  # "Продавцом выступил холдинг X" tells who it is
    actor = Actor(noun, sure=False)
    spot = Spotted(word.start, word.end, word.start, NameKind.ANAPHOR, actor, cases)
    if noun in _STATES:
        spot = governed(sentence, place, spot)
    following = sentence.words[place + 1] if place + 1 < len(sentence.words) else None
    if following and following.start - 1 in sentence.quotes:
        return None, place
    if following and following.capital and sentence.joined(place + 1):
        return None, place
    return spot, place + 1


def bodies_from(sentence: Sentence, place: int) -> tuple[Spotted, Entry] | None:
    """Return bodies that a country after them tells, and that country: "инвесторы из Китая"."""
    if place + 2 >= len(sentence.words) or sentence.words[place + 1].text != "из":
        return None
    word, last = sentence.words[place], sentence.words[place + 2]
    entry = lexicon.forms().get(lexicon.plain(last.text))
    if entry is None or entry.kind is not NameKind.COUNTRY or not sentence.joined(place + 2):
        return None
    acting = word.text.endswith(("ы", "и"))
    cases = Case.NOMINATIVE | Case.ACCUSATIVE if acting else Case.GENITIVE
    actor = Actor(entry.party, entry.country, entry.party_kind)
    return Spotted(
        word.start, last.end, last.start, NameKind.COUNTRY, actor, cases, headed=True
    ), entry


@cache
def small_words() -> frozenset[str]:
    """Return the words in small letters that name, or refer back to, somebody."""
    adjectives = {*lexicon.nationalities(), *lexicon.regions(), *_ORDINALS, *nouns.several()}
    referring = {*nouns.anaphors(), *nouns.heads(), *nouns.cabinets()}
    return frozenset({*adjectives, *map(lexicon.plain, referring)})
