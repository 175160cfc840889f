"""Writing a file beside its place: what is replaced, what never is, and what is left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from crossfoot.errors import CrossfootError
from crossfoot.exchange.beside import written_beside
from crossfoot.exchange.bundle import export_bundle
from crossfoot.exchange.making import made_whole
from crossfoot.ledger.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, text: str = "new") -> None:
    with written_beside(path) as out:
        out.write(text.encode())


def ended_process() -> int:
    """The number of a process that runs no more."""
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    return child.pid


def test_an_export_never_replaces_the_ledger_it_comes_from(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    ledger = Ledger.create(path, by="ann")
    before = path.read_bytes()
    with pytest.raises(CrossfootError, match="never replaces"):
        export_bundle(ledger, path)
    ledger.close()
    assert path.read_bytes() == before


def test_nor_a_ledger_that_a_link_leads_to(tmp_path: Path) -> None:
    Ledger.create(tmp_path / "plan.crossfoot", by="ann").close()
    link = tmp_path / "out.json"
    link.symlink_to("plan.crossfoot")
    with pytest.raises(CrossfootError, match="never replaces"):
        write(link)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "there.json").write_text("old")
    link = tmp_path / "link.json"
    link.symlink_to("there.json")
    write(link)
    assert link.is_symlink()
    assert (tmp_path / "there.json").read_text() == "new"


def test_a_link_to_itself_is_refused_in_words(tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to("link.json")
    with pytest.raises(CrossfootError, match=r"link\.json was not saved"):
        write(link)


@pytest.mark.parametrize("folder", ["none", "file.txt"])
def test_a_folder_that_is_none_is_named(tmp_path: Path, folder: str) -> None:
    (tmp_path / "file.txt").write_text("a file")
    with pytest.raises(CrossfootError, match=f"There is no folder .*{folder}"):
        write(tmp_path / folder / "out.json")


@pytest.mark.skipif(os.name == "nt", reason="process numbers of POSIX")
def test_what_a_killed_export_left_goes_with_the_next(tmp_path: Path) -> None:
    left = tmp_path / f".out.json.{ended_process()}.abc.part"
    running = tmp_path / f".out.json.{os.getpid()}.abc.part"
    other = tmp_path / f".out.json.bak.{ended_process()}.abc.part"
    for file in (left, running, other):
        file.write_text("half")
    write(tmp_path / "out.json")
    assert {file.name for file in tmp_path.iterdir()} == {"out.json", running.name, other.name}


@pytest.mark.skipif(os.name == "nt", reason="process numbers of POSIX")
def test_what_a_killed_making_left_goes_with_the_next(tmp_path: Path) -> None:
    left = tmp_path / f".t.crossfoot.{ended_process()}.abc.part"
    left.mkdir()
    (left / "t.crossfoot").write_text("half")
    with made_whole(tmp_path / "t.crossfoot", "ann"):
        pass
    assert [file.name for file in tmp_path.iterdir()] == ["t.crossfoot"]


def test_a_ledger_is_not_made_over_another(tmp_path: Path) -> None:
    (tmp_path / "t.crossfoot").write_text("something")
    with (
        pytest.raises(CrossfootError, match="exists already"),
        made_whole(tmp_path / "t.crossfoot", "ann"),
    ):
        pytest.fail("nothing is to be filled")


def test_nor_over_one_that_came_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "t.crossfoot"
    with (
        pytest.raises(CrossfootError, match="exists already"),
        made_whole(path, "ann"),
    ):
        path.write_text("something")
    assert path.read_text() == "something"
    assert [file.name for file in tmp_path.iterdir()] == ["t.crossfoot"]
