"""A folder of tables as separated text: each file a grid that has its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = "datapackage.json"
"""The file that says what the others of a folder are (the Data Package standard)."""
MOST_FILES = 100


def folder_of(path: Path) -> Path | None:
    """Return the folder that a path names, itself or by its description; None for a file."""
    if path.is_dir():
        return path
    return path.parent if path.name == PACKAGE else None


def tables_in(folder: Path) -> list[Path]:
    """Return the files with tables, in order of their names.

    Errors: CrossfootError where there is none, or there are more than any export has.
    """
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".csv")
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise CrossfootError(
            "{path} cannot be read: {reason}.", "Check its rights.", path=folder, reason=reason
        ) from error
    if not found:
        raise CrossfootError("{path} holds no CSV files.", "Name a file in it.", path=folder)
    if len(found) > MOST_FILES:
        raise CrossfootError(
            "{path} holds more than {most_files} CSV files.",
            "Name one of them, or a folder that was exported.",
            path=folder,
            most_files=MOST_FILES,
        )
    return found
