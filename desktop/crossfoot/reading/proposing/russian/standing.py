"""How a name stands in a Russian sentence: who acts, what governs it, who is listed with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian.declension import ANY, Case
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.spotting import Spotted

_PREPOSITION = re.compile(
    r"(?<![\w-])(с|со|у|для|в|во|на|от|из|между|к|ко|по|о|об|при|через|под|за|из-за|вместе с|"
    r"совместно с|до|над|перед|без|против|кроме)\s"
    r"(?:(?:т|эт|сам|сво|одн)(?:ого|ой|ому|им|ом|их|его|ей|ему)\s(?:же\s)?)?$"
)
_OVER_ADJECTIVES = re.compile(
    r"(?<![\w-])(с|со|у|для|в|во|на|от|из|между|к|ко|по|о|об|при)\s"
    r"(?:(?!н?их|н?им|н?ими|н?ей|его)[а-яё-]+(?:ый|ий|ой|ая|ое|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|"
    r"ых|их|ыми|ими|ей)\s){1,3}$"
)
_ADVERBIAL = re.compile(
    r"(?:^|[,:;]\s)\W*(?:(?:а|и|но)\s)?(?:в|во|на|за|по|для|с|со|к|от|из|при|после|до|под|накануне|"
    r"кроме|помимо|вслед|тогда|днем|позже|ранее|также|в свою очередь)(?:\s[^,:;]{0,80})?\s$"
)
_INTO = re.compile(r"(?<![\w-])(?:в|во|на)\s(?:[а-яё-]+\s){1,4}$")
# After these a name says to whom, not whose: "на поставку Туркмении".
_TO_WHOM = re.compile(r"(?:поставк|продаж|передач|отгрузк|выделени|предоставлени)[а-я]+\s$")
_BRACKETED = re.compile(r"\s\([^()\n]{1,40}\)")
_UP_TO_VERB = re.compile(r"\s(?:(?:уже|также|впервые|теперь|затем|сегодня|еще|дополнительно)\s)?")
_REACH = 100
_LISTED = frozenset({",", "и", ", а также", "а также", ", и"})
_WORD_BEFORE = re.compile(r"(?<![\w-])([а-яё-]+)\s$")
# Words after which a name in an unknown case can be who acts.
_OPENERS = words(
    "и а но что также как где когда тогда сегодня накануне ранее вчера уже затем еще кроме того "
    "этом году данным словам сообщению же раньше позже спустя назад тогда теперь одновременно "
    "параллельно отдельно наконец впоследствии недавно сейчас летом весной осенью зимой года "
    "которому которой которым которых куда откуда поскольку хотя пока "
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
)


def acts(reading: Reading, name: Spotted, start: int) -> bool:
    """Whether a name can be who acts: in the nominative, governed by nothing."""
    placed = name.bracketed or name.kind is NameKind.PLACE
    if name.adjective or placed or not name.cases & Case.NOMINATIVE:
        return False
    if preposition(reading.text, name, start) is not None:
        return False
    if name.cases != ANY or name.headed:
        return True
    if any(reading.found[index].end + 1 == name.start for index in reading.figures):
        return True  # "Ещё 900 млн долларов Korea Eximbank выделит"
    word = _WORD_BEFORE.search(reading.text, max(start, name.start - 40), name.start)
    if word is None or word[1] in _OPENERS:
        return True
    verb = next((one for one in reading.verbs if one.start >= name.end), None)
    near = verb is not None and _UP_TO_VERB.fullmatch(reading.small, name.end, verb.start)
    opening = reading.small[max(start, name.start - _REACH) : name.start]
    return bool(near) and not _has_doer(reading, name, start) and bool(_ADVERBIAL.search(opening))


def _has_doer(reading: Reading, name: Spotted, start: int) -> bool:
    """Whether another name before one stands in the nominative for certain."""
    return any(
        start <= one.start < name.start
        and one.cases != ANY
        and one.cases & Case.NOMINATIVE
        and not one.adjective
        for one in reading.names
    )


def are_listed(between: str) -> bool:
    """Whether only "," or "и" stands between two names, but for what is in brackets."""
    return _BRACKETED.sub("", between).strip() in _LISTED


def preposition(text: str, name: Spotted, start: int) -> str | None:
    """Return the preposition right before a name."""
    before = _PREPOSITION.search(text[max(start, name.start - 24) : name.start].lower())
    if before is None and name.kind is NameKind.ANAPHOR:
        before = _OVER_ADJECTIVES.search(text[max(start, name.start - 60) : name.start].lower())
    return before[1] if before else None


def is_into(reading: Reading, name: Spotted, start: int) -> bool:
    """Whether a name in the genitive says of what something goes into."""
    before = reading.small[max(start, name.start - 60) : name.start]
    return _INTO.search(before) is not None and not _TO_WHOM.search(before)
