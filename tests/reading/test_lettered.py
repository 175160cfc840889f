"""Scale letters: of money and of counts, and the sizes and names that look like them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crossfoot.reading.meaning import Given, meaning
from crossfoot.reading.reader import read

MILLION, BILLION = 10**6, 10**9


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("60m doses", 60 * MILLION, MILLION), ("10m barrels", 10 * MILLION, MILLION),
        ("20k vehicles", 20_000, 1000), ("1.5mn tonnes", 1_500_000, 100_000),
        ("3bn cubic metres", 3 * BILLION, BILLION), ("2.5m litres", 2_500_000, 100_000),
        ("1.2M tonnes", 1_200_000, 100_000), ("1.2 M tonnes", 1_200_000, 100_000),
        ("60 m doses", 60 * MILLION, MILLION), ("250K syringes", 250_000, 1000),
        ("5.5k units", 5500, 100), ("2b barrels", 2 * BILLION, BILLION),
        ("300 mil doses", 300 * MILLION, MILLION), ("2 cr doses", 20 * MILLION, 10 * MILLION),
        ("50 lakh doses", 5 * MILLION, 100_000), ("2m MT", 2 * MILLION, MILLION),
        ("5k more jets", 5000, 1000), ("60m-dose", 60 * MILLION, MILLION),
        ("10m-barrel", 10 * MILLION, MILLION), ("500,000-tonne", 500_000, 1),
    ],
)  # fmt: skip
def test_a_letter_scales_the_goods_it_stands_beside(text: str, amount: int, unit: int) -> None:
    (figure,) = read(f"They agreed to a {text} order.")
    assert (figure.text, figure.measure, figure.amount) == (text, "quantity", amount)
    assert (figure.currency, figure.rounded_to) == (None, unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3m to 5m doses", 3 * MILLION, 5 * MILLION), ("3-5m doses", 3 * MILLION, 5 * MILLION),
        ("500k to 1m doses", 500_000, MILLION),
        ("between 500K and 1M doses", 500_000, MILLION), ("1.5k–2k buses", 1500, 2000),
        ("$25-30m", 25 * MILLION, 30 * MILLION), ("$25m to 30m", 25 * MILLION, 30 * MILLION),
        ("25m-30m euros", 25 * MILLION, 30 * MILLION), ("25-30m euros", 25 * MILLION, 30 * MILLION),
        ("between 25m and 30m euros", 25 * MILLION, 30 * MILLION),
        ("€900k–1.2m", 900_000, 1_200_000), ("$3bn ± 500m", 2500 * MILLION, 3500 * MILLION),
    ],
)  # fmt: skip
def test_one_or_both_ends_of_a_range_may_have_a_letter(text: str, low: int, high: int) -> None:
    (figure,) = read(f"They ordered {text}.")
    assert (figure.text, figure.amount, figure.amount_high) == (text, low, high)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("over 60m doses", "over"), ("up to 20k vehicles", "up_to"), ("5m+ doses", "at_least"),
        ("60m or more syringes", "at_least"), ("some 10m barrels", "about"),
    ],
)  # fmt: skip
def test_a_hedge_stands_before_or_after_the_letter(text: str, hedge: str) -> None:
    (figure,) = read(f"They ordered {text}.")
    assert (figure.text, figure.hedge) == (text, hedge)


@pytest.mark.parametrize(
    "text",
    [
        "It has built a 60m bridge.", "He won the 5k run.", "It filed a 10K filing and a 10-K.",
        "The firm ordered 18m buses.", "The firm ordered 60m patrol boats.",
        "It ordered 4K cameras and 8k monitors.", "It bought Long March 5B rockets.",
        "It has 60m users and 2m households.", "He ran the 100m race.", "The 401k plan grew.",
        "They crossed 60k miles.", "The school bought a 25m pool.", "They shipped 5t trucks.",
        "It will fit 155mm shells.",
    ],
)  # fmt: skip
def test_a_letter_that_says_how_large_or_which_is_no_scale(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", ["six 60m ferries", "40 12m buses", "12 155mm howitzers"])
def test_goods_of_a_size_are_counted_by_the_number_before_it(text: str) -> None:
    (figure,) = read(f"The yard will build {text}.")
    assert figure.text == text


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("$300 mil", 300 * MILLION, "USD"), ("$300-mil", 300 * MILLION, "USD"),
        ("$300 mil.", 300 * MILLION, "USD"), ("300 mil euros", 300 * MILLION, "EUR"),
        ("300 mil USD", 300 * MILLION, "USD"), ("$300MM", 300 * MILLION, "USD"),
        ("$2 bil", 2 * BILLION, "USD"), ("$1.2 B", 1_200 * MILLION, "USD"),
        ("US$450 M", 450 * MILLION, "USD"), ("USD 3 mln.", 3 * MILLION, "USD"),
        ("€2 Mrd.", 2 * BILLION, "EUR"), ("€5 Mio.", 5 * MILLION, "EUR"),
        ("3 Mrd. €", 3 * BILLION, "EUR"), ("$2 tril", 2000 * BILLION, "USD"),
        ("£5 thou", 5000, "GBP"), ("Rs 300 cr.", 3 * BILLION, "INR"),
        ("300 mil millones de euros", 300 * BILLION, "EUR"),
    ],
)  # fmt: skip
def test_a_scale_may_be_short_after_money(text: str, amount: int, currency: str) -> None:
    (figure,) = read(f"A loan of {text} was signed.")
    assert (figure.text, figure.amount, figure.currency) == (text, amount, currency)


@pytest.mark.parametrize(
    ("text", "u", "u_high"),
    [
        ("100,000 to 1.5 million doses", 0, 100_000), ("1.5 to 2 million doses", 100_000, MILLION),
        ("up to 1.5 thousand doses", 100, None), ("between 900 and 1,000 doses", 0, 0),
        ("up to 900 to 1.5 million doses", 100_000, None),
    ],
)  # fmt: skip
def test_each_end_of_a_count_has_its_own_place(text: str, u: int, u_high: int | None) -> None:
    (figure,) = read(f"They ordered {text}.")
    assert (figure.rounded_to, figure.rounded_to_high) == (u, u_high)
    recorded = meaning("f", Given(text)).figure
    assert (recorded.u, recorded.u_high) == (u * 100, None if u_high is None else u_high * 100)


@pytest.mark.parametrize(
    ("wording", "measure", "amount", "u"),
    [
        ("up to 25k jobs", "jobs", 25_000, 1000), ("60m", "value", 60 * MILLION, MILLION),
        ("more than 20k", "value", 20_000, 1000),
    ],
)  # fmt: skip
def test_a_wording_alone_has_letters_too(wording: str, measure: str, amount: int, u: int) -> None:
    figure = meaning("f", Given(wording)).figure
    assert (figure.measure, figure.amount, figure.u) == (measure, amount * 100, u * 100)


@pytest.mark.parametrize(
    "text", ["A Moroccan rival offered 250,000 t on credit.", "It bought 40,000 t of wheat."]
)
def test_a_letter_is_a_measure_of_what_is_traded(text: str) -> None:
    (figure,) = read(text)
    assert (figure.unit, figure.rounded_to) == ("t", 1)


@pytest.mark.parametrize("text", ["It bought 5 t trucks.", "Exports reached 250,000 t in May."])
def test_a_letter_is_no_measure_of_a_load_or_of_what_flows(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Revenue, in millions, was up.", "The amounts are given in millions.",
        "Balance sheet (in thousands of euros)", "In thousands of U.S. dollars, except share data",
        "All figures are in millions of dollars.", "Table 1. Loans, in billions of US dollars",
        "(dollars in millions)", "($ in millions, except per share)",
        "Sums in billions of tenge unless stated otherwise.", "Баланс (в тысячах долларов)",
        "Суммы указаны в миллионах рублей.",
    ],
)  # fmt: skip
def test_the_unit_of_other_numbers_is_no_amount(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It resulted in billions of dollars of savings.", "It ended in billions of dollars.",
        "The damage is in the billions of dollars.", "It invested in hundreds of locomotives.",
        "Проект обойдется в миллиарды долларов.", "It cost, in all, tens of millions of dollars.",
    ],
)  # fmt: skip
def test_a_multitude_that_a_verb_leads_to_is_an_amount(text: str) -> None:
    (figure,) = read(text)
    assert figure.hedge == "order_of_magnitude"


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\u2009", "\u2007"])
@pytest.mark.parametrize(
    ("printed", "amount"),
    [
        ("1 234 567,89", "1234567.89"), ("1 234 567.89", "1234567.89"), ("12 345,6", "12345.6"),
        ("1 234", "1234"), ("1 234 567", "1234567"),
    ],
)  # fmt: skip
def test_spaces_group_thousands_before_a_decimal_mark(
    space: str, printed: str, amount: str
) -> None:
    printed = printed.replace(" ", space)
    for text in (f"${printed}", f"{printed} €"):
        (figure,) = read(f"It costs {text} in all.")
        assert (figure.text, figure.amount) == (text, Decimal(amount))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.234.567,89 €", "1234567.89"), ("€ 1.234,56", "1234.56"),
        ("CHF 1'234'567.89", "1234567.89"), ("CHF 1’234’567", "1234567"),
        ("€12 345,6m", "12345600000"), ("$1,234,567.89", "1234567.89"),
    ],
)  # fmt: skip
def test_marks_group_thousands_by_shape(text: str, amount: str) -> None:
    (figure,) = read(f"It costs {text} in all.")
    assert (figure.text, figure.amount) == (text, Decimal(amount))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between 0.97 and 900 doses", "0.97", "900"),
        ("between 10 aircraft and 15 aircraft", "10", "15"),
        ("from 500,000 tonnes to 1 million tonnes", "500000", "1000000"),
        ("100,000-1.5 million doses", "100000", "1500000"),
        ("between a dozen and 20 ferries", "12", "20"),
        ("between two and three dozen ferries", "24", "36"),
        ("between 10 and two dozen ferries", "10", "24"), ("10-to-12-aircraft", "10", "12"),
        ("$500,000 to a million dollars", "500000", "1000000"),
        ("between $0.97 and $900", "0.97", "900"),
        ("€750,000 to €1.2 million", "750000", "1200000"),
        ("between half a billion and a billion dollars", "500000000", "1000000000"),
    ],
)  # fmt: skip
def test_the_ends_of_a_range_may_be_unlike(text: str, low: str, high: str) -> None:
    (figure,) = read(f"They will take {text}.")
    assert (figure.text, figure.hedge) == (text, "range")
    assert (figure.amount, figure.amount_high) == (Decimal(low), Decimal(high))
