"""The real cases as bundles: what a clerk would enter of each announcement, by the case's own data.

A case says what each figure is part of, and which figures compete with it; it does not say whether
a list is complete, nor in what way a figure competes. Both are in `readings.json`, as a clerk reads
them from the wordings and the case's notes, never from the verdict.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
_HEDGES = {"exact": "bare"}
_STAGES = {"MoU": "mou", "LOI": "loi", "option": None}
_SUMMED = ("component", "quantity")

Row = dict[str, Any]


@dataclass(frozen=True)
class Readings:
    """How a clerk reads what a case leaves open.

    open:   "case/figure" of wholes whose parts are a list that says "include", to why.
    inside: the same of wholes of which one part is named, and nothing else claimed.
    others: "case/figure" of alternatives that are no report of the same thing, to
            (kind, why): another kind of relation, "superseded" by it, or "none".
    periods: "case/figure" of amounts a period, to how many periods count.
    """

    open: dict[str, str]
    inside: dict[str, str]
    others: dict[str, tuple[str, str]]
    periods: dict[str, int]


@lru_cache(maxsize=1)
def readings() -> Readings:
    held = json.loads((HERE / "readings.json").read_text(encoding="utf-8"))
    others = {name: (kind, why) for name, (kind, why) in held["others"].items()}
    return Readings(held["open"], held["inside"], others, held["periods"])


def cases(folder: Path) -> list[Row]:
    """Return the cases, as they are kept beside the project."""
    text = (folder / "announcements_cases.json").read_text(encoding="utf-8")
    return list(json.loads(text))


def bundle(case: Row) -> Row:
    """Return a case as one bundle; keys are "case/figure"."""
    name = case["id"]
    announcements = [
        {
            "key": f"{name}/s{number}",
            "event": f"{name}/event",
            "title": source["title"] or f"{case['title']} ({number + 1})",
            "publisher": source["publisher"],
            "published_on": source["date"],
            "url": source["url"],
        }
        for number, source in enumerate(case["sources"])
    ]
    return {
        "format": "crossfoot-bundle/1",
        "events": [{"key": f"{name}/event", "name": case["title"], "on": case["announced_on"]}],
        "announcements": announcements,
        "deals": [_deal(case, figure) for figure in case["figures"] if _is_deal(figure)],
        "figures": [_figure(case, figure) for figure in case["figures"]],
        "relations": list(_relations(case)),
        "rates": list(_rates(case)),
    }


def _is_deal(figure: Row) -> bool:
    return bool(figure["role"] == "component" or _is_top(figure))


def _is_top(figure: Row) -> bool:
    return figure["role"] in ("total", "quantity") and figure["of"] is None


def _deal(case: Row, figure: Row) -> Row:
    stage = _STAGES.get(figure["stage"], figure["stage"])
    parties = [
        {"party": figure[role], "role": role} for role in ("buyer", "seller") if figure[role]
    ]
    return {
        "key": f"{case['id']}/{figure['key']}",
        "title": f"{case['title']}: {figure['what']}",
        "sector": figure["sector"],
        "from_country": _country(figure["seller_country"]),
        "to_country": _country(figure["buyer_country"]),
        "announced_on": case["announced_on"],
        "stages": [{"stage": stage}] if stage else [],
        "parties": parties,
    }


def _country(code: str | None) -> str | None:
    return code if code and len(code) == 2 and code.isupper() else None


def _figure(case: Row, figure: Row) -> Row:
    name, source = case["id"], figure["source"]
    count = figure["unit"] == "count"
    return {
        "key": f"{name}/{figure['key']}",
        "announcement": None if source is None else f"{name}/s{source}",
        "deal": _deal_of(case, figure),
        "wording": figure["wording"],
        "measure": "quantity" if count else "value",
        "amount": figure["amount"],
        "amount_high": figure.get("amount_high"),
        "currency": figure["currency"],
        "unit": _noun(case, figure) if count else None,
        "hedge": _HEDGES.get(figure["hedge"], figure["hedge"]),
        "period": figure.get("period"),
        "modality": figure.get("modality"),
        "note": figure.get("note"),
    }


def _noun(case: Row, figure: Row) -> str:
    """Return what is counted: what the whole counts says it for its parts."""
    by_key = {each["key"]: each for each in case["figures"]}
    above = by_key.get(figure["of"] or "")
    if above is not None and above["unit"] == "count":
        return _noun(case, above)
    return next(noun for noun in ("engines", "locomotives", "aircraft") if _names(figure, noun))


def _names(figure: Row, noun: str) -> bool:
    return noun == "aircraft" or noun in figure["what"] + figure["wording"]


def _deal_of(case: Row, figure: Row) -> str | None:
    by_key = {each["key"]: each for each in case["figures"]}
    while not _is_deal(figure):
        if figure["of"] is None:
            return None
        figure = by_key[figure["of"]]
    return f"{case['id']}/{figure['key']}"


def _relations(case: Row) -> Any:
    for whole in case["figures"]:
        parts = [each for each in case["figures"] if _is_part(each, whole)]
        if parts:
            yield _relation(case, _listed(f"{case['id']}/{whole['key']}"), whole, parts)
    by_key = {figure["key"]: figure for figure in case["figures"]}
    for (kind, key), others in _grouped(_others(case)).items():
        if kind == "superseded":
            yield from (_relation(case, "supersedes", new, [by_key[key]]) for new in others)
        else:
            yield _relation(case, kind, by_key[key], others)


def _others(case: Row) -> Any:
    """Yield ((kind, key of the whole), part) of alternatives and options."""
    by_key = {figure["key"]: figure for figure in case["figures"]}
    for figure in case["figures"]:
        if figure["role"] == "alternative" and figure["of"] is not None:
            kind = _competes(case, figure, by_key[figure["of"]])
            if kind != "none":
                yield (kind, figure["of"]), figure
        firm = _firm_of(case, figure)
        if firm is not None:
            yield ("option_of", firm["key"]), figure


def _grouped(pairs: Any) -> dict[tuple[str, str], list[Row]]:
    grouped: dict[tuple[str, str], list[Row]] = {}
    for group, figure in pairs:
        grouped.setdefault(group, []).append(figure)
    return grouped


def _listed(name: str) -> str:
    """Return how the parts of a whole are listed."""
    known = readings()
    return "includes" if name in known.open else "of_which" if name in known.inside else "sum_of"


def _firm_of(case: Row, option: Row) -> Row | None:
    """Return what is firm beside an option: the first figure of the same whole that is none."""
    if option["stage"] != "option":
        return None
    beside = (each for each in case["figures"] if each["of"] == option["of"] is not None)
    return next((each for each in beside if each["stage"] != "option"), None)


def _is_part(figure: Row, whole: Row) -> bool:
    alike = figure["unit"] == whole["unit"]
    return bool(figure["of"] == whole["key"] and figure["role"] in _SUMMED and alike)


def _competes(case: Row, figure: Row, chosen: Row) -> str:
    known = readings().others.get(f"{case['id']}/{figure['key']}")
    if known is not None:
        return known[0]
    other = figure["currency"] != chosen["currency"]
    return "converts" if other and figure["currency"] and chosen["currency"] else "same_as"


def _relation(case: Row, kind: str, whole: Row, parts: list[Row]) -> Row:
    name = case["id"]
    return {
        "kind": kind,
        "whole": f"{name}/{whole['key']}",
        "parts": [_part(case, part) for part in parts],
    }


def _part(case: Row, figure: Row) -> Row:
    """Return a part; an amount a period counts as often as the case says."""
    key = f"{case['id']}/{figure['key']}"
    periods = readings().periods.get(key, figure.get("years"))
    return {"figure": key} if periods is None else {"figure": key, "weight": periods}


def _rates(case: Row) -> Any:
    """Yield the rates that the case itself uses, on the day of the announcement."""
    for pair, rate in (case["expected"].get("fx") or {}).items():
        if len(pair) == 6 and pair.isupper():
            yield {
                "on": case["announced_on"],
                "from": pair[:3],
                "to": pair[3:],
                "rate": str(rate),
                "source": "the case",
            }
