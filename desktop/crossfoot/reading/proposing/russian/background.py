"""Numbers of a Russian text that are of no deal: turnover, revenue, what was before."""

from __future__ import annotations

import re

from crossfoot.figures.values import DismissalReason

_BACKGROUND = re.compile(
    r"(?<![\w-])(?:(?:товаро)?оборот\w*|взаимн\w+ торговл\w+|объем\w* торговли|выручк\w+|"
    r"прибыл[ьи]\w*|"
    r"ввп|населени\w+|золотовалютн\w+|инфляци\w+|дефицит\w*|госдолг\w*|капитализаци\w+|"
    r"курс\w* (?:доллара|евро|рубля|юаня|тенге|сума|валют\w*)|(?:внешн|общ)\w+ долг\w*|активы|"
    r"собственн\w+ капитал\w*)(?![\w-])"
)
_EARLIER = re.compile(
    r"(?<![\w-])(?:ранее|прежде|до этого|в прошлом году|годом ранее|за последние|с начала \w+|"
    r"в прошлом месяце|ежегодн\w+|в текущем году|с 20\d\d года|по итогам (?:прошлого |20\d\d )\w+|"
    r"за (?:прошлый|минувший|первы\w+|январ\w+|20\d\d) \w+)(?![\w-])"
)
_ABOUT_EARLIER = re.compile(
    r"\W*(?:предыдущ\w+|прежн\w+|прошл\w+|прежде|ранее|до этого|годом ранее|"
    r"по (?:перв|прежн|прошл|предыдущ)\w+\s(?:контракт|соглашени|договор)\w*)(?![\w-])"
)
_REFUSED = re.compile(r"(?<![\w-])(?:отказ\w+(?:\sот)?|вместо)\s$")
_UNIT_PRICE = re.compile(r"(?<![\w-])по\s$")
_OF_ONE = re.compile(
    r"(?:цена|стоимость)\s(?:одного|одной|каждого|каждой|единицы|за)(?![\w-])[^,;.]{0,30}$"
)
_EACH = re.compile(
    r"\s(?:за (?:тонну|штуку|единицу|баррель|кубометр|машину|самолет|один|одну)|кажд\w+)"
)
_EACH_BEFORE = re.compile(r"(?<![\w-])кажд\w+[^,;.]{0,30}$")
_GREW = re.compile(r"(?<![\w-])(?:вырос|увеличил|снизил|сократил|уменьшил)\w*(?![\w-])")
_CAPACITY = re.compile(
    r"(?<![\w-])(?:мощност\w+|вместимост\w+|грузоподъемност\w+|парк\w*)(?![\w-])[^\d]*$"
)
_REACH = 70


def skip_reason(small: str, begin: int, start: int) -> DismissalReason | None:
    """Return why a number at a place is no deal's; None where it may be one.

    small: the text folded, "ё" as "е"; begin: where the number's clause begins.
    """
    before = small[max(begin, start - _REACH) : start]
    before = before[before.rfind(";") + 1 :]
    found = list(_BACKGROUND.finditer(before))
    return DismissalReason.BACKGROUND if found else None


def is_aside(small: str, begin: int, start: int, end: int, *, money: bool) -> bool:
    """Whether a number is a price of one, a capacity, or was told of before: no deal's own.

    money: whether it is an amount of money, which is no capacity.
    """
    before = small[max(begin, start - _REACH) : start]
    near = before[before.rfind(",") + 1 :]
    return (
        _UNIT_PRICE.search(before) is not None
        or _REFUSED.search(before) is not None
        or _EACH.match(small, end) is not None
        or _OF_ONE.search(near) is not None
        or _EACH_BEFORE.search(near) is not None
        or _EARLIER.search(near) is not None
        or _ABOUT_EARLIER.match(small, begin, start) is not None
        or _GREW.search(near) is not None
        or (not money and _CAPACITY.search(near) is not None)
    )
