"""Where the icons and the sample lie: in the package once installed, else in the checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import crossfoot


def resource(*names: str) -> Path:
    """Return the path of a shipped file.

    Errors: FileNotFoundError, a defect of the package.
    """
    installed = Path(str(files("crossfoot"))).joinpath("resources", *names)
    if installed.exists():
        return installed
    checkout = Path(crossfoot.__file__).parents[2].joinpath("resources", *names)
    if checkout.exists():
        return checkout
    raise FileNotFoundError("/".join(("resources", *names)))
