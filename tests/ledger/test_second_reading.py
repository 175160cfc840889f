"""A second clerk reads blind; what differs is settled field by field."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import Outcome, SecondReadingState
from crossfoot.ledger import actions
from crossfoot.ledger.actions.second_reading import SecondFields
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.queries import announcements, flags
from crossfoot.ledger.queries.announcements import AnnouncementQuery
from crossfoot.ledger.queries.second_readings import (
    Difference,
    SecondReading,
    agreements,
    differences,
    pairs_of,
    risks,
    second_reading,
)
from crossfoot.ledger.verify import verify
from crossfoot.reading.second import Field
from tests.ledger.announcing import (
    AIRCRAFT,
    COUNT,
    LOCOMOTIVES,
    TEXT,
    TOTAL,
    announce,
    covered_in_part,
    record,
)

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

ANN, BO = Signed("Ann", "2026-11-23T09:00:00Z"), Signed("Bo", "2026-11-23T10:00:00Z")
BILLION = 10**11


def at(wording: str) -> tuple[int, int]:
    start = TEXT.index(wording)
    return start, start + len(wording)


def money(wording: str, billions: float, hedge: str = "bare", **more: str) -> SecondFields:
    start, end = at(wording)
    amount = round(billions * BILLION)
    return SecondFields(
        start,
        end,
        "value",
        amount,
        currency=more.get("currency", "USD"),
        hedge=hedge,
        rounded_to=BILLION // 10 if billions % 1 else BILLION,
        deal=more.get("deal"),
    )


def begun(ledger: Ledger, *indices: int) -> int:
    """Let Ann record figures, and Bo begin to read them again."""
    id_ = announce(ledger)
    record(ledger, id_, *indices)
    ledger.apply(actions.begin_second(ledger.reader, id_, BO))
    return id_


def read(ledger: Ledger, id_: int, *figures: SecondFields) -> list[Difference]:
    """Let Bo record these and finish; return what is to be settled."""
    for one in figures:
        ledger.apply(actions.record_second(ledger.reader, id_, one, BO))
    ledger.apply(actions.finish_second(ledger.reader, id_, BO))
    return differences(ledger.reader, of(ledger, id_))


def of(ledger: Ledger, id_: int) -> SecondReading:
    found = second_reading(ledger.reader, id_)
    assert found is not None
    return found


def settle(ledger: Ledger, id_: int, which: Difference, *, second: bool) -> None:
    ledger.apply(actions.settle_second(ledger.reader, id_, which, second=second))


def test_what_agrees_is_settled_at_once(ledger: Ledger) -> None:
    id_ = begun(ledger, LOCOMOTIVES, AIRCRAFT)
    rest = read(
        ledger,
        id_,
        money("$4.2 billion", 4.2, deal="Kazakhstan locomotives"),
        money("over $8 billion", 8, "over"),
    )
    assert not rest
    assert of(ledger, id_).state is SecondReadingState.SETTLED


@pytest.mark.parametrize(
    ("said", "field"),
    [
        (money("over $8 billion", 8.5, "over"), Field.AMOUNT),
        (money("over $8 billion", 8, "over", currency="EUR"), Field.CURRENCY),
        (money("over $8 billion", 8, "up_to"), Field.QUALIFIER),
        (
            replace(
                money("over $8 billion", 8, "over"),
                measure="quantity",
                currency=None,
                unit="aircraft",
            ),
            Field.MEASURE,
        ),
        (money("over $8 billion", 8, "over", deal="Uzbekistan engines"), Field.DEAL),
        (money("over $8 billion", 8, "over", deal="kazakhstan LOCOMOTIVES"), Field.DEAL),
    ],
)
def test_taking_the_second_lets_the_record_say_the_same(
    ledger: Ledger, said: SecondFields, field: Field
) -> None:
    id_ = begun(ledger, LOCOMOTIVES, AIRCRAFT)
    rest = read(ledger, id_, money("$4.2 billion", 4.2), said)
    assert [one.field for one in rest] == [field]
    settle(ledger, id_, rest[0], second=True)
    assert not any(pair.differing for pair in pairs_of(ledger.reader, of(ledger, id_)))
    assert of(ledger, id_).state is SecondReadingState.SETTLED
    assert not verify(ledger)


def test_keeping_the_first_leaves_the_record_and_undo_asks_again(ledger: Ledger) -> None:
    id_ = begun(ledger, AIRCRAFT)
    rest = read(ledger, id_, money("over $8 billion", 9, "up_to"))
    before = pairs_of(ledger.reader, of(ledger, id_))
    for one in rest:
        settle(ledger, id_, one, second=False)
    assert pairs_of(ledger.reader, of(ledger, id_)) == before
    assert of(ledger, id_).state is SecondReadingState.SETTLED
    ledger.undo()
    assert differences(ledger.reader, of(ledger, id_)) == rest[1:]


def test_a_figure_that_the_first_missed_is_recorded(ledger: Ledger) -> None:
    id_ = begun(ledger, LOCOMOTIVES)
    said = money("over $8 billion", 8, "over", deal="Uzbekistan aircraft")
    (rest,) = read(ledger, id_, money("$4.2 billion", 4.2), said)
    settle(ledger, id_, rest, second=True)
    assert [pair.differing for pair in pairs_of(ledger.reader, of(ledger, id_))] == [(), ()]
    assert not verify(ledger)


def test_a_figure_that_the_second_does_not_see_is_taken_away_or_kept(ledger: Ledger) -> None:
    id_ = begun(ledger, LOCOMOTIVES, COUNT)
    (rest,) = read(ledger, id_, money("$4.2 billion", 4.2))
    settle(ledger, id_, rest, second=True)
    assert len(pairs_of(ledger.reader, of(ledger, id_))) == 1


def test_a_difference_that_was_mended_meanwhile_is_not_settled_blindly(ledger: Ledger) -> None:
    id_ = begun(ledger, AIRCRAFT)
    (rest,) = read(ledger, id_, money("over $8 billion", 9, "over"))
    settle(ledger, id_, rest, second=True)
    with pytest.raises(RefusedError, match="no longer there"):
        settle(ledger, id_, rest, second=False)


def test_agreement_is_kept_as_it_was_found_and_told_by_kind_of_field(ledger: Ledger) -> None:
    id_ = begun(ledger, TOTAL, AIRCRAFT)
    rest = read(
        ledger, id_, money("over $12 billion", 12, "over"), money("over $8 billion", 9, "over")
    )
    settle(ledger, id_, rest[0], second=True)
    counted = agreements(ledger.reader)
    assert counted[Field.AMOUNT] == (1, 2)
    assert counted[Field.QUALIFIER] == (2, 2)
    assert counted[Field.DEAL] == (0, 0)


def test_who_entered_the_first_reading_does_not_do_the_second(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, LOCOMOTIVES)
    with pytest.raises(RefusedError, match="entered or mended by Ann"):
        actions.begin_second(ledger.reader, id_, ANN)


def test_a_second_reading_belongs_to_who_began_it(ledger: Ledger) -> None:
    id_ = begun(ledger, LOCOMOTIVES)
    with pytest.raises(RefusedError, match="Bo reads"):
        actions.begin_second(ledger.reader, id_, Signed("Cy"))
    with pytest.raises(RefusedError, match="not yours"):
        actions.finish_second(ledger.reader, id_, Signed("Cy"))


def test_the_first_figure_begins_it_in_one_change(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, LOCOMOTIVES)
    ledger.apply(actions.record_second(ledger.reader, id_, money("$4.2 billion", 4.2), BO))
    assert (of(ledger, id_).by, len(of(ledger, id_).figures)) == ("Bo", 1)
    ledger.undo()
    assert second_reading(ledger.reader, id_) is None


def test_one_that_was_asked_for_is_begun_and_finished_likewise(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, LOCOMOTIVES)
    ledger.apply(actions.want_second(ledger.reader, 100, ANN))
    ledger.apply(actions.finish_second(ledger.reader, id_, BO))
    assert (of(ledger, id_).by, of(ledger, id_).wanted_by) == ("Bo", "Ann")
    assert of(ledger, id_).state is SecondReadingState.DONE


def test_who_entered_it_does_not_begin_it_with_a_figure_either(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, LOCOMOTIVES)
    with pytest.raises(RefusedError, match="entered or mended by Ann"):
        actions.record_second(ledger.reader, id_, money("$4.2 billion", 4.2), ANN)


def test_nothing_recorded_cannot_be_read_a_second_time(ledger: Ledger) -> None:
    with pytest.raises(RefusedError, match="Nothing is recorded"):
        actions.begin_second(ledger.reader, announce(ledger), BO)


@pytest.mark.parametrize("span", [(0, 0), (5, 3), (0, 10**6)])
def test_a_place_outside_the_text_is_refused(ledger: Ledger, span: tuple[int, int]) -> None:
    id_ = begun(ledger, LOCOMOTIVES)
    with pytest.raises(RefusedError, match="no place"):
        actions.record_second(ledger.reader, id_, SecondFields(*span), BO)


def test_the_same_words_are_recorded_once_and_can_be_taken_out_again(ledger: Ledger) -> None:
    id_ = begun(ledger, LOCOMOTIVES)
    said = money("$4.2 billion", 4.2)
    ledger.apply(actions.record_second(ledger.reader, id_, said, BO))
    with pytest.raises(RefusedError, match="recorded already"):
        actions.record_second(ledger.reader, id_, said, BO)
    (figure,) = of(ledger, id_).figures
    ledger.apply(actions.remove_second(ledger.reader, id_, figure.id, BO))
    assert not of(ledger, id_).figures


def test_a_later_text_asks_for_the_second_reading_again(ledger: Ledger) -> None:
    id_ = begun(ledger, LOCOMOTIVES)
    ledger.apply(actions.record_second(ledger.reader, id_, money("$4.2 billion", 4.2), BO))
    ledger.apply(actions.retell(ledger.reader, id_, "Later: " + TEXT).change)
    with pytest.raises(RefusedError, match="later version"):
        actions.finish_second(ledger.reader, id_, BO)
    start, end = (place + len("Later: ") for place in at("$4.2 billion"))
    again = replace(money("$4.2 billion", 4.2), start=start, end=end)
    with pytest.raises(RefusedError, match="later version"):
        actions.record_second(ledger.reader, id_, again, BO)
    ledger.apply(actions.record_second(ledger.reader, id_, again, Signed("Cy"), anew=True))
    (figure,) = of(ledger, id_).figures
    assert (of(ledger, id_).by, figure.spans) == ("Cy", ((start, end),))


def test_a_share_is_asked_for_by_risk_and_no_more_than_that(ledger: Ledger) -> None:
    small, large = announce(ledger, title="Small"), announce(ledger, title="Large")
    record(ledger, small, LOCOMOTIVES)
    record(ledger, large, TOTAL)
    assert [one.title for one in risks(ledger.reader, 100)] == ["Large", "Small"]
    ledger.apply(actions.want_second(ledger.reader, 50, ANN))
    query = AnnouncementQuery(seconds=(SecondReadingState.OPEN,))
    assert list(announcements.LIST.ids(ledger.reader, query)) == [large]
    with pytest.raises(RefusedError, match="asked for already"):
        actions.want_second(ledger.reader, 50, ANN)


def test_a_mistake_found_before_makes_a_second_reading_more_urgent(ledger: Ledger) -> None:
    calm, wrong = announce(ledger, title="Calm"), announce(ledger, title="Wrong")
    covered_in_part(ledger, wrong)
    (flag,) = flags.LIST.ids(ledger.reader, flags.FlagQuery(rules=("footing",)))
    closed = actions.close_as(ledger.reader, flag, Outcome.SOURCE_ERROR, "So printed.", ANN)
    ledger.apply(closed)
    record(ledger, calm, TOTAL, LOCOMOTIVES)
    ranked = risks(ledger.reader, 100)
    assert [(one.title, one.mistakes) for one in ranked] == [("Wrong", 1), ("Calm", 0)]
