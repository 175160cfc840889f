"""A workbook (.xlsx, .xlsm) to grids: what its cells hold, no formulas, no looks."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.errors import CrossfootError
from crossfoot.exchange.spreadsheets.cells import Cells
from crossfoot.exchange.spreadsheets.formats import date_formats
from crossfoot.exchange.spreadsheets.package import Package
from crossfoot.exchange.spreadsheets.strings import shared_strings
from crossfoot.exchange.spreadsheets.xml import Attributes, parse

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.exchange.spreadsheets.grid import Grid

_ID = "http://schemas.openxmlformats.org/officeDocument/2006/relationships id"
_STRICT_ID = "http://purl.oclc.org/ooxml/officeDocument/relationships id"
_SAVE_AS = "Open it in a spreadsheet program and save it as .xlsx."


class _Listed(NamedTuple):
    """A sheet that a workbook lists."""

    name: str
    part: str


class _Contents(NamedTuple):
    """What a workbook says of itself. from_1904: its days are counted from 1904."""

    sheets: list[_Listed]
    from_1904: bool


def workbook_grids(path: Path) -> list[Grid]:
    """Read every sheet. Errors: CrossfootError, one sentence that names the file."""
    package = Package(path)
    try:
        main = _main_part(package)
        contents = _contents(package, main)
        folder = posixpath.dirname(main)
        strings = shared_strings(package, f"{folder}/sharedStrings.xml")
        formats = date_formats(package, f"{folder}/styles.xml")
        cells = Cells(strings, formats, from_1904=contents.from_1904)
        return [
            cells.read(package, sheet.part, sheet.name)
            for sheet in contents.sheets
            if sheet.part in package
        ]
    finally:
        package.close()


def _main_part(package: Package) -> str:
    """Where the workbook stands in its package. Errors: CrossfootError for other packages."""
    names = package.names()
    for folder in ("xl", "workbook"):
        if f"{folder}/workbook.xml" in names:
            return f"{folder}/workbook.xml"
    what, remedy = "an archive (.zip)", "Unpack it, and choose the file inside."
    if any(name.endswith("workbook.bin") for name in names):
        what, remedy = "a binary workbook (.xlsb)", _SAVE_AS
    elif "word/document.xml" in names:
        what, remedy = "a Word document", "Drop it on the Announcements page to read its text."
    elif "ppt/presentation.xml" in names:
        what, remedy = "a presentation", "Copy its table into a workbook."
    elif "content.xml" in names and "mimetype" in names:
        what, remedy = "an OpenDocument file (.ods)", _SAVE_AS
    raise CrossfootError("{name} is {thing}.", remedy, name=package.name, thing=what)


def _contents(package: Package, main: str) -> _Contents:
    targets = _targets(package, main)
    sheets: list[_Listed] = []
    eras: list[bool] = []

    def begin(name: str, attributes: Attributes) -> None:
        if name == "sheet":
            key = attributes.get(_ID) or attributes.get(_STRICT_ID) or ""
            sheets.append(_Listed(attributes.get("name", ""), targets.get(key, "")))
        elif name == "workbookPr":
            eras.append(attributes.get("date1904") in {"1", "true"})

    parse(package.pieces(main), f"{package.name} ({main})", start=begin)
    return _Contents(sheets, any(eras))


def _targets(package: Package, main: str) -> dict[str, str]:
    """Relation to the part it leads to, inside the package."""
    folder, name = posixpath.split(main)
    listed = f"{folder}/_rels/{name}.rels"
    found: dict[str, str] = {}
    if listed not in package:
        raise package.damaged(listed)

    def begin(name: str, attributes: Attributes) -> None:
        if name == "Relationship":
            target = attributes.get("Target", "")
            inside = target[1:] if target.startswith("/") else posixpath.join(folder, target)
            found[attributes.get("Id", "")] = posixpath.normpath(inside)

    parse(package.pieces(listed), f"{package.name} ({listed})", start=begin)
    return found
