"""Bulk work without the cyclic collector, which goes through every row again and again.

Rows are plain values without cycles: nothing waits for it. Measured on an import of 100,000
figures: 11.4 s with, 7.6 s without.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def uncollected() -> Iterator[None]:
    """Hold the collector back until the block is left."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
