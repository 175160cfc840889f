"""What a flag was derived from, as one text: an explanation holds while it stays the same.

It names figures by key, never by row, so that it means the same in a ledger it was imported into.
A wording counts only where nothing could be read from it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.figures.figure import Figure
    from crossfoot.figures.verdict import Part


def of_figure(figure: Figure) -> list[object]:
    """Return everything that a check takes from a figure."""
    return [
        figure.key,
        figure.amount,
        figure.amount_high,
        figure.u,
        figure.u_high,
        figure.hedge,
        figure.measure,
        figure.currency,
        figure.unit,
        figure.period,
        list(figure.years),
        figure.items,
        None if figure.is_readable else figure.wording,
    ]


def of_part(part: Part) -> list[object]:
    """Return everything that a check takes from a part."""
    return [*of_figure(part.figure), str(part.low), str(part.high), part.explicit]


def text(*parts: object) -> str:
    """Return one text for what is given; the same for the same."""
    return json.dumps(parts, separators=(",", ":"), ensure_ascii=False)
