"""Which deal of the ledger a proposed one may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import actions
from crossfoot.ledger.fields import AnnouncementFields
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.likely import News, likely_deals
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crossfoot.reading.proposal import Proposal

FIRST = "Air Astana ordered 15 Boeing 787-9s for $7 billion."


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path / "deals.crossfoot", by="clerk")
    record(made, FIRST)
    yield made
    made.close()


def proposed(text: str) -> Proposal:
    return propose(text, read(text))


def record(ledger: Ledger, text: str) -> None:
    fields = AnnouncementFields(title="A text")
    change = actions.record_announcement(ledger.reader, fields, text)
    id_ = ledger.apply(change).new_ids["announcement"]
    proposal = proposed(text)
    for index in range(len(proposal.figures)):
        ledger.apply(actions.record_figure(ledger.reader, id_, proposal, index))


def news(ledger: Ledger, text: str) -> list[tuple[int, News, str]]:
    found = likely_deals(ledger.reader, 0, proposed(text))
    return [(number, one.news, one.wording) for number, one in found.items()]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Boeing won a $7 billion order from Air Astana.", [(0, News.SAME, "$7 billion")]),
        (
            "Air Astana agreed to buy 15 Dreamliners from Boeing.",
            [(0, News.SAME, "15 Boeing 787-9s")],
        ),
        ("Air Astana ordered jets from Boeing for $9 billion.", [(0, News.UPDATE, "$7 billion")]),
        ("Air Astana ordered jets from Airbus for $9 billion.", []),
        ("Emirates ordered 15 jets from Boeing for $7 billion.", []),
        ("Air Astana bought $7 billion of American jets.", [(0, News.SAME, "$7 billion")]),
        ("Chile will buy trains from Alstom for $7 billion.", []),
    ],
)
def test_a_deal_is_likely_one_with_the_same_parties(
    ledger: Ledger, text: str, told: list[tuple[int, News, str]]
) -> None:
    assert news(ledger, text) == told


def test_figures_of_the_announcement_itself_are_no_other_report(ledger: Ledger) -> None:
    assert likely_deals(ledger.reader, 1, proposed(FIRST)) == {}
