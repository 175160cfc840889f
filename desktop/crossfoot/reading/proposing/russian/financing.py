"""Which loan pays for which purchase: "Часть оплаты обеспечит кредит", "На эти деньги …"."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, RelationKind, Role
from crossfoot.reading.proposing.deals.draft import Draft
from crossfoot.reading.proposing.russian.referring import country_actor
from crossfoot.reading.proposing.totals.related import Related

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.telling import Teller

_BOUGHT = r"(?:сделк|покупк|закупк|контракт|поставк|проект|строительств|приобретени|стройк)\w*"
_PAYS = r"(?:(?:про|со)?финансиру|покро|покрыва|оплат|обеспеч|кредиту)\w*"
_PAYS_FOR = re.compile(
    r"(?<![\w-])(?:часть|дол[юя]|половин\w+|остаток|\d+\s?%)\s(?:эт\w+\s|от\s)?"
    r"(?:суммы|стоимости|оплаты|расходов|затрат|платежа|цены)(?![\w-])|"
    rf"(?<![\w-]){_BOUGHT}\s(?:[^\s.;]+\s){{0,3}}?{_PAYS}(?![\w-])|"
    rf"(?<![\w-]){_PAYS}\s(?:[^\s.;]+\s){{0,2}}?{_BOUGHT}(?![\w-])|"
    r"(?<![\w-])(?:заемн|кредитн)\w+\s(?:средств|деньг)\w*|"
    rf"(?<![\w-])(?:кредит|заем|займ|ссуд)\w*\s(?:на|для|под)\s(?:эт\w+\s)?{_BOUGHT}(?![\w-])|"
    rf"(?<![\w-])(?:на|для|под)\s(?:эт\w+|данн\w+|ее|его|их)\s{_BOUGHT}(?![\w-])|"
    r"(?<![\w-])(?:на|для)\s(?:ее|его|их)\s(?:оплат|финансировани)\w*|"
    rf"(?<![\w-])остальн\w+\s(?:[^\s.;]+\s){{0,2}}?(?:{_PAYS}|внес\w*|влож\w*|выдел\w*)(?![\w-])"
)
_ON_IT = re.compile(
    r"\W*(?:на|за счет)\s(?:эти|этого|этих|эту|полученн\w+|выделенн\w+|заемн\w+|кредитн\w+)\s"
    r"(?:деньги|средств\w*|кредит\w*|заем|займ\w*|сумму|грант\w*)(?![\w-])"
)
_OUT_OF = re.compile(
    r"(?<![\w-])за счет\s(?:[а-яё-]+\s)?(?:кредит|займ|ссуд)[а-я]{1,2}\s[^.;\d]{0,50}$"
)
_IS_LENT = re.compile(
    r"(?<![\w-])(?:(?:да[лс]\w*|взя\w+|получ\w+)\s(?:[а-я]+\s)?в долг|"
    r"(?:одолж|ссу[дж]|прокредит)\w+)"
)
_REACH = 100
_LENT = frozenset({DealType.LOAN, DealType.PACKAGE, DealType.GRANT})
_PRICED = frozenset({DealType.PURCHASE, DealType.INVESTMENT})
_BACK = 2
_SCORE = 75


def financing(teller: Teller, readings: Sequence[Reading]) -> Iterator[Related]:
    """Yield the prices that loans told beside them help to pay; such a loan goes to who pays."""
    told: deque[list[int]] = deque(maxlen=_BACK)
    for reading in readings:
        values = [i for i in reading.figures if _is_price(teller, reading.found[i], i)]
        near = [i for figures in told for i in figures]
        yield from _out_of_a_loan(teller, reading, [*near, *values])
        small, span = reading.small, reading.span
        if _ON_IT.match(small, span.start, span.end):
            loan = _last(teller, near, _LENT)
            yield from _tied(teller, reading.found, _first(teller, values, _PRICED), loan)
        elif words := _PAYS_FOR.search(small, span.start, span.end):
            loan = _first(teller, values, _LENT)
            here = [i for i in values if reading.found[i].end <= words.start()]
            yield from _tied(teller, reading.found, _last(teller, [*near, *here], _PRICED), loan)
        told.append(values)


def is_lent_for(teller: Teller, reading: Reading, whole: int, parts: Sequence[int]) -> bool:
    """Whether some of a price is lent by others: "Из этой суммы 5 млрд дал в долг банк".

    Such a loan goes to who pays.
    """
    bought = teller.deal_of.get(whole)
    if bought is None or bought.type not in _PRICED:
        return False
    lent = [teller.deal_of.get(part) for part in parts]
    loans = [one for one in lent if one is not None and one.type is DealType.LOAN]
    told = _IS_LENT.search(reading.small, reading.span.start, reading.span.end)
    if told is None and len(loans) < len(lent):
        return False
    for one in loans:
        _with_taker(bought, one)
    return True


def _out_of_a_loan(teller: Teller, reading: Reading, prices: Sequence[int]) -> Iterator[Related]:
    """Yield the loan that a price is paid out of: "за счет французского кредита на 3,8 млрд"."""
    for index in reading.figures:
        figure = reading.found[index]
        begin = max(reading.span.start, figure.start - _REACH)
        words = _OUT_OF.search(reading.small, begin, figure.start)
        earlier = [i for i in prices if i < index and teller.deal_of[i].taking]
        price = _last(teller, earlier, _PRICED)
        loose = figure.measure is Measure.VALUE and index not in teller.deal_of
        if words is None or price is None or not loose:
            continue
        lenders = [
            country_actor(name.actor.country) if name.adjective else name.actor
            for name in reading.names
            if words.start() <= name.start and name.end <= figure.start
        ]
        bought = teller.deal_of[price]
        lent = Draft(type=DealType.LOAN, first_sentence=bought.first_sentence)
        lent.roles = {actor: Role.LENDER for actor in lenders[:1] if actor is not None}
        lent.roles |= dict.fromkeys(bought.taking, Role.BORROWER)
        teller.drafts.append(lent)
        teller.own(lent, [index])
        yield from _tied(teller, reading.found, price, index)


def _is_price(teller: Teller, figure: Found, index: int) -> bool:
    plain = figure.measure is Measure.VALUE and figure.converts is None
    return plain and index in teller.deal_of and index not in teller.left_out


def _first(teller: Teller, figures: Sequence[int], types: frozenset[DealType]) -> int | None:
    return next((i for i in figures if teller.deal_of[i].type in types), None)


def _last(teller: Teller, figures: Sequence[int], types: frozenset[DealType]) -> int | None:
    return _first(teller, [*reversed(figures)], types)


def _tied(
    teller: Teller, found: Sequence[Found], price: int | None, loan: int | None
) -> Iterator[Related]:
    """Yield the tie of a price and a loan that is not larger in the same money."""
    if price is None or loan is None:
        return
    bought, lent = teller.deal_of[price], teller.deal_of[loan]
    same = found[price].currency == found[loan].currency
    larger = same and found[loan].amount > found[price].amount
    if bought is lent or (larger and price < loan):
        return
    _with_taker(bought, lent)
    quote = (
        min(found[price].start, found[loan].start),
        max(found[price].end, found[loan].end),
    )
    parts = (teller.repeats[loan],)
    yield Related(RelationKind.FINANCES, teller.repeats[price], parts, quote, _SCORE)


def _with_taker(bought: Draft, lent: Draft) -> None:
    """Let a loan of which no word says to whom go where the purchase does."""
    if lent.taking or lent.lands.get("to"):
        return
    home = next((actor.country for actor in bought.taking if actor.country), None)
    home = home or bought.lands.get("to")
    if home:
        lent.lands = {**lent.lands, "to": home}
