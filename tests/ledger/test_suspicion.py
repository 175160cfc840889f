"""Suspects from a ledger: what it knows around a total, and what taking one for a slip does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.figures.suspects import Cure
from crossfoot.figures.values import Doubt, Slip
from crossfoot.figures.words import say
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Insert, New, Update
from crossfoot.ledger.queries.history import history
from crossfoot.ledger.queries.suspects import slips_of, suspicion_of
from crossfoot.ledger.queries.total_view import total_view
from crossfoot.ledger.verify import verify
from tests.ledger.booking import BILLION, figure, total

if TYPE_CHECKING:
    from crossfoot.figures.suspects import Suspect
    from crossfoot.ledger.ledger import Ledger


def slip(ledger: Ledger, relation: int, kind: Slip) -> Suspect:
    return next(each for each in slips_of(ledger.reader, relation).found if each.kind is kind)


def related(kind: str, whole: int, part: int) -> Change:
    relation = New("relation")
    values = {"relation_id": relation, "figure_id": part, "position": 0}
    return Change(
        "relate",
        (
            Insert("relation", {"kind": kind, "whole_id": whole}, relation),
            Insert("relation_part", values),
        ),
    )


def verdicts(ledger: Ledger, relation: int) -> tuple[str, str | None]:
    view = total_view(ledger.reader, relation)
    assert view is not None
    return view.verdict.kind, None if view.corrected is None else view.corrected.kind


def test_a_total_that_adds_up_suspects_nobody(ledger: Ledger) -> None:
    relation = ledger.apply(total(4.2, 2.1, 2.1)).new_ids["relation"]
    found = suspicion_of(ledger.reader, relation)
    assert (found.suspects.found, found.fitting) == ((), None)


def test_a_slip_of_the_source_gets_a_correction_beside_it(ledger: Ledger) -> None:
    new = ledger.apply(total(60.0, 20.0, 4.0)).new_ids
    found = slip(ledger, new["relation"], Slip.SCALE)
    assert (found.doubt, found.would_be) == (Doubt.SOURCE, 40 * BILLION)
    ledger.apply(actions.mend_slip(ledger.reader, new["relation"], found, "A nought is missing."))
    assert verdicts(ledger, new["relation"]) == ("inconsistent", "consistent")
    row = ledger.reader.execute(
        "SELECT amount, corrected_amount, corrected_why FROM figure WHERE id = ?", (new["part1"],)
    ).fetchone()
    assert tuple(row) == (4 * BILLION, 40 * BILLION, "A nought is missing.")
    assert verify(ledger) == []
    ledger.undo()
    assert verdicts(ledger, new["relation"]) == ("inconsistent", None)


def test_a_slip_of_the_typing_mends_the_entry(ledger: Ledger) -> None:
    change = total(60.0, 20.0, 4.0)
    typed = [
        Insert("figure", {**edit.values, "wording": "$40 billion"}, edit.as_)
        if isinstance(edit, Insert) and edit.as_ == New("part1")
        else edit
        for edit in change.edits
    ]
    new = ledger.apply(Change("relate", tuple(typed))).new_ids
    found = slips_of(ledger.reader, new["relation"]).found[0]
    assert (found.kind, found.doubt, found.would_be) == (Slip.SCALE, Doubt.TYPING, 40 * BILLION)
    ledger.apply(actions.mend_slip(ledger.reader, new["relation"], found))
    assert verdicts(ledger, new["relation"]) == ("consistent", None)
    assert verify(ledger) == []


def test_a_figure_of_the_same_deal_is_offered_as_a_missing_part_and_joins(ledger: Ledger) -> None:
    deal = ledger.apply(Change("edit_deal", (Insert("deal", {"title": "Rail"}, New("deal")),)))
    new = ledger.apply(total(60.0, 20.0, 10.0)).new_ids
    view = ledger.reader.execute("SELECT id FROM deal").fetchone()
    assert deal.new_ids["deal"] == view[0]
    edits: Any = [
        figure(30.0, "other", deal_id=view[0]),
        figure(31.0, "not it", deal_id=view[0]),
    ]
    ledger.apply(Change("record_figure", tuple(edits)))
    ledger.apply(Change("edit_figure", (_moved(new["part0"], view[0]),)))
    found = slip(ledger, new["relation"], Slip.MISSING_PART)
    assert (found.cure, found.would_be) == (Cure.ADD, 30 * BILLION)
    ledger.apply(actions.mend_slip(ledger.reader, new["relation"], found))
    assert verdicts(ledger, new["relation"])[0] == "consistent"


def _moved(figure_id: int, deal: int) -> Any:
    return Update("figure", figure_id, {"deal_id": deal})


@pytest.mark.parametrize(
    ("kind", "slipped"),
    [
        ("option_of", Slip.OPTION_AS_FIRM),
        ("finances", Slip.FINANCING_AS_COST),
        ("of_which", Slip.NESTED),
    ],
)
def test_what_is_recorded_of_a_part_tells_why_it_does_not_count(
    ledger: Ledger, kind: str, slipped: Slip
) -> None:
    new = ledger.apply(total(7.1, 7.1, 3.3)).new_ids
    ledger.apply(related(kind, new["part0"], new["part1"]))
    found = slips_of(ledger.reader, new["relation"]).found[0]
    assert (found.kind, found.cure) == (slipped, Cure.DROP)
    ledger.apply(actions.mend_slip(ledger.reader, new["relation"], found))
    assert verdicts(ledger, new["relation"])[0] == "consistent"
    assert "Mend a slip" in _newest(ledger)


def _newest(ledger: Ledger) -> str:
    entry = history(ledger.reader)[0]
    return say(entry.name, entry.facts)


def test_an_earlier_figure_that_a_total_restates_is_counted_in(ledger: Ledger) -> None:
    new = ledger.apply(total(20.0, 7.0, 5.0)).new_ids
    before = ledger.apply(Change("record_figure", (figure(8.0, "before"),))).new_ids["before"]
    ledger.apply(related("restates", new["whole"], before))
    found = slip(ledger, new["relation"], Slip.RESTATED)
    assert found.would_be == 12 * BILLION
    ledger.apply(actions.mend_slip(ledger.reader, new["relation"], found))
    assert verdicts(ledger, new["relation"])[0] == "consistent"


def test_a_tree_tells_the_sets_that_would_fit(ledger: Ledger) -> None:
    upper = ledger.apply(total(220.0, 20.0, 20.0)).new_ids
    lower = ledger.apply(total(20.0, 12.0, 8.0)).new_ids
    del lower
    found = suspicion_of(ledger.reader, upper["relation"])
    assert found.fitting is not None
    assert {len(each.fits) for each in found.fitting.sets} == {1}
    keys = {fit.key for each in found.fitting.sets for fit in each.fits}
    assert len(keys) == 3


def test_a_rate_near_the_announcement_tells_a_swapped_currency(ledger: Ledger) -> None:
    source = New("source")
    told = {"title": "Told", "published_on": "2025-09-23"}
    ledger.apply(Change("record_announcement", (Insert("announcement", told, source),)))
    new = ledger.apply(total(10.0, 4.0, 5.0)).new_ids
    moved = [
        Update("figure", new[label], {"announcement_id": 1})
        for label in ("whole", "part0", "part1")
    ]
    rates = [
        {"on": "2025-09-22", "from_currency": "EUR", "to_currency": "USD", "rate": "1.2"},
        {"on": "2025-09-01", "from_currency": "EUR", "to_currency": "USD", "rate": "1.5"},
    ]
    edits: Any = (*moved, *(Insert("rate", rate) for rate in rates))
    ledger.apply(Change("edit_figure", edits))
    found = slip(ledger, new["relation"], Slip.CURRENCY)
    assert (found.figure.wording, found.would_be) == ("$5.0 billion", 6 * BILLION)


def test_another_report_of_a_part_is_no_missing_part(ledger: Ledger) -> None:
    deal = ledger.apply(Change("edit_deal", (Insert("deal", {"title": "Rail"}, New("deal")),)))
    new = ledger.apply(total(60.0, 30.0)).new_ids
    home = deal.new_ids["deal"]
    again = ledger.apply(Change("record_figure", (figure(30.0, "again", deal_id=home),)))
    ledger.apply(Change("edit_figure", (_moved(new["part0"], home),)))
    ledger.apply(related("same_as", new["part0"], again.new_ids["again"]))
    kinds = {each.kind for each in slips_of(ledger.reader, new["relation"]).found}
    assert Slip.MISSING_PART not in kinds
