"""Arguments that several verbs share."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from crossfoot.errors import CrossfootError
from crossfoot.ledger.person import person
from crossfoot.reading.sealing import Sealed, seal

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

Taken = TypeVar("Taken")
LONGEST_NAME = 100
"""Characters of who acts."""
_BLANK = 1 << 16
"""Bytes of a file that holds nothing: told as a text without figures, and no fault."""


def add_verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    purpose: str,
) -> argparse.ArgumentParser:
    """Add a verb with what every verb takes: --json and --as."""
    parser = verbs.add_parser(name, help=purpose, description=purpose, allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--as", dest="by", metavar="NAME", help="who acts; else the login name")
    parser.set_defaults(run=run)
    return parser


def who(call: argparse.Namespace) -> str:
    """Return who acts: --as, else the setting, else the login name.

    Errors: CrossfootError where the name is longer than a history can show.
    """
    name = " ".join((call.by or "").split())
    if len(name) > LONGEST_NAME:
        raise CrossfootError(
            f"--as: the name has {len(name):,} characters.", f"Give {LONGEST_NAME} at most."
        )
    return name or person()


def read_text(name: str) -> Sealed:
    """Return the sealed text of a file of any kind of document, or of stdin for "-".

    Errors: CrossfootError where the file cannot be read.
    """
    if name == "-":
        return seal(read_bytes(name))
    from crossfoot.exchange.documents import read_file  # noqa: PLC0415  (late: see DESIGN 3)

    if _of_file(name, _is_blank):
        return seal(b"")
    return seal(read_file(Path(name), name=name).text)


def read_bytes(name: str) -> bytes:
    """Return what a file holds, or stdin for "-". Errors: CrossfootError."""
    return _stdin() if name == "-" else _of_file(name, Path.read_bytes)


def _of_file(name: str, take: Callable[[Path], Taken]) -> Taken:
    """Return what is taken from a file. Errors: CrossfootError where it cannot be read."""
    try:
        return take(Path(name))
    except FileNotFoundError:
        raise CrossfootError(f"{name} does not exist.", "Check its name and folder.") from None
    except IsADirectoryError:
        raise CrossfootError(f"{name or '.'} is a folder.", "Name a file in it.") from None
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise CrossfootError(f"{name} cannot be read: {reason}.", "Check its rights.") from error


def _is_blank(path: Path) -> bool:
    with path.open("rb") as file:
        return not file.read(_BLANK).strip() and not file.read(1)


def _stdin() -> bytes:
    if sys.stdin is None:
        raise CrossfootError("There is nothing to read: stdin is closed.", "Name a file.")
    return sys.stdin.buffer.read()
