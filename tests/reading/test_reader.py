"""The reader as a whole: the seed, its spans, its totality and its cost."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.reading.reader import read
from crossfoot.reading.table_rows import Told

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the shared data are not there")

PIECES = [
    "over ", "up to ", "between ", "from ", "about ", "a ", "half ", "another ", "dozens of ",
    "$", "€", "US$", "R", "Rs. ", "USD ", "kr ", "22", "4.2", "1,000", "787", "777-9s", "97,5",
    " million", " billion", "bn", "m", " crore", " dozen", " hundred", " and ", " to ", "-", "–",
    " aircraft", " Boeing", " locomotives", " more", " of them", " dollars", " kroner", "%",
    " or so", "+", "-plus", " or more", "(", ")", ". ", ", ", "\n", "\u00a0", "\u00ad", "\u200b",
    "\u200f", "e\u0301", "one ", "twenty-", "five ", "point ", "third ", "\ud800", "½", "٣",
    "до ", "от ", "свыше ", " млрд", " долл.", " США", "полтора ", "миллиард ", " самолётов",
    "USD million\n", "\t", " | ", "(EUR m)", "(twelve)", "−", "- ", "of its ", " head of ", "’s ",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text()

IRRELEVANT = "The ministers met in the palace and spoke of the weather. "
SENTENCES = [
    "Kuwait will lend over $4.2 billion for 300 locomotives.",
    "The airline wants up to 22 Boeing aircraft, valued at about €8bn (roughly $9bn).",
    "Between $3 and $5 billion a year may follow, and 44 more jets.",
    "Half a billion dollars goes to two dozen ferries.",
    "The pact is worth £31 billion ($42 billion).",
]


@needs_shared
def test_the_seed_gives_its_four_figures_and_not_the_eightieth_session() -> None:
    figures = read((SHARED / "seed.txt").read_text(encoding="utf-8"))
    assert [(figure.text, int(figure.amount), figure.hedge) for figure in figures] == [
        ("over $12 billion", 12 * 10**9, "over"),
        ("$4.2 billion", 42 * 10**8, "bare"),
        ("up to 22 Boeing aircraft", 22, "up_to"),
        ("over $8 billion", 8 * 10**9, "over"),
    ]


readings_told = st.none() | st.builds(
    Told,
    st.sampled_from([0, 6, 12]),
    st.sampled_from(["EUR", None]),
    st.integers(min_value=-4, max_value=-1),
    st.none() | st.integers(min_value=0, max_value=3),
)


@given(texts, readings_told)
@settings(deadline=None)
def test_any_text_is_read_and_spans_quote_it_and_never_overlap(
    text: str, told: Told | None
) -> None:
    end = 0
    for figure in read(text, told):
        assert text[figure.start : figure.end] == figure.text
        assert end <= figure.start < figure.end
        assert figure.text == figure.text.strip()
        end = figure.end


@given(texts, readings_told)
@settings(deadline=None)
def test_amounts_are_plain_numbers_with_the_upper_end_above(text: str, told: Told | None) -> None:
    figures = read(text, told)
    for index, figure in enumerate(figures):
        for number in (figure.amount, figure.rounded_to, figure.granularity):
            assert number.is_finite()
            assert "E" not in str(number)
        assert figure.amount_high is None or figure.amount_high > figure.amount
        assert (figure.amount_high is None) == (figure.rounded_to_high is None)
        assert figure.converts is None or figure.converts < index
        assert figure.measure != "quantity" or figure.currency is None


def _told(text: str) -> list[tuple[Any, ...]]:
    return [
        (figure.text, figure.amount, figure.amount_high, figure.currency, figure.hedge)
        for figure in read(text)
    ]


HEDGES = ["", "over ", "up to ", "at least about ", "some ", "nearly ", "no more than "]
AMOUNTS = [
    "$4.2 billion", "€300m", "half a billion dollars", "Rs 27,378 crore", "1 234 567,89 €",
    "between $3 and $5 billion", "$25-30m", "C$1.25bn or so", "tens of billions of tenge",
    "KZT 480 bn", "$300 mil", "A$2bn (US$1.3bn)",
]  # fmt: skip
GOODS = [
    "22 aircraft", "two dozen ferries", "60m doses", "500,000 tonnes of wheat",
    "14 787-9 Dreamliners", "12 to 15 frigates", "dozens of trucks",
]  # fmt: skip
sentences = st.builds(
    "The ministry will {}{}, said the {} in {}.".format,
    st.sampled_from([f"pay {hedge}{amount} for " for hedge in HEDGES for amount in AMOUNTS]),
    st.sampled_from([f"{hedge}{goods}" for hedge in HEDGES for goods in GOODS]),
    st.sampled_from(["minister", "company", "bank"]),
    st.sampled_from(["May", "2024", "Astana"]),
)
# Sentences without figures: what they count and date must never reach into the next one.
OTHERS = st.lists(
    st.sampled_from(
        [
            IRRELEVANT, "It was the 80th session, on 23 May 2024. ", "Some 5,000 people came. ",
            "Growth was 5.2%. ", "Flight 370 left at 10:30. ", "He is 45. ", "«Да», – сказал он. ",
            "Article 5 applies to 27 states.\n", "They spoke of the Boeing 787-9. ",
        ]
    ),
    max_size=4,
).map("".join)  # fmt: skip


@given(sentence=sentences, before=OTHERS, after=OTHERS)
@settings(deadline=None)
def test_irrelevant_sentences_before_and_after_change_nothing(
    sentence: str, before: str, after: str
) -> None:
    alone = _told(sentence)
    assert alone
    assert _told(f"{before}{sentence} {after}") == alone


@pytest.mark.parametrize("sentence", SENTENCES)
def test_weather_before_and_after_changes_nothing(sentence: str) -> None:
    assert _told(IRRELEVANT + sentence + " " + IRRELEVANT) == _told(sentence)


@given(
    sentence=sentences,
    at=st.integers(min_value=0),
    mark=st.sampled_from("\u00ad\u200b\u200f\u2060"),
)
@settings(deadline=None)
def test_a_hidden_mark_within_a_word_changes_no_meaning(sentence: str, at: int, mark: str) -> None:
    place = at % len(sentence)
    marked = sentence[:place] + mark + sentence[place:]
    assert [one[1:] for one in _told(marked)] == [one[1:] for one in _told(sentence)]


@pytest.mark.parametrize(
    ("given_text", "quoted"),
    [
        ("over\u00a0$12\u202fbillion", "over\u00a0$12\u202fbillion"),
        ("over $12 bil\u00adlion", "over $12 bil\u00adlion"),
        ("\u200fover $12\u200b billion\u200f", "over $12\u200b billion"),
        ("over $12 billion", "over $12 billion"),
        ("ove\u200dr ＄12 billion", "ove\u200dr ＄12 billion"),
    ],
)
def test_odd_spaces_and_hidden_marks_are_read_through_and_quoted(
    given_text: str, quoted: str
) -> None:
    (figure,) = read(f"It is e\u0301normous: {given_text}.")
    assert (figure.text, figure.amount, figure.hedge) == (quoted, 12 * 10**9, "over")


def test_a_decomposed_name_of_a_currency_is_known_and_quoted_whole() -> None:
    (figure,) = read("Sellers want 5 billion zło\u0301.  They want 5 billion kro\u0301na here.")
    assert figure.text == "5 billion kro\u0301na"


def test_a_wrapped_line_is_read_on_and_a_list_is_not() -> None:
    wrapped = "The government of the republic said on Monday it will pay over $12\nbillion for it."
    assert [figure.text for figure in read(wrapped)] == ["over $12\nbillion"]
    assert read("Locomotives: 300\nTrucks: 20\nBuses: 40\n") == []


DENSE = ["1 ", "$5 ", "5-", "hundred and ", "between 5 and ", "hundreds of ", "5 million kroner ",
         "44 more aircraft ", "A 320 ", "half a ", "(", "million ",
         "от 3 до ", "миллиардов ", "Rail\t1.5\n", "USD million\nA  2\n", "1,000 of its ",
         "twelve and ", "  ", "1 (one) ", "-$5 ", "a further ", "5 more ", "\t|",
         "12 gizmos, "]  # fmt: skip


def _calls(text: str) -> int:
    """Count the function calls of one reading: its cost, the same on every machine."""
    count = 0

    def tell(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(tell)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", DENSE)
def test_the_cost_grows_with_the_length_of_the_text_and_no_faster(piece: str) -> None:
    short, long = _calls(piece * 500), _calls(piece * 4000)
    assert long <= 8.5 * short + 1000
