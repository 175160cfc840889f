"""Bytes are read in the letters that they were written in."""

from __future__ import annotations

import pytest

from crossfoot.exchange.spreadsheets.separated import separated_grid
from crossfoot.reading.coding import coding_of, decoded
from crossfoot.reading.sealing import seal

RUSSIAN = "КТЖ и Wabtec подписали контракт на 4,2 млрд долларов.\nПервые 50 - в 2026 году."
SHOUTED = "МОСКВА ВЫДЕЛИТ 5 МЛРД"
CODINGS = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "cp866", "iso-8859-5")


@pytest.mark.parametrize("coding", CODINGS)
def test_a_russian_text_is_read_in_any_usual_coding(coding: str) -> None:
    assert seal(RUSSIAN.encode(coding)).text == RUSSIAN


@pytest.mark.parametrize("coding", ["cp1251", "koi8-r"])
def test_a_russian_headline_in_capitals_is_read(coding: str) -> None:
    assert decoded(SHOUTED.encode(coding)) == SHOUTED


@pytest.mark.parametrize(
    "text",
    [
        "Naïve façade – “£5 million” for São Paulo’s métro",
        "Größe der Übernahme: 5 Mio. €",
        "»Ääkkösiä« ÄÖÜ",
        "“”… “quoted”",
        "€ £ ¥",
    ],
)
def test_a_western_text_is_windows_1252(text: str) -> None:
    assert coding_of(text.encode("cp1252")) == "cp1252"


def test_a_russian_table_is_read_in_its_own_coding() -> None:
    grid = separated_grid("Проект;Сумма\nТепловозы;4200\n".encode("cp1251"), "rows.csv")
    assert [line.values for line in grid.lines] == [("Проект", "Сумма"), ("Тепловозы", "4200")]


@pytest.mark.parametrize(
    "raw", [b"", b"\0", b"\xff", b"\0" * 100, b"\xff\xfe\0", b"\x01\0\x02" * 50]
)
def test_any_bytes_become_a_text(raw: bytes) -> None:
    assert isinstance(decoded(raw), str)
