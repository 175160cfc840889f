"""Which tables a text is read with: told from its letters, since a text may mix languages."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.reading.tables.english import ENGLISH

if TYPE_CHECKING:
    from crossfoot.reading.tables.language import Language

_CYRILLIC = re.compile("[\u0400-\u04ff]")


def language_of(text: str) -> Language:
    """Return the English tables, and the Russian ones with them where the text has Cyrillic.

    Words of the two never look alike, so that one table of both reads a text that mixes them.
    """
    if text.isascii() or not _CYRILLIC.search(text):
        return ENGLISH
    return _english_and_russian()


@cache
def _english_and_russian() -> Language:
    from crossfoot.reading.tables.russian import RUSSIAN  # noqa: PLC0415  (late: most need none)

    return ENGLISH | RUSSIAN
