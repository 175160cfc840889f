"""Whether a Russian sentence tells more of the deal told just before: its price, its goods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.names.actors import Actor
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
THE_DEAL = re.compile(
    r"(?:[а-я]+\s){0,2}(?:контракт|договор|соглашени|сделк|документ|меморандум|покупател|продавц|"
    r"поставщик|заказчик|подрядчик|инвестор|исполнител|кредитор|арендодател|лизингодател|"
    r"заемщик|получател|покупатель|продавец)(?:[аеуыюя]|ом|ем)?(?![\w-])"
)
# "Продавцом выступил холдинг X": what the one named does in the deal told before.
ROLE_NOUN = re.compile(
    r"(?:(?P<seller>продав(?:ц|ец)|поставщик|подрядчик|исполнител|арендодател|лизингодател)|"
    r"(?P<buyer>покупател[ья]?|заказчик)|(?P<investor>инвестор)|(?P<lender>кредитор)|(?P<borrower>заемщик|получател[ья]?))"
    r"(?:(?:ом|ем)\s|\s[—–-]\s)"
)
ROLES = {
    "seller": Role.SELLER,
    "buyer": Role.BUYER,
    "investor": Role.INVESTOR,
    "lender": Role.LENDER,
    "borrower": Role.BORROWER,
}
# Words for some of the goods counted before.
_STEM = 5
LOOSE = frozenset(
    {"машин", "машины", "машину", "единиц", "единицы", "штук", "экземпляров", "состава", "составов",
     "бортов", "борта", "лайнеров", "лайнера"}
)  # fmt: skip


def told_of(opening: str) -> Measure | None:
    """Return what the words before a figure say it is of the deal told before; None for nothing."""
    if _ITS_PRICE.search(opening) or _INSIDE.search(opening):
        return Measure.VALUE
    return Measure.QUANTITY if _ITS_GOODS.search(opening) else None


def is_some(figures: Sequence[Found], had: Sequence[int], index: int) -> bool:
    """Whether a count is of some of the goods of a deal: "63 машины соберут в Польше"."""
    figure = figures[index]
    counts = [figures[i].amount for i in had if figures[i].measure is Measure.QUANTITY]
    units = [figures[i].unit or "" for i in had if figures[i].measure is Measure.QUANTITY]
    unit = (figure.unit or "").lower()
    alike = unit in LOOSE or any(unit[:_STEM] == one.lower()[:_STEM] for one in units)
    loose = figure.measure is Measure.QUANTITY and bool(unit) and alike
    return loose and len(counts) == 1 and figure.amount < counts[0]


def is_of_it(opening: str, draft: Draft, found: Cast) -> bool:
    """Whether "Контракт с …" names whom the deal lacks, or bodies of the countries that deal."""
    if not THE_DEAL.match(opening) or not draft.roles:
        return False
    had = {actor.country for actor in draft.roles} - {None}
    lacks = not draft.giving or not draft.taking
    return all(actor.country in had or lacks for actor in found.roles)


def settled(draft: Draft, found: Cast, opening: str) -> dict[Actor, Role]:
    """Return the roles of those whom a deal's next sentence names: those of their countries.

    A body of a country takes the country's place: "Казахстан закупит … Контракт подписала КТЖ".
    """
    if not draft.roles:
        return found.roles
    named = ROLE_NOUN.search(opening)
    if named and len(found.roles) == 1:
        return dict.fromkeys(found.roles, ROLES[str(named.lastgroup)])
    sides = {actor.country: role for actor, role in draft.roles.items() if actor.country}
    open_ = [
        role
        for role, had in ((Role.SELLER, draft.giving), (Role.BUYER, draft.taking))
        if not had and draft.type is DealType.PURCHASE
    ]
    roles: dict[Actor, Role] = {}
    for actor, role in found.roles.items():
        own = sides.get(actor.country or "", Role.PARTNER)
        own = Role.PARTNER if open_ and len(found.roles) == 1 else own
        lacking = open_.pop() if own is Role.PARTNER and open_ else own
        roles[actor] = role if role is not Role.PARTNER else lacking
    return roles
