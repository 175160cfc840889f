"""A rule that is set otherwise: its flags follow, undo brings them back, the history says so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from crossfoot.exchange.bundle import take
from crossfoot.figures.values import FindingState, Outcome
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Insert
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.flags import FlagQuery
from crossfoot.ledger.queries.rules import RuleLine, rule_lines
from crossfoot.ledger.verify import verify
from tests.ledger.booking import amend, column, total

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

SIGNED = Signed("Bob", "2026-11-23T10:00:00+00:00")


def line(ledger: Ledger, code: str) -> RuleLine:
    return next(each for each in rule_lines(ledger.reader) if each.rule.code == code)


def put(ledger: Ledger, code: str, *, on: bool = True, **numbers: int) -> None:
    change = actions.set_rule(ledger.reader, code, on=on, numbers=numbers)
    assert change is not None
    ledger.apply(change)


def test_a_rule_that_is_off_holds_nothing_until_it_is_on_again(ledger: Ledger) -> None:
    ledger.apply(total(4.4, 2.1, 2.1))
    assert line(ledger, "footing").raised == 1
    put(ledger, "footing", on=False)
    assert (line(ledger, "footing").on, line(ledger, "footing").raised) == (False, 0)
    ledger.apply(total(9.9, 2.1, 2.1))
    assert verify(ledger) == []
    assert line(ledger, "footing").raised == 0
    put(ledger, "footing")
    assert line(ledger, "footing").raised == 2
    assert verify(ledger) == []


def test_undo_and_redo_turn_a_rule_with_its_flags(ledger: Ledger) -> None:
    ledger.apply(total(4.4, 2.1, 2.1))
    put(ledger, "footing", on=False)
    ledger.undo()
    assert line(ledger, "footing").raised == 1
    ledger.redo()
    assert line(ledger, "footing").raised == 0
    assert column(ledger, "SELECT name FROM journal ORDER BY id")[-3:] == [
        "stop_rule",
        "undo",
        "redo",
    ]


def test_a_number_as_by_default_is_not_kept(ledger: Ledger) -> None:
    put(ledger, "price", times=9)
    assert column(ledger, "SELECT value FROM setting WHERE name = 'rule:price'") == ['{"times": 9}']
    put(ledger, "price", times=5)
    assert column(ledger, "SELECT value FROM setting WHERE name = 'rule:price'") == []
    assert actions.set_rule(ledger.reader, "price", on=True, numbers={}) is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("rule:nobody", "{}"),
        ("rule:price", "x"),
        ("rule:price", "[]"),
        ("rule:price", '{"times": 1}'),
        ("rule:price", '{"times": "5"}'),
        ("rule:price", '{"other": 5}'),
    ],
)
def test_a_setting_that_no_rule_takes_is_refused(ledger: Ledger, name: str, value: str) -> None:
    with pytest.raises(RefusedError) as refused:
        ledger.apply(Change("x", (Insert("setting", {"name": name, "value": value}),)))
    assert refused.value.remedy


def test_a_number_out_of_range_is_refused_in_words(ledger: Ledger) -> None:
    with pytest.raises(RefusedError, match="times of the rule price cannot be 1") as refused:
        actions.set_rule(ledger.reader, "price", on=True, numbers={"times": 1})
    assert refused.value.remedy == "It goes from 2 to 1,000."


def test_the_ledger_counts_what_people_called_no_problem(ledger: Ledger) -> None:
    made = ledger.apply(total(4.4, 2.1, 2.1)).new_ids
    (flag,) = flags.LIST.ids(ledger.reader, FlagQuery())
    closed = actions.close_as(ledger.reader, flag, Outcome.NO_PROBLEM, "Fine.", SIGNED)
    ledger.apply(closed)
    found = line(ledger, "footing")
    assert (found.raised, found.open, found.dismissed) == (1, 0, 1)
    ledger.apply(amend(made["whole"], 4.2))
    assert (line(ledger, "footing").raised, line(ledger, "footing").dismissed) == (0, 1)


def _closed(fingerprint: str | None) -> bytes:
    figures = [
        {"key": key, "wording": wording}
        for key, wording in (("t", "$4.4 billion"), ("a", "$2.1 billion"), ("b", "$2.0 billion"))
    ]
    parts = [{"figure": "a"}, {"figure": "b"}]
    finding = {
        "rule": "footing",
        "subject": [{"kind": "total", "key": "t"}],
        "state": "closed",
        "outcome": "source_error",
        "fingerprint": fingerprint,
        "thread": [{"by": "Ann", "at": "2026-01-01T00:00:00Z", "text": "So printed."}],
    }
    return json.dumps(
        {
            "format": "crossfoot-bundle/1",
            "figures": figures,
            "relations": [{"kind": "sum_of", "whole": "t", "parts": parts}],
            "findings": [finding],
        }
    ).encode()


def _state(ledger: Ledger) -> tuple[FindingState, bool]:
    (id_,) = flags.LIST.ids(ledger.reader, FlagQuery())
    found = flags.lines(ledger.reader, [id_])[id_]
    return found.state, found.reopened


def test_a_closing_without_a_fingerprint_is_made_on_the_present_state(ledger: Ledger) -> None:
    assert not take(ledger, _closed(None)).refused
    assert _state(ledger) == (FindingState.CLOSED, False)
    assert verify(ledger) == []
    (part,) = column(ledger, "SELECT id FROM figure WHERE key = 'a'")
    ledger.apply(amend(part, 1.0))
    assert _state(ledger) == (FindingState.OPEN, True)
    ledger.undo()
    assert _state(ledger) == (FindingState.CLOSED, False)
    ledger.undo()
    ledger.redo()
    assert _state(ledger) == (FindingState.CLOSED, False)
    assert verify(ledger) == []


def test_a_closing_on_another_state_stays_reopened(ledger: Ledger) -> None:
    assert not take(ledger, _closed("of another state")).refused
    assert _state(ledger) == (FindingState.OPEN, True)
