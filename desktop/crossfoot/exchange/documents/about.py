"""What a web page says of itself: title, publisher, author, date, address."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from crossfoot.exchange.workbook.guard import address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_SAVED = re.compile(r"saved from url=\(\d+\)(\S+)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_LONGEST = 300
_PARTS = re.compile(r"\s+(?:\||::|»|·)\s+")
"""Between the title of a page and the name of its site."""
_SPACE = re.compile(r"\s+")
_LONGEST_DATA = 1 << 20
"""Characters of what a page says to search engines; more is not looked at."""


class About(NamedTuple):
    """Guesses, None where nothing tells. heading: the largest heading, as it stands."""

    title: str | None
    heading: str | None
    publisher: str | None
    author: str | None
    published_on: str | None
    url: str | None
    language: str | None


def about_page(tree: LexborHTMLParser, start: str) -> About:
    """Look where pages say it. start: of the page as it was saved."""
    said = {**_linked(tree), **_metas(tree)}
    heading = _plain(_text(tree, "h1"))
    url = next(filter(None, map(address, _addresses(tree, start, said))), None)
    publisher = said.get("og:site_name") or said.get("publisher") or said.get("application-name")
    named, site = _parted(_plain(_text(tree, "title")))
    return About(
        title=_plain(said.get("og:title")) or heading or named,
        heading=heading,
        publisher=_plain(publisher) or _host(url) or site,
        author=_plain(_first(said, "author", "article:author", "dc.creator", "byl")),
        published_on=_day(
            _first(said, "article:published_time", "datepublished", "date", "dc.date", "pubdate")
            or _attribute(tree, "time[datetime]", "datetime")
        ),
        url=url,
        language=_language(_attribute(tree, "html", "lang")),
    )


def _parted(title: str | None) -> tuple[str | None, str | None]:
    """The title of a page, and the site that its window names before or after it."""
    pieces = [piece for piece in _PARTS.split(title or "") if piece]
    if len(pieces) < 2:
        return title, None
    longest = max(pieces, key=len)
    return longest, min(pieces[0], pieces[-1], key=len)


def _metas(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content")
        if name and content and content.strip():
            found.setdefault(name.lower(), content)
    return found


def _linked(tree: LexborHTMLParser) -> dict[str, str]:
    """What a page says in its own data for search engines."""
    found: dict[str, str] = {}
    for node in tree.css('script[type="application/ld+json"]')[:10]:
        told = node.text()
        if len(told) > _LONGEST_DATA:
            continue
        try:
            data = json.loads(told)
        except (ValueError, RecursionError):
            continue
        for thing in _things(data):
            for name in ("datePublished", "headline"):
                if isinstance(thing.get(name), str):
                    found.setdefault(name.lower(), thing[name])
            for name in ("author", "publisher"):
                person = thing.get(name)
                person = person[0] if isinstance(person, list) and person else person
                called = person.get("name") if isinstance(person, dict) else person
                if isinstance(called, str):
                    found.setdefault(name, called)
    return found


def _things(data: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401  (any JSON)
    for one in data if isinstance(data, list) else [data]:
        if isinstance(one, dict):
            yield one
            graph = one.get("@graph")
            within = graph if isinstance(graph, list) else ()
            yield from (each for each in within if isinstance(each, dict))


def _addresses(tree: LexborHTMLParser, start: str, said: dict[str, str]) -> Iterator[str]:
    saved = _SAVED.search(start)
    if saved:
        yield saved[1]
    yield _attribute(tree, 'link[rel="canonical"]', "href") or ""
    yield said.get("og:url", "")


def _host(url: str | None) -> str | None:
    """The name of a site, by its address."""
    host = (urlsplit(url).hostname or "") if url else ""
    return host.removeprefix("www.") or None


def _first(said: dict[str, str], *names: str) -> str | None:
    return next((said[name] for name in names if name in said), None)


def _text(tree: LexborHTMLParser, selector: str) -> str | None:
    node = tree.css_first(selector)
    return None if node is None else node.text()


def _attribute(tree: LexborHTMLParser, selector: str, name: str) -> str | None:
    node = tree.css_first(selector)
    return None if node is None else node.attributes.get(name)


def _plain(text: str | None) -> str | None:
    plain = _SPACE.sub(" ", (text or "").lstrip()[: 10 * _LONGEST]).strip()
    return plain[:_LONGEST] or None


def _day(text: str | None) -> str | None:
    found = _DATE.match((text or "").strip())
    if found is None or not ("1900" <= found[1] <= "2100"):
        return None
    return found[0] if "01" <= found[2] <= "12" and "01" <= found[3] <= "31" else None


def _language(text: str | None) -> str | None:
    found = _LANGUAGE.fullmatch((text or "").strip().replace("_", "-"))
    return found[0] if found else None
