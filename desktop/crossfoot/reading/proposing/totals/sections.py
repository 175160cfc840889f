"""Sections of a list whose headings give what they come to: "Energy (¥400 billion)"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.reading.proposing.account import Account

_LONGEST = 80


def sections(told: Account) -> Iterator[tuple[int, int, list[int]]]:
    """Yield each heading of a list with a value: its sentence, the value, and the items below."""
    headed: dict[int, list[int]] = {}
    for index, number in told.sentence_of.items():
        figure = told.found[index]
        if figure.measure is Measure.VALUE and figure.converts is None and index not in told.skips:
            headed.setdefault(number, []).append(index)
    summed = {one.sentence for one in told.overviews}
    for number, values in headed.items():
        if len(values) == 1 and number not in summed and _is_heading(told, number):
            below = range(number + 1, len(told.sentences))
            items = list(takewhile(lambda item: told.sentences[item].bullet, below))
            if items:
                yield number, values[0], items


def _is_heading(told: Account, number: int) -> bool:
    """Whether a sentence is a short line that names no body and has no stop."""
    span = told.sentences[number]
    if span.bullet or span.end - span.start > _LONGEST or told.text[span.end - 1] in ".!?…":
        return False
    names = (one.name for frame in told.frames[number] for one in frame.placed)
    return not any(name.kind is NameKind.ORGANISATION and name.sure for name in names)
