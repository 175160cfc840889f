"""What holds for the repository as a whole."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TOP = {
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "desktop",
    "packaging",
    "pyproject.toml",
    "requirements.lock",
    "resources",
    "tests",
}


def tracked() -> list[str]:
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=False, capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip("not a git checkout")
    return [name for name in done.stdout.split("\0") if name]


def test_the_top_level_holds_only_what_the_design_names() -> None:
    top = {name.split("/")[0] for name in tracked()}
    assert {name for name in top if not name.startswith(".")} <= TOP


def test_the_lock_is_hashed_and_names_no_registry() -> None:
    text = (ROOT / "requirements.lock").read_text()
    assert "http" not in text
    pins = re.split(r"\n(?=[a-z])", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))
    assert len(pins) > 10
    assert all("--hash=sha256:" in pin for pin in pins)


def test_the_readme_gives_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text()
    assert "make run" in text
    assert "make test" in text


def test_pictures_that_the_readme_shows_exist() -> None:
    for target in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", (ROOT / "README.md").read_text()):
        assert (ROOT / target).is_file(), target


def test_qt_modules_under_the_gpl_are_not_used() -> None:
    gpl = re.compile(r"Qt(Charts|Graphs|DataVisualization)\b")
    for file in (ROOT / "desktop").rglob("*.py"):
        assert not gpl.search(file.read_text(encoding="utf-8")), file


def test_the_window_holds_no_sql() -> None:
    sql = re.compile(r"\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|\bDELETE FROM\b|\bUPDATE \w+ SET\b")
    for file in (ROOT / "desktop" / "crossfoot" / "ui").rglob("*.py"):
        assert not sql.search(file.read_text(encoding="utf-8")), file
