"""Numbers without a noun that go on what was counted before, and those that do not."""

from __future__ import annotations

import pytest

from crossfoot.reading.reader import read


def counts(text: str) -> list[tuple[str, int]]:
    return [
        (figure.text, int(figure.amount)) for figure in read(text) if figure.measure == "quantity"
    ]


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Of the 100 wagons on order, 40 will be built in Aktobe.", ["40"]),
        ("They ordered 100 wagons; the remaining 60 come from Tver.", ["60"]),
        ("Aira and Lyss ordered 24 and 36 jets, 60 in all.", ["24", "60"]),
        ("The MoU covers 5,000 pickups in 2026, 7,500 in 2027 and 9,000 in 2028.",
         ["7,500", "9,000"]),
        ("It took 60 jets in 2021 and a dozen since.", ["a dozen"]),
        ("It has firm orders for 102 aircraft and provisional ones for 40.", ["40"]),
        ("Из 30 поездов восемь поступят в мае, остальные 22 — в июне.", ["восемь", "22"]),
        ("Заказано 15 самолётов с опционом ещё на восемь; цена не названа.", ["восемь"]),
    ],
)  # fmt: skip
def test_a_number_without_its_noun_counts_the_goods_before_it(text: str, bare: list[str]) -> None:
    assert set(bare) <= {words for words, _ in counts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "They ordered 100 wagons; the remaining 60 hectares were sold.",
        "They ordered 100 wagons, and the remaining 60% will follow.",
        "They ordered 24 jets on May 3 and 36 people cheered.",
        "They ordered 75 passenger buses, EURO 6, at a price to be agreed.",
        "They ordered 40 jets for Kenya, 7 hours from Nairobi.",
    ],
)
def test_a_number_of_something_else_counts_no_goods(text: str) -> None:
    assert len(counts(text)) == 1


def test_a_label_on_its_own_line_names_what_a_deal_counts() -> None:
    assert counts("Total value: EUR 3.4bn\nUnits: 54\nOptions: up to 60\nDelivery: 2027") == [
        ("54", 54),
        ("up to 60", 60),
    ]


def test_a_sheet_of_what_there_is_counts_no_deal() -> None:
    assert counts("Locomotives: 300\nTrucks: 20\nBuses: 40\n") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Model\tQuantity\tNote\nLiAZ-5292\t45\tnew\nYutong U12\t110\tnew", [45, 110]),
        ("Customer\tType\tOrdered\nBaltica\tA220-300\t12\nNorrland\tE195-E2\t8", [12, 8]),
        ("Модель\tКоличество, шт.\nНефАЗ-5299\t45\nYutong ZK\t110", [45, 110]),
    ],
)
def test_a_column_of_how_many_of_a_kind_counts_them(text: str, expected: list[int]) -> None:
    assert [amount for _, amount in counts(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Закупят 40 «Суперджетов» до 2030 года.", ["40 «Суперджетов»"]),
        ("It took 18 locomotives; another six are due in May.", ["18 locomotives", "six"]),
        ("Купят 32 вагона (8 составов по 4 вагона).", ["32 вагона", "8 составов"]),
        ("Порт принял паром (длина 154,5 м; 56 вагонов).", []),
        ("Поставят 25 дизель-поездов.", ["25 дизель-поездов"]),
        ("It leases two jets, MSN 1432 and MSN 1440, for 96 months.", ["two jets"]),
    ],
)
def test_what_names_goods_and_what_says_how_large_they_are(text: str, expected: list[str]) -> None:
    assert [words for words, _ in counts(text)] == expected


def test_each_column_of_money_has_its_own_heading() -> None:
    table = (
        "Item\tQty\tUnit price (USD)\tTotal (USD)\n"
        "MRI scanner\t4\t1,150,000\t4,600,000\nCT scanner\t6\t420,000\t2,520,000"
    )
    money = [int(figure.amount) for figure in read(table) if figure.currency == "USD"]
    assert money == [1_150_000, 4_600_000, 420_000, 2_520_000]
    assert counts(table) == [("4", 4), ("6", 6)]


def test_a_range_says_the_letters_of_its_currency_twice() -> None:
    (figure,) = read("It will cost between A$5 billion and A$7 billion.")
    assert (figure.hedge, figure.amount_high, figure.currency) == ("range", 7 * 10**9, "AUD")
