"""Where shipped files lie: in the package once it is installed, else in the checkout."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
CHECKOUT = PACKAGE.parents[1]


def resource(*names: str, package: Path | None = None, checkout: Path = CHECKOUT) -> Path:
    """Return the path of a shipped file or folder.

    A wheel holds them as crossfoot/resources; an editable install has only the top level's.
    Errors: FileNotFoundError, a defect of the package.
    """
    installed = package or PACKAGE
    for folder in (installed, checkout):
        found = folder.joinpath("resources", *names)
        if found.exists():
            return found
    raise FileNotFoundError("/".join(("resources", *names)))
