"""Verify finds what was changed behind the ledger's back, and says where."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import full_recheck, recheck
from crossfoot.ledger.change import Change, Insert
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.verify import MOST, verify
from tests.ledger.booking import amend, column, make, party, total, verdict_of

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ledger.verify import Problem


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger with a total that does not add up, mended once."""
    ledger = make(tmp_path / "deals.crossfoot")
    made = ledger.apply(total(4.4, 2.1, 2.1)).new_ids
    ledger.apply(amend(made["part0"], 2.0))
    ledger.apply(Change("edit_deal", (party("Boeing"),)))
    ledger.close()
    return ledger.path


def _behind(path: Path, *statements: str, triggers: str = "") -> list[Problem]:
    """Change the file with another program; triggers: table whose guards are lifted meanwhile."""
    other = sqlite3.connect(path, isolation_level=None)
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    guards = other.execute(query, (triggers,)).fetchall()
    for name, _ in guards:
        other.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        other.execute(statement)
    for _, sql in guards:
        other.execute(sql)
    other.close()
    ledger = Ledger.open(path, by="Ann", write=False)
    problems = verify(ledger)
    ledger.close()
    return problems


def test_a_ledger_that_only_crossfoot_wrote_has_no_problems(path: Path) -> None:
    assert _behind(path) == []


CHANGES = {
    "a bound": ("UPDATE figure_meaning SET soft_high = 1", "derived", "The bounds of figure"),
    "no bounds": ("DELETE FROM figure_meaning WHERE figure_id = 1", "derived", "The bounds of"),
    "a verdict": ("UPDATE total SET verdict = 'consistent'", "derived", "The verdict of total 1"),
    "no verdict": ("DELETE FROM total", "derived", "The verdict of total 1"),
    "a flag": ("UPDATE finding SET severity = 'note'", "derived", "The flag footing at F-1"),
    "a stray flag": (
        """INSERT INTO finding (rule, severity, subject, message, facts, fingerprint)
           VALUES ('typed', 'note', '[["figure",1]]', 'x', '{}', 'x')""",
        "derived",
        "The flag typed at figure 1 stands without a reason",
    ),
    "a record": ("UPDATE party SET name = 'Airbus'", "record", "party 1 is not as the history"),
    "a new record": (
        "INSERT INTO party (key, public_id, name, version) VALUES ('x', 'P-9', 'x', 1)",
        "record",
        "party 2 is not as the history left it",
    ),
    "a record gone": ("DELETE FROM party", "record", "party 1 is not as the history left it"),
    "a text": ("UPDATE search SET text = 'x' WHERE kind = 'party'", "search", "party 1"),
    "a key": (
        "INSERT INTO deal_tag (deal_id, position, tag) VALUES (99, 0, 'x')",
        "key",
        "deal_tag 1 names a deal that is not there",
    ),
}


@pytest.mark.parametrize("case", CHANGES)
def test_what_another_program_changed_is_found_and_named(path: Path, case: str) -> None:
    statement, kind, words = CHANGES[case]
    problems = _behind(path, statement)
    assert any(each.kind == kind and words in each.message for each in problems)
    assert all(each.message.endswith(".") for each in problems)


HISTORY = {
    "who": ("UPDATE journal SET by = 'Eve' WHERE id = 3", "from change 3 on: it was altered"),
    "rows": ("UPDATE journal SET rows = '[]' WHERE id = 3", "from change 3 on: its rows were"),
    "middle": ("DELETE FROM journal WHERE id = 3", "from change 4 on: entries before it are"),
    "hash": (
        "UPDATE journal SET previous = 'x' WHERE id = 3",
        "from change 3 on: it does not follow",
    ),
}


@pytest.mark.parametrize("case", HISTORY)
def test_a_history_that_was_altered_is_named_from_its_first_bad_entry(
    path: Path, case: str
) -> None:
    statement, words = HISTORY[case]
    problems = _behind(path, statement, triggers="journal")
    history = [each.message for each in problems if each.kind == "history"]
    assert len(history) == 1
    assert words in history[0]


def test_rows_kept_apart_are_missed_when_they_are_gone(tmp_path: Path) -> None:
    ledger = make(tmp_path / "deals.crossfoot")
    edits = [Insert("party", {"name": f"Party {number}"}) for number in range(1001)]
    ledger.apply(Change("import_bundle", tuple(edits)))
    ledger.close()
    problems = _behind(ledger.path, "DELETE FROM journal_bulk", triggers="journal_bulk")
    assert "the rows of change 2 are missing" in problems[0].message


def test_a_long_list_of_problems_is_counted(tmp_path: Path) -> None:
    ledger = make(tmp_path / "deals.crossfoot")
    edits = [Insert("party", {"name": f"Party {number}"}) for number in range(50)]
    ledger.apply(Change("import_bundle", tuple(edits)))
    ledger.close()
    problems = _behind(ledger.path, "UPDATE party SET country = 'US'")
    assert len(problems) == MOST + 1
    assert problems[-1].message == "… and 30 more of this kind."


def test_verify_writes_nothing(path: Path) -> None:
    before = path.read_bytes()
    _behind(path)
    assert path.read_bytes() == before


def test_a_ledger_of_older_rules_is_rechecked_in_full_and_once(path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("UPDATE setting SET value = 'old' WHERE name = 'policy'")
    other.execute("UPDATE total SET verdict = 'consistent'")
    other.execute("DELETE FROM finding_subject")
    other.execute("DELETE FROM finding")
    other.close()
    ledger = Ledger.open(path, by="Ann", write=False)
    told: list[tuple[int, int]] = []
    assert ledger.bring_up_to_date(lambda done, whole: told.append((done, whole)))
    assert told[-1] == (7, 7)
    assert verdict_of(ledger, 1) == "inconsistent"
    assert column(ledger, "SELECT rule FROM finding") == ["footing"]
    assert not ledger.bring_up_to_date()
    assert verify(ledger) == []
    ledger.close()


def test_a_new_ledger_is_up_to_date(ledger: Ledger) -> None:
    query = "SELECT name, value FROM setting WHERE name IN ('policy', 'rules')"
    assert dict(ledger.reader.execute(query).fetchall()) == recheck.versions()
    assert not ledger.bring_up_to_date()


def test_a_full_recheck_of_a_sound_ledger_changes_nothing(path: Path) -> None:
    ledger = Ledger.open(path, by="Ann")
    tables = ("figure_meaning", "total", "finding", "finding_subject")

    def derived() -> str:
        rows = {name: ledger.reader.execute(f"SELECT * FROM {name}").fetchall() for name in tables}
        return json.dumps(rows)

    before = derived()
    ledger.reader.execute("BEGIN IMMEDIATE")
    full_recheck.recheck_all(ledger.reader)
    ledger.reader.execute("COMMIT")
    assert derived() == before
    ledger.close()


ODD = "“quoted” \\ / \x01\x1f\x7f\t\n\b\f\r é 🚂 \u2028 </script>"


def test_a_large_change_is_replayed_as_a_small_one_is(ledger: Ledger) -> None:
    made = ledger.apply(Change("x", tuple(party(f"{ODD} {number}") for number in range(1500))))
    assert made.seq
    assert verify(ledger) == []
    ledger.reader.execute("UPDATE party SET country = 'KZ' WHERE id = 77")
    assert [problem.message for problem in verify(ledger)] == [
        "party 77 is not as the history left it."
    ]
