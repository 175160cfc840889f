"""Announcements grouped by the event they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.queries import announcements
from crossfoot.ledger.queries.announcements import AnnouncementQuery
from crossfoot.ledger.queries.lists import query_of
from crossfoot.ledger.views import ListPage
from tests.ledger.booking import make

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    made = make(tmp_path / "deals.crossfoot")
    made.apply(
        Change(
            "record_announcement",
            (
                Insert("event", {"name": "Visit"}, as_=New("visit")),
                Insert("event", {"name": "Summit"}, as_=New("summit")),
                Insert("event", {"name": "Never held"}),
                Insert("announcement", {"title": "One", "event_id": New("visit")}),
                Insert("announcement", {"title": "Two", "event_id": New("summit")}),
                Insert("announcement", {"title": "Three"}),
            ),
        )
    )
    yield made
    made.close()


def titles(ledger: Ledger, query: AnnouncementQuery) -> list[str]:
    ids = announcements.LIST.ids(ledger.reader, query)
    return [line.title for line in announcements.lines(ledger.reader, ids).values()]


def test_announcements_are_narrowed_to_events(ledger: Ledger) -> None:
    assert titles(ledger, AnnouncementQuery(events=("Visit",))) == ["One"]
    assert titles(ledger, AnnouncementQuery(events=("Visit", "Summit"))) == ["Two", "One"]
    assert titles(ledger, AnnouncementQuery(events=("Elsewhere",))) == []
    assert titles(ledger, AnnouncementQuery()) == ["Three", "Two", "One"]


def test_only_events_with_announcements_are_offered_and_a_view_can_hold_them(
    ledger: Ledger,
) -> None:
    assert announcements.LIST.facet(ledger.reader, AnnouncementQuery(), "events") == {
        "Summit": 1,
        "Visit": 1,
    }
    query = query_of(ListPage.ANNOUNCEMENTS, "", {"events": ("Visit",)}, ())
    assert query.events == ("Visit",)
