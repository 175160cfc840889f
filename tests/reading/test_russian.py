"""Russian figures: hedges, words, abbreviations, currencies and goods in all their cases."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crossfoot.reading.reader import read
from crossfoot.reading.tables.choice import language_of
from crossfoot.reading.tables.english import ENGLISH

HEDGES = {
    "over": "свыше, более, более чем, превышает",
    "at_least": "не менее, не дешевле, как минимум, минимум, по меньшей мере",
    "under": "менее, меньше",
    "at_most": "не более, не дороже, не больше, максимум, в пределах",
    "up_to": "до, вплоть до",
    "about": "около, порядка, примерно, приблизительно",
    "nearly": "почти",
    "just_over": "чуть более, чуть больше, немногим более",
    "just_under": "чуть менее, чуть меньше",
    "exact": "ровно",
}
ROWS = [(hedge, phrase) for hedge, row in HEDGES.items() for phrase in row.split(", ")]


@pytest.mark.parametrize(("hedge", "phrase"), ROWS)
def test_a_russian_hedge_is_read_and_stands_in_the_span(hedge: str, phrase: str) -> None:
    (figure,) = read(f"Сумма сделки {phrase} 4,2 млрд долларов.")
    assert (figure.hedge, figure.text) == (hedge, f"{phrase} 4,2 млрд долларов")
    assert figure.amount == 4_200_000_000


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("5 млрд долл. США", "5e9", "USD"), ("5 млн американских долларов", "5e6", "USD"),
        ("5 тыс. евро", "5e3", "EUR"), ("1,5 трлн рублей", "1.5e12", "RUB"),
        ("₽24,5 млрд", "24.5e9", "RUB"), ("24,5 млрд ₽", "24.5e9", "RUB"),
        ("700 млрд тенге", "7e11", "KZT"), ("90 млрд сумов", "9e10", "UZS"),
        ("12 млрд сомов", "12e9", "KGS"), ("70 миллиардов юаней", "7e10", "CNY"),
        ("полмиллиарда долларов", "5e8", "USD"), ("полтора миллиарда рублей", "1.5e9", "RUB"),
        ("миллиард долларов", "1e9", "USD"), ("двадцать пять миллионов тенге", "25e6", "KZT"),
        ("два с половиной миллиарда евро", "2.5e9", "EUR"), ("1 250 000 рублей", "1250000", "RUB"),
        ("1 трлн 240 млрд вон", "1.24e12", "KRW"), ("31 млн белорусских рублей", "31e6", "BYN"),
        ("5 млрд фунтов стерлингов", "5e9", "GBP"), ("5 млрд дирхамов ОАЭ", "5e9", "AED"),
    ],
)  # fmt: skip
def test_a_russian_amount_is_read_with_its_currency(text: str, amount: str, currency: str) -> None:
    (figure,) = read(f"На проект выделено {text} в мае.")
    assert (figure.text, figure.currency) == (text, currency)
    assert figure.amount == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    ["от 3 до 5 млрд долларов", "3–5 млрд долларов", "между 3 и 5 млрд долларов",
     "$3–5 млрд", "от 3 млрд до 5 млрд долларов"],
)  # fmt: skip
def test_two_ends_make_one_figure_in_russian(text: str) -> None:
    (figure,) = read(f"Потребуется {text} к 2030 году.")
    assert (figure.text, figure.hedge) == (text, "range")
    assert (figure.amount, figure.amount_high) == (3 * 10**9, 5 * 10**9)


def test_where_a_change_led_is_no_limit() -> None:
    (figure,) = read("Объём торговли вырос до 5 млрд долларов.")
    assert (figure.text, figure.hedge) == ("5 млрд долларов", "bare")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("22 самолёта", 22), ("22 самолета", 22), ("300 локомотивов", 300),
        ("два десятка электробусов", 20), ("12 маневровых тепловозов", 12),
        ("трёх вертолётов", 3), ("200 тыс. тонн", 200_000), ("10 млрд кубометров", 10**10),
        ("4,5 млн доз", 4_500_000), ("сто автобусов", 100), ("восемь Boeing 787-9", 8),
    ],
)  # fmt: skip
def test_russian_goods_are_counted_to_the_end_of_their_noun(text: str, amount: int) -> None:
    (figure,) = read(f"По контракту поставят {text}.")
    assert (figure.text, figure.measure, figure.amount) == (text, "quantity", amount)


@pytest.mark.parametrize(
    "text",
    [
        "В 2024 году 12 президентов и 1 400 делегатов из 63 стран подписали 29 соглашений.",
        "Рейс KC 851 вылетел в 10:40, на борту 178 пассажиров.",
        "Статья 5 закона № 214-ФЗ вступает в силу через 90 дней.",
        "Рост составил 7,4%, или 3 процента за 5 лет.",
        "Завод даст 3 200 рабочих мест и 480 МВт мощности.",
    ],
)
def test_what_counts_no_goods_is_no_figure_in_russian(text: str) -> None:
    assert read(text) == []


def test_a_text_of_two_languages_is_read_in_both() -> None:
    figures = read("The pact is worth over $4.2 billion; в релизе сказано «свыше 4,2 млрд евро».")
    assert [(figure.hedge, figure.currency, figure.amount) for figure in figures] == [
        ("over", "USD", 4_200_000_000),
        ("over", "EUR", 4_200_000_000),
    ]


def test_a_comma_is_decimal_beside_russian_words_and_groups_beside_english_ones() -> None:
    russian, english = read("Отгрузят 1,250 тонн зерна. They ship 1,250 tonnes of grain.")
    assert (russian.amount, english.amount) == (Decimal("1.25"), 1250)


def test_a_text_without_cyrillic_is_read_with_the_english_tables_alone() -> None:
    assert language_of("Kuwait’s “$4 billion”") is ENGLISH
    assert language_of("Кувейт") is not ENGLISH


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("более чем на 210 млн долларов", "over"), ("не менее чем в 5 млрд тенге", "at_least"),
        ("примерно на 3 млн евро", "about"), ("как минимум до 7 млрд рублей", "at_least"),
    ],
)  # fmt: skip
def test_a_preposition_may_part_a_hedge_from_its_number(text: str, hedge: str) -> None:
    (figure,) = read(f"Экспорт вырос {text} за год.")
    assert (figure.text, figure.hedge) == (text, hedge)


def test_cubic_metres_have_a_stop_of_their_own() -> None:
    (figure,) = read("Поставят 3 млрд куб. м газа.")
    assert (figure.text, figure.amount) == ("3 млрд куб. м", 3_000_000_000)


def test_a_stop_ends_the_head_of_a_column_of_money() -> None:
    figures = read("Заказчик\tСумма, млн долл.\nКТЖ\t4200\nУЗ\t300")
    assert [(figure.amount, figure.currency) for figure in figures] == [
        (4_200_000_000, "USD"),
        (300_000_000, "USD"),
    ]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("24 тенге 50 тиын", "24.5", "KZT"), ("1 250 рублей 40 копеек", "1250.4", "RUB"),
        ("98 млн. 600 тыс. тенге", "98600000", "KZT"), ("две тысячи тенге", "2000", "KZT"),
        ("2 345,6 млн руб.", "2345600000", "RUB"),
    ],
)  # fmt: skip
def test_an_amount_goes_on_with_its_smaller_part(text: str, amount: str, currency: str) -> None:
    (figure,) = read(f"Цена ({text}) не менялась.")
    assert (figure.text, figure.currency) == (text, currency)
    assert figure.amount == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("18 SSJ-100", 18), ("шесть МС-21-310", 6), ("10 Ил-114-300", 10), ("120 скорых", 120),
        ("120 скорых поездов", 120), ("пару грузовых Ил-76", 2), ("полсотни вагонов", 50),
        ("полторы сотни тракторов", 150), ("16 телескопических трапов", 16), ("40 F-16", 40),
    ],
)  # fmt: skip
def test_types_lots_and_unknown_goods_are_counted_in_russian(text: str, amount: int) -> None:
    (figure,) = read(f"Компания закупит {text} до конца года.")
    assert (figure.text, figure.amount) == (text, amount)


@pytest.mark.parametrize(
    "text",
    ["Построят больницу на 300 коек.", "Компания закупит услуги 40 подрядчиков.",
     "Получат патенты 12 стартапов.", "Цена – за 1 тыс. куб. м."],
)  # fmt: skip
def test_a_russian_number_of_something_else_is_no_figure(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("Индонезия даст 2 трлн рупий, Индия 500 млрд рупий.", ["IDR", "INR"]),
        ("Азербайджан даст 3 млн манатов, Туркменистан – 8 млн манатов.", ["AZN", "TMT"]),
        ("Кувейтский фонд даст 6 млн динаров; Сербия – 3 млрд динаров.", ["KWD", "RSD"]),
        ("Мексика платит, как ожидается, 2 млрд песо.", ["MXN"]),
        ("Мьянма выделит 3,7 трлн кьятов, Эфиопия – 3 млрд быров.", ["MMK", "ETB"]),
    ],
)
def test_a_currency_of_many_countries_is_that_of_the_nearest_between_commas(
    text: str, currencies: list[str]
) -> None:
    assert [figure.currency for figure in read(text)] == currencies


def test_a_counted_thousand_is_no_order_of_magnitude() -> None:
    assert read("В стране 17 тысяч островов.") == []
    assert [one.text for one in read("Закуплены тысячи вагонов.")] == ["тысячи вагонов"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Закупка: автомобиль скорой помощи – 20 шт., срок – май.", ["20 шт."]),
        ("Китай купит 5,1 млрд м³ газа.", ["5,1 млрд м³"]),
        ("Лизинг: два «Суперджета» и один Ил-76.", ["два «Суперджета»", "один Ил-76"]),
        ("Дивиденд – 33 руб. 30 коп.", ["33 руб. 30 коп."]),
        ("Цена одного локомотива не названа.", []),
    ],
)
def test_pieces_cubes_and_single_goods_are_read(text: str, expected: list[str]) -> None:
    assert [figure.text for figure in read(text)] == expected


def test_goods_of_the_same_kind_are_counted_again() -> None:
    found = read(
        "Перевозчик заказал 40 самолётов, 75 таких же лайнеров и взял опцион на 20 таких же."
    )
    assert [(figure.amount, figure.unit) for figure in found] == [
        (40, "самолётов"),
        (75, "лайнеров"),
        (20, None),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Контракт на 64 танка: 40 соберут в Корее, 24 – в Польше.", ["64 танка", "40", "24"]),
        (
            "Дорога купит 30 локомотивов: 20 магистральных и 10 маневровых.",
            ["30 локомотивов", "20", "10"],
        ),
        (
            "Оператор закажет 60 поездов: 42 состава в 2026 году и 18 – в 2027-м.",
            ["60 поездов", "42 состава", "18"],
        ),
        (
            "Компания купит 50 самолётов. Твёрдый заказ – 25 машин, ещё 25 компания возьмёт позже.",
            ["50 самолётов", "25 машин", "25"],
        ),
        ("Контракт на 64 танка: 40 соберут в Корее, 20 – в Польше.", ["64 танка"]),
        (
            "Они получат 30 машин грузоподъёмностью 130 тонн и 18 машин весом 220 тонн.",
            ["30 машин", "18 машин"],
        ),
        ("Эмирейтс купит 30 лайнеров A380, опцион – ещё на 10.", ["30 лайнеров", "10"]),
    ],
)
def test_lots_without_their_noun_are_read_where_they_come_to_what_was_counted(
    text: str, told: list[str]
) -> None:
    assert [figure.text for figure in read(text)] == told
