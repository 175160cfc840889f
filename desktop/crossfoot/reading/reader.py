"""Find every figure in a text: money and deal quantities, with hedge, range and period.

The text is cleaned (`cleaning`), cut into tokens once (`tokens`), and at each number small
functions that look a bounded number of tokens about it say what stands there (`drafts`); then the
text round each figure is looked at (`readings`). The cost is linear in the length of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.reading.readings import readings

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.table_rows import Told


def read(text: str, told: Told | None = None) -> list[Found]:
    """Return the figures in the order they stand in; their spans never overlap.

    told: what a person said of its table (`pasted_tables`).

    Total: any Unicode gives a list. Linear in the length of the text.
    """
    return [reading.found for reading in readings(text, told)]
