"""Items of a Russian list that tell of a deal without a verb: "– ACWA Power: ветропарк, 1 млрд".

Who leads the item deals; what the line before the list says, or the words of the item, tell how.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.acts.casts import GIVING, TAKING
from crossfoot.reading.proposing.acts.casts import buys as is_buyer
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import matter
from crossfoot.reading.proposing.russian.scene import Cast, lands
from crossfoot.reading.proposing.russian.signing import LENDERS, PAIRS
from crossfoot.reading.proposing.russian.standing import acts

if TYPE_CHECKING:
    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.clauses import Clause, Reading
    from crossfoot.reading.proposing.russian.scene import Roles

_SIDES = {
    **PAIRS,
    DealType.INVESTMENT: (Role.INVESTOR, Role.HOST),
    DealType.PURCHASE: (Role.SELLER, Role.BUYER),
}
_TRADE = re.compile(
    r"(?<![\w-])(?:поставк|закупк|покупк|продаж|заказ|экспорт|контракт|договор)\w*(?![\w-])"
)
_PRICE = re.compile(
    r"(?<![\w-])(?:контракт|договор|стоимост|инвестици|вложени|капиталовложени|бюджет|затрат)\w*"
    r"(?:\s[а-я]+){0,3}(?:\s[—–-])?\s(?:[а-я]+\s){0,2}$"
)
_CELL = re.compile(r"\t|\s\|\s")
_LEADS = 40
_DEALS = frozenset({NameKind.ORGANISATION, NameKind.COUNTRY})


def is_item(reading: Reading) -> bool:
    """Whether a line is an item of a list, or a row of a pasted table."""
    return reading.span.bullet or (
        _CELL.search(reading.text, reading.span.start, reading.span.end) is not None
    )


def has_price(reading: Reading) -> bool:
    """Whether a sentence says what something costs, or what is put into it."""
    return any(
        _PRICE.search(reading.small, reading.span.start, reading.found[index].start)
        for index in reading.figures
    )


def of_title(reading: Reading) -> Actor | None:
    """Return the one body that a line without a figure names: "Masdar: сделки года"."""
    bodies = {name.actor for name in reading.names if name.kind is NameKind.ORGANISATION}
    alone = len(bodies) == 1 and not reading.figures
    return replace(bodies.pop(), sure=True) if alone else None


def under_title(found: Cast, titled: Actor | None) -> Cast:
    """Return the cast of an item with the body of the list's title on the side it leaves out."""
    had = set(found.roles.values())
    if titled is None or found.type not in _SIDES or titled in found.roles:
        return found
    giver, taker = _SIDES[found.type]
    side = "to" if had & GIVING else "from"
    if not had or (had & GIVING and had & TAKING) or not had & (GIVING | TAKING):
        return found
    if side in found.lands or (side == "to" and found.type is not DealType.PURCHASE):
        return found
    return replace(found, roles={**found.roles, titled: taker if side == "to" else giver})


def row_cast(reading: Reading, clause: Clause, header: Cast | None) -> Cast | None:
    """Return who deals in an item; None where nobody leads it, or nothing tells in what.

    header: what the line before the list tells.
    """
    leaders = [
        name
        for name in reading.names
        if name.kind in _DEALS and not name.adjective and not name.bracketed
    ]
    part = clause.start > reading.span.start
    if part:
        leaders = [name for name in leaders if name.start == clause.start]
    elif not is_item(reading):
        leaders = [
            name
            for name in leaders
            if not name.is_country and acts(reading, name, reading.span.start)
        ]
    far = reading.span.bullet and leaders and leaders[0].start - reading.span.start > _LEADS
    if not leaders or far or not clause.figures:
        return None
    leader = replace(leaders[0].actor, sure=True)
    found = _under(leader, header) if header else _alone(leader, clause, reading.small)
    return found and replace(found, lands={**lands(clause, reading.small, found)})


def _under(leader: Actor, header: Cast) -> Cast | None:
    """Return the roles of who leads an item beside those of the line before the list."""
    if header.type not in _SIDES or leader in header.roles:
        return None
    giver, taker = _SIDES[header.type]
    had = set(header.roles.values())
    if had & GIVING and had & TAKING:
        return None
    roles: Roles = {**header.roles, leader: taker if had & GIVING else giver}
    return Cast(header.type, roles)


def _alone(leader: Actor, clause: Clause, small: str) -> Cast | None:
    start, end = clause.start, clause.end
    kind = matter.money_type(small, start, end)
    if kind is None and leader.kind in LENDERS and clause.priced:
        kind = DealType.LOAN
    if kind is None and (clause.counted or _TRADE.search(small, start, end)):
        kind = DealType.PURCHASE
    if kind is DealType.PURCHASE and is_buyer(leader):
        return Cast(kind, {leader: Role.BUYER})
    kind = kind or (DealType.INVESTMENT if not leader.is_country else None)
    return Cast(kind, {leader: _SIDES[kind][0]}) if kind else None
