"""Bodies whose Russian name says what they are: "Кувейтский фонд арабского развития".

An adjective with a capital, the noun for a body, and what follows it in the genitive make the
name; its nominative is made from the noun's gender.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.russian import lexicon
from crossfoot.reading.proposing.russian.declension import Case, adjective_cases, declined

if TYPE_CHECKING:
    from crossfoot.reading.proposing.russian.sentence import Sentence

# Noun to its gender and the kind of body; the plural ones stand in the plural always.
_NOUNS = {
    "банк": ("m", PartyKind.BANK), "фонд": ("m", PartyKind.FUND),
    "концерн": ("m", PartyKind.COMPANY), "холдинг": ("m", PartyKind.COMPANY),
    "комбинат": ("m", PartyKind.COMPANY), "завод": ("m", PartyKind.COMPANY),
    "корпорация": ("f", PartyKind.COMPANY), "компания": ("f", PartyKind.COMPANY),
    "агентство": ("n", PartyKind.OTHER), "общество": ("n", PartyKind.COMPANY),
    "объединение": ("n", PartyKind.COMPANY), "авиазавод": ("m", PartyKind.COMPANY),
    "автозавод": ("m", PartyKind.COMPANY), "порт": ("m", PartyKind.COMPANY),
    "аэропорт": ("m", PartyKind.COMPANY), "университет": ("m", PartyKind.OTHER),
    "дорога": ("f", PartyKind.COMPANY), "управление": ("n", PartyKind.OTHER),
    "комитет": ("m", PartyKind.OTHER), "организация": ("f", PartyKind.OTHER),
    "консорциум": ("m", PartyKind.COMPANY), "палата": ("f", PartyKind.OTHER),
    "группа": ("f", PartyKind.COMPANY), "комиссия": ("f", PartyKind.OTHER),
    "биржа": ("f", PartyKind.COMPANY), "фабрика": ("f", PartyKind.COMPANY),
    "верфь*": ("f", PartyKind.COMPANY), "институт": ("m", PartyKind.OTHER),
    "служба": ("f", PartyKind.OTHER), "ассоциация": ("f", PartyKind.OTHER),
    "госкорпорация": ("f", PartyKind.COMPANY), "госкомпания": ("f", PartyKind.COMPANY),
    "авиакомпания": ("f", PartyKind.COMPANY), "инвестфонд": ("m", PartyKind.FUND),
}  # fmt: skip
_WORKS = frozenset({"завод", "авиазавод", "автозавод", "комбинат", "фабрика", "верфь", "порт",
                    "аэропорт", "биржа", "университет"})  # fmt: skip
_PUBLIC = frozenset({"агентство", "управление", "комитет", "комиссия", "служба", "палата", "фонд",
                     "организация", "институт", "ассоциация"})  # fmt: skip
_PAST = re.compile(r"(?:[аеиуыя]л[аи]|ться|ается|яется)$")
_GENDERS = {
    "p": ("ые", "ие", "ых", "их", "ым", "им", "ыми", "ими"),
    "f": ("ая", "яя", "ой", "ей", "ую", "юю"),
    "m": ("ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем"),
    "n": ("ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем"),
}
_PLURALS = {"дороги": "дорог", "авиалинии": "авиалиний", "верфи": "верфей", "системы": "систем"}
_CAPITAL = re.compile(r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)*")
_STEM = re.compile(
    r"(?P<stem>[А-ЯЁа-яё-]+?)"
    r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$"
)
_GENITIVE_ADJECTIVE = re.compile(r"[а-яё-]+(?:ого|его|ой|ей|ых|их)$")
_GENITIVE_NOUN = re.compile(
    r"развития|реконструкции|инвестиций|сотрудничества|содействия|торговли|экономики|прогресса|"
    r"предпринимательства|энергетики|промышленности|строительства"
)
_GENITIVE_FORM = re.compile(r"[а-яё]{3,}(?:ов|ев|ей|ий|ия|ья|ства|ния|ти|ы|и|а|я|ого|его|ой|ых|их)")
_MOST_ADJECTIVES, _MOST_TAIL, _FEWEST_WORDS = 3, 6, 2
_ENDINGS = {"m": ("ый", "ий"), "f": ("ая", "ая"), "n": ("ое", "ое"), "p": ("ые", "ие")}
_AFTER_BACK = ("к", "г", "х", "ж", "ш", "щ", "ч")


@dataclass(frozen=True, slots=True)
class Body:
    """A body named by its kind.

    last: its last word; country: alpha-2, where an adjective or a genitive tells it.
    """

    last: int
    name: str
    cases: Case
    kind: PartyKind
    country: str | None


@cache
def _forms() -> dict[str, list[tuple[str, str, Case, PartyKind]]]:
    """Return, by form, each noun it may be: itself, its gender, the cases and the kind."""
    found: dict[str, list[tuple[str, str, Case, PartyKind]]] = {}
    for noun, (gender, kind) in _NOUNS.items():
        for form, cases in declined(noun).items():
            found.setdefault(form, []).append((noun.rstrip("*"), gender, cases, kind))
    for noun, genitive in _PLURALS.items():
        for form, cases in declined(f"{noun}/{genitive}").items():
            found.setdefault(form, []).append((noun, "p", cases, PartyKind.COMPANY))
    return found


def _agrees(adjective: str, gender: str) -> bool:
    """Whether an adjective in lower case has an ending of a gender, or there is none."""
    return not adjective or adjective.endswith(_GENDERS[gender])


def body_at(sentence: Sentence, place: int) -> Body | None:
    """Return the body that the word at a place, with a capital, begins the name of."""
    words = sentence.words
    if words[place].text[:1].isupper() and words[place].text.lower() in _forms():
        return _named(sentence, place, place)
    if not _CAPITAL.fullmatch(words[place].text) or not _STEM.match(words[place].text):
        return None
    noun = place + 1
    while (
        noun < min(len(words), place + _MOST_ADJECTIVES)
        and sentence.joined(noun)
        and words[noun].text.lower() not in _forms()
        and _STEM.match(words[noun].text)
    ):
        noun += 1
    if noun >= len(words) or not sentence.joined(noun):
        return None
    return _named(sentence, place, noun) if words[noun].text.lower() in _forms() else None


def _named(sentence: Sentence, place: int, noun: int) -> Body | None:
    """Return the body whose noun stands at a place, with the adjectives from another on."""
    words = sentence.words
    first = words[place].text.lower() if noun > place else ""
    read = _forms()[words[noun].text.lower()]
    plain, gender, cases, kind = next((one for one in read if _agrees(first, one[1])), read[0])
    last = _tail(sentence, noun)
    described = noun - place
    local = described and plain in _WORKS and _stem_of_region(words[place].text)
    local = local or (described and place > 0 and sentence.joined(place))
    agreed = cases
    for word in words[place:noun]:
        agreed &= adjective_cases(word.text.lower())
    if not agreed:
        return None
    if last - noun + described < _FEWEST_WORDS and gender != "p" and not local:
        return None  # "Американская компания" is any, and so is "Банк развития"
    printed = [word.text for word in words[place:noun]]
    stems = [_stem(word) for word in printed]
    adjectives = [stem + _ENDINGS[gender][stem.endswith(_AFTER_BACK)] for stem in stems]
    if words[noun].text.lower() == plain and cases & Case.NOMINATIVE:
        adjectives = printed  # "нефтяной" keeps its stressed ending
    tail = [word.text for word in words[noun + 1 : last + 1]]
    name = " ".join([*adjectives, plain if described else plain.capitalize(), *tail])
    return Body(last, name, cases, kind, _country(words[place].text, tail))


def _stem_of_region(adjective: str) -> bool:
    """Whether an adjective is of a place: "Ташкентский авиазавод" is one, no other."""
    return lexicon.plain(adjective).lower() in lexicon.regions()


def _stem(word: str) -> str:
    found = _STEM.match(word)
    return found["stem"] if found else word


def _tail(sentence: Sentence, noun: int) -> int:
    """Return the last word of what follows the noun in the genitive."""
    words, last, described = sentence.words, noun, False
    for at in range(noun + 1, min(noun + 1 + _MOST_TAIL, len(words))):
        if not sentence.joined(at):
            break
        text = words[at].text
        if words[at].capital:
            entry = lexicon.forms().get(lexicon.plain(text))
            named = entry is not None and bool(entry.cases & Case.GENITIVE)
            return at if at == last + 1 and named else last
        own = at == noun + 1 and _is_of_matter(sentence, noun, text)
        if own or _GENITIVE_NOUN.fullmatch(text) or _ends_in_country(sentence, at):
            last, described = at, False
        elif _GENITIVE_ADJECTIVE.fullmatch(text):
            described = True
        elif text != "и" or last == noun:
            break
    return noun if described and last == noun else last


def _is_of_matter(sentence: Sentence, noun: int, text: str) -> bool:
    """Whether a word in the genitive says what a public body is for: "агентство вооружений"."""
    plain = _forms()[sentence.words[noun].text.lower()][0][0]
    return plain in _PUBLIC and bool(_GENITIVE_FORM.fullmatch(text)) and not _PAST.search(text)


def _ends_in_country(sentence: Sentence, at: int) -> bool:
    """Whether words in the genitive lead on to a country: "портов и мореплавания Ирана"."""
    words = sentence.words
    if not _GENITIVE_FORM.fullmatch(words[at].text):
        return False
    for place in range(at + 1, min(at + 1 + _MOST_TAIL, len(words))):
        if not sentence.joined(place):
            return False
        text = words[place].text
        if words[place].capital:
            entry = lexicon.forms().get(lexicon.plain(text))
            return entry is not None and bool(entry.cases & Case.GENITIVE)
        if not (_GENITIVE_FORM.fullmatch(text) or text == "и"):
            return False
    return False


def _country(adjective: str, tail: list[str]) -> str | None:
    plain = lexicon.plain(adjective).lower()
    found = lexicon.nationalities().get(plain) or lexicon.regions().get(plain)
    if found:
        return found[0]
    entry = lexicon.forms().get(lexicon.plain(tail[-1])) if tail else None
    return entry.country if entry else None
