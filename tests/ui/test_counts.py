"""How many, in words: days while they say something, then years."""

from __future__ import annotations

import pytest

from crossfoot.ui.counts import Counts


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(
    ("days", "told"),
    [
        (1, "1 day, by its announcement"),
        (729, "729 days, by its announcement"),
        (730, "2 years, by its announcement"),
        (3306, "9 years, by its announcement"),
    ],
)
def test_a_long_wait_is_told_in_years(days: int, told: str) -> None:
    assert Counts().open_days(days) == told
