from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.exchange.bundle import export_bundle, take
from crossfoot.exchange.sample import ACTS, make_sample
from crossfoot.figures.values import FindingState, VerdictKind
from crossfoot.ledger.checks import of_uses
from crossfoot.ledger.errors import LedgerFileError
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import flags, totals
from crossfoot.resource import CHECKOUT, resource
from tests.exchange.conftest import take_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

BUNDLES = sorted(
    file for file in (CHECKOUT / "resources" / "sample").glob("*.json") if file.name != ACTS
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("sample") / "sample.crossfoot"
    make_sample(path)
    ledger = Ledger.open(path, by="Ada", write=False)
    yield ledger
    ledger.close()


def verdicts(ledger: Ledger) -> dict[str, VerdictKind]:
    ids = totals.LIST.ids(ledger.reader, totals.TotalQuery())
    keys = dict(ledger.reader.execute("SELECT id, key FROM figure").fetchall())
    return {
        keys[line.figure_id]: line.verdict for line in totals.lines(ledger.reader, ids).values()
    }


def flag_lines(ledger: Ledger) -> list[flags.FlagLine]:
    ids = flags.LIST.ids(ledger.reader, flags.FlagQuery())
    return list(flags.lines(ledger.reader, ids).values())


def test_every_verdict_has_an_example(sample: Ledger) -> None:
    assert set(verdicts(sample).values()) == set(VerdictKind)


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        ("f-assembly", VerdictKind.CONSISTENT),
        ("q-uz-release", VerdictKind.CONSISTENT),
        ("f-c5", VerdictKind.CONSISTENT),
        ("f-qa", VerdictKind.CONSISTENT_BY_ROUNDING),
        ("f-sa", VerdictKind.INCOMPLETE),
        ("f-uk", VerdictKind.STRAINED),
        ("f-sacn", VerdictKind.CONSISTENT),
        ("f-focac24", VerdictKind.UNDECIDABLE),
        ("f-nola", VerdictKind.INCONSISTENT),
        ("f-jo", VerdictKind.CONSISTENT),
    ],
)
def test_the_examples_are_told_as_the_check_decides_them(
    sample: Ledger, key: str, verdict: VerdictKind
) -> None:
    assert verdicts(sample)[key] is verdict


def test_seventeen_billion_adds_up_only_on_a_condition(sample: Ledger) -> None:
    lines = totals.lines(sample.reader, totals.LIST.ids(sample.reader, totals.TotalQuery()))
    (line,) = (line for line in lines.values() if line.wording == "approximately $17 billion")
    assert line.only_if


def test_less_than_half_of_the_saudi_pledge_is_itemised(sample: Ledger) -> None:
    lines = totals.lines(sample.reader, totals.LIST.ids(sample.reader, totals.TotalQuery()))
    (line,) = (line for line in lines.values() if line.wording == "$600 billion")
    assert line.share is not None
    assert 4000 < line.share < 5000


def test_reports_that_agree_raise_no_flag_and_those_that_do_not_raise_one(sample: Ledger) -> None:
    against = {line.wording for line in flag_lines(sample) if line.rule == "sources"}
    assert against == {"$96 billion", "around $30 billion", "$253.4 billion"}


def test_flags_are_asked_about_and_one_is_explained(sample: Ledger) -> None:
    states = [line.state for line in flag_lines(sample)]
    assert states.count(FindingState.CLOSED) == 1
    assert FindingState.ASKED in states
    assert FindingState.ASKED_OUTSIDE in states
    assert FindingState.OPEN in states


def test_some_announcements_were_sent_to_review(sample: Ledger) -> None:
    query = "SELECT count(*) FROM announcement WHERE sent_at IS NOT NULL"
    assert sample.reader.execute(query).fetchone()[0] == 3


def test_nothing_is_typed_against_its_quote(sample: Ledger) -> None:
    assert [line.rule for line in flag_lines(sample) if line.rule == "typed"] == []
    query = "SELECT count(*) FROM figure_meaning WHERE known = 0"
    assert sample.reader.execute(query).fetchone()[0] == 0


@pytest.mark.parametrize("file", BUNDLES, ids=lambda file: file.stem)
def test_every_quote_stands_in_its_text_word_for_word(file: Path) -> None:
    bundle: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    bodies = {row["key"]: row["body"] for row in bundle["announcements"]}
    for figure in bundle["figures"]:
        start, end = figure["span"]
        assert bodies[figure["announcement"]][start:end] == figure["wording"]


@pytest.mark.parametrize("file", BUNDLES, ids=lambda file: file.stem)
def test_every_source_says_that_it_is_retold(file: Path) -> None:
    bundle: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    for row in bundle["announcements"]:
        assert row["place"] == "retold for this sample in our own words"
        assert row["url"].startswith("http")
        assert row["publisher"]


def test_what_people_decided_survives_export_and_import(
    sample: Ledger, new_ledger: Callable[[], Ledger], tmp_path: Path
) -> None:
    out, again = tmp_path / "once.json", tmp_path / "again.json"
    export_bundle(sample, out)
    other = new_ledger()
    shift = [{"key": "f-other", "origin": "derived", "amount": "1"}]
    take_in(other, {"format": "crossfoot-bundle/1", "figures": shift})
    report = take(other, out.read_bytes())
    assert not report.refused
    before = {
        (line.rule, line.wording): line.state
        for line in flag_lines(sample)
        if line.rule
        not in of_uses.RULES  # a bundle has no tallies, and these speak of what they use
    }
    assert {(line.rule, line.wording): line.state for line in flag_lines(other)} == before
    fresh = new_ledger()
    take(fresh, out.read_bytes())
    export_bundle(fresh, again)
    assert again.read_bytes() == out.read_bytes()


def test_the_sample_never_overwrites_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.crossfoot"
    path.write_text("mine")
    with pytest.raises(LedgerFileError):
        make_sample(path)
    assert path.read_text() == "mine"


def test_shipped_files_are_found_in_the_package_first(tmp_path: Path) -> None:
    package = tmp_path / "crossfoot"
    (package / "resources" / "sample").mkdir(parents=True)
    assert resource("sample", package=package) == package / "resources" / "sample"


def test_shipped_files_are_found_in_the_checkout_else(tmp_path: Path) -> None:
    assert resource("sample", package=tmp_path) == CHECKOUT / "resources" / "sample"


def test_a_file_that_is_not_shipped_is_a_defect(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="resources/none"):
        resource("none", package=tmp_path, checkout=tmp_path)


def test_some_rates_are_there_each_with_who_says_so_and_one_total_waits_for_another(
    sample: Ledger,
) -> None:
    query = "SELECT from_currency, to_currency, source FROM rate"
    rates = [tuple(rate) for rate in sample.reader.execute(query)]
    assert {rate[:2] for rate in rates} == {("EUR", "USD"), ("EUR", "GBP")}
    assert all(source for _, _, source in rates)
    assert verdicts(sample)["f-focac24"] is VerdictKind.UNDECIDABLE
