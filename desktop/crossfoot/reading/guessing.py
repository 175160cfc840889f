"""A plural that is in no table: whether it may name goods, once a trading verb says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.reading.tokens import Tokens

_SHORTEST = 4


def guessed_noun(tokens: Tokens, first: int, here: int) -> int | None:
    """Return the end of an unknown noun of goods in the words a number stands before.

    here:  where the walk over the noun phrase ended.
    """
    if is_other_plural(tokens, here) or _ends_as_thing(tokens, here):
        return here + 1 if _is_thing(tokens, here) else None
    name = here - 1
    return here if name >= first and _is_named_thing(tokens, name) else None


def is_other_plural(tokens: Tokens, here: int) -> bool:
    """Whether the word is a plural noun that is not in the table: then that is what is counted."""
    goods, key = tokens.language.goods, tokens.keys[here]
    plural = len(key) >= _SHORTEST and key[-1] == "s" and not key.endswith(("ss", "us", "is", "'s"))
    if not plural or key in goods.plural_looking or key in goods.counted:
        return False
    return tokens.words[here].islower()


def _ends_as_thing(tokens: Tokens, here: int) -> bool:
    """Whether a word ends as the many of things do, in a language whose endings tell it."""
    goods, word = tokens.language.goods, tokens.words[here]
    if word.isascii() or len(word) < _SHORTEST or not word.islower():
        return False
    key = tokens.keys[here]
    return key.endswith(goods.guessed_endings) and not key.endswith(goods.people_endings)


def _is_thing(tokens: Tokens, here: int) -> bool:
    goods, key = tokens.language.goods, tokens.keys[here]
    return key not in goods.never and not key.endswith(goods.abstract_endings)


def _is_named_thing(tokens: Tokens, here: int) -> bool:
    """Whether a capitalised plural may be a make or a type ("60 Boxers", "two MRTTs")."""
    goods, word, key = tokens.language.goods, tokens.words[here], tokens.keys[here]
    if len(word) < _SHORTEST or word[-1] != "s" or not word[0].isupper():
        return False
    if word[:-1].isupper():
        return key not in goods.other_acronyms
    people = key in goods.other_names or key[:-1].endswith(goods.people_endings)
    return not (people or key in goods.never or key in goods.plural_looking)
