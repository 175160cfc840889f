"""The vocabulary and the message templates."""

from __future__ import annotations

import ast
import string
from enum import StrEnum
from pathlib import Path

import pytest

from crossfoot.figures import values, words
from crossfoot.figures.numbers import Look
from crossfoot.figures.phrases import Counted, amount, fact
from crossfoot.figures.values import (
    AnnouncementKind,
    Hedge,
    Outcome,
    SourceType,
    Stage,
    VerdictKind,
)
from crossfoot.figures.words import MESSAGES, TERMS, WORDS, say, term, word
from crossfoot.figures.words.differences import DETAILS

LISTS = [
    each
    for each in vars(values).values()
    if isinstance(each, type) and issubclass(each, StrEnum) and each is not StrEnum
]


@pytest.mark.parametrize("value_list", LISTS, ids=lambda each: each.__name__)
def test_every_member_of_a_value_list_has_a_word(value_list: type[StrEnum]) -> None:
    assert set(WORDS[value_list]) == set(value_list)


@pytest.mark.parametrize(
    ("member", "english"),
    [
        (VerdictKind.CONSISTENT, "Adds up"),
        (VerdictKind.CONSISTENT_BY_ROUNDING, "Adds up within rounding"),
        (VerdictKind.STRAINED, "A stretch"),
        (VerdictKind.INCOMPLETE, "Not all itemised"),
        (VerdictKind.INCONSISTENT, "Does not add up"),
        (VerdictKind.UNDECIDABLE, "Can't be checked yet"),
        (Outcome.SCOPE, "scope differs"),
    ],
)
def test_the_screen_says_what_the_design_says(member: StrEnum, english: str) -> None:
    assert word(member) == english


@pytest.mark.parametrize(
    ("code", "english"),
    [
        ("finding", "flag"),
        ("query", "question"),
        ("hedge", "qualifier"),
        ("coverage", "itemised share"),
        ("journal", "history"),
        ("orphaned", "quote not found"),
    ],
)
def test_a_thing_of_the_domain_has_its_screen_word(code: str, english: str) -> None:
    assert term(code) == english
    assert code in TERMS


def test_the_same_code_in_two_lists_keeps_its_own_word() -> None:
    assert AnnouncementKind.OTHER == SourceType.OTHER
    assert WORDS[AnnouncementKind] is not WORDS[SourceType]


def test_a_value_given_as_text_is_found_and_an_added_one_shown_as_it_stands() -> None:
    assert word("just_under") == word(Hedge.JUST_UNDER)
    assert word("under_way") == word(Stage.UNDER_WAY)
    assert word("framework_agreement") == "framework agreement"


def test_every_template_can_be_filled() -> None:
    for message, template in MESSAGES.items():
        names = [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
        assert all(name.isidentifier() for name in names), message
        filled = say(message, dict.fromkeys(names, "something"))
        assert "{" not in filled, message


def test_no_two_message_ids_are_the_same() -> None:
    assert len(MESSAGES) == sum(len(group) for group in words.GROUPS)


def test_every_english_text_is_marked_for_translation() -> None:
    modules = Path(words.__file__).parent.glob("*.py")
    trees = [ast.parse(module.read_text(encoding="utf-8")) for module in modules]
    marked = {
        call.args[1].value
        for tree in trees
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "QT_TRANSLATE_NOOP"
        and isinstance(call.args[1], ast.Constant)
    }
    shown = {text for each in WORDS.values() for text in each.values()}
    shown |= {*words.FIELDS.values(), DETAILS}
    assert shown | set(TERMS.values()) | set(MESSAGES.values()) == marked


def test_a_phrase_in_a_fact_is_put_into_words() -> None:
    gap = fact(amount(5_000_000_000, Counted("USD"), Look(9, 1_000_000_000)))
    said = say("total_incomplete_unshared", {"gap": gap})
    assert said == "Not all itemised: $0.05 bn not itemised."


@pytest.mark.parametrize("quote", ["{figure}", "phrase:", 'phrase:["amount"]', "phrase:[1]", "%s"])
def test_a_quote_is_never_taken_for_anything_else(quote: str) -> None:
    assert say("record_figure", {"wording": quote}) == f"Record “{quote}”"


def test_an_undo_says_what_it_takes_back() -> None:
    facts = {"of": "close_as", "where": "the total", "outcome": "scope"}
    assert say("undo", facts) == "Undo: Close the flag on the total: scope differs"


def test_a_message_of_a_later_version_stays_readable() -> None:
    assert say("annul_figure", {"wording": "x"}) == "annul_figure"
    assert say("record_figure", {}) == "Record “(wording)”"
