"""What a file says of the export that it comes from.

A workbook says it on its Cover, a folder in its package, a table of such a folder in the package
beside it.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from crossfoot.exchange.packaged import OWN
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.spreadsheets.folder import PACKAGE
from crossfoot.exchange.workbook.base import LEFT_OUT, NO_TEXTS, TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from crossfoot.exchange.spreadsheets import Grid

_HEAD = re.compile(r"change [\d,]+, ([0-9a-f]{64})")
_LARGEST = 1 << 22
"""Bytes of a package."""


class Origin(NamedTuple):
    """Which export a file is of.

    head:   the hash of the change that it was made after; None where nothing tells.
    holds:  what it is of a whole ledger; None for a part, whose counts and sums are others.
    """

    head: str | None = None
    holds: Profile | None = None


def of_workbook(grids: Sequence[Grid]) -> Origin:
    """Return what the Cover says; nothing where there is none."""
    told = {
        value
        for grid in grids
        if grid.name == "Cover"
        for line in grid.lines
        for value in line.values
        if isinstance(value, str)
    }
    heads = [match[1] for value in told if (match := _HEAD.search(value))]
    return Origin(heads[0] if heads else None, _held(told, grids))


def of_folder(folder: Path, *files: str) -> Origin:
    """Return what the package of a folder says. files: names that it must list."""
    document = read_package(folder)
    resources = document.get("resources")
    listed = {
        each.get("path")
        for each in (resources if isinstance(resources, list) else ())
        if isinstance(each, dict)
    }
    own = document.get(OWN)
    if not isinstance(own, dict) or not listed.issuperset(files):
        return Origin()
    head, holds = own.get("head"), own.get("holds")
    return Origin(
        head if isinstance(head, str) else None,
        Profile(holds) if holds in set(Profile) else None,
    )


def read_package(folder: Path) -> dict[str, Any]:
    """Return the package of a folder, empty where it has none that can be read."""
    try:
        with (folder / PACKAGE).open("rb") as file:
            document = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _held(told: set[str], grids: Sequence[Grid]) -> Profile | None:
    if "none: the whole ledger" not in told or NO_TEXTS in told:
        return None
    if any(value.startswith(LEFT_OUT) for value in told):
        return Profile.PUBLICATION
    based = any(
        TITLE in grid.lines[0].values for grid in grids if grid.name == "Deals" and grid.lines
    )
    return Profile.WORKING if based else None
