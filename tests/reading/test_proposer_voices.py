"""Who gives and who takes, however a sentence is built: each way with sentences of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict

import pytest

from tests.reading.test_proposer_sides import sides


class Told(TypedDict):
    """A text with the sides of its deals. way: how the words tell them ("a noun of dealing")."""

    way: str
    text: str
    sides: list[tuple[str | None, str | None]]


_TOLD: list[Told] = json.loads(
    (Path(__file__).parent / "gold" / "sides.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("told", _TOLD, ids=lambda one: f"{one['way']}: {one['text'][:40]}")
def test_the_words_tell_who_gives_and_who_takes(told: Told) -> None:
    assert [[*deal[:2]] for deal in sides(told["text"])] == told["sides"]
