"""Who entered what is known of every row, at once and after a migration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger import authors
from crossfoot.ledger.change import Change, Insert, Update
from crossfoot.ledger.ledger import Ledger
from tests.ledger.booking import amend, total

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

import pytest


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Ledger, Ledger]]:
    """Ann and Bob at one ledger."""
    ann = Ledger.create(tmp_path / "deals.crossfoot", by="Ann")
    bob = Ledger.open(tmp_path / "deals.crossfoot", by="Bob")
    yield ann, bob
    ann.close()
    bob.close()


def test_whoever_mends_a_row_is_an_author_of_it_too(two: tuple[Ledger, Ledger]) -> None:
    ann, bob = two
    ids = ann.apply(total(4.4, 2.1)).new_ids
    rows = [("figure", ids["part0"])]
    assert authors.authors_of(ann.reader, rows) == ["Ann"]
    bob.apply(amend(ids["part0"], 2.2))
    assert authors.authors_of(ann.reader, rows) == ["Ann", "Bob"]
    assert authors.authors_of(ann.reader, [("figure", ids["whole"])]) == ["Ann"]


def test_a_part_that_is_weighed_otherwise_makes_an_author_of_the_relation(
    two: tuple[Ledger, Ledger],
) -> None:
    ann, bob = two
    ids = ann.apply(total(4.4, 2.1)).new_ids
    (part,) = ann.reader.execute("SELECT id FROM relation_part").fetchone()
    edit = Update("relation_part", part, {"weight_low": 200, "weight_high": 200})
    bob.apply(Change("x", (edit,)))
    assert authors.authors_of(ann.reader, [("relation", ids["relation"])]) == ["Ann", "Bob"]


def test_sending_to_review_is_no_entry(two: tuple[Ledger, Ledger]) -> None:
    ann, bob = two
    ann.apply(Change("x", (Insert("announcement", {"title": "A week"}),)))
    bob.apply(Change("x", (Update("announcement", 1, {"sent_at": "2026", "sent_by": "Bob"}),)))
    assert authors.authors_of(ann.reader, [("announcement", 1)]) == ["Ann"]


def test_the_history_fills_the_index_again(two: tuple[Ledger, Ledger]) -> None:
    ann, bob = two
    ids = ann.apply(total(4.4, 2.1)).new_ids
    bob.apply(amend(ids["part0"], 2.2))
    query = "SELECT * FROM author ORDER BY 1, 2, 3"
    before = ann.reader.execute(query).fetchall()
    ann.reader.execute("DELETE FROM author")
    authors.fill(ann.reader)
    assert ann.reader.execute(query).fetchall() == before
