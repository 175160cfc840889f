"""Type names among the tokens: "777-9s", "A321neo", "737 MAX 8s", "Black Hawks", "F-16V"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.reading.tables.models import (
    DESIGNATORS,
    DIGIT_FAMILIES,
    LETTER_FAMILIES,
    MAKERS,
    NAMED,
    NAMED_PAIRS,
    NUMBERED_NAMES,
    NUMBERED_SUFFIXES,
    SUFFIX_WORDS,
    UPPER_NAMES,
)
from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from crossfoot.reading.tokens import Tokens

_LONGEST_LETTERS = 4
_MOST_PARTS = 8
_LONGEST_VARIANT = 2
# "The Late 1990s" are no type.
_CENTURIES = ("19", "20")
_YEAR = 4


@dataclass(frozen=True, slots=True)
class Model:
    """A type name.

    last:    the token after it.
    known:   whether its family is in the table.
    plural:  whether it ends in a plural s.
    """

    last: int
    known: bool
    plural: bool


def model_at(tokens: Tokens, at: int) -> Model | None:
    """Return the type name that begins at a token."""
    key = tokens.keys[at]
    if key in NAMED:
        return _named(tokens, at)
    if (key, tokens.keys[at + 1]) in NAMED_PAIRS:
        return Model(at + 2, known=True, plural=tokens.keys[at + 1].endswith("s"))
    if key in DESIGNATORS and tokens.is_digits(at + 1) and tokens.words[at].istitle():
        return _rest(tokens, at + 2, known=False)
    if tokens.is_digits(at):
        return _rest(tokens, at + 1, known=True) if key in DIGIT_FAMILIES else None
    if tokens.words[at] in UPPER_NAMES:
        return Model(at + 1, known=True, plural=False)
    return _named_by_number(tokens, at) or _lettered(tokens, at)


def _named_by_number(tokens: Tokens, at: int) -> Model | None:
    """Read a name whose type is a number: "Embraer 190s", "Mirage 2000-5", "Saab 340s"."""
    if not (tokens.words[at].istitle() and tokens.is_digits(at + 1)) or tokens.glued(at + 1):
        return None
    if tokens.keys[at + 1] in DIGIT_FAMILIES or not tokens.words[at + 1].isdigit():
        return None
    decade = tokens.words[at + 1][:2] in _CENTURIES and len(tokens.words[at + 1]) == _YEAR
    plural = tokens.keys[at + 2] == "s" and tokens.glued(at + 2) and not decade
    known = tokens.keys[at] in MAKERS or tokens.keys[at] in NUMBERED_NAMES
    return _rest(tokens, at + 2, known=known) if plural or known else None


def _named(tokens: Tokens, at: int) -> Model:
    """Read a name, with the mark or type after it ("Leopard 2A8s", "Apache AH-64Es")."""
    if _is_mark(tokens, at + 1):
        return _rest(tokens, at + 2, known=True)
    if (typed := _lettered(tokens, at + 1)) is not None:
        return Model(typed.last, known=True, plural=typed.plural)
    variants = _variants(tokens, at + 1)
    plural = tokens.keys[at + variants].endswith("s")
    return Model(at + 1 + variants, known=True, plural=plural)


def _variants(tokens: Tokens, at: int) -> int:
    """Return how many tokens of letters say which of a named type: "Es", "E/F"."""
    word = tokens.words[at]
    if len(word) == 2 and word[0].isupper() and word[1] == "s":
        return 1
    slash = tokens.keys[at + 1] == "/" and tokens.glued(at + 1) and tokens.glued(at + 2)
    pair = (word, tokens.words[at + 2]) if slash else (word,)
    return 0 if len(pair) == 1 or not all(one.isupper() and len(one) == 1 for one in pair) else 3


def _is_mark(tokens: Tokens, at: int) -> bool:
    """Whether digits follow a name as its mark: "Leopard 2A8s", "44 Leopard 2 tanks"."""
    if not tokens.is_digits(at):
        return False
    if tokens.glued(at + 1) and tokens.keys[at + 1].isalpha():
        return True
    counts_other = tokens.keys[at + 1] in tokens.language.goods.never  # "12 Rafale 4 years ago"
    return tokens.words[at].isdigit() and not (tokens.keys[at - 1].endswith("s") or counts_other)


def _lettered(tokens: Tokens, at: int) -> Model | None:
    """Read letters, then digits: "A350-1000s", "F-16V", "ATR 72-600", "Ka-32s"."""
    word = tokens.words[at]
    if not (word.isalpha() and len(word) <= _LONGEST_LETTERS):
        return None
    digits = at + 1
    bound = tokens.keys[digits] in DASHES or tokens.glued(digits)
    if not (word.isupper() or (word.istitle() and bound)):
        return None
    bound = tokens.glued(digits)
    if tokens.keys[digits] in DASHES and bound:
        digits += 1
        bound = tokens.glued(digits)
    if not tokens.is_digits(digits):
        return None
    known = tokens.keys[digits] in LETTER_FAMILIES.get(tokens.keys[at], ())
    if not bound and not known:
        return None
    return _rest(tokens, digits + 1, known=known)


def _rest(tokens: Tokens, at: int, *, known: bool) -> Model:
    """Take the suffixes of a type: "-9s", "neo", " MAX 8s", "-8/10MAX"."""
    here = at
    for _ in range(_MOST_PARTS):
        if not (_is_glued_part(tokens, here) or (known and _is_spaced_part(tokens, here))):
            break
        here += 1
    last_word = tokens.keys[here - 1]
    return Model(here, known, plural=last_word.endswith("s") and here > at)


def _is_glued_part(tokens: Tokens, at: int) -> bool:
    key = tokens.keys[at]
    if not tokens.glued(at):
        return False
    slash = key == "/" and tokens.glued(at + 1)
    return key.isalnum() or slash or (key in DASHES and _goes_on(tokens, at))


def _is_spaced_part(tokens: Tokens, at: int) -> bool:
    numbered = tokens.keys[at - 1] in NUMBERED_SUFFIXES and tokens.is_digits(at)
    return tokens.keys[at] in SUFFIX_WORDS or numbered


def _goes_on(tokens: Tokens, dash: int) -> bool:
    """Whether a hyphen within a type is followed by more of it, not by a word ("-aircraft")."""
    following = tokens.words[dash + 1]
    return tokens.glued(dash + 1) and (following[:1].isdigit() or len(following) == 1)


def _is_variant_run_on(tokens: Tokens, at: int) -> bool:
    """Whether digits are the variant of a type that a count was run into ("22,787-9 aircraft")."""
    run = tokens.words[at - 2].rpartition(",")
    variant = len(tokens.words[at]) <= _LONGEST_VARIANT and tokens.keys[at - 1] in DASHES
    bound = tokens.glued(at) and tokens.glued(at - 1)
    return variant and bound and run[1] == "," and run[2] in DIGIT_FAMILIES


def is_model_number(tokens: Tokens, at: int) -> bool:
    """Whether the digits at a token are a type or part of one, and so no count."""
    if tokens.keys[at - 1] in DESIGNATORS and tokens.words[at - 1].istitle():
        return True
    if _is_variant_run_on(tokens, at):
        return True
    if tokens.keys[at] in DIGIT_FAMILIES:
        following = tokens.keys[at + 1]
        if tokens.glued(at + 1) and (following in DASHES or following in SUFFIX_WORDS):
            return True
        if following in SUFFIX_WORDS:
            return True
        return tokens.keys[at - 1].removesuffix("'s") in MAKERS or tokens.is_digits(at - 1)
    return False
