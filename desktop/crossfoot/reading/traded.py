"""Whether the words about a counted noun say that it changes hands, or that it merely exists."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from crossfoot.reading.draft import Draft
    from crossfoot.reading.tokens import Tokens

# How far a trading verb may stand before its object, and its participle after it, in tokens.
_REACH = 12
_PASSIVE_REACH = 4
_LIST_REACH = 7
_USE_REACH = 14
_FLEET_REACH, _STATE_REACH = 5, 14
_NEAR = 6
_ORDER_BOOK = ("order", "book")
_PRICE_REACH = 8
_FOR_A_PRICE = frozenset({"for", "at", "worth"})
_STOPS = frozenset({".", ";", "!", "?", "\n"})
_LIST_MARKS = frozenset({",", ";", "(", ")", "\n", "•", "*", "·", "&", "/", "[", "]", "+"}) | DASHES


def is_traded(tokens: Tokens, first: int, last: int, before: Draft | None) -> bool:
    """Whether a verb or a list says that what stands between two tokens changes hands.

    before:  the last goods counted before these, whose list they may go on.
    """
    return (
        _is_listed(tokens, first, before) or is_object(tokens, first) or _is_subject(tokens, last)
    )


def _is_listed(tokens: Tokens, first: int, before: Draft | None) -> bool:
    """Whether the goods go on a list of goods ("40 laptops, 12 tents and 45,000 blankets")."""
    if before is None:
        return False
    trade, last = tokens.language.trade, _after_price(tokens, before.last)
    return 0 < first - last <= _LIST_REACH and all(
        key in _LIST_MARKS or key in trade.between or key in tokens.language.numbers.joined
        for key in tokens.keys[last:first]
    )


def _after_price(tokens: Tokens, at: int) -> int:
    """Return the end of a price told after goods ("11 launchers for $436.1 million and six …")."""
    if tokens.keys[at] not in _FOR_A_PRICE:
        return at
    joined = tokens.language.numbers.joined
    for end in range(at + 1, at + _PRICE_REACH):
        if tokens.keys[end] in joined or tokens.keys[end] in {",", ";"}:
            return end
        if tokens.keys[end] in _STOPS and not tokens.is_digits(end + 1):
            break
    return at


def is_object(tokens: Tokens, first: int) -> bool:
    """Whether a trading verb or noun governs them ("ordered 12", "a contract … for 12")."""
    trade, at = tokens.language.trade, first - 1
    while at >= 0 and (tokens.keys[at] in trade.between or tokens.keys[at] in {":", ")", "("}):
        at -= 1
    if at < 0:
        return False
    key = tokens.keys[at]
    headed = key in trade.nouns and tokens.keys[at + 1] == ":"  # "Лизинг: два «Суперджета»"
    if key in trade.verbs or headed or _is_near_object(tokens, first):
        return True
    if key in trade.of_goods:
        return _governs(tokens, at)
    named = at
    while named > first - _REACH and tokens.words[named][:1].isupper():
        named -= 1
    return named < at and tokens.keys[named] in trade.verbs


def _is_near_object(tokens: Tokens, first: int) -> bool:
    """Whether a Russian verb governs them over what else it takes ("закупит у Китая 16 …")."""
    trade, barriers = tokens.language.trade, tokens.language.goods.barriers
    for at in range(first - 1, max(first - _NEAR, 0) - 1, -1):
        key = tokens.keys[at]
        if key in trade.verbs:
            return True
        if key[:1].isascii() or key in trade.of_goods:
            return False  # a mark, a number, an English word; "больницу на 300 коек"
        if not (tokens.words[at][0].isupper() or key in trade.between or key in barriers):
            return False  # another object: "получат патенты 12 стартапов"
    return False


def _governs(tokens: Tokens, preposition: int) -> bool:
    """Whether a preposition hangs on a trade ("a contract with Hyundai for", "supply X with")."""
    trade, goods = tokens.language.trade, tokens.language.goods
    given = tokens.keys[preposition] in trade.giving
    for at in range(preposition - 1, max(preposition - _REACH, 0) - 1, -1):
        key = tokens.keys[at]
        if key in trade.nouns or (given and key in trade.verbs):
            return True
        if key in _STOPS or key == "," or key in goods.counted:
            return False
    return False


def _is_subject(tokens: Tokens, last: int) -> bool:
    """Whether they are said to be bought or to come ("1,300 tents were shipped")."""
    trade = tokens.language.trade
    if tokens.keys[last] in trade.participles:
        return True
    if tokens.keys[last] not in trade.auxiliaries:
        return False
    return any(key in trade.participles for key in tokens.keys[last + 1 : last + _PASSIVE_REACH])


def merely_exists(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words say that the goods exist, move, are made or came to harm."""
    return _exists_before(tokens, first) or _exists_after(tokens, first, last)


def _exists_before(tokens: Tokens, first: int) -> bool:
    trade = tokens.language.trade
    before, earlier = tokens.keys[first - 1], tokens.keys[first - 2]
    if before in trade.rates:
        return True  # "$250 per 1,000 cubic metres"
    stands = before in trade.states or before in trade.fleets
    moves = before in trade.state_links and earlier in trade.states
    of_fleet = before in tokens.language.numbers.of and earlier in trade.fleets
    owned = before in trade.owners and _is_in_use(tokens, first)
    told = stands or moves or of_fleet or owned or _is_fleet_size(tokens, first)
    return told or _goes_on_a_state(tokens, first)


def _is_fleet_size(tokens: Tokens, first: int) -> bool:
    """Whether they say how large a fleet is ("its fleet has 120 aircraft", "парк – 35 машин")."""
    trade, keys = tokens.language.trade, tokens.keys
    if not (keys[first - 1] in DASHES or keys[first - 1] in trade.numbering):
        return False
    before = keys[max(first - _FLEET_REACH, 0) : first - 1]
    return not trade.fleets.isdisjoint(before) or _ORDER_BOOK in pairwise(before)


def _is_in_use(tokens: Tokens, first: int) -> bool:
    """Whether the clause goes on that they are in a fleet ("has seven 787-8s in its fleet")."""
    trade = tokens.language.trade
    for at in range(first, first + _USE_REACH):
        if tokens.keys[at] in _STOPS or tokens.keys[at] in trade.verbs:
            return False
        if tokens.keys[at] in trade.in_use:
            return tokens.keys[at - 1] in {"in", "its", "their", "the", "on"}
    return False


def _exists_after(tokens: Tokens, first: int, last: int) -> bool:
    trade, keys = tokens.language.trade, tokens.keys
    after, later = keys[last], keys[last + 1]
    held = (after in trade.holders or after in trade.auxiliaries) and later in trade.states
    if after in {"in", "on"} and later in trade.in_use:
        return True
    possessive = after == "'" and tokens.glued(last) and keys[first - 1] != "'"
    return after in trade.befell or held or (possessive and later.isalpha())


def _goes_on_a_state(tokens: Tokens, first: int) -> bool:
    """Whether they go on a list of what exists ("carry 56 wagons and 50 trucks")."""
    trade, keys = tokens.language.trade, tokens.keys
    if keys[first - 1] not in tokens.language.numbers.joined and keys[first - 1] != ",":
        return False
    for at in range(first - 2, max(first - _STATE_REACH, 0) - 1, -1):
        if keys[at] in trade.verbs or keys[at] in _STOPS:
            return False
        counted = tokens.is_digits(at) or keys[at] in tokens.language.numbers.ones
        owned = keys[at - 1] in trade.owners and _is_in_use(tokens, at)
        if counted and (keys[at - 1] in trade.states - trade.sizing or owned):
            return True
    return False


def is_flow(tokens: Tokens, last: int) -> bool:
    """Whether they are so many a day ("400 trucks a day"): traffic or output."""
    links, flows = tokens.language.wording.period_links, tokens.language.trade.flows
    key = tokens.keys[last]
    return key in flows or (key in links and tokens.keys[last + 1] in flows)
