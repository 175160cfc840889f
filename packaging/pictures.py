"""Render the pictures of the README and the help from the sample: `make pictures`."""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "pictures"
SHOWN = (
    "overview",
    "announcements-entry",
    "deals",
    "totals",
    "review",
    "tallies",
    "parties",
    "rates",
)


def main() -> int:
    """Write each picture under the name of its page; those of pages that are not there go."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from crossfoot.exchange.sample import make_sample  # noqa: PLC0415  (after the platform is set)
    from crossfoot.ui.screenshots import render  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "sample.crossfoot"
        make_sample(ledger)
        pictures = render(ledger, Path(folder), schemes=("light",))
        made = {path.stem.removesuffix("-light"): path for path in pictures}
        for old in FOLDER.glob("*.png"):
            old.unlink()
        for name in SHOWN:
            if name in made:
                (FOLDER / f"{name}.png").write_bytes(made[name].read_bytes())
                print(name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
