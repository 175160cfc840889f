"""How many, in words: days while they say something, then years."""

from __future__ import annotations

import pytest

from crossfoot.ui.counts import Counts


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(
    ("days", "told"),
    [
        (1, "announced 1 day ago"),
        (729, "announced 729 days ago"),
        (730, "announced 2 years ago"),
        (3306, "announced 9 years ago"),
    ],
)
def test_a_long_wait_is_told_in_years(days: int, told: str) -> None:
    assert Counts().open_days(days) == told
