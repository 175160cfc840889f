"""Foreign sheets as people have them: titles above, two header rows, sums, other languages."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from crossfoot.exchange.comparing import State, compare, take_rows
from crossfoot.exchange.comparing.amounts import amount_of
from crossfoot.exchange.comparing.mapping import tables_of
from crossfoot.exchange.comparing.names import unit_above, unit_of
from crossfoot.exchange.spreadsheets import Grid, Line
from crossfoot.exchange.spreadsheets.grid import Merged
from crossfoot.ledger.queries.fetching import fetch

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from crossfoot.exchange.comparing import Diff
    from crossfoot.ledger.ledger import Ledger

_TAKEN = """
    SELECT deal.title, deal.to_country, deal.announced_on, figure.amount / 100 AS amount,
           figure.currency, figure.hedge
      FROM deal LEFT JOIN figure ON figure.deal_id = deal.id ORDER BY deal.id
"""


def sheet(folder: Path, rows: list[list[Any]], **options: Any) -> Path:
    book = Workbook()
    page: Any = book.active
    page.title = "Deals"
    for row in rows:
        page.append(row)
    for name, value in options.items():
        setattr(book, name, value)
    book.save(folder / "rows.xlsx")
    return folder / "rows.xlsx"


def text(folder: Path, words: str, coding: str = "utf-8", name: str = "rows.csv") -> Path:
    (folder / name).write_bytes(words.encode(coding))
    return folder / name


def taken(ledger: Ledger, path: Path) -> tuple[Diff, list[tuple[Any, ...]]]:
    diff = compare(ledger, path)
    take_rows(ledger, diff, diff.of(State.ADDED))
    return diff, [tuple(row) for row in fetch(ledger.reader, _TAKEN)]


def test_titles_above_two_header_rows_and_sums_between(ledger: Ledger, tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        [
            ["Ministry of Trade: announced deals 2025"],
            ["As of 30 September 2025; amounts in USD million"],
            [],
            ["No.", "Project", "Parties", None, "Value", None, "Date", "Remarks"],
            [None, None, "Buyer", "Seller", "USD million", "of which firm", "signed"],
            [1, "Locomotives", "KTZ", "Wabtec", 4200, 3000, date(2025, 9, 22), "framework"],
            [None, "Subtotal rail", None, None, 4200, 3000],
            [2, "Aircraft", "Air Astana", "Boeing", "over 7,000", None, date(2025, 11, 6)],
            [3, "Fuel", "Kazatomprom", "Centrus", "n/a"],
            ["TOTAL", None, None, None, 11200],
            [],
            ["Source: Ministry; * firm"],
        ],
    )
    diff, deals = taken(ledger, path)
    assert diff.problems == []
    assert deals == [
        ("Locomotives", None, "2025-09-22", 4_200_000_000, "USD", None),
        ("Aircraft", None, "2025-11-06", 7_000_000_000, "USD", "over"),
        ("Fuel", None, None, None, None, None),
    ]
    assert [note for note in diff.notes if "left out" in note.lower()] == [
        "Left out: A “No.”, F “Value (of which firm)”.",
        "Deals!A7: “Subtotal rail” looks like a sum; left out.",
        "Deals!A10: “TOTAL” looks like a sum; left out.",
        "Deals!A12: “Source: Ministry; * firm” looks like a note below the table; left out.",
    ]


def test_a_german_sheet_in_windows_1252(ledger: Ledger, tmp_path: Path) -> None:
    words = (
        "Nr.;Projekt;Käufer;Verkäufer;Land;Wert (Mio. EUR);Datum;Status;Quelle\r\n"
        "1;Lokomotiven für Ägypten;ENR;Siemens;Ägypten;8.100,50;23.09.2025;Vertrag;dpa\r\n"
        "2;Windräder „Nord“;Ørsted;Vestas;Dänemark;1.250;01.02.2025;Absichtserklärung;FAZ\r\n"
        ";Zwischensumme;;;;9.350,50;;;\r\n"
    )
    diff, deals = taken(ledger, text(tmp_path, words, "cp1252"))
    assert diff.problems == []
    assert [deal[:5] for deal in deals] == [
        ("Lokomotiven für Ägypten", "EG", "2025-09-23", 8_100_500_000, "EUR"),
        ("Windräder „Nord“", "DK", "2025-02-01", 1_250_000_000, "EUR"),
    ]


def test_a_russian_workbook(ledger: Ledger, tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        [
            ["№ п/п", "Наименование проекта", "Покупатель", "Страна", "Сумма, млн долл.", "Дата"],
            [1, "Тепловозы", "КТЖ", "Казахстан", "4 200,5", "22.09.2025"],
            [2, "Самолёты", "Air Astana", "Казахстан", "около 7 000", "6 ноября 2025 г."],
            [3, "АЭС", "КАЭС", "Узбекистан", "1\u00a0900", "ноябрь 2025"],
            [None, "Итого", None, None, "13 100,5"],
        ],
    )
    diff, deals = taken(ledger, path)
    assert diff.problems == []
    assert deals == [
        ("Тепловозы", "KZ", "2025-09-22", 4_200_500_000, "USD", None),
        ("Самолёты", "KZ", "2025-11-06", 7_000_000_000, "USD", "about"),
        ("АЭС", "UZ", "2025-11", 1_900_000_000, "USD", None),
    ]


def test_a_french_text_in_utf_16_with_tabs(ledger: Ledger, tmp_path: Path) -> None:
    words = (
        "Référence\tIntitulé\tAcheteur\tPays\tMontant (M€)\tDate\r\n"
        "A-1\tRafale pour la Serbie\tSerbie\tSerbie\t2\u202f700,0\t29/08/2024\r\n"
        "A-2\tMétro du Caire\tNAT\tÉgypte\t876,5\t13/03/2025\r\n"
        "\tTotal général\t\t\t3 576,5\t\r\n"
    )
    diff, deals = taken(ledger, text(tmp_path, words, "utf-16", "rows.txt"))
    assert diff.problems == []
    assert [deal[1:5] for deal in deals] == [
        ("RS", "2024-08-29", 2_700_000_000, "EUR"),
        ("EG", "2025-03-13", 876_500_000, "EUR"),
    ]


def test_days_since_1904_as_texts_and_as_bare_numbers(ledger: Ledger, tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        [
            ["Deal", "Amount (USD)", "Announced"],
            ["Engines", 5_000_000, date(2025, 9, 23)],
            ["Ships", 70_000_000, "Sept. 2025"],
            ["Grain", 1_000_000, 44461],
            ["Steel", 2_000_000, "02/03/2025"],
        ],
        epoch=datetime(1904, 1, 1),  # noqa: DTZ001  (a workbook knows no zones)
    )
    diff, deals = taken(ledger, path)
    assert [deal[2] for deal in deals] == ["2025-09-23", "2025-09"]
    assert ["44461 is a number" in one.what or "2 March" in one.what for one in diff.problems] == [
        True,
        True,
    ]


def test_hidden_rows_and_columns_repeated_titles_and_empty_columns_are_told(
    ledger: Ledger, tmp_path: Path
) -> None:
    book = Workbook()
    page: Any = book.active
    page.title = "Deals"
    page.append(["Deal", "Amount", "Amount", "Currency", "Note"])
    page.append(["Ports", 100, 110, "EUR", "x"])
    page.append(["Draft", 999, 999, "EUR", "y"])
    page.row_dimensions[3].hidden = True
    page.column_dimensions["E"].hidden = True
    for column in range(6, 506):
        page.cell(1, column).font = Font(bold=True)
    page.cell(2, 505).value = ""
    book.save(tmp_path / "rows.xlsx")
    diff, deals = taken(ledger, tmp_path / "rows.xlsx")
    assert [deal[3] for deal in deals] == [100, 999]
    assert diff.notes[1:] == [
        "Left out: C “Amount”.",
        "Deals: rows that are hidden (1) are read like the others.",
        "Deals: columns that are hidden (E) are read like the others.",
    ]


def test_hundreds_of_separators_at_the_end_of_a_line_are_no_cells(
    ledger: Ledger, tmp_path: Path
) -> None:
    words = f"Deal;Amount (USD){';' * 500}\nPorts;100{';' * 500}\n"
    _, deals = taken(ledger, text(tmp_path, words))
    assert deals[0][3] == 100


def test_errors_and_formulas_without_values_are_refused_by_their_cells(
    ledger: Ledger, tmp_path: Path
) -> None:
    rows = [["Deal", "Value USDm"], ["Both", "=B3+100"], ["Error", "#N/A"], ["Good", "(250)"]]
    diff, deals = taken(ledger, sheet(tmp_path, rows))
    assert [problem.place for problem in diff.problems] == ["Deals!B2", "Deals!B3"]
    assert deals == [("Good", None, None, -250_000_000, "USD", None)]


def test_a_deal_named_total_is_no_sum(ledger: Ledger, tmp_path: Path) -> None:
    words = "Deal,Buyer,Amount\nTotal acquires SunPower,Total,$2bn\nTotal,,$2bn\n"
    diff, deals = taken(ledger, text(tmp_path, words))
    assert [deal[0] for deal in deals] == ["Total acquires SunPower"]
    assert diff.notes[-1] == "line 3: “Total” looks like a sum; left out."


def test_a_sheet_without_a_known_amount_says_that_no_figures_come_in(
    ledger: Ledger, tmp_path: Path
) -> None:
    diff, deals = taken(ledger, text(tmp_path, "Deal,Buyer,How much\nPorts,Ann,$2bn\n"))
    assert deals[0][3] is None
    assert diff.notes[1:] == [
        "Left out: C “How much”.",
        "No column is known to hold an amount: deals come in without figures.",
    ]


def test_running_numbers_of_two_files_are_not_the_same_deals(
    ledger: Ledger, tmp_path: Path
) -> None:
    taken(ledger, text(tmp_path, "No.,Deal,Amount\n1,Ports,$2bn\n"))
    taken(ledger, text(tmp_path, "ID,Project,Value\n1,Roads,$3bn\n"))
    _, deals = taken(ledger, text(tmp_path, "ID,Deal,Value\n1,Rails,$4bn\n"))
    assert [deal[0] for deal in deals] == ["Ports", "Roads", "Rails"]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1234.50*", "1234.50"),
        ("4 200²", "4200"),
        ("360[2]", "360"),
        ("5 (b)", "5"),
        ("'1100", "1100"),
        ("250-", "-250"),
        ("(250)", "-250"),
        ("~900", "900"),
        ("over 7,000", "7000"),
        ("15-20", "15"),
    ],
)
def test_amounts_with_marks_and_words_of_their_own(cell: str, value: str) -> None:
    assert str(amount_of(cell).value) == value


def test_a_word_of_scale_wins_over_the_scale_of_its_column(ledger: Ledger, tmp_path: Path) -> None:
    words = "Deal,Value (USD million)\nPorts,4.2 billion\nRoads,over 300\n"
    _, deals = taken(ledger, text(tmp_path, words))
    assert [deal[3] for deal in deals] == [4_200_000_000, 300_000_000]


@pytest.mark.parametrize("cell", ["250 CR", "12 aircraft", "1.5E+09", "12/15"])
def test_what_may_be_something_else_is_refused(ledger: Ledger, tmp_path: Path, cell: str) -> None:
    diff, deals = taken(ledger, text(tmp_path, f"Deal,Value (USD million)\nPorts,{cell}\n"))
    assert deals == []
    assert [problem.place for problem in diff.problems] == ["line 2, column B"]


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Wert (Mio. EUR)", (6, "EUR")),
        ("Montant (M€)", (6, "EUR")),
        ("Value USDm", (6, "USD")),
        ("Сумма, тыс. руб.", (3, "RUB")),
        ("Deal size, $bn", (9, "USD")),
        ("CAD m", (6, "CAD")),
        ("Value (M)", (0, None)),
        ("Total of all", (0, None)),
    ],
)
def test_a_heading_says_what_its_numbers_are_in(heading: str, unit: tuple[int, str | None]) -> None:
    assert unit_of(heading) == unit


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("As of 30 September 2025, amounts in USD million", (6, "USD")),
        ("(US$ million)", (6, "USD")),
        ("в млн долл.", (6, "USD")),
        ("Ministry: US$ 12 billion of deals announced", (0, None)),
        ("Announced deals 2025", (0, None)),
    ],
)
def test_a_line_above_the_table_says_it_only_where_it_says_nothing_else(
    line: str, unit: tuple[int, str | None]
) -> None:
    assert unit_above(line) == unit


def merged(tmp_path: Path, ranges: Sequence[str], *rows: Sequence[object]) -> Path:
    book = Workbook()
    page: Any = book.active
    for row in rows:
        page.append(row)
    for one in ranges:
        page.merge_cells(one)
    book.save(tmp_path / "merged.xlsx")
    return tmp_path / "merged.xlsx"


def test_a_merged_cell_says_the_same_of_each_row_but_no_sum_of_the_rows(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = merged(
        tmp_path,
        ["A2:A4", "A5:A6", "C5:C6"],
        ["Country", "Project", "Amount, $m"],
        ["Kazakhstan", "Locomotives", 4200],
        [None, "Mine", 1100],
        [None, "Subtotal", 5300],
        ["Uzbekistan", "Aircraft", 8000],
        [None, "Engines", None],
        ["Grand total", None, 13300],
    )
    diff = compare(ledger, path)
    assert [(row.name, str(row.state)) for row in diff.rows] == [
        ("Locomotives", "added"),
        ("Mine", "added"),
        ("Aircraft", "refused"),
        ("Engines", "added"),
    ]
    assert [cell.theirs for cell in diff.rows[1].cells] == ["Kazakhstan", "Mine", "1100"]
    (problem,) = diff.problems
    assert (problem.place, problem.what) == ("Sheet!C5", "stands for rows 5 to 6 together")
    left_out = [note for note in diff.notes if "looks like a sum" in note]
    assert len(left_out) == 2


def test_cells_that_a_damaged_file_merges_over_each_other_cost_nothing() -> None:
    lines = [
        Line(1, ("Country", "Project")),
        Line(2, ("Kazakhstan", "Rail")),
        Line(3, (None, "Mine")),
    ]
    grid = Grid("Deals", lines, merged=[Merged(0, 2, 9_999_999)] * 20_000 + [Merged(0, 3, 9)])
    (table,) = tables_of([grid])
    assert {place: one.value for place, one in table.spread.items()} == {
        (2, 0): "Kazakhstan",
        (3, 0): "Kazakhstan",
    }


def test_a_cell_of_currencies_may_say_the_scale_as_well(ledger: Ledger, tmp_path: Path) -> None:
    rows = (["Name", "Amount", "Unit"], ["Rail", 4.2, "USD bn"], ["Road", 500, "EUR"])
    diff = compare(ledger, merged(tmp_path, [], *rows))
    take_rows(ledger, diff, diff.rows)
    found = fetch(ledger.reader, "SELECT amount, currency FROM figure ORDER BY id")
    assert [tuple(row) for row in found] == [(420_000_000_000, "USD"), (50_000, "EUR")]


def test_a_column_named_after_what_a_party_does_gives_it_that_role(
    ledger: Ledger, tmp_path: Path
) -> None:
    rows = (["Project", "Lender", "Borrower", "Value"], ["Bridge", "Exim", "Kenya", "$1bn"])
    diff = compare(ledger, merged(tmp_path, [], *rows))
    take_rows(ledger, diff, diff.rows)
    found = fetch(ledger.reader, "SELECT role FROM deal_party ORDER BY position")
    assert [row["role"] for row in found] == ["lender", "borrower"]


def test_a_header_of_two_lines_and_a_line_of_units_say_together_what_columns_are(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = merged(
        tmp_path,
        ["A1:F1", "B2:C2", "D2:E2"],
        ["Announced deals by country"],
        ["Project", "Parties", None, "Amount", None, "Date"],
        [None, "Buyer", "Seller", "Value", "Quantity"],
        [None, None, None, "USD million", "units"],
        ["Locomotives", "KTZ", "Wabtec", 4200, 300, "2025-09-23"],
        ["Total", None, None, 4200, 300],
        ["Source: ministry of transport"],
    )
    diff = compare(ledger, path)
    assert [str(row.state) for row in diff.rows] == ["added"]
    take_rows(ledger, diff, diff.rows)
    found = fetch(
        ledger.reader, "SELECT measure, amount, currency, unit FROM figure ORDER BY measure"
    )
    assert [tuple(row) for row in found] == [
        ("quantity", 30_000, None, None),
        ("value", 420_000_000_000, "USD", None),
    ]


def test_a_line_that_holds_only_the_unit_of_the_amounts_is_no_row(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = merged(tmp_path, [], ["Vertrag", "Wert"], [None, "Mio. EUR"], ["Bahn", 4.5])
    diff = compare(ledger, path)
    take_rows(ledger, diff, diff.rows)
    found = fetch(ledger.reader, "SELECT amount, currency FROM figure")
    assert [tuple(row) for row in found] == [(450_000_000, "EUR")]
