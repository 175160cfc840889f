"""Budget: a million figures are on the screen no later than in DB Browser for SQLite, times 1.1.

Both open the same file at its table of deals, in turn, from nothing, on a screen of Xvfb; they are
measured from outside, alike: when the rows first looked as they do at the end. The programs and
the file are in the system's cache, as on any day but the first.
Needs Xvfb and sqlitebrowser (Debian packages); skips where they are missing.
"""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from crossfoot.ui.settings import Settings
from tests.bench.screen import Area, Painted, screen
from tests.first_paint import painted

if TYPE_CHECKING:
    from pathlib import Path

RUNS = 5
BUDGET = 1.1
MOST_MB = 110
OURS = Area(280, 260, 700, 300)
"""Rows of our list of deals: right of the navigation, below the filters."""
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
    Settings(home / "crossfoot" / "settings.ini").page = "deals"
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"), str(home))
    return {**kept, **homes, "PYTHONPYCACHEPREFIX": str(home / "compiled")}


def test_the_first_page_is_there_as_soon_as_in_db_browser(
    million: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    ours, theirs = [], []
    for _ in range(RUNS):
        with screen(tmp_path) as shown:
            words = [sys.executable, "-m", "crossfoot", str(million)]
            ours.append(shown.paint(words, environment, OURS))
        with screen(tmp_path) as shown:
            words = ["sqlitebrowser", "--table", "deal", str(million)]
            theirs.append(shown.paint(words, environment, THEIRS))
    first, yardstick = _least(ours[1:]), _least(theirs[1:])
    ratio = first / yardstick
    print(f"\nfirst page of a million: {first:.2f} s, DB Browser {yardstick:.2f} s, {ratio:.2f} x")
    assert ratio <= BUDGET


def test_the_first_paint_of_a_million_fits_in_its_memory(
    million: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    ours = painted(million, environment)["resident"]
    with screen(tmp_path) as shown:
        words = ["sqlitebrowser", "--table", "deal", str(million)]
        theirs = shown.paint(words, environment, THEIRS).megabytes
    print(f"\nmemory at the first paint: {ours} MB, DB Browser {theirs} MB")
    assert ours <= MOST_MB


def _least(runs: list[Painted]) -> float:
    return min(run.seconds for run in runs)
