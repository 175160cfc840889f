"""The sealed text: what is removed before sealing, and that nothing else is."""

from __future__ import annotations

import hashlib

import pytest

from crossfoot.reading.sealing import seal


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("\ufeffa\ufeff", "a\ufeff"),
        ("a\0b", "ab"),
        ("a\ud800b", "ab"),
        ("e\u0301 \u00ad\u00a0", "e\u0301 \u00ad\u00a0"),
        ("£5".encode(), "£5"),
        ("£5".encode("cp1252"), "£5"),
        ("£5".encode("utf-16"), "£5"),
        (b"\xef\xbb\xbfa", "a"),
        (b"", ""),
    ],
)
def test_only_line_ends_marks_and_what_is_no_text_are_changed(raw: str | bytes, text: str) -> None:
    assert seal(raw).text == text


def test_the_hash_is_over_the_text_in_utf_8() -> None:
    assert seal("£5").sha256 == hashlib.sha256("£5".encode()).hexdigest()


def test_sealing_twice_changes_nothing() -> None:
    once = seal("\ufeff\ufeffa\r\r\nb\0\ud800")
    assert seal(once.text).text.replace("\ufeff", "") == once.text.replace("\ufeff", "")


def test_any_bytes_give_a_text() -> None:
    assert seal(bytes(range(256))).text
