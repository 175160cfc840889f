"""A headline that nothing is recorded of is told while it stands so, whatever brought it about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger.change import Change, Delete, Insert, New, Update
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.flags import FlagQuery
from crossfoot.ledger.verify import verify
from crossfoot.reading.sealing import seal
from tests.ledger.booking import figure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from crossfoot.ledger.change import Edit
    from crossfoot.ledger.ledger import Ledger

TEXT = "Rails cost $1bn at first. Both agreed on deals worth $2bn, and trade came to $9bn."


def span(words: str) -> dict[str, int]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words)}


@pytest.fixture
def ids(ledger: Ledger) -> Mapping[str, int]:
    """A text with a headline, a deal and a number that is dismissed."""
    sealed, release = seal(TEXT), New("release")
    text = {"announcement_id": release, "body": sealed.text, "sha256": sealed.sha256}
    aside = {"announcement_id": release, "reason": "background", **span("$9bn")}
    edits: list[Edit] = [
        Insert("announcement", {"title": "A week"}, release),
        Insert("announcement", {"title": "Another"}, New("other")),
        Insert("source_text", text, New("text")),
        Insert("deal", {"title": "Rails"}, New("deal")),
        figure(1, "value", announcement_id=release, deal_id=New("deal"), **span("$1bn")),
        figure(2, "headline", announcement_id=release, **span("$2bn")),
        Insert("dismissal", aside, New("dismissal")),
    ]
    return ledger.apply(Change("x", tuple(edits))).new_ids


def told(ledger: Ledger) -> bool:
    assert verify(ledger) == []
    return flags.LIST.count(ledger.reader, FlagQuery(rules=("headline",))).number == 1


SILENT: dict[str, Callable[[Mapping[str, int]], tuple[Edit, ...]]] = {
    "a number is open again": lambda ids: (Delete("dismissal", ids["dismissal"]),),
    "its part is ticked": lambda ids: (
        Insert("relation", {"kind": "includes", "whole_id": ids["headline"]}, New("total")),
        Insert("relation_part", {"relation_id": New("total"), "figure_id": ids["value"]}),
    ),
    "it is told to be another's": lambda ids: (
        Insert("relation", {"kind": "same_as", "whole_id": ids["value"]}, New("same")),
        Insert("relation_part", {"relation_id": New("same"), "figure_id": ids["headline"]}),
    ),
    "it is a total with its parts in other digits": lambda ids: (
        figure(1.9, "whole", hedge="over", announcement_id=ids["release"]),
        figure(1.2, "part"),
        Insert("relation", {"kind": "includes", "whole_id": New("whole")}, New("total")),
        Insert("relation_part", {"relation_id": New("total"), "figure_id": New("part")}),
    ),
    "it is the value of its deal in other digits": lambda ids: (
        Update("figure", ids["value"], {"amount": 19 * 10**10, "hedge": "over"}),
    ),
    "it is of a deal": lambda ids: (Update("figure", ids["headline"], {"deal_id": ids["deal"]}),),
    "the deal's value is of no deal": lambda ids: (
        Update("figure", ids["value"], {"deal_id": None}),
    ),
    "the deal's value stands elsewhere": lambda ids: (
        Update("figure", ids["value"], {"announcement_id": ids["other"]}),
    ),
    "the deal is worth more": lambda ids: (Update("figure", ids["value"], {"amount": 9 * 10**11}),),
    "it has no place in the text": lambda ids: (
        Update("figure", ids["headline"], {"start": None, "end": None}),
    ),
    "it is another place of the text": lambda ids: (
        Update("figure", ids["headline"], span("$9bn")),
    ),
    "it is gone": lambda ids: (Delete("figure", ids["headline"]),),
    "the text is gone": lambda ids: (Delete("source_text", ids["text"]),),
}


@pytest.mark.parametrize("case", SILENT)
def test_it_is_told_until_something_speaks_against_it_and_again_after_undo(
    ledger: Ledger, ids: Mapping[str, int], case: str
) -> None:
    assert told(ledger)
    ledger.apply(Change("x", SILENT[case](ids)))
    assert not told(ledger)
    ledger.undo()
    assert told(ledger)


def test_what_was_sent_to_review_is_not_asked_for_its_numbers(
    ledger: Ledger, ids: Mapping[str, int]
) -> None:
    ledger.apply(Change("x", (Delete("dismissal", ids["dismissal"]),)))
    assert not told(ledger)
    ledger.apply(Change("x", (Update("announcement", ids["release"], {"sent_at": "2026"}),)))
    assert told(ledger)


TOLD: dict[str, Callable[[Mapping[str, int]], tuple[Edit, ...]]] = {
    "another total says something else": lambda ids: (
        figure(1.5, "whole", announcement_id=ids["release"]),
        figure(1.2, "part"),
        Insert("relation", {"kind": "includes", "whole_id": New("whole")}, New("total")),
        Insert("relation_part", {"relation_id": New("total"), "figure_id": New("part")}),
    ),
    "the same total has no parts": lambda ids: (
        figure(1.9, "whole", hedge="over", announcement_id=ids["release"]),
        Insert("relation", {"kind": "includes", "whole_id": New("whole")}, New("total")),
    ),
    "the same total stands elsewhere": lambda ids: (
        figure(1.9, "whole", hedge="over", announcement_id=ids["other"]),
        figure(1.2, "part"),
        Insert("relation", {"kind": "includes", "whole_id": New("whole")}, New("total")),
        Insert("relation_part", {"relation_id": New("total"), "figure_id": New("part")}),
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_a_total_that_is_not_the_same_with_its_parts_does_not_speak_for_it(
    ledger: Ledger, ids: Mapping[str, int], case: str
) -> None:
    ledger.apply(Change("x", TOLD[case](ids)))
    assert told(ledger)
