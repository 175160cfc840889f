"""Bodies whose one Russian word says what they are: "Ипотека-банк", "Эксимбанк Турции"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.actors import Actor
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import lexicon
from crossfoot.reading.proposing.russian.declension import ANY, Case
from crossfoot.reading.proposing.russian.spotting import Spotted

if TYPE_CHECKING:
    from crossfoot.reading.proposing.russian.sentence import Sentence

_COMPOUND = re.compile(
    r"(?P<name>[А-ЯЁ][А-ЯЁа-яё]*-?(?P<kind>[Бб]анк|[Гг]аз|[Нн]ефть|[Ээ]нерго|[Тт]елеком|[Мм]аш|"
    r"[Сс]трой|[Тт]ранс|[Аа]втоматика|[Пп]ром|[Аа]том|[Ээ]кспорт|[Ии]мпорт|[Сс]ервис|[Ии]нвест|"
    r"[Лл]изинг|[Хх]им|[Фф]арм|[Аа]гро|[Мм]етро|[Аа]виа|[Аа]вто|[Уу]голь|[Цц]емент|[Мм]еталл|[Зз]олото))"
    r"(?P<ending>а|у|ом|е|я|ю|ем|)"
)
_CASES = {
    "": Case.NOMINATIVE | Case.ACCUSATIVE,
    "а": Case.GENITIVE,
    "у": Case.DATIVE,
    "ом": Case.INSTRUMENTAL,
    "е": Case.PREPOSITIONAL,
    "я": Case.GENITIVE,
    "ю": Case.DATIVE,
    "ем": Case.INSTRUMENTAL,
}
# Where a name that begins so is at home: "Мосметро", "Узатом".
_HOMES = {
    "RU": ("Рос", "Мос", "Лен", "Петро", "Сиб", "Урал", "Даль", "Тат", "Баш", "Белгород"),
    "KZ": ("Каз",), "UZ": ("Уз", "Тош"), "BY": ("Бел",), "KG": ("Кыргыз",), "TM": ("Туркмен",),
    "TJ": ("Тадж", "Точик"), "AZ": ("Азер",), "AM": ("Арм",), "GE": ("Груз",), "UA": ("Укр",),
}  # fmt: skip
_FEWEST = 2  # So many letters before the kind: "Экспорт" alone is a word.
_INDECLINABLE = ("энерго", "метро", "авиа", "авто", "агро")


def compound_at(sentence: Sentence, place: int) -> tuple[Spotted, int] | None:
    """Return the body that a word is, with the country after it, and its last word."""
    word = sentence.words[place]
    shown = _COMPOUND.fullmatch(word.text) if word.capital and not word.latin else None
    if shown is None or len(shown["name"]) - len(shown["kind"].strip("-")) < _FEWEST:
        return None
    kind = PartyKind.BANK if "банк" in shown["kind"].lower() else PartyKind.COMPANY
    name, last = shown["name"], place
    home = next((code for code, begun in _HOMES.items() if name.startswith(begun)), None)
    if place + 1 < len(sentence.words) and sentence.joined(place + 1):
        after = lexicon.forms().get(lexicon.plain(sentence.words[place + 1].text))
        if after and after.kind is NameKind.COUNTRY and after.cases & Case.GENITIVE:
            last, home = place + 1, after.country
            name = f"{name} {sentence.words[last].text}"
    actor, end = Actor(name, home, kind), sentence.words[last].end
    fixed = shown["kind"].lower() in _INDECLINABLE
    cases = ANY if fixed else _CASES[shown["ending"]]
    return Spotted(word.start, end, word.start, NameKind.ORGANISATION, actor, cases), last
