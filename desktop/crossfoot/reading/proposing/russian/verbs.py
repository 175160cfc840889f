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
    LEAVE = auto()
    PASS = auto()
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
    tables: Sequence[tuple[Form, Mapping[str, str]]], endings: str = "л[аои]?"
) -> tuple[list[tuple[Act, Form]], re.Pattern[str]]:
    """Return the acts and forms of the rows, and the pattern whose groups are named after them."""
    rows = [
        (Act[act], form, words.replace("~", endings))
        for form, table in tables
        for act, words in table.items()
    ]
    groups = "|".join(f"(?P<v{rank}>{words})" for rank, (_, _, words) in enumerate(rows))
    pattern = re.compile(rf"(?<![\w-])(?:{groups})(?![\w-])")
    return [(act, form) for act, form, _ in rows], pattern


_ACTS, _ANY = _compiled(_TABLES)
_PARTICIPLE_ACTS, _PARTICIPLES = _compiled(
    ((Form.PASSIVE, verb_table.PARTICIPLE),), verb_table.PARTICIPLE_ENDINGS
)
_ACTIVE_ACTS, _ACTIVE_PARTICIPLES = _compiled(
    (
        (
            Form.ACTIVE,
            {act: verb_table.ACTIVE[act] for act in ("BUY", "SELL", "INVEST", "GIVE", "GET")},
        ),
    ),
    verb_table.ACTING_ENDINGS,
)
_NOUN_ACTS, _NOUNS = _compiled(((Form.NOUN, verb_table.NOUN),))
_OBJECT = r"(?P<between>\s(?:[^\s.;:!?]+\s){0,4}?)(?P<object>"
_LIGHT = re.compile(
    rf"(?<![\w-])(?P<verb>{verb_table.LIGHT.replace('~', 'л[аои]?')}){_OBJECT}"
    rf"{'|'.join(verb_table.NOUN.values())})(?![\w-])"
)
_LEAVE = re.compile(
    rf"(?:{verb_table.LEAVE.replace('~', 'л[аои]?')}){_OBJECT}"
    rf"{'|'.join(verb_table.NOUN[act] for act in ('BUY', 'SELL', 'BUILD', 'GET'))})(?![\w-])"
)
# What an infinitive follows where it tells of a deal, not of a wish or a rule.
_MEANT = re.compile(
    r"(?<![\w-])(?:намерен\w*|планиру\w+|собира\w+|готов[аы]?|соглас\w+|договорил\w+|обяз\w+|смо[гж]\w+|"
    r"может|могут|буд(?:ет|ут)|нач(?:ал[аои]?|нет|нут|инает|инают)|продолж\w+|стан(?:ет|ут)|"
    r"решил\w*|пообещал\w*|взял\w*с[ья]|берется|берутся|намерени\w+|предполагает)(?![\w-])"
)
_FOR = re.compile(r"(?<![\w-])за\s")
_DENIED = re.compile(
    r"(?<![\w-])(?:не|если|бы|(?<!по\s)(?<!которой\s)котор\w+|чтобы|ли|уже|ранее|раньше|прежде|отказал\w+)(?:\s+\w+)?\s+$"
)
# "Туркменистан поставил 30 млрд кубометров в 2024 году" is what was traded, no deal.
_PAST = re.compile(r"(?:постави|экспортирова|импортирова|прода|купи|приобре|получи)л[аои]?")
_PERIOD = re.compile(
    r"(?<![\w-])(?:в|за)\s(?:[а-я-]+\s){0,3}(?:20\d\d|год\w*|сезон\w*|квартал\w*|месяц\w*|полугоди\w+|"
    r"(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)\w+|март\w*|ма[еяй]|август\w*)"
)
# "Объем экспорта муки за девять месяцев" is what was traded.
_STATISTIC = re.compile(
    r"(?<![\w-])(?:объем\w*\s(?:[а-я]+\s)?(?:поставок|закупок|продаж|инвестиций|экспорта|импорта)|"
    r"экспорт|импорт|экспорта|импорта)(?![\w-])"
)
# "Импорт составил 18 млрд долларов" is how things stand, whatever the time.
_LEVEL = re.compile(
    r"(?<![\w-])(?:экспорт|импорт)[а-я]{0,2}(?:\s[^\s.;,]+){0,6}?\s"
    r"(?:(?:вырос|достиг)(?:л[аои])?|упал[аои]?|"
    r"(?:состави|увеличи|сократи|снизи|превыси)л[аои]?(?:с[ья])?)(?![а-я])"
)
# What somebody does year after year is no deal.
_HABIT = re.compile(r"^(?:закупа|покупа|импортиру|экспортиру|поставля|получа)(?:ет|ют)$")
_YEARLY = re.compile(r"(?<![\w-])(?:в год|ежегодно|в сутки|в месяц|каждый год)(?![\w-])")
# "За годы работы банк вложил более миллиарда" is what was done so far.
_DONE = re.compile(r"л[аои]?$")
_TO_DATE = re.compile(
    r"(?<![\w-])(?:за\s(?:все\s|эти\s|последние\s|прошедшие\s)?(?:годы|время|десятилети\w+)|"
    r"на сегодняшний день|к настоящему времени|с начала (?:работы|года|сотрудничества))(?![\w-])"
)
_PLANS = frozenset({Act.SIGN, Act.BUILD})
_PAPERS = frozenset({"договор", "контракт", "соглашение"})
_MANY = 2
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
        paid = match[0].startswith(("заплат", "отда"))
        if paid and not _FOR.search(small, max(start, match.start() - _REACH), match.end() + _NEAR):
            continue
        if dated or (_DONE.search(match[0]) and _TO_DATE.search(small, start, end)):
            continue
        act = _allowed(small, match.start(), end, act)
        if _HABIT.search(match[0]) and _YEARLY.search(small, start, end):
            continue  # "закупает около 12 млн тонн в год"
        found.append(Verb(match.start(), match.end(), act, form))
    if told:
        return found
    return (
        _acting(small, start, end)
        or _lightly(small, start, end)
        or _beside(small, start, end)
        or _nouns(small, start, end)
    )


def _acting(small: str, start: int, end: int) -> list[Verb]:
    """Return the first participle of who deals: "Lesha Bank, заплативший 65 млрд тенге"."""
    for found in _ACTIVE_PARTICIPLES.finditer(small, start, end):
        act, form = _ACTIVE_ACTS[int(str(found.lastgroup)[1:])]
        before = small[max(start, found.start() - _NEAR) : found.start()]
        if before.endswith(", ") and not _DENIED.search(before):
            return [Verb(found.start(), found.end(), act, form)]
    return []


def _beside(small: str, start: int, end: int) -> list[Verb]:
    """Return the first participle of dealing."""
    for found in _PARTICIPLES.finditer(small, start, end):
        act, form = _PARTICIPLE_ACTS[int(str(found.lastgroup)[1:])]
        before = small[max(start, found.start() - _NEAR) : found.start()]
        if not _DENIED.search(before):
            return [Verb(found.start(), found.end(), act, form)]
    return []


def _allowed(small: str, place: int, end: int, act: Act) -> Act:
    """Return what is approved: "одобрил закупку" tells of buying."""
    leave = _LEAVE.match(small, place, end) if act in {Act.GIVE, Act.SIGN} else None
    return _act_of(leave["object"]) if leave else act


def _lightly(small: str, start: int, end: int) -> list[Verb]:
    """Return the act of a noun that a verb without one of its own leads: "начал поставки"."""
    found = _LIGHT.search(small, start, end)
    if found is None or _DENIED.search(small[max(start, found.start() - _NEAR) : found.start()]):
        return []
    noun = _NOUNS.search(small, found.start("object"), end)
    act = _act_of(found["object"])
    if act is Act.SIGN and noun:
        beyond = _NOUNS.search(small, noun.end(), min(noun.end() + _NEAR, end))
        act = _act_of(beyond[0]) if beyond else act
    return [Verb(found.start("verb"), found.end("verb"), act, Form.ACTIVE)]


def _act_of(noun: str) -> Act:
    found = _NOUNS.fullmatch(noun)
    return _NOUN_ACTS[int(str(found.lastgroup)[1:])][0] if found else Act.SIGN


def _nouns(small: str, start: int, end: int) -> list[Verb]:
    """Return the first noun of dealing, one that only tells of a paper or a plan last.

    Where several papers are named ("договор … и соглашение …"), that of each.
    """
    if _STATISTIC.search(small, start, end) and _PERIOD.search(small, start, end):
        return []
    if _LEVEL.search(small, start, end):
        return []
    papers: list[list[Verb]] = [[]]
    for one in _NOUNS.finditer(small, start, end):
        act, form = _NOUN_ACTS[int(str(one.lastgroup)[1:])]
        if act is Act.SIGN and one[0] in _PAPERS:
            papers.append([])
        papers[-1].append(Verb(one.start(), one.end(), act, form))
    first = [min(told, key=lambda one: one.act in _PLANS) for told in papers if told]
    return first if len(papers) > _MANY else first[:1]
