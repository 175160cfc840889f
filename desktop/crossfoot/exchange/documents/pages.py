"""A web page to a text: what it is about, without its menus; what was left out is kept beside."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.about import about_page
from crossfoot.exchange.documents.blocks import Blocks
from crossfoot.exchange.documents.document import Document
from crossfoot.exchange.documents.markup import lean
from crossfoot.reading.coding import decoded as decoded_by_letters
from crossfoot.reading.coding import known_coding

if TYPE_CHECKING:
    from collections.abc import Iterator

Node = Any
"""A node of selectolax, whose types are not published whole."""

_SILENT = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "canvas",
        "iframe",
        "object",
        "select",
        "button",
        "input",
        "textarea",
        "head",
        "math",
        "audio",
        "video",
        "map",
    }
)
"""Says nothing to a person who reads."""
_ASIDE = frozenset({"nav", "footer", "aside", "form", "dialog", "menu"})
_ASIDE_ROLES = frozenset({"navigation", "banner", "complementary", "contentinfo", "search"})
_ASIDE_NAMES = frozenset({
    *("cookie", "cookies", "consent", "gdpr", "onetrust", "advert", "advertisement", "ad", "ads"),
    *("adsense", "adslot", "banner", "promo", "promotion", "sponsored", "sponsor", "outbrain"),
    *("taboola", "related", "recommended", "recirculation", "share", "sharing", "social", "follow"),
    *("newsletter", "signup", "subscribe", "subscription", "paywall", "popup", "modal", "overlay"),
    *("comments", "comment", "disqus", "breadcrumb", "breadcrumbs", "menu", "navbar", "sidebar"),
    *("toolbar", "skip", "trending", "popular", "tags", "login"),
})  # fmt: skip
"""Words in the names of a page's parts that are not what it is about."""
_NAME_WORDS = re.compile(r"[a-z]+")
_MOST_ASIDE = 0.4
"""Of the page's words: a part with more of them is what it is about, whatever it is called."""
_MOST_MEASURED = 4
"""Times the page's words that are counted for it; one part in another costs them again."""
_PARAGRAPHS = frozenset(
    {
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "dl",
        "table",
        "blockquote",
        "pre",
        "figure",
        "figcaption",
        "caption",
        "hr",
        "address",
        "details",
        "nav",
        "footer",
        "aside",
        "form",
    }
)
_LINES = frozenset({"br", "tr", "dt", "dd", "summary", "option"})
_NEVER_ASIDE = frozenset({"html", "body", "main", "article", "table", "tr", "td", "th", "p", "a"})
_LONGEST_NAME = 200
_LONGEST_CELL = 400
_SHORTEST = 200
"""Characters of an article; a shorter one is a teaser, and the whole page is taken."""
_START = 2_000
"""Characters in which a browser says where it saved a page from."""
_WIDE = ("utf-16", "utf-32")
"""What a page cannot be in that says so in plain letters."""
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]+)", re.IGNORECASE)


class Told(NamedTuple):
    """The text of a page, and what stands around it."""

    text: str
    cut: str


def read_page(html: str, name: str = "The page") -> Document:
    """Read a page as it was saved."""
    start = html[:_START]
    tree = _tree(html, name)
    del html  # a large page stands in memory once
    told = text_and_cut(tree)
    about = about_page(tree, start)
    text = told.text
    heading = about.heading
    if heading and heading not in text:
        text = f"{heading}\n\n{text}"
    return Document(
        text,
        "page",
        cut=told.cut,
        title=about.title,
        publisher=about.publisher,
        author=about.author,
        published_on=about.published_on,
        url=about.url,
        language=about.language,
    )


def decoded(raw: bytes) -> str:
    """The text of a page: in the coding that it says it has, else as `coding` finds it."""
    said = _CHARSET.search(raw[:4096])
    if said and not raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        coding = known_coding(said[1].decode("ascii"))
        if coding is not None and not coding.startswith(_WIDE):
            with suppress(UnicodeDecodeError):
                return raw.decode(coding)
    return decoded_by_letters(raw)


def _tree(html: str, name: str = "The page") -> LexborHTMLParser:
    html = lean(html, name)
    try:
        return LexborHTMLParser(html)
    except SelectolaxError:
        raise CrossfootError(
            "The page cannot be read: its parts do not go together.", "Copy its text and paste it."
        ) from None


def text_of_piece(html: str) -> str:
    """The text of a piece of a page that a person chose: all of it."""
    tree = _tree(html)
    blocks = Blocks()
    body = tree.body
    if body is not None:
        _Walk(blocks, blocks).walk(body)
    return blocks.text()


def text_and_cut(tree: LexborHTMLParser) -> Told:
    """The text of what a page is about, and what was left out of it."""
    body = tree.body
    if body is None:
        return Told("", "")
    main = _main(tree)
    for chosen in (main, None):
        text, cut = Blocks(), Blocks()
        _Walk(text, cut, chosen).walk(body)
        told = Told(text.text(), cut.text())
        if len(told.text) >= _SHORTEST:
            return told
    everything = Blocks()
    _Walk(everything, everything).walk(body)
    whole = everything.text()
    return told if len(told.text) * 2 > len(whole) else Told(whole, "")


def _main(tree: LexborHTMLParser) -> Node | None:
    """What the page says its content is: the longest article, else its main part."""
    for selector in ("article", "main", '[role="main"]', '[itemprop="articleBody"]'):
        found: list[Node] = tree.css(selector)
        if found:
            return max(found, key=lambda node: len(node.text()))
    return None


class _Walk:
    """Goes through a page without recursion, since a page may be nested to any depth.

    main: where the text stands; None: everywhere. What stands elsewhere, or aside, is cut.
    """

    def __init__(self, text: Blocks, cut: Blocks, main: Node | None = None) -> None:
        self._text = text
        self._cut = cut
        self._main = None if main is None else main.mem_id
        self._around = set() if main is None else {one.mem_id for one in _ancestors(main)}
        self._data: list[bool] = []
        self._measured = 0
        self._whole = 0

    def walk(self, body: Node) -> None:
        """Take in every node below."""
        self._whole = len(body.text())
        for node, entering, main, aside, kept in self._steps(body):
            blocks = self._text if main and not aside else self._cut
            if node.is_text_node:
                words = node.text_content or ""
                blocks.words(words, kept=kept, raised=node.parent.tag == "sup")
            else:
                self._element(node, blocks, entering=entering)

    def _steps(self, body: Node) -> Iterator[tuple[Node, bool, bool, bool, bool]]:
        """Yield (node, entering, inside main, aside, in pre), each element twice."""
        above: list[tuple[Node, Iterator[Node], bool, bool, bool]] = []
        coming, main, aside, kept = iter((body,)), self._main is None, False, False
        while True:
            node = next(coming, None)
            if node is None:
                if not above:
                    return
                left, coming, *outside = above.pop()
                yield left, False, main, aside, kept
                main, aside, kept = outside
            elif node.is_text_node:
                yield node, True, main, aside, kept
            elif node.is_element_node and node.tag not in _SILENT and not _is_hidden(node):
                above.append((node, coming, main, aside, kept))
                main = main or node.mem_id == self._main
                if not aside and self._text is not self._cut:
                    aside = _is_aside(node) or self._is_called_aside(node)
                kept = kept or node.tag == "pre"
                yield node, True, main, aside, kept
                coming = _children(node)

    def _is_called_aside(self, node: Node) -> bool:
        """Whether the name of a part says that it is not what the page is about."""
        if node.tag in _NEVER_ASIDE or node.mem_id == self._main or node.mem_id in self._around:
            return False
        attributes = node.attributes
        named = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
        if _ASIDE_NAMES.isdisjoint(_NAME_WORDS.findall(named[:_LONGEST_NAME])):
            return False
        if self._measured > _MOST_MEASURED * self._whole:
            return False
        words = len(node.text())
        self._measured += words
        return words < _MOST_ASIDE * self._whole

    def _element(self, node: Node, blocks: Blocks, *, entering: bool) -> None:
        tag = node.tag
        if tag == "table":
            self._data.append(_is_data(node)) if entering else self._data.pop()
        if tag in {"td", "th"} and self._data and self._data[-1]:
            if entering:
                blocks.begin_cell(first=_is_first(node))
            else:
                blocks.end_cell()
        elif tag == "li":
            if entering:
                blocks.item()
        elif tag in _PARAGRAPHS or tag in {"td", "th"}:
            blocks.paragraph()
        elif tag in _LINES and (tag != "tr" or entering):
            blocks.line()


def _ancestors(node: Node) -> Iterator[Node]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def _children(node: Node) -> Iterator[Node]:
    child = node.first_child
    while child is not None:
        yield child
        child = child.next


def _is_first(cell: Node) -> bool:
    before = cell.prev
    while before is not None:
        if before.tag in {"td", "th"}:
            return False
        before = before.prev
    return True


def _is_data(table: Node) -> bool:
    """Whether a table holds rows and cells, and does not lay out a page, as letters are sent."""
    if len(table.css("table")) > 1 or table.css_first("td h1, td h2, td h3") is not None:
        return False
    cells: list[Node] = table.css("td, th")
    beside = table.css_first("td + td, th + td, td + th, th + th")
    return beside is not None and all(len(cell.text()) <= _LONGEST_CELL for cell in cells)


def _is_hidden(node: Node) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return (
        "hidden" in attributes or attributes.get("aria-hidden") == "true" or "display:none" in style
    )


def _is_aside(node: Node) -> bool:
    if node.tag in _ASIDE or (node.attributes.get("role") or "") in _ASIDE_ROLES:
        return True
    return node.tag == "header" and node.parent is not None and node.parent.tag == "body"
