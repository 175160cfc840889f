"""What is offered to cover or to belong to: the event's figures and deals, then the ledger's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import actions
from crossfoot.ledger.fields import AnnouncementFields
from crossfoot.ledger.queries.choosing import deals_to_join, figures_to_cover
from tests.ledger.announcing import AIRCRAFT, COUNT, LOCOMOTIVES, TEXT, record

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger


def announce(ledger: Ledger, title: str, event: str | None) -> int:
    fields = AnnouncementFields(title, event=event)
    change = actions.record_announcement(ledger.reader, fields, f"{TEXT}{title}")
    return ledger.apply(change).new_ids["announcement"]


@pytest.fixture
def texts(ledger: Ledger) -> tuple[int, int, int]:
    """Three texts with the same figures: two of an event, the last recorded of none."""
    here = announce(ledger, "Here", "Assembly")
    near, far = announce(ledger, "Near", "Assembly"), announce(ledger, "Far", None)
    record(ledger, here, LOCOMOTIVES)
    record(ledger, near, LOCOMOTIVES, COUNT)
    record(ledger, far, LOCOMOTIVES, AIRCRAFT)
    return here, near, far


def test_figures_of_the_event_come_before_those_of_the_ledger(
    ledger: Ledger, texts: tuple[int, int, int]
) -> None:
    found = figures_to_cover(ledger.reader, texts[0], "value", "locomotives")
    assert [one.announcement for one in found] == ["Near", "Far"]
    assert {one.wording for one in found} == {"$4.2 billion"}


def test_only_figures_that_measure_the_same_are_offered(
    ledger: Ledger, texts: tuple[int, int, int]
) -> None:
    found = figures_to_cover(ledger.reader, texts[0], "quantity", "aircraft")
    assert [one.wording for one in found] == ["up to 22 aircraft"]


def test_without_words_only_the_event_is_offered(
    ledger: Ledger, texts: tuple[int, int, int]
) -> None:
    assert [one.announcement for one in figures_to_cover(ledger.reader, texts[0], "value", "")] == [
        "Near"
    ]
    assert figures_to_cover(ledger.reader, texts[2], "value", " ") == []


def test_deals_of_the_event_come_before_those_of_the_ledger(
    ledger: Ledger, texts: tuple[int, int, int]
) -> None:
    found = deals_to_join(ledger.reader, texts[1], "kazakhstan loco")
    assert len(found) == 3
    near = {figure["deal_id"] for figure in _figures(ledger, texts[0], texts[1])}
    assert found[0].id in near
    assert found[1].id in near
    assert found[2].id not in near


@pytest.mark.parametrize("typed", ['"', "*", "NEAR(", "AND OR", "\0"])
def test_words_are_never_taken_for_a_query(
    ledger: Ledger, texts: tuple[int, int, int], typed: str
) -> None:
    figures_to_cover(ledger.reader, texts[0], "value", typed)
    deals_to_join(ledger.reader, texts[0], typed)


def _figures(ledger: Ledger, *announcements: int) -> list[dict[str, int]]:
    rows = ledger.reader.execute("SELECT announcement_id, deal_id FROM figure").fetchall()
    return [{"deal_id": deal} for text, deal in rows if text in announcements and deal is not None]
