"""The packaged program does its work without the Python it was built with."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.exchange.papers import PAGE, docx, paragraph, pdf

PROGRAM = Path(__file__).resolve().parents[2] / "dist" / "crossfoot" / "crossfoot"

pytestmark = pytest.mark.slow


def run(home: Path, *words: object) -> subprocess.CompletedProcess[str]:
    if not PROGRAM.exists():
        pytest.skip("the program is not packaged; `make bundle` does it")
    bare = {"HOME": str(home), "PATH": os.defpath, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [str(PROGRAM), *map(str, words)],
        check=False,
        capture_output=True,
        text=True,
        env=bare,
        timeout=100,
    )


def test_the_packaged_program_makes_verifies_and_exports_the_sample(tmp_path: Path) -> None:
    ledger = tmp_path / "sample.crossfoot"
    assert run(tmp_path, "sample", ledger).returncode == 0
    assert run(tmp_path, "verify", ledger).returncode == 0
    assert run(tmp_path, "export", ledger, tmp_path / "sample.xlsx").returncode == 0
    assert (tmp_path / "sample.xlsx").stat().st_size > 10_000


def test_the_packaged_program_renders_every_page(tmp_path: Path) -> None:
    ledger = tmp_path / "sample.crossfoot"
    run(tmp_path, "sample", ledger)
    done = run(tmp_path, "screenshots", ledger, tmp_path / "pictures")
    assert done.returncode == 0, done.stderr
    pictures = {path.name for path in (tmp_path / "pictures").iterdir()}
    assert {"announcements-light.png", "deals-dark.png", "review-light.png"} <= pictures


def test_the_packaged_program_reads_documents_in_a_process_of_their_own(tmp_path: Path) -> None:
    papers = {
        "a.pdf": pdf([[(70, 700, 11, "Orders worth over $12 billion.")]]),
        "a.docx": docx(paragraph("Orders worth over $12 billion.")),
        "a.html": PAGE.encode(),
    }
    for name, raw in papers.items():
        (tmp_path / name).write_bytes(raw)
        done = run(tmp_path, "read", tmp_path / name)
        assert (done.returncode, "12,000,000,000 USD" in done.stdout) == (0, True), done.stderr
