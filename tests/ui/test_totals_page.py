"""Breakdowns, the tree of totals and the timeline of a headline, by keyboard alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.exchange.bundle import take
from crossfoot.ledger.change import Change, Update
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import totals
from crossfoot.ui.pages.totals.page import TotalsPage
from tests.ui.conftest import presser, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ui.window import MainWindow

SOURCES = {
    "jan": ("2025-01-23", "Commitments of January"),
    "may": ("2025-05-13", "Commitments told again"),
}
FIGURES = {
    "t": ("may", "$600 billion"),
    "old": ("jan", "$600 billion"),
    "a": ("may", "$400 billion"),
    "b": ("may", "$200 billion"),
    "a1": ("may", "$250 billion"),
    "a2": ("may", "$150 billion"),
}


def relation(kind: str, whole: str, *parts: str) -> dict[str, Any]:
    return {"kind": kind, "whole": whole, "parts": [{"figure": part} for part in parts]}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A headline told twice, with a part that is a total itself."""
    path = tmp_path / "tree.crossfoot"
    document = {
        "format": "crossfoot-bundle/1",
        "announcements": [
            {"key": key, "title": title, "publisher": "Post", "published_on": on}
            for key, (on, title) in SOURCES.items()
        ],
        "figures": [
            {"key": key, "announcement": source, "wording": wording, "measure": "value"}
            for key, (source, wording) in FIGURES.items()
        ],
        "relations": [
            relation("sum_of", "t", "a", "b"),
            relation("sum_of", "a", "a1", "a2"),
            relation("restates", "t", "old"),
        ],
    }
    ledger = Ledger.create(path, by="clerk")
    take(ledger, json.dumps(document).encode())
    ledger.close()
    return path


OUTER, INNER = 1, 2


@pytest.fixture
def page(tree: Path, open_window: Callable[[Path], MainWindow]) -> TotalsPage:
    window = open_window(tree)
    window.show_page("totals")
    shown = window.page
    assert isinstance(shown, TotalsPage)
    shown.show_row(OUTER)
    shown.list.focus_list()
    return shown


@pytest.fixture
def press(page: TotalsPage) -> Callable[..., None]:
    window: Any = page.window()
    return presser(window)


def breakdowns(page: TotalsPage) -> list[tuple[str | None, str]]:
    reader = page.desk.ledger.reader
    found = totals.lines(reader, list(totals.LIST.ids(reader, totals.TotalQuery(descending=False))))
    return [(line.breakdown, line.verdict) for line in found.values()]


def test_the_tree_shows_what_is_inside_what_with_each_verdict(page: TotalsPage) -> None:
    root = page.tree.tree.topLevelItem(0)
    assert root is not None
    assert (root.text(0), root.text(1)) == ("“$600 billion”", "Adds up")
    inner = root.child(0)
    assert inner is not None
    assert inner.text(0) == "“$400 billion”"


def test_the_arrow_keys_go_through_the_tree_and_enter_goes_to_a_total(
    page: TotalsPage, press: Callable[..., None]
) -> None:
    press("T", "Down", "Return")
    assert page.list.table.current_id == INNER
    assert page.tree.tree.hasFocus()
    press("Esc")
    assert page.list.table.hasFocus()


def test_a_headline_told_before_has_a_timeline(page: TotalsPage) -> None:
    moments = page.tellings.timeline.moments
    assert [(each.on, each.here) for each in moments] == [
        ("23 Jan 2025", False),
        ("13 May 2025", True),
    ]
    assert moments[1].by.startswith("announced before · Post")
    page.show_row(INNER)
    assert page.tellings.isHidden()


def test_a_headline_announced_before_in_part_says_how_much_of_it_is_new(page: TotalsPage) -> None:
    assert page.tellings.note == ""
    reader = page.desk.ledger.reader
    (before,) = reader.execute("SELECT id FROM relation WHERE kind = 'restates'").fetchone()
    edit = Update("relation", before, {"amount": 500 * 10**11})
    page.desk.apply(Change("relate", (edit,), {"wording": "$600 billion", "kind": "restates"}))
    page.show_row(OUTER)
    assert page.tellings.note == "New: $100 bn; announced before: $500 bn"


def test_a_further_breakdown_is_made_by_keyboard(
    page: TotalsPage, press: Callable[..., None]
) -> None:
    press("Ctrl+B")
    type_text("by project")
    page.covers.parts.setFocus()
    press("Space", "Ctrl+S")
    assert breakdowns(page)[-1] == ("by project", "inconsistent")
    press("Ctrl+Z")
    assert len(breakdowns(page)) == 2


def test_a_breakdown_needs_a_name_that_is_free(
    page: TotalsPage, press: Callable[..., None]
) -> None:
    press("Ctrl+B")
    page.covers.parts.setFocus()
    press("Space", "Ctrl+S")
    assert "without a name already" in page.covers.notice.text
    assert page.covers.is_open
    press("Esc")


def test_a_breakdown_is_renamed_in_its_card(page: TotalsPage, press: Callable[..., None]) -> None:
    press("Return")
    page.covers.name.setFocus()
    type_text("by sector")
    press("Return")
    assert breakdowns(page)[0] == ("by sector", "consistent")
    assert not page.covers.is_open


def test_a_breakdown_is_taken_away_by_key_and_brought_back(
    page: TotalsPage, press: Callable[..., None]
) -> None:
    press("Return", "Ctrl+Del")
    assert len(breakdowns(page)) == 1
    press("Ctrl+Z")
    assert len(breakdowns(page)) == 2
