"""Who states a figure of a Russian text, and what it counts: from the words about it.

Names stand as the source prints them, in whatever case: "главы Минэнерго".
Source: CONTRACT, "Value lists", basis.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Basis

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.sentences import Sentence

_SAY = (
    r"(?:сообщ|заяв|уточн|отмет|объяв|подтверд|оцен|поясн|провер)ил[аи]?|"
    r"(?:рассказал|подчеркнул|сказал|добавил|написал|указал|признал|пообещал)[аи]?|"
    r"сообщает|сообщают|пишет|пишут|передает|передаёт|передают|заявляет"
)
_WHO = r"(?P<who>(?:«[^«»\n]{1,60}»|[^,;:.()«»\n]){1,90})"
_ACCORDING = re.compile(
    rf"(?<![\w-])(?:[Пп]о (?:словам|данным|информации|сообщению|оценкам?|подсчётам|подсчетам)|"
    rf"[Сс]огласно (?:данным|информации|сообщению))\s{_WHO}"
)
_AFTER = re.compile(rf",[»”\"]?\s(?:[—–-]\s)?(?:как\s|о чём\s|о чем\s)?(?:{_SAY})\s{_WHO}")
_BEFORE = re.compile(rf"^\W*{_WHO}\s(?:{_SAY})(?=,\sчто|\sо\s|\sоб\s|:)")
_NOBODY = re.compile(r"^(?:он|она|они|это|также|ранее|накануне|стороны)\b", re.IGNORECASE)
_NO_SPEAKER = re.compile(r"\d{3}|(?<![\w-])(?:что|который|которая|будет|был|была)(?![\w-])")
_DAY = re.compile(r"\s(?:в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|"
                  r"сегодня|накануне|вчера|\d{1,2} [а-я]+)$")  # fmt: skip

_BASES_BEFORE = (
    (Basis.LIST_PRICE, re.compile(r"(?:каталожн\w+|по каталогу|прейскурант\w*)[^,;.]{0,40}$")),
    (
        Basis.PROJECT_COST,
        re.compile(
            r"(?:(?:стоимость|бюджет|смета|цена) (?:проекта|строительства|работ|стройки)"
            r"[^,;.]{0,30}|"
            r"(?:проект|строительство)\w*[^,;.]{0,40}(?:обойд[её]тся|стоимостью|оценивается)"
            r"[^,;.]{0,20})$"
        ),
    ),
    (Basis.STAKE, re.compile(r"(?:акци[йяи]|дол[юяи]|пакет\w*)[^,;.]{0,60}\sза\s$")),
    (
        Basis.TRADE_TARGET,
        re.compile(r"(?:товарооборот\w*|торговл\w+)[^,;.]{0,40}(?:до|на уровне|достиг\w+)\s$"),
    ),
)
_LISTED = re.compile(r"[^,;.]{0,40}(?:по каталогу|по каталожным ценам|по прейскуранту)")
_REACH = 90


def stated_by(text: str, sentence: Sentence, figure: Found) -> str | None:  # noqa: ARG001
    """Return who states what a sentence says, in the source's words; None where nobody does."""
    whole = text[sentence.start : sentence.end]
    for pattern in (_ACCORDING, _AFTER, _BEFORE):
        found = pattern.search(whole)
        if found and (who := _who(found["who"])):
            return who
    return None


def _who(words: str) -> str | None:
    who = _DAY.sub("", " ".join(words.split()))
    return None if not who or _NOBODY.match(who) or _NO_SPEAKER.search(who) else who


def basis_of(text: str, sentence: Sentence, figure: Found) -> Basis | None:
    """Return what the words say an amount counts; None where they say nothing."""
    after = text[figure.end : min(sentence.end, figure.end + _REACH)].lower()
    if _LISTED.match(after):
        return Basis.LIST_PRICE
    before = text[max(sentence.start, figure.start - _REACH) : figure.start].lower()
    return next((basis for basis, words in _BASES_BEFORE if words.search(before)), None)
