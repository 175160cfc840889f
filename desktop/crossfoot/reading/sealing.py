"""The sealed text of an announcement: what every span counts in.

Source: DESIGN, section 2.1.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from crossfoot.reading.coding import decoded

_SURROGATE = re.compile("[\\ud800-\\udfff]")


@dataclass(frozen=True, slots=True)
class Sealed:
    """A source text that no longer changes; sha256 is over its UTF-8, in hex."""

    text: str
    sha256: str


def seal(raw: str | bytes) -> Sealed:
    """Decode, set CRLF and CR as LF, drop a leading BOM, NULs and lone surrogates; nothing else.

    Bytes are in the coding that `coding` finds; never raises.
    """
    text = raw if isinstance(raw, str) else decoded(raw)
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    text = text.replace("\0", "")
    if _SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    return Sealed(text, hashlib.sha256(text.encode()).hexdigest())
