"""Budget: a million figures are on the screen no later than in DB Browser for SQLite, times 1.1.

Both open the same file at its table of deals, in turn, from nothing, on a screen of Xvfb; they are
measured from outside, alike: when the rows first looked as they do at the end. The programs and
the file are in the system's cache, as on any day but the first. On a busy machine the clock tells
how the two were served; their processor time tells what they ask for, and is looked at too.
Needs Xvfb and sqlitebrowser (Debian packages); skips where they are missing.
"""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from crossfoot.ui.settings import Settings
from tests.bench.large import best
from tests.bench.screen import Area, screen
from tests.first_paint import painted

if TYPE_CHECKING:
    from pathlib import Path

RUNS = 6
BUDGET = 1.1
MOST_MB = 110
OURS = Area(280, 260, 700, 220)
"""Rows of our list of deals: right of the navigation, below the filters, above the evidence."""
THEIRS = Area(70, 210, 380, 300)
"""Rows of the table in DB Browser, whose window is smaller."""
MISSING = [name for name in ("Xvfb", "sqlitebrowser") if shutil.which(name) is None]

pytestmark = [
    pytest.mark.bench,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A home of its own, compiled modules in it, and the deals as the page left last."""
    home = tmp_path / "home"
    home.mkdir()
    Settings(home / "crossfoot" / "crossfoot.ini").page = "deals"
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"), str(home))
    return {**kept, **homes, "PYTHONPYCACHEPREFIX": str(home / "compiled")}


def test_the_first_page_is_there_as_soon_as_in_db_browser(
    million: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    ours, theirs = [], []

    def measure() -> float:
        for _ in range(RUNS):
            with screen(tmp_path) as shown:
                words = [sys.executable, "-m", "crossfoot", str(million)]
                ours.append(shown.paint(words, environment, OURS))
            with screen(tmp_path) as shown:
                words = ["sqlitebrowser", "--table", "deal", str(million)]
                theirs.append(shown.paint(words, environment, THEIRS))
        first, yardstick = (min(run.seconds for run in runs[1:]) for runs in (ours, theirs))
        spent, their = (min(run.processor for run in runs[1:]) for runs in (ours, theirs))
        print(f"\nfirst page of a million: {first:.2f} s, {spent:.2f} s of the processor", end="; ")
        print(f"DB Browser {yardstick:.2f} s, {their:.2f} s", end="; ")
        print(f"{first / yardstick:.2f} x, {spent / their:.2f} x")
        return min(first / yardstick, spent / their)

    assert best(measure, BUDGET) <= BUDGET


def test_the_first_paint_of_a_million_fits_in_its_memory(
    million: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    ours = painted(million, environment)["resident"]
    with screen(tmp_path) as shown:
        words = ["sqlitebrowser", "--table", "deal", str(million)]
        theirs = shown.paint(words, environment, THEIRS).megabytes
    print(f"\nmemory at the first paint: {ours} MB, DB Browser {theirs} MB")
    assert ours <= MOST_MB
