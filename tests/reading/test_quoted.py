"""Quotation marks, brackets and dashes between the parts of a figure."""

from __future__ import annotations

import pytest

from crossfoot.reading.reader import read


@pytest.mark.parametrize(
    ("text", "quoted", "amount", "hedge"),
    [
        ('It will buy "up to 22" aircraft.', 'up to 22" aircraft', 22, "up_to"),
        ('It will buy "up to" 22 aircraft.', 'up to" 22 aircraft', 22, "up_to"),
        ('It will buy up to "22 aircraft" then.', 'up to "22 aircraft', 22, "up_to"),
        ("It bought “fourteen” helicopters.", "fourteen” helicopters", 14, "bare"),
        ("It wants 'around 40' trucks.", "around 40' trucks", 40, "about"),
        ("A ‘well over’ £600m deal.", "well over’ £600m", 600_000_000, "well_over"),
        ('They ask "over $8" billion.', 'over $8" billion', 8_000_000_000, "over"),
        ('It pays "close to" 9 million euros.', 'close to" 9 million euros', 9_000_000, "nearly"),
        ("Компания купит «до 22» самолётов.", "до 22» самолётов", 22, "up_to"),
        ("Компания купит «не менее» 15 МС-21.", "не менее» 15 МС-21", 15, "at_least"),
        ("Цена – «не выше» 3 млн евро.", "не выше» 3 млн евро", 3_000_000, "up_to"),
    ],
)
def test_marks_about_a_part_of_a_figure_do_not_part_it(
    text: str, quoted: str, amount: int, hedge: str
) -> None:
    (found,) = read(text)
    assert (found.text, int(found.amount)) == (quoted, amount)
    assert found.hedge == hedge or {found.hedge, hedge} == {"up_to", "at_most"}
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ('The film "300" cost $65m.', ["$65m"]),
        ('The so-called "737" jets were sold.', []),
        ('"We buy 22 jets." "More than 40 others follow."', ["22 jets"]),
        ('The "2025" plan covers 300 trucks.', ["300 trucks"]),
        ('He called it "over" and paid $5m.', ["$5m"]),
    ],
)
def test_marks_about_anything_else_stay_what_they_are(text: str, figures: list[str]) -> None:
    assert [found.text for found in read(text)] == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It ordered 12 (second-hand) vessels.", [("12 (second-hand) vessels", "vessels")]),
        (
            "It ordered 90 (+ 30 optional) locomotives.",
            [("90", "locomotives"), ("30 optional", None)],
        ),
        ("It imports 1,000 'Belarus' tractors.", [("1,000 'Belarus' tractors", "tractors")]),
        ("It has been open since 2019 (see Note 4).", []),
    ],
)
def test_goods_may_stand_behind_a_bracket_or_a_name(
    text: str, figures: list[tuple[str, str | None]]
) -> None:
    assert [(found.text, found.unit) for found in read(text)] == figures


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("It pays €3 billion ($3.5 billion) a year.", "year"),
        ("It pays €3 billion (about $3.5 billion) annually.", "year"),
        ("It pays €3 billion, or $3.5 billion, a year.", "year"),
        ("It pays €3 billion a year ($3.5 billion).", "year"),
        ("It pays €3m ($3.5m) per month.", "month"),
        ("Она платит €3 млрд ($3,5 млрд) в год.", "year"),
        ("It paid €3 billion ($3.5 billion) a year ago.", None),
        ("It paid €3 billion ($3.5 billion), a year after the flood.", None),
    ],
)
def test_an_amount_and_its_conversion_are_for_one_period(text: str, period: str | None) -> None:
    amount, conversion = read(text)
    assert conversion.converts == 0
    assert (amount.period, conversion.period) == (period, period)


def test_what_is_no_conversion_keeps_a_period_of_its_own() -> None:
    now, then = read("Sales were $5 billion ($4 billion in 2023) a year.")
    assert then.converts is None
    assert now.period is None


@pytest.mark.parametrize(
    ("text", "converts"),
    [
        ("It put up SAR 7.5bn – just under $2bn – for the plant.", 0),
        ("It put up SAR 7.5bn — $2bn.", 0),
        ("It lent Rp 9 trillion next year, equal to $600 million.", 0),
        ("It lent Rp 9 trillion, about equal to $600 million.", 0),
        ("It lent Rp 9 trillion next year, and $600 million.", None),
        ("It lent $5bn – €2bn of it in grants.", None),
        ("It put up $5bn–€6bn.", None),
    ],
)
def test_dashes_may_set_a_conversion_apart(text: str, converts: int | None) -> None:
    assert read(text)[-1].converts == converts


def test_goods_of_what_is_described_are_not_of_the_deal() -> None:
    found = read("It bought half of the farm, whose 107 turbines came on stream in 2024.")
    assert found == []


def test_an_order_book_is_what_there_is_and_not_the_deal() -> None:
    found = read("Its order book stands at 1,450 aircraft; Monday's deal adds 36 A350s.")
    assert [each.text for each in found] == ["36 A350s"]


def test_a_paper_is_for_goods_named_before() -> None:
    figures = read("LOT firmed up 15 E195s, part of a memorandum for as many as 24.")
    assert [(found.text, found.hedge) for found in figures] == [
        ("15 E195s", "bare"),
        ("as many as 24", "up_to"),
    ]


@pytest.mark.parametrize(
    ("wording", "amount"),
    [
        ('up to 22" aircraft', 22), ('up to "22 aircraft', 22), ("до 22» самолётов", 22),
        ("more than” $8bn", 8_000_000_000), ("fourteen” helicopters", 14),
    ],
)  # fmt: skip
def test_a_figure_is_read_alike_in_its_own_words_alone(wording: str, amount: int) -> None:
    (found,) = read(wording)
    assert (found.text, int(found.amount)) == (wording, amount)


def test_inches_are_no_closing_marks() -> None:
    assert read('12" guns were bought.') == []
