"""Arguments that several verbs share."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.ledger.person import person
from crossfoot.reading.sealing import Sealed, seal

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


LONGEST_NAME = 100
"""Characters of who acts."""


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
    raw = read_bytes(name)
    if name == "-":
        return seal(raw)
    from crossfoot.exchange.documents import read_document  # noqa: PLC0415  (late: see DESIGN 3)

    return seal(read_document(raw, name).text if raw.strip() else raw)


def read_bytes(name: str) -> bytes:
    """Return what a file holds, or stdin for "-". Errors: CrossfootError."""
    try:
        if name == "-":
            return _stdin()
        return Path(name).read_bytes()
    except FileNotFoundError:
        raise CrossfootError(f"{name} does not exist.", "Check its name and folder.") from None
    except IsADirectoryError:
        raise CrossfootError(f"{name or '.'} is a folder.", "Name a file in it.") from None
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise CrossfootError(f"{name} cannot be read: {reason}.", "Check its rights.") from error


def _stdin() -> bytes:
    if sys.stdin is None:
        raise CrossfootError("There is nothing to read: stdin is closed.", "Name a file.")
    return sys.stdin.buffer.read()
