"""The sentence around a quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.ledger.queries.sentence import AROUND, sentence_around


def around(text: str, quote: str) -> str:
    start = text.index(quote)
    return sentence_around(text, start, start + len(quote)).text


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One. It paid $4 billion for it. Three.", "It paid $4 billion for it."),
        ("A title\nIt paid $4 billion.\nMore", "It paid $4 billion."),
        ("The U.S. side paid $4 billion to Boeing Co. in May.", None),
        ("Mr. Karim paid $4 billion. He left.", "Mr. Karim paid $4 billion."),
        ("He said: “We paid $4 billion.” They left.", "He said: “We paid $4 billion.”"),
        ("$4 billion was paid! Really?", "$4 billion was paid!"),
        ("It was paid.  $4 billion was due. So.", "$4 billion was due."),
        ("Paid $4 billion", None),
        ("价格为 $4 billion。其他。", "价格为 $4 billion。"),
    ],
)
def test_the_sentence_holds_the_quote_and_no_other(text: str, sentence: str | None) -> None:
    assert around(text, "$4 billion") == (text if sentence is None else sentence)


def test_a_very_long_sentence_is_cut_at_words_with_an_ellipsis() -> None:
    words = " ".join(["word"] * 200)
    sentence = sentence_around(f"{words} $4 {words}", len(words) + 1, len(words) + 3)
    assert sentence.before.startswith("…word")
    assert sentence.after.endswith("word…")
    assert len(sentence.text) <= 2 * AROUND + 4


@given(
    before=st.text(max_size=60),
    quote=st.text(min_size=1, max_size=10),
    after=st.text(max_size=60),
)
def test_the_quote_is_never_altered(before: str, quote: str, after: str) -> None:
    text = before + quote + after
    sentence = sentence_around(text, len(before), len(before) + len(quote))
    assert sentence.quote == quote
    assert sentence.text in text
