"""Words of a Russian sentence that refer back to a party: "она", "компания", "страна"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.reading.proposing.names.actors import Actor
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import nouns
from crossfoot.reading.proposing.russian.heads import governed
from crossfoot.reading.proposing.russian.referring import ROLE_NOUNS, ROLE_TOLD
from crossfoot.reading.proposing.russian.spotting import Spotted

if TYPE_CHECKING:
    from crossfoot.reading.proposing.russian.sentence import Sentence

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
