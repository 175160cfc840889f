"""From the bytes of a file to the lists of a bundle: JSON from anywhere, trusted with nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.errors import BundleError
from crossfoot.exchange.bundle.shape import FORMAT, SHAPES
from crossfoot.exchange.bundle.values import did_you_mean, shown
from crossfoot.exchange.bundle.walking import HostileError, Walk

if TYPE_CHECKING:
    from collections.abc import Callable

_TOP: dict[str, object] = dict.fromkeys(
    ("format", "reporting_currency", *(shape.name for shape in SHAPES))
)
_MOST_UNKNOWN = 100
"""Names at the top of a file that has shown no format yet; one with more of them is no bundle."""
_LOOKED_AT = 64
"""Characters; a text in UTF-16 has its NULs from the start."""
_LARGE = 1 << 22
"""Bytes from which on a file is looked at before it is read: it costs many times its size."""
_BRACKETS = 6
"""Bytes to a bracket, at least: a row is an object of names and values."""
_MEND = "Mend it there, or export it again."
_EXPECTED = f'A bundle begins with {{"format": "{FORMAT}", …}}.'
_FAULTS = {
    "Unterminated string": "the text that begins there has no closing quotation mark",
    "Expecting property name": "a name in double quotes is missing",
    "Expecting ',' delimiter": "a comma, or the closing bracket, is missing",
    "Expecting ':' delimiter": "a colon is missing",
    "Invalid control character": r"a line break or tab stands in a text; write it as \n or \t",
    "Invalid \\escape": "a backslash stands before a letter that it does not go with",
    "Invalid \\uXXXX escape": r"\u stands without its four digits",
    "Illegal trailing comma": "a comma stands before the closing bracket",
    "Extra data": "something follows after its end",
    "Unexpected UTF-8 BOM": "a byte order mark stands twice",
}
"""How Python's messages begin, and the same for people."""


def parse(data: bytes, name: str) -> dict[str, Any]:
    """Return the top of a bundle, its lists still unread. Errors: BundleError."""
    _refuse_hopeless(data, name)
    top = _json(_decoded(data, name), name)
    if not isinstance(top, dict):
        raise BundleError(f"{name} holds no bundle: {shown(top)} is not an object.", _EXPECTED)
    if top.get("format") != FORMAT:
        raise _no_format(name, top.get("format"))
    for field, value in top.items():
        if field not in _TOP:
            raise _unknown(name, field)
        if field not in ("format", "reporting_currency") and not isinstance(value, list | None):
            raise BundleError(
                f"{name}: {field}: {shown(value)} is not a list.", "Put it in square brackets."
            )
    return top


def _refuse_hopeless(data: bytes, name: str) -> None:
    """Refuse what would cost memory without end, and is no bundle at a glance."""
    if not data[:_LOOKED_AT].strip() and not data.strip():
        raise BundleError(f"{name} is empty.", _EXPECTED)
    if len(data) < _LARGE:
        return
    if data[-1024:].rstrip()[-1:] not in b"}":
        raise BundleError(
            f"{name} is cut short: it does not end with its closing bracket.",
            "Fetch it again, or export it again.",
        )
    if (data.count(b"{") + data.count(b"[")) * _BRACKETS > len(data):
        raise BundleError(
            f"{name} holds more brackets than any bundle of its size.", "Check where it came from."
        )


def _decoded(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _wrong_coding(name, f"byte {error.start}") from None
    if "\0" in text[:_LOOKED_AT]:
        raise _wrong_coding(name, "it looks like UTF-16")
    return text


def _json(text: str, name: str) -> object:
    try:
        return Walk(text).top(_watch(name))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise BundleError(f"{name} is not JSON: {place}: {_broken(error, text)}.", _MEND) from None
    except HostileError as error:
        place = f"{error.place}: " if error.place else ""
        raise BundleError(f"{name}: {place}{error}.", _MEND) from None
    except RecursionError:
        raise BundleError(
            f"{name} is nested deeper than any bundle.", "Check where it came from."
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


def _broken(error: json.JSONDecodeError, text: str) -> str:
    """What is wrong with a text that should be JSON, at the place that its fault names."""
    rest = text[error.pos : error.pos + 20].split()
    if not rest and not text[error.pos :].strip():
        return "it ends there, before its last bracket is closed"
    if error.msg.startswith("Expecting value"):
        return f"{shown((rest or [''])[0])} is no value of JSON"
    return next((told for said, told in _FAULTS.items() if error.msg.startswith(said)), error.msg)


def _no_format(name: str, given: object) -> BundleError:
    said = "it has no format" if given is None else f"format: {shown(given)} is not known"
    return BundleError(f"{name} is not a bundle this version can read: {said}.", _EXPECTED)


def _unknown(name: str, field: str) -> BundleError:
    return BundleError(
        f"{name}: {shown(field)} is not a list of a bundle.", did_you_mean(field, _TOP)
    )


def _wrong_coding(name: str, where: str) -> BundleError:
    return BundleError(f"{name} is not UTF-8 ({where}).", "Save it again with that encoding.")
