"""Dots, commas, spaces and apostrophes in printed numerals."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crossfoot.reading.numerals import numeral


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("22", "22"), ("4.2", "4.2"), ("97,5", "97.5"), ("97,50", "97.5"), ("1,250", "1250"),
        ("1.250", "1.25"), ("0,500", "0.5"), ("1,234,567", "1234567"), ("1.234.567", "1234567"),
        ("1,234,567.89", "1234567.89"), ("1.234.567,89", "1234567.89"),
        ("10,27,378", "1027378"), ("10,27,378.5", "1027378.5"), ("1'250'000", "1250000"),
    ],
)  # fmt: skip
def test_a_numeral_is_read_by_its_shape(printed: str, value: str) -> None:
    read = numeral(printed)
    assert read is not None
    assert read.value == Decimal(value)


@pytest.mark.parametrize("printed", ["2.5.1", "1,23,4", "5'11", "1.234,567.8", "9" * 30])
def test_what_has_another_shape_is_no_numeral(printed: str) -> None:
    assert numeral(printed) is None
