"""What the rows of a bundle say of each other, and of the ledger they go into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import worded
from crossfoot.exchange.bundle.countable import uncountable
from crossfoot.exchange.bundle.cycles import refuse_circles
from crossfoot.exchange.bundle.errors import Problem
from crossfoot.exchange.bundle.present import TABLES, references
from crossfoot.exchange.bundle.shape import (
    ANNOUNCEMENTS,
    DEALS,
    DISMISSALS,
    FIGURES,
    FINDINGS,
    RATES,
    RELATIONS,
    SHAPES,
    Shape,
)
from crossfoot.exchange.bundle.values import fold, shown
from crossfoot.figures.values import SUMMING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from crossfoot.exchange.bundle.check import Checked
    from crossfoot.exchange.bundle.present import Present
    from crossfoot.exchange.bundle.values import Row

_LISTS = {table: name for name, table in TABLES.items()}


def relate(checked: Checked, present: Present, *, keep_good: bool) -> None:
    """Refuse every row that does not fit the others.

    keep_good: also refuse every row that leans on a refused one; else the whole bundle is
    refused, and those would only hide what is to be mended.
    """
    _refuse_repeats(checked)
    _refuse_second_sums(checked, present)
    for shape in SHAPES:
        for number, row in list(checked.rows[shape.name].items()):
            for problem in _faults(shape, row, f"{shape.name}[{number}]", checked, present):
                checked.refuse(shape, number, problem)
    refuse_circles(checked, present)
    if keep_good:
        _refuse_dependants(checked, present)


def _refuse_repeats(checked: Checked) -> None:
    """One key, one row; one identity, one relation, finding or rate."""
    for shape in SHAPES:
        first: dict[Hashable, int] = {}
        for number, row in list(checked.rows[shape.name].items()):
            known = first.setdefault(_identity(shape, row), number)
            if known != number:
                place = f"{shape.name}[{number}]"
                checked.refuse(shape, number, _repeated(shape, row, place, known))


def _identity(shape: Shape, row: Row) -> Hashable:
    """What no two rows of a list share."""
    if shape.keyed:
        return str(row["key"])
    if shape is RELATIONS:
        return row["kind"], row["whole"], row.get("breakdown")
    if shape is RATES:
        return row.get("on"), row["from"], row["to"], row.get("source")
    if shape is FINDINGS:
        names = ("kind", "key", "relation", "breakdown")
        subject = tuple(tuple(one.get(name) for name in names) for one in row["subject"])
        return row["rule"], subject
    if shape is DISMISSALS:
        return row["announcement"], row["span"]
    return row["kind"], row["key"], row["by"], row.get("at")


def _repeated(shape: Shape, row: Row, place: str, known: int) -> Problem:
    before = f"{shape.name}[{known}]"
    if shape.keyed:
        what = f"{shown(row['key'])} is already the key of {before}"
        return Problem(f"{place}.key", what, "Give each row a key of its own.")
    return Problem(
        place,
        worded("says the same {noun} as {before}", {"noun": shape.noun, "before": before}),
        "Put both into one.",
    )


def _refuse_second_sums(checked: Checked, present: Present) -> None:
    """A whole adds up in one way only, or in named breakdowns."""
    taken: dict[tuple[str, str | None], tuple[str, str]] = {}
    wholes = {row["whole"] for row in checked.rows["relations"].values()}
    known = {key: present.find("figure", key) for key in wholes}
    keys = {row["id"]: key for key, row in known.items() if row is not None}
    for whole_id, rows in present.children("relation", "whole_id", keys).items():
        for row in rows:
            if row["kind"] in SUMMING:
                taken[keys[whole_id], row["breakdown"]] = row["kind"], "in the ledger"
    for number, row in list(checked.rows["relations"].items()):
        if row["kind"] not in SUMMING:
            continue
        place = f"relations[{number}]"
        kind, where = taken.setdefault((row["whole"], row.get("breakdown")), (row["kind"], place))
        if kind != row["kind"]:
            what = f"{shown(row['whole'])} is the whole of {kind} already ({where})"
            remedy = "Keep one of the two, or tell them apart by breakdown."
            checked.refuse(RELATIONS, number, Problem(f"{place}.kind", what, remedy))


def _faults(
    shape: Shape, row: Row, place: str, checked: Checked, present: Present
) -> Iterator[Problem]:
    for field, table, key in references(shape.name, row):
        if not _is_there(shape, table, key, checked, present):
            what = f"there is no {table} {shown(key)}"
            list_name = _LISTS.get(table)
            way_out = f"Add it to {list_name}, or name one by its key." if list_name else ""
            yield Problem(f"{place}.{field}", what, way_out)
    if shape is FIGURES:
        yield from _figure(row, place, checked, present)
    elif shape is DEALS:
        yield from _parties(row, place, checked, present)
    elif shape is DISMISSALS:
        yield from _inside(row["span"], f"{place}.span", _body(row, checked, present))
    elif shape is ANNOUNCEMENTS and row.get("copy_of") == row["key"]:
        yield Problem(f"{place}.copy_of", "names the announcement itself", "Leave it out.")


def _is_there(shape: Shape, table: str, key: str, checked: Checked, present: Present) -> bool:
    if table not in _LISTS:
        return False
    if present.find(table, key) or key in checked.keys[_LISTS[table]]:
        return True
    return shape is DEALS and table == "party"  # by name, or new


def _parties(row: Row, place: str, checked: Checked, present: Present) -> Iterator[Problem]:
    """A name that several parties go by says nothing: to take another would make one more."""
    for number, one in enumerate(row.get("parties", ())):
        name = one["party"]
        if present.find("party", name) or name in checked.keys["parties"]:
            continue
        keys = checked.names.get(fold(name)) or {
            party["key"] for party in present.names.get(fold(name), ())
        }
        if len(keys) > 1:
            named = ", ".join(shown(key) for key in sorted(keys)[:3])
            what = f"{shown(name)} is the name of {len(keys)} parties ({named})"
            yield Problem(f"{place}.parties[{number}].party", what, "Name one by its key.")


def _figure(row: Row, place: str, checked: Checked, present: Present) -> Iterator[Problem]:
    known = present.find("figure", row["key"]) or {}
    wording = row.get("wording") or known.get("wording")
    if not wording and row.get("origin", known.get("origin", "quoted")) == "quoted":
        yield Problem(
            f"{place}.wording",
            "is missing",
            "Quote the words of the source, or say in origin where the figure comes from.",
        )
    beyond = uncountable(row, known)
    if beyond is not None:
        yield Problem(place, beyond.what.rstrip("."), beyond.remedy)
    body = _body(row, checked, present)
    if "span" in row:
        yield from _quotes(row["span"], wording, f"{place}.span", body)
    for number, mention in enumerate(row.get("mentions", ())):
        yield from _inside(mention, f"{place}.mentions[{number}]", body)


def _body(row: Row, checked: Checked, present: Present) -> str | None:
    """The sealed text of the announcement that a row names; None where there is none to see."""
    key = row.get("announcement")
    if key is None:
        known = present.find("figure", row.get("key", ""))
        return None if known is None else present.text_of(known["announcement_id"])
    sealed = checked.bodies.get(key)
    if sealed is not None:
        return sealed.text
    announcement = present.find("announcement", key)
    return None if announcement is None else present.text_of(announcement["id"])


def _quotes(
    span: tuple[int, int], wording: str | None, place: str, body: str | None
) -> Iterator[Problem]:
    if body is None:
        return
    start, end = span
    at = body.find(wording) if wording else -1
    there = f"It stands at [{at}, {at + len(wording or '')}]."
    for problem in _inside(span, place, body):
        yield Problem(place, problem.what, there if at >= 0 else problem.remedy)
    if end <= len(body) and wording and body[start:end] != wording:
        what = f"the text has {shown(body[start:end])} there, not {shown(wording)}"
        remedy = "Quote the source word for word, or leave the span out."
        yield Problem(place, what, there if at >= 0 else remedy)


def _inside(span: tuple[int, int], place: str, body: str | None) -> Iterator[Problem]:
    if body is not None and span[1] > len(body):
        what = f"[{span[0]}, {span[1]}] runs past the end of the text ({len(body):,} characters)"
        yield Problem(place, what, "Count in characters of the body.")


def _refuse_dependants(checked: Checked, present: Present) -> None:
    """Refuse what names a refused row, and what names that, to the end."""
    lost = [place for place in checked.refused if place[0] in TABLES]
    leaning = _leaning(checked) if lost else {}
    held = {name: {row["key"] for row in checked.rows[name].values()} for name in TABLES}
    while lost:
        name, number = lost.pop()
        key = checked.lost_keys.get((name, number))
        if key is None or key in held[name] or present.find(TABLES[name], key):
            continue
        for other, place, field in leaning.get((TABLES[name], key), ()):
            row = checked.rows[other.name].get(place)
            if row is None:
                continue
            at = f"{other.name}[{place}].{field}"
            what = f"{TABLES[name]} {shown(key)} was refused"
            checked.refuse(other, place, Problem(at, what, "Mend that row first."))
            if other.keyed:
                held[other.name].discard(row["key"])
                lost.append((other.name, place))


def _leaning(checked: Checked) -> dict[tuple[str, str], list[tuple[Shape, int, str]]]:
    found: dict[tuple[str, str], list[tuple[Shape, int, str]]] = {}
    for shape in SHAPES:
        for number, row in checked.rows[shape.name].items():
            for field, table, key in references(shape.name, row):
                found.setdefault((table, key), []).append((shape, number, field))
    return found
