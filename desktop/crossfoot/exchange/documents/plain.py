"""Plain text and Markdown: what their first lines say of them, and the text itself."""

from __future__ import annotations

import re
from datetime import date

from crossfoot.exchange.documents.document import Document
from crossfoot.exchange.workbook.guard import address
from crossfoot.reading.sealing import seal

_HEADING = re.compile(r"#{1,2} +(.+?)(?: +#+)?")
"""How Markdown writes a title."""
_FRONT = re.compile(r"---[ \t]*\n((?:[^\n]*\n){1,60}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
"""What stands about a text above it, as programs that publish Markdown write it."""
_FIELD = re.compile(r"([A-Za-z_]+)[ \t]*:[ \t]*(.+)")
_LONGEST = 150
"""Letters of a first line that may be a title."""


def read_plain(raw: bytes) -> Document:
    """Read a text: whatever its coding, its words stay as they are."""
    text = seal(raw).text
    front = _FRONT.match(text)
    told = _fields(front[1]) if front is not None else {}
    if front is not None and told:
        text = text[front.end() :].lstrip("\n")
    return Document(
        text,
        "text",
        cut=front[0].strip() if front is not None and told else "",
        title=told.get("title") or _title(text),
        publisher=told.get("publisher") or told.get("source") or told.get("site"),
        author=told.get("author"),
        published_on=_day(told.get("date", "") or told.get("published", "")),
        url=address(told.get("url") or told.get("link") or ""),
        language=told.get("lang") or told.get("language"),
    )


def _fields(front: str) -> dict[str, str]:
    """The fields of a text, of those that are a word and its value."""
    found = (_FIELD.fullmatch(line.strip()) for line in front.splitlines())
    return {
        one[1].lower(): value
        for one in found
        if one is not None and (value := one[2].strip().strip("\"'").strip())
    }


def _title(text: str) -> str | None:
    """The heading that a text begins with, else a first line that stands for itself."""
    first, _, rest = text.lstrip().partition("\n")
    first = first.strip()
    heading = _HEADING.fullmatch(first)
    if heading is not None:
        return heading[1]
    alone = rest[:1] in {"\n", "\r"} and bool(rest.strip())
    says = len(first) <= _LONGEST and any(map(str.isalpha, first))
    is_title = alone and says and first[-1] not in ".;:,|"
    return first if is_title else None


def _day(value: str) -> str | None:
    try:
        return date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        return None
