"""The worked examples of FIGURES, section 7: sums, sets and verdicts, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

import pytest

from crossfoot.figures.figure import Figure
from crossfoot.figures.interval import Bound, Interval
from crossfoot.figures.values import Hedge, Measure, RelationKind
from crossfoot.figures.verdict import Part, verdict

BILLION, MILLION = 10**9, 10**6
# Columns: number, scale, total (hedge, amount, u), parts ([weight x] hedge, amount, u; "…" is the
# open end of a list), soft and hard sum, soft and hard total, verdict.
TABLE = """
1  | bn  | bare 4.2 0.1   | bare 2.1 0.1; bare 2.1 0.1 | [4.1,4.3] / [4.1,4.3] | [4.15,4.25] / [4.15,4.25] | consistent
2  | bn  | bare 4.3 0.1   | bare 2.1 0.1; bare 2.1 0.1 | [4.1,4.3] / [4.1,4.3] | [4.25,4.35] / [4.25,4.35] | consistent_by_rounding
3  | bn  | bare 4.4 0.1   | bare 2.1 0.1; bare 2.1 0.1 | [4.1,4.3] / [4.1,4.3] | [4.35,4.45] / [4.35,4.45] | inconsistent
4  | mn  | bare 58 1      | bare 12 1; bare 45 1 | [56,58] / [56,58] | [57.5,58.5] / [57.5,58.5] | consistent_by_rounding
5  | mn  | bare 7.8 0.1   | bare 4.2 0.1; bare 3.7 0.1 | [7.8,8] / [7.8,8] | [7.75,7.85] / [7.75,7.85] | consistent_by_rounding
6  | bn  | bare 4 1       | bare 1.9 0.1; bare 2.4 0.1 | [4.2,4.4] / [4.2,4.4] | [3.5,4.5] / [3.5,4.5] | consistent
7  | bn  | bare 4.2 0.1   | bare 2 1; bare 2 1 | [3,5] / [3,5] | [4.15,4.25] / [4.15,4.25] | consistent_by_rounding
8  | bn  | over 8 1       | bare 4.1 0.1; bare 4.2 0.1 | [8.2,8.4] / [8.2,8.4] | (8,9) / (8,∞) | consistent
9  | bn  | over 8 1       | bare 4.6 0.1; bare 4.9 0.1 | [9.4,9.6] / [9.4,9.6] | (8,9) / (8,∞) | strained
10 | bn  | over 8 1       | bare 3.9 0.1; bare 4.0 0.1 | [7.8,8] / [7.8,8] | (8,9) / (8,∞) | inconsistent
11 | bn  | over 8 1       | bare 3.9 0.1; bare 4.1 0.1 | [7.9,8.1] / [7.9,8.1] | (8,9) / (8,∞) | consistent_by_rounding
12 | bn  | over 8 1       | exact 3 1; exact 5 1 | [8,8] / [8,8] | (8,9) / (8,∞) | inconsistent
13 | bn  | at_least 8 1   | exact 3 1; exact 5 1 | [8,8] / [8,8] | [8,9) / [8,∞) | consistent
14 | one | nearly 500 1   | bare 240 0; bare 255 0 | [495,495] / [495,495] | (400,500) / [250,500) | consistent
15 | one | nearly 500 1   | bare 200 0; bare 190 0 | [390,390] / [390,390] | (400,500) / [250,500) | strained
16 | one | nearly 500 1   | bare 250 0; bare 251 0 | [501,501] / [501,501] | (400,500) / [250,500) | inconsistent
17 | bn  | about 4 1      | bare 2.1 0.1; bare 2.2 0.1 | [4.2,4.4] / [4.2,4.4] | [3.5,4.5] / [3,5] | consistent
18 | bn  | about 4 1      | bare 2.4 0.1; bare 2.4 0.1 | [4.7,4.9] / [4.7,4.9] | [3.5,4.5] / [3,5] | strained
19 | bn  | about 4 1      | bare 2.8 0.1; bare 2.9 0.1 | [5.6,5.8] / [5.6,5.8] | [3.5,4.5] / [3,5] | inconsistent
20 | bn  | bare 12.6 0.1  | over 12 1; bare 0.4 0.1 | (12.35,13.45) / (12.35,∞) | [12.55,12.65] / [12.55,12.65] | consistent
21 | bn  | bare 14 1      | over 12 1; bare 0.4 0.1 | (12.35,13.45) / (12.35,∞) | [13.5,14.5] / [13.5,14.5] | strained
22 | one | up_to 300 1    | bare 200 0; bare 150 0 | [350,350] / [350,350] | [0,300] / [0,300] | inconsistent
23 | bn  | bare 10 1      | bare 4 1; bare 3 1; … | [6,∞) / [6,∞) | [9.5,10.5] / [9.5,10.5] | incomplete
24 | bn  | bare 10 1      | bare 8 1; bare 7 1; … | [14,∞) / [14,∞) | [9.5,10.5] / [9.5,10.5] | inconsistent
25 | mn  | bare 1050 1    | 100 of bare 10 1 | [950,1050] / [950,1050] | [1049.5,1050.5] / [1049.5,1050.5] | strained
26 | bn  | bare 5.0 0.1   | bare 8.1 0.1; -1 x bare 3.1 0.1 | [4.9,5.1] / [4.9,5.1] | [4.95,5.05] / [4.95,5.05] | consistent
"""  # noqa: E501  (a line an example, as FIGURES has it)
SCALES = {"bn": BILLION, "mn": MILLION, "one": 1}


@dataclass(frozen=True)
class Example:
    number: int
    total: Figure
    parts: tuple[Part, ...]
    relation: RelationKind
    soft_sum: Interval
    hard_sum: Interval
    soft_total: Interval
    hard_total: Interval
    verdict: str


def _examples() -> list[Example]:
    return [_example(line.split("|")) for line in TABLE.strip().splitlines()]


def _example(cells: list[str]) -> Example:
    number, scale, total, parts, sums, totals, kind = (cell.strip() for cell in cells)
    unit = SCALES[scale]
    listed = [part.strip() for part in parts.split(";")]
    is_open = listed[-1] == "…"
    repeated = re.fullmatch(r"(\d+) of (.*)", listed[0])
    if repeated:
        listed = [repeated[2]] * int(repeated[1])
    soft_sum, hard_sum = (_interval(text, unit) for text in sums.split(" / "))
    soft_total, hard_total = (_interval(text, unit) for text in totals.split(" / "))
    return Example(
        int(number),
        _figure("total", total, unit),
        tuple(
            _part(f"part {index}", text, unit)
            for index, text in enumerate(listed[: -1 if is_open else None])
        ),
        RelationKind.INCLUDES if is_open else RelationKind.SUM_OF,
        soft_sum,
        hard_sum,
        soft_total,
        hard_total,
        kind,
    )


def _part(key: str, text: str, unit: int) -> Part:
    weight, _, rest = text.rpartition(" x ")
    factor = Fraction(weight or 1)
    return Part(_figure(key, rest, unit), factor, factor, explicit=bool(weight))


def _figure(key: str, text: str, unit: int) -> Figure:
    hedge, amount, u = text.split()
    counted = unit == 1
    return Figure(
        key,
        text,
        _hundredths(amount, unit),
        u=_hundredths(u, unit),
        hedge=Hedge(hedge),
        measure=Measure.QUANTITY if counted else Measure.VALUE,
        currency=None if counted else "USD",
        unit="aircraft" if counted else None,
    )


def _interval(text: str, unit: int) -> Interval:
    low, high = text.strip()[1:-1].split(",")
    return Interval(
        Bound(_hundredths(low, unit), 1 if text.strip().startswith("(") else 0),
        None
        if high == "∞"
        else Bound(_hundredths(high, unit), -1 if text.strip().endswith(")") else 0),
    )


def _hundredths(text: str, unit: int) -> int:
    amount = Fraction(text) * unit * 100
    assert amount.denominator == 1
    return amount.numerator


EXAMPLES = _examples()


def test_all_twenty_six_examples_are_here() -> None:
    assert [example.number for example in EXAMPLES] == list(range(1, 27))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example.number))
def test_a_worked_example_comes_out_as_written(example: Example) -> None:
    found = verdict(example.total, example.parts, example.relation)
    assert found.sums is not None
    assert found.total is not None
    assert (found.sums.soft, found.sums.hard) == (example.soft_sum, example.hard_sum)
    assert (found.total.soft, found.total.hard) == (example.soft_total, example.hard_total)
    assert found.kind == example.verdict


def test_example_21_needs_over_12_to_be_at_least_13_05() -> None:
    example = EXAMPLES[20]
    needed = verdict(example.total, example.parts).needed["part 0"]
    assert needed is not None
    assert needed.lower == Bound(_hundredths("13.05", BILLION))


def test_example_23_gives_what_is_left_for_the_others() -> None:
    example = EXAMPLES[22]
    found = verdict(example.total, example.parts, example.relation)
    assert found.remainder == _interval("[1.5,4.5]", BILLION)


def test_example_25_shows_z_to_two_decimals() -> None:
    example = EXAMPLES[24]
    assert verdict(example.total, example.parts).z == Fraction("17.23")
