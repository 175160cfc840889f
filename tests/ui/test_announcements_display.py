"""The main job on a real display: keys from outside the program, then `crossfoot check`.

Needs Xvfb, xdotool, xclip and setxkbmap (Debian packages); skips where they are missing.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEEDED = ("Xvfb", "xdotool", "xclip", "setxkbmap")
MOST_KEYS = 12

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not all(shutil.which(tool) for tool in NEEDED), reason=f"needs {', '.join(NEEDED)}"
    ),
]


@contextmanager
def running(*command: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """Run a program until the test is done with it."""
    process = subprocess.Popen(
        command, env={**os.environ, **environment}, text=True, stdout=subprocess.PIPE
    )
    with process:
        try:
            yield process
        finally:
            process.terminate()


@contextmanager
def display() -> Iterator[str]:
    """Start a screen of its own and give its name."""
    with running("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1400x900x24") as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"


def crossfoot(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "crossfoot.cli.main", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def copied(text: Path, screen: str) -> None:
    """Put a text on the clipboard of a screen."""
    with text.open("rb") as source:
        subprocess.run(
            ["xclip", "-selection", "clipboard"],
            stdin=source,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "DISPLAY": screen},
            check=True,
        )


def press(screen: str, *keys: str) -> None:
    subprocess.run(
        ["xdotool", "key", "--delay", "200", *keys],
        env={**os.environ, "DISPLAY": screen},
        check=True,
    )


def wait_for_window(screen: str) -> None:
    """Wait until the window shows, and give it the focus: there is no window manager."""
    found = subprocess.run(
        ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Crossfoot", "windowfocus"],
        env={**os.environ, "DISPLAY": screen},
        check=False,
        timeout=60,
    )
    assert found.returncode == 0


def wait_until_checked(ledger: Path, figures: int) -> Any:
    """Ask `crossfoot check` until the ledger holds a total with so many parts."""
    last: Any = {}
    for _ in range(40):
        last = json.loads(crossfoot("check", str(ledger), "--json").stdout)
        totals = last["totals"]
        if totals and len(totals[0]["parts"]) == figures:
            return last
        time.sleep(0.25)  # another program's work: there is no signal to wait for
    return last


@pytest.mark.parametrize(("layout", "paste"), [("us", "ctrl+v"), ("ru,us", "ctrl+Cyrillic_em")])
def test_keys_alone_take_the_seed_from_the_clipboard_to_review(
    tmp_path: Path, shared_data: Path, layout: str, paste: str
) -> None:
    ledger = tmp_path / "visit.crossfoot"
    assert crossfoot("new", str(ledger)).returncode == 0
    keys = [paste, "Return", "Return", "Return", "Return", "ctrl+Return"]
    assert len(keys) <= MOST_KEYS
    with display() as screen:
        subprocess.run(["setxkbmap", "-display", screen, layout], check=True)
        copied(shared_data / "seed.txt", screen)
        window = (sys.executable, "-m", "crossfoot.cli.main", str(ledger))
        with running(*window, DISPLAY=screen, QT_QPA_PLATFORM="xcb"):
            wait_for_window(screen)
            press(screen, *keys)
            checked = wait_until_checked(ledger, 2)
    (total,) = checked["totals"]
    assert total["wording"] == "over $12 billion"
    assert total["verdict"] == "consistent"
    assert [part["wording"] for part in total["parts"]] == ["$4.2 billion", "over $8 billion"]
    assert checked["findings"] == []
