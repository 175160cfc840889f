"""A page before it is parsed: what nobody reads is left out, and what no person wrote is refused.

The parser keeps an object for each tag and attribute, so a page may cost many times its size. A
large one is cut down first to its words and to the attributes that are looked at here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGE = 1 << 20
"""Characters from which on a page is cut down; a smaller one is parsed as it came."""
_DEEPEST = 20_000
_DEEPEST_TABLE = 100
"""Tables in each other: whether one holds data is asked of all that is in it."""
_NESTING = re.compile(
    r"<(/?)(?:(table)|div|span|section|article|main|center|b|i|em|strong|font|ul|ol|blockquote)\b",
    re.IGNORECASE,
)
"""What ends only where it says so; paragraphs, items and cells also end with the next one."""
_MOST_TAGS = 150_000
"""Beginnings and ends: five times the longest honest pages."""
_ATTRIBUTE = re.compile(
    r"""[\s/]*+([^\s/>=]++)(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+""", re.DOTALL
)
_TAG = re.compile(rf"<[a-z](?:{_ATTRIBUTE.pattern})*+", re.DOTALL | re.IGNORECASE)
_MOST_ATTRIBUTES = 200
"""Of a tag: each is compared with all before it."""
_MOST_IN_ALL = 300_000
_MOST_WORDS = 3_000_000
"""Characters between the tags of a page: twice as many as a text may have."""
_READ = frozenset({
    *("class", "id", "style", "role", "hidden", "aria-hidden", "lang", "datetime", "content"),
    *("property", "name", "itemprop", "href", "rel", "type", "charset"),
})  # fmt: skip
"""The attributes that tell what a part of a page is."""
_LONGEST_VALUE = 1_000
_UNSEEN = re.compile(r"<(?:!--|(script|style)\b[^>]*+(?:>|\Z))", re.IGNORECASE)
_ENDS = {
    "": re.compile(r"--!?>"),
    "script": re.compile(r"</script\b[^>]*+(?:>|\Z)", re.IGNORECASE),
    "style": re.compile(r"</style\b[^>]*+(?:>|\Z)", re.IGNORECASE),
}
_TOLD = "ld+json"
"""In the tag of a script that is no program, but says what the page is about."""
_SAVED = 2_000
"""Characters at whose beginning a browser writes where it saved the page from, as a comment."""


def lean(html: str, name: str) -> str:
    """Return a page as it is to be parsed. name: what messages call it.

    Errors: CrossfootError for more tags, attributes or words than people or programs write, and
    for parts that stand in each other without end: each costs all of those above.
    """
    if len(html) >= _LARGE:
        html = "".join(_without_unseen(html))
        if html.count("<") <= _MOST_TAGS:
            html = "".join(_with_few_attributes(html, name))
    if html.count("<") > _MOST_TAGS or _has_endless_tags(html):
        raise _endless(name)
    _refuse_deep(html, name)
    return html


def _without_unseen(html: str) -> Iterator[str]:
    """A page without its comments, programs and styles."""
    at = 0
    while (found := _UNSEEN.search(html, at)) is not None:
        end = _ENDS[(found[1] or "").lower()].search(html, _inside(html, found))
        behind = len(html) if end is None else end.end()
        kept = _TOLD in found[0] or (found[1] is None and found.start() < _SAVED)
        yield html[at : behind if kept else found.start()]
        at = behind
    yield html[at:]


def _inside(html: str, begun: re.Match[str]) -> int:
    """Where to look for the end of what begins; "<!-->" and "<!--->" are comments too."""
    short = begun[1] is None and html[begun.end() : begun.end() + 2].startswith((">", "->"))
    return begun.end() - 2 * short


def _with_few_attributes(html: str, name: str) -> Iterator[str]:
    at = words = in_all = 0
    for tag in _TAG.finditer(html):
        words += tag.start() - at
        yield html[at : tag.start()]
        count = 0
        for attribute in _ATTRIBUTE.finditer(html, tag.start() + 1, tag.end()):
            is_read = attribute[1].lower() in _READ and len(attribute[0]) <= _LONGEST_VALUE
            if not count or is_read:
                yield attribute[0] if count else f"<{attribute[0]}"
            count += 1
        in_all += count
        if count > _MOST_ATTRIBUTES or in_all > _MOST_IN_ALL:
            raise _endless(name)
        if words > _MOST_WORDS:
            raise _wordy(name)
        at = tag.end()
    if words + len(html) - at > _MOST_WORDS:
        raise _wordy(name)
    yield html[at:]


def _has_endless_tags(html: str) -> bool:
    in_all = 0
    for tag in _TAG.finditer(html):
        count = sum(1 for _ in _ATTRIBUTE.finditer(html, tag.start() + 2, tag.end()))
        in_all += count
        if count > _MOST_ATTRIBUTES or in_all > _MOST_IN_ALL:
            return True
    return False


def _refuse_deep(html: str, name: str) -> None:
    depth = tables = 0
    for found in _NESTING.finditer(html):
        step = -1 if found[1] else 1
        depth = max(depth + step, 0)
        if found[2]:
            tables = max(tables + step, 0)
        if depth > _DEEPEST or tables > _DEEPEST_TABLE:
            raise CrossfootError(
                "{name} is nested deeper than any honest page.",
                "Copy its text and paste it.",
                name=name,
            )


def _endless(name: str) -> CrossfootError:
    return CrossfootError(
        "{name} has more parts than any honest page.", "Copy its text and paste it.", name=name
    )


def _wordy(name: str) -> CrossfootError:
    return CrossfootError(
        "{name} holds more words or numbers than any announcement.",
        "Cut out what is to be read, and paste that.",
        name=name,
    )
