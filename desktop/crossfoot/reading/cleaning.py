"""The text as the reader sees it, with the way back to the text as it was given.

Soft hyphens, zero-width and direction marks are dropped, accented letters composed, odd spaces,
digits and apostrophes made plain; every offset maps back to the code points of the given text.
Source: DESIGN, section 2.1 ("NFC, soft hyphens, odd spaces only inside the reader").
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

# A space that binds digits: kept apart from the plain one, since it groups thousands.
BINDING_SPACE = "\u00a0"

_BINDING = "\u2007\u2008\u2009\u200a\u202f"
_SPACES = "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u205f\u3000\u1680"
_PLAIN = dict(
    zip(
        _BINDING + _SPACES + "’ʼʻ＄￡￥，．％‐‑\u2028\u2029\x85",
        BINDING_SPACE * len(_BINDING) + " " * len(_SPACES) + "'''$£¥,.%--\n\n\n",
        strict=True,
    )
)
_UNEVEN = re.compile(f"[{re.escape(''.join(_PLAIN))}]")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_DROPPED = frozenset(
    chr(code)
    for code in (
        0xAD, 0x61C, 0x180E, 0xFE0E, 0xFE0F, 0xFEFF,
        *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065),
        *range(0x2066, 0x206A),
    )
)  # fmt: skip
# Looked for first: few texts have one, and what follows costs more.
_ANY_ODD = re.compile(rf"[{''.join(sorted(_DROPPED))}\u0300-\u036f]")
_ODD = re.compile(rf"[{''.join(sorted(_DROPPED))}]+|.[\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text made plain.

    given:   the text as it came; clean: what the reader works on.
    cuts:    offsets into clean at which the distance to the given text changes, ascending.
    shifts:  that distance from each cut on.
    """

    given: str
    clean: str
    cuts: list[int] = field(default_factory=list)
    shifts: list[int] = field(default_factory=list)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets into the given text of clean[start:end], which is not empty."""
        last = self._given_offset(end - 1) + 1
        while last < len(self.given) and "\u0300" <= self.given[last] <= "\u036f":
            last += 1
        return self._given_offset(start), last

    def _given_offset(self, offset: int) -> int:
        cut = bisect_right(self.cuts, offset)
        return offset + (self.shifts[cut - 1] if cut else 0)


def clean(given: str) -> Cleaned:
    """Make a text plain. Total: any string, lone surrogates too."""
    if given.isascii():
        return Cleaned(given, given)
    text = _UNEVEN.sub(lambda uneven: _PLAIN[uneven[0]], given)
    if _OTHER_DIGIT.search(text):
        text = _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)
    if not _ANY_ODD.search(text):
        return Cleaned(given, text)
    pieces: list[str] = []
    cleaned = Cleaned(given, "")
    done = length = 0
    for odd in _ODD.finditer(text):
        kept = "" if odd[0][0] in _DROPPED else unicodedata.normalize("NFC", odd[0])
        pieces += (text[done : odd.start()], kept)
        length += odd.start() - done + len(kept)
        done = odd.end()
        cleaned.cuts.append(length)
        cleaned.shifts.append(done - length)
    pieces.append(text[done:])
    return Cleaned(given, "".join(pieces), cleaned.cuts, cleaned.shifts)
