"""Named breakdowns of a total: each with its own parts and its own verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import RelationKind
from crossfoot.ledger import actions
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import PartOf
from crossfoot.ledger.verify import verify
from tests.ledger.booking import column, total, verdict_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.ledger.ledger import Ledger


@pytest.fixture
def ids(ledger: Ledger) -> Mapping[str, int]:
    return ledger.apply(total(6.0, 2.0, 4.0, 3.0)).new_ids


def names(ledger: Ledger) -> list[str | None]:
    return column(ledger, "SELECT breakdown FROM relation ORDER BY id")


def test_two_breakdowns_of_a_total_have_a_verdict_each(
    ledger: Ledger, ids: Mapping[str, int]
) -> None:
    parts = [PartOf(ids["part0"]), PartOf(ids["part1"])]
    new = ledger.apply(actions.break_down(ledger.reader, ids["whole"], parts, "  by  project "))
    assert names(ledger) == [None, "by project"]
    assert verdict_of(ledger, ids["relation"]) == "inconsistent"
    assert verdict_of(ledger, new.new_ids["relation"]) == "consistent"
    assert verify(ledger) == []


def test_a_breakdown_is_renamed_with_its_parts_as_one_change(
    ledger: Ledger, ids: Mapping[str, int]
) -> None:
    parts = [PartOf(ids["part0"]), PartOf(ids["part1"])]
    change = actions.change_breakdown(
        ledger.reader, ids["relation"], parts, "by investor", RelationKind.INCLUDES
    )
    ledger.apply(change)
    assert names(ledger) == ["by investor"]
    assert verdict_of(ledger, ids["relation"]) == "consistent"
    ledger.undo()
    assert (names(ledger), verdict_of(ledger, ids["relation"])) == ([None], "inconsistent")


def test_a_breakdown_is_taken_away_without_the_others(
    ledger: Ledger, ids: Mapping[str, int]
) -> None:
    parts = [PartOf(ids["part0"])]
    ledger.apply(actions.break_down(ledger.reader, ids["whole"], parts, "by project"))
    ledger.apply(actions.unrelate(ledger.reader, ids["relation"]))
    assert names(ledger) == ["by project"]


@pytest.mark.parametrize("name", [None, "", "  "])
def test_only_one_breakdown_goes_without_a_name(
    ledger: Ledger, ids: Mapping[str, int], name: str | None
) -> None:
    with pytest.raises(RefusedError, match="without a name already"):
        actions.break_down(ledger.reader, ids["whole"], [PartOf(ids["part0"])], name)


def test_a_name_is_given_once(ledger: Ledger, ids: Mapping[str, int]) -> None:
    parts = [PartOf(ids["part0"])]
    ledger.apply(actions.break_down(ledger.reader, ids["whole"], parts, "by project"))
    with pytest.raises(RefusedError, match="named “By Project” already"):
        actions.break_down(ledger.reader, ids["whole"], parts, "By Project")


def test_a_breakdown_needs_a_part_and_never_the_total_itself(
    ledger: Ledger, ids: Mapping[str, int]
) -> None:
    with pytest.raises(RefusedError, match="needs a part"):
        actions.break_down(ledger.reader, ids["whole"], [], "by project")
    with pytest.raises(RefusedError, match="part of itself"):
        actions.change_breakdown(ledger.reader, ids["relation"], [PartOf(ids["whole"])], None)
