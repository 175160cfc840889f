"""Every record in the order of its id, whatever the size of a chunk."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import records
from tests.ledger.announcing import AIRCRAFT, COUNT, LOCOMOTIVES, TEXT, TOTAL, announce, record

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path_factory.mktemp("records") / "plan.crossfoot", by="clerk")
    record(made, announce(made), TOTAL, LOCOMOTIVES, COUNT, AIRCRAFT)
    announce(made, "Nothing in it.", "Nothing")
    yield made
    made.close()


READERS: list[Any] = [records.announcements, records.figures, records.deals, records.relations]


@pytest.mark.parametrize("size", [1, 2, 100])
def test_a_chunk_is_never_longer_than_asked_and_nothing_is_lost(ledger: Ledger, size: int) -> None:
    for read in READERS:
        chunks = list(read(ledger.reader, size))
        assert all(0 < len(chunk) <= size for chunk in chunks)
        whole = [one.id for one in chain.from_iterable(read(ledger.reader, 100))]
        assert [one.id for one in chain.from_iterable(chunks)] == whole


def test_an_announcement_carries_its_text(ledger: Ledger) -> None:
    first, second = chain.from_iterable(records.announcements(ledger.reader))
    assert (first.body, second.body) == (TEXT, "Nothing in it.")
    assert first.event == "E-1"
    assert first.event_name == "Autumn assembly"


def test_a_figure_carries_its_keys_mentions_and_sentence(ledger: Ledger) -> None:
    figures = list(chain.from_iterable(records.figures(ledger.reader)))
    locomotives = figures[1]
    assert locomotives.announcement == "A-1"
    assert locomotives.deal is not None
    assert len(locomotives.mentions) == 1
    assert locomotives.sentence is not None
    assert locomotives.sentence.before == "Kazakhstan will buy locomotives for "
    assert locomotives.meaning is not None
    assert not locomotives.adopted


def test_a_deal_says_what_it_counts_with_and_where_it_comes_from(ledger: Ledger) -> None:
    _, aircraft = chain.from_iterable(records.deals(ledger.reader))
    assert [one.name for one in aircraft.fields.parties] == ["Uzbekistan Airways", "Boeing"]
    assert aircraft.value == 4
    assert aircraft.quantity == 3
    assert (aircraft.sources, aircraft.main_source) == (1, 1)
    assert aircraft.verdict is VerdictKind.CONSISTENT


def test_a_relation_says_its_verdict_and_keeps_its_parts_in_order(ledger: Ledger) -> None:
    (relation,) = chain.from_iterable(records.relations(ledger.reader))
    assert (relation.kind, relation.whole) == (RelationKind.SUM_OF, "F-1")
    assert relation.verdict is VerdictKind.CONSISTENT
    parts = list(chain.from_iterable(records.parts(ledger.reader)))
    assert [(one.relation_id, one.figure) for one in parts] == [(1, "F-2"), (1, "F-4")]


def test_a_table_without_a_record_of_its_own_comes_as_it_is_stored(ledger: Ledger) -> None:
    names = [row["name"] for row in chain.from_iterable(records.rows(ledger.reader, "party"))]
    assert names == ["Wabtec", "Uzbekistan Airways", "Boeing"]
    with pytest.raises(ValueError, match="no table"):
        list(records.rows(ledger.reader, "no table"))
