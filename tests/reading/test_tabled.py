"""Tables and lists pasted from the web: the heading's currency and scale hold for their numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crossfoot.reading.reader import read


@pytest.mark.parametrize(
    "heading",
    [
        "Awards (USD million)", "Awards, $ million", "USD million", "Awards, US$m",
        "Awards (in millions of US dollars)", "All figures in USD mn", "Контракты (млн долл. США)",
        "Проекты, млн долларов", "Awards (USD, million)",
    ],
)  # fmt: skip
def test_a_heading_gives_its_currency_and_scale_to_the_lines_below(heading: str) -> None:
    figures = read(f"{heading}\nRing road\t340.0\nClinics\t85.5")
    assert [(figure.text, figure.currency, figure.amount) for figure in figures] == [
        ("340.0", "USD", 340_000_000),
        ("85.5", "USD", 85_500_000),
    ]


@pytest.mark.parametrize(
    "row", ["Rail\t1,240", "Rail | 1,240", "| Rail | 1,240 |", "Rail  1,240", "Rail: 1,240",
            "1. Rail – 1,240"],
)  # fmt: skip
def test_a_row_is_cut_at_tabs_bars_gaps_colons_and_dashes(row: str) -> None:
    (figure,) = read(f"Contract sums (SAR million)\n{row}")
    assert (figure.text, figure.amount) == ("1,240", 1_240_000_000)


def test_the_printed_places_of_a_row_are_those_of_its_scale() -> None:
    (figure,) = read("Total (USD million)\nGrants\t171.6")
    assert (figure.rounded_to, figure.granularity) == (100_000, 100_000)


def test_only_the_column_with_the_heading_is_money() -> None:
    figures = read("Deal\tUSD million\tJobs\nRail\t340.0\t1,200\nBuses\t85.5\t40")
    assert [figure.text for figure in figures] == ["340.0", "85.5"]


def test_a_column_of_numbers_of_contracts_is_left_alone() -> None:
    figures = read("By sector (EUR m)\nSector\tNumber\tValue\nEnergy\t9\t410.5\nRail\t11\t240")
    assert [figure.text for figure in figures] == ["410.5", "240"]


def test_years_over_columns_are_no_amounts() -> None:
    figures = read("Loans, KZT billion\nLender\t2024\t2025\nEDB\t118.4\t140.2")
    assert [figure.text for figure in figures] == ["118.4", "140.2"]


def test_brackets_and_a_minus_in_a_row_are_negative() -> None:
    figures = read("Cash flow (EUR m)\nIn\t120\nOut\t(95.5)\nNet change\t−12")
    assert [figure.amount for figure in figures] == [
        120_000_000,
        Decimal(-95_500_000),
        Decimal(-12_000_000),
    ]


def test_a_table_in_whole_units_has_its_currency_alone_in_the_heading() -> None:
    (figure,) = read("| Deal | Value (USD) |\n|---|---|\n| Rail | 340,000,000 |")
    assert (figure.amount, figure.currency) == (340_000_000, "USD")


@pytest.mark.parametrize(
    "text",
    [
        "Deals of the day, in brief.\nScore: 3\nPhone: 12345",
        "Awards (USD million)\n\nThe minister spoke for an hour.\nThen he left.\n\nPage: 3",
        "Squad (12 players)\nKeeper\t1\nStriker\t9",
    ],
)
def test_numbers_under_no_heading_of_money_are_no_amounts(text: str) -> None:
    assert read(text) == []
