"""Errors keep what their words are made of, so that the window can say them in its language."""

from __future__ import annotations

import ast
import builtins
import pickle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from crossfoot.errors import CrossfootError, Worded
from crossfoot.exchange.bundle.errors import Problem, WrongError
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import FigureFields
from crossfoot.ui.language import speak
from crossfoot.ui.pages.announcements.amounts import with_amount
from crossfoot.ui.told import error_words, fault_words, problem_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

PACKAGE = Path(__file__).resolve().parents[1] / "desktop" / "crossfoot"
LAYERS = ("figures", "reading", "rules", "ledger", "exchange", "ui")


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "ru")
    yield
    speak(qapp, "en")


def test_an_error_reads_as_english() -> None:
    error = CrossfootError("{name} is {kind}.", "Name another {kind}.", name="{a}", kind="b")
    assert str(error) == "{a} is b. Name another b."


def test_its_words_travel_between_processes_and_through_other_errors() -> None:
    error = pickle.loads(pickle.dumps(CrossfootError("{path} is a folder.", path="x")))
    passed_on = RefusedError(error.what, error.remedy)
    assert isinstance(passed_on.what, Worded)
    assert (passed_on.what.template, passed_on.what.facts) == ("{path} is a folder.", {"path": "x"})


def test_the_window_says_it_in_its_language(russian: None) -> None:
    assert russian is None
    error = CrossfootError("{name} is empty.", "Choose another file.", name="план.xlsx")
    assert error_words(error) == "план.xlsx пуст. Выберите другой файл."
    wrong = WrongError("{shown} is not a date", "Check the month and the day.", shown="“x”")
    assert fault_words(wrong) == "“x” — не дата. Проверьте месяц и день."
    problem = Problem("deals[0].title", wrong.what, wrong.remedy)
    assert problem_words(problem) == "deals[0].title: “x” — не дата. Проверьте месяц и день."


def test_a_fact_that_is_a_message_is_said_in_the_language_too(russian: None) -> None:
    assert russian is None
    inner = CrossfootError("{name} is empty.", name="x")
    error = CrossfootError("figure {public_id}: {reason}", public_id="F-1", reason=inner.what)
    assert error_words(error) == "цифра F-1: x пуст."


def test_what_a_form_refuses_is_said_in_the_language_too(russian: None) -> None:
    assert russian is None
    fields = FigureFields(wording="$5 billion")
    with pytest.raises(CrossfootError) as refused:
        with_amount(fields, "many")
    assert "не читается как одна сумма" in error_words(refused.value)


@pytest.mark.parametrize("layer", LAYERS)
def test_no_error_that_the_window_shows_is_filled_in_where_it_is_raised(layer: str) -> None:
    """An f-string would reach the window as English that nobody can look up."""
    found = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}"
        for path in sorted((PACKAGE / layer).rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and _is_told(call)
        for argument in call.args
        if isinstance(argument, ast.JoinedStr) and any(map(_has_words, argument.values))
    ]
    assert found == []


def _is_told(call: ast.Call) -> bool:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    return name.endswith("Error") and not hasattr(builtins, name)


def _has_words(part: ast.expr) -> bool:
    return isinstance(part, ast.Constant) and any(map(str.isalpha, str(part.value)))
