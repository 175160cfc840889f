"""Dates as the person's language writes them, at the precision that they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from crossfoot.ui.texts import day, moment

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


@pytest.mark.usefixtures("locale")
def test_a_time_without_a_zone_is_of_utc() -> None:
    assert moment("2025-09-22T14:02:00") == moment("2025-09-22T14:02:00Z")


def test_a_time_that_no_calendar_holds_is_shown_as_it_stands() -> None:
    for at in ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "soon"):
        assert moment(at) == at
