"""The words by which a Russian text says that somebody deals, in all their forms.

The words themselves stand in `verb_table`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.russian import verb_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Act(Enum):
    """What a verb of dealing says."""

    BUY = auto()
    SELL = auto()
    INVEST = auto()
    BUILD = auto()
    GIVE = auto()
    GET = auto()
    ORDERED = auto()
    SIGN = auto()


class Form(Enum):
    """How a verb stands: it has a subject, follows one that has, is passive, or is a noun."""

    ACTIVE = auto()
    INFINITIVE = auto()
    PASSIVE = auto()
    NOUN = auto()


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of dealing where the text has it."""

    start: int
    end: int
    act: Act
    form: Form


_TABLES = (
    (Form.ACTIVE, verb_table.ACTIVE),
    (Form.INFINITIVE, verb_table.INFINITIVE),
    (Form.PASSIVE, verb_table.PASSIVE),
)


def _compiled(
    tables: Sequence[tuple[Form, Mapping[str, str]]],
) -> tuple[list[tuple[Act, Form]], re.Pattern[str]]:
    """Return the acts and forms of the rows, and the pattern whose groups are named after them."""
    rows = [
        (Act[act], form, words.replace("~", "л[аои]?"))
        for form, table in tables
        for act, words in table.items()
    ]
    groups = "|".join(f"(?P<v{rank}>{words})" for rank, (_, _, words) in enumerate(rows))
    pattern = re.compile(rf"(?<![\w-])(?:{groups})(?![\w-])")
    return [(act, form) for act, form, _ in rows], pattern


_ACTS, _ANY = _compiled(_TABLES)
_NOUN_ACTS, _NOUNS = _compiled(((Form.NOUN, verb_table.NOUN),))
# What an infinitive follows where it tells of a deal, not of a wish or a rule.
_MEANT = re.compile(
    r"(?<![\w-])(?:намерен\w*|планиру\w+|собира\w+|готов[аы]?|соглас\w+|договорил\w+|обяз\w+|смо[гж]\w+|"
    r"может|могут|решил\w*|пообещал\w*|намерени\w+|предполагает)(?![\w-])"
)
_DENIED = re.compile(
    r"(?<![\w-])(?:не|если|бы|котор\w+|чтобы|ли|ранее|прежде|отказал\w+)(?:\s+\w+)?\s+$"
)
# "Туркменистан поставил 30 млрд кубометров в 2024 году" is what was traded, no deal.
_PAST = re.compile(r"(?:постави|экспортирова|импортирова|прода|купи|приобре|получи)л[аои]?")
_PERIOD = re.compile(
    r"(?<![\w-])(?:в|за)\s(?:[а-я-]+\s){0,3}(?:20\d\d|год\w*|квартал\w*|месяц\w*|полугоди\w+|"
    r"(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)\w+|март\w*|ма[еяй]|август\w*)"
)
# "За годы работы банк вложил более миллиарда" is what was done so far.
_DONE = re.compile(r"л[аои]?$")
_TO_DATE = re.compile(
    r"(?<![\w-])(?:за\s(?:все\s|эти\s|последние\s|прошедшие\s)?(?:годы|время|десятилети\w+)|"
    r"на сегодняшний день|к настоящему времени|с начала (?:работы|года|сотрудничества))(?![\w-])"
)
_REACH = 70
_NEAR = 24


def verbs(small: str, start: int, end: int) -> list[Verb]:
    """Return the verbs of dealing of a sentence, in order; without one, its nouns of dealing.

    small: the text folded, "ё" as "е".
    """
    found, told = [], False
    for match in _ANY.finditer(small, start, end):
        told = True
        act, form = _ACTS[int(str(match.lastgroup)[1:])]
        before = small[max(start, match.start() - _NEAR) : match.start()]
        if _DENIED.search(before):
            continue
        reach = small[max(start, match.start() - _REACH) : match.start()]
        if form is Form.INFINITIVE and not _MEANT.search(reach):
            continue
        dated = _PERIOD.search(small, start, end) if _PAST.search(match[0]) else None
        if dated or (_DONE.search(match[0]) and _TO_DATE.search(small, start, end)):
            continue
        found.append(Verb(match.start(), match.end(), act, form))
    return [] if told and not found else found or _nouns(small, start, end)


def _nouns(small: str, start: int, end: int) -> list[Verb]:
    first = _NOUNS.search(small, start, end)
    if first is None:
        return []
    act, form = _NOUN_ACTS[int(str(first.lastgroup)[1:])]
    return [Verb(first.start(), first.end(), act, form)]
