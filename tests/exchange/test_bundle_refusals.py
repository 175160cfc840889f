"""Each refusal names the field and the value, and says the way out."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from tests.exchange.conftest import place, problems, take_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.ledger.ledger import Ledger

Bundle = dict[str, Any]

STANDS = f"It stands at {place('$4.2 billion')}."
FIGURE = 1
"""The place of f-engines, which the cases change."""


def changed(bundle: Bundle, list_name: str, number: int, fields: Mapping[str, object]) -> Bundle:
    other = copy.deepcopy(bundle)
    other[list_name][number] |= fields
    return other


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"hedge": "aprox"}, 'figures[1].hedge: "aprox" is not a hedge.'),
        ({"hedge": "Over"}, 'figures[1].hedge: "Over" is not a hedge. Did you mean "over"?'),
        ({"hedge": 5}, "figures[1].hedge: 5 is not a hedge."),
        ({"measure": ""}, 'figures[1].measure: "" is not a measure.'),
        ({"ammount": "5"}, 'figures[1]: "ammount" is not a field. Did you mean "amount"?'),
        ({"zzz": None}, 'figures[1]: "zzz" is not a field. Known are key, announcement'),
        ({"amount": "4,2"}, 'figures[1].amount: "4,2" is not an amount. Write plain digits'),
        ({"amount": "4.2e9"}, 'figures[1].amount: "4.2e9" is not an amount.'),
        ({"amount": "Infinity"}, 'figures[1].amount: "Infinity" is not an amount.'),
        ({"amount": "٤٢"}, 'figures[1].amount: "٤٢" is not an amount.'),
        ({"amount": True}, "figures[1].amount: true is not an amount."),
        (
            {"amount": 4200000000.5},
            "figures[1].amount: 4200000000.5 is a float, which may have lost digits. Write the",
        ),
        ({"amount": 4.2e22}, "figures[1].amount: 4.2E+22 is beyond 90,000,000,000,000,000."),
        ({"amount_high": 5e9}, "figures[1].amount_high: 5000000000.0 is a float, which may"),
        ({"corrected": {"amount": 0.1}}, "figures[1].corrected.amount: 0.1 is a float, which may"),
        ({"amount": ["5"]}, "figures[1].amount: a list is not an amount."),
        ({"amount": "90000000000000001"}, 'figures[1].amount: "90000000000000001" is beyond'),
        ({"amount": 10**400}, "figures[1].amount: a number of that size is not an amount."),
        ({"amount": "90000000000000000"}, "figures[1]: “$4.2 billion” is too large"),
        (
            {"amount": None, "wording": "$500000000 bn", "span": None},
            "figures[1]: “$500000000 bn” is too large",
        ),
        (
            {"amount": None, "wording": "$900 quadrillion", "span": None},
            "figures[1]: “$900 quadrillion” is too large",
        ),
        ({"wording": "\ud800"}, "figures[1].wording: holds nothing but NULs or halves of"),
        ({"amount": "0.001"}, 'figures[1].amount: "0.001" is finer than a hundredth.'),
        ({"amount": "5", "amount_high": "4"}, "figures[1].amount_high: is below amount."),
        ({"amount": None, "amount_high": "4"}, "figures[1].amount_high: stands without an amount."),
        ({"rounded_to": "-1"}, "figures[1].rounded_to: is below zero."),
        ({"currency": "usd"}, 'figures[1].currency: "usd" is not a currency.'),
        ({"currency": "XQQ"}, 'figures[1].currency: "XQQ" is not a currency.'),
        ({"from": "2026", "to": "2025"}, "figures[1].to: lies before from."),
        ({"from": "20255"}, 'figures[1].from: "20255" is not a date.'),
        ({"items": -1}, "figures[1].items: -1 is not a whole number."),
        ({"items": "2"}, 'figures[1].items: "2" is not a whole number.'),
        ({"span": [5]}, "figures[1].span: is not [start, end]."),
        ({"span": [5, 5]}, "figures[1].span: [5, 5] is empty."),
        ({"span": [-1, 5]}, "figures[1].span: -1 is not a whole number."),
        ({"span": [0, 9999]}, "figures[1].span: [0, 9999] runs past the end of the text"),
        (
            {"span": [0, 12]},
            f'figures[1].span: the text has "Two orders w" there, not "$4.2 billion". {STANDS}',
        ),
        ({"mentions": [[0, 9999]]}, "figures[1].mentions[0]: [0, 9999] runs past the end"),
        ({"wording": None}, "figures[1].wording: is missing. Quote the words of the source"),
        ({"wording": 3}, "figures[1].wording: 3 is not text."),
        ({"corrected": {"why": "x"}}, "figures[1].corrected.amount: is missing."),
        ({"key": None}, "figures[1].key: is missing."),
        ({"key": "f-total"}, 'figures[1].key: "f-total" is already the key of figures[0].'),
        ({"announcement": "a-9"}, 'figures[1].announcement: there is no announcement "a-9".'),
        ({"deal": "d-9"}, 'figures[1].deal: there is no deal "d-9".'),
    ],
)
def test_a_wrong_figure_is_refused_by_place(
    ledger: Ledger, bundle: Bundle, fields: Mapping[str, object], sentence: str
) -> None:
    found = problems(ledger, changed(bundle, "figures", FIGURE, fields))
    assert any(line.startswith(sentence) for line in found), found
    assert ledger.reader.execute("SELECT count(*) FROM figure").fetchone() == (0,)


@pytest.mark.parametrize(
    ("list_name", "number", "fields", "sentence"),
    [
        ("parties", 0, {"name": " "}, "parties[0].name: is empty."),
        ("parties", 0, {"country": "UK"}, 'parties[0].country: "UK" is not a country.'),
        ("parties", 0, {"aliases": "x"}, 'parties[0].aliases: "x" is not a list.'),
        ("parties", 0, {"aliases": ["x", 2]}, "parties[0].aliases[1]: 2 is not text."),
        ("events", 0, {"on": "2025-02-30"}, 'events[0].on: "2025-02-30" is not in the calendar.'),
        ("events", 0, {"on": "23.9.2025"}, 'events[0].on: "23.9.2025" is not a date.'),
        ("announcements", 1, {"event": "e-9"}, 'announcements[1].event: there is no event "e-9".'),
        ("announcements", 1, {"language": "en_US"}, 'announcements[1].language: "en_US" is not'),
        ("announcements", 1, {"body": 5}, "announcements[1].body: 5 is not text."),
        (
            "announcements",
            1,
            {"copy_of": "a-copy"},
            'announcements[1].copy_of: "a-copy" is in the end a copy of itself.',
        ),
        (
            "deals",
            0,
            {"stages": [{"stage": "signed"}]},
            'deals[0].stages[0].stage: "signed" is not a stage.',
        ),
        ("deals", 0, {"stages": [{"on": "2025"}]}, "deals[0].stages[0].stage: is missing."),
        (
            "deals",
            0,
            {"stages": [{"stage": "mou", "by": "x"}]},
            'deals[0].stages[0]: "by" is not a field.',
        ),
        (
            "deals",
            0,
            {"parties": [{"party": "x", "role": "winner"}]},
            'deals[0].parties[0].role: "winner" is not a role.',
        ),
        (
            "deals",
            0,
            {"adopted": {"value": "f-9"}},
            'deals[0].adopted.value: there is no figure "f-9".',
        ),
        ("relations", 0, {"kind": "part_of"}, 'relations[0].kind: "part_of" is not a relation.'),
        ("relations", 0, {"whole": "f-9"}, 'relations[0].whole: there is no figure "f-9".'),
        (
            "relations",
            0,
            {"parts": [{"figure": "f-total"}]},
            'relations[0].parts[0].figure: "f-total" is a part of itself.',
        ),
        (
            "relations",
            0,
            {"parts": [{"figure": "f-range"}, {"figure": "f-range"}]},
            'relations[0].parts[1].figure: "f-range" is a part twice.',
        ),
        (
            "relations",
            0,
            {"parts": [{"figure": "f-range", "weight": 1000001}]},
            "relations[0].parts[0].weight: 1000001 is not a weight.",
        ),
        (
            "relations",
            0,
            {"parts": [{"figure": "f-range", "weight": [10, 1]}]},
            "relations[0].parts[0].weight: runs from high to low.",
        ),
        ("relations", 1, {"on": None}, "relations[1].parts: names nothing that is restated."),
        ("rates", 0, {"rate": 0}, "rates[0].rate: 0 is not a rate."),
        ("rates", 0, {"to": None}, "rates[0].to: is missing."),
        (
            "rates",
            0,
            {"from": "EUR", "to": "EUR"},
            'rates[0].to: "EUR" is the currency it comes from.',
        ),
        ("dismissals", 0, {"reason": "dull"}, 'dismissals[0].reason: "dull" is not a reason'),
        ("dismissals", 0, {"span": [0, 999]}, "dismissals[0].span: [0, 999] runs past the end"),
        ("parties", 0, {"key": ""}, "parties[0].key: is empty. Every party needs it."),
        (
            "findings",
            0,
            {"subject": [{"kind": "person", "key": "f-total"}]},
            'findings[0].subject[0].kind: "person" is not a kind of subject.',
        ),
        ("findings", 0, {"state": "shut"}, 'findings[0].state: "shut" is not a finding state.'),
        (
            "findings",
            0,
            {"subject": [{"kind": "figure", "key": "f-9"}]},
            'findings[0].subject[0].key: there is no figure "f-9".',
        ),
        (
            "findings",
            0,
            {"thread": [{"text": "x", "at": "noon"}]},
            'findings[0].thread[0].at: "noon" is not a date and time.',
        ),
        ("sign_offs", 0, {"key": "d-9"}, 'sign_offs[0].key: there is no deal "d-9".'),
    ],
)
def test_a_wrong_row_is_refused_by_place(  # noqa: PLR0917  (a case has five values)
    ledger: Ledger,
    bundle: Bundle,
    list_name: str,
    number: int,
    fields: Mapping[str, object],
    sentence: str,
) -> None:
    found = problems(ledger, changed(bundle, list_name, number, fields))
    assert any(line.startswith(sentence) for line in found), found


def test_every_problem_of_a_bundle_is_told_at_once(ledger: Ledger, bundle: Bundle) -> None:
    bundle["figures"][0]["hedge"] = "aprox"
    bundle["figures"][0]["colour"] = "red"
    bundle["deals"][0]["type"] = "gift"
    assert len(problems(ledger, bundle)) == 3


def test_a_refused_row_does_not_accuse_those_that_lean_on_it(
    ledger: Ledger, bundle: Bundle
) -> None:
    bundle["announcements"][1]["kind"] = "rumour"
    assert [line.split(":")[0] for line in problems(ledger, bundle)] == ["announcements[1].kind"]


def test_a_total_inside_its_own_parts_is_refused(ledger: Ledger, bundle: Bundle) -> None:
    inner = {"kind": "includes", "whole": "f-engines", "parts": [{"figure": "f-total"}]}
    bundle["relations"].append(inner)
    (found,) = problems(ledger, bundle)
    assert found.startswith('relations[2].parts: "f-total" is in the end a part of itself.')


def test_a_total_adds_up_in_one_way_only(ledger: Ledger, bundle: Bundle) -> None:
    second = {"kind": "includes", "whole": "f-total", "breakdown": "by country"}
    bundle["relations"].append(second)
    (found,) = problems(ledger, bundle)
    where = 'relations[2].kind: "f-total" is the whole of sum_of already (relations[0]).'
    assert found.startswith(where)


def test_a_long_chain_of_totals_is_no_circle(ledger: Ledger) -> None:
    count = 3000
    figures = [{"key": f"f{n}", "origin": "derived", "amount": 1} for n in range(count)]
    relations = [
        {"kind": "sum_of", "whole": f"f{n}", "parts": [{"figure": f"f{n + 1}"}]}
        for n in range(count - 1)
    ]
    closed = [{"kind": "sum_of", "whole": f"f{count - 1}", "parts": [{"figure": "f0"}]}]
    bundle: Bundle = {"format": "crossfoot-bundle/1", "figures": figures}
    found = problems(ledger, {**bundle, "relations": relations + closed})
    assert len(found) == 1
    assert found[0].startswith(f"relations[{count - 1}].parts")


def row_of(**lists: list[dict[str, Any]]) -> Bundle:
    return {"format": "crossfoot-bundle/1", **lists}


A_TEXT = {"key": "a", "title": "A", "body": "They paid $5 million."}


@pytest.mark.parametrize("name", ["dismissals", "sign_offs"])
def test_the_same_decision_twice_is_refused_by_place(ledger: Ledger, name: str) -> None:
    rows: dict[str, dict[str, Any]] = {
        "dismissals": {"announcement": "a", "span": [10, 20], "reason": "background"},
        "sign_offs": {"kind": "announcement", "key": "a", "by": "Bo", "at": "2025-09-23"},
    }
    twice = [rows[name], dict(rows[name])]
    (problem,) = problems(ledger, row_of(announcements=[A_TEXT], **{name: twice}))
    assert problem.startswith(f"{name}[1]: says the same")


def test_flags_on_two_breakdowns_of_one_total_are_two(ledger: Ledger) -> None:
    figures = [{"key": key, "wording": "$5 million"} for key in "abc"]
    sums = [
        {"kind": "sum_of", "whole": "a", "breakdown": name, "parts": [{"figure": part}]}
        for name, part in (("by firm", "b"), ("by land", "c"))
    ]
    flags = [
        {
            "rule": "total",
            "subject": [
                {
                    "kind": "relation",
                    "key": "a",
                    "relation": "sum_of",
                    "breakdown": one["breakdown"],
                }
            ],
            "state": "asked",
        }
        for one in sums
    ]
    assert problems(ledger, row_of(figures=figures, relations=sums, findings=flags)) == []


def test_a_name_that_two_parties_go_by_is_refused(ledger: Ledger) -> None:
    parties = [{"key": key, "name": "Steppe Rail"} for key in ("p1", "p2")]
    deal = {"key": "d", "title": "D", "parties": [{"party": "steppe  rail", "role": "buyer"}]}
    (problem,) = problems(ledger, row_of(parties=parties, deals=[deal]))
    named = '"steppe  rail" is the name of 2 parties ("p1", "p2"). Name one by its key.'
    assert problem == f"deals[0].parties[0].party: {named}"


def test_a_copy_of_its_own_copy_is_seen_through_the_ledger(ledger: Ledger) -> None:
    take_in(ledger, row_of(announcements=[A_TEXT, {"key": "b", "title": "B", "copy_of": "a"}]))
    (problem,) = problems(ledger, row_of(announcements=[A_TEXT | {"copy_of": "b"}]))
    assert problem.startswith('announcements[0].copy_of: "a" is in the end a copy of itself')


def test_a_span_past_the_end_is_told_where_the_quote_stands(ledger: Ledger) -> None:
    figure = {"key": "f", "announcement": "a", "wording": "$5 million", "span": [12, 22]}
    (problem,) = problems(ledger, row_of(announcements=[A_TEXT], figures=[figure]))
    assert problem.endswith("It stands at [10, 20].")


@pytest.mark.parametrize("rate", ["1000000000000", "0", "0.000000000000000000001", 10**24])
def test_an_absurd_rate_is_refused_by_place(ledger: Ledger, rate: object) -> None:
    (problem,) = problems(ledger, row_of(rates=[{"from": "EUR", "to": "USD", "rate": rate}]))
    assert problem.startswith("rates[0].rate: ")


def test_a_flag_on_nothing_is_refused_by_place(ledger: Ledger) -> None:
    (problem,) = problems(ledger, row_of(findings=[{"rule": "total", "subject": []}]))
    assert problem == "findings[0].subject: names nothing. Name one row at least."


def test_an_unknown_country_is_no_country(ledger: Ledger) -> None:
    (problem,) = problems(ledger, row_of(parties=[{"key": "p", "name": "P", "country": "ZZ"}]))
    assert problem.startswith('parties[0].country: "ZZ" is not a country')
