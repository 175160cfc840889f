"""A tally of a ledger: made, changed, undone; each deal once, at the figure it counts with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.figures.bonds import BondKind
from crossfoot.figures.tally import Because, Lack, Rule, Split
from crossfoot.figures.tally_words import (
    Told,
    end_words,
    printed_words,
    reason_sentence,
    rule_sentence,
    sum_words,
    value_words,
    without_words,
)
from crossfoot.figures.values import RelationKind, Stage, VerdictKind
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.generate import generate
from crossfoot.ledger.queries.deals import LIST, DealQuery
from crossfoot.ledger.queries.identity import rows_by_name
from crossfoot.ledger.queries.tally_view import TallyView, tallies, tally_view
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.verify import verify
from crossfoot.ledger.views import ListPage, ViewFields
from tests.ledger.booking import BILLION, figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ledger.change import Edit
    from crossfoot.ledger.ledger import Ledger


def deal(
    label: str, billions: float | None = 1, stage: str | None = None, **more: Any
) -> list[Edit]:
    """A deal "label" to Kazakhstan in 2025, with one figure "f-label"."""
    own: dict[str, Any] = {
        name: more.pop(name) for name in ("to_country", "sector", "announced_on") if name in more
    }
    values = {"title": label, "to_country": "KZ", "announced_on": "2025-09-23", **own}
    edits: list[Edit] = [Insert("deal", values, as_=New(label))]
    if billions is not None:
        edits.append(figure(billions, f"f-{label}", deal_id=New(label), **more))
    if stage is not None:
        edits.append(Insert("deal_stage", {"deal_id": New(label), "stage": stage}))
    return edits


def relation(kind: str, whole: str, *parts: str, **more: Any) -> list[Edit]:
    label = f"{kind} {whole}"
    edits: list[Edit] = [
        Insert("relation", {"kind": kind, "whole_id": New(whole), **more}, New(label))
    ]
    for position, part in enumerate(parts):
        values = {"relation_id": New(label), "figure_id": New(part), "position": position}
        edits.append(Insert("relation_part", values))
    return edits


def wrote(ledger: Ledger, *edits: Sequence[Edit]) -> dict[str, int]:
    flat = tuple(edit for group in edits for edit in group)
    return dict(ledger.apply(Change("import_bundle", flat)).new_ids)


def made(ledger: Ledger, rule: Rule | None = None, **more: Any) -> int:
    view = ViewFields("Everything", ListPage.DEALS, **more.pop("view", {}))
    view_id = ledger.apply(actions.save_view(ledger.reader, view)).new_ids["view"]
    fields = TallyFields("All deals", view_id, rule or Rule(), **more)
    return ledger.apply(actions.make_tally(ledger.reader, fields)).new_ids["tally"]


def seen(ledger: Ledger, id_: int) -> TallyView:
    view = tally_view(ledger.reader, id_)
    assert view is not None
    return view


def titles(ledger: Ledger, view: TallyView) -> dict[str, object]:
    names = dict(ledger.reader.execute("SELECT id, title FROM deal").fetchall())
    counted: dict[str, object] = {names[each.candidate.deal]: None for each in view.tally.counted}
    return counted | {names[each.candidate.deal]: each.why for each in view.tally.left_out}


def test_a_tally_adds_up_each_deal_once_and_has_a_permanent_id(ledger: Ledger) -> None:
    wrote(ledger, deal("rail", 4.2), deal("air", 8, hedge="over"))
    id_ = made(ledger)
    found = seen(ledger, id_)
    assert found.record.public_id == "T-1"
    assert rows_by_name(ledger.reader, "T-1") == [("tally", id_)]
    assert found.tally.whole.printed == (round(12.2 * BILLION), round(12.2 * BILLION))
    assert sum_words(found.tally.whole, "USD") == "over $12.15 bn and under $13.25 bn"
    assert end_words(found.tally.whole, "USD", upper=False) == "$12.15 bn"
    assert printed_words(found.tally.whole, "USD") == "$12.2 bn"
    assert verify(ledger) == []


def test_making_changing_renaming_and_deleting_are_each_undone(ledger: Ledger) -> None:
    wrote(ledger, deal("rail", stage="mou"))
    id_ = made(ledger)
    before = seen(ledger, id_).record.fields
    firm = replace(before, rule=Rule(frozenset({Stage.CONTRACT}), options=True))
    ledger.apply(actions.change_tally(ledger.reader, id_, before, firm))
    assert seen(ledger, id_).tally.counted == ()
    ledger.apply(actions.change_tally(ledger.reader, id_, firm, replace(firm, name="Firm")))
    ledger.apply(actions.delete_tally(ledger.reader, id_))
    assert tallies(ledger.reader) == []
    for expected in (replace(firm, name="Firm"), firm, before):
        ledger.undo()
        assert seen(ledger, id_).record.fields == expected
    ledger.undo()
    assert tallies(ledger.reader) == []
    ledger.redo()
    assert tallies(ledger.reader)[0].public_id == "T-1"
    assert verify(ledger) == []


def test_a_deal_counts_at_the_figure_that_was_chosen(ledger: Ledger) -> None:
    new = wrote(ledger, deal("rail", 4.2), [figure(5, "other", deal_id=New("rail"))])
    id_ = made(ledger)
    ledger.apply(actions.adopt(ledger.reader, new["rail"], new["other"], "newer"))
    assert seen(ledger, id_).tally.whole.printed[0] == 5 * BILLION


def test_a_slip_of_the_source_counts_as_corrected(ledger: Ledger) -> None:
    wrote(ledger, deal("rail", 42, corrected_amount=round(4.2 * BILLION), corrected_why="slip"))
    assert seen(ledger, made(ledger)).tally.whole.printed[0] == round(4.2 * BILLION)


def test_what_cannot_be_counted_is_left_out_with_its_reason(ledger: Ledger) -> None:
    wrote(
        ledger,
        deal("rail", 4),
        deal("nothing", None),
        deal("silent", 1, wording="an undisclosed sum", amount=None, hedge=None, rounded_to=None),
        deal("euro", 2, currency="EUR"),
        deal("yearly", 3, period="year"),
        deal("over", 5, "cancelled"),
    )
    assert titles(ledger, seen(ledger, made(ledger))) == {
        "rail": None,
        "nothing": Lack.NO_VALUE,
        "silent": Lack.NOT_KNOWN,
        "euro": Lack.NO_RATE,
        "yearly": Lack.PERIOD,
        "over": Because.STAGE,
    }


def test_nested_same_and_financing_deals_count_once(ledger: Ledger) -> None:
    wrote(
        ledger,
        deal("package", 9),
        deal("inside", 4),
        deal("rail", 2),
        deal("rail again", 2),
        deal("plant", 3),
        deal("loan", 3),
        relation("includes", "f-package", "f-inside"),
        relation("same_as", "f-rail", "f-rail again"),
        relation("finances", "f-plant", "f-loan"),
    )
    found = seen(ledger, made(ledger))
    assert titles(ledger, found) == {
        "package": None,
        "rail": None,
        "plant": None,
        "inside": BondKind.INSIDE,
        "rail again": BondKind.SAME,
        "loan": BondKind.PAYS_FOR,
    }
    assert found.tally.whole.printed[0] == 14 * BILLION


def test_a_headline_of_no_deal_does_not_tie_its_parts_together(ledger: Ledger) -> None:
    wrote(
        ledger,
        deal("rail", 4),
        deal("air", 8),
        [figure(12, "headline")],
        relation("sum_of", "headline", "f-rail", "f-air"),
    )
    assert len(seen(ledger, made(ledger)).tally.counted) == 2


def test_figures_of_no_deal_between_two_deals_tie_them(ledger: Ledger) -> None:
    wrote(
        ledger,
        deal("package", 20),
        deal("air", 8),
        [figure(12, "between")],
        relation("sum_of", "between", "f-air"),
        relation("includes", "f-package", "between"),
    )
    assert titles(ledger, seen(ledger, made(ledger)))["air"] is BondKind.INSIDE


def test_options_beside_a_deal_and_options_of_their_own(ledger: Ledger) -> None:
    wrote(
        ledger,
        deal("order", 10, "contract"),
        [figure(3, "more", deal_id=New("order"))],
        deal("later", 5),
        relation("option_of", "f-order", "more", "f-later"),
    )
    id_ = made(ledger)
    found = seen(ledger, id_)
    assert titles(ledger, found) == {"order": None, "later": Because.OPTION}
    assert without_words(found.tally.counted[0], "USD") == "without options of $3 bn"
    fields = found.record.fields
    change = actions.change_tally(
        ledger.reader, id_, fields, replace(fields, rule=replace(fields.rule, options=True))
    )
    ledger.apply(change)
    parts = seen(ledger, id_).tally.splits[Split.COMMITMENT]
    assert {name: part.printed[0] for name, part in parts.items()} == {
        "firm": 10 * BILLION,
        "option": 8 * BILLION,
    }


def test_money_announced_before_is_told_apart(ledger: Ledger) -> None:
    wrote(
        ledger,
        deal("early", 4),
        deal("again", 4),
        deal("more", 10),
        deal("old", 3),
        relation("restates", "f-again", "f-early"),
        relation("restates", "f-more", "f-early", amount=4 * BILLION),
        relation("restates", "f-old", on="2020", quote="first told in 2020"),
    )
    found = seen(ledger, made(ledger))
    assert titles(ledger, found) == {
        "early": None,
        "more": None,
        "again": BondKind.BEFORE,
        "old": Because.RESTATED,
    }
    assert found.tally.whole.printed[0] == 10 * BILLION


def test_an_earlier_word_on_the_same_deal_takes_nothing_away(ledger: Ledger) -> None:
    new = wrote(
        ledger,
        deal("rail", 4),
        [figure(5, "later", deal_id=New("rail"))],
        relation("restates", "later", "f-rail"),
    )
    ledger.apply(actions.adopt(ledger.reader, new["rail"], new["later"], "newer"))
    assert seen(ledger, made(ledger)).tally.whole.printed[0] == 5 * BILLION


def test_a_deal_outside_the_view_changes_nothing(ledger: Ledger) -> None:
    wrote(ledger, deal("rail", 4), deal("air", 8, to_country="UZ"))
    id_ = made(ledger, view={"filters": {"countries": ("KZ",)}})
    before = seen(ledger, id_)
    wrote(ledger, deal("port", 7, to_country="TM"))
    after = seen(ledger, id_)
    assert after.tally.whole.soft == before.tally.whole.soft
    assert titles(ledger, after) == titles(ledger, before) == {"rail": None}


def test_a_tally_is_split_by_country_year_sector_and_stage(ledger: Ledger) -> None:
    wrote(
        ledger,
        deal("rail", 4, "contract", sector="Rail"),
        deal("air", 8, to_country="UZ", announced_on=None),
    )
    splits = seen(ledger, made(ledger)).tally.splits
    assert set(splits[Split.COUNTRY]) == {"KZ", "UZ"}
    assert set(splits[Split.YEAR]) == {"2025", None}
    assert set(splits[Split.SECTOR]) == {"Rail", None}
    assert value_words(Split.STAGE, "contract") == "contract"
    assert value_words(Split.YEAR, None) == "not given"


@pytest.mark.parametrize(
    ("total", "kind"),
    [
        (12, VerdictKind.CONSISTENT_BY_ROUNDING),
        (20, VerdictKind.INCONSISTENT),
    ],
)
def test_a_tally_is_set_against_a_reported_total(
    ledger: Ledger, total: float, kind: VerdictKind
) -> None:
    new = wrote(ledger, deal("rail", 4.1), deal("air", 8), [figure(total, "headline")])
    against = seen(ledger, made(ledger, against=new["headline"])).against
    assert against is not None
    assert against.verdict.kind is kind
    assert against.relation is RelationKind.SUM_OF


def test_deals_without_an_amount_leave_the_list_open_against_a_total(ledger: Ledger) -> None:
    new = wrote(ledger, deal("rail", 4), deal("air", None), [figure(20, "headline")])
    against = seen(ledger, made(ledger, against=new["headline"])).against
    assert against is not None
    assert against.verdict.kind is VerdictKind.INCOMPLETE


def test_what_was_announced_before_is_taken_off_against_a_total(ledger: Ledger) -> None:
    new = wrote(
        ledger,
        deal("more", 10),
        [figure(6, "headline")],
        relation("restates", "f-more", on="2024", amount=4 * BILLION),
    )
    against = seen(ledger, made(ledger, against=new["headline"])).against
    assert against is not None
    assert against.verdict.printed_sum == (6 * BILLION, 6 * BILLION)


def test_deleting_the_reported_total_leaves_the_tally(ledger: Ledger) -> None:
    new = wrote(ledger, deal("rail", 4), [figure(20, "headline")])
    id_ = made(ledger, against=new["headline"])
    ledger.apply(actions.delete_figure(ledger.reader, new["headline"]))
    assert seen(ledger, id_).against is None
    ledger.undo()
    assert seen(ledger, id_).against is not None


def test_a_view_that_a_tally_sums_over_is_not_deleted(ledger: Ledger) -> None:
    id_ = made(ledger)
    with pytest.raises(RefusedError, match="“All deals”"):
        actions.delete_view(ledger.reader, seen(ledger, id_).view.id)


def test_what_makes_no_tally_is_refused_in_words(ledger: Ledger) -> None:
    new = wrote(ledger, deal("rail", 4), [figure(4, "planes", measure="quantity", currency=None)])
    reader, id_ = ledger.reader, made(ledger)
    fields = seen(ledger, id_).record.fields
    flags = ledger.apply(actions.save_view(reader, ViewFields("Flags", ListPage.REVIEW)))
    for wrong in (
        replace(fields, name=" "),
        replace(fields, view_id=flags.new_ids["view"]),
        replace(fields, view_id=99),
        replace(fields, rule=Rule(frozenset())),
        replace(fields, against=new["planes"]),
    ):
        with pytest.raises(RefusedError):
            actions.make_tally(reader, wrong)


def test_a_tally_that_is_gone_is_none(ledger: Ledger) -> None:
    assert tally_view(ledger.reader, 7) is None


def test_the_rule_is_told_in_one_sentence() -> None:
    assert rule_sentence(Rule(), "Central Asia", "USD") == (
        "Deals of the view “Central Asia” at any stage but suspended or cancelled, each once, at "
        "the figure it counts with, in USD; options do not count; money announced before does "
        "not count."
    )
    firm = Rule(frozenset({Stage.CONTRACT}), options=True, restated=True)
    assert "at the stage contract, each once" in rule_sentence(firm, "v", "USD")
    assert "at any stage, each once" in rule_sentence(Rule(frozenset(Stage)), "v", "USD")


def test_every_reason_is_told(ledger: Ledger) -> None:
    wrote(ledger, deal("rail", 4), deal("euro", 2, currency="EUR"))
    (left,) = seen(ledger, made(ledger)).tally.left_out
    told = Told("€2 billion", "EUR", "USD", "KZ-2026-001")
    for why in (*Lack, *Because, *BondKind):
        words = reason_sentence(left._replace(why=why), told)
        assert words.endswith(".")
        assert "(" not in words


@pytest.mark.slow
def test_a_ledger_of_many_deals_is_added_up_with_progress(ledger: Ledger) -> None:
    generate(ledger, 8_000, seed=3)
    told: list[tuple[int, int]] = []
    found = tally_view(ledger.reader, made(ledger), lambda done, of: told.append((done, of)))
    assert found is not None
    deals = len(LIST.ids(ledger.reader, DealQuery()))
    assert len(found.tally.counted) + len(found.tally.left_out) == deals
    assert told[-1] == (deals, deals)
