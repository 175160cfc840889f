"""The picture of a dossier: what wordings imply, a bar each on one scale, the same in words beside.

Decision: cells of a table, since what prints the document draws no pictures of its own.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.exchange.dossier.paper import TABLE
from crossfoot.figures.plain import interval_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.interval import Interval
    from crossfoot.figures.phrases import Counted

_DARK = "#1f3a5f"
_LIGHT = "#7ea6d3"
_OPEN = "#c9d9ec"
"""Of an end without a limit, which fades out."""
_FADES = 6
"""Parts of a hundred that such an end is wide."""


class Bar(NamedTuple):
    """A line of the picture. strong: what the others are set against."""

    name: str
    interval: Interval
    counted: Counted
    strong: bool = False


def bars(title: str, lines: Sequence[Bar]) -> str:
    """The picture under its title; "" where nothing has a length."""
    ends = [
        abs(end.value)
        for line in lines
        for end in (line.interval.lower, line.interval.upper)
        if end is not None
    ]
    farthest = max(ends, default=0)
    if not farthest:
        return ""
    reach = farthest * 100 // (100 - _FADES)
    rows = "".join(_row(line, reach) for line in lines)
    return f"<h2>{html.escape(title)}</h2>{TABLE}{rows}</table>"


def _row(line: Bar, reach: int) -> str:
    low, high = line.interval.lower, line.interval.upper
    start = 0 if low is None else min(99, max(0, round(100 * low.value / reach)))
    end = 100 - _FADES if high is None else max(0, round(100 * high.value / reach))
    wide = max(1, end - start)
    fades = _FADES if high is None else 0
    ground = _DARK if line.strong else _LIGHT
    cells = (
        (start, ""),
        (wide, f' bgcolor="{ground}"'),
        (fades, f' bgcolor="{_OPEN}"'),
        (max(0, 100 - start - wide - fades), ""),
    )
    bar = "".join(
        f'<td width="{part}%"{look} style="border-bottom: none">&nbsp;</td>'
        for part, look in cells
        if part
    )
    words = html.escape(interval_words(line.interval, line.counted))
    name = html.escape(line.name)
    if line.strong:
        name, words = f"<b>{name}</b>", f"<b>{words}</b>"
    inside = f'<table width="100%" cellpadding="0" cellspacing="0"><tr>{bar}</tr></table>'
    return (
        f'<tr><td width="30%">{name}</td><td width="42%">{inside}</td>'
        f'<td width="28%">{words}</td></tr>'
    )
