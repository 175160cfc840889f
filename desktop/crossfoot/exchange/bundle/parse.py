"""From the bytes of a file to the lists of a bundle: JSON from anywhere, trusted with nothing.

Numbers are kept exactly (whole numbers, else `Decimal`), a name given twice is refused since one
of the two would be lost, and NaN is no number.
"""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NoReturn

from crossfoot.exchange.bundle.errors import BundleError
from crossfoot.exchange.bundle.shape import FORMAT, SHAPES
from crossfoot.exchange.bundle.values import did_you_mean, shown

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 2 * 2**30
"""Bytes; a bundle of a million figures is well under a quarter of it."""

_TOP: dict[str, object] = dict.fromkeys(
    ("format", "reporting_currency", *(shape.name for shape in SHAPES))
)


def load(path: Path) -> dict[str, Any]:
    """Read a bundle from a file. Errors: BundleError, one sentence that names the file."""
    try:
        if path.stat().st_size > LARGEST:
            raise BundleError(f"{path.name} is larger than 2 GB.", "Split it into several bundles.")
        data = path.read_bytes()
    except IsADirectoryError:
        raise BundleError(f"{path.name} is a folder.", "Name the bundle inside it.") from None
    except FileNotFoundError:
        raise BundleError(f"There is no file {path}.", "Check the name.") from None
    except OSError as error:
        raise BundleError(
            f"{path.name} cannot be read: {error.strerror}.", "Check that you may open it."
        ) from error
    return parse(data, path.name)


def parse(data: bytes, name: str) -> dict[str, Any]:
    """Return the top of a bundle, its lists still unread. Errors: BundleError."""
    top = _json(data, name)
    if not isinstance(top, dict):
        raise BundleError(f"{name} holds no bundle: {shown(top)} is not an object.", _EXPECTED)
    if top.get("format") != FORMAT:
        given = top.get("format")
        said = "it has no format" if given is None else f"format: {shown(given)} is not known"
        raise BundleError(f"{name} is not a bundle this version can read: {said}.", _EXPECTED)
    for field, value in top.items():
        if field not in _TOP:
            raise BundleError(
                f"{name}: {shown(field)} is not a list of a bundle.", did_you_mean(field, _TOP)
            )
        if field not in ("format", "reporting_currency") and not isinstance(value, list | None):
            raise BundleError(
                f"{name}: {field}: {shown(value)} is not a list.", "Put it in square brackets."
            )
    return top


_EXPECTED = f'A bundle begins with {{"format": "{FORMAT}", …}}.'


class _HostileError(ValueError):
    """JSON that Python would read but whose meaning is not certain."""


def _json(data: bytes, name: str) -> object:
    if not data.strip():
        raise BundleError(f"{name} is empty.", _EXPECTED)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BundleError(
            f"{name} is not UTF-8 (byte {error.start}).", "Save it again with that encoding."
        ) from None
    try:
        return json.loads(
            text,
            parse_int=_whole,
            parse_float=_exact,
            parse_constant=_no_number,
            object_pairs_hook=_without_repeats,
        )
    except json.JSONDecodeError as error:
        raise BundleError(
            f"{name} is not JSON: line {error.lineno}, column {error.colno}: {error.msg}.",
            "Mend it there, or export it again.",
        ) from None
    except _HostileError as error:
        raise BundleError(f"{name}: {error}.", "Mend it there, or export it again.") from None
    except RecursionError:
        raise BundleError(
            f"{name} is nested deeper than any bundle.", "Check where it came from."
        ) from None


def _whole(digits: str) -> int | Decimal:
    return int(digits) if len(digits) < 30 else Decimal(digits)


def _exact(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except InvalidOperation:
        raise _HostileError(f"{shown(digits)} is beyond any number") from None


def _no_number(word: str) -> NoReturn:
    raise _HostileError(f"{word} is not a number")


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        (twice, _), *_ = Counter(name for name, _ in pairs).most_common(1)
        raise _HostileError(f"{shown(twice)} is given twice in one object")
    return found
