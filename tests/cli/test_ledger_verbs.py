"""From a text to a checked ledger and back, through the command line alone."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Called


def bundle(**lists: list[dict[str, Any]]) -> str:
    return json.dumps({"format": "crossfoot-bundle/1", **lists})


def total_of(total: str, *parts: str) -> str:
    """A bundle with one total, read from wordings alone."""
    return bundle(
        figures=[
            {"key": "t", "wording": total},
            *({"key": f"p{number}", "wording": part} for number, part in enumerate(parts)),
        ],
        relations=[
            {
                "kind": "sum_of",
                "whole": "t",
                "parts": [{"figure": f"p{number}"} for number in range(len(parts))],
            }
        ],
    )


@pytest.fixture
def ledger(call: Callable[..., Called], tmp_path: Path) -> Path:
    path = tmp_path / "plan.crossfoot"
    assert call("new", path).status == 0
    return path


def take(call: Callable[..., Called], ledger: Path, text: str, *words: str) -> Called:
    file = ledger.with_name("in.json")
    file.write_text(text, encoding="utf-8")
    return call("import", ledger, file, *words)


def test_the_seed_becomes_one_total_that_adds_up(
    call: Callable[..., Called], ledger: Path, shared_data: Path
) -> None:
    proposed = call("propose", shared_data / "seed.txt", "--json")
    assert take(call, ledger, proposed.out).status == 0
    done = call("check", ledger, "--json")
    (total,) = done.json["totals"]
    assert total["wording"] == "over $12 billion"
    assert total["verdict"] == "consistent"
    assert sorted(part["wording"] for part in total["parts"]) == ["$4.2 billion", "over $8 billion"]
    assert done.status == 0


def test_check_carries_every_field_of_the_contract(
    call: Callable[..., Called], ledger: Path
) -> None:
    take(call, ledger, total_of("$4.4bn", "$2.1bn", "$2.1bn"))
    done = call("check", ledger, "--json")
    assert done.json["ledger"] == str(ledger)
    assert set(done.json) == {"ledger", "policy", "seconds", "totals", "findings"}
    (total,) = done.json["totals"]
    assert set(total) == {
        "key",
        "breakdown",
        "wording",
        "verdict",
        "verdict_corrected",
        "standing",
        "reason",
        "sum",
        "total",
        "printed",
        "only_if",
        "coverage",
        "remainder",
        "z",
        "parts",
        "suspects",
    }
    assert total["verdict"] == "inconsistent"
    assert total["sum"]["hard"] == {
        "low": "4100000000",
        "high": "4300000000",
        "low_open": False,
        "high_open": False,
    }
    assert total["printed"]["gap"] == "-200000000"
    (finding,) = done.json["findings"]
    assert set(finding) == {"id", "rule", "severity", "state", "subject", "message", "gap"}
    assert (finding["severity"], finding["state"]) == ("error", "open")
    assert {"kind": "figure", "key": "t"} in finding["subject"]
    assert done.status == 1


def test_a_new_ledger_has_nothing_to_check(call: Callable[..., Called], ledger: Path) -> None:
    done = call("check", ledger, "--json")
    assert (done.status, done.json["totals"], done.json["findings"]) == (0, [], [])


def test_export_then_import_gives_the_same_bundle(
    call: Callable[..., Called], tmp_path: Path
) -> None:
    first, second = tmp_path / "a.crossfoot", tmp_path / "b.crossfoot"
    call("sample", first)
    call("export", first, tmp_path / "a.json")
    call("new", second)
    assert call("import", second, tmp_path / "a.json").status == 0
    call("export", second, tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_importing_twice_changes_nothing(call: Callable[..., Called], ledger: Path) -> None:
    text = total_of("$4.2bn", "$2.1bn", "$2.1bn")
    take(call, ledger, text)
    before = call("history", ledger, "--json").json["changes"]
    assert take(call, ledger, text).status == 0
    assert call("history", ledger, "--json").json["changes"] == before


def test_a_dry_run_writes_nothing(call: Callable[..., Called], ledger: Path) -> None:
    before = ledger.read_bytes()
    done = take(call, ledger, total_of("$4.2bn", "$2.1bn"), "--dry-run", "--json")
    assert done.status == 0
    assert done.json["added"] > 0
    assert ledger.read_bytes() == before


@pytest.mark.parametrize(
    ("figure", "place"),
    [
        ({"key": "x", "wording": "$1bn", "hedge": "aprox"}, 'figures[0].hedge: "aprox"'),
        ({"key": "x", "wording": "$1bn", "colour": "red"}, 'figures[0]: "colour"'),
        ({"key": "x", "wording": "$1bn", "announcement": "gone"}, "figures[0].announcement"),
        ({"key": "x", "wording": "$1bn", "amount": "1" + "0" * 30}, "figures[0].amount"),
        ({"wording": "$1bn"}, "figures[0].key"),
        ({"key": "x"}, "figures[0].wording"),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_taken_in(
    call: Callable[..., Called], ledger: Path, figure: dict[str, Any], place: str
) -> None:
    done = take(call, ledger, bundle(figures=[{"key": "good", "wording": "$2bn"}, figure][::-1]))
    assert done.status == 2
    assert place in done.out + done.err
    assert len(call("history", ledger, "--json").json["changes"]) == 1, "only its making"


def test_keep_good_takes_the_rest_and_says_what_was_refused(
    call: Callable[..., Called], ledger: Path
) -> None:
    text = bundle(
        figures=[
            {"key": "good", "wording": "$2bn"},
            {"key": "bad", "wording": "$1bn", "hedge": "aprox"},
        ]
    )
    done = take(call, ledger, text, "--keep-good", "--json")
    assert done.status == 1
    assert any("figures[1].hedge" in problem["place"] for problem in done.json["problems"])
    call("export", ledger, ledger.with_name("out.json"))
    exported = json.loads(ledger.with_name("out.json").read_text())
    assert [figure["key"] for figure in exported["figures"]] == ["good"]


@pytest.mark.parametrize("name", ["rows.csv", "rows.ods"])
def test_an_unknown_ending_is_refused(call: Callable[..., Called], ledger: Path, name: str) -> None:
    assert call("export", ledger, ledger.with_name(name)).status == 2


def test_new_refuses_to_overwrite(call: Callable[..., Called], ledger: Path) -> None:
    before = ledger.read_bytes()
    done = call("new", ledger)
    assert done.status == 2
    assert "exists" in done.err
    assert ledger.read_bytes() == before


def test_verify_is_clean_on_the_sample(call: Callable[..., Called], tmp_path: Path) -> None:
    path = tmp_path / "sample.crossfoot"
    call("sample", path)
    done = call("verify", path, "--json")
    assert (done.status, done.json["ok"], done.json["problems"]) == (0, True, [])


def test_verify_finds_a_bound_that_was_tampered_with(
    call: Callable[..., Called], ledger: Path, tmp_path: Path
) -> None:
    take(call, ledger, total_of("$4.2bn", "$2.1bn", "$2.1bn"))
    with sqlite3.connect(ledger) as connection:
        connection.execute("UPDATE figure_meaning SET soft_high = soft_high + 1")
    connection.close()
    found = call("verify", ledger)
    assert found.status == 1
    assert "What was recorded is sound" in found.out
    saved, new = tmp_path / "saved.json", tmp_path / "new.crossfoot"
    assert call("export", ledger, saved).status == call("new", new).status == 0
    assert call("import", new, saved).status == call("verify", new).status == 0


def test_reading_verbs_write_nothing_beside_the_ledger(
    call: Callable[..., Called], ledger: Path
) -> None:
    take(call, ledger, total_of("$4.2bn", "$2.1bn", "$2.1bn"))
    ledger.with_name("in.json").unlink()
    before = ledger.read_bytes()
    for verb in ("check", "verify", "history"):
        call(verb, ledger, "--json")
    assert ledger.read_bytes() == before
    assert [path.name for path in ledger.parent.iterdir()] == [ledger.name]


def test_history_names_who_acted(call: Callable[..., Called], ledger: Path) -> None:
    take(call, ledger, total_of("$4.2bn", "$2.1bn", "$2.1bn"), "--as", "Aigerim")
    newest = call("history", ledger, "--json").json["changes"][0]
    assert newest["by"] == "Aigerim"
    assert len(call("history", ledger, "--row", "t", "--json").json["changes"]) == 1


def test_a_key_of_several_rows_gives_the_history_of_each(
    call: Callable[..., Called], ledger: Path
) -> None:
    take(call, ledger, bundle(deals=[{"key": "x", "title": "Rails"}]))
    take(call, ledger, bundle(parties=[{"key": "x", "name": "Boeing"}]))
    changes = call("history", ledger, "--row", "x", "--json").json["changes"]
    assert [change["seq"] for change in changes] == [3, 2]


def test_generate_is_deterministic(call: Callable[..., Called], tmp_path: Path) -> None:
    exported = []
    for name in ("a", "b"):
        call("generate", tmp_path / f"{name}.crossfoot", "--figures", "60", "--seed", "7")
        call("export", tmp_path / f"{name}.crossfoot", tmp_path / f"{name}.json")
        exported.append((tmp_path / f"{name}.json").read_bytes())
    assert exported[0] == exported[1]
    assert len(json.loads(exported[0])["figures"]) == 60


def test_check_gives_the_verdict_as_corrected_beside_the_one_as_reported(
    call: Callable[..., Called], ledger: Path
) -> None:
    bundle = json.loads(total_of("$4.4bn", "$2.1bn", "$2.1bn"))
    bundle["figures"][0]["corrected"] = {"amount": "4200000000", "why": "the fact sheet says 4.2"}
    take(call, ledger, json.dumps(bundle))
    (total,) = call("check", ledger, "--json").json["totals"]
    assert (total["verdict"], total["verdict_corrected"]) == ("inconsistent", "consistent")
    assert "Does not add up (as corrected: Adds up): $4.4bn" in call("check", ledger).out
    assert call("verify", ledger).status == 0


def test_check_names_the_slips_that_would_explain_a_total(
    call: Callable[..., Called], ledger: Path
) -> None:
    take(call, ledger, total_of("$60bn", "$20bn", "$4bn"))
    (total,) = call("check", ledger, "--json").json["totals"]
    first = total["suspects"][0]
    assert first == {"key": "p1", "kind": "scale", "would_be": "40000000000", "doubt": "source"}
    sentence = "Possible slip (scale): If “$4bn” were $40 bn, the total would add up."
    assert sentence in call("check", ledger).out


def test_a_total_that_adds_up_has_no_suspects(call: Callable[..., Called], ledger: Path) -> None:
    take(call, ledger, total_of("$4.2bn", "$2.1bn", "$2.1bn"))
    (total,) = call("check", ledger, "--json").json["totals"]
    assert total["suspects"] == []


def test_flags_of_two_breakdowns_of_one_total_are_told_apart(
    call: Callable[..., Called], ledger: Path
) -> None:
    document = json.loads(total_of("$9bn", "$2bn", "$3bn"))
    (by_project,) = document["relations"]
    by_project["breakdown"] = "by project"
    document["relations"].append({**by_project, "breakdown": "by investor"})
    take(call, ledger, json.dumps(document))
    found = call("check", ledger, "--json").json["findings"]
    assert {each["message"].partition(":")[0] for each in found} == {"by project", "by investor"}
    assert all(set(subject) == {"kind", "key"} for each in found for subject in each["subject"])
    said = call("check", ledger).out
    for name in ("by project", "by investor"):
        assert f": $9bn, {name}\n" in said
        assert f": {name}: " in said


@pytest.mark.parametrize("name", ["x" * 300, "file.txt/x"])
@pytest.mark.parametrize(
    "words",
    [
        ("new", "{}.crossfoot"),
        ("sample", "{}.crossfoot"),
        ("generate", "{}.crossfoot", "--figures", "1", "--seed", "1"),
        ("check", "{}.crossfoot"),
        ("read", "{}.txt"),
        ("import", "t.crossfoot", "{}.json"),
        ("import", "t.crossfoot", "{}.csv"),
        ("export", "t.crossfoot", "{}.json"),
        ("export", "t.crossfoot", "{}.xlsx"),
        ("export", "t.crossfoot", "{}"),
    ],
)
def test_a_name_that_no_disk_takes_is_told_in_a_sentence(
    call: Callable[..., Called],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    name: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file.txt").write_text("x")
    call("new", "t.crossfoot")
    done = call(*(word.format(name) for word in words))
    assert (done.status, done.out) == (2, "")
    assert done.err.splitlines()[-1].endswith(".")
    assert {path.name for path in tmp_path.iterdir()} == {"file.txt", "t.crossfoot"}


def test_a_name_of_a_person_is_one_line(call: Callable[..., Called], tmp_path: Path) -> None:
    ledger = tmp_path / "t.crossfoot"
    assert "--as" in call("new", ledger, "--as", "x" * 101).err
    assert call("new", ledger, "--as", " Ann\n Lee ").status == 0
    assert call("history", ledger, "--json").json["changes"][0]["by"] == "Ann Lee"


def test_more_figures_than_a_benchmark_needs_are_refused(
    call: Callable[..., Called], tmp_path: Path
) -> None:
    done = call("generate", tmp_path / "g.crossfoot", "--figures", 99_999_999_999, "--seed", 1)
    assert done.status == 2
    assert "is too many. Ask for 10,000,000 at most." in done.err
