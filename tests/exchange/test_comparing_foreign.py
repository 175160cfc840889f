"""A foreign sheet or CSV: mapped by its header, read cell by cell, taken in as deals."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook, load_workbook

from crossfoot.errors import CrossfootError
from crossfoot.exchange.bundle.errors import Problem
from crossfoot.exchange.comparing import State, compare, take_rows
from crossfoot.exchange.comparing.mapping import ColumnMap, Target, guessed, remembered
from crossfoot.exchange.comparing.returned import TITLE, write_returned
from crossfoot.exchange.comparing.taking import compare_opened, open_rows
from crossfoot.ledger.queries.deal_fields import deal_fields
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.verify import verify
from tests.exchange.packed import packed

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.exchange.comparing import Diff
    from crossfoot.ledger.ledger import Ledger

HEADER = "Deal;Buyer;Seller;Country;Value (USD million);Date;Source URL;Status\n"
ENGINES = (
    "Locomotives;Steppe Rail;Maker;Kazakhstan;4.200,5;23/09/2025;https://example.org/a;contract\n"
)
AIRCRAFT = "Aircraft;Airline;Maker;UZB;over $8 billion;22.09.2025;https://example.org/a;announced\n"


def written(folder: Path, text: str, name: str = "rows.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def taken(ledger: Ledger, diff: Diff) -> None:
    assert diff.problems == []
    take_rows(ledger, diff, diff.of(State.ADDED, State.CHANGED, State.CONFLICT))


def rows(ledger: Ledger, statement: str) -> list[dict[str, Any]]:
    return [dict(row) for row in fetch(ledger.reader, statement)]


def test_a_foreign_row_becomes_a_deal_with_parties_source_and_figure(
    ledger: Ledger, tmp_path: Path
) -> None:
    diff = compare(ledger, written(tmp_path, HEADER + ENGINES + AIRCRAFT))
    taken(ledger, diff)
    engines, aircraft = deal_fields(ledger.reader, [1, 2]).values()
    assert (engines.title, engines.to_country, engines.announced_on) == (
        "Locomotives",
        "KZ",
        "2025-09-23",
    )
    assert [(one.name, one.role) for one in engines.parties] == [
        ("Steppe Rail", "buyer"),
        ("Maker", "seller"),
    ]
    assert aircraft.stages[0].stage == "announced"
    (first, second) = rows(ledger, "SELECT * FROM figure ORDER BY id")
    assert (first["amount"], first["currency"], first["rounded_to"]) == (
        4_200_500_000 * 100,
        "USD",
        100_000 * 100,
    )
    assert first["origin"] == "taken_over"
    assert first["note"] == "rows.csv, line 2"
    assert second["wording"] == "over $8 billion", "as it stands; the reader says what it means"
    assert len(rows(ledger, "SELECT * FROM announcement")) == 1, "one address, one source"
    assert len(rows(ledger, "SELECT * FROM party")) == 3
    assert verify(ledger) == []
    ledger.undo()
    assert rows(ledger, "SELECT * FROM deal") == rows(ledger, "SELECT * FROM party") == []


def test_the_same_file_twice_changes_nothing(ledger: Ledger, tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + ENGINES)
    taken(ledger, compare(ledger, path))
    again = compare(ledger, path)
    assert again.rows == []
    assert again.untouched["deals"] == 1


def test_a_row_with_an_id_that_says_something_else_is_for_a_person_to_decide(
    ledger: Ledger, tmp_path: Path
) -> None:
    header = "ID,Title,Amount,Sector\n"
    taken(ledger, compare(ledger, written(tmp_path, header + "7,Engines,$4.2bn,rail\n")))
    diff = compare(ledger, written(tmp_path, header + "7,Engines,$4.3bn,railways\n"))
    (row,) = diff.rows
    assert row.state is State.CONFLICT
    assert [(cell.title, cell.ours, cell.theirs) for cell in row.cells] == [
        ("Sector", "rail", "railways"),
        ("Amount", "$4.2bn", "$4.3bn"),
    ]
    take_rows(ledger, diff, diff.rows)
    assert rows(ledger, "SELECT wording FROM figure") == [{"wording": "$4.3bn"}]
    assert rows(ledger, "SELECT sector FROM deal") == [{"sector": "railways"}]


def test_what_is_wrong_is_named_by_line_and_column(ledger: Ledger, tmp_path: Path) -> None:
    bad = "Mine;;Rio;Atlantis;NaN;02/03/2025;;signed\n;;;KAZ;5;;;\n"
    diff = compare(ledger, written(tmp_path, HEADER + ENGINES + bad))
    places = [problem.place for problem in diff.problems]
    assert places == [f"line 3, column {letter}" for letter in "DFHE"] + ["line 4, column A"]
    assert [row.state for row in diff.rows] == [State.ADDED, State.REFUSED, State.REFUSED]


def test_a_row_that_sums_the_others_is_left_out_and_said(ledger: Ledger, tmp_path: Path) -> None:
    diff = compare(ledger, written(tmp_path, HEADER + ENGINES + "Total;;;;4.200;;;\n"))
    assert len(diff.rows) == 1
    assert diff.notes[1:] == ["line 3: “Total” looks like a sum; left out."]


def test_a_line_that_stands_twice_is_taken_once(ledger: Ledger, tmp_path: Path) -> None:
    diff = compare(ledger, written(tmp_path, HEADER + ENGINES + ENGINES))
    assert [row.state for row in diff.rows] == [State.ADDED, State.REFUSED]
    assert diff.problems[0].what == "says the same as line 2"


def test_the_map_of_the_columns_is_remembered_by_the_shape_of_the_header(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = written(tmp_path, "Hanke;Arvo\nBahn;1,5\n")
    opened = open_rows(ledger.reader, path)
    with pytest.raises(CrossfootError, match="“Hanke”, “Arvo”"):
        compare_opened(ledger.reader, opened)
    chosen = ColumnMap((Target.TITLE, Target.AMOUNT), mark=",", scale=6, currency="EUR")
    diff = compare_opened(ledger.reader, opened, chosen)
    taken(ledger, diff)
    later = written(tmp_path, "Hanke;Arvo\nHafen;2,5\n", "later.csv")
    (table,) = open_rows(ledger.reader, later).tables
    assert remembered(ledger.reader, table) == chosen
    taken(ledger, compare(ledger, later))
    amounts = rows(ledger, "SELECT amount, currency FROM figure ORDER BY id")
    assert amounts[1] == {"amount": 250_000_000, "currency": "EUR"}


def test_a_column_is_guessed_by_its_name_and_its_scale(ledger: Ledger, tmp_path: Path) -> None:
    (table,) = open_rows(ledger.reader, written(tmp_path, HEADER + ENGINES)).tables
    found = guessed(table)
    assert found.targets == (
        Target.TITLE,
        Target.BUYER,
        Target.SELLER,
        Target.TO,
        Target.AMOUNT,
        Target.ANNOUNCED_ON,
        Target.ADDRESS,
        Target.STAGE,
    )
    assert (found.scale, found.currency, found.mark) == (6, "USD", ",")


def test_a_person_says_where_the_day_stands(ledger: Ledger, tmp_path: Path) -> None:
    opened = open_rows(ledger.reader, written(tmp_path, "Title,Date\nRail,02/03/2025\n"))
    chosen = replace(guessed(opened.tables[0]), day_first=True)
    taken(ledger, compare_opened(ledger.reader, opened, chosen))
    assert rows(ledger, "SELECT announced_on FROM deal") == [{"announced_on": "2025-03-02"}]


def test_only_the_chosen_rows_bring_their_parties_and_sources(
    ledger: Ledger, tmp_path: Path
) -> None:
    diff = compare(ledger, written(tmp_path, HEADER + ENGINES + AIRCRAFT))
    take_rows(ledger, diff, diff.rows[:1])
    assert [row["name"] for row in rows(ledger, "SELECT name FROM party ORDER BY id")] == [
        "Steppe Rail",
        "Maker",
    ]
    again = compare(ledger, tmp_path / "rows.csv")
    take_rows(ledger, again, again.rows)
    assert len(rows(ledger, "SELECT * FROM party")) == 3


def test_a_file_without_a_table_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(CrossfootError, match="holds no table"):
        compare(ledger, written(tmp_path, "only words\n"))


def test_the_returned_copy_says_what_is_wrong_beside_its_row(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = written(tmp_path, HEADER + ENGINES + "=Mine;;;Atlantis;;;;\n")
    diff = compare(ledger, path)
    out = tmp_path / "marked.xlsx"
    write_returned(path, out, diff.problems)
    page: Any = load_workbook(out).active
    assert page["I1"].value == TITLE
    assert page["I2"].value is None
    assert '"Atlantis" is not a country' in page["I3"].value
    assert page["D3"].comment.text.startswith('"Atlantis"')
    assert page["A3"].data_type == "s", "text stays text"


def test_a_workbook_whose_tables_are_damaged_is_said_to_be(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.xlsx", parts={"xl/workbook.xml": "<workbook>"})
    problem = Problem("Sheet1!A1", "is wrong", "Mend it.")
    with pytest.raises(CrossfootError, match="could not be copied"):
        write_returned(path, tmp_path / "out.xlsx", [problem])
    assert not (tmp_path / "out.xlsx").exists()


def test_the_returned_copy_of_a_workbook_is_that_workbook(ledger: Ledger, tmp_path: Path) -> None:
    book = Workbook()
    page: Any = book.active
    page.title = "My deals"
    page.append(["Title", "Country"])
    page.append(["Rail", "Atlantis"])
    path = tmp_path / "own.xlsx"
    book.save(path)
    diff = compare(ledger, path)
    assert diff.problems[0].place == "'My deals'!B2"
    write_returned(path, tmp_path / "marked.xlsx", diff.problems)
    marked: Any = load_workbook(tmp_path / "marked.xlsx")["My deals"]
    assert marked["C2"].value.startswith('B: "Atlantis" is not a country')
    assert load_workbook(path)["My deals"].max_column == 2, "the file itself is left alone"


def test_an_amount_beyond_all_arithmetic_is_refused_by_its_cell(
    ledger: Ledger, tmp_path: Path
) -> None:
    rows = "Title,Amount\nRail,over $90000 trillion\n"
    diff = compare(ledger, written(tmp_path, rows))
    assert [problem.place for problem in diff.problems] == ["line 2, column B"]


def test_names_are_stored_composed_and_without_marks_that_hide_or_turn(
    ledger: Ledger, tmp_path: Path
) -> None:
    name = "Cafe\u0301 \u202ernd\u202c\u200b GmbH"
    path = written(tmp_path, f"Title,Buyer\n{name},Café\nAgain,Cafe\u0301\n")
    taken(ledger, compare(ledger, path))
    assert rows(ledger, "SELECT title FROM deal ORDER BY id LIMIT 1") == [
        {"title": "Café rnd GmbH"}
    ]
    assert rows(ledger, "SELECT name FROM party") == [{"name": "Café"}], "one party, not two"
