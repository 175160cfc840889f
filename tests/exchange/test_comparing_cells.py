"""One cell of a foreign sheet at a time: read as documented, or both readings told."""

from __future__ import annotations

import contextlib
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.comparing.amounts import amount_of, hundredths, mark_of
from crossfoot.exchange.comparing.days import day_of
from crossfoot.exchange.comparing.places import country_of
from crossfoot.exchange.comparing.words import word_of
from crossfoot.figures.values import Hedge, Stage


@pytest.mark.parametrize(
    ("cell", "mark", "value"),
    [
        (4_200_000_000, None, "4200000000"),
        (Decimal("171.6"), None, "171.6"),
        ("25.00", None, "25"),
        ("1,5", None, "1.5"),
        ("1,234", ".", "1234"),
        ("1,234", ",", "1.234"),
        ("0.125", None, "0.125"),
        ("1.234.567,89", None, "1234567.89"),
        ("12,345,678.5", None, "12345678.5"),
        ("4 200 000", None, "4200000"),
        ("4\u202f200\u00a0000,5", None, "4200000.5"),
        ("1'234.50", None, "1234.5"),
        ("(1,234)", ".", "-1234"),
        ("−5", None, "-5"),
        ("- 5", None, "-5"),
        ("£1.2m", None, "1200000"),
        ("$4.2bn", None, "4200000000"),
        ("over $12 billion", None, "12000000000"),
        ("$12.6bn ($1.2bn of it new)", None, "12600000000"),
        ("до 22 самолётов", None, "22"),
    ],
)
def test_an_amount_in_any_usual_dress_is_read(cell: object, mark: str | None, value: str) -> None:
    assert amount_of(cell, mark).value == Decimal(value)


@pytest.mark.parametrize(
    ("cell", "mark", "words"),
    [
        ("1,234", None, "may be 1234 or 1.234"),
        ("1.234", None, "may be 1.234 or 1234"),
        ("25.00", ",", "no number with a decimal comma"),
        ("1,5", ".", "no number with a decimal point"),
        ("NaN", None, "not an amount"),
        ("Infinity", None, "not an amount"),
        ("1e5", None, "shortens a number, which may have lost digits"),
        ("3,27812E+11", ".", "shortens a number, which may have lost digits"),
        ("1_000", None, "not an amount"),
        ("١٢٣", None, "not an amount"),
        ("", None, "not an amount"),
        ("to be told", None, "not an amount"),
        ("$2bn and $3bn", None, "holds several amounts"),
        (True, None, "not an amount"),
        ("9" * 30, None, "beyond 90,000,000,000,000,000"),
    ],
)
def test_an_amount_that_is_none_or_two_is_asked_about(
    cell: object, mark: str | None, words: str
) -> None:
    with pytest.raises(WrongError, match=words) as fault:
        amount_of(cell, mark)
    assert fault.value.remedy


def test_the_mark_of_a_column_is_what_some_number_cannot_be_read_without() -> None:
    assert mark_of(["1,234", "7", "2,5", "$4.2bn", None]) == ","
    assert mark_of(["1,234", "1.234"]) is None
    assert mark_of(["2,5", "2.5"]) is None, "the column contradicts itself"


def test_a_finer_amount_than_a_hundredth_is_refused() -> None:
    assert hundredths(Decimal("0.25")) == 25
    with pytest.raises(WrongError, match="finer than a hundredth"):
        hundredths(Decimal("0.125"))


@given(st.one_of(st.text(), st.from_regex(r"[(−-]?[\d.,' ]{1,12}\)?", fullmatch=True)))
def test_any_text_is_an_amount_or_a_fault_in_words(cell: str) -> None:
    for mark in (None, ".", ","):
        with contextlib.suppress(WrongError):
            assert amount_of(cell, mark).value.is_finite()


@given(
    st.decimals(min_value=0, max_value=10**12, places=2),
    st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", ".")]),
)
def test_a_number_comes_back_whatever_its_marks(number: Decimal, marks: tuple[str, str]) -> None:
    group, point = marks
    written = f"{number:,.2f}".replace(",", "G").replace(".", point).replace("G", group)
    assert amount_of(written, point).value == number


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2025, 9, 23), "2025-09-23"),
        (datetime(2025, 9, 23, tzinfo=UTC), "2025-09-23"),
        (2025, "2025"),
        ("2025-09", "2025-09"),
        ("2025-09-23 00:00:00", "2025-09-23"),
        ("23/09/2025", "2025-09-23"),
        ("09/23/2025", "2025-09-23"),
        ("02.03.2025", "2025-03-02"),
        ("3/3/2025", "2025-03-03"),
        ("23.09.25", "2025-09-23"),
        ("September 2025", "2025-09"),
        ("Sep 23, 2025", "2025-09-23"),
        ("23rd September 2025", "2025-09-23"),
        ("23 сентября 2025 г.", "2025-09-23"),
    ],
)
def test_a_date_is_taken_at_its_precision(cell: object, day: str) -> None:
    assert day_of(cell) == day


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("02/03/24", "2 March or 3 February"),
        ("02/03/2024", "2 March or 3 February"),
        ("2023-02-29", "not in the calendar"),
        ("31/04/2024", "not in the calendar"),
        (1899, "no date of an announcement"),
        (9999, "no date of an announcement"),
        (45923, "a number, not a date"),
        ("soon", "not a date"),
        ("23 Brumaire 2025", "not a date"),
        (True, "not a date"),
    ],
)
def test_a_date_that_is_none_or_two_is_asked_about(cell: object, words: str) -> None:
    with pytest.raises(WrongError, match=words) as fault:
        day_of(cell)
    assert fault.value.remedy


def test_a_date_that_is_in_no_calendar_is_quoted_as_it_was_written() -> None:
    for cell in ("99/99/2025", "31.04.2024", "Feb 30, 2025", "2025-02-30T00:00"):
        with pytest.raises(WrongError) as fault:
            day_of(cell)
        assert fault.value.what == f'"{cell}" is not in the calendar'


def test_whoever_says_where_the_day_stands_is_followed() -> None:
    assert day_of("02/03/2024", day_first=True) == "2024-03-02"
    assert day_of("02/03/2024", day_first=False) == "2024-02-03"
    assert day_of("23/03/2024", day_first=False) == "2024-03-23", "it can only be the day"


@given(st.text())
def test_any_text_is_a_date_or_a_fault_in_words(cell: str) -> None:
    with contextlib.suppress(WrongError):
        assert day_of(cell)[:4].isdigit()


def test_a_country_goes_by_its_codes_and_names() -> None:
    assert {country_of(name) for name in ("KZ", "kaz", "Kazakhstan", " kazakhstan ")} == {"KZ"}
    with pytest.raises(WrongError, match='"Atlantis" is not a country'):
        country_of("Atlantis")


def test_a_word_goes_by_what_the_screen_and_the_exchange_file_call_it() -> None:
    read = word_of(Stage, "a stage", frozenset({"rumoured"}))
    assert read("Under way") == read("under_way") == Stage.UNDER_WAY
    assert read("rumoured") == "rumoured"
    assert word_of(Hedge, "a qualifier")("not given") is None
    with pytest.raises(WrongError, match="is not a stage"):
        read("signed")
