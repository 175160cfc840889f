"""Rows that close circles, and who is blamed for them."""

from __future__ import annotations

from crossfoot.ledger.circles import Steps, closing


def test_the_last_row_that_closes_a_circle_is_blamed_once() -> None:
    steps: Steps = {"a": [("b", 1)], "b": [("c", 2), ("d", 2)], "c": [("a", None)]}
    assert list(closing(steps)) == [(2, "a")]


def test_a_row_that_only_leads_to_a_circle_is_not_blamed() -> None:
    steps: Steps = {"a": [("b", 1)], "b": [("c", None)], "c": [("d", None)], "d": [("c", None)]}
    assert list(closing(steps)) == []
