"""The history: append-only, chained; undo and redo at any depth, across restarts."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import journal
from crossfoot.ledger.change import Change, Delete, Insert, New, Update
from crossfoot.ledger.errors import ConflictError, RefusedError
from crossfoot.ledger.ledger import Ledger
from tests.ledger.booking import amend, column, make, party, total, verdict_of

if TYPE_CHECKING:
    from pathlib import Path


def _names(ledger: Ledger) -> list[str]:
    return column(ledger, "SELECT name FROM party ORDER BY id")


def _add(ledger: Ledger, name: str) -> int:
    return ledger.apply(Change("edit_deal", (party(name, "x"),))).new_ids["x"]


def _rename(ledger: Ledger, id_: int, name: str) -> None:
    ledger.apply(Change("edit_deal", (Update("party", id_, {"name": name}),)))


def test_an_entry_says_who_when_what_and_why(ledger: Ledger) -> None:
    change = Change("edit_deal", (party("Boeing"),), {"deal": "Jets"}, why="a second look")
    seq = ledger.apply(change).seq
    entry = journal.entry(ledger.reader, seq)
    assert entry is not None
    assert (entry.by, entry.name, entry.why) == ("Ann", "edit_deal", "a second look")
    assert json.loads(entry.facts) == {"deal": "Jets"}
    assert entry.at == "2026-11-23T09:00:02.000Z"


def test_an_entry_keeps_before_and_after_by_field(ledger: Ledger) -> None:
    id_ = _add(ledger, "Boing")
    _rename(ledger, id_, "Boeing")
    entry = journal.entries(ledger.reader)[-1]
    (step,) = journal.steps_of(ledger.reader, entry)
    assert (step.table, step.id) == ("party", id_)
    assert (step.before, step.after) == ({"name": "Boing"}, {"name": "Boeing"})


def test_derived_rows_are_not_in_the_history(ledger: Ledger) -> None:
    ledger.apply(total(4.4, 2.1, 2.1))
    steps = journal.steps_of(ledger.reader, journal.entries(ledger.reader)[-1])
    assert {step.table for step in steps} == {"figure", "relation", "relation_part"}


def test_each_entry_carries_the_hash_of_the_one_before(ledger: Ledger) -> None:
    _add(ledger, "Boeing")
    entries = journal.entries(ledger.reader)
    assert [entry.previous for entry in entries] == ["", entries[0].hash]
    assert entries[-1].hash == journal.head(ledger.reader)[1]
    assert list(journal.broken(ledger.reader)) == []


def test_a_change_of_many_rows_keeps_them_compressed_and_hashed(ledger: Ledger) -> None:
    edits = [Insert("party", {"name": f"Party {number}"}) for number in range(1001)]
    ledger.apply(Change("import_bundle", tuple(edits)))
    entry = journal.entries(ledger.reader)[-1]
    assert entry.rows is None
    assert entry.count == 1001
    assert len(journal.steps_of(ledger.reader, entry)) == 1001
    assert list(journal.broken(ledger.reader)) == []


TAMPERING = {
    "update": "UPDATE journal SET by = 'Eve'",
    "delete": "DELETE FROM journal",
    "replace": "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE id = 1",
    "update or replace": "UPDATE OR REPLACE journal SET id = 1 WHERE id = 2",
    "upsert": "INSERT INTO journal SELECT * FROM journal WHERE id = 1"
    " ON CONFLICT (id) DO UPDATE SET by = 'Eve'",
    "bulk update": "UPDATE journal_bulk SET data = x'00'",
    "bulk delete": "DELETE FROM journal_bulk",
    "bulk replace": "INSERT OR REPLACE INTO journal_bulk SELECT * FROM journal_bulk",
}


@pytest.mark.parametrize("how", TAMPERING)
@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_the_history_is_append_only(ledger: Ledger, how: str, recursive: str) -> None:
    edits = [Insert("party", {"name": f"Party {number}"}) for number in range(1001)]
    ledger.apply(Change("import_bundle", tuple(edits)))
    other = sqlite3.connect(ledger.path, isolation_level=None)
    other.execute(f"PRAGMA recursive_triggers={recursive}")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        other.execute(TAMPERING[how])
    other.close()


def test_undo_takes_back_my_newest_change_and_redo_brings_it_back(ledger: Ledger) -> None:
    id_ = _add(ledger, "Boing")
    _rename(ledger, id_, "Boeing")
    ledger.undo()
    assert _names(ledger) == ["Boing"]
    ledger.undo()
    assert _names(ledger) == []
    assert ledger.undo() is None
    ledger.redo()
    ledger.redo()
    assert _names(ledger) == ["Boeing"]
    assert ledger.redo() is None


def test_a_row_brought_back_is_the_same_row(ledger: Ledger) -> None:
    query = "SELECT id, key, public_id FROM party"
    _add(ledger, "Boeing")
    before = ledger.reader.execute(query).fetchall()
    ledger.undo()
    ledger.redo()
    assert ledger.reader.execute(query).fetchall() == before


def test_a_row_brought_back_has_a_version_of_its_own(ledger: Ledger) -> None:
    id_ = _add(ledger, "Boeing")
    ledger.apply(Change("edit_deal", (Delete("party", id_),)))
    ledger.undo()
    assert column(ledger, "SELECT version FROM party") == [2]


def test_undo_survives_a_restart(tmp_path: Path) -> None:
    ledger = make(tmp_path / "deals.crossfoot")
    _add(ledger, "Boeing")
    ledger.close()
    ledger = Ledger.open(ledger.path, by="Ann")
    ledger.undo()
    assert _names(ledger) == []
    ledger.close()
    ledger = Ledger.open(ledger.path, by="Ann")
    ledger.redo()
    assert _names(ledger) == ["Boeing"]
    ledger.close()


def test_redo_survives_a_new_change_on_other_rows(ledger: Ledger) -> None:
    _add(ledger, "Boeing")
    ledger.undo()
    _add(ledger, "Wabtec")
    ledger.redo()
    assert sorted(_names(ledger)) == ["Boeing", "Wabtec"]


def test_after_a_redo_the_change_can_be_taken_back_again(ledger: Ledger) -> None:
    _add(ledger, "Boeing")
    for _ in range(3):
        ledger.undo()
        assert _names(ledger) == []
        ledger.redo()
        assert _names(ledger) == ["Boeing"]


def test_undo_passes_over_what_others_did(tmp_path: Path) -> None:
    ann = make(tmp_path / "deals.crossfoot")
    bob = Ledger.open(ann.path, by="Bob")
    _add(ann, "Boeing")
    _add(bob, "Wabtec")
    ann.undo()
    assert _names(bob) == ["Wabtec"]
    assert ann.undo() is None
    ann.close()
    bob.close()


def test_a_field_that_somebody_changed_since_is_a_conflict(tmp_path: Path) -> None:
    ann = make(tmp_path / "deals.crossfoot")
    bob = Ledger.open(ann.path, by="Bob")
    id_ = _add(ann, "Boing")
    _rename(ann, id_, "Boeing")
    _rename(bob, id_, "The Boeing Company")
    with pytest.raises(ConflictError) as conflict:
        ann.undo()
    (clash,) = conflict.value.clashes
    assert (clash.expected, clash.found) == ("Boeing", "The Boeing Company")
    assert _names(ann) == ["The Boeing Company"]
    ann.close()
    bob.close()


def test_other_fields_of_the_same_row_are_no_conflict(tmp_path: Path) -> None:
    ann = make(tmp_path / "deals.crossfoot")
    bob = Ledger.open(ann.path, by="Bob")
    id_ = _add(ann, "Boing")
    _rename(ann, id_, "Boeing")
    bob.apply(Change("edit_deal", (Update("party", id_, {"country": "US"}),)))
    ann.undo()
    assert ann.reader.execute("SELECT name, country FROM party").fetchall() == [("Boing", "US")]
    ann.close()
    bob.close()


def test_a_new_row_that_others_filled_in_since_is_not_taken_away(tmp_path: Path) -> None:
    ann = make(tmp_path / "deals.crossfoot")
    bob = Ledger.open(ann.path, by="Bob")
    id_ = _add(ann, "Boeing")
    bob.apply(Change("edit_deal", (Update("party", id_, {"country": "US"}),)))
    with pytest.raises(ConflictError):
        ann.undo()
    ann.close()
    bob.close()


def test_a_row_that_later_rows_lean_on_is_not_taken_away(tmp_path: Path) -> None:
    ann = make(tmp_path / "deals.crossfoot")
    bob = Ledger.open(ann.path, by="Bob")
    id_ = _add(ann, "Boeing")
    deal = Insert("deal", {"title": "x"}, as_=New("deal"))
    tie = Insert("deal_party", {"deal_id": New("deal"), "party_id": id_})
    bob.apply(Change("edit_deal", (deal, tie)))
    with pytest.raises(ConflictError, match="cannot be taken back now"):
        ann.undo()
    ann.close()
    bob.close()


def test_any_older_change_can_be_taken_back(ledger: Ledger) -> None:
    first = ledger.apply(Change("edit_deal", (party("Boeing"),))).seq
    _add(ledger, "Wabtec")
    ledger.take_back(first)
    assert _names(ledger) == ["Wabtec"]


def test_a_change_that_later_ones_write_over_says_the_way_out(ledger: Ledger) -> None:
    applied = ledger.apply(Change("edit_deal", (party("Boeing"),)))
    (id_,) = column(ledger, "SELECT id FROM party")
    ledger.apply(Change("edit_deal", (Update("party", id_, {"name": "The Boeing Company"}),)))
    with pytest.raises(ConflictError) as refused:
        ledger.take_back(applied.seq)
    assert "cannot be taken back alone: later changes touch party" in refused.value.what
    assert "(name)" not in refused.value.what, "columns are no words of a person"
    assert "go back to before them" in refused.value.remedy
    assert [clash.column for clash in refused.value.clashes] == ["name"]


def test_a_change_is_not_taken_back_twice(ledger: Ledger) -> None:
    seq = ledger.apply(Change("edit_deal", (party("Boeing"),))).seq
    ledger.take_back(seq)
    with pytest.raises(ConflictError, match="taken back already, by Ann"):
        ledger.take_back(seq)


def test_the_making_of_a_ledger_is_not_taken_back(ledger: Ledger) -> None:
    assert ledger.undo() is None
    with pytest.raises(RefusedError):
        ledger.take_back(1)
    with pytest.raises(RefusedError, match="no change 99"):
        ledger.take_back(99)


def test_undo_derives_everything_anew(ledger: Ledger) -> None:
    made = ledger.apply(total(4.4, 2.1, 2.1)).new_ids
    ledger.apply(amend(made["part0"], 2.3))
    ledger.undo()
    assert verdict_of(ledger, made["relation"]) == "inconsistent"
    assert column(ledger, "SELECT rule FROM finding") == ["footing"]
    ledger.undo()
    assert column(ledger, "SELECT id FROM total") == []


def test_an_import_is_taken_back_as_one(ledger: Ledger) -> None:
    edits = [party(f"Party {number}") for number in range(1500)]
    ledger.apply(Change("import_bundle", tuple(edits), {"file": "b.json"}))
    ledger.undo()
    assert _names(ledger) == []
    ledger.redo()
    assert len(_names(ledger)) == 1500
