"""The ledger of a million figures, made once and kept between runs."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from crossfoot.exchange.making import made_whole
from crossfoot.ledger import schema
from crossfoot.ledger.generate import generate
from crossfoot.ledger.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterator

FIGURES = int(os.environ.get("CROSSFOOT_LARGE", "1000000"))
"""In the ledger that the budgets of the window speak of."""
FEW = 300
RECORDS = ("announcement", "source_text", "deal", "deal_party", "figure", "relation_part")
KEPT = Path(__file__).resolve().parents[2] / ".make"


@pytest.fixture(scope="session")
def million(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A ledger of so many figures, only to be read; it takes some minutes to make the first time.

    Its name holds its layout and how its records begin, so that where either is another, another
    is made. What other rules find in it is derived anew.
    """
    begun = _beginning(tmp_path_factory.mktemp("beginning") / "small.crossfoot")
    made_of = repr((schema.statements(), begun)).encode()
    path = KEPT / f"{FIGURES}-{hashlib.sha256(made_of).hexdigest()[:8]}.crossfoot"
    if not path.exists():
        KEPT.mkdir(exist_ok=True)
        for old in KEPT.glob(f"{FIGURES}-*.crossfoot"):
            old.unlink()
        with made_whole(path, "clerk") as ledger:
            generate(ledger, FIGURES, seed=1)
    ledger = Ledger.open(path, by="clerk")
    ledger.bring_up_to_date()
    ledger.close()
    yield path
    shutil.rmtree(path.with_name(f"{path.name}-backups"), ignore_errors=True)


@pytest.fixture(scope="module")
def million_copy(million: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of it that the benchmarks of a module may write to."""
    path = tmp_path_factory.mktemp("copy") / "million.crossfoot"
    shutil.copyfile(million, path)
    with path.open("rb") as file:
        os.fsync(file.fileno())  # else the first save waits until the disk has all of the copy
    yield path
    path.unlink()
    shutil.rmtree(path.with_name(f"{path.name}-backups"), ignore_errors=True)


def _beginning(path: Path) -> list[list[tuple[object, ...]]]:
    """Return the records of a small ledger that is generated likewise."""
    ledger = Ledger.create(path, by="clerk")
    generate(ledger, FEW, seed=1)
    records = [ledger.reader.execute(f"SELECT * FROM {name}").fetchall() for name in RECORDS]
    ledger.close()
    return records
