"""Options beside a firm count: "перевозчик вправе взять ещё 25 машин", "опцион – ещё на 10".

The words about a count say that it is held, not bought. It hangs on the count of the same deal
that is firm: the other lot where the firm count and the option come to the number told before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure, RelationKind
from crossfoot.reading.proposing.russian.siding import same_sides
from crossfoot.reading.proposing.totals.related import Related

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.telling import Teller

_BEFORE = re.compile(
    r"опцион\w*(?:\s(?!тверд)[а-я]+|\s[—–-]){0,5}\s$|"
    r"(?<![\w-])(?:вправе|право|правом|права|возможность\w*|сможет|смогут|может|могут)\s"
    r"(?:[а-яё]+\s){0,4}?(?:взять|докупить|приобрести|заказать|дозаказать|выкупить|купить|"
    r"получить|покупк\w+|закупк\w+|приобретени\w+)\s(?:[а-я]+\s){0,3}$"
)
_AFTER = re.compile(
    r"\s(?:(?:[а-я]+\s){0,3}(?:получ\w+|име(?:ет|ют)|взя\w+|сохран\w+|предусмотрен\w*|ест[ьв])\s"
    r"(?:[а-я]+\s)?опцион(?!\w*\s(?:еще\s)?на)|по опцион|в (?:виде |качестве )?опцион|"
    r"составля\w+ опцион|"
    r"[—–-]\sопцион[а-я]*(?![а-я]|\s(?:еще\s)?на))"
)
_STOP = re.compile(r"[.;:,]\s")
_RESERVED = re.compile(r"опцион|вправе|прав[оа]м?\s|ещ?е\s|дополнительн")
_REACH = 90
_BACK = 8
_SCORE = 80


def options(
    teller: Teller, readings: Sequence[Reading], sums: Sequence[Related]
) -> Iterator[Related]:
    """Yield what options the text tells, each with the firm count that it hangs on.

    sums: the totals told.
    """
    counts: list[int] = []
    held: set[int] = set()
    for reading in readings:
        for index in reading.figures:
            figure = reading.found[index]
            if figure.measure is not Measure.QUANTITY or index in teller.left_out:
                continue
            if is_option(reading, index):
                held.add(index)
                firm = _firm(teller, [i for i in counts[-_BACK:] if i not in held], index, sums)
                if firm is not None:
                    quote = (
                        min(reading.found[firm].start, figure.start),
                        max(reading.found[firm].end, figure.end),
                    )
                    part = (teller.repeats[index],)
                    yield Related(RelationKind.OPTION_OF, teller.repeats[firm], part, quote, _SCORE)
            counts.append(index)


def is_option(reading: Reading, index: int) -> bool:
    """Whether the words about a count say that it is only held."""
    figure = reading.found[index]
    begin = max(reading.span.start, figure.start - _REACH)
    before = reading.small[begin : figure.start]
    before = before[max(before.rfind(mark) for mark in ".;") + 1 :]
    if "опцион" in figure.text.lower():
        return True
    said = _BEFORE.search(before)
    if said and (_RESERVED.search(said[0]) or _RESERVED.match(figure.text.lower())):
        return True
    following = (
        reading.found[index + 1].start if index + 1 < len(reading.found) else figure.end + _REACH
    )
    edge = min(reading.span.end, figure.end + _REACH, following)
    stop = _STOP.search(reading.small, figure.end, edge)
    return _AFTER.search(reading.small, figure.end, stop.start() if stop else edge) is not None


def _firm(teller: Teller, counts: Sequence[int], index: int, sums: Sequence[Related]) -> int | None:
    """Return the firm count that an option hangs on, the option put into its deal."""
    own = teller.deal_of.get(index)
    for before in reversed(counts):
        draft = teller.deal_of.get(before)
        if draft is None:
            return None
        apart = own is not None and own is not draft
        if apart and own is not None:
            alone = all(teller.repeats[i] == teller.repeats[index] for i in own.figures)
            if not alone or not same_sides(draft, own):
                return None
            teller.merge(draft, own)
        teller.add_figures(draft, [index])
        firm = [i for i in counts if teller.deal_of.get(i) is draft]
        return _beside(teller, firm, index, sums)
    return None


def _beside(teller: Teller, firm: Sequence[int], index: int, sums: Sequence[Related]) -> int | None:
    part = teller.repeats[index]
    for one in sums:
        others = [i for i in one.parts if i != part]
        if part in one.parts:
            return others[0] if len(others) == 1 else None
    shares = {i for one in sums for i in one.parts}
    whole = [i for i in firm if teller.repeats[i] not in shares]
    return (whole or firm)[0] if firm else None
