"""Numbers whose goods stand before them: parts that add up, and how large an order becomes."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import Measure
from crossfoot.reading.reader import read

_PARTS = [
    (
        "Poland ordered 180 K2 tanks. Of them, 116 are of one version and 64 of the other.",
        ["180 K2 tanks", "116", "64"],
    ),
    (
        "Australia ordered 11 frigates. Three will come from Japan and the other eight on loan.",
        ["11 frigates", "Three", "eight"],
    ),
    (
        "AirAsia signed for up to 70 A321XLR aircraft: 50 firm and 20 with conversion rights.",
        ["up to 70 A321XLR aircraft", "50 firm", "20"],
    ),
    (
        "Egypt will buy 24 jets, including 12 for the air force and 12 for the navy.",
        ["24 jets", "12", "12"],
    ),
    ("Airbus sold 90 jets; 75 are A320s and 15 A330s.", ["90 jets", "75", "15 A330s"]),
    (
        "Norway ordered six helicopters (four for the navy, two for the coast guard).",
        ["six helicopters", "four", "two"],
    ),
    (
        "Kazakhstan took 12 planes, six of them on lease and six bought.",
        ["12 planes", "six of them", "six"],
    ),
    (
        "The order for 16 ferries was split between Gdansk, with nine, and Bergen, with seven.",
        ["16 ferries", "nine", "seven"],
    ),
    (
        "Sinopec takes 5.5 million tonnes of LNG: 3 million from Shell and 2.5 million from BP.",
        ["5.5 million tonnes", "3 million", "2.5 million"],
    ),
    (
        "Egypt bought 480,000 tonnes of wheat, 300,000 from Russia and 180,000 from Romania.",
        ["480,000 tonnes", "300,000", "180,000"],
    ),
    ("Заказ на 20 самолётов: 12 для Аэрофлота и 8 для Победы.", ["20 самолётов", "12", "8"]),
]
_ENLARGED = [
    ("Its order for JF-17 fighters was increased to 40 from 16.", ["40", "16"]),
    ("It took 20 A330neos, doubling its order to 40.", ["20 A330neos", "40"]),
    ("It bought ten jets, taking its total orders to 45.", ["ten jets", "45"]),
    ("Poland ordered 64 K2PL tanks and will assemble 61 of the latter.", ["61 of the latter"]),
]
_DESCRIBED = [
    ("KTZ ordered 537 sleeping and couchette coaches.", "537 sleeping and couchette coaches"),
    ("It sold 50 Challenger and Global business jets.", "50 Challenger and Global business jets"),
    ("The port ordered 12 cargo and passenger ferries.", "12 cargo and passenger ferries"),
]
_NONE = [
    "The company will deliver 40 buses by June 12 and 28 in July.",  # days
    "The ten ships sail to 12 ports, four of the north and seven of the south.",  # not as many
    "The first batch of 12 trains arrives in May, the other 18 a year later.",
]


def _counts(text: str) -> list[str]:
    return [figure.text for figure in read(text) if figure.measure is Measure.QUANTITY]


@pytest.mark.parametrize(("text", "counts"), _PARTS)
def test_numbers_that_add_up_to_the_goods_before_count_them(text: str, counts: list[str]) -> None:
    assert _counts(text) == counts


@pytest.mark.parametrize(("text", "counts"), _ENLARGED)
def test_how_large_an_order_becomes_counts_its_goods(text: str, counts: list[str]) -> None:
    assert _counts(text)[-len(counts) :] == counts


@pytest.mark.parametrize(("text", "count"), _DESCRIBED)
def test_two_adjectives_share_a_noun(text: str, count: str) -> None:
    assert _counts(text) == [count]


@pytest.mark.parametrize("text", _NONE)
def test_other_numbers_behind_goods_count_nothing(text: str) -> None:
    assert len(_counts(text)) <= 1
