"""The printed amount of a deal as its column writes it."""

from __future__ import annotations

import pytest

from crossfoot.ui.words import millions


@pytest.mark.parametrize(
    ("low", "high", "currency", "written"),
    [
        (None, None, "USD", ""),
        (8_000_000_000_00, None, "USD", "8,000.0"),
        (3_000_000_000_00, 5_000_000_000_00, "USD", "3,000.0–5,000.0"),
        (4_200_000_000_00, 4_200_000_000_00, "EUR", "4,200.0 EUR"),
        (1_230_000_00, None, "USD", "1.2"),
        (20_000_00, None, "USD", "0.02"),
        (-1_500_000_00, None, "USD", "−1.5"),
        (0, None, "USD", "0.0"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_range_is_told_whole_and_a_small_amount_is_not_nothing(
    low: int | None, high: int | None, currency: str, written: str
) -> None:
    assert millions(low, high, currency, "USD") == written
