"""Dates as the person's language writes them, at the precision that they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from crossfoot.ui.texts import day

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def locale() -> Iterator[None]:
    """Whatever is set is set back."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "stored", "shown"),
    [
        ("en", "2025-09-22", "22 Sep 2025"),
        ("en", "2025-09", "Sep 2025"),
        ("en", "2025", "2025"),
        ("ru", "2025-05-13", "13 мая 2025"),
        ("ru", "2025-05", "май 2025"),
    ],
)
@pytest.mark.usefixtures("locale")
def test_a_day_names_its_month_as_the_language_does(language: str, stored: str, shown: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert day(stored) == shown
