"""Every row of a bundle by itself: known fields, known words, values that can be stored.

What rows say of each other (keys, spans, cycles) is checked in `references`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crossfoot.errors import worded
from crossfoot.exchange.bundle.codes import currency
from crossfoot.exchange.bundle.errors import MOST_REFUSED, Problem, WrongError
from crossfoot.exchange.bundle.own_values import added_values, merged, widened
from crossfoot.exchange.bundle.shape import FIGURES, RATES, RELATIONS, SHAPES, Shape
from crossfoot.exchange.bundle.values import Row, fold, shown, unknown_field
from crossfoot.reading.sealing import seal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from crossfoot.exchange.bundle.own_values import Added
    from crossfoot.reading.sealing import Sealed


@dataclass(slots=True)
class Checked:
    """A bundle whose rows have been read.

    added:      the words that it adds to open value lists, each with its meaning.
    rows:       list name to place number to row; a row that was refused is not in it.
    refused:    what keeps rows out, by (list name, place number), in the order found.
    keys:       list name to every key given in it, of refused rows too.
    lost_keys:  the key of each refused row that had one.
    bodies:     the sealed text of each announcement that brings one, by key.
    names:      party name or alias, folded, to the keys of the parties that go by it.
    hopeless:   whether it was given up, since too much was refused.
    """

    reporting_currency: str | None = None
    added: Added = field(default_factory=dict)
    rows: dict[str, dict[int, Row]] = field(default_factory=dict)
    refused: dict[tuple[str, int], list[Problem]] = field(default_factory=dict)
    keys: dict[str, set[str]] = field(default_factory=dict)
    lost_keys: dict[tuple[str, int], str] = field(default_factory=dict)
    bodies: dict[str, Sealed] = field(default_factory=dict)
    names: dict[str, set[str]] = field(default_factory=dict)
    hopeless: bool = False

    def refuse(self, shape: Shape, number: int, problem: Problem) -> None:
        """Keep a row out."""
        row = self.rows[shape.name].pop(number, None)
        if row is not None and shape.keyed:
            self.lost_keys[shape.name, number] = row["key"]
        self.refused.setdefault((shape.name, number), []).append(problem)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that keeps rows out."""
        return tuple(problem for problems in self.refused.values() for problem in problems)


def check(top: Mapping[str, Any], known: Added) -> Checked:
    """Read the rows of a parsed bundle. Total: faults come back as problems.

    known: the words that the ledger itself adds to open value lists.
    """
    checked = Checked()
    try:
        checked.added = added_values(top.get("values"))
    except WrongError as fault:
        place = f"values{fault.at}"
        checked.refused["values", 0] = [Problem(place, fault.what, fault.remedy)]
    given = top.get("reporting_currency")
    if given is not None:
        try:
            checked.reporting_currency = currency(given)
        except WrongError as fault:
            problem = Problem("reporting_currency", fault.what, fault.remedy)
            checked.refused["reporting_currency", 0] = [problem]
    for shape in widened(SHAPES, merged(known, checked.added)):
        _read_list(checked, shape, top.get(shape.name) or ())
    for row in checked.rows["announcements"].values():
        if "body" in row:
            checked.bodies[row["key"]] = seal(row["body"])
    for row in checked.rows["parties"].values():
        for name in (row["name"], *row.get("aliases", ())):
            checked.names.setdefault(fold(name), set()).add(row["key"])
    return checked


def _read_list(checked: Checked, shape: Shape, raws: Iterable[Any]) -> None:
    rows = checked.rows[shape.name] = {}
    keys = checked.keys[shape.name] = set()
    for number, raw in enumerate(_emptied(raws)):
        row, problems = read_row(shape, raw, f"{shape.name}[{number}]")
        if shape.keyed and "key" in row:
            keys.add(row["key"])
        if not problems:
            rows[number] = row
            continue
        checked.refused[shape.name, number] = problems
        if len(checked.refused) > MOST_REFUSED:
            checked.hopeless = True
            return
        if shape.keyed and "key" in row:
            checked.lost_keys[shape.name, number] = row["key"]


def _emptied(raws: Any) -> Iterator[Any]:  # noqa: ANN401  (a list, or what stands for none)
    """Give the rows of a list one by one and let go of each: a large file is held once."""
    for number in range(len(raws)):
        raw, raws[number] = raws[number], None
        yield raw


def read_row(shape: Shape, raw: object, place: str) -> tuple[Row, list[Problem]]:
    """Read one row by itself; what is wrong with it comes beside it."""
    row: Row = {}
    problems: list[Problem] = []
    if not isinstance(raw, dict):
        return row, [
            Problem(
                place,
                worded("{shown} is not an object", {"shown": shown(raw)}),
                "Put it in braces.",
            )
        ]
    fields, needs = shape.fields, f"Every {shape.noun} needs it."
    for name, value in raw.items():
        try:
            if value is not None:
                row[name] = fields[name](value)
            elif name not in fields:
                raise unknown_field(name, fields)
        except KeyError:
            problems.append(_problem(place, unknown_field(name, fields)))
        except WrongError as fault:
            at = f"{place}.{name}" if name in fields else place
            is_empty = name in shape.required and value == ""
            problems.append(Problem(at, fault.what, needs) if is_empty else _problem(at, fault))
    missing = (name for name in shape.required if raw.get(name) is None)
    problems += (Problem(f"{place}.{name}", "is missing", needs) for name in missing)
    if not problems:
        problems = list(_together(shape, row, place))
    return row, problems


def _problem(place: str, fault: WrongError) -> Problem:
    return Problem(f"{place}{fault.at}", fault.what, fault.remedy)


def _together(shape: Shape, row: Row, place: str) -> Iterator[Problem]:
    """What the fields of one row say of each other."""
    if shape.name == FIGURES.name:
        yield from _figure(row, place)
    elif shape.name == RELATIONS.name:
        yield from _relation(row, place)
    elif shape.name == RATES.name and row["from"] == row["to"]:
        yield Problem(
            f"{place}.to",
            worded("{shown} is the currency it comes from", {"shown": shown(row["to"])}),
            "A rate joins two currencies.",
        )


def _figure(row: Row, place: str) -> Iterator[Problem]:
    low, high = row.get("amount"), row.get("amount_high")
    if high is not None and low is None:
        yield Problem(
            f"{place}.amount_high", "stands without an amount", "Give the lower end as amount."
        )
    elif high is not None and high < low:
        yield Problem(f"{place}.amount_high", "is below amount", "Give the lower end as amount.")
    if row.get("rounded_to", 0) < 0:
        yield Problem(f"{place}.rounded_to", "is below zero", "Give the unit of the last place.")
    if "from" in row and "to" in row and row["from"] > f"{row['to']}~":
        yield Problem(f"{place}.to", "lies before from", "Put the earlier date in from.")


def _relation(row: Row, place: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, part in enumerate(row.get("parts", ())):
        at = f"{place}.parts[{number}].figure"
        name = shown(part["figure"])
        if part["figure"] == row["whole"]:
            yield Problem(
                at,
                worded("{name} is a part of itself", {"name": name}),
                "Take it out of the parts.",
            )
        if part["figure"] in seen:
            yield Problem(
                at,
                worded("{name} is a part twice", {"name": name}),
                "Name it once, with the weight it counts with.",
            )
        seen.add(part["figure"])
    if row["kind"] == "restates" and not row.get("parts") and not ("on" in row and "quote" in row):
        yield Problem(
            f"{place}.parts",
            "names nothing that is restated",
            "Name the earlier figure, or give on and quote.",
        )
