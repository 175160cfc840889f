"""Two versions of a text, told word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossfoot.reading.versions import Was, differences

pieces = st.lists(st.sampled_from(["over ", "$4 ", "bn", "\n", " ", "deal", "é", "22,787", "."]))
texts = pieces.map("".join) | st.text(max_size=40)


@given(before=texts, after=texts)
def test_what_did_not_go_is_the_newer_text_and_what_did_not_come_the_older(
    before: str, after: str
) -> None:
    found = differences(before, after)
    assert "".join(piece.text for piece in found if piece.was is not Was.NEW) == before
    assert "".join(piece.text for piece in found if piece.was is not Was.GONE) == after


@given(text=texts)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert [piece.was for piece in differences(text, text)] in ([], [Was.SAME])


def test_a_changed_number_is_told_alone() -> None:
    found = differences("It is worth $4.2 billion.\nMore.", "It is worth $4.3 billion.\nMore.")
    assert [(piece.was, piece.text) for piece in found] == [
        (Was.SAME, "It is worth $"),
        (Was.GONE, "4.2"),
        (Was.NEW, "4.3"),
        (Was.SAME, " billion.\nMore."),
    ]


def test_a_long_text_that_is_all_another_is_told_in_two_pieces() -> None:
    found = differences("one " * 5_000, "two " * 5_000)
    assert [piece.was for piece in found] == [Was.GONE, Was.NEW]
