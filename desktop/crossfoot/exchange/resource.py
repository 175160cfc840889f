"""Where shipped files lie: in the package once it is installed, else in the checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[3]


def resource(*names: str, package: Path | None = None, checkout: Path = CHECKOUT) -> Path:
    """Return the path of a shipped file or folder.

    A wheel holds them as crossfoot/resources; an editable install has only the top level's.
    Errors: FileNotFoundError, a defect of the package.
    """
    installed = package or Path(str(files("crossfoot")))
    for folder in (installed, checkout):
        found = folder.joinpath("resources", *names)
        if found.exists():
            return found
    raise FileNotFoundError("/".join(("resources", *names)))
