"""What the styles of a Word file say: what a paragraph is called, listed as, and what is hidden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.spreadsheets.xml import Attributes, parse

if TYPE_CHECKING:
    from crossfoot.exchange.spreadsheets.package import Package

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_DEEPEST = 20
"""Styles that each build on the next."""
_MOST = 5_000
"""Styles of a document; Word itself allows 4,079."""


@dataclass(slots=True)
class Style:
    """A style. hidden, listed: None where it leaves that to the style that it builds on."""

    name: str = ""
    base: str = ""
    hidden: bool | None = None
    listed: bool | None = None


class Styles:
    """The styles of a file, by their ids."""

    def __init__(self, package: Package, part: str) -> None:
        self._styles: dict[str, Style] = {}
        self._name = package.name
        self._current = Style()
        if part in package:
            parse(package.pieces(part), f"{package.name} ({part})", start=self._begin)

    def name(self, id_: str) -> str:
        """What a style is called, in small letters; its id where the file does not say."""
        style = self._styles.get(id_)
        return (style.name if style and style.name else id_).lower()

    def hidden(self, id_: str) -> bool | None:
        """Whether what is written in a style is not shown; None where no style says."""
        return next((style.hidden for style in self._bases(id_) if style.hidden is not None), None)

    def listed(self, id_: str) -> bool:
        """Whether paragraphs in a style are items of a list."""
        found = (style.listed for style in self._bases(id_) if style.listed is not None)
        return next(found, False)

    def _bases(self, id_: str) -> list[Style]:
        found: list[Style] = []
        while id_ in self._styles and len(found) < _DEEPEST:
            found.append(self._styles[id_])
            id_ = found[-1].base
        return found

    def _begin(self, name: str, attributes: Attributes) -> None:
        match name:
            case "style":
                if len(self._styles) > _MOST:
                    raise CrossfootError(
                        "{name} has more styles than any honest document.",
                        "Copy its text and paste it.",
                        name=self._name,
                    )
                self._current = Style()
                self._styles[said(attributes, "styleId")] = self._current
            case "name":
                self._current.name = said(attributes)
            case "basedOn":
                self._current.base = said(attributes)
            case "vanish":
                self._current.hidden = is_on(attributes)
            case "numId":
                self._current.listed = said(attributes) != "0"


def said(attributes: Attributes, name: str = "val") -> str:
    """An attribute of Word's own; "" for none."""
    return attributes.get(_W + name) or attributes.get(_STRICT + name) or ""


def is_on(attributes: Attributes) -> bool:
    """Whether a property that stands there is on: it may also be there to say that it is not."""
    return said(attributes) not in {"0", "false", "off"}
