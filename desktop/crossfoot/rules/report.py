"""A report of something: a figure with the source whose word it is.

Two reports are one voice where they stand in copies of one release, or have one publisher: the
second adds nothing. A figure without a source is a voice of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from crossfoot.figures.figure import Figure


class Source(NamedTuple):
    """An announcement. release: the key of what it is a copy of in the end, else its own."""

    key: str
    release: str
    publisher: str | None = None
    on: str | None = None


class Report(NamedTuple):
    """A figure and where it stands. replaced: a later one was said to stand in its place."""

    figure: Figure
    source: Source | None = None
    replaced: bool = False


def standing(chosen: Report, reports: Sequence[Report]) -> tuple[Report, list[Report]]:
    """Return the reports that still hold, the chosen one apart, or the first if it is replaced.

    Nothing holds against the last of them: a report that was replaced accuses nobody.
    """
    held = [each for each in reports if not each.replaced]
    return (held[0], held[1:]) if chosen.replaced and held else (chosen, held)


def is_one_voice(one: Report, other: Report) -> bool:
    """Whether the second report adds nothing to the first."""
    if one.source is None or other.source is None:
        return False
    return _is_one_source(one.source, other.source)


def voices(reports: Iterable[Report]) -> list[Report]:
    """Return the first report of each voice."""
    found: list[Report] = []
    for report in reports:
        if not any(is_one_voice(report, known) for known in found):
            found.append(report)
    return found


def distinct(sources: Iterable[Source]) -> int:
    """Return how many of these sources are independent of each other."""
    found: list[Source] = []
    for source in sources:
        if not any(_is_one_source(source, known) for known in found):
            found.append(source)
    return len(found)


def _is_one_source(one: Source, other: Source) -> bool:
    publisher = _folded(one.publisher)
    return one.release == other.release or (
        publisher != "" and publisher == _folded(other.publisher)
    )


def _folded(name: str | None) -> str:
    return " ".join((name or "").casefold().split())
