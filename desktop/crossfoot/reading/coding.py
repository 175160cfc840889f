"""Which letters the bytes of a text stand for, where it does not say so itself.

By its mark, else UTF-8 if all of it is, else UTF-16 by its NULs, else by its letters: a Western
text has single ones beyond ASCII inside its words, a Russian one consists of them.
"""

from __future__ import annotations

import codecs
import re

WESTERN = "cp1252"
_MARKED = ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"))
_MARKED_16 = (b"\xff\xfe", b"\xfe\xff")
_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso-8859-5")
_SAMPLE = 1 << 16
_LOOKED_AT = 4096
_WORD = re.compile(rb"[\x80-\xff]{3,}")
_MOSTLY = 0.6
"""Of the bytes beyond ASCII: how many stand in words of nothing else, where a text is Russian."""
_FEWEST = 6
"""Letters that tell."""
_LIKELY = frozenset("оеаинтсрвлкмдпу")
_GOOD = 1.2
"""Of the letters of a Russian text, on average."""
_NO_LETTERS = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)
"""What Python also calls codings: programs write names and source texts so, and nobody letters."""


def decoded(raw: bytes) -> str:
    """Return a text; what no letter stands for is U+FFFD, and nothing is raised."""
    return raw.decode(coding_of(raw), "replace")


def known_coding(said: str | None) -> str | None:
    """Return Python's name of the coding that a document says it is in; None for no known one."""
    try:
        found = codecs.lookup(said or "")
    except (LookupError, ValueError):
        return None
    is_letters = getattr(found, "_is_text_encoding", True)
    return found.name if is_letters and found.name.replace("-", "_") not in _NO_LETTERS else None


def coding_of(raw: bytes) -> str:
    """Return the name of a coding, as Python knows it."""
    for mark, coding in _MARKED:
        if raw.startswith(mark):
            return coding
    if raw.startswith(_MARKED_16):
        return "utf-16"
    wide = wide_of(raw)
    if wide is not None:
        return wide
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return lettered(raw)
    return "utf-8"


def wide_of(raw: bytes) -> str | None:
    """Return which UTF-16 a text without a mark is in; None where it is in none.

    Spaces, digits and line ends have a NUL each, whatever the language is.
    """
    start = raw[:_LOOKED_AT]
    low, high = start[1::2].count(0), start[::2].count(0)
    if max(low, high) < max(4, len(start) // 20) or min(low, high) > max(low, high) // 10:
        return None
    coding = "utf-16-le" if low > high else "utf-16-be"
    try:
        start[: len(start) // 4 * 4 - 4].decode(coding)
    except UnicodeDecodeError:
        return None
    return coding


def lettered(raw: bytes) -> str:
    """Return the coding of eight bits that a text is most likely in."""
    sample = raw[:_SAMPLE]
    words = _WORD.findall(sample)
    beyond = sum(byte > 0x7F for byte in sample)
    if sum(map(len, words)) < max(_FEWEST, _MOSTLY * beyond):
        return WESTERN
    score, best = max((_likeness(words, coding), coding) for coding in _CYRILLIC)
    return best if score >= _GOOD else WESTERN


def _likeness(words: list[bytes], coding: str) -> float:
    """How much words look Russian, a letter: in small letters, but perhaps the first."""
    points, count = 0.0, 0
    for word in words:
        text = word.decode(coding, "replace")
        count += len(text)
        shouted = text.isupper()
        for at, letter in enumerate(text):
            if not ("а" <= letter.lower() <= "я" or letter in "ёЁ"):
                points -= 2
            elif letter.islower() or not at or shouted:
                points += 2 if letter.lower() in _LIKELY else 1
            else:
                points -= 1
    return points / count if count else 0.0
