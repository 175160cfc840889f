"""A dossier and a sentence with its sources, for each sort of row."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.exchange.dossier import dossier
from crossfoot.exchange.sample import make_sample
from crossfoot.exchange.sentences import with_sources
from crossfoot.ledger.ledger import Ledger
from tests.exchange.conftest import take_in

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = ("figure", "deal", "relation", "tally")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("sample") / "s.crossfoot"
    make_sample(path)
    ledger = Ledger.open(path, by="Ada", write=False)
    yield ledger
    ledger.close()


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.said: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        self.said.append(data)


def text_of(document: str) -> str:
    parser = _Text()
    parser.feed(document)
    assert parser.open == []
    return "".join(parser.said)


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_a_dossier_and_a_sentence(sample: Ledger, table: str) -> None:
    where = "WHERE kind IN ('sum_of', 'includes', 'unclear')" if table == "relation" else ""
    rows = sample.reader.execute(f"SELECT id FROM {table} {where}").fetchall()
    assert rows
    for (id_,) in rows:
        assert with_sources(sample.reader, table, id_).endswith(".")
        assert len(text_of(dossier(sample.reader, table, id_))) > 40


def test_the_dossier_of_a_total_holds_its_parts_quotes_and_decision(sample: Ledger) -> None:
    (id_,) = sample.reader.execute(
        "SELECT relation.id FROM relation JOIN figure ON figure.id = whole_id"
        " WHERE wording = 'over $12 billion'"
    ).fetchone()
    said = text_of(dossier(sample.reader, "relation", id_))
    for words in (
        "Standing: Adds up",
        "$4.2 billion",
        "over $8 billion",
        "What the wordings imply",
    ):
        assert words in said
    assert "Quotes" in said


def test_the_dossier_of_a_tally_says_its_rule_its_sum_and_what_speaks_for_it(
    sample: Ledger,
) -> None:
    (id_,) = sample.reader.execute("SELECT id FROM tally WHERE public_id = 'T-1'").fetchone()
    made = dossier(sample.reader, "tally", id_)
    said = text_of(made)
    for words in (
        "each once, at the figure it counts with",
        "Together",
        "The sum by",
        "Left out",
        "Quotes",
        "Sources",
    ):
        assert words in said
    assert said.count("Those that carry a price include") == 1
    assert made.count('<a href="https://') == 2


def test_a_sentence_that_holds_several_figures_is_quoted_once_with_all_of_them(
    ledger: Ledger,
) -> None:
    body = "It costs $3 billion, of which $1 billion <is> a loan."
    spans = {"f": [9, 19], "g": [30, 40], "h": [30, 32]}
    figures = [
        {"key": key, "announcement": "a", "deal": "d", "span": span, "wording": body[slice(*span)]}
        for key, span in spans.items()
    ]
    take_in(
        ledger,
        {
            "format": "crossfoot-bundle/1",
            "announcements": [{"key": "a", "title": "A loan", "body": body}],
            "deals": [{"key": "d", "title": "Deal"}],
            "figures": figures,
        },
    )
    made = dossier(ledger.reader, "deal", 1)
    quoted = "It costs <b>$3 billion</b>, of which <b>$1</b> billion &lt;is&gt; a loan."
    assert made.count("<blockquote>") == 1
    assert quoted in made or quoted.replace("$1</b> billion", "$1 billion</b>") in made


def test_a_sentence_names_each_source_once(sample: Ledger) -> None:
    (id_,) = sample.reader.execute("SELECT id FROM figure WHERE public_id = 'F-1'").fetchone()
    told = with_sources(sample.reader, "figure", id_)
    assert told.startswith("over $12 billion")
    assert told.count("Source: ") == 1


def test_markup_in_the_ledger_is_text_in_the_dossier(ledger: Ledger) -> None:
    deal = {"key": "d", "title": "<script>alert(1)</script> & co"}
    take_in(ledger, {"format": "crossfoot-bundle/1", "deals": [deal]})
    made = dossier(ledger.reader, "deal", 1)
    assert "<script>" not in made
    assert "<script>alert(1)</script> & co" in text_of(made)


def test_a_row_that_is_gone_has_no_dossier(ledger: Ledger) -> None:
    for table in TABLES:
        with pytest.raises(CrossfootError, match="is gone"):
            dossier(ledger.reader, table, 99)
