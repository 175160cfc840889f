"""A bundle heard again, and a later text: what is kept, found again, or let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.exchange.conftest import take_in

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

Row = dict[str, Any]
TEXT = "They paid $5 million, and $5 million more. 3 years passed."


def bundle(**lists: list[Row]) -> Row:
    return {"format": "crossfoot-bundle/1", **lists}


def told(body: str | None) -> list[Row]:
    return [{"key": "a", "title": "A", "body": body}]


@pytest.mark.parametrize(
    "deal",
    [
        {"parties": [{"party": "New Rail", "role": "buyer"}, {"party": "new  rail"}]},
        {"stages": [{"stage": "mou"}, {"stage": "mou", "on": "2025"}]},
        {"stages": [{"stage": "mou", "on": "2025"}, {"stage": "mou", "on": "2025", "quote": "so"}]},
        {"stages": [{"stage": "mou", "quote": "one"}, {"stage": "mou", "quote": "two"}]},
        {"tags": ["rail", "rail", "Rail"]},
    ],
)
def test_a_deal_heard_again_changes_nothing(ledger: Ledger, deal: Row) -> None:
    said = bundle(deals=[{"key": "d", "title": "D", **deal}])
    take_in(ledger, said)
    assert take_in(ledger, said).seq is None


def test_two_stages_with_quotes_of_their_own_are_both_kept(ledger: Ledger) -> None:
    stages = [{"stage": "mou", "quote": "one"}, {"stage": "mou", "quote": "two"}]
    take_in(ledger, bundle(deals=[{"key": "d", "title": "D", "stages": stages}]))
    quotes = ledger.reader.execute("SELECT quote FROM deal_stage ORDER BY position").fetchall()
    assert [quote for (quote,) in quotes] == ["one", "two"]


def recorded() -> list[Row]:
    return [
        {
            "key": "f",
            "announcement": "a",
            "wording": "$5 million",
            "span": [10, 20],
            "mentions": [[26, 36]],
        }
    ]


def places(ledger: Ledger) -> list[list[tuple[int | None, int | None]]]:
    """Where the figure, its mention and the dismissal stand."""
    return [
        [tuple(row) for row in ledger.reader.execute(f"SELECT start, end FROM {table}").fetchall()]
        for table in ("figure", "figure_mention", "dismissal")
    ]


DISMISSED = [{"announcement": "a", "span": [43, 50], "reason": "background"}]


def test_a_later_text_moves_what_it_still_says(ledger: Ledger) -> None:
    take_in(ledger, bundle(announcements=told(TEXT), figures=recorded(), dismissals=DISMISSED))
    take_in(ledger, bundle(announcements=told("So: " + TEXT)))
    assert places(ledger) == [[(14, 24)], [(30, 40)], [(47, 54)]]


def test_a_later_text_lets_go_of_what_it_no_longer_says(ledger: Ledger) -> None:
    take_in(ledger, bundle(announcements=told(TEXT), figures=recorded(), dismissals=DISMISSED))
    take_in(ledger, bundle(announcements=told("Nothing of it.")))
    assert places(ledger) == [[(None, None)], [], []]


def test_a_text_that_comes_after_its_figures_is_held_against_them(ledger: Ledger) -> None:
    far = [{"announcement": "a", "span": [500, 510], "reason": "background"}]
    figure = recorded()[0] | {"span": [100, 110], "mentions": [[26, 36], [900, 910]]}
    take_in(ledger, bundle(announcements=told(None), figures=[figure], dismissals=far))
    take_in(ledger, bundle(announcements=told(TEXT)))
    (spans, mentions, dismissals) = places(ledger)
    assert spans in ([(10, 20)], [(26, 36)])
    assert (mentions, dismissals) == ([(26, 36)], [])


def test_a_dismissal_that_is_given_anew_stays_where_it_is_given(ledger: Ledger) -> None:
    take_in(ledger, bundle(announcements=told(TEXT), dismissals=DISMISSED))
    report = take_in(ledger, bundle(announcements=told(TEXT + " End."), dismissals=DISMISSED))
    assert report.as_json()["lists"]["dismissals"]["unchanged"] == 1
    assert places(ledger)[2] == [(43, 50)]
