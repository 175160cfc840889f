"""What is paid for before the first page stands: only modules that it cannot do without."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.ui.settings import Settings
from tests.first_paint import painted

if TYPE_CHECKING:
    from pathlib import Path

MOST = 110
"""Megabytes. Source: DESIGN, section 7."""
FIGURES = "numbers phrases russian_units unit_table units values words"
LEDGER = """
    backup_files drafts errors file ledger person place queries schema search_text transaction
    vetting views
"""
QUERIES = """
    announcements faceting fetching history listing lists navigation paging review_states search
    standing values views
"""
WINDOW = """
    app asking citing commands crash custody desk documents documents.dropping enter exporting
    header history_words imports jobs language models models.column models.paged_table
    navigation page_stack pages reading reading_order second second.action settings signing
    signing.action status texts theme theme.palette theme.stylesheet theme.theme theme.tokens
    told trail undo waiting warming widgets window words
"""
PAGE = "announcements catalog page"
ANNOUNCEMENTS = "beside columns facets front news offer_bar page places start_card verbs"
WIDGETS = """
    arranging badge card cell column_fit column_widths copying elided empty facet facets fonts
    letters list_bar list_count list_loading list_pane list_rows notice paged_table pinned restyle
    rows_layout staying view_menu wrap
"""
LATE = frozenset({"sqlalchemy", "sqlmodel", "pydantic", "openpyxl", "xml", "multiprocessing"})
"""What takes a tenth of a second or more, and nobody needs to see a list."""


def _allowed() -> set[str]:
    """The modules of ours that may load before the first paint."""
    named = {
        "figures": FIGURES,
        "ledger": LEDGER,
        "ledger.queries": QUERIES,
        "ui": WINDOW,
        "ui.pages": PAGE,
        "ui.pages.announcements": ANNOUNCEMENTS,
        "ui.widgets": WIDGETS,
    }
    inside = {f"{folder}.{name}" for folder, names in named.items() for name in names.split()}
    return {"errors", "figures", "ledger", "resource", "ui", *inside}


@pytest.fixture(scope="module")
def held(shipped_file: Path) -> dict[str, Any]:
    """What the program holds when the first page of the sample is painted."""
    return painted(shipped_file)


def test_only_these_modules_load_before_the_first_paint(held: dict[str, Any]) -> None:
    ours = (name.removeprefix("crossfoot.") for name in held["modules"])
    loaded = {name for name in ours if f"crossfoot.{name}" in held["modules"]}
    words = {name for name in loaded if name.startswith("figures.words.")}
    assert loaded - words - _allowed() == set(), "load these after the paint, or name them here"


def test_neither_rules_nor_reader_nor_acts_load_before_the_deals_are_painted(
    shipped_file: Path, tmp_path: Path
) -> None:
    Settings(tmp_path / "crossfoot" / "crossfoot.ini").page = "deals"
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    loaded = set(painted(shipped_file, environment)["modules"])
    assert "crossfoot.ui.pages.deals.page" in loaded
    late = ("crossfoot.rules", "crossfoot.reading", "crossfoot.ledger.actions.")
    assert {name for name in loaded if name.startswith(late)} == set()
    assert {name.partition(".")[0] for name in loaded} & LATE == set()


def test_nothing_heavy_loads_before_the_first_paint(held: dict[str, Any]) -> None:
    assert LATE & {name.partition(".")[0] for name in held["modules"]} == set()


def test_the_first_paint_fits_in_its_memory(held: dict[str, Any]) -> None:
    assert held["resident"] <= MOST
