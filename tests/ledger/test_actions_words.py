"""Every act is called something in the history, with every fact its sentence needs."""

from __future__ import annotations

from dataclasses import replace
from string import Formatter
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.suspects import Cure, Suspect
from crossfoot.figures.tally import Rule
from crossfoot.figures.values import (
    DismissalReason,
    Doubt,
    Outcome,
    RelationKind,
    SignOffKind,
    Slip,
)
from crossfoot.figures.words import CHANGES, say
from crossfoot.ledger import actions
from crossfoot.ledger.actions.second_reading import SecondFields
from crossfoot.ledger.fields import (
    DealFields,
    EventFields,
    PartOf,
    PartyFields,
    PartyInDeal,
    RateFields,
    Signed,
)
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.announcement_view import announcement_view
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.events import event_of
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.queries.figure_view import figure_view
from crossfoot.ledger.queries.parties import party_by_name
from crossfoot.ledger.queries.second_readings import differences, second_reading
from crossfoot.ledger.release_fields import ReleaseFields
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.views import ListPage, ViewFields
from tests.ledger.announcing import COUNT, LOCOMOTIVES, TOTAL, announce, covered_in_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.ledger.change import Change

SIGNED = Signed("clerk")


@pytest.fixture(scope="module")
def acts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Change]]:
    ledger = Ledger.create(tmp_path_factory.mktemp("acts") / "plan.crossfoot", by="clerk")
    yield {act.name: act for act in every_act(ledger)}
    ledger.close()


def every_act_on_views(ledger: Ledger) -> Iterator[Change]:
    reader, fields = ledger.reader, ViewFields("Mine", ListPage.DEALS)
    save = actions.save_view(reader, fields)
    yield save
    id_ = ledger.apply(save).new_ids["view"]
    yield actions.change_view(reader, id_, replace(fields, text="rail"))
    yield actions.rename_view(reader, id_, "Ours")
    yield actions.delete_view(reader, id_)
    tally = TallyFields("All", id_)
    make = actions.make_tally(reader, tally)
    yield make
    row = ledger.apply(make).new_ids["tally"]
    yield actions.change_tally(reader, row, tally, replace(tally, rule=Rule(options=True)))
    yield actions.change_tally(reader, row, tally, replace(tally, name="Every"))
    yield actions.delete_tally(reader, row)
    release = ReleaseFields("October", "2025-10-31", "working", 1, "0" * 64, {"deal": ()})
    yield actions.make_release(reader, release)


def every_slip(ledger: Ledger, part: int) -> Iterator[Change]:
    figure = load_figures(ledger.reader, [part])[part]
    amended = Suspect(
        figure.key, Slip.SCALE, 1, Doubt.SOURCE, Cure.AMEND, figure, agrees=True, restores=1
    )
    yield actions.mend_slip(ledger.reader, 1, amended, "A nought too many.")
    yield actions.mend_slip(ledger.reader, 1, replace(amended, doubt=Doubt.TYPING))


def every_act_on_rates(ledger: Ledger) -> Iterator[Change]:
    reader, fields = ledger.reader, RateFields("2025-09-23", "EUR", "USD", "1.18", "ECB")
    yield actions.import_rates(reader, [fields], "ecb.csv")
    add = actions.add_rate(reader, fields)
    yield add
    id_ = ledger.apply(add).new_ids["rate"]
    yield actions.edit_rate(reader, id_, fields, replace(fields, rate="1.17"))
    yield actions.remove_rate(reader, id_)


def every_setting(ledger: Ledger) -> Iterator[Change]:
    for on, times in ((True, 9), (False, 9)):
        change = actions.set_rule(ledger.reader, "price", on=on, numbers={"times": times})
        assert change is not None
        yield change


def every_act_on_parties(ledger: Ledger) -> Iterator[Change]:
    reader = ledger.reader
    fields = DealFields("Sale", parties=(PartyInDeal("One", "buyer"), PartyInDeal("Two", "seller")))
    ledger.apply(actions.record_deal(reader, fields))
    one, two = (party_by_name(reader, name) for name in ("One", "Two"))
    assert one is not None
    assert two is not None
    before = PartyFields("One")
    yield actions.edit_party(reader, one, before, replace(before, kind="company"))
    yield actions.merge_parties(reader, one, two)
    ledger.apply(actions.merge_parties(reader, one, two))
    (deal,) = (line["id"] for line in fetch(reader, "SELECT id FROM deal WHERE title = 'Sale'"))
    ledger.apply(actions.delete_deal(reader, deal))
    yield actions.delete_party(reader, one)


def every_act_on_lists(ledger: Ledger) -> Iterator[Change]:
    yield from every_setting(ledger)
    yield from every_act_on_rates(ledger)
    yield from every_act_on_parties(ledger)


def every_deletion(ledger: Ledger, fields: DealFields, into: int) -> Iterator[Change]:
    made = ledger.apply(actions.record_deal(ledger.reader, fields))
    yield actions.delete_deal(ledger.reader, made.new_ids["deal"], into)
    ledger.undo()


def every_signing(ledger: Ledger, total: int) -> Iterator[Change]:
    reader, kind = ledger.reader, SignOffKind.TOTAL
    yield actions.allow_own(reader, allowed=True)
    ledger.apply(actions.allow_own(reader, allowed=True))
    yield actions.allow_own(reader, allowed=False)
    yield actions.sign_off(reader, kind, total, SIGNED)
    yield actions.return_with_question(reader, kind, total, "Which week?", SIGNED)
    ledger.apply(actions.return_with_question(reader, kind, total, "Which week?", SIGNED))
    yield actions.send_again(reader, kind, total, "The last.", SIGNED)


def every_second_reading(ledger: Ledger, id_: int) -> Iterator[Change]:
    reader, other = ledger.reader, Signed("Bo")
    yield actions.want_second(reader, 100, SIGNED)
    begin = actions.begin_second(reader, id_, other)
    yield begin
    ledger.apply(begin)
    record = actions.record_second(reader, id_, SecondFields(0, 3), other)
    yield record
    ledger.apply(record)
    yield actions.remove_second(reader, id_, 1, other)
    finish = actions.finish_second(reader, id_, other)
    yield finish
    ledger.apply(finish)
    reading = second_reading(reader, id_)
    assert reading is not None
    rest = differences(reader, reading)
    yield actions.settle_second(reader, id_, rest[0], second=True)
    yield actions.settle_second(reader, id_, rest[0], second=False)


def every_act_on_flags(ledger: Ledger) -> Iterator[Change]:
    reader = ledger.reader
    (flag,) = flags.LIST.ids(reader, flags.FlagQuery())
    ledger.apply(actions.ask(reader, flag, "Why?", SIGNED))
    yield actions.ask(reader, flag, "Why?", SIGNED)
    outside = actions.Outside("the ministry", due="2025-10-03")
    yield actions.ask_outside(reader, flag, "How many?", outside, SIGNED)
    yield actions.assign(reader, flag, "Bo")
    ledger.apply(actions.assign(reader, flag, "Bo"))
    yield actions.assign(reader, flag, None)
    yield actions.close_together(reader, [flag], Outcome.SOURCE_ERROR, "So printed.", SIGNED)
    yield actions.answer(reader, flag, "Because.", SIGNED)
    yield actions.close_as(reader, flag, Outcome.SOURCE_ERROR, "So printed.", SIGNED)
    ledger.apply(actions.close_as(reader, flag, Outcome.SOURCE_ERROR, "So printed.", SIGNED))
    yield actions.reopen(reader, flag, "Not so.", SIGNED)


def every_act(ledger: Ledger) -> Iterator[Change]:
    reader, id_ = ledger.reader, announce(ledger)
    recorded = covered_in_part(ledger, id_, COUNT)
    total, part, count = recorded[TOTAL], recorded[LOCOMOTIVES], recorded[COUNT]
    view, figure = announcement_view(reader, id_), figure_view(reader, part)
    assert view is not None
    assert figure is not None
    assert figure.fields.deal_id is not None
    deal = deal_view(reader, figure.fields.deal_id)
    assert deal is not None
    yield actions.record_announcement(reader, view.fields, "Another.")
    yield actions.edit_announcement(reader, id_, view.fields, replace(view.fields, author="Ann"))
    ledger.apply(
        actions.edit_announcement(reader, id_, view.fields, replace(view.fields, event="Summit"))
    )
    event, summit = event_of(reader, id_), EventFields("Summit")
    assert event is not None
    yield actions.edit_event(reader, event, summit, EventFields("Fair"))
    yield actions.edit_event(reader, event, summit, EventFields("Summit", place="Astana"))
    yield actions.record_by_hand(reader, id_, replace(figure.fields, wording="4"), None)
    yield actions.edit_figure(reader, part, figure.fields, replace(figure.fields, note="n"))
    yield actions.edit_deal(reader, deal.id, deal.fields, replace(deal.fields, product="p"))
    yield actions.record_deal(reader, replace(deal.fields, title="Another"), "$2 billion", "4 jets")
    yield from every_deletion(ledger, deal.fields, deal.id)
    yield actions.adopt(reader, deal.id, part, "the firm's own")
    yield actions.cover(reader, total, [PartOf(part)])
    yield actions.break_down(reader, total, [PartOf(part)], "by project")
    yield actions.change_breakdown(reader, 1, [PartOf(part)], "by investor")
    yield actions.relate(reader, RelationKind.SAME_AS, total, [PartOf(count)])
    yield actions.remove_part(reader, 1, part)
    yield actions.unrelate(reader, 1)
    yield actions.delete_figure(reader, count)
    yield from every_slip(ledger, part)
    yield actions.place_figure(reader, part, (0, 3))
    yield actions.retell(reader, id_, "A later text.").change
    yield actions.dismiss(reader, id_, [(0, 3)], DismissalReason.OTHER_DEAL)
    yield from every_act_on_views(ledger)
    yield from every_act_on_lists(ledger)
    yield from every_act_on_flags(ledger)
    ledger.apply(actions.dismiss(reader, id_, [(0, 3)], DismissalReason.OTHER_DEAL))
    yield actions.undismiss(reader, [1])
    yield actions.place_figure(reader, part, (0, 3))
    yield actions.retell(reader, id_, "Two orders in one week: $4.2 billion.").change
    yield actions.send_to_review(reader, id_, [], SIGNED)
    ledger.apply(actions.send_to_review(reader, id_, [], SIGNED))
    yield actions.take_back(reader, id_)
    yield from every_signing(ledger, total)
    yield from every_second_reading(ledger, id_)


def test_every_act_has_its_sentence_with_all_its_facts(acts: dict[str, Change]) -> None:
    for name, act in acts.items():
        needed = {field for _, field, _, _ in Formatter().parse(CHANGES[name]) if field}
        assert needed <= set(act.facts), name


def test_acts_read_as_a_person_would_call_them(acts: dict[str, Change]) -> None:
    said = {name: say(act.name, act.facts) for name, act in acts.items()}
    assert said["record_announcement"] == "Record announcement “Two orders in one week”"
    assert said["adopt"] == "Let “Kazakhstan locomotives” count with “$4.2 billion”"
    assert said["close_as"] == "Close the flag on Two orders in one week: source error"


def test_every_act_that_the_window_can_do_is_among_them(acts: dict[str, Change]) -> None:
    forms = {
        "Mended",
        "Merge",
        "merge_of",
        "NewText",
        "Outside",
        "proposed_deal",
        "proposed_fields",
        "record_by_hand",
        "standing_of",
    }
    forms |= {"settled_by_recording", "settled_by_sending", "take_back_figure"}
    apart = {"unassign", "refuse_own", "correct_figure", "rename_tally", "stop_rule"}
    apart |= {"keep_first", "take_second", "rename_event"}
    forms |= {"settle_second"}
    assert set(acts) - apart == (set(actions.__all__) - forms)


def test_one_number_dismissed_is_not_called_numbers_of_one() -> None:
    dismissed = say("dismiss", {"count": "1", "title": "Plan", "reason": "background"})
    assert dismissed == "Dismiss numbers (1) in “Plan”: background"
    assert say("undismiss", {"count": "1"}) == "Bring back dismissed numbers: 1"
