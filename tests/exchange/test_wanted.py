"""What an export holds: all or some rows, now or as it was, to work with or to publish."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from crossfoot.errors import CrossfootError
from crossfoot.exchange.apart import Request
from crossfoot.exchange.bundle.giving import bundle_lines
from crossfoot.exchange.exporting import TABLES, chosen_by, export, wanted_of
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.wanted import Chosen, Wanted, state
from crossfoot.exchange.workbook import export_workbook
from crossfoot.exchange.workbook.cover import NOTHING_SIGNED
from crossfoot.ledger import rewinding
from crossfoot.ledger.actions import save_view
from crossfoot.ledger.actions.tallies import make_tally
from crossfoot.ledger.change import Change, Delete, Insert, Update
from crossfoot.ledger.queries.views import in_words
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.views import ListPage, ViewFields
from tests.exchange.conftest import take_in

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger


def text(ledger: Ledger, wanted: Wanted) -> str:
    """The whole of what an export would hold, as an exchange file."""
    with state(ledger, wanted) as found:
        return "".join(bundle_lines(found.connection))


def ids(ledger: Ledger, table: str, where: str) -> tuple[int, ...]:
    found = ledger.reader.execute(f"SELECT id FROM {table} WHERE {where}").fetchall()
    return tuple(id_ for (id_,) in found)


def cells(path: Path, sheet: str) -> list[dict[Any, Any]]:
    book = load_workbook(path)
    rows = list(book[sheet].iter_rows(values_only=True))
    top = next(at for at, row in enumerate(rows) if all(row))
    return [dict(zip(rows[top], row, strict=True)) for row in rows[top + 1 :]]


@pytest.fixture
def filled(ledger: Ledger, bundle: dict[str, Any]) -> Ledger:
    assert not take_in(ledger, bundle).refused
    return ledger


def test_a_ledger_as_of_an_earlier_change_is_what_it_was(filled: Ledger) -> None:
    before, seq = (
        text(filled, Wanted()),
        filled.reader.execute("SELECT max(id) FROM journal").fetchone()[0],
    )
    (deal,) = ids(filled, "deal", "key = 'd-engines'")
    (figure,) = ids(filled, "figure", "key = 'f-range'")
    filled.apply(Change("mend_deal", (Update("deal", deal, {"title": "Other"}),)))
    filled.apply(Change("take_away", (Delete("figure", figure),)))
    filled.apply(
        Change(
            "rate", (Insert("rate", {"from_currency": "USD", "to_currency": "KZT", "rate": "500"}),)
        )
    )
    assert text(filled, Wanted()) != before
    assert text(filled, Wanted(change=seq)) == before


def test_what_was_derived_is_derived_again_for_an_earlier_state(
    filled: Ledger, tmp_path: Path
) -> None:
    export_workbook(filled, tmp_path / "before.xlsx")
    seq = filled.reader.execute("SELECT max(id) FROM journal").fetchone()[0]
    (figure,) = ids(filled, "figure", "key = 'f-engines'")
    filled.apply(Change("mend", (Update("figure", figure, {"amount": 900_000_000_000}),)))
    export_workbook(filled, tmp_path / "again.xlsx", wanted=Wanted(change=seq))
    assert (tmp_path / "again.xlsx").read_bytes() == (tmp_path / "before.xlsx").read_bytes()


@pytest.mark.parametrize(
    ("moment", "why"),
    [
        ("1999-01-01", "made later"), ("19990101", "made later"), ("soon", "not a date"),
        ("0001-01-01T00:00+14:00", "not a date or time"), ("9999-12-31T23:59-14:00", "not a date"),
    ],
)  # fmt: skip
def test_a_moment_without_a_state_is_refused_in_words(
    filled: Ledger, moment: str, why: str
) -> None:
    with pytest.raises(CrossfootError, match=why), state(filled, Wanted(as_of=moment)):
        pass


@pytest.mark.parametrize("written", ["{:%Y-%m-%d}", "{:%Y%m%d}"])
def test_a_day_means_its_end(filled: Ledger, written: str) -> None:
    today = written.format(datetime.now(UTC))
    last = filled.reader.execute("SELECT max(id) FROM journal").fetchone()[0]
    assert rewinding.change_at(filled.reader, today) == last


def test_a_filter_keeps_its_rows_and_what_they_lean_on(filled: Ledger, tmp_path: Path) -> None:
    engines = ids(filled, "deal", "key = 'd-engines'")
    chosen = Chosen("deal", "sector: rail", lambda _: engines)
    export_workbook(filled, tmp_path / "f.xlsx", wanted=Wanted(chosen=chosen))
    (deal,) = cells(tmp_path / "f.xlsx", "Deals")
    assert deal["Title"] == "Engines"
    assert [row["As reported"] for row in cells(tmp_path / "f.xlsx", "Figures")] == ["$4.2 billion"]
    cover = [cell.value for row in load_workbook(tmp_path / "f.xlsx")["Cover"] for cell in row]
    assert "sector: rail" in cover


def test_a_total_brings_its_parts_their_deals_and_sources(filled: Ledger) -> None:
    totals = ids(filled, "relation", "kind = 'sum_of'")
    chosen = Chosen("relation", "one total", lambda _: totals)
    with state(filled, Wanted(chosen=chosen)) as found:
        counts = {
            table: found.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("figure", "deal", "announcement", "relation")
        }
    assert counts == {"figure": 3, "deal": 2, "announcement": 1, "relation": 2}


def of_page(ledger: Ledger, page: ListPage, **filters: tuple[str, ...]) -> Wanted:
    return wanted_of(ledger, Request(view=ViewFields("", page, filters=filters)))


@pytest.mark.parametrize("page", [page for page in ListPage if page in TABLES])
def test_the_list_of_any_page_is_exported_with_its_filter_printed(
    filled: Ledger, tmp_path: Path, page: ListPage
) -> None:
    out = tmp_path / "v.xlsx"
    export(filled, out, wanted=of_page(filled, page))
    said = [str(cell.value) for row in load_workbook(out)["Cover"] for cell in row]
    assert any(text.startswith(in_words(ViewFields("", page))) for text in said)


def test_a_list_of_parties_keeps_those_without_a_deal(filled: Ledger) -> None:
    filled.apply(Change("new", (Insert("party", {"name": "Nobody's bank"}),)))
    with state(filled, of_page(filled, ListPage.PARTIES)) as found:
        kept = found.connection.execute("SELECT count(*) FROM party").fetchone()
    assert kept == filled.reader.execute("SELECT count(*) FROM party").fetchone()


def test_a_list_of_rates_holds_those_rates_and_nothing_else(filled: Ledger) -> None:
    for currency in ("KZT", "UZS"):
        row = {"from_currency": "USD", "to_currency": currency, "rate": "500", "on": "2025-01-02"}
        filled.apply(Change("rate", (Insert("rate", row),)))
    wanted = Chosen("rate", "one rate", lambda copy: ids_in(copy, "rate", "to_currency = 'KZT'"))
    with state(filled, Wanted(chosen=wanted)) as found:
        assert len(ids_in(found.connection, "rate", "1")) == 1
        assert ids_in(found.connection, "deal", "1") == []


def ids_in(connection: sqlite3.Connection, table: str, where: str) -> list[int]:
    return [id_ for (id_,) in connection.execute(f"SELECT id FROM {table} WHERE {where}")]


def test_a_filter_is_asked_of_the_state_that_is_exported(filled: Ledger) -> None:
    seq = filled.reader.execute("SELECT max(id) FROM journal").fetchone()[0]
    (deal,) = ids(filled, "deal", "key = 'd-engines'")
    filled.apply(Change("mend_deal", (Update("deal", deal, {"to_country": "MN"}),)))
    wanted = replace(of_page(filled, ListPage.DEALS, countries=("KZ",)), change=seq)
    with state(filled, wanted) as found:
        assert deal in ids_in(found.connection, "deal", "1")


def test_a_search_is_asked_of_the_texts_that_are_exported(filled: Ledger) -> None:
    seq = filled.reader.execute("SELECT max(id) FROM journal").fetchone()[0]
    (deal,) = ids(filled, "deal", "key = 'd-engines'")
    (other,) = ids(filled, "deal", "key = 'd-aircraft'")
    filled.apply(Change("mend_deal", (Update("deal", deal, {"title": "Wagons"}),)))
    filled.apply(Change("mend_deal", (Update("deal", other, {"title": "Engines"}),)))
    found = chosen_by(ViewFields("", ListPage.DEALS, text="Engines"))
    for change, expected in ((seq, [deal]), (None, [other])):
        with state(filled, Wanted(chosen=found, change=change)) as held:
            assert ids_in(held.connection, "deal", "1") == expected


def test_a_publication_of_nothing_signed_says_so_on_its_cover(
    filled: Ledger, tmp_path: Path
) -> None:
    def told() -> bool:
        export_workbook(filled, tmp_path / "p.xlsx", wanted=Wanted(profile=Profile.PUBLICATION))
        cover = load_workbook(tmp_path / "p.xlsx")["Cover"]
        return any(cell.value == NOTHING_SIGNED for row in cover for cell in row)

    assert not told()
    signed = ids(filled, "sign_off", "1")
    filled.apply(Change("unsign", tuple(Delete("sign_off", id_) for id_ in signed)))
    assert told()


def test_a_filter_of_deals_leaves_tallies_out_and_says_so(filled: Ledger, tmp_path: Path) -> None:
    view = filled.apply(save_view(filled.reader, ViewFields("All", ListPage.DEALS)))
    fields = TallyFields("All of it", view.new_ids["view"])
    filled.apply(make_tally(filled.reader, fields))
    export(filled, tmp_path / "d.xlsx", wanted=of_page(filled, ListPage.DEALS))
    book = load_workbook(tmp_path / "d.xlsx")
    assert "Summary" not in book.sheetnames
    assert any("Without tallies" in str(cell.value) for row in book["Cover"] for cell in row)
    export(filled, tmp_path / "t.xlsx", wanted=of_page(filled, ListPage.TALLIES))
    assert cells(tmp_path / "t.xlsx", "Summary")[0]["Name"] == "All of it"


def test_a_publication_shows_signed_rows_and_says_what_it_leaves_out(
    filled: Ledger, tmp_path: Path
) -> None:
    export_workbook(filled, tmp_path / "p.xlsx", wanted=Wanted(profile=Profile.PUBLICATION))
    assert [row["Title"] for row in cells(tmp_path / "p.xlsx", "Deals")] == ["Engines"]
    book = load_workbook(tmp_path / "p.xlsx")
    words = {str(cell.value) for sheet in book for row in sheet for cell in row}
    assert not any("Ada" in word or "asked twice" in word for word in words)
    left_out = next(word for word in words if word.startswith("names of those who work"))
    assert "1 deals" in left_out
    assert "Lists" not in book.sheetnames


def test_a_published_sheet_follows_the_checklist(filled: Ledger, tmp_path: Path) -> None:
    export_workbook(filled, tmp_path / "p.xlsx", wanted=Wanted(profile=Profile.PUBLICATION))
    book = load_workbook(tmp_path / "p.xlsx")
    assert book.properties.title
    assert book.properties.language == "en"
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes is None
        assert sheet["A1"].value == sheet.title
        assert not sheet.merged_cells.ranges
        assert "Base" not in [cell.value for cell in sheet[3]]
        for table in sheet.tables.values():
            assert table.autoFilter is None
            assert table.ref.startswith("A3:")
        assert {cell.fill.fill_type for row in sheet for cell in row} == {None}


def test_a_link_of_a_publication_leads_to_its_row(filled: Ledger, tmp_path: Path) -> None:
    export_workbook(filled, tmp_path / "p.xlsx", wanted=Wanted(profile=Profile.PUBLICATION))
    book = load_workbook(tmp_path / "p.xlsx")
    (linked,) = [
        c for c in book["Figures"][4] if c.hyperlink and c.hyperlink.location == "'Deals'!A4"
    ]
    assert book["Deals"]["A4"].value == linked.value


def test_the_codebook_explains_every_column(filled: Ledger, tmp_path: Path) -> None:
    export_workbook(filled, tmp_path / "c.xlsx")
    book = load_workbook(tmp_path / "c.xlsx")
    told = {(row["Sheet"], row["Column"]): row for row in cells(tmp_path / "c.xlsx", "Codebook")}
    for name in book.sheetnames[1:-1]:
        for cell in book[name][1]:
            meaning = told[name, cell.value]["Meaning"]
            assert len(meaning) > len("a.b."), (name, cell.value)
    assert "memorandum" in told["Deals", "Stage"]["Allowed values"].lower()
    assert told["Deals", "Title"]["Comes back"] == "yes"


def test_columns_that_come_back_offer_their_list(filled: Ledger, tmp_path: Path) -> None:
    export_workbook(filled, tmp_path / "l.xlsx")
    book = load_workbook(tmp_path / "l.xlsx")
    offered = {
        (sheet.title, str(one.sqref).partition(":")[0]): one.formula1
        for sheet in book
        for one in sheet.data_validations.dataValidation
    }
    letter = next(c.column_letter for c in book["Deals"][1] if c.value == "Stage")
    place = offered["Deals", f"{letter}2"]
    cells_ = book["Lists"][place.partition("!")[2].replace("$", "")]
    assert [cell.value for (cell,) in cells_][:2] == ["announced", "pledge"]
    assert all(len(formula) < 255 for formula in offered.values())
