"""What a number counts: the noun after it, when it is something that deals buy or sell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.reading.models import model_at
from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Counted:
    """The goods after a number.

    last:      the token after the noun.
    noun:      as the text has it; None where it stands earlier ("44 more").
    measured:  whether it is a measure with a rounding of its own (tonnes).
    """

    last: int
    noun: str | None
    measured: bool = False


def counted_after(tokens: Tokens, number: Number) -> Counted | None:
    """Return the goods a number counts; None where it counts nothing that deals trade."""
    return goods_at(tokens, number.last)


def goods_at(tokens: Tokens, at: int) -> Counted | None:
    """Return the goods named from a token on; a hyphen may bind them to what is before."""
    if tokens.keys[at] in DASHES:
        bound = tokens.glued(at) and tokens.glued(at + 1)
        return _compound(tokens, at + 1) if bound else None
    return _phrase(tokens, at)


def _compound(tokens: Tokens, at: int) -> Counted | None:
    """Take "22-aircraft order", "12-ship"."""
    goods = tokens.language.goods
    key = tokens.keys[at]
    if key in goods.counted and key not in goods.needs_company:
        return Counted(at + 1, tokens.words[at])
    return None


def _phrase(tokens: Tokens, at: int) -> Counted | None:
    goods = tokens.language.goods
    here, head = at, None
    for _ in range(_MOST_WORDS):
        key = tokens.keys[here]
        found = _head(tokens, here, at)
        if found is not None:
            head, here = found, found.last
        elif head is not None:
            break
        elif (model := model_at(tokens, here)) is not None:
            if (model.known or model.plural) and not _leads_on(tokens, model.last):
                return Counted(model.last, _text(tokens, here, model.last))
            here = model.last
        elif _stops(tokens, here, key):
            break
        else:
            here += 1
    if head is None:
        return None
    return None if goods.never & {tokens.keys[head.last]} and not head.measured else head


def _head(tokens: Tokens, here: int, first: int) -> Counted | None:
    """Return the noun at a token, if it is one of the goods."""
    goods = tokens.language.goods
    key = tokens.keys[here]
    if key in goods.measured:
        return Counted(here + 1, tokens.words[here], measured=True) if here == first else None
    if key not in goods.counted:
        return None
    company = goods.needs_company.get(key)
    if company is not None and not company & set(tokens.keys[first:here]):
        return None
    return Counted(here + 1, tokens.words[here])


def _leads_on(tokens: Tokens, at: int) -> bool:
    """Whether a noun of goods still follows a type name ("A321neo jets", "A320neo-family jets")."""
    goods = tokens.language.goods
    for here in range(at, at + 3):
        key = tokens.keys[here]
        if key in goods.counted and key not in goods.needs_company:
            return True
        if key not in DASHES and key != "family" and not model_at(tokens, here):
            return False
    return False


def _stops(tokens: Tokens, here: int, key: str) -> bool:
    """Whether no noun phrase runs on over this token."""
    goods = tokens.language.goods
    if not key or key in goods.barriers or key in goods.never:
        return True
    if key in DASHES:
        return not (tokens.glued(here) and tokens.glued(here + 1))
    return not key[0].isalpha() or is_other_plural(tokens, here)


def is_other_plural(tokens: Tokens, here: int) -> bool:
    """Whether the word is a plural noun that is not in the table: then that is what is counted."""
    goods, key = tokens.language.goods, tokens.keys[here]
    plural = len(key) > 3 and key.endswith("s") and not key.endswith(("ss", "us", "is", "'s"))
    return plural and tokens.words[here].islower() and key not in goods.plural_looking


def _text(tokens: Tokens, first: int, last: int) -> str:
    return tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
