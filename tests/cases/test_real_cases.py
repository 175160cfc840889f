"""Seventy-five real announcements: verdicts by hand, flags judged one by one, people's verdicts.

`by_hand.json`  sums and verdicts worked out by FIGURES without the program, with the arithmetic.
`judged.json`   every flag that is raised, true or false by a person's judgement, and why.
`differs.json`  every case whose verdict is not the person's, and why.
"""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from crossfoot.exchange.bundle import take
from crossfoot.figures.plain import sentence
from crossfoot.figures.words import say
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.checked import CheckedTotal, checked_flags, checked_totals
from crossfoot.ledger.verify import verify
from crossfoot.rules import RULES
from tests.cases.loading import HERE, bundle, cases
from tests.conftest import shared_folder

if TYPE_CHECKING:
    from crossfoot.figures.interval import Interval

UNITS = {"bn": 10**11, "1": 100}
MOST_FALSE = Fraction(1, 100)
"""False flags, of all figures."""
MOST_RAISED = Fraction(1, 10)
"""Flags of any kind, of the figures of announcements that a person calls consistent."""
AGREED = ("consistent", "consistent_by_rounding")


def data(name: str) -> dict[str, Any]:
    """One of the data files beside the tests."""
    return dict(json.loads((HERE / f"{name}.json").read_text(encoding="utf-8")))


BY_HAND, JUDGED, DIFFERS = data("by_hand"), data("judged"), data("differs")


class Checked(NamedTuple):
    """What became of the cases. flags: "case/figure rule" to its sentence."""

    cases: list[dict[str, Any]]
    totals: dict[str, CheckedTotal]
    flags: dict[str, str]
    problems: list[str]


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    found = Checked(cases(shared_folder()), {}, {}, [])
    folder = tmp_path_factory.mktemp("cases")
    for number, case in enumerate(found.cases):
        ledger = Ledger.create(folder / f"{number}.crossfoot", by="clerk")
        report = take(ledger, json.dumps(bundle(case)).encode())
        assert not report.refused, (case["id"], report.refused)
        found.totals.update({one.total.key: one for one in checked_totals(ledger.reader)})
        for flag in checked_flags(ledger.reader):
            found.flags[f"{flag.subject[0][1]} {flag.rule}"] = say(flag.message, flag.facts)
        found.problems.extend(f"{case['id']}: {each.message}" for each in verify(ledger))
        ledger.close()
    return found


def test_every_case_is_taken_in_and_checked_as_a_fresh_computation_has_it(
    checked: Checked,
) -> None:
    assert len(checked.cases) == 75
    assert checked.problems == []


def _in_words(interval: Interval, unit: int) -> str:
    low, high = interval.lower, interval.upper
    assert low is not None
    left = "(" if low.side else "["
    if high is None:
        return f"{left}{_number(low.value, unit)}, ∞)"
    right = ")" if high.side else "]"
    return f"{left}{_number(low.value, unit)}, {_number(high.value, unit)}{right}"


def _number(value: int, unit: int) -> str:
    return f"{value / unit:.10f}".rstrip("0").rstrip(".")


@pytest.mark.parametrize("key", BY_HAND)
def test_a_verdict_is_what_the_arithmetic_by_hand_says(checked: Checked, key: str) -> None:
    one, by_hand = checked.totals[key].verdict, BY_HAND[key]
    assert one.sums is not None
    assert one.total is not None
    unit = UNITS[by_hand["unit"]]
    assert _in_words(one.sums.hard, unit) == by_hand["sum"], by_hand["arithmetic"]
    assert _in_words(one.total.hard, unit) == by_hand["total"]
    assert one.kind == by_hand["verdict"]


def test_at_least_thirty_cases_are_worked_out_by_hand() -> None:
    assert len({key.partition("/")[0] for key in BY_HAND}) >= 30


def test_every_verdict_and_every_flag_is_said_in_one_sentence(checked: Checked) -> None:
    for key, one in checked.totals.items():
        said = sentence(one.verdict, one.total, one.parts)
        assert said.endswith("."), key
        assert "{" not in said
    for key, said in checked.flags.items():
        assert said.endswith("."), key
        assert "{" not in said


def test_every_flag_was_judged_by_a_person(checked: Checked) -> None:
    assert checked.flags.keys() == JUDGED.keys()
    assert all(each["why"] for each in JUDGED.values())


def test_false_flags_are_at_most_one_in_a_hundred_figures(checked: Checked) -> None:
    figures = sum(len(case["figures"]) for case in checked.cases)
    false = [key for key, each in JUDGED.items() if not each["true"]]
    assert Fraction(len(false), figures) <= MOST_FALSE, false


def test_consistent_announcements_raise_at_most_a_flag_in_ten_figures(checked: Checked) -> None:
    agreed = [case for case in checked.cases if case["expected"]["verdict"] in AGREED]
    figures = sum(len(case["figures"]) for case in agreed)
    names = {case["id"] for case in agreed}
    raised = [key for key in checked.flags if key.partition("/")[0] in names]
    assert Fraction(len(raised), figures) <= MOST_RAISED, raised


def test_each_rule_says_how_often_it_was_wrong_here() -> None:
    for rule in RULES:
        mine = [each for key, each in JUDGED.items() if key.endswith(f" {rule.code}")]
        false = sum(not each["true"] for each in mine)
        assert rule.alarms == f"{false} of {len(mine)}", rule.code


def _main(case: dict[str, Any], checked: Checked) -> str | None:
    """The verdict on the first figure of a case that stands in no other and has parts."""
    for figure in case["figures"]:
        key = f"{case['id']}/{figure['key']}"
        if figure["role"] in ("total", "quantity") and key in checked.totals:
            return str(checked.totals[key].verdict.kind)
    return None


def test_each_case_whose_verdict_is_not_the_person_s_has_its_reason(checked: Checked) -> None:
    ours = {case["id"]: _main(case, checked) for case in checked.cases}
    theirs = {case["id"]: case["expected"]["verdict"] for case in checked.cases}
    apart = {name: ours[name] for name in ours if ours[name] != theirs[name]}
    assert apart == {name: each["ours"] for name, each in DIFFERS.items()}
    assert all(each["why"] for each in DIFFERS.values())
