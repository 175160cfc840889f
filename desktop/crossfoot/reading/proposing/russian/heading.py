"""What stands about a Russian announcement itself: its date, publisher, place and occasion."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import SourceType
from crossfoot.reading.proposing.about.heading import Heading
from crossfoot.reading.proposing.about.heading import heading as any_heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.sentences import Sentence

_TOP = 1200
LONGEST_DATELINE = 120
_MONTHS = ("январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр",
           "ноябр", "декабр")  # fmt: skip
_MONTH = r"(?P<month>январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[яа]"
_DATE = re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})\s{_MONTH}\s(?P<year>20\d\d)(?:\s(?:года|г\.))?")
_NUMERIC = re.compile(r"(?<!\d)(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>20\d\d)(?!\d)")
# "Астана, 15 октября 2025 г. По итогам …"; without a place such a date can be that of a deed.
_PLACED = re.compile(r"\s*[А-ЯЁ][а-яё-]+(?:[ -][А-ЯЁ][а-яё-]+){0,2},\s*")
_STOPS = re.compile(r"\.?\s+[«А-ЯЁ]")
_AGENCIES = (
    "ТАСС|РИА Новости|Интерфакс|Интерфакс-Казахстан|Казинформ|Kazinform|УзА|Кабар|Ховар|"
    "АЗЕРТАДЖ|БелТА|БЕЛТА|Арменпресс|Trend|Рейтер|Синьхуа|Спутник|Sputnik|Анадолу"
)
_WIRE = re.compile(
    rf"/(?P<name>{_AGENCIES})/|\((?P<named>{_AGENCIES})\)|"
    rf"(?<![\w-])(?P<led>{_AGENCIES})\s[—–-]\s|\.\s/(?P<last>[А-ЯЁ][\w -]{{2,24}})/"
)
_SOURCE = re.compile(r"^[ \t]*Источник[ \t]*:[ \t]*(?P<name>[^\n]{2,60})$", re.MULTILINE)
DATELINE = re.compile(
    r"(?P<place>[А-ЯЁ][А-ЯЁ -]{2,30})"
    r"(?:(?:,\s\d{1,2}\s[а-я]+(?:\s20\d\d(?:\s(?:года|г\.))?)?)?"
    r"(?:\.\s/[^/\n]{2,30}/\.?|\s*[—–-]|\.\s[А-ЯЁ][\w -]{2,20}\s[—–-]|"
    r"\s\([^)\n]{2,30}\)\s*[—–-]?)|,\s\d{1,2}\s[а-я]+(?:\s20\d\d(?:\s(?:года|г\.))?)?\.)\s+"
)
_OCCASIONS = {
    "визита": "Визит",
    "саммита": "Саммит",
    "форума": "Форум",
    "выставки": "Выставка",
    "авиасалона": "Авиасалон",
    "конференции": "Конференция",
}
_EVENT = re.compile(
    r"(?:в рамках|в ходе|во время|по итогам|на полях)\s(?:\w+ого\s|\w+ной\s)?"
    r"(?P<noun>саммита|форума|выставки|авиасалона|конференции)\s"
    r"(?P<name>«[^»\n]{2,60}»|[A-Z][\w+-]*(?:\s[A-Z][\w+-]*){0,3}|C5\+1|С5\+1)"
)
_VISIT = re.compile(
    r"(?:в рамках|в ходе|во время|по итогам)\s(?:государственного\s|официального\s|рабочего\s)?"
    r"(?P<noun>визита)\s(?P<name>(?:[\w.-]+\s){0,5}?в\s(?P<place>[А-ЯЁ][\w-]+))",
    re.IGNORECASE,
)


def heading(text: str, cut: Sequence[Sentence]) -> Heading:
    """Return what the text says about itself."""
    top = text[:_TOP]
    wire, source = _WIRE.search(top), _SOURCE.search(text)
    publisher = next(filter(None, wire.groups()), None) if wire else None
    line = next(filter(None, map(DATELINE.match, top.splitlines())), None)
    found = any_heading(text, cut)
    return replace(
        found,
        language="ru",
        published_on=found.published_on or _published_on(top),
        publisher=publisher or (source["name"].strip() if source else found.publisher),
        source_type=SourceType.AGENCY if publisher else found.source_type,
        place=line["place"].strip().title() if line else found.place,
        event=_event(text),
    )


def _published_on(top: str) -> str | None:
    """Return the date of a dateline, or of a line that holds little else."""
    for pattern in (_DATE, _NUMERIC):
        for match in pattern.finditer(top):
            begin = top.rfind("\n", 0, match.start()) + 1
            stop = top.find("\n", match.end())
            line = top[begin : stop if stop >= 0 else len(top)]
            rest = line.replace(match[0], "").strip()
            led = DATELINE.match(line)
            if len(rest) <= _SHORT or (led and match.start() - begin < led.end()):
                return _date(match)
            stops = "." in top[match.end() - 1 : match.end() + 1] and _STOPS.match(top, match.end())
            if stops and _PLACED.fullmatch(top, begin, match.start()):
                return _date(match)
    return None


_SHORT = 30
_LAST_DAY, _LAST_MONTH = 31, 12


def _date(match: re.Match[str]) -> str | None:
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS.index(month) + 1
    day = int(match["day"])
    if not (1 <= day <= _LAST_DAY and 1 <= number <= _LAST_MONTH):
        return None
    return f"{match['year']}-{number:02}-{day:02}"


def _event(text: str) -> str | None:
    for pattern in (_EVENT, _VISIT):
        found = pattern.search(text)
        if found:
            return f"{_OCCASIONS[found['noun'].lower()]} {' '.join(found['name'].split())}"
    return None
