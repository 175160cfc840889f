"""The one way in: what a change writes, what it refuses, what it derives, and who is told."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.errors import CrossfootError
from crossfoot.ledger.change import Change, Delete, Insert, New, Update
from crossfoot.ledger.errors import BusyError, ConflictError, RefusedError
from crossfoot.ledger.ledger import Ledger
from tests.ledger.booking import BILLION, amend, column, figure, make, party, total, verdict_of

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ledger.change import Applied, Edit


def _do(ledger: Ledger, *edits: Edit) -> Applied:
    return ledger.apply(Change("edit_deal", edits))


def test_rows_of_one_change_name_each_other_before_they_have_ids(ledger: Ledger) -> None:
    made = _do(
        ledger,
        party("Boeing", "seller"),
        Insert("deal", {"title": "22 aircraft"}, as_=New("deal")),
        Insert("deal_party", {"deal_id": New("deal"), "party_id": New("seller"), "role": "seller"}),
    )
    found = ledger.reader.execute("SELECT deal_id, party_id FROM deal_party").fetchone()
    assert found == (made.new_ids["deal"], made.new_ids["seller"])


def test_the_order_of_edits_does_not_matter_to_foreign_keys(ledger: Ledger) -> None:
    made = _do(ledger, party("Boeing", "boeing"), Insert("deal", {"title": "x"}, as_=New("deal")))
    tie = {"deal_id": made.new_ids["deal"], "party_id": made.new_ids["boeing"]}
    tied = _do(ledger, Insert("deal_party", tie, as_=New("tie"))).new_ids["tie"]
    _do(ledger, Delete("party", made.new_ids["boeing"]), Delete("deal_party", tied))
    assert column(ledger, "SELECT name FROM party") == []


def test_rows_that_come_in_order_leave_every_statement_planned(ledger: Ledger) -> None:
    ran: list[str] = []
    ledger.reader.set_trace_callback(ran.append)
    made = _do(ledger, figure(5, "figure"))
    ledger.apply(amend(made.new_ids["figure"], 6))
    ledger.reader.set_trace_callback(None)
    assert any(statement.startswith("UPDATE figure") for statement in ran)
    assert not any("defer_foreign_keys" in statement for statement in ran)


def test_permanent_ids_are_given_in_order_and_keys_follow_them(ledger: Ledger) -> None:
    _do(
        ledger,
        party("Boeing"),
        Insert("party", {"name": "Wabtec", "key": "wab"}),
        Insert("announcement", {"title": "Two orders"}),
        Insert("event", {"name": "Visit"}),
        figure(4.2),
    )
    query = "SELECT public_id, key FROM party ORDER BY id"
    assert ledger.reader.execute(query).fetchall() == [("P-1", "P-1"), ("P-2", "wab")]
    assert column(ledger, "SELECT public_id FROM announcement") == ["A-1"]
    assert column(ledger, "SELECT key FROM event") == ["E-1"]
    assert column(ledger, "SELECT public_id FROM figure") == ["F-1"]


def test_a_deal_is_numbered_by_country_and_year(ledger: Ledger) -> None:
    countries: list[dict[str, str]] = [
        {"to_country": "KZ", "from_country": "US"},
        {"to_country": "KZ"},
        {"from_country": "US"},
        {},
    ]
    _do(ledger, *(Insert("deal", {"title": "x", **each}) for each in countries))
    found = column(ledger, "SELECT public_id FROM deal ORDER BY id")
    assert found == ["KZ-2026-001", "KZ-2026-002", "US-2026-001", "XX-2026-001"]


def test_a_permanent_id_is_never_given_again(ledger: Ledger) -> None:
    made = _do(ledger, party("Boeing", "x"))
    _do(ledger, Delete("party", made.new_ids["x"]))
    _do(ledger, party("Wabtec"))
    assert column(ledger, "SELECT public_id FROM party") == ["P-2"]


def test_a_given_key_that_looks_like_a_number_of_ours_is_stepped_over(ledger: Ledger) -> None:
    _do(ledger, Insert("party", {"name": "Boeing", "key": "P-2"}))
    _do(ledger, party("Wabtec"))
    assert column(ledger, "SELECT key FROM party ORDER BY id") == ["P-2", "P-3"]


REFUSED: dict[str, tuple[Edit, str]] = {
    "hedge": (figure(1, hedge="aprox"), '"aprox" is not a hedge'),
    "currency": (figure(1, currency="usd"), '"usd" is not a currency'),
    "no country": (Insert("party", {"name": "x", "country": "USA"}), '"USA" is not a country'),
    "no day": (Insert("deal", {"title": "x", "announced_on": "2023-02-29"}), "not a date"),
    "odd day": (Insert("deal", {"title": "x", "announced_on": "23/09/2025"}), "not a date"),
    "arabic digits": (Insert("deal", {"title": "x", "announced_on": "٢٠٢٥"}), "not a date"),
    "too much": (figure(1, amount=9 * 10**18 + 1), "the largest amount that is kept"),
    "a fraction": (figure(1, amount=1.5), "1.5 is not a whole number"),
    "yes": (figure(1, items=True), "True is not a whole number"),
    "no title": (Insert("deal", {}), "its title is missing"),
    "blank title": (Insert("deal", {"title": "  "}), "title: it is empty"),
    "unknown column": (Insert("deal", {"title": "x", "colour": "red"}), "no column colour"),
    "unknown table": (Insert("colour", {}), "no records called colour"),
    "given id": (Insert("deal", {"title": "x", "public_id": "KZ-1"}), "is given by the ledger"),
    "backward span": (figure(1, start=9, end=9), "the span ends at 9"),
    "half a span": (figure(1, start=9), "a span needs its start and its end"),
    "half a range": (Insert("figure", {"amount_high": 5}), "without the lower"),
    "a missing deal": (figure(1, deal_id=77), "names a deal that is not there"),
    "no rate": (
        Insert("rate", {"from_currency": "USD", "to_currency": "KZT", "rate": "0"}),
        "is not a rate",
    ),
    "odd subject": (Insert("query", {"rule": "footing", "subject": "F-1"}), "not a list of rows"),
    "unknown New": (figure(1, deal_id=New("deal")), "No new row of this change is called deal"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_stored_is_refused_in_words_and_nothing_is_written(
    ledger: Ledger, case: str
) -> None:
    edit, words = REFUSED[case]
    before = ledger.path.read_bytes()
    with pytest.raises(RefusedError) as refused:
        _do(ledger, party("Boeing"), edit)
    assert words in refused.value.what
    assert ledger.path.read_bytes() == before


def test_a_refusal_names_the_row_and_the_column(ledger: Ledger) -> None:
    with pytest.raises(RefusedError, match=r'^the new deal "Jets", announced_on: "soon" is not'):
        _do(ledger, Insert("deal", {"title": "Jets", "announced_on": "soon"}))


@pytest.mark.parametrize("weight", [(100, None), (200, 100), (0, 10**8 + 1)])
def test_a_weight_needs_two_ends_in_order_within_the_limit(
    ledger: Ledger, weight: tuple[int, int | None]
) -> None:
    made = ledger.apply(total(4.3, 2.1)).new_ids
    lone = _do(ledger, figure(1, "lone")).new_ids["lone"]
    row = {"relation_id": made["relation"], "figure_id": lone}
    with pytest.raises(RefusedError):
        _do(
            ledger,
            Insert("relation_part", {**row, "weight_low": weight[0], "weight_high": weight[1]}),
        )


def test_a_key_in_use_is_refused_by_name(ledger: Ledger) -> None:
    _do(ledger, Insert("party", {"name": "Boeing", "key": "b"}))
    with pytest.raises(RefusedError, match='there is one with key "b" already'):
        _do(ledger, Insert("party", {"name": "Bombardier", "key": "b"}))


def test_a_row_that_others_lean_on_stays(ledger: Ledger) -> None:
    made = _do(ledger, Insert("deal", {"title": "x"}, as_=New("deal")))
    _do(ledger, figure(1, deal_id=made.new_ids["deal"]))
    with pytest.raises(RefusedError, match="figure 1 names a deal that is not there"):
        _do(ledger, Delete("deal", made.new_ids["deal"]))


def test_a_figure_has_one_list_of_parts_a_breakdown(ledger: Ledger) -> None:
    whole = ledger.apply(total(4.3, 2.1)).new_ids["whole"]
    with pytest.raises(RefusedError, match="F-1 is a total already"):
        _do(ledger, Insert("relation", {"kind": "includes", "whole_id": whole}))
    row = {"kind": "includes", "whole_id": whole, "breakdown": "by investor"}
    assert _do(ledger, Insert("relation", row)).seq


def test_a_figure_is_no_part_of_itself(ledger: Ledger) -> None:
    made = ledger.apply(total(4.3, 2.1)).new_ids
    row = {"relation_id": made["relation"], "figure_id": made["whole"]}
    with pytest.raises(RefusedError, match="cannot be tied to itself"):
        _do(ledger, Insert("relation_part", row))


def test_a_part_is_not_made_the_whole_itself(ledger: Ledger) -> None:
    whole = ledger.apply(total(4.3, 2.1)).new_ids["whole"]
    part = column(ledger, "SELECT id FROM relation_part")[0]
    with pytest.raises(RefusedError, match="cannot be tied to itself"):
        _do(ledger, Update("relation_part", part, {"figure_id": whole}))


def test_a_total_is_no_part_of_its_parts_however_far_down(ledger: Ledger) -> None:
    top = ledger.apply(total(4.3, 2.1)).new_ids
    middle = ledger.apply(total(2.1, 1.0)).new_ids
    _do(ledger, Insert("relation_part", {"relation_id": top["relation"], "figure_id": 3}))
    row = {"relation_id": middle["relation"], "figure_id": top["whole"]}
    with pytest.raises(RefusedError, match=r"“\$2.1 billion” would be part of itself"):
        _do(ledger, Insert("relation_part", row))
    row["relation_id"] = _do(
        ledger, Insert("relation", {"kind": "of_which", "whole_id": middle["part0"]}, New("inside"))
    ).new_ids["inside"]
    assert _do(ledger, Insert("relation_part", row)).seq, "only sums go round in circles"


def test_a_deal_counts_only_with_a_figure_that_is_there(ledger: Ledger) -> None:
    with pytest.raises(RefusedError, match="counts with a figure that is not there"):
        _do(ledger, Insert("deal", {"title": "x", "adopted_value": 5}))
    made = _do(
        ledger,
        figure(1, "figure"),
        Insert("deal", {"title": "x", "adopted_value": New("figure")}),
    )
    with pytest.raises(RefusedError, match=r"XX-2026-00\d counts with a figure"):
        _do(ledger, Delete("figure", made.new_ids["figure"]))


def test_a_key_is_never_changed(ledger: Ledger) -> None:
    made = _do(ledger, party("Boeing", "x"))
    with pytest.raises(RefusedError, match="its key is never changed"):
        _do(ledger, Update("party", made.new_ids["x"], {"key": "b"}))


def test_what_no_file_can_hold_is_taken_out_of_a_text(ledger: Ledger) -> None:
    _do(ledger, Insert("party", {"name": "Bo\0ei\ud800ng ✈"}))
    assert column(ledger, "SELECT name FROM party") == ["Boeing ✈"]


def test_a_word_that_the_ledger_added_to_an_open_list_is_taken(ledger: Ledger) -> None:
    barter = Insert("deal", {"title": "x", "type": "barter"})
    with pytest.raises(RefusedError, match='"barter" is not a type of deal'):
        _do(ledger, barter)
    _do(ledger, Insert("setting", {"name": "values:deal.type", "value": '{"barter": "goods"}'}))
    assert _do(ledger, barter).seq


def test_the_same_values_again_write_nothing(ledger: Ledger) -> None:
    made = _do(ledger, party("Boeing", "x"))
    before = ledger.path.read_bytes()
    again = _do(ledger, Update("party", made.new_ids["x"], {"name": "Boeing"}))
    assert (again.seq, again.rows) == (0, frozenset())
    assert ledger.path.read_bytes() == before


def test_an_update_counts_the_row_version_up(ledger: Ledger) -> None:
    made = _do(ledger, party("Boeing", "x"))
    _do(ledger, Update("party", made.new_ids["x"], {"country": "US"}))
    assert column(ledger, "SELECT version FROM party") == [2]


def test_a_field_that_changed_meanwhile_is_a_conflict_and_is_named(ledger: Ledger) -> None:
    id_ = _do(ledger, party("Boeing", "x")).new_ids["x"]
    seen = {"name": "Boeing", "country": None}
    _do(ledger, Update("party", id_, {"country": "US"}))
    with pytest.raises(ConflictError) as conflict:
        _do(ledger, Update("party", id_, {"country": "FR"}, expected=seen))
    (clash,) = conflict.value.clashes
    assert (clash.table, clash.column, clash.expected, clash.found) == (
        "party",
        "country",
        None,
        "US",
    )
    assert column(ledger, "SELECT country FROM party") == ["US"]


def test_a_row_that_is_gone_is_a_conflict(ledger: Ledger) -> None:
    id_ = _do(ledger, party("Boeing", "x")).new_ids["x"]
    _do(ledger, Delete("party", id_))
    for edit in (Update("party", id_, {"name": "x"}), Delete("party", id_)):
        with pytest.raises(ConflictError, match="no longer there"):
            _do(ledger, edit)


def test_a_touched_total_is_judged_in_the_same_change(ledger: Ledger) -> None:
    made = ledger.apply(total(4.4, 2.1, 2.1)).new_ids
    assert verdict_of(ledger, made["relation"]) == "inconsistent"
    ledger.apply(amend(made["part0"], 2.3))
    assert verdict_of(ledger, made["relation"]) == "consistent"


def test_a_total_that_loses_its_relation_is_no_total(ledger: Ledger) -> None:
    made = ledger.apply(total(4.4, 2.1)).new_ids
    parts = column(ledger, "SELECT id FROM relation_part")
    gone = [Delete("relation_part", id_) for id_ in parts]
    _do(ledger, *gone, Delete("relation", made["relation"]))
    assert column(ledger, "SELECT id FROM total") == []
    assert column(ledger, "SELECT id FROM finding") == []
    assert column(ledger, "SELECT finding_id FROM finding_subject") == []


def test_a_deleted_figure_leaves_nothing_derived(ledger: Ledger) -> None:
    id_ = _do(ledger, figure(4.2, "x")).new_ids["x"]
    _do(ledger, Delete("figure", id_))
    assert column(ledger, "SELECT figure_id FROM figure_meaning") == []
    assert column(ledger, "SELECT rowid FROM search") == []


def test_a_flag_stands_while_its_reason_does(ledger: Ledger) -> None:
    made = ledger.apply(total(4.4, 2.1, 2.1)).new_ids
    query = "SELECT rule, severity, subject, figure_id, gap FROM finding"
    assert ledger.reader.execute(query).fetchall() == [
        (
            "footing",
            "error",
            f'[["relation",{made["relation"]}]]',
            made["whole"],
            -round(0.2 * BILLION),
        )
    ]
    ledger.apply(amend(made["whole"], 4.2))
    assert ledger.reader.execute(query).fetchall() == []


def test_a_flag_keeps_its_row_while_it_stands(ledger: Ledger) -> None:
    made = ledger.apply(total(4.4, 2.1, 2.1)).new_ids
    before = ledger.reader.execute("SELECT id, fingerprint FROM finding").fetchone()
    ledger.apply(amend(made["part0"], 1.1))
    after = ledger.reader.execute("SELECT id, fingerprint FROM finding").fetchone()
    assert after[0] == before[0]
    assert after[1] != before[1]


def test_a_flag_lists_every_figure_it_concerns(ledger: Ledger) -> None:
    made = ledger.apply(total(4.4, 2.1, 2.1)).new_ids
    query = "SELECT table_name, row_id FROM finding_subject ORDER BY position"
    assert ledger.reader.execute(query).fetchall() == [
        ("relation", made["relation"]),
        ("figure", made["whole"]),
        ("figure", made["part0"]),
        ("figure", made["part1"]),
    ]


def test_the_fingerprint_of_a_flag_returns_with_its_inputs(ledger: Ledger) -> None:
    made = ledger.apply(total(4.4, 2.1, 2.1)).new_ids
    query = "SELECT fingerprint FROM finding"
    before = column(ledger, query)
    ledger.apply(amend(made["part0"], 1.1))
    ledger.undo()
    assert column(ledger, query) == before


def test_reports_that_contradict_each_other_are_flagged_at_the_chosen_one(ledger: Ledger) -> None:
    made = ledger.apply(total(8.5, 8.5, 9.5, kind="same_as")).new_ids
    query = "SELECT rule, severity, figure_id FROM finding"
    assert ledger.reader.execute(query).fetchall() == [("sources", "error", made["whole"])]
    ledger.apply(amend(made["part1"], 8.5))
    assert column(ledger, query) == []


def test_an_absurd_width_is_refused_with_the_figure_named(ledger: Ledger) -> None:
    huge = figure(1, amount=9 * 10**18, rounded_to=10**18)
    with pytest.raises(CrossfootError, match=r"figure F-1: .*too large"):
        _do(ledger, huge)
    assert column(ledger, "SELECT id FROM figure") == []


def test_listeners_hear_of_every_row_that_people_see_changed(ledger: Ledger) -> None:
    made = ledger.apply(total(4.4, 2.1, 2.1)).new_ids
    heard: list[Applied] = []
    stop = ledger.listen(heard.append)
    ledger.apply(amend(made["part0"], 2.2))
    assert heard[0].rows == {
        ("figure", made["part0"]),
        ("total", made["relation"]),
        ("finding", 1),
    }
    stop()
    ledger.apply(amend(made["part0"], 2.3))
    assert len(heard) == 1


def test_a_change_to_a_part_of_a_row_is_a_change_of_that_row(ledger: Ledger) -> None:
    deal = _do(ledger, Insert("deal", {"title": "x"}, as_=New("deal"))).new_ids["deal"]
    stage = _do(ledger, Insert("deal_stage", {"deal_id": deal, "stage": "mou"}, as_=New("stage")))
    assert ("deal", deal) in stage.rows
    mended = _do(ledger, Update("deal_stage", stage.new_ids["stage"], {"stage": "contract"}))
    assert ("deal", deal) in mended.rows


def test_a_word_about_a_flag_changes_the_flag_and_its_total(ledger: Ledger) -> None:
    made = ledger.apply(total(4.4, 2.1, 2.1)).new_ids
    subject = column(ledger, "SELECT subject FROM finding")[0]
    asked = _do(ledger, Insert("query", {"rule": "footing", "subject": subject}))
    assert {("finding", 1), ("total", made["relation"])} <= asked.rows


def test_the_subject_of_a_question_may_name_new_rows(ledger: Ledger) -> None:
    _do(
        ledger,
        figure(1, "f"),
        Insert("query", {"rule": "typed", "subject": (("figure", New("f")),)}),
    )
    assert column(ledger, "SELECT subject FROM query") == ['[["figure",1]]']


def _hits(ledger: Ledger, words: str) -> set[tuple[Any, ...]]:
    query = "SELECT kind, row_id FROM search WHERE search MATCH ?"
    return set(ledger.reader.execute(query, (words,)).fetchall())


def test_search_finds_a_deal_by_its_party_and_by_its_quotes(ledger: Ledger) -> None:
    made = _do(
        ledger,
        party("Société Générale", "bank"),
        Insert("deal", {"title": "A loan"}, as_=New("deal")),
        Insert("deal_party", {"deal_id": New("deal"), "party_id": New("bank")}),
        figure(4.2, deal_id=New("deal")),
    ).new_ids
    assert ("deal", made["deal"]) in _hits(ledger, "societe")
    assert ("deal", made["deal"]) in _hits(ledger, '"4.2 billion"')


def test_search_follows_a_name_that_is_mended(ledger: Ledger) -> None:
    made = _do(
        ledger,
        party("Boing", "b"),
        Insert("deal", {"title": "x"}, as_=New("deal")),
        Insert("deal_party", {"deal_id": New("deal"), "party_id": New("b")}),
    ).new_ids
    _do(ledger, Update("party", made["b"], {"name": "Boeing"}))
    assert _hits(ledger, "boing") == set()
    assert _hits(ledger, "boeing") == {("party", made["b"]), ("deal", made["deal"])}


def test_two_ledgers_on_one_file_see_each_others_changes(tmp_path: Path) -> None:
    ann = make(tmp_path / "deals.crossfoot")
    bob = Ledger.open(ann.path, by="Bob")
    assert not bob.changed_outside()
    _do(ann, party("Boeing"))
    assert bob.changed_outside()
    assert not bob.changed_outside()
    assert not ann.changed_outside()
    assert column(bob, "SELECT name FROM party") == ["Boeing"]
    ann.close()
    bob.close()


def test_a_ledger_that_another_program_holds_is_busy_and_unchanged(ledger: Ledger) -> None:
    ledger.reader.execute("PRAGMA busy_timeout=10")
    other = sqlite3.connect(ledger.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(BusyError):
        _do(ledger, party("Boeing"))
    other.execute("ROLLBACK")
    other.close()
    assert column(ledger, "SELECT name FROM party") == []
    assert _do(ledger, party("Boeing")).seq


def test_a_reader_does_not_stop_a_change_for_longer_than_it_reads(ledger: Ledger) -> None:
    ledger.reader.execute("PRAGMA busy_timeout=10")
    other = sqlite3.connect(ledger.path, isolation_level=None)
    cursor = other.execute("SELECT name FROM sqlite_master")
    cursor.fetchone()
    with pytest.raises(BusyError):
        _do(ledger, party("Boeing"))
    cursor.close()
    other.close()
    assert _do(ledger, party("Boeing")).seq


def test_a_large_change_is_written_whole(ledger: Ledger) -> None:
    many = [Insert("party", {"name": f"Party {number}"}) for number in range(5000)]
    assert len(_do(ledger, *many).rows) == 5000
    assert column(ledger, "SELECT count(*) FROM party") == [5000]
    ledger.undo()
    assert column(ledger, "SELECT count(*) FROM party") == [0]


def _steps_of_sqlite(ledger: Ledger, change: Change) -> int:
    """How much work SQLite does for a change, in tens of its own steps."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    ledger.reader.set_progress_handler(count, 10)
    ledger.apply(change)
    ledger.undo()
    ledger.redo()
    ledger.reader.set_progress_handler(None, 0)
    return counted


def test_an_edit_costs_the_same_in_a_large_ledger(tmp_path: Path) -> None:
    costs = []
    for size in (5, 100):
        ledger = make(tmp_path / f"{size}.crossfoot")
        made = [ledger.apply(total(4.4, 2.1, 2.1)).new_ids for _ in range(size)]
        costs.append(_steps_of_sqlite(ledger, amend(made[2]["part0"], 2.3)))
        ledger.close()
    assert costs[1] < costs[0] * 1.5
