"""Our own workbook, edited as a user would and taken back: exactly that diff, nothing else."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from crossfoot.errors import CrossfootError
from crossfoot.exchange.comparing import State, compare, take_rows
from crossfoot.exchange.comparing.taking import NOT_WHOLE
from crossfoot.exchange.comparing.taking import only as only_cells
from crossfoot.exchange.wanted import Chosen, Wanted
from crossfoot.exchange.workbook import export_workbook
from crossfoot.exchange.workbook.base import TITLE, said
from crossfoot.ledger.change import Change, Update
from crossfoot.ledger.errors import ConflictError
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.verify import verify
from tests.exchange.conftest import take_in
from tests.exchange.diffs import only, told
from tests.exchange.edited_pages import Pages, edited

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.exchange.comparing import Row


@pytest.fixture
def ledger(new_ledger: Callable[..., Ledger], bundle: dict[str, Any]) -> Ledger:
    made = new_ledger(by="ann")
    take_in(made, bundle)
    return made


def value(ledger: Ledger, statement: str) -> Any:
    return fetch(ledger.reader, statement)[0][0]


def test_an_untouched_export_comes_back_untouched(ledger: Ledger, workbook: Path) -> None:
    diff = compare(ledger, workbook)
    assert told(diff) == []
    assert diff.notes == []
    counts = {
        table: value(ledger, f"SELECT count(*) FROM {table}")
        for table in ("deal", "figure", "announcement", "party", "rate", "event", "finding")
    }
    parts = "SELECT count(*) FROM relation_part JOIN total ON total.id = relation_id"
    assert diff.untouched == {
        "deals": counts["deal"],
        "figures": counts["figure"],
        "announcements": counts["announcement"],
        "parties": counts["party"],
        "rates": counts["rate"],
        "events": counts["event"],
        "findings": counts["finding"],
        "deal parties": value(ledger, "SELECT count(*) FROM deal_party"),
        "relations": value(ledger, parts) + value(ledger, "SELECT count(*) FROM total"),
    }


def test_saving_it_again_with_another_program_touches_nothing(
    ledger: Ledger, workbook: Path
) -> None:
    Pages(workbook).book.save(workbook)
    assert told(compare(ledger, workbook)) == []


def test_an_edited_cell_is_the_whole_of_the_diff(ledger: Ledger, workbook: Path) -> None:
    deal = value(ledger, "SELECT public_id FROM deal ORDER BY id LIMIT 1")

    def edit(pages: Pages) -> None:
        pages.cell("Deals", deal, "Sector").value = "railways"
        pages.cell("Figures", "F-2", "Note").value = None
        pages.cell("Figures", "F-2", "Printed").value = 4_300_000_000
        pages.cell("Sources", "A-2", "Published").value = "2025-09"
        pages.cell("Parties", "P-2", "Country").value = "Uzbekistan"

    diff = compare(ledger, edited(workbook, edit))
    assert told(diff) == [
        (deal, "changed", [("Sector", "rail", "railways")]),
        (
            "F-2",
            "changed",
            [("Printed", "4200000000", "4300000000"), ("Note", "asked twice", "")],
        ),
        ("A-2", "changed", [("Published", "2025-09-23", "2025-09")]),
        ("P-2", "changed", [("Country", "KAZ", "Uzbekistan")]),
    ]
    take_rows(ledger, diff, diff.rows)
    assert value(ledger, "SELECT sector FROM deal ORDER BY id LIMIT 1") == "railways"
    assert value(ledger, "SELECT amount FROM figure WHERE public_id = 'F-2'") == 430_000_000_000
    assert value(ledger, "SELECT country FROM party WHERE public_id = 'P-2'") == "UZ"
    assert verify(ledger) == []
    assert told(compare(ledger, workbook)) == [], "what was taken in is no difference any more"
    ledger.undo()
    assert value(ledger, "SELECT note FROM figure WHERE public_id = 'F-2'") == "asked twice"


def sides(row: Row) -> list[tuple[str, str, str | None, str, str]]:
    return [(one.title, str(one.state), one.base, one.ours, one.theirs) for one in row.cells]


def test_each_cell_tells_what_the_user_changed_from_what_moved_underneath(
    ledger: Ledger, workbook: Path
) -> None:
    ledger.apply(Change("edit_figure", (Update("figure", 2, {"note": "asked again"}),)))
    ledger.apply(Change("edit_figure", (Update("figure", 2, {"basis": "stake"}),)))
    ledger.apply(Change("edit_figure", (Update("figure", 3, {"note": "new here"}),)))

    def edit(pages: Pages) -> None:
        pages.cell("Figures", "F-2", "Said by").value = "press"
        pages.cell("Figures", "F-2", "Basis").value = "list price"

    diff = compare(ledger, edited(workbook, edit))
    row = only(diff)
    assert row.state is State.CONFLICT
    assert sides(row) == [
        ("Said by", "changed", "the buyer", "the buyer", "press"),
        ("Basis", "conflict", "contract value", "stake", "list price"),
        ("Note", "moved", "asked twice", "asked again", "asked twice"),
    ]
    assert row.cells[1].place.startswith("Figures!")
    take_rows(ledger, diff, [only_cells(ledger.reader, diff, row, {"Said by"})])
    assert tuple(
        fetch(ledger.reader, "SELECT stated_by, basis, note FROM figure WHERE id = 2")[0]
    ) == (
        "press",
        "stake",
        "asked again",
    )
    take_rows(ledger, diff, [only_cells(ledger.reader, diff, row, {"Basis"})])
    assert value(ledger, "SELECT basis FROM figure WHERE id = 2") == "list_price"
    assert value(ledger, "SELECT note FROM figure WHERE id = 2") == "asked again", (
        "never the file's"
    )
    assert verify(ledger) == []


def test_a_row_that_moved_in_other_cells_needs_no_choice(ledger: Ledger, workbook: Path) -> None:
    ledger.apply(Change("edit_figure", (Update("figure", 2, {"note": "asked again"}),)))
    path = edited(
        workbook, lambda pages: setattr(pages.cell("Figures", "F-2", "Said by"), "value", "press")
    )
    assert only(compare(ledger, path)).state is State.CHANGED


RATE = "One of From is so many of To"
FIXED = [
    ("Deals", "Low (millions)", "deals"),
    ("Deals", "Main buyer or investor", "deals"),
    ("Deals", "Counts", "deals"),
    ("Figures", "Implied high", "figures"),
    ("Figures", "Source", "figures"),
    ("Sources", "Characters", "announcements"),
    ("Parties", "Deals", "parties"),
    ("Deal parties", "Name", "deal parties"),
    ("Totals", "Reported", "relations"),
    ("Totals", "Verdict", "relations"),
    ("Totals", "Itemised share", "relations"),
    ("Events", "Sources", "events"),
    ("Parts", "Counted printed", "relations"),
    ("Flags", "Conversation", "findings"),
]


@pytest.mark.parametrize(("sheet", "title", "list_name"), FIXED)
@pytest.mark.parametrize("has_moved", [False, True])
def test_an_edit_that_does_not_come_back_is_told_by_its_cell(  # noqa: PLR0917  (a case has three)
    ledger: Ledger, workbook: Path, sheet: str, title: str, list_name: str, has_moved: bool
) -> None:
    if has_moved:
        ledger.apply(Change("edit_figure", (Update("figure", 2, {"corrected_amount": 500}),)))

    def edit(pages: Pages) -> None:
        page: Any = pages.book[sheet]
        page.cell(2, pages.column(sheet, title)).value = 77

    row = only(compare(ledger, edited(workbook, edit)))
    assert (row.list_name, row.state) == (list_name, State.REFUSED)
    (problem,) = row.problems
    assert problem.what == f"“{title}” does not come back from a workbook"
    assert problem.place.replace("'", "").startswith(f"{sheet}!")
    assert problem.place.endswith("2")
    assert problem.remedy


def test_rates_come_back_by_either_of_their_cells(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        pages.cell("Rates", "R-1", RATE).value = 1.25
        pages.cell("Rates", "R-1", "Source").value = "The bank"
        pages.append(
            "Rates",
            {"Date": "2025-10-01", "From": "usd", "To": "KZT", "As printed": "540.10"},
        )

    diff = compare(ledger, edited(workbook, edit))
    assert [(row.list_name, str(row.state), row.key) for row in diff.rows] == [
        ("rates", "changed", "R-1"),
        ("rates", "added", ""),
    ]
    assert [cell.title for cell in diff.rows[0].cells] == [RATE, "Source"]
    take_rows(ledger, diff, diff.rows)
    found = fetch(ledger.reader, 'SELECT "on", from_currency, to_currency, rate, source FROM rate')
    assert [tuple(row) for row in found] == [
        ("2025-09-23", "EUR", "USD", "1.25", "The bank"),
        ("2025-10-01", "USD", "KZT", "540.10", None),
    ]
    assert verify(ledger) == []


def test_a_rate_that_is_recorded_is_not_added_again(ledger: Ledger, workbook: Path) -> None:
    twice = {"Date": "2025-09-23", "From": "EUR", "To": "USD", RATE: 1.3, "Source": "ECB"}
    path = edited(workbook, lambda pages: pages.append("Rates", twice))
    (problem,) = only(compare(ledger, path)).problems
    assert problem.what == "is recorded already, as R-1"


@pytest.mark.parametrize(
    ("cells", "title"),
    [
        ({"Date": None}, "Date"),
        ({"To": "EUR"}, "As printed"),
        ({"As printed": "-1"}, "As printed"),
        ({"From": "dollar"}, "From"),
        (
            {"As printed": "1.5", RATE: 1.6},
            RATE,
        ),
    ],
)
def test_a_rate_that_is_none_is_refused_by_its_cell(
    ledger: Ledger, workbook: Path, cells: dict[str, Any], title: str
) -> None:
    def edit(pages: Pages) -> None:
        for name, typed in cells.items():
            pages.cell("Rates", "R-1", name).value = typed

    path = edited(workbook, edit)
    (problem,) = only(compare(ledger, path)).problems
    column = Pages(path).cell("Rates", "R-1", title).column_letter
    assert problem.place == f"Rates!{column}2"


def test_what_comes_back_of_a_row_is_offered_beside_what_does_not(
    ledger: Ledger, workbook: Path
) -> None:
    def edit(pages: Pages) -> None:
        pages.cell("Figures", "F-2", "Note").value = "by phone"
        pages.cell("Figures", "F-2", "Implied low").value = 1

    diff = compare(ledger, edited(workbook, edit))
    row = only(diff)
    assert row.state is State.CHANGED
    assert [problem.place for problem in row.problems] == ["Figures!M3"]
    take_rows(ledger, diff, diff.rows)
    assert value(ledger, "SELECT note FROM figure WHERE id = 2") == "by phone"


def test_a_part_of_a_ledger_has_other_sums_and_is_not_held_against_the_whole(
    tmp_path: Path, ledger: Ledger
) -> None:
    path = tmp_path / "part.xlsx"
    chosen = Chosen("deal", "one deal", lambda _: (1,))
    export_workbook(ledger, path, wanted=Wanted(chosen=chosen))
    diff = compare(ledger, path)
    assert (told(diff), diff.notes) == ([], [NOT_WHOLE])
    path = edited(path, lambda pages: pages.remove("Deal parties", "L-1", by="Line"))
    assert told(compare(ledger, path)) == [], "a row that is missing in a part stays"


def test_what_formulas_make_of_an_edited_part_is_no_edit(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        page: Any = pages.book["Parts"]
        page.cell(2, pages.column("Parts", "Counted printed")).value = 1
        totals: Any = pages.book["Totals"]
        totals.cell(2, pages.column("Totals", "Sum printed")).value = 1

    assert [row.key.split() for row in compare(ledger, edited(workbook, edit)).rows] == [
        ["F-1", "by", "country", "F-2"]
    ]


def test_cells_that_need_each_other_are_refused_apart(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        pages.cell("Figures", "F-3", "Corrected").value = 9_000_000_000
        pages.cell("Figures", "F-3", "Why corrected").value = "so they say"

    diff = compare(ledger, edited(workbook, edit))
    with pytest.raises(CrossfootError, match="stands without an amount"):
        only_cells(ledger.reader, diff, only(diff), {"Why corrected"})


def test_a_change_between_the_diff_and_its_taking_is_never_overwritten(
    ledger: Ledger, workbook: Path
) -> None:
    path = edited(
        workbook, lambda pages: setattr(pages.cell("Figures", "F-2", "Said by"), "value", "press")
    )
    diff = compare(ledger, path)
    ledger.apply(Change("edit_figure", (Update("figure", 2, {"stated_by": "the seller"}),)))
    with pytest.raises(ConflictError):
        take_rows(ledger, diff, diff.rows)
    assert value(ledger, "SELECT stated_by FROM figure WHERE id = 2") == "the seller"


def test_rows_without_an_id_are_new(ledger: Ledger, workbook: Path) -> None:
    deal = value(ledger, "SELECT public_id FROM deal ORDER BY id LIMIT 1")

    def edit(pages: Pages) -> None:
        pages.append(
            "Deals",
            {
                "Title": "A port",
                "Type": "investment",
                "Stage": "contract",
                "To": "KAZ",
                "Tags": "sea, new",
            },
        )
        pages.append(
            "Figures",
            {"As reported": "$1.5 billion", "Deal": deal, "Note": None},
        )
        pages.append("Parties", {"Name": "Harbour Co", "Kind": "company"})
        pages.append("Sources", {"Title": "A port is planned", "Published": "2025-10"})

    diff = compare(ledger, edited(workbook, edit))
    assert [(row.list_name, str(row.state), row.name) for row in diff.rows] == [
        ("deals", "added", "A port"),
        ("figures", "added", "$1.5 billion"),
        ("announcements", "added", "A port is planned"),
        ("parties", "added", "Harbour Co"),
    ]
    take_rows(ledger, diff, diff.rows)
    assert value(ledger, "SELECT note FROM figure ORDER BY id DESC LIMIT 1").startswith("a.xlsx, ")
    assert value(ledger, "SELECT count(*) FROM deal_tag") == 3
    assert verify(ledger) == []


@pytest.mark.parametrize(
    ("sheet", "title", "typed", "words"),
    [
        ("Figures", "As reported", "$5 billion", "quoted from its source, word for word"),
        ("Figures", "Qualifier", "aprox", "is not a qualifier"),
        ("Figures", "Printed", "NaN", "is not an amount"),
        ("Figures", "Printed", "=1+1", "formula without its value"),
        ("Figures", "Printed, upper end", 1, "lies below Printed"),
        ("Figures", "Currency or unit", "dollars", "is not a currency"),
        ("Figures", "Deal", "XX-1", "is no deal of this ledger"),
        ("Figures", "Items said", -1, "not a whole number"),
        ("Sources", "Published", "02/03/2025", "2 March or 3 February"),
        ("Sources", "Language", "?", "is not a language"),
        ("Parties", "Country", "Atlantis", "is not a country"),
        ("Parties", "Name", "\u202e", "is empty"),
        ("Parties", "Name", "_x0000_", "is empty"),
    ],
)
def test_what_cannot_be_taken_is_named_by_its_cell(  # noqa: PLR0917
    ledger: Ledger, workbook: Path, sheet: str, title: str, typed: object, words: str
) -> None:
    key = {"Figures": "F-2", "Sources": "A-2", "Parties": "P-2"}[sheet]
    pages = Pages(workbook)
    cell = pages.cell(sheet, key, title)
    cell.value = typed
    pages.book.save(workbook)
    row = only(compare(ledger, workbook))
    assert row.state is State.REFUSED
    assert row.problems[0].place == f"{sheet}!{cell.coordinate}"
    assert words in row.problems[0].sentence


def test_an_unknown_or_doubled_id_is_refused(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        pages.cell("Figures", "F-3", "Figure").value = "F-99"
        pages.append("Parties", {"Party": "P-2", "Name": "Twice"})

    diff = compare(ledger, edited(workbook, edit))
    assert [row.problems[0].what for row in diff.rows] == [
        "there is no F-99",
        "P-2 stands in row 3 already",
    ]


def test_columns_may_be_moved_and_taken_out(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        page: Any = pages.book["Figures"]
        page.delete_cols(pages.column("Figures", "Translation"))
        page.insert_cols(1)
        page["A1"] = "My column"
        page.cell(3, pages.column("Figures", "Said by")).value = "press"

    assert told(compare(ledger, edited(workbook, edit))) == [
        ("F-2", "changed", [("Said by", "the buyer", "press")])
    ]


def test_a_column_that_no_export_wrote_is_told(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        page: Any = pages.book["Deals"]
        title = page.cell(1, pages.column("Deals", "Title"))
        title.value = "Ttl"
        page.cell(1, page.max_column + 1).value = "Nothing in it"

    diff = compare(ledger, edited(workbook, edit))
    assert diff.notes == ["Deals: Left out: E “Ttl”."]


def test_without_cover_and_base_nothing_tells_what_is_newer(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        del pages.book["Cover"]
        pages.book["Figures"].cell(1, pages.column("Figures", TITLE)).value = None
        pages.cell("Figures", "F-2", "Said by").value = "press"

    row = only(compare(ledger, edited(workbook, edit)))
    assert (row.state, row.based) == (State.CONFLICT, False)


def test_the_workbook_of_another_ledger_is_refused(tmp_path: Path, workbook: Path) -> None:
    other = Ledger.create(tmp_path / "b.crossfoot", by="bob")
    with pytest.raises(CrossfootError, match="exported from another ledger"):
        compare(other, workbook)
    other.close()


def test_a_further_stage_is_added_and_another_date_mends_the_newest(
    ledger: Ledger, workbook: Path
) -> None:
    deal = value(ledger, "SELECT public_id FROM deal ORDER BY id LIMIT 1")
    path = edited(
        workbook, lambda pages: setattr(pages.cell("Deals", deal, "Stage"), "value", "financed")
    )
    diff = compare(ledger, path)
    take_rows(ledger, diff, diff.rows)
    assert value(ledger, "SELECT group_concat(stage) FROM deal_stage") == "mou,contract,financed"
    export_workbook(ledger, workbook)
    path = edited(
        workbook, lambda pages: setattr(pages.cell("Deals", deal, "Stage date"), "value", 2026)
    )
    diff = compare(ledger, path)
    take_rows(ledger, diff, diff.rows)
    assert value(ledger, 'SELECT "on" FROM deal_stage ORDER BY id DESC LIMIT 1') == "2026"


def test_a_workbook_split_over_two_sheets_comes_back(ledger: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "split.xlsx"
    export_workbook(ledger, path, most_rows=3)
    assert told(compare(ledger, path)) == []


def test_our_csv_files_are_known_as_ours_and_nothing_is_taken_twice(
    ledger: Ledger, workbook: Path, tmp_path: Path
) -> None:
    for sheet in ("Deals", "Figures", "Sources", "Parties"):
        page: Any = load_workbook(workbook)[sheet]
        lines = [[said(cell) for cell in row[:-1]] for row in page.values]
        path = tmp_path / f"{sheet.lower()}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(lines)
        diff = compare(ledger, path)
        assert told(diff) == []
        assert diff.untouched.total() == len(lines) - 1


def test_an_export_without_texts_comes_back_untouched(tmp_path: Path, ledger: Ledger) -> None:
    path = tmp_path / "public.xlsx"
    export_workbook(ledger, path, wanted=Wanted(texts=False))
    assert told(compare(ledger, path)) == []
