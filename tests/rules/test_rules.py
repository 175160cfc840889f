"""Each rule flags what it should, and lets through what it should: cases as data."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.figure import Figure
from crossfoot.figures.values import OF_VERDICT, Hedge, Measure, RelationKind, Severity
from crossfoot.figures.verdict import Part, verdict
from crossfoot.figures.words import say
from crossfoot.reading.meaning import Given, meaning
from crossfoot.rules import (
    BY_CODE,
    RULES,
    currency,
    dates,
    exceeding,
    footing,
    period,
    sources,
    typed,
)
from crossfoot.rules.report import Report, Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.rules.finding import Finding, Rule

BILLION = 10**11


def bn(
    amount: str, hedge: Hedge = Hedge.BARE, key: str = "", currency: str | None = "USD"
) -> Figure:
    """A figure of so many billion dollars, as printed."""
    value = Fraction(amount) * BILLION
    places = len(amount.partition(".")[2])
    return Figure(
        key=key or f"{hedge}{amount}",
        wording=f"{hedge} ${amount} billion",
        amount=int(value),
        u=BILLION // 10**places,
        hedge=hedge,
        currency=currency,
    )


UNKNOWN = Figure("?", "an undisclosed sum", currency="USD")
UNREADABLE = Figure("!", "three or 5 or so", currency="USD", unreadable=True)
JETS = Figure("jets", "22 aircraft", amount=2200, measure=Measure.QUANTITY, unit="aircraft")


def _footing(
    whole: Figure, *parts: Figure, kind: RelationKind = RelationKind.SUM_OF
) -> list[Finding]:
    weighed = [Part(part) for part in parts]
    return list(footing.check(whole, weighed, verdict(whole, weighed, kind)))


FOOTING: dict[str, tuple[list[Finding], Severity | None]] = {
    "adds up": (_footing(bn("4.2"), bn("2.1"), bn("2.1", key="b")), None),
    "rounding": (_footing(bn("4.3"), bn("2.1"), bn("2.1", key="b")), None),
    "does not": (_footing(bn("4.4"), bn("2.1"), bn("2.1", key="b")), Severity.ERROR),
    "a stretch": (_footing(bn("8", Hedge.OVER), bn("4.6"), bn("4.9")), Severity.WARNING),
    "not all": (
        _footing(bn("10"), bn("4"), bn("3"), kind=RelationKind.INCLUDES),
        Severity.NOTE,
    ),
    "no parts": (_footing(bn("4.2")), Severity.WARNING),
    "unreadable": (_footing(bn("4.2"), UNREADABLE), Severity.WARNING),
    "other unit": (_footing(bn("4.2"), JETS), Severity.WARNING),
    "other currency": (_footing(bn("4.2"), bn("4.2", currency="EUR", key="e")), None),
}


@pytest.mark.parametrize("case", FOOTING)
def test_a_total_is_flagged_by_its_verdict(case: str) -> None:
    found, severity = FOOTING[case]
    assert [each.severity for each in found] == ([] if severity is None else [severity])


def _sources(chosen: Figure, *reports: Figure) -> list[Finding]:
    return list(sources.check(Report(chosen), [Report(report) for report in reports]))


SOURCES: dict[str, tuple[list[Finding], Severity | None]] = {
    "same": (_sources(bn("8.5"), bn("8.5", key="b")), None),
    "over": (_sources(bn("8.5"), bn("8", Hedge.OVER)), None),
    "rounded": (_sources(bn("8.5"), bn("9")), None),
    "strained": (_sources(bn("9.5"), bn("8", Hedge.OVER)), Severity.WARNING),
    "apart": (_sources(bn("8.5"), bn("9.5")), Severity.ERROR),
    "one of many": (_sources(bn("8.5"), bn("8.5", key="b"), bn("9.5")), Severity.ERROR),
    "unknown": (_sources(bn("8.5"), UNKNOWN), None),
    "unreadable": (_sources(bn("8.5"), UNREADABLE), None),
    "other unit": (_sources(bn("8.5"), JETS), None),
    "other currency": (_sources(bn("8.5"), bn("9.5", currency="EUR")), None),
    "alone": (_sources(bn("8.5")), None),
}


@pytest.mark.parametrize("case", SOURCES)
def test_reports_of_one_thing_are_flagged_when_they_part(case: str) -> None:
    found, severity = SOURCES[case]
    assert [each.severity for each in found] == ([] if severity is None else [severity])


def test_one_flag_names_every_report_that_differs_and_no_other() -> None:
    (found,) = _sources(bn("8.5"), bn("8.5", key="same"), bn("9.5", key="x"), bn("7", key="y"))
    assert found.at == "bare8.5"
    assert found.figures == ("bare8.5", "x", "y")


def test_what_was_typed_is_flagged_where_the_quote_says_otherwise() -> None:
    (found,) = typed.check(bn("42"), {"amount": "4200000000"})
    assert found.severity is Severity.WARNING
    assert list(typed.check(bn("4.2"), {})) == []


@pytest.mark.parametrize(
    ("typed_as", "read", "sentence"),
    [
        (
            bn("42"),
            {"amount": "4200000000"},
            "“bare $42 billion” was typed as $42 bn, but reads $4.2 bn.",
        ),
        (
            bn("1", Hedge.ABOUT),
            {"hedge": "over", "currency": "EUR"},
            "“about $1 billion” was typed as about $1 bn, but reads over €1 bn.",
        ),
        (
            bn("7"),
            {"amount": "4000000000; 3000000000"},
            "“bare $7 billion” was typed as $7 bn, but reads $4 bn and $3 bn.",
        ),
        (bn("7"), {"amount": "0"}, "“bare $7 billion” was typed as $7 bn, but reads $0."),
    ],
)
def test_a_contradicted_quote_is_told_as_both_would_be_written(
    typed_as: Figure, read: dict[str, str], sentence: str
) -> None:
    (found,) = typed.check(typed_as, read)
    assert say(found.message, found.facts) == sentence


def test_years_that_end_before_they_begin_are_flagged() -> None:
    (found,) = dates.check_figure("f", "2030", "2026")
    assert say(found.message, found.facts) == (
        "The years it covers end, in 2026, before they begin, in 2030."
    )
    assert list(dates.check_figure("f", "2026", "2030")) == []
    assert list(dates.check_figure("f", "2026-05", "2026")) == []


def test_copies_and_repeats_count_as_one_voice() -> None:
    release, copy = Source("s", "s", "Agency"), Source("c", "s", "Wire")
    chosen, other = (
        Report(bn("8.5"), release),
        Report(bn("8.5", key="o"), Source("o", "o", "Paper")),
    )
    apart = [Report(bn("9.5"), copy), Report(bn("9.6"), release)]
    (itself,) = sources.check(chosen, apart)
    assert itself.message == "source_itself"
    assert itself.severity is Severity.WARNING
    (disagree,) = sources.check(other, [chosen, *apart])
    assert disagree.message == "sources_contradict"
    assert disagree.facts["count"] == "1"
    assert say(disagree.message, disagree.facts).endswith(
        "Copies and repeats counted once, 2 sources speak of it."
    )


def test_the_inputs_of_a_flag_do_not_depend_on_the_order_of_parts() -> None:
    one = _footing(bn("4.4"), bn("2.1"), bn("2.0"))
    other = _footing(bn("4.4"), bn("2.0"), bn("2.1"))
    assert one[0].inputs == other[0].inputs


def test_the_inputs_of_a_flag_change_with_any_figure_it_was_derived_from() -> None:
    before = _footing(bn("4.4"), bn("2.1"), bn("2.0"))[0].inputs
    assert _footing(bn("4.4"), bn("2.1"), bn("2.0", Hedge.ABOUT))[0].inputs != before
    assert _footing(bn("4.5"), bn("2.1"), bn("2.0"))[0].inputs != before
    assert _footing(bn("4.4"), bn("2.1"))[0].inputs != before


FLAGS = [flag for cases in (FOOTING, SOURCES) for found, _ in cases.values() for flag in found]
FLAGS += list(typed.check(bn("42"), {"amount": "4200000000"}))


@pytest.mark.parametrize("flag", FLAGS, ids=lambda flag: flag.message)
def test_every_flag_has_a_sentence_with_all_its_facts(flag: Finding) -> None:
    sentence = say(flag.message, flag.facts)
    assert sentence.endswith(".")
    assert "(" not in sentence.replace("(z =", ""), "a fact is missing"


def test_rules_have_codes_of_one_word_and_examples() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.code.isalpha()
        assert rule.code.islower()
        assert rule.passes
        assert rule.fails
        assert rule.sentence.endswith(".")


def _said(wording: str) -> Figure:
    return meaning(wording, Given(wording=wording)).figure


def _footing_of(example: str) -> list[Finding]:
    whole, _, parts = example.partition(" = ")
    listed = [_said(part)._replace(key=str(n)) for n, part in enumerate(parts.split(" + "))]
    return _footing(_said(whole), *listed)


def _sources_of(example: str) -> list[Finding]:
    chosen, _, report = example.partition(" and ")
    return _sources(_said(chosen), _said(report))


def _typed_of(example: str) -> list[Finding]:
    quote, _, typed_ = example.partition(", typed as ")
    amount, currency = typed_.split()
    given = Given(
        wording=quote.strip("“”"), amount=Decimal(amount.replace(",", "")), currency=currency
    )
    meant = meaning("x", given)
    return list(typed.check(meant.figure, dict(meant.read)))


EXAMPLES: dict[str, Callable[[str], list[Finding]]] = {
    "footing": _footing_of,
    "sources": _sources_of,
    "typed": _typed_of,
}


@pytest.mark.parametrize("rule", [BY_CODE[code] for code in EXAMPLES], ids=lambda rule: rule.code)
def test_a_rule_holds_to_its_own_examples(rule: Rule) -> None:
    assert EXAMPLES[rule.code](rule.passes) == []
    assert [flag.rule for flag in EXAMPLES[rule.code](rule.fails)] == [rule.code]


def test_the_rules_of_a_verdict_are_those_that_judge_a_total() -> None:
    judging = (footing, exceeding, currency, period)
    assert {module.RULE.code for module in judging} == OF_VERDICT
