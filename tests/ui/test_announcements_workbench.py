"""The chips of an announcement and the clerk's way through them, without Qt."""

from __future__ import annotations

from decimal import Decimal

from crossfoot.figures.values import Measure
from crossfoot.reading.found import Found
from crossfoot.reading.proposal import Proposal, ProposedFigure
from crossfoot.ui.pages.announcements.chips import (
    Chip,
    ChipKind,
    ChipState,
    Dismissed,
    Recorded,
    Span,
    chips,
)
from crossfoot.ui.pages.announcements.workbench import Workbench

TEXT = "It spent $5 million on 12 jets.\nAgain $5 million, and $7 million more, and $9 million."


def place(words: str, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def found(words: str, measure: Measure = Measure.VALUE) -> Found:
    start, end = place(words)
    one = Decimal(1)
    return Found(start, end, words, measure, one, one, one)


PROPOSAL = Proposal(
    title="Spending",
    figures=(
        ProposedFigure(found("$5 million"), mentions=(place("$5 million", 2),)),
        ProposedFigure(found("12 jets", Measure.QUANTITY)),
        ProposedFigure(found("$7 million"), skip="background"),
        ProposedFigure(found("$9 million")),
    ),
)


def bench(recorded: tuple[Recorded, ...] = (), dismissed: tuple[Dismissed, ...] = ()) -> Workbench:
    return Workbench(TEXT).with_chips(chips(TEXT, PROPOSAL, recorded, dismissed))


def words(found_chips: tuple[Chip, ...]) -> list[str]:
    return [chip.wording for chip in found_chips]


def test_a_fresh_text_selects_its_first_proposal() -> None:
    fresh = bench()
    assert words(fresh.chips) == ["$5 million", "12 jets", "$7 million", "$9 million"]
    assert fresh.current == 0
    assert all(chip.is_open for chip in fresh.chips)


def test_repeats_of_one_number_are_one_chip_with_both_places() -> None:
    assert bench().chips[0].places == (place("$5 million"), place("$5 million", 2))


def test_a_chip_is_found_at_any_of_its_places() -> None:
    assert bench().at(place("$5 million", 2).start) == 0
    assert bench().at(0) is None


def test_a_recorded_figure_takes_the_place_of_its_proposal() -> None:
    row = Recorded(41, "$5 million", "value", (place("$5 million", 2),))
    chip = bench((row,)).chips[0]
    assert (chip.state, chip.figure, chip.proposal) == (ChipState.RECORDED, 41, 0)
    assert chip.places == (place("$5 million", 2), place("$5 million"))


def test_a_figure_recorded_by_hand_over_two_proposals_replaces_both() -> None:
    span = Span(place("$5 million").start, place("12 jets").end)
    row = Recorded(7, TEXT[slice(*span)], "value", (span,))
    assert words(bench((row,)).chips) == [row.wording, "$7 million", "$9 million"]


def test_a_figure_without_a_quote_comes_last_and_has_no_place() -> None:
    row = Recorded(9, "as did the bank", "value", ())
    last = bench((row,)).chips[-1]
    assert (last.figure, last.places) == (9, ())


def test_a_dismissed_number_keeps_its_place_and_its_reason() -> None:
    row = Dismissed(3, place("12 jets"), "other_deal")
    chip = bench((), (row,)).chips[1]
    assert (chip.state, chip.reason, chip.dismissals) == (
        ChipState.DISMISSED,
        "other_deal",
        (3,),
    )


def test_a_number_dismissed_by_hand_where_nothing_was_proposed_is_shown() -> None:
    row = Dismissed(3, place("more"), "background")
    chip = next(c for c in bench((), (row,)).chips if c.wording == "more")
    assert (chip.state, chip.kind) == (ChipState.DISMISSED, ChipKind.OTHER)


def test_a_dismissal_under_a_recorded_figure_is_not_shown_twice() -> None:
    row = Recorded(41, "$5 million", "value", (place("$5 million"),))
    gone = Dismissed(3, place("$5 million"), "background")
    assert len(bench((row,), (gone,)).chips) == 4


def test_the_counter_tells_figures_recorded_and_dismissed() -> None:
    row = Recorded(41, "$5 million", "value", (place("$5 million"),))
    gone = Dismissed(3, place("12 jets"), "background")
    counter = bench((row,), (gone,)).counter
    assert counter == (4, 1, 1)
    assert counter.open == 2


def test_the_next_open_figure_is_sought_round_the_end() -> None:
    row = Recorded(41, "$9 million", "value", (place("$9 million"),))
    at_end = bench((row,)).select(3)
    assert at_end.next_open().current == 0


def test_with_nothing_open_the_clerk_stays_in_place() -> None:
    gone = Dismissed(1, Span(0, len(TEXT)), "background")
    done = bench((), (gone,)).select(2)
    assert done.next_open() == done


def test_steps_stop_at_either_end() -> None:
    assert bench().step(-1).current == 0
    assert bench().step(99).current == 3


def test_the_gate_holds_for_open_money_and_quantities() -> None:
    assert bench().held == 4
    assert bench().first_held == 0


def test_the_gate_opens_when_all_are_recorded_or_dismissed() -> None:
    gone = Dismissed(1, Span(0, len(TEXT)), "background")
    assert bench((), (gone,)).first_held is None


def test_an_open_share_does_not_hold_the_gate() -> None:
    proposal = Proposal("x", figures=(ProposedFigure(found("12 jets", Measure.SHARE)),))
    assert Workbench(TEXT).with_chips(chips(TEXT, proposal, (), ())).first_held is None


def test_the_rest_of_a_paragraph_ends_at_its_line() -> None:
    assert words(bench().select(0).rest_of_paragraph()) == ["$5 million", "12 jets"]
    assert words(bench().select(2).rest_of_paragraph()) == ["$7 million", "$9 million"]


def test_the_selection_follows_a_figure_that_was_recorded() -> None:
    before = bench().select(1)
    row = Recorded(5, "12 jets", "quantity", (place("12 jets"),))
    after = before.with_chips(chips(TEXT, PROPOSAL, (row,), ()))
    assert after.chip is not None
    assert after.chip.figure == 5


def test_the_selection_moves_to_the_next_chip_when_its_own_is_undone() -> None:
    row = Recorded(5, "more", "value", (place("more"),))
    before = bench((row,))
    by_hand = before.of_figure(5)
    after = before.select(by_hand).with_chips(chips(TEXT, PROPOSAL, (), ()))
    assert after.chip is not None
    assert after.chip.wording == "$9 million"


def test_an_empty_text_has_no_current_figure() -> None:
    empty = Workbench("").with_chips(())
    assert empty.chip is None
    assert empty.step(1).next_open().select(3) == empty
    assert empty.rest_of_paragraph() == ()
