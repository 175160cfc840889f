"""A language, as words and sentences need it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS_CONTEXT = "words"
SENTENCES_CONTEXT = "sentences"


class Speech(NamedTuple):
    """A language as sentences need it.

    translate:  (context, English) to the text shown.
    decimal, group:  the marks inside numbers.
    """

    translate: Callable[[str, str], str]
    decimal: str = "."
    group: str = ","


ENGLISH = Speech(lambda _, text: text)
