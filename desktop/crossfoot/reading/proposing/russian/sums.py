"""Which figures of a Russian text are totals, and of what; only where its words say so.

A total that nobody stated is the worst error: what is not worded as one stays unrelated.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, Measure, RelationKind
from crossfoot.reading.proposing.russian.financing import financing, is_lent_for
from crossfoot.reading.proposing.russian.goods import sector_of
from crossfoot.reading.proposing.russian.lots import lots
from crossfoot.reading.proposing.russian.occasions import occasions
from crossfoot.reading.proposing.russian.options import options
from crossfoot.reading.proposing.russian.revising import superseded
from crossfoot.reading.proposing.russian.splitting import is_split, is_sum
from crossfoot.reading.proposing.totals.related import Related

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.telling import Teller

_OPEN = re.compile(r"(?<![\w-])(?:в том числе|включая|среди (?:них|которых)|в их числе)(?![\w-])")
_PART = re.compile(r"(?<![\w-])из (?:них|которых|этой суммы|этого числа|этого количества)(?![\w-])")
_PORTION = re.compile(
    r"(?<![\w-])(?:половин|трет|четверт|част|доли?)[а-я]*\s(?:из них|(?:этой|всей|данной)\sсуммы|"
    r"этих\s(?:средств|денег)|кредита|займа|гранта|средств|денег|заказа)(?:,|\s[—–-])\s(?:или\s)?$"
)
_COLON = re.compile(r"[^.;:]{0,40}:\s")
_PAYING = re.compile(
    r"(?<![\w-])(?:выплат\w+|выплачен\w*|уплачен\w*|аванс\w*|предоплат\w+|наличны\w+|деньгами|"
    r"часть (?:этой )?(?:суммы|средств|денег)|перв\w+ (?:транш|взнос|платеж)\w*)(?![\w-])"
)
_DEBT = re.compile(
    r"(?<![\w-])(?:с учетом|включая|вместе с|с)\s(?:[а-я]+\s)?долг\w*(?![\w-])[^.;]*$"
)
_FIRST_LOT = re.compile(r"(?<![\w-])перв\w+\sпарти\w+\s(?:(?:в|из|на)\s)?$")
_PARTS_FAR = 120
_PAYMENT = 60
_FIRM = re.compile(r"(?<![\w-])(?:заказан[аоы]?\sтвердо|тверд\w+\s(?:заказ|контракт)\w*|твердо)")
_MADE_UP = re.compile(
    r"(?<![\w-])(?:(?:вход(?:ят|ит|или)|войдут|вошли)|включает|состоит из|складывается из|"
    r"предусматривает)(?![\w-])"
)
_FEWEST = 2
_RECENT = 3
_SCORE = 80


def relations(teller: Teller, readings: Sequence[Reading]) -> list[Related]:
    """Return the relations that the text states; parts of one deal's figure join the deal."""
    found: list[Related] = []
    wholes: set[int] = set()
    parts: set[int] = set()
    for reading in readings:
        for one in _told(teller, reading):
            if one.kind is RelationKind.OPTION_OF:
                found.append(one)
            elif one.whole not in wholes:
                found.append(one)
                wholes.add(one.whole)
                parts.update(one.parts)
    found += [one for one in occasions(teller, readings) if one.whole not in wholes | parts]
    told = {(one.whole, part) for one in found for part in one.parts}
    held = {part for one in found if one.kind in SUMMING for part in one.parts}
    for one in lots(teller, readings):
        if not held.intersection(one.parts) and not any((one.whole, i) in told for i in one.parts):
            found.append(one)
    sums = [one for one in found if one.kind in SUMMING]
    found += financing(teller, readings)
    if readings:
        found += superseded(teller, readings[0].found, teller.revised)
    had = {one.parts for one in found if one.kind is RelationKind.OPTION_OF}
    found += [one for one in options(teller, readings, sums) if one.parts not in had]
    return [*found, *_conversions(teller, readings)]


def _told(teller: Teller, reading: Reading) -> Iterator[Related]:
    for find in (_lists, _of_it, _split, _made_up, _firm, _paid, _with_debt, _first_lot):
        yield from find(teller, reading)


def _lists(teller: Teller, reading: Reading) -> Iterator[Related]:
    """Yield "…, в том числе X и Y", "из них N": a whole before the words, its parts after."""
    span, figures = reading.span, reading.found
    for pattern, kind in ((_OPEN, RelationKind.INCLUDES), (_PART, RelationKind.OF_WHICH)):
        for words in pattern.finditer(reading.small, span.start, span.end):
            mine = [
                i
                for i in reading.figures
                if figures[i].converts is None and i not in teller.skipped
            ]
            after = [i for i in mine if figures[i].start >= words.end()]
            before = [i for i in mine if figures[i].end <= words.start()]
            if not after:
                continue
            whole = before[-1] if before else _told_last(teller, reading, after[0], words.start())
            parts = [i for i in after if _is_part(figures, whole, i)]
            if whole is None or not parts or _is_aside(teller, reading, whole):
                continue
            quote = (min(figures[whole].start, words.start()), figures[parts[-1]].end)
            if quote[1] - quote[0] > _LONGEST:
                quote = (words.start(), quote[1])
            chosen = _kind(figures, whole, parts, kind)
            if is_lent_for(teller, reading, whole, parts):
                chosen = RelationKind.FINANCES
            else:
                _share_deal(teller, whole, parts)
            yield Related(
                chosen,
                teller.repeats[whole],
                tuple(teller.repeats[i] for i in parts),
                quote,
                _SCORE,
            )


def _of_it(teller: Teller, reading: Reading) -> Iterator[Related]:
    """Yield "18 млн евро из них …", "Половина этой суммы, 250 млн, …": some of what was told."""
    figures = reading.found
    for index in reading.figures:
        figure = figures[index]
        before = reading.small[max(reading.span.start, figure.start - _PAYMENT) : figure.start]
        behind = _PART.match(reading.small, figure.end + 1, reading.span.end)
        if not (behind or _PORTION.search(before)) or index in teller.skipped:
            continue
        whole = next(
            (
                i
                for i in range(index - 1, max(index - _RECENT, 0) - 1, -1)
                if figures[i].converts is None
                and i not in teller.skipped
                and _is_part(figures, i, index)
            ),
            None,
        )
        if whole is not None:
            lent = is_lent_for(teller, reading, whole, [index])
            kind = RelationKind.FINANCES if lent else RelationKind.OF_WHICH
            if not lent:
                _share_deal(teller, whole, [index])
            quote = (figures[whole].start, figure.end)
            part = (teller.repeats[index],)
            yield Related(kind, teller.repeats[whole], part, quote, _SCORE)


def _is_aside(teller: Teller, reading: Reading, whole: int) -> bool:
    """Whether a number of no deal is of what was before: "в прошлом сезоне 13,4 млн тонн"."""
    figure = reading.found[whole]
    begin = max(reading.span.start, reading.small.rfind(". ", 0, figure.start))
    return whole not in teller.deal_of and teller.is_aside(begin, figure)


def _split(teller: Teller, reading: Reading) -> Iterator[Related]:
    """Yield "350 млн долларов: 200 млн … и 150 млн …": parts that a colon opens, all of it."""
    for measure in (Measure.VALUE, Measure.QUANTITY):
        yield from _split_of(teller, reading, measure)


def _split_of(teller: Teller, reading: Reading, measure: Measure) -> Iterator[Related]:
    figures = reading.found
    values = [
        i
        for i in reading.figures
        if figures[i].measure is measure and figures[i].converts is None and i not in teller.skipped
    ]
    for place, whole in enumerate(values):
        listed = values[place:]
        between = reading.text[figures[whole].end : figures[listed[1]].start] if listed[1:] else ""
        if _COLON.match(between) and is_split(figures, listed):
            _share_deal(teller, whole, listed[1:])
            quote = (figures[whole].start, figures[listed[-1]].end)
            parts = tuple(teller.repeats[i] for i in listed[1:])
            yield Related(RelationKind.SUM_OF, teller.repeats[whole], parts, quote, _SCORE)
            return


def _with_debt(teller: Teller, reading: Reading) -> Iterator[Related]:
    """Yield "оценивается в 53 млрд, а с учетом долга – в 60": a price with what comes with it."""
    for price, whole in pairwise(reading.figures):
        one, other = reading.found[price], reading.found[whole]
        debt = _DEBT.search(reading.small, one.end, other.start)
        if debt and price in teller.deal_of and _is_part(reading.found, whole, price):
            _share_deal(teller, price, [whole])
            parts = (teller.repeats[price],)
            quote = (one.start, other.end)
            yield Related(RelationKind.OF_WHICH, teller.repeats[whole], parts, quote, _SCORE)


def _first_lot(teller: Teller, reading: Reading) -> Iterator[Related]:
    """Yield "Первая партия в 60 тыс. тонн": a lot of the one count of the deal told."""
    figures = reading.found
    for index in reading.figures:
        own = teller.deal_of.get(index)
        begin = max(reading.span.start, figures[index].start - _PAYMENT)
        if own is None or not _FIRST_LOT.search(reading.small, begin, figures[index].start):
            continue
        had = [i for i in own.figures if _is_part(figures, i, index) and i < index]
        if len(had) == 1 and _is_count(figures[had[0]]):
            quote = (figures[had[0]].start, figures[index].end)
            part = (teller.repeats[index],)
            yield Related(RelationKind.OF_WHICH, teller.repeats[had[0]], part, quote, _SCORE)


def _firm(teller: Teller, reading: Reading) -> Iterator[Related]:
    """Yield "Пять машин заказаны твёрдо": how many of the goods told last are firm."""
    figures = reading.found
    counts = [i for i in reading.figures if _is_count(figures[i])]
    words = _FIRM.search(reading.small, reading.span.start, reading.span.end)
    if words is None or len(counts) != 1 or len(teller.last) != 1:
        return
    if teller.deal_of.get(counts[0], teller.last[0]) is not teller.last[0]:
        return
    had = [i for i in teller.last[0].figures if _is_count(figures[i]) and i != counts[0]]
    if len(had) != 1 or not _is_part(figures, had[0], counts[0]):
        return
    _share_deal(teller, had[0], counts)
    quote = (figures[counts[0]].start, max(words.end(), figures[counts[0]].end))
    part = (teller.repeats[counts[0]],)
    yield Related(RelationKind.OF_WHICH, teller.repeats[had[0]], part, quote, _SCORE)


def _paid(teller: Teller, reading: Reading) -> Iterator[Related]:
    """Yield "230 млрд рублей будет выплачено деньгами": a payment of the price told before."""
    figures = reading.found
    words = _PAYING.search(reading.small, reading.span.start, reading.span.end)
    loose = [
        i
        for i in reading.figures
        if figures[i].measure is Measure.VALUE
        and i not in teller.deal_of
        and i not in teller.left_out
    ]
    near = words and [
        i
        for i in loose
        if figures[i].start - words.end() < _PAYMENT and words.start() - figures[i].end < _PAYMENT
    ]
    if not near:
        return
    before = [
        i
        for i in range(max(0, near[0] - _RECENT), near[0])
        if i in teller.deal_of and _is_part(figures, i, near[0])
    ]
    if len(before) == 1:
        whole = before[0]
        every = len(loose) > 1 and is_sum(figures[whole], [figures[i] for i in loose])
        parts = loose if every else near[:1]
        _share_deal(teller, whole, parts)
        kind = RelationKind.SUM_OF if every else RelationKind.OF_WHICH
        quote = (figures[whole].start, figures[parts[-1]].end)
        named = tuple(teller.repeats[i] for i in parts)
        yield Related(kind, teller.repeats[whole], named, quote, _SCORE)


def _made_up(teller: Teller, reading: Reading) -> Iterator[Related]:
    """Yield "В контракт входят 14 твёрдых заказов и восемь опционов": all of the count told.

    Only where they are exactly as many as the goods of the deal told last.
    """
    words = _MADE_UP.search(reading.small, reading.span.start, reading.span.end)
    if words is None or len(teller.last) != 1 or not teller.last[0].figures:
        return
    figures, draft = reading.found, teller.last[0]
    parts = [i for i in reading.figures if _is_count(figures[i]) and figures[i].start > words.end()]
    amount = sum(figures[i].amount for i in parts)
    wholes = [i for i in draft.figures if _is_count(figures[i]) and figures[i].amount == amount]
    if len(parts) < _FEWEST or not wholes or wholes[0] in parts:
        return
    _share_deal(teller, wholes[0], parts)
    quote = (words.start(), figures[parts[-1]].end)
    every = tuple(teller.repeats[i] for i in parts)
    yield Related(RelationKind.SUM_OF, teller.repeats[wholes[0]], every, quote, _SCORE)
    optional = [i for i in parts if "опцион" in figures[i].text.lower()]
    firm = [i for i in parts if i not in optional]
    if len(firm) == 1 and optional:
        held = tuple(teller.repeats[i] for i in optional)
        yield Related(RelationKind.OPTION_OF, teller.repeats[firm[0]], held, quote, _SCORE)


_LONGEST = 600


def _kind(
    figures: Sequence[Found], whole: int, parts: Sequence[int], kind: RelationKind
) -> RelationKind:
    """Return the kind a list is: complete where the counts add up to the whole exactly."""
    exact = sum(figures[i].amount for i in parts) == figures[whole].amount
    if exact and len(parts) >= _FEWEST:
        return RelationKind.SUM_OF
    if kind is RelationKind.OF_WHICH and len(parts) > 1:
        return RelationKind.INCLUDES
    return kind


def _told_last(teller: Teller, reading: Reading, part: int, place: int) -> int | None:
    """Return the figure that "из них" at the head of a sentence points back to."""
    if place - reading.span.start > _PARTS_FAR:
        return None
    first = min(reading.figures)
    alike = [
        i
        for i in range(max(0, first - _RECENT), first)
        if reading.found[i].measure is reading.found[part].measure and i in teller.deal_of
    ]
    return alike[-1] if alike else None


def _is_part(figures: Sequence[Found], whole: int | None, part: int) -> bool:
    if whole is None:
        return False
    one, other = figures[whole], figures[part]
    if (
        one.measure is not other.measure
        or one.currency != other.currency
        or other.period != one.period
    ):
        return False
    if other.amount >= one.amount:
        return False
    kinds = {
        sector_of(each.unit.lower().replace("ё", "е")) for each in (one, other) if each.unit
    } - {None}
    loose = other.unit is None or other.unit.lower() in _LOOSE
    return loose or len(kinds) < _FEWEST


_LOOSE = frozenset(
    {"машин", "машины", "единиц", "единицы", "штук", "опционов", "опциона", "опцион"}
)


def _share_deal(teller: Teller, whole: int, parts: Sequence[int]) -> None:
    """Put parts of no deal into that of their whole; a whole of several deals is of none."""
    deals = {id(teller.deal_of[i]) for i in parts if i in teller.deal_of}
    own = teller.deal_of.get(whole)
    if own is None:
        return
    if deals - {id(own)}:
        teller.take_out(whole)
        return
    for part in parts:
        if part not in teller.deal_of:
            teller.deal_of[part] = own
            own.figures.append(part)


def _is_count(figure: Found) -> bool:
    return figure.measure is Measure.QUANTITY


def _conversions(teller: Teller, readings: Sequence[Reading]) -> Iterator[Related]:
    found = readings[0].found if readings else ()
    for index, figure in enumerate(found):
        base = figure.converts
        if base is None or index in teller.skipped or not 0 <= base < len(found):
            continue
        whole, part = teller.repeats[base], teller.repeats[index]
        start, stop = min(found[base].start, figure.start), max(found[base].end, figure.end)
        if whole != part:
            yield Related(RelationKind.CONVERTS, whole, (part,), (start, stop), 95)
        if base in teller.deal_of and index not in teller.deal_of:
            teller.deal_of[index] = teller.deal_of[base]
            teller.deal_of[base].figures.append(index)
