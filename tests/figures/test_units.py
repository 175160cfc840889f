"""Nouns, kinds and factors."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.figures import unit_table
from crossfoot.figures.russian_units import STEMS
from crossfoot.figures.units import Unit, factor, singular, unit_of

ONE = (Fraction(1), Fraction(1))
AIRCRAFT = """
aircraft; jets; planes; airliners; Dreamliners; widebodies; wide-body jets; Boeing 777-9s; 777-9s
787s; 777Xs; 737 MAXs; 737-8s; A321neos; A330-900; Airbus A220-300s; helicopters; F-16s; KC-46
787 Dreamliners; E195-E2s; ATR 72-600s; single-aisle jets; freighters; C919s
B787-9; B787-9 and B787-10; A321neos and A321XLRs; 737-8/10 MAX; passenger and cargo planes
"""


@pytest.mark.parametrize("noun", [each.strip() for each in re.split(r"[;\n]", AIRCRAFT.strip())])
def test_every_name_of_an_aircraft_is_of_one_kind(noun: str) -> None:
    assert unit_of(noun).kind == "aircraft"


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("locomotives", "locomotive"),
        ("heavy-haul locomotives", "locomotive"),
        ("buses", "vehicle"),
        ("LNG carriers", "vessel"),
        ("doses", "dose"),
        ("MoUs", "agreement"),
        ("memoranda of understanding", "agreement"),
        ("tonnes of wheat", "mass"),
        ("MWh", "energy"),
        ("gigawatts", "power"),
        ("barrels of oil", "volume"),
        ("jobs", "job"),
        ("jet engines", "engine"),
        ("unmanned aircraft", "drone"),
        ("wheat and soybeans", "wheat and soybean"),
        ("oil and gas barrels", "volume"),
        ("tonnes and barrels", "tonnes and barrel"),
        ("aircraft and engines", "aircraft and engine"),
    ],
)
def test_a_noun_has_its_kind(noun: str, kind: str) -> None:
    assert unit_of(noun).kind == kind


def test_a_megatonne_is_told_from_a_metric_ton_by_its_letters() -> None:
    tonne = unit_of("tonnes")
    assert factor(unit_of("Mt of coal"), tonne) == (10**6, 10**6)
    assert factor(unit_of("MMT"), tonne) == (10**6, 10**6)
    assert factor(unit_of("MT of rice"), tonne) == factor(unit_of("mt"), tonne) == (1, 1)


def test_a_noun_that_no_table_knows_is_a_kind_of_its_own() -> None:
    assert unit_of("flux capacitors") == unit_of("Flux capacitor")
    assert factor(unit_of("flux capacitors"), unit_of("aircraft")) is None


@pytest.mark.parametrize("noun", ["orders", "firm orders", "options", "purchase rights", "units"])
@pytest.mark.parametrize("other", ["aircraft", "locomotives", "flux capacitors"])
def test_what_says_only_how_a_thing_is_held_goes_with_anything_counted(
    noun: str, other: str
) -> None:
    assert factor(unit_of(noun), unit_of(other)) == ONE
    assert factor(unit_of(other), unit_of(noun)) == ONE


def test_options_are_no_tonnes() -> None:
    assert factor(unit_of("options"), unit_of("tonnes")) is None


@pytest.mark.parametrize(
    ("noun", "whole", "low", "high"),
    [
        ("kilograms", "tonnes", "1/1000", "1/1000"),
        ("tonnes", "kg", "1000", "1000"),
        ("MWh", "GWh", "1/1000", "1/1000"),
        ("kWh", "MWh", "1/1000", "1/1000"),
        ("barrels", "gallons", "42", "42"),
        ("acres", "hectares", "0.40468564224", "0.40468564224"),
        ("tons", "tonnes", "0.90718474", "1.0160469088"),
        ("tons", "tons", "1", "1"),
        ("planes", "aircraft", "1", "1"),
    ],
)
def test_units_of_one_kind_convert(noun: str, whole: str, low: str, high: str) -> None:
    assert factor(unit_of(noun), unit_of(whole)) == (Fraction(low), Fraction(high))


def test_power_is_no_energy() -> None:
    assert factor(unit_of("MW"), unit_of("MWh")) is None


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("ferries", "ferry"),
        ("buses", "bus"),
        ("coaches", "coach"),
        ("aircraft", "aircraft"),
        ("777-9s", "777-9"),
        ("glass", "glass"),
        ("people", "person"),
    ],
)
def test_a_plural_has_its_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_every_noun_of_the_table_stands_there_once_in_singular_and_lower_case() -> None:
    counted = [noun for nouns in unit_table.KINDS.values() for noun in nouns]
    measured = [noun for nouns in unit_table.MEASURED.values() for noun in nouns]
    everything = [*unit_table.GENERIC, *counted, *measured]
    assert len(set(everything)) == len(everything)
    assert [noun for noun in everything if noun != noun.casefold()] == []


@given(st.text(max_size=80))
def test_any_text_is_some_unit_and_its_own_equal(noun: str) -> None:
    unit = unit_of(noun)
    assert isinstance(unit, Unit)
    assert factor(unit, unit_of(noun)) == ONE


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("самолётов", "aircraft"), ("грузовых вагонов", "rail car"), ("локомотива", "locomotive"),
        ("тонны зерна", "mass"), ("доз вакцины", "dose"), ("опционов", None),
        ("тоннелей", "тоннелей"),
    ],
)  # fmt: skip
def test_a_russian_noun_is_of_the_kind_of_its_stem(noun: str, kind: str | None) -> None:
    assert unit_of(noun).kind == kind


def test_russian_tonnes_convert_as_tonnes_do_and_planes_are_aircraft() -> None:
    assert factor(unit_of("тонн"), unit_of("kg")) == (Fraction(1000), Fraction(1000))
    assert factor(unit_of("самолёта"), unit_of("jets")) == (Fraction(1), Fraction(1))


def test_every_russian_stem_stands_for_a_unit_that_the_table_knows() -> None:
    assert all(unit_of(stem).kind == unit_of(noun).kind for stem, noun in STEMS.items())
