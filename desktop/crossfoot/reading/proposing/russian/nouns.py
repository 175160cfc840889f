"""Russian nouns for bodies, and what each says of the name beside it.

Source: how announcements describe companies; the forms are `declension`'s.
"""

from __future__ import annotations

from functools import cache

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.russian.declension import ANY, Case, declined
from crossfoot.reading.proposing.wordlists import words

# Before a name: "компания Wabtec", "АО «КТЖ»".
_COMPANIES = (
    "компания корпорация авиакомпания концерн холдинг группа фирма госкорпорация госкомпания "
    "автоконцерн авиаконцерн производитель авиапроизводитель авиастроитель перевозчик "
    "авиаперевозчик оператор разработчик предприятие агрохолдинг энергокомпания нефтекомпания "
    "консорциум машиностроитель судостроитель автопроизводитель девелопер поставщик лизингодатель "
    "система завод комбинат фабрика застройщик ритейлер маркетплейс платформа сеть* верфь* "
    "судоверфь* трейдер экспортер импортер подрядчик инвестор стартап гигант альянс страховщик "
    "биржа "
    "госпредприятие машзавод вагоностроитель вертолетостроитель энергохолдинг телекомоператор "
    "интегратор дистрибьютор грузоперевозчик лизингополучатель зернотрейдер госконцерн "
    "лоукостер энергогигант автогигант золотодобытчик судовладелец нефтетрейдер автоимпортер "
    "фармкомпания турфирма заказчик покупатель продавец~продавц исполнитель заемщик кредитор АПК! "
    "АО! ПАО! ООО! ОАО! ЗАО! ТОО! ГК! НК! АК! АНО! РУП! ГУП! ФГУП! ГП! ИП! ОсОО! СП! АФК! НПО! "
    "НПП! РКК! ФК! КБ! НИИ! ОКБ! ЦКБ! НПК! НПЦ! УП! "
    "ИООО! МКПАО! ДП! ГКП! АКБ! НАК! ХК! СООО! ГАО! ПК!"
)
_BANKS = "банк госбанк"
_FUNDS = "фонд инвестфонд"
_STATE = "агентство"
_AIRLINES = frozenset({"лоукостер", "авиакомпания", "перевозчик", "авиаперевозчик"})
_MAKERS = frozenset({"производитель", "авиапроизводитель", "авиастроитель", "авиаконцерн",
                     "машиностроитель", "автопроизводитель", "судостроитель"})  # fmt: skip

# Before a body in the genitive: what acts for it.
_ORGANS = (
    "совет правление подразделение структура дочка филиал акционеры/акционеров руководство "
    "наследники/наследников"
)

# Before or after a country: "правительство Казахстана", "польские военные".
_GOVERNMENT = (
    "правительство делегация министерство Минобороны! минобороны! ведомство кабмин кабинет "
    "администрация парламент Кабмин ВВС! ВМС! ВМФ! армия власти/властей Минэнерго! Минфин Минтранс "
    "Минздрав Минсельхоз"
)
_CABINETS = "правительство кабмин власти/властей"
# After an adjective in the plural: "американские компании".
_MANY = (
    "компании/компаний фирмы/фирм инвесторы/инвесторов банки/банков производители/производителей "
    "поставщики/поставщиков власти/властей предприятия/предприятий экспортеры/экспортеров "
    "военные/военных"
)
QUANTIFIERS = frozenset(
    words("ряд несколько группа пул консорциум две два три четыре пять шесть семь восемь десять")
)
"""Before such a noun in the genitive: so many of them act."""

# What refers back: "компания закупит", "поставит республике"; pronouns only as who acts.
_REFERRING = "страна республика государство город сторона"
_PRONOUNS = ("он", "она", "они")


@cache
def anaphors() -> dict[str, tuple[str, Case]]:
    """Return, by form, a word that refers back to a country or to whom was named, and its cases."""
    found = {
        form: (noun, cases) for noun in _REFERRING.split() for form, cases in declined(noun).items()
    }
    return found | {pronoun: (pronoun, Case.NOMINATIVE) for pronoun in _PRONOUNS}


@cache
def heads() -> dict[str, tuple[str, Case, PartyKind, str]]:
    """Return, by form, a noun before a body's name: itself, cases, kind and business shown."""
    found: dict[str, tuple[str, Case, PartyKind, str]] = {}
    for listed, kind in (
        (_COMPANIES, PartyKind.COMPANY),
        (_BANKS, PartyKind.BANK),
        (_FUNDS, PartyKind.FUND),
        (_STATE, PartyKind.OTHER),
    ):
        for noun in listed.split():
            plain = noun.rstrip("!").partition("~")[0]
            business = "airline aviation" if plain in _AIRLINES else ""
            business = "maker" if plain in _MAKERS else business
            for form, cases in declined(noun).items():
                found[form] = (plain.rstrip("*"), cases, kind, business)
    return found


@cache
def governments() -> dict[str, Case]:
    """Return the forms of the nouns for a country's own bodies, with their cases."""
    return {
        form: cases
        for noun in _GOVERNMENT.split()
        for form, cases in (declined(noun) if not noun.endswith("!") else {noun[:-1]: ANY}).items()
    }


@cache
def cabinets() -> dict[str, Case]:
    """Return the forms of what alone stands for the country told of: "правительство"."""
    return {form: cases for noun in _CABINETS.split() for form, cases in declined(noun).items()}


@cache
def organs() -> dict[str, Case]:
    """Return the forms of the nouns for what acts for a body, with their cases."""
    return {form: cases for noun in _ORGANS.split() for form, cases in declined(noun).items()}


@cache
def several() -> frozenset[str]:
    """Return the forms of nouns that, after an adjective in the plural, stand for a country."""
    return frozenset(form for noun in _MANY.split() for form in _plural(noun))


def _plural(noun: str) -> list[str]:
    nominative, _, genitive = noun.partition("/")
    stem = nominative[:-1]
    soft = nominative.endswith(("ии", "ия", "ели")) or stem.endswith("тел")
    dative = "ям" if soft else "ам"
    return [nominative, genitive, stem + dative, stem + dative + "и", stem + dative[0] + "х"]
