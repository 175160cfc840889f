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
    "note",
    [
        "figures in USD million", "Figures in USD million.", "(USD million)", "USD, million",
        "Note: figures in millions of US dollars", "* in US$m", "Amounts are given in USD mn",
        "Source: the ministry. All figures in USD m.", "Суммы в млн долл. США",
        "Values are in US$ million, unless stated otherwise.",
    ],
)  # fmt: skip
@pytest.mark.parametrize("gap", ["", "\n", "\n\n"])
def test_a_note_below_a_table_gives_its_currency_and_scale(note: str, gap: str) -> None:
    figures = read(f"Signed so far\nRing road\t340.0\nClinics\t85.5\n{gap}{note}\n\nThey left.")
    assert [(figure.text, figure.currency, figure.amount) for figure in figures] == [
        ("340.0", "USD", 340_000_000),
        ("85.5", "USD", 85_500_000),
    ]


def test_a_note_below_leaves_columns_alone_that_are_no_money() -> None:
    figures = read("Deal\tValue\tJobs\nRail\t340\t1200\nBuses\t85.5\t40\nin EUR million")
    assert [figure.text for figure in figures] == ["340", "85.5"]


def test_years_over_the_columns_of_a_table_with_a_note_are_no_amounts() -> None:
    figures = read("Lender\t2024\t2025\tJobs\nEDB\t118.4\t140.2\t9\nKZT billion")
    assert [figure.text for figure in figures] == ["118.4", "140.2"]


def test_a_sub_heading_or_a_blank_line_parts_no_table_from_its_note() -> None:
    figures = read("Rail\t340\n\nEnergy\nGrid\t85\n\nUSD million")
    assert [figure.amount for figure in figures] == [340_000_000, 85_000_000]


def test_a_note_in_whole_units_is_a_currency_alone() -> None:
    (figure,) = read("Rail\t340,000,000\nUS dollars")
    assert (figure.amount, figure.currency) == (340_000_000, "USD")


def test_a_heading_wins_over_a_note_below() -> None:
    figures = read("Awards (EUR m)\nRail\t340\nBuses\t85\nUSD billion")
    assert [(figure.amount, figure.currency) for figure in figures] == [
        (340_000_000, "EUR"),
        (85_000_000, "EUR"),
    ]


def test_the_heading_of_the_next_table_is_no_note_of_this_one() -> None:
    (figure,) = read("Squads\nRail\t1,240\nBus\t300\n\nAwards (USD million)\nRoad\t340")
    assert figure.text == "340"


def test_a_table_of_many_lines_with_a_note_is_read_whole() -> None:
    rows = "\n".join(f"Contract {number}\t{number}.5" for number in range(1, 3001))
    figures = read(f"{rows}\nfigures in USD million")
    assert len(figures) == 3000
    assert {figure.currency for figure in figures} == {"USD"}


@pytest.mark.parametrize(
    ("head", "read_as"),
    [
        ("Aircraft", "aircraft"), ("Firm", "firm orders"), ("Options", "options"),
        ("Number of locomotives", "locomotives"), ("Aircraft ordered", "aircraft"),
        ("Firm orders", "firm orders"), ("Wheat, tonnes", "tonnes"), ("Buses (firm)", "buses"),
    ],
)  # fmt: skip
def test_a_column_headed_by_goods_counts_them(head: str, read_as: str) -> None:
    figures = read(f"Customer\tYear\t{head}\nOne\t2024\t10\nTwo\t2025\t1,300")
    assert [(figure.text, figure.unit, figure.amount) for figure in figures] == [
        ("10", read_as, 10),
        ("1,300", read_as, 1300),
    ]


def test_a_scale_in_the_head_of_a_count_holds_for_its_column() -> None:
    (first, second) = read("Country\tDoses (million)\nGhana\t1.5\nKenya\t2")
    assert (first.amount, first.rounded_to) == (1_500_000, 100_000)
    assert (second.amount, second.rounded_to) == (2_000_000, 1_000_000)


@pytest.mark.parametrize(
    "head", ["Aircraft in service", "Fleet of aircraft", "Price per aircraft", "Capacity, tonnes",
             "Units", "Orders", "Deals", "Jobs", "Aircraft age"],
)  # fmt: skip
def test_a_column_that_says_what_there_is_counts_nothing(head: str) -> None:
    assert read(f"Customer\t{head}\nOne\t10\nTwo\t13") == []


def test_firm_and_options_under_a_caption_of_money_are_amounts() -> None:
    figures = read("Orders, USD million\nCustomer\tFirm\tOptions\nOne\t10\t5")
    assert [(figure.amount, figure.currency) for figure in figures] == [
        (10_000_000, "USD"),
        (5_000_000, "USD"),
    ]


@pytest.mark.parametrize(
    "heading", ["Cash flows (in millions)", "(in millions, except per share data)",
                "Statement, in millions"],
)  # fmt: skip
def test_a_scale_alone_holds_for_the_amounts_that_print_their_currency(heading: str) -> None:
    figures = read(
        f"{heading}\n\nItem\t2025\t2024\nSales\t$1,240\t$1,200\nCosts\t900\t(850)\n"
        "Earnings per share\t$2.15\t$2.05"
    )
    assert [(figure.text, int(figure.amount * 100)) for figure in figures] == [
        ("$1,240", 124_000_000_000), ("$1,200", 120_000_000_000), ("900", 90_000_000_000),
        ("(850)", -85_000_000_000), ("$2.15", 215), ("$2.05", 205),
    ]  # fmt: skip
    assert {figure.currency for figure in figures} == {"USD"}


def test_a_scale_alone_settles_nothing_where_no_currency_is_printed() -> None:
    assert read("Cash flows (in millions)\nSales\t1,240\nCosts\t900") == []


def test_a_heading_holds_no_further_than_its_table() -> None:
    figures = read("Awards (USD million)\nRoad\t340\nBus\t85\n\n\n\n\nGoals\t3\nCards\t2")
    assert [figure.text for figure in figures] == ["340", "85"]


@pytest.mark.parametrize(
    "text",
    [
        "Rail\t1,240\nBus\t300\n\nThe loan is in dollars (USD)",
        "Rail\t1,240\nBus\t300\n\nTalks went on.\n\n\nfigures in USD million",
        "Rail\t1,240\nBus\t300\nIt is all paid in USD",
        "figures in USD million",
        "Deals of the day, in brief.\nScore: 3\nPhone: 12345",
        "Awards (USD million)\n\nThe minister spoke for an hour.\nThen he left.\n\nPage: 3",
        "Squad (12 players)\nKeeper\t1\nStriker\t9",
    ],
)
def test_numbers_under_no_heading_of_money_are_no_amounts(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "amounts", "currency"),
    [
        ("Figures, BAM million: grants 46.2; loans 180.0; total 226.2.", [46.2, 180, 226.2], "BAM"),
        ("Costs (in USD million): road 250, bridge 140.5 and clinic – 62; in all 452.5",
         [250, 140.5, 62, 452.5], "USD"),
        ("Бюджет (млн долл. США): банк – 250, АБИИ – 140,5; итого 390,5.",
         [250, 140.5, 390.5], "USD"),
    ],
)  # fmt: skip
def test_a_list_within_a_sentence_has_the_scale_before_its_colon(
    text: str, amounts: list[float], currency: str
) -> None:
    figures = read(text)
    assert [float(figure.amount) / 10**6 for figure in figures] == amounts
    assert {figure.currency for figure in figures} == {currency}


@pytest.mark.parametrize(
    "text",
    [
        "They spoke of the USD million: in 2024, 2025.",
        "One item, EUR million: grants 46.2.",
        "He said it cost a million: scores 3, 2.",
    ],
)
def test_a_colon_alone_makes_no_list_of_amounts(text: str) -> None:
    assert not [figure for figure in read(text) if figure.currency]


def test_a_cell_may_qualify_its_number_or_give_a_range() -> None:
    table = (
        "| Airline | Aircraft | Value (USD bn) |\n| Qatar | up to 210 | 96 |\n"
        "| Emirates | 28 | over 14.5 |\n| Akasa | 20–30 | ~4 |\n| Air X | Boeing 737 | n/a |"
    )
    assert [(found.text, found.hedge, found.measure) for found in read(table)] == [
        ("up to 210", "up_to", "quantity"),
        ("96", "bare", "value"),
        ("28", "bare", "quantity"),
        ("over 14.5", "over", "value"),
        ("20–30", "range", "quantity"),
        ("~4", "about", "value"),
    ]


def test_a_table_may_have_no_number_without_a_qualifier() -> None:
    table = "Проект\tмлн долл.\nЗавод\tдо 150\nДорога\tоколо 75\nПорт\t80–90"
    figures = read(table)
    assert [(int(found.amount), found.hedge, found.currency) for found in figures] == [
        (150_000_000, "up_to", "USD"),
        (75_000_000, "about", "USD"),
        (80_000_000, "range", "USD"),
    ]
    assert figures[2].amount_high == 90_000_000
