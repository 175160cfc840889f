"""Bodies whose one Russian word says what they are: "Ипотека-банк", "Эксимбанк Турции"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.actors import Actor
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import lexicon
from crossfoot.reading.proposing.russian.declension import Case
from crossfoot.reading.proposing.russian.spotting import Spotted

if TYPE_CHECKING:
    from crossfoot.reading.proposing.russian.sentence import Sentence

_COMPOUND = re.compile(
    r"(?P<name>[А-ЯЁ][А-ЯЁа-яё]*-?(?P<kind>[Бб]анк|[Гг]аз|[Нн]ефть|[Ээ]нерго|[Тт]елеком|[Мм]аш))"
    r"(?P<ending>а|у|ом|е|)"
)
_CASES = {
    "": Case.NOMINATIVE | Case.ACCUSATIVE,
    "а": Case.GENITIVE,
    "у": Case.DATIVE,
    "ом": Case.INSTRUMENTAL,
    "е": Case.PREPOSITIONAL,
}


def compound_at(sentence: Sentence, place: int) -> tuple[Spotted, int] | None:
    """Return the body that a word is, with the country after it, and its last word."""
    word = sentence.words[place]
    shown = _COMPOUND.fullmatch(word.text) if word.capital and not word.latin else None
    if shown is None:
        return None
    kind = PartyKind.BANK if "банк" in shown["kind"].lower() else PartyKind.COMPANY
    name, home, last = shown["name"], None, place
    if place + 1 < len(sentence.words) and sentence.joined(place + 1):
        after = lexicon.forms().get(lexicon.plain(sentence.words[place + 1].text))
        if after and after.kind is NameKind.COUNTRY and after.cases & Case.GENITIVE:
            last, home = place + 1, after.country
            name = f"{name} {sentence.words[last].text}"
    actor, end = Actor(name, home, kind), sentence.words[last].end
    cases = _CASES[shown["ending"]]
    return Spotted(word.start, end, word.start, NameKind.ORGANISATION, actor, cases), last
