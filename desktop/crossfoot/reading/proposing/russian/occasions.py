"""Values of several deals at once: "подписано 18 документов на 2,5 млрд долларов", "всего …".

Such a value is of no deal; it covers those told after it, or before it where it closes them. What
no word and no arithmetic shows to be covered is left out: a wrong total is the worst error.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure, RelationKind
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian.splitting import is_sum
from crossfoot.reading.proposing.totals.related import Related

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.telling import Teller

_SUM = (
    r"(?:\s[^.;:]{0,60}?)?\s(?:на|стоимостью|объемом|в)\s(?:\w+ую\s|\w+ей\s)?(?:сумму\s|стоимостью\s)?"
    r"(?:[а-я]+\s){0,2}$"
)
_PAPERS = (
    r"(?<![\w-])(?:документ|соглашени|контракт|договор|сдел|проект|меморандум|договоренност)"
    r"(?:ов|ок|й|ей)"
)
_HEADLINE = re.compile(
    rf"(?:{_PAPERS}|(?<![\w-])(?:подписан|заключен|достигнут|подписа|заключ|достиг|обменя)\w+"
    rf"[^.;:]{{0,60}}\s(?:документы|соглашения|контракты|договоры|сделки|проекты|меморандумы|"
    rf"договоренности)){_SUM}|(?<![\w-])(?:документы|контракты|договоры|проекты|меморандумы|"
    rf"договоренности)\sна\s(?:[а-я]+\s){{0,2}}$|(?<![\w-])договорил\w+\sна\s(?:[а-я]+\s){{0,2}}$"
)
_CLOSING = re.compile(
    r"(?<![\w-])(?:всего|итого|в общей сложности|в сумме|в целом|общ\w+ (?:сумм|стоимост|объем)\w*|"
    r"суммарн\w+|совокупн\w+)(?![\w-])"
)
_OF_DEALS = re.compile(
    r"(?<![\w-])(?:сделок|контрактов|соглашений|договоров|заказов|документов|проектов|покупок|"
    r"закупок|кредитов|грантов|инвестиций|двух|трех|четырех|пяти|обоих|всех|этих)(?![\w-])"
)
_COVERS = re.compile(
    r"(?<![\w-])(?:в частности|в том числе|среди (?:них|которых)|включая|из них|в их числе|"
    r"(?:самы[йме]\w*\s)?крупнейш\w+|сам\w+ крупн\w+|в него|в их числе|так)(?![\w-])"
)
_LOW, _HIGH = 85, 115
_FEWEST = 2
_BACK = 40
_REACH = 120
_SCORE = 80
_OPEN = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.WELL_OVER, Hedge.JUST_OVER})


def headlines(readings: Sequence[Reading]) -> frozenset[int]:
    """Return the values that count several deals of several parties: no deal's own."""
    return frozenset(index for reading in readings for index in _headlined(reading))


def _headlined(reading: Reading) -> Iterator[int]:
    for index in reading.figures:
        figure = reading.found[index]
        begin = max(reading.span.start, figure.start - _REACH)
        on = reading.small.find(" на ", figure.start, figure.end)  # "примерно на 15 млрд долларов"
        before = reading.small[begin : on + 4 if on >= 0 else figure.start]
        if figure.measure is not Measure.VALUE or not _HEADLINE.search(before):
            continue
        bodies = [
            name
            for name in reading.names
            if name.kind is NameKind.ORGANISATION and name.actor.sure and name.end <= figure.start
        ]
        if not bodies:
            yield index


def occasions(teller: Teller, readings: Sequence[Reading]) -> Iterator[Related]:
    """Yield what the values of several deals cover."""
    covered: set[int] = set()
    for number, reading in enumerate(readings):
        for index in _headlined(reading):
            related = _opened(teller, readings, number, index) or _closed(teller, reading, index)
            if related and related.whole not in covered:
                covered.add(related.whole)
                yield related
                break
        else:
            yield from _ended(teller, reading)


def _opened(teller: Teller, readings: Sequence[Reading], number: int, index: int) -> Related | None:
    """Return what a value covers of the deals told after it."""
    reading = readings[number]
    figures, whole = reading.found, reading.found[index]
    parts = _prices(teller, figures, whole, foreign=True)
    parts = [i for i in parts if figures[i].start > whole.end]
    begin, stop = whole.end, readings[min(number + 2, len(readings) - 1)].span.end
    covers = _COVERS.search(reading.small, begin, stop)
    if len(parts) < (1 if covers else _FEWEST):
        return None
    quote = (whole.start, covers.end() if covers else whole.end)
    return _related(teller, index, parts, figures, quote)


def _closed(teller: Teller, reading: Reading, index: int) -> Related | None:
    """Return what a value covers of the deals told before it."""
    figures, whole = reading.found, reading.found[index]
    parts = _prices(teller, figures, whole, foreign=True)
    parts = [i for i in parts if figures[i].end < whole.start]
    if len(parts) < _FEWEST:
        return None
    return _related(teller, index, parts, figures, (reading.span.start, whole.end))


def _ended(teller: Teller, reading: Reading) -> Iterator[Related]:
    """Yield "Общая сумма составила X" over the deals before it that come to X."""
    figures = reading.found
    words = _CLOSING.search(reading.small, reading.span.start, reading.span.end)
    values = [
        i
        for i in reading.figures
        if figures[i].measure is Measure.VALUE and i not in teller.left_out
    ]
    if words is None or not values or figures[values[0]].start < words.start():
        return
    whole = figures[values[0]]
    parts = [i for i in _prices(teller, figures, whole) if figures[i].end <= reading.span.start]
    between = reading.small[words.end() : whole.start]
    named = values[0] not in teller.deal_of and _OF_DEALS.search(between) is not None
    added = [figures[i] for i in parts]
    comes_near = named and _is_near(whole, added)
    if len(parts) >= _FEWEST and (is_sum(whole, added) or comes_near):
        teller.take_out(values[0])
        quote = (reading.span.start, whole.end)
        every = tuple(teller.repeats[i] for i in parts)
        yield Related(RelationKind.SUM_OF, teller.repeats[values[0]], every, quote, _SCORE)


def _is_near(whole: Found, parts: Sequence[Found]) -> bool:
    """Whether the printed parts come near the total: else others are meant that were not told."""
    return whole.amount * _LOW <= sum(one.amount for one in parts) * 100 <= whole.amount * _HIGH


def _prices(
    teller: Teller, figures: Sequence[Found], whole: Found, *, foreign: bool = False
) -> list[int]:
    """Return the price of each of the deals that can be parts, in the order told.

    foreign: also those that the text has in another currency alone.
    """
    prices: list[int] = []
    for draft in teller.drafts[-_BACK:]:
        values = [
            i
            for i in draft.figures
            if figures[i].measure is Measure.VALUE
            and figures[i].currency == whole.currency
            and figures[i].amount < whole.amount
        ]
        others = [i for i in draft.figures if figures[i].measure is Measure.VALUE and foreign]
        others = [i for i in others if figures[i].currency != whole.currency]
        known = any(
            figures[i].measure is Measure.VALUE and figures[i].currency == whole.currency
            for i in draft.figures
        )
        prices += values[:1] or ([] if known else others[:1])
    return sorted(prices)


def _related(
    teller: Teller,
    index: int,
    parts: Sequence[int],
    figures: Sequence[Found],
    quote: tuple[int, int],
) -> Related | None:
    """Return the relation of a value to its parts; none where they come to more than it."""
    whole = figures[index]
    added = [figures[i] for i in parts if figures[i].currency == whole.currency]
    exact = len(added) == len(parts) >= _FEWEST and is_sum(whole, added)
    exceeds = sum(one.amount for one in added) > whole.amount and whole.hedge not in _OPEN
    if exceeds and not exact:
        return None
    kind = RelationKind.SUM_OF if exact else RelationKind.INCLUDES
    every = tuple(dict.fromkeys(teller.repeats[i] for i in parts))
    return Related(kind, teller.repeats[index], every, quote, _SCORE)
