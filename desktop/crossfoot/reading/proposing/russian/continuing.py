"""Whether a Russian sentence tells more of the deal told just before: its price, its goods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.russian.scene import Cast

# "Стоимость контракта составляет", "Сделка оценивается в": more of the deal told just before.
_ITS_PRICE = re.compile(
    r"(?:(?:общая|общий|ориентировочная|предварительная|каталожная|полная) )?"
    r"(?:стоимость|сумма|цена|объем)\s(?:\w+\s)?"
    r"(?:двух контрактов|обоих контрактов|контракта|сделки|соглашения|договора|заказа|покупки|"
    r"партии|поставки|поставок|кредита|займа|гранта|инвестиций|проекта|закупки|документа|"
    r"меморандума|программы|помощи|техники|оборудования|вооружени[йя]|работ|строительства|"
    r"самолетов|вертолетов|поездов|вагонов|машин)(?![\w-])|"
    r"(?:^|,\s|\s)(?:заплат(?:ит|ят|ил[аи]?|ив)|обойдется|обойдутся)(?:\s[а-я]+){0,3}\s*$|"
    r"(?:эта |данная |сама )?(?:сделка|покупка|закупка|поставка|партия)(?:\s\w+){0,2}\s"
    r"(?:оценивается|обойдется|стоит)|"
    r"(?:контракт|договор|соглашение|заказ|проект|меморандум|документ|сделка)(?:\s\w+){0,2}\s"
    r"(?:оценивается|оцен[её]н[аоы]?|может стоить|обошелся|потянет|на сумму|стоимостью|на)|"
    r"(?:его|ее|их)\s(?:стоимость|сумма|цена)|"
    r"(?:^|[,:]\s)(?:(?:их|его|ее|общая|итоговая|ориентировочная|полная)\s)?"
    r"(?:цена|стоимость|сумма)(?:\sпо\s(?:каталогу|каталожным ценам|прейскуранту))?"
    r"(?:\s(?:состав\w+|достиг\w+|превы\w+|может\s\w+|оценива\w+(?:\sв)?|—|–|-))?\s*$|"
    r"в\sпроект\s(?:инвестируют|вложат|вложено|будет вложено|направят|инвестировано)"
)
_ITS_GOODS = re.compile(
    r"(?:контракт|договор|соглашение|заказ|сделка|документ|меморандум|покупка|^он[ао]?)"
    r"\s(?:также\s)?"
    r"(?:предусматривает|включает|охватывает|предполагает)"
)
_INSIDE = re.compile(
    r"(?<![\w-])(?:контракт\w*|договор\w*|соглашени\w+|сделк\w+)(?:\s[\w-]+){0,8}\s"
    r"(?:оценивается в|стоимостью|на сумму|на)\s(?:\w+\s){0,2}$"
)
_THE_DEAL = re.compile(r"(?:контракт|договор|соглашение|сделка|документ)(?![\w-])")
# Words for some of the goods counted before.
_LOOSE = frozenset({"машин", "машины", "машину", "единиц", "единицы", "штук", "экземпляров"})
_SIDES = 2


def told_of(opening: str) -> Measure | None:
    """Return what the words before a figure say it is of the deal told before; None for nothing."""
    if _ITS_PRICE.search(opening) or _INSIDE.search(opening):
        return Measure.VALUE
    return Measure.QUANTITY if _ITS_GOODS.search(opening) else None


def is_some(figures: Sequence[Found], had: Sequence[int], index: int) -> bool:
    """Whether a count is of some of the goods of a deal: "63 машины соберут в Польше"."""
    figure = figures[index]
    counts = [figures[i].amount for i in had if figures[i].measure is Measure.QUANTITY]
    loose = figure.measure is Measure.QUANTITY and (figure.unit or "").lower() in _LOOSE
    return loose and len(counts) == 1 and figure.amount < counts[0]


def is_of_it(opening: str, draft: Draft, found: Cast) -> bool:
    """Whether "Контракт между …" names bodies of the two countries that deal."""
    had = {actor.country for actor in draft.roles} - {None}
    named = {actor.country for actor in found.roles} - {None}
    return _THE_DEAL.match(opening) is not None and len(had) == _SIDES and had == named
