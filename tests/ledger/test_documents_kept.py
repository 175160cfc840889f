"""Files that announcements were read from, kept by their hash."""

from __future__ import annotations

import hashlib
import sqlite3

import pytest

from crossfoot.ledger.actions import record_announcement
from crossfoot.ledger.change import KeptFile
from crossfoot.ledger.fields import AnnouncementFields
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.documents import document_data, kept_document
from crossfoot.ledger.verify import verify

FILE = KeptFile("orders.pdf", "pdf", b"%PDF-1.4 and so on")


def recorded(ledger: Ledger, title: str = "Orders", text: str = "Two orders.") -> int:
    change = record_announcement(
        ledger.reader, AnnouncementFields(title), text, cut="a menu", file=FILE
    )
    return ledger.apply(change).new_ids["announcement"]


def test_the_file_is_kept_with_the_text_that_was_read_from_it(ledger: Ledger) -> None:
    kept = kept_document(ledger.reader, recorded(ledger))
    assert kept is not None
    assert (kept.name, kept.kind, kept.size) == ("orders.pdf", "pdf", len(FILE.data))
    assert kept.sha256 == hashlib.sha256(FILE.data).hexdigest()
    assert document_data(ledger.reader, kept.sha256) == FILE.data
    assert document_data(ledger.reader, "0" * 64) is None
    assert verify(ledger) == []


def test_the_same_file_twice_is_kept_once(ledger: Ledger) -> None:
    recorded(ledger)
    recorded(ledger, "Again", "Other words.")
    (number,) = ledger.reader.execute("SELECT count(*) FROM document").fetchone()
    assert number == 1


def test_undo_and_redo_find_it_again(ledger: Ledger) -> None:
    announcement = recorded(ledger)
    ledger.undo()
    assert kept_document(ledger.reader, announcement) is None
    assert verify(ledger) == []
    ledger.redo()
    assert kept_document(ledger.reader, announcement) is not None
    assert verify(ledger) == []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE document SET data = X'00'", "The kept file orders.pdf is not what it was"),
        ("DELETE FROM document", "was read from is not there"),
    ],
)
def test_verify_tells_of_a_file_that_is_not_what_it_was(
    ledger: Ledger, statement: str, words: str
) -> None:
    recorded(ledger)
    ledger.close()
    with sqlite3.connect(ledger.path) as direct:
        direct.execute(statement)
    direct.close()
    again = Ledger.open(ledger.path, by="ann")
    assert [words in problem.message for problem in verify(again)] == [True]
    again.close()
