"""The workbook as a reviewer gets it, read back cell by cell."""

from __future__ import annotations

import re
import tempfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from crossfoot.errors import CrossfootError
from crossfoot.exchange.sample import make_sample
from crossfoot.exchange.workbook import export_workbook
from crossfoot.figures.values import VerdictKind
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import totals
from crossfoot.ledger.queries.total_view import total_view
from tests.exchange.conftest import take_in
from tests.exchange.office import recalculated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHEETS = [
    "Cover",
    "Summary",
    "Deals",
    "Deal parties",
    "Tallied",
    "Figures",
    "Totals",
    "Parts",
    "Flags",
    "Sources",
    "Events",
    "Parties",
    "Rates",
    "Picture",
    "Lists",
    "Codebook",
]
SUMS = {
    "Sum low": "soft low",
    "Sum printed": "printed low",
    "Sum printed, upper end": "printed high",
    "Sum high": "soft high",
}
RANGE = re.compile(r"'?(Parts[^'!]*)'?!([A-Z]+)(\d+):\2(\d+)")

Row = dict[str, Any]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("sample") / "sample.crossfoot"
    make_sample(path)
    ledger = Ledger.open(path, by="Ada", write=False)
    yield ledger
    ledger.close()


@pytest.fixture(scope="module")
def out(sample: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("workbook") / "sample.xlsx"
    export_workbook(sample, path)
    return path


@pytest.fixture(scope="module")
def book(out: Path) -> Any:
    return load_workbook(out)


def rows(book: Any, sheet: str) -> list[Row]:
    head, *lines = book[sheet].iter_rows()
    names = [cell.value for cell in head]
    return [dict(zip(names, line, strict=True)) for line in lines]


def filled(book: Any) -> list[Any]:
    """The sheets of tables that have rows."""
    return [book[name] for name in SHEETS[1:] if book[name].max_row > 1]


def added(book: Any, formula: str) -> float:
    """What the SUM of a formula comes to, added by hand."""
    found = RANGE.search(formula)
    assert found is not None, formula
    sheet, letter, first, last = found.groups()
    cells = book[sheet][f"{letter}{first}:{letter}{last}"]
    return sum(cell.value for (cell,) in cells if isinstance(cell.value, int | float))


def sums_of(ledger: Ledger) -> dict[str, dict[str, int | None]]:
    """By the total's permanent id, what the verdict's sums are in the ledger."""
    found = {}
    for id_ in totals.LIST.ids(ledger.reader, totals.TotalQuery()):
        view = total_view(ledger.reader, id_)
        assert view is not None
        judged = view.verdict
        if judged.itemised is None or judged.printed_sum is None:
            continue
        soft = judged.itemised.soft
        found[view.evidence.public_id] = {
            "soft low": soft.lower.value if soft.lower else None,
            "soft high": soft.upper.value if soft.upper else None,
            "printed low": judged.printed_sum[0],
            "printed high": judged.printed_sum[1],
        }
    return found


def test_the_sheets_stand_in_their_order(book: Any) -> None:
    assert book.sheetnames == SHEETS


def test_every_total_sums_its_own_rows_of_parts(book: Any, sample: Ledger) -> None:
    expected = sums_of(sample)
    seen = set()
    for row in rows(book, "Totals"):
        key = row["Total"].value
        if row["Verdict"].value == "Can't be checked yet":
            continue
        seen.add(key)
        for column, name in SUMS.items():
            formula = row[column].value
            assert formula.startswith("=SUM(Parts!")
            assert round(added(book, formula) * 100) == expected[key][name]
            found = RANGE.search(formula)
            assert found is not None
            owners = {book["Parts"][f"A{n}"].value for n in range(int(found[3]), int(found[4]) + 1)}
            assert owners == {key}
    assert seen == set(expected)


def test_beside_each_formula_stands_its_value_at_export(book: Any) -> None:
    for row in rows(book, "Totals"):
        for column in SUMS:
            stored = row.get(f"{column} at export") or row[f"{column}, at export"]
            if row[column].value is not None:
                assert added(book, row[column].value) == pytest.approx(stored.value)


def test_a_total_that_cannot_be_checked_sums_nothing(book: Any) -> None:
    (row,) = (r for r in rows(book, "Totals") if r["Verdict"].value == "Can't be checked yet")
    assert [row[column].value for column in SUMS] == [None] * len(SUMS)
    assert "no rate from CNY to USD" in row["In words"].value


def test_a_printed_number_is_followed_by_its_qualifier(book: Any) -> None:
    for sheet in ("Deals", "Figures", "Totals", "Parts"):
        names = [cell.value for cell in book[sheet][1]]
        printed = [n for n in names if n in {"Printed", "Reported", "Printed (millions)"}]
        assert printed, sheet
        for name in printed:
            assert names[names.index(name) + 1] == "Qualifier"


def test_amounts_are_numbers_and_days_dates(book: Any) -> None:
    (figure,) = (
        r
        for r in rows(book, "Figures")
        if r["As reported"].value == "$4.2 billion" and r["Source"].value == "A-1"
    )
    assert figure["Printed"].value == 4_200_000_000
    assert figure["Implied low"].value == 4_150_000_000
    (deal,) = (r for r in rows(book, "Deals") if "Temir Zholy" in r["Title"].value)
    assert deal["Printed (millions)"].value == 4200
    assert deal["Announced on"].value == datetime(2025, 9, 22)  # noqa: DTZ001
    assert deal["Announced on"].number_format == "yyyy-mm-dd"
    assert deal["From"].value == "USA"


def test_what_has_no_limit_says_so(book: Any) -> None:
    (figure,) = (r for r in rows(book, "Figures") if r["As reported"].value == "over $12 billion")
    assert figure["Implied high"].value == 13_000_000_000
    assert figure["Asserted high"].value == "no upper limit"


def test_every_sheet_filters_and_keeps_its_header_in_sight(book: Any) -> None:
    for sheet in filled(book):
        (table,) = sheet.tables.values()
        assert table.autoFilter.ref == table.ref == sheet.dimensions
        assert sheet.freeze_panes.endswith("2")
        assert sheet.print_title_rows == "$1:$1"
        names = [cell.value for cell in sheet[1]]
        assert len({n.casefold() for n in names}) == len(names)
        assert [column.name for column in table.tableColumns] == names


def test_no_cell_is_merged_and_no_row_blank(book: Any) -> None:
    for sheet in filled(book):
        assert not sheet.merged_cells.ranges
        for line in sheet.iter_rows():
            assert any(cell.value is not None for cell in line)


def test_parts_lead_to_their_figures(book: Any) -> None:
    for row in rows(book, "Parts"):
        place = row["Figure"].hyperlink.location
        sheet, _, cell = place.partition("!")
        assert book[sheet.strip("'")][cell].value == row["Figure"].value


def test_verdicts_are_coloured_by_their_word(book: Any) -> None:
    letter = next(c.column_letter for c in book["Totals"][1] if c.value == "Verdict")
    rules = [
        rule.formula[0]
        for cells, ruled in book["Totals"].conditional_formatting._cf_rules.items()
        for rule in ruled
        if str(cells.sqref).startswith(letter)
    ]
    assert len(rules) == len(VerdictKind)
    assert '"Does not add up"' in rules


def test_the_cover_names_the_state_it_shows(book: Any, sample: Ledger) -> None:
    text = [cell.value for line in book["Cover"].iter_rows() for cell in line]
    (head,) = sample.reader.execute("SELECT hash FROM journal ORDER BY id DESC").fetchone()
    assert any(isinstance(value, str) and head in value for value in text)
    assert book.properties.title == "sample.crossfoot: reported totals of announced deals"


def test_flags_carry_their_conversation(book: Any) -> None:
    (row,) = (r for r in rows(book, "Flags") if r["State"].value == "closed")
    assert row["Closed as"].value == "source error"
    assert row["Messages"].value == 3
    assert "2025-11-10 13:10 Reviewer: The four parts make 55." in row["Conversation"].value


def test_sources_carry_the_hash_of_their_text(book: Any, sample: Ledger) -> None:
    known = {h for (h,) in sample.reader.execute("SELECT sha256 FROM source_text").fetchall()}
    assert {row["SHA-256 of the text"].value for row in rows(book, "Sources")} == known


def test_the_same_ledger_is_the_same_bytes(sample: Ledger, out: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.xlsx"
    export_workbook(sample, again)
    assert again.read_bytes() == out.read_bytes()


def test_a_part_without_an_amount_leaves_the_sum_without_a_limit(
    ledger: Ledger, tmp_path: Path
) -> None:
    figures = [
        {"key": "t", "origin": "derived", "amount": "10000", "currency": "USD"},
        {"key": "a", "origin": "derived", "amount": "4000.25", "currency": "USD"},
        {"key": "b", "origin": "derived", "wording": "an undisclosed amount"},
    ]
    relation = {"kind": "sum_of", "whole": "t", "parts": [{"figure": "a"}, {"figure": "b"}]}
    bundle = {"format": "crossfoot-bundle/1", "figures": figures, "relations": [relation]}
    assert not take_in(ledger, bundle).refused
    export_workbook(ledger, tmp_path / "b.xlsx")
    (row,) = rows(load_workbook(tmp_path / "b.xlsx"), "Totals")
    assert row["Sum high"].value == (
        '=IF(COUNT(Parts!U2:U3)=ROWS(Parts!U2:U3),SUM(Parts!U2:U3),"no upper limit")'
    )
    assert row["Sum high at export"].value == "no upper limit"
    assert row["Sum printed"].value == "=SUM(Parts!S2:S3)"
    assert row["Sum printed"].number_format == "#,##0.00;-#,##0.00"


def test_parts_stay_together_where_a_sheet_is_full(sample: Ledger, tmp_path: Path) -> None:
    export_workbook(sample, tmp_path / "s.xlsx", most_rows=13)
    book = load_workbook(tmp_path / "s.xlsx")
    assert "Parts (2)" in book.sheetnames
    for name in book.sheetnames:
        if name.startswith("Totals"):
            for row in rows(book, name):
                formula, stored = row["Sum low"].value, row["Sum low at export"].value
                assert formula is None or added(book, formula) == pytest.approx(stored)


def test_a_full_sheet_offers_its_lists_no_further_than_its_last_row(
    sample: Ledger, tmp_path: Path
) -> None:
    most = 30
    told = export_workbook(sample, tmp_path / "s.xlsx", most_rows=most)
    assert "Figures has more rows than a sheet of a workbook holds" in " ".join(told)
    book = load_workbook(tmp_path / "s.xlsx")
    assert "Figures (2)" in book.sheetnames
    for sheet in book:
        for offered in sheet.data_validations.dataValidation:
            assert all(cells.max_row <= most for cells in offered.sqref.ranges)


def test_an_empty_ledger_makes_a_workbook_that_opens(ledger: Ledger, tmp_path: Path) -> None:
    export_workbook(ledger, tmp_path / "e.xlsx")
    names = [name for name in SHEETS if name not in {"Picture", "Summary", "Tallied"}]
    assert load_workbook(tmp_path / "e.xlsx").sheetnames == names


def test_hostile_text_arrives_as_text(ledger: Ledger, tmp_path: Path) -> None:
    titles = ["=1+1", "#N/A", "a\u000bb", "_x000D_", "x" * 40_000, "@SUM(A1)"]
    deals = [{"key": str(n), "title": title} for n, title in enumerate(titles)]
    take_in(ledger, {"format": "crossfoot-bundle/1", "deals": deals})
    export_workbook(ledger, tmp_path / "h.xlsx")
    book = load_workbook(tmp_path / "h.xlsx")
    assert [row["Title"].data_type for row in rows(book, "Deals")] == ["s"] * len(titles)
    cover = [cell.value for line in book["Cover"].iter_rows() for cell in line]
    assert any("cannot store" in str(value) for value in cover)
    assert any("longer than" in str(value) for value in cover)


def test_stopping_leaves_the_old_file_and_no_other(
    sample: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.xlsx"
    path.write_text("old")

    def stop(done: int, total: int) -> None:
        assert 0 < done <= total
        raise KeyboardInterrupt

    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    with pytest.raises(KeyboardInterrupt):
        export_workbook(sample, path, stop)
    assert list(scratch.iterdir()) == []
    assert path.read_text() == "old"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["old.xlsx", "scratch"]


def test_progress_ends_at_the_whole(sample: Ledger, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    export_workbook(sample, tmp_path / "p.xlsx", lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_folder_that_is_not_there_is_named(sample: Ledger, tmp_path: Path) -> None:
    with pytest.raises(CrossfootError, match="There is no folder"):
        export_workbook(sample, tmp_path / "none" / "x.xlsx")


def test_a_full_disk_leaves_the_old_file(
    sample: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.xlsx"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("crossfoot.exchange.workbook.book.Book.save", full)
    with pytest.raises(CrossfootError, match="no space left"):
        export_workbook(sample, path)
    assert path.read_text() == "old"


@pytest.mark.slow
def test_recalculated_by_libreoffice_every_sum_is_the_ledgers(
    sample: Ledger, out: Path, tmp_path: Path
) -> None:
    book = load_workbook(recalculated(out, tmp_path), data_only=True)
    expected = sums_of(sample)
    for row in rows(book, "Totals"):
        if row["Verdict"].value == "Can't be checked yet":
            continue
        for column, name in SUMS.items():
            assert round(row[column].value * 100) == expected[row["Total"].value][name]
        assert row["Formulas"].value == "agree"
        assert row["Residual"].value == pytest.approx(row["Residual at export"].value)
    assert isinstance(rows(book, "Deals")[0]["Announced on"].value, date)
    cover = {line[0].value: line for line in book["Cover"].iter_rows()}
    assert cover["Adds up"][2].value == cover["Adds up"][3].value


def test_a_column_is_headed_on_the_side_its_values_stand(book: Any) -> None:
    for sheet in filled(book):
        for heading in sheet[1]:
            below = sheet.cell(2, heading.column)
            assert heading.alignment.horizontal == below.alignment.horizontal, heading.value


def test_each_headline_is_drawn_over_its_parts(book: Any) -> None:
    (chart,) = book["Picture"]._charts
    categories = chart.series[0].cat
    place = (categories.strRef or categories.numRef).f
    assert place.endswith(f"$A${book['Picture'].max_row}")
    first, second = rows(book, "Picture")[:2]
    assert first["Bar"].value == "over $12 billion"
    assert second["Width (%)"].value.startswith("=MAX(IF(ISNUMBER(Totals!$R$2)")


def test_a_bar_is_wide_enough_to_be_seen_and_one_beyond_the_picture_says_so(out: Path) -> None:
    bars = rows(load_workbook(out, data_only=True), "Picture")
    assert min(bar["Width (%)"].value for bar in bars) >= 0.0049
    beyond = [bar for bar in bars if bar["Limit"].value == "more than twice"]
    assert [bar["From (% of the printed total)"].value for bar in beyond] == [1.995]


def test_a_printed_page_says_of_which_sheet_it_is(book: Any) -> None:
    for sheet in filled(book):
        assert sheet.oddFooter.center.text == "&A"
        assert sheet.oddFooter.right.text == "&P / &N"


@pytest.mark.slow
def test_recalculated_by_libreoffice_the_picture_is_as_it_was_drawn(
    out: Path, tmp_path: Path
) -> None:
    before = load_workbook(out, data_only=True)
    after = load_workbook(recalculated(out, tmp_path), data_only=True)
    for was, now in zip(rows(before, "Picture"), rows(after, "Picture"), strict=True):
        for name in ("From (% of the printed total)", "Width (%)"):
            assert now[name].value == pytest.approx(was[name].value), was["Bar"].value
        assert (now["Limit"].value or "") == (was["Limit"].value or "")
