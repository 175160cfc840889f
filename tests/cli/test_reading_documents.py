"""`read` and `propose` on web pages, PDF, Word files and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.exchange.papers import MAIL, PAGE, docx, paragraph, pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Called

WORDS = "Orders worth over $12 billion were signed."


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.pdf", pdf([[(70, 700, 11, WORDS)]])),
        ("a.docx", docx(paragraph(WORDS))),
        ("a.html", PAGE.encode()),
        ("a.txt", WORDS.encode()),
    ],
)
def test_the_figures_of_any_document_are_read(
    call: Callable[..., Called], tmp_path: Path, name: str, raw: bytes
) -> None:
    (tmp_path / name).write_bytes(raw)
    done = call("read", tmp_path / name, "--json")
    assert done.status == 0
    assert "12000000000" in [one["amount"] for one in done.json["figures"]]


def test_a_message_becomes_a_bundle(call: Callable[..., Called], tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(MAIL)
    done = call("propose", tmp_path / "a.eml")
    assert done.json["announcements"][0]["body"].startswith("Orders worth €5 million")


def test_a_document_that_cannot_be_read_says_what_it_is(
    call: Callable[..., Called], tmp_path: Path
) -> None:
    (tmp_path / "a.doc").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(60))
    done = call("read", tmp_path / "a.doc")
    assert (done.status, done.out) == (2, "")
    assert "before 2007" in done.err
