"""Budget: reading at most 1 ms a kilobyte, and linear up to a megabyte."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from crossfoot.reading.reader import read
from tests.conftest import shared_folder

BUDGET = 1.0  # milliseconds a kilobyte
LINEAR = 1.5


def milliseconds_a_kilobyte(text: str) -> float:
    best = float("inf")
    for _ in range(3):
        begun = time.perf_counter()
        read(text)
        best = min(best, time.perf_counter() - begun)
    return best * 1000 / (len(text.encode()) / 1024)


@pytest.mark.bench
def test_reading_takes_at_most_a_millisecond_a_kilobyte() -> None:
    seed = Path(shared_folder(), "seed.txt").read_text(encoding="utf-8")
    short = milliseconds_a_kilobyte(seed)
    long = milliseconds_a_kilobyte(seed * (1024 * 1024 // len(seed.encode())))
    print(f"\nreading: {short:.2f} ms/kB on a page, {long:.2f} ms/kB on a megabyte")
    assert short <= BUDGET
    assert long <= max(short, BUDGET / 2) * LINEAR
