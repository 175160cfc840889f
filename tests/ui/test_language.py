"""Every language of the window is whole, true to its placeholders, and as the glossary has it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.ledger.errors import Clash, ConflictError, clashing_words
from crossfoot.resource import resource
from crossfoot.ui.forms.countries import CountryEdit
from crossfoot.ui.language import LANGUAGES, speak
from crossfoot.ui.texts import whole
from crossfoot.ui.told import error_words
from crossfoot.ui.words import country, say, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.listing import ListingPage
    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.window import MainWindow

SOURCES = Path(__file__).resolve().parents[2] / "desktop"
OTHERS = [code for code in LANGUAGES if code != "en"]
MARKS = re.compile(r"\\{[^}]*\\}|%L?n")
GLOSSARY = {
    "ru": {
        VerdictKind.CONSISTENT: "сходится",
        VerdictKind.CONSISTENT_BY_ROUNDING: "сходится с учётом округления",
        VerdictKind.STRAINED: "с натяжкой",
        VerdictKind.INCOMPLETE: "расписано не всё",
        VerdictKind.INCONSISTENT: "не сходится",
        VerdictKind.UNDECIDABLE: "пока не проверить",
    }
}
"""DESIGN, section 1."""


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")


def _messages(code: str) -> Iterator[tuple[str, str, ET.Element]]:
    root = ET.parse(resource("translations", f"crossfoot_{code}.ts")).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


def _texts(translation: ET.Element) -> list[str]:
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def test_no_text_hides_in_an_f_string_where_linguist_does_not_look() -> None:
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in SOURCES.rglob("*.py")
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
        if call.func.attr in ("tr", "translate")
    ]
    assert hidden == []


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_left_in_english(code: str) -> None:
    left = [
        (context, source)
        for context, source, translation in _messages(code)
        if translation.get("type") == "unfinished" or not all(_texts(translation))
    ]
    assert left == []


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_of_the_code_is_there(code: str, tmp_path: Path) -> None:
    held = resource("translations", f"crossfoot_{code}.ts")
    fresh = tmp_path / held.name
    fresh.write_bytes(held.read_bytes())
    script = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
    subprocess.run([sys.executable, str(script), str(fresh)], check=True, timeout=100)
    assert fresh.read_text(encoding="utf-8") == held.read_text(encoding="utf-8")
    compiled = fresh.with_suffix(".qm").read_bytes()
    assert compiled == resource("translations", f"crossfoot_{code}.qm").read_bytes()


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_that_counts_is_found_and_has_its_plurals(code: str) -> None:
    """Qt's own tool finds them in `tr` alone, and says nothing of one in `translate`."""
    held = {
        source
        for _, source, translation in _messages(code)
        if list(translation.iter("numerusform"))
    }
    window = Path(__file__).resolve().parents[2] / "desktop" / "crossfoot" / "ui"
    counted = {
        node.value
        for path in window.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and re.match(r"%L?n ", str(node.value))
    }
    assert len(counted) > 20
    assert counted - held == set()


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_filled_in_stands_in_every_translation(code: str) -> None:
    for context, source, translation in _messages(code):
        for text in _texts(translation):
            assert Counter(MARKS.findall(text)) == Counter(MARKS.findall(source)), (context, source)
            if context != "countries":  # there it is a word, elsewhere a mnemonic
                assert text.count("&") == source.count("&"), (context, source)


@pytest.mark.parametrize("code", OTHERS)
def test_the_verdicts_are_called_as_the_glossary_has_them(
    code: str, spoken: Callable[[str], str]
) -> None:
    assert spoken(code) == code
    for kind, name in GLOSSARY[code].items():
        assert word(kind).casefold() == name


def test_a_sentence_is_told_in_the_language_spoken(spoken: Callable[[str], str]) -> None:
    facts = {"wording": "$4.2 billion", "kind": RelationKind.SUM_OF.value}
    english = say("record_figure", facts)
    spoken("ru")
    assert say("record_figure", facts) != english
    assert "$4.2 billion" in say("record_figure", facts)


def test_counts_are_set_apart_as_the_language_does(spoken: Callable[[str], str]) -> None:
    spoken("en")
    assert whole(1_234_567) == "1,234,567"
    spoken("ru")
    assert whole(1_234_567) == "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567"


def test_a_language_that_nobody_knows_is_english(spoken: Callable[[str], str]) -> None:
    assert spoken("tlh") == "en"


def test_every_help_chapter_is_there_in_every_language() -> None:
    names = {path.name for path in resource("help", "en").iterdir()}
    for code in OTHERS:
        assert {path.name for path in resource("help", code).iterdir()} == names


def test_the_window_shows_anew_in_the_language_chosen(
    window: MainWindow, spoken: Callable[[str], str], press: Callable[..., None]
) -> None:
    spoken("ru")
    wanted: list[object] = []
    window.ledger_wanted.connect(wanted.append)
    press("Ctrl+,")
    from crossfoot.ui.dialogs.look import LookDialog  # noqa: PLC0415

    dialog = window.findChild(LookDialog)
    assert dialog is not None
    dialog.reopen_wanted.emit()
    dialog.reject()
    assert wanted == [(window.desk.ledger.path, False)]


def test_countries_are_named_in_the_language_and_taken_in_english_too(
    spoken: Callable[[str], str], qtbot: QtBot
) -> None:
    spoken("ru")
    assert (country("KZ"), country("US"), country("EU")) == ("Казахстан", "США", "Европейский союз")
    edit = CountryEdit()
    qtbot.addWidget(edit)
    edit.show_code("KZ")
    assert (edit.text(), edit.code()) == ("Казахстан", "KZ")
    for typed in ("узбекистан", "Uzbekistan", "uz"):
        edit.setText(typed)
        assert edit.code() == "UZ"


def test_where_a_row_stands_is_told_in_russian_too(
    spoken: Callable[[str], str],
    open_window: Callable[[Path], MainWindow],
    shipped: Path,
    theme: Theme,
) -> None:
    theme.dress("light", 100)
    spoken("ru")
    window = open_window(shipped)
    window.resize(1360, 820)
    for name, title in (("totals", "Статус"), ("review", "Состояние")):
        window.show_page(name)
        QApplication.processEvents()
        page = cast("ListingPage[Any]", window.page)
        titles = [column.title for column in page.list.model.columns]
        assert not page.list.table.isColumnHidden(titles.index(title))


def test_a_clash_is_told_in_russian(spoken: Callable[[str], str]) -> None:
    spoken("ru")
    clashes = (Clash("deal", 1, "to_country", "KZ", "UZ"), Clash("deal", 1, "key", "a", "b"))
    error = ConflictError(
        "{where} was changed meanwhile ({fields}).",
        "",
        clashes,
        where="KZ-2025-001",
        fields=clashing_words(clashes),
    )
    assert "(куда, подробности)" in error_words(error)
