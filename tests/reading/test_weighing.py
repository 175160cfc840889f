"""The countries and the figures of a deal, as all words together speak for them."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import DealType
from crossfoot.reading.proposal import Known
from crossfoot.reading.proposer import propose
from crossfoot.reading.proposing.account import account
from crossfoot.reading.proposing.weighing.choosing import Sides, choose
from crossfoot.reading.proposing.weighing.hints import SORTS, Hints, sort_of
from crossfoot.reading.proposing.weighing.standing import (
    ALWAYS,
    Standing,
    are_of_one,
    is_of_a_deal,
)
from crossfoot.reading.proposing.weighing.weights import pair_hint, table, weights
from crossfoot.reading.reader import read
from tests.reading.proposal_score import SETS
from tests.reading.weigh_figures import Example as FigureExample
from tests.reading.weigh_figures import rows as figure_rows
from tests.reading.weigh_sides import KEPT_ASIDE, Example, learned_sets, rows


def _hints(text: str, *, further: tuple[str, ...] = ()) -> dict[str | None, set[str]]:
    """Return the hints of a text with one figure."""
    found = read(text)
    return Hints(account(text, found, Known())).of(range(len(found)), (), further)


def _sides(text: str) -> list[tuple[str | None, str | None]]:
    return [(one.from_country, one.to_country) for one in propose(text, read(text)).deals]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        # By the rules alone from nobody to Tuvalu, from China to France, and to nobody.
        (
            (
                "Australia joins in with A$46.8 million for Tuvalu's cable, New Zealand with NZ$10 "
                "million for Kiribati."
            ),
            ("AU", "TV"),
        ),
        (
            (
                "Colombo has struck a deal with its lenders to rework $5.8 billion of debt. A "
                "committee led by Japan, India and France signed in Paris. China's Exim Bank came "
                "to its own agreement on $4.2 billion the same day."
            ),
            ("CN", "LK"),
        ),
        (
            (
                "ADNOC's arm XRG took control of Covestro. The Abu Dhabi company also subscribed "
                "to new Covestro shares for €1.17 billion."
            ),
            ("AE", "DE"),
        ),
    ],
)
def test_the_words_around_tell_what_the_rules_miss(
    text: str, sides: tuple[str | None, str | None]
) -> None:
    assert sides in _sides(text)


def test_the_country_of_each_name_near_has_hints_and_so_has_none() -> None:
    found = _hints("Poland ordered 32 tanks from South Korea, not from Germany.")
    assert set(found) == {None, "PL", "KR", "DE"}
    assert all(found.values())
    assert any(hint.startswith("f|s") for hint in found["PL"])
    assert any("|from" in hint for hint in found["KR"])


def test_a_country_that_no_name_tells_of_has_no_hint() -> None:
    assert _hints("Poland ordered 32 tanks.", further=("US",))["US"] == set()


@pytest.mark.parametrize(
    "text",
    [
        "Portugal ordered nine planes together with Austria.",
        "Portugal bought nine planes after a fight with Austria.",
        "Portugal bought nine planes from Austria's rival.",
    ],
)
def test_who_stands_aside_is_not_asked_for_a_side(text: str) -> None:
    assert "AT" not in _hints(text)


def test_hints_of_a_long_text_come_from_near_the_deal() -> None:
    text = "Poland ordered 32 tanks." + " It rained for days." * 40 + " Peru voted on Sunday."
    assert set(_hints(text)) == {None, "PL"}


def test_without_hints_the_rules_have_their_say() -> None:
    ruled = Sides("KR", "PL")
    assert choose({None: set(), "KR": set(), "PL": set()}, "P", ruled) == ruled


def test_plain_words_outweigh_a_rule_that_missed_them() -> None:
    hints = _hints("Poland bought tanks from South Korea for $3 billion.")
    assert choose(hints, "P", Sides("PL", None)) == ("KR", "PL")


def test_a_maker_known_by_its_goods_stays_the_giver() -> None:
    hints = _hints("Poland ordered 32 tanks, Germany said.", further=("US",))
    assert choose(hints, "P", Sides("US", "PL"), (True, True)).giver == "US"


def test_a_swap_goes_both_ways_and_is_not_weighed() -> None:
    assert _sides("China and Brazil signed a currency swap of 190 billion yuan.") == [("CN", "BR")]


def test_every_row_of_the_table_can_be_read() -> None:
    hints = [row[0] for row in table("sides")]
    assert len(hints) == len(set(hints)) > 1000
    for sort in SORTS:
        assert weights(sort).keys() == set(hints)
    assert any(weights("P")[one] != weights("L")[one] for one in hints)


def test_every_sort_of_deal_has_a_letter() -> None:
    assert {sort_of(one) for one in (None, *DealType)} == set(SORTS)


@pytest.mark.parametrize(
    ("giver", "taker", "hint"),
    [
        (None, None, "=none"),
        ("KR", None, "=open"),
        ("PL", "PL", "=one"),
        ("KR", "PL", "=richother"),
        ("PL", "KR", "=otherrich"),
    ],
)
def test_two_countries_hint_at_how_they_fit(
    giver: str | None, taker: str | None, hint: str
) -> None:
    assert pair_hint(giver, taker) == hint


def test_what_is_kept_aside_is_never_learned_from() -> None:
    assert not KEPT_ASIDE.isdisjoint(SETS)
    assert KEPT_ASIDE.isdisjoint(learned_sets())
    assert not any(one.startswith("russian") for one in learned_sets())


def test_learning_gives_the_side_that_the_labels_give_and_the_same_each_time() -> None:
    told = Example("P", (None, "KR", "PL"), (("N",), ("|from",), ("|s",)), frozenset({(1, 2)}))
    learned = rows([told] * 20)
    assert learned == rows([told] * 20)
    gives, takes = {}, {}
    for row in learned:
        hint, plain, *_ = row.split("\t")
        gives[hint], takes[hint] = map(int, plain.split())
    assert gives["|from"] > 0 > gives["|s"]
    assert takes["|s"] > 0 > takes["|from"]


def _deals(text: str) -> list[list[str]]:
    """Return the figures of each deal."""
    proposal = propose(text, read(text))
    return [
        [one.found.text for one in proposal.figures if one.deal == number and one.skip is None]
        for number in range(len(proposal.deals))
    ]


def _standing(text: str) -> tuple[Standing, int]:
    """Return the hints of the figures of a text, and how many figures there are."""
    found = read(text)
    return Standing(account(text, found, Known())), len(found)


def test_a_price_is_sooner_of_a_deal_than_what_a_company_turns_over() -> None:
    standing, count = _standing(
        "Poland signed a contract for 32 tanks worth $600 million. The company had revenue of $4 "
        "billion last year."
    )
    bought, paid, revenue = (is_of_a_deal(standing.of(index)) for index in range(count))
    assert min(bought, paid) > 1
    assert revenue < 0


def test_goods_and_their_price_are_sooner_of_one_deal_than_those_of_another_buyer() -> None:
    standing, _ = _standing(
        "Poland ordered 32 tanks for $600 million. Separately, Peru signed for 12 trains."
    )
    assert are_of_one(standing.together(0, 1)) > 0 > are_of_one(standing.together(1, 2))


def test_figures_of_one_deal_stay_together() -> None:
    assert _deals("Poland ordered 32 tanks from South Korea for $600 million.") == [
        ["32 tanks", "$600 million"]
    ]


@pytest.mark.parametrize("name", ["figures", "pairs"])
def test_every_row_of_the_figures_can_be_read(name: str) -> None:
    told = list(table(name))
    hints = [hint for hint, _ in told]
    assert ALWAYS in hints
    assert len(hints) == len(set(hints)) > 1000
    assert all(int(weight) or hint == ALWAYS for hint, weight in told)


def test_learning_of_figures_gives_what_the_labels_give_and_the_same_each_time() -> None:
    told = [FigureExample(["price"], right=True), FigureExample(["revenue"], right=False)] * 20
    learned = figure_rows(told, 3, 5.0)
    assert learned == figure_rows(told, 3, 5.0)
    weights_of = {hint: int(weight) for hint, weight in (row.split("\t") for row in learned)}
    assert weights_of["price"] > 0 > weights_of["revenue"]
