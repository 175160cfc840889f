"""The Base column: a cell says the same whichever program saved it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from crossfoot.exchange.workbook.base import base_of, said


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (4_200_000_000, 4_200_000_000.0),
        (Decimal("171.60"), 171.6),
        (Decimal("0.1"), 0.1),
        (date(2025, 9, 23), datetime(2025, 9, 23)),  # noqa: DTZ001  (as openpyxl reads it)
        ("two\r\nlines ", "two\nlines"),
        ("_x005F_x000D_", "_x000D_"),
        (None, ""),
        ("2025", 2025),
    ],
)
def test_a_cell_says_the_same_before_and_after_it_was_saved(written: object, read: object) -> None:
    assert said(written) == said(read)


def test_a_cell_that_is_neither_number_nor_day_says_its_text() -> None:
    assert said("over $12 billion") == "over $12 billion"
    assert said(datetime(2025, 9, 23, 14, 5)) == "2025-09-23 14:05:00"  # noqa: DTZ001


def test_two_rows_have_one_base_only_if_every_cell_agrees() -> None:
    assert base_of(["a", "b"]) == base_of(["a", "b"])
    assert base_of(["a", "b"]) != base_of(["ab", ""]) != base_of(["", "ab"])
