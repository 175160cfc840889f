"""Half-typed forms in the ledger: outside the history, in nobody's way."""

from __future__ import annotations

import sqlite3

from crossfoot.ledger import drafts
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.history import history
from crossfoot.ledger.verify import verify

PLACE = "announcement 1, at 5-9"


def opened(ledger: Ledger, by: str = "Ann", *, write: bool = True) -> Ledger:
    return Ledger.open(ledger.path, by=by, write=write)


def test_a_draft_is_there_when_the_ledger_is_opened_again(ledger: Ledger) -> None:
    assert drafts.keep(ledger, PLACE, "half")
    again = opened(ledger)
    assert drafts.find(again, PLACE) == "half"
    again.close()


def test_the_newest_draft_of_a_place_takes_the_place_of_the_one_before(ledger: Ledger) -> None:
    drafts.keep(ledger, PLACE, "ha")
    drafts.keep(ledger, PLACE, "half")
    assert drafts.find(ledger, PLACE) == "half"


def test_a_draft_that_was_dropped_is_gone(ledger: Ledger) -> None:
    drafts.keep(ledger, PLACE, "half")
    assert drafts.drop(ledger, PLACE)
    assert drafts.find(ledger, PLACE) is None
    assert drafts.newest(ledger) is None


def test_the_newest_draft_names_the_place_it_belongs_to(ledger: Ledger) -> None:
    drafts.keep(ledger, PLACE, "half")
    newest = drafts.newest(ledger)
    assert newest is not None
    assert (newest.place, newest.data) == (PLACE, "half")


def test_two_people_at_one_place_keep_a_draft_each(ledger: Ledger) -> None:
    other = opened(ledger, "Bea")
    drafts.keep(ledger, PLACE, "mine")
    drafts.keep(other, PLACE, "hers")
    assert (drafts.find(ledger, PLACE), drafts.find(other, PLACE)) == ("mine", "hers")
    other.close()


def test_a_draft_leaves_no_trace_in_the_history(ledger: Ledger) -> None:
    before = [line.name for line in history(ledger.reader)]
    drafts.keep(ledger, PLACE, "half")
    assert [line.name for line in history(ledger.reader)] == before
    assert not verify(ledger)


def test_a_draft_is_no_change_from_outside(ledger: Ledger) -> None:
    drafts.keep(ledger, PLACE, "half")
    assert not ledger.changed_outside()


def test_a_ledger_opened_for_reading_keeps_no_draft(ledger: Ledger) -> None:
    reading = opened(ledger, write=False)
    assert not drafts.keep(reading, PLACE, "half")
    assert drafts.find(reading, PLACE) is None
    reading.close()


def test_a_draft_waits_for_nobody_who_is_writing(ledger: Ledger) -> None:
    other = sqlite3.connect(ledger.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert not drafts.keep(ledger, PLACE, "half")
    other.execute("ROLLBACK")
    other.close()
    assert drafts.keep(ledger, PLACE, "half")


def test_the_newest_draft_may_be_sought_among_the_places_of_one_page(ledger: Ledger) -> None:
    drafts.keep(ledger, PLACE, "half")
    drafts.keep(ledger, "question on total at figure 3", "why")
    found = drafts.newest(ledger, "announcement ")
    assert found is not None
    assert found.place == PLACE
