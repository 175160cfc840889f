"""The words by which a Russian text says that somebody deals, in all their forms.

Source: the verbs and nouns of announcements; their forms by Zaliznyak's dictionary.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


class Act(Enum):
    """What a verb of dealing says."""

    BUY = auto()
    SELL = auto()
    INVEST = auto()
    GIVE = auto()
    GET = auto()
    SIGN = auto()


class Form(Enum):
    """How a verb stands: it has a subject, follows one that has, or is passive."""

    ACTIVE = auto()
    INFINITIVE = auto()
    PASSIVE = auto()


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of dealing where the text has it."""

    start: int
    end: int
    act: Act
    form: Form


_VERBS: tuple[tuple[Act, Form, str], ...] = (
    (
        Act.BUY,
        Form.ACTIVE,
        (
            r"(?:за)?куп(?:ит|ят|ил[аои]?)|(?:за|по)купа(?:ет|ют)|приобрет(?:ет|ут|ает|ают)|"
            r"приобре(?:л[аои]?)|зака(?:жет|жут|зал[аои]?|зывает|зывают)"
        ),
    ),
    (Act.BUY, Form.INFINITIVE, r"(?:за)?купить|(?:за|по)купать|приобрести|приобретать|заказать"),
    (
        Act.BUY,
        Form.PASSIVE,
        r"(?:за)?купл?ен[аоы]?|приобретен[аоы]?|заказан[аоы]?",
    ),
    (
        Act.SELL,
        Form.ACTIVE,
        (
            r"прода(?:ст|дут|л[аои]?|ет|ют)|постав(?:ит|ят|ил[аои]?|ляет|ляют)|экспортиру(?:ет|ют)|"
            r"экспортировал[аои]?"
        ),
    ),
    (Act.SELL, Form.INFINITIVE, r"продать|поставить|поставлять|экспортировать"),
    (
        Act.INVEST,
        Form.ACTIVE,
        (
            r"(?:про)?инвестиру(?:ет|ют)|(?:про)?инвестировал[аои]?|влож(?:ит|ат|ил[аои]?)|"
            r"вкладыва(?:ет|ют)"
        ),
    ),
    (Act.INVEST, Form.INFINITIVE, r"(?:про)?инвестировать|вложить|вкладывать"),
    (
        Act.GIVE,
        Form.ACTIVE,
        (
            r"выдел(?:ит|ят|ил[аои]?|яет|яют)|предостав(?:ит|ят|ил[аои]?|ляет|ляют)|"
            r"одобр(?:ит|ят|ил[аои]?|яет)|выда(?:ст|дут|л[аои]?)"
        ),
    ),
    (Act.GIVE, Form.INFINITIVE, r"выделить|предоставить|предоставлять|выдать"),
    (
        Act.GET,
        Form.ACTIVE,
        r"получ(?:ит|ат|ил[аои]?)|привлеч(?:ет|ут)|привлек(?:л[аои]|ла)?|взял[аои]?",
    ),
    (Act.GET, Form.INFINITIVE, r"получить|привлечь"),
    (
        Act.SIGN,
        Form.ACTIVE,
        r"подпи(?:шет|шут|сал[аои]?|сывает|сывают)|заключ(?:ит|ат|ил[аои]?|ает|ают)|договорил(?:ись|ся|ась)",
    ),
    (Act.SIGN, Form.PASSIVE, r"подписан[аоы]?|заключен[аоы]?"),
)
_ANY = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<v{rank}>{words})" for rank, (_, _, words) in enumerate(_VERBS))
    + r")(?![\w-])"
)
# What an infinitive follows where it tells of a deal, not of a wish or a rule.
_MEANT = re.compile(
    r"(?<![\w-])(?:намерен\w*|планиру\w+|собира\w+|готов[аы]?|соглас\w+|договорил\w+|обяз\w+|смо[гж]\w+|"
    r"может|могут|решил\w*|пообещал\w*|намерени\w+|предполагает)(?![\w-])"
)
_DENIED = re.compile(
    r"(?<![\w-])(?:не|если|бы|котор\w+|чтобы|ли|ранее|прежде|отказал\w+)(?:\s+\w+)?\s+$"
)
# "Туркменистан поставил 30 млрд кубометров в 2024 году" is what was traded, no deal.
_PAST = re.compile(r"(?:постави|экспортирова|прода|купи|приобре)л[аои]?")
_PERIOD = re.compile(r"(?<![\w-])(?:в|за)\s(?:[а-я-]+\s){0,3}(?:20\d\d|год\w*|квартал\w*|месяц\w*)")
_REACH = 70
_NEAR = 24


def verbs(small: str, start: int, end: int) -> list[Verb]:
    """Return the verbs of dealing of a sentence, in order; small: the text folded, "ё" as "е"."""
    found = []
    for match in _ANY.finditer(small, start, end):
        act, form, _ = _VERBS[int(str(match.lastgroup)[1:])]
        before = small[max(start, match.start() - _NEAR) : match.start()]
        if _DENIED.search(before):
            continue
        reach = small[max(start, match.start() - _REACH) : match.start()]
        if form is Form.INFINITIVE and not _MEANT.search(reach):
            continue
        if _PAST.search(match[0]) and _PERIOD.search(small, start, end):
            continue
        found.append(Verb(match.start(), match.end(), act, form))
    return found
