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
