"""Pictures of every page, light and dark, without a display."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtGui import QImage

from crossfoot.cli.verbs import looking
from crossfoot.errors import CrossfootError
from crossfoot.ui import reading
from crossfoot.ui.quiet import NO_SIZE_HINTS, without
from crossfoot.ui.screenshots import render
from crossfoot.ui.theme.tokens import SCHEMES

if TYPE_CHECKING:
    from pathlib import Path


PAGES = (
    "overview",
    "announcements",
    "announcements-entry",
    "deals",
    "totals",
    "review",
    "review-sign-off",
    "tallies",
    "parties",
    "rates",
)
pytestmark = pytest.mark.usefixtures("theme")


def test_every_page_is_rendered_light_and_dark(sample: Path, tmp_path: Path) -> None:
    paths = render(sample, tmp_path / "pictures")
    assert [path.stem for path in paths] == [
        f"{page}-{scheme}" for scheme in ("light", "dark") for page in PAGES
    ]
    light, dark = (QImage(str(path)) for path in (paths[2], paths[2 + len(PAGES)]))
    assert light.pixelColor(5, 400).lightness() > 200
    assert dark.pixelColor(5, 400).lightness() < 80


def test_what_is_read_beside_the_window_is_waited_for(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = render(shipped, tmp_path / "at once", schemes=("light",))
    read = reading._Line.read

    def late(*asked: Any) -> object:
        time.sleep(0.2)  # as a large ledger takes its time
        return read(*asked)

    monkeypatch.setattr(reading, "BUDGET", -1.0)
    monkeypatch.setattr(reading._Line, "read", late)
    beside = render(shipped, tmp_path / "beside", schemes=("light",))
    other = [
        path.stem
        for path, before in zip(beside, at_once, strict=True)
        if QImage(str(path)) != QImage(str(before))
    ]
    assert other == []


def test_the_command_line_knows_every_scheme() -> None:
    assert tuple(SCHEMES) == looking.SCHEMES


def test_the_high_contrast_is_rendered_at_twice_the_text(sample: Path, tmp_path: Path) -> None:
    paths = render(sample, tmp_path / "pictures", schemes=("contrast",), scale=200)
    assert all(path.stem.endswith("-contrast-200") for path in paths)
    assert QImage(str(paths[0])).pixelColor(5, 400).lightness() == 0


def test_rendering_changes_nothing_in_the_ledger(sample: Path, tmp_path: Path) -> None:
    before = sample.read_bytes()
    render(sample, tmp_path / "pictures", schemes=("light",))
    assert sample.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_a_sentence(sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "pictures"
    file.write_text("a file, not a folder")
    for folder in (file, file / "light"):
        with pytest.raises(CrossfootError) as fault:
            render(sample, folder, schemes=("light",))
        assert (
            str(fault.value) == f"{file} is a file, and pictures go into a folder. Name a folder."
        )


def test_the_one_known_message_of_qt_is_dropped_and_every_other_kept(
    capfd: pytest.CaptureFixture[str],
) -> None:
    told: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, message: told.append(message))
    with without(NO_SIZE_HINTS):
        qWarning(NO_SIZE_HINTS)
        qWarning("something else")
    qInstallMessageHandler(before)
    assert told == ["something else"]
    assert capfd.readouterr().err == ""
