"""A ledger in a folder of its own, closed at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ledger.booking import make

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """An empty ledger, written by Ann."""
    made = make(tmp_path / "deals.crossfoot")
    yield made
    made.close()
