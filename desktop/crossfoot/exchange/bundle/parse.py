"""From the bytes of a file to the lists of a bundle: JSON from anywhere, trusted with nothing."""

from __future__ import annotations

import json
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, Any

from crossfoot.errors import worded
from crossfoot.exchange.bundle.check import read_row
from crossfoot.exchange.bundle.errors import MOST_REFUSED, BundleError, Problem, hopeless
from crossfoot.exchange.bundle.shape import FORMAT, SHAPES
from crossfoot.exchange.bundle.values import did_you_mean, shown
from crossfoot.exchange.bundle.walking import HostileError, Walk

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

_TOP: dict[str, object] = dict.fromkeys(
    ("format", "reporting_currency", "values", *(shape.name for shape in SHAPES))
)
_SINGLE = frozenset({"format", "reporting_currency", "values"})
"""What is no list."""
_MOST_UNKNOWN = 100
"""Names at the top of a file that has shown no format yet; one with more of them is no bundle."""
_LOOKED_AT = 64
"""Characters; a text in UTF-16 has its NULs from the start."""
_LARGE = 1 << 22
"""Bytes from which on a file must look like a bundle before it is read whole."""
_PIECE = 1 << 23
"""Bytes that are looked at at once; the longest body of an announcement is shorter."""
_START = 1 << 21
_BRACKETS = 6
"""Bytes to a bracket, at least: a row is an object of names and values."""
_MEND = "Mend it there, or export it again."
_EXPECTED = 'A bundle begins with {{"format": "crossfoot-bundle/1", …}}.'
"""A template: braces stand doubled."""
_FAULTS = {
    "Unterminated string": worded("the text that begins there has no closing quotation mark", {}),
    "Expecting property name": worded("a name in double quotes is missing", {}),
    "Expecting ',' delimiter": worded("a comma, or the closing bracket, is missing", {}),
    "Expecting ':' delimiter": worded("a colon is missing", {}),
    "Invalid control character": worded(
        r"a line break or tab stands in a text; write it as \n or \t", {}
    ),
    "Invalid \\escape": worded("a backslash stands before a letter that it does not go with", {}),
    "Invalid \\uXXXX escape": worded(r"\u stands without its four digits", {}),
    "Illegal trailing comma": worded("a comma stands before the closing bracket", {}),
    "Extra data": worded("something follows after its end", {}),
    "Unexpected UTF-8 BOM": worded("a byte order mark stands twice", {}),
}
"""How Python's messages begin, and the same for people."""


def parse(data: bytes, name: str) -> dict[str, Any]:
    """Return the top of a bundle, its lists still unread. Errors: BundleError."""
    refuse_hopeless(BytesIO(data), name)
    top = _json(_decoded(data, name), name)
    if not isinstance(top, dict):
        raise BundleError(
            "{name} holds no bundle: {shown} is not an object.",
            _EXPECTED,
            name=name,
            shown=shown(top),
        )
    if top.get("format") != FORMAT:
        raise _no_format(name, top.get("format"))
    for field, value in top.items():
        if field not in _TOP:
            raise _unknown(name, field)
        if field in _SINGLE:
            continue
        if not isinstance(value, list | None):
            raise BundleError(
                "{name}: {field}: {shown} is not a list.",
                "Put it in square brackets.",
                name=name,
                field=field,
                shown=shown(value),
            )
    return top


def refuse_hopeless(file: BinaryIO, name: str) -> None:
    """Look through a file, and refuse what would cost memory without end and is no bundle.

    Errors: BundleError.
    """
    size, brackets, last, blank = 0, 0, b"", True
    start = b""
    while piece := file.read(_PIECE):
        start = start or piece[:_START]
        size += len(piece)
        brackets += piece.count(b"{") + piece.count(b"[")
        blank = blank and not piece.strip()
        last = piece.rstrip()[-1:] or last
        if len(piece) == _PIECE and b'"' not in piece:
            raise BundleError(
                "{name} holds a text longer than any announcement.",
                "Check where it came from.",
                name=name,
            )
    if blank:
        raise BundleError("{name} is empty.", _EXPECTED, name=name)
    if size < _LARGE:
        return
    if last != b"}":
        raise BundleError(
            "{name} is cut short: it does not end with its closing bracket.",
            "Fetch it again, or export it again.",
            name=name,
        )
    if brackets * _BRACKETS > size:
        raise BundleError(
            "{name} holds more brackets than any bundle of its size.",
            "Check where it came from.",
            name=name,
        )
    _look_at_start(start, name)


def _look_at_start(start: bytes, name: str) -> None:
    """Refuse a file that begins with nothing but wrong rows; its end may be cut off anywhere."""
    with suppress(json.JSONDecodeError, HostileError, RecursionError):
        Walk(start.decode("utf-8-sig", "replace")).top(_watch(name), _Rows(name).look)


def _decoded(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = worded("byte {number:,}", {"number": error.start})
        raise _wrong_coding(name, where) from None
    if "\0" in text[:_LOOKED_AT]:
        raise _wrong_coding(name, worded("it looks like UTF-16", {}))
    return text


def _json(text: str, name: str) -> object:
    try:
        return Walk(text).top(_watch(name), _Rows(name).look)
    except json.JSONDecodeError as error:
        raise BundleError(
            "{name} is not JSON: line {line}, column {column}: {fault}.",
            _MEND,
            name=name,
            line=error.lineno,
            column=error.colno,
            fault=_broken(error, text),
        ) from None
    except HostileError as error:
        raise BundleError(
            "{name}: {place}{fault}.",
            _MEND,
            name=name,
            place=f"{error.place}: " if error.place else "",
            fault=error.what,
        ) from None
    except RecursionError:
        raise BundleError(
            "{name} is nested deeper than any bundle.", "Check where it came from.", name=name
        ) from None


def _watch(name: str) -> Callable[[str], object]:
    """End the reading of a file that names one thing after another which no bundle has."""
    unknown = 0

    def watch(field: str) -> None:
        nonlocal unknown
        unknown += field not in _TOP
        if unknown > _MOST_UNKNOWN:
            raise _unknown(name, field)

    return watch


class _Rows:
    """Ends the reading of a file whose rows are none of a bundle, before they fill the memory."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._shapes = {shape.name: (shape, frozenset(shape.required)) for shape in SHAPES}
        self._first: Problem | None = None
        self._wrong = 0
        self._keys: dict[str, set[object]] = {}

    def look(self, list_name: str, number: int, row: object) -> None:
        """Look at a row that was read. Errors: BundleError after too many wrong ones."""
        if list_name not in self._shapes or not isinstance(row, dict):
            return
        shape, required = self._shapes[list_name]
        key = row.get("key") if shape.keyed else None
        keys = self._keys.setdefault(list_name, set())
        if not shape.fields.keys() >= row.keys() >= required:
            problems = read_row(shape, row, f"{list_name}[{number}]")[1]
        elif isinstance(key, str) and key in keys:
            what = worded("{name} is the key of an earlier row", {"name": shown(key)})
            problems = [Problem(f"{list_name}[{number}].key", what)]
        else:
            if isinstance(key, str):
                keys.add(key)
            return
        self._first = self._first or next(iter(problems), None)
        self._wrong += bool(problems)
        if self._wrong > MOST_REFUSED and self._first is not None:
            raise hopeless(self._name, self._first)


def _broken(error: json.JSONDecodeError, text: str) -> str:
    """What is wrong with a text that should be JSON, at the place that its fault names."""
    rest = text[error.pos : error.pos + 20].split()
    if not rest and not text[error.pos :].strip():
        return worded("it ends there, before its last bracket is closed", {})
    if error.msg.startswith("Expecting value"):
        return worded("{shown} is no value of JSON", {"shown": shown((rest or [""])[0])})
    return next((told for said, told in _FAULTS.items() if error.msg.startswith(said)), error.msg)


def _no_format(name: str, given: object) -> BundleError:
    if given is None:
        said = worded("it has no format", {})
    else:
        said = worded("format: {shown} is not known", {"shown": shown(given)})
    return BundleError(
        "{name} is not a bundle this version can read: {said}.", _EXPECTED, name=name, said=said
    )


def _unknown(name: str, field: str) -> BundleError:
    return BundleError(
        "{name}: {shown} is not a list of a bundle.",
        did_you_mean(field, _TOP),
        name=name,
        shown=shown(field),
    )


def _wrong_coding(name: str, where: str) -> BundleError:
    return BundleError(
        "{name} is not UTF-8 ({where}).",
        "Save it again with that encoding.",
        name=name,
        where=where,
    )
