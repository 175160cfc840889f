"""A small ledger with a case for every verdict, written through the exchange format."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle import take
from crossfoot.ledger.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path

TEXT = (
    "Washington closed over $12 billion in deals with Kazakhstan and Uzbekistan. Kazakhstan buys "
    "locomotives for $4.2 billion. Uzbekistan takes up to 22 Boeing aircraft, worth over "
    "$8 billion for all of them."
)
GULF = (
    "A fact sheet puts Saudi commitments at $600 billion. They include nearly $142 billion of "
    "defence equipment, $80 billion by technology firms, $20 billion by DataVolt, $14.2 billion "
    "of turbines, $5.8 billion for a fluids plant, $4.8 billion for airliners, $5 billion for an "
    "energy fund, $5 billion for an aerospace fund, $4 billion for sports, $2 billion of "
    "pipelines and $1.2 billion for hospitals."
)
SLIP = "The forum pledged $60 billion: $20 billion in loans, $15 billion in grants, $30 billion."
EDGE = "A visit brought over $8 billion: rail for $4.6 billion and power for $4.9 billion."


def bundle() -> dict[str, Any]:
    """Return the sample as an exchange file."""
    figures: list[dict[str, Any]] = []
    deals: list[dict[str, Any]] = []
    return {
        "format": "crossfoot-bundle/1",
        "reporting_currency": "USD",
        "parties": [
            {"key": "wabtec", "name": "Wabtec", "kind": "company", "country": "US"},
            {"key": "ktz", "name": "Temir Zholy", "kind": "state_company", "country": "KZ"},
            {"key": "boeing", "name": "Boeing", "kind": "company", "country": "US"},
            {"key": "hy", "name": "Uzbekistan Airways", "kind": "state_company", "country": "UZ"},
        ],
        "announcements": [
            _source("visit", "Two deals at the assembly", "Daily Ledger", "2025-09-23", TEXT),
            _source("gulf", "Fact sheet on Gulf commitments", "White House", "2025-05-13", GULF),
            _source("forum", "Forum pledges", "Forum secretariat", "2018-09", SLIP),
            _source("edge", "Rail and power", "Post", "2024", EDGE),
        ],
        "deals": deals,
        "figures": [
            *_central_asia(deals),
            *_gulf(deals),
            *_simple("forum", SLIP, ("$60 billion", "$20 billion", "$15 billion", "$30 billion")),
            *_simple("edge", EDGE, ("over $8 billion", "$4.6 billion", "$4.9 billion")),
            *figures,
        ],
        "relations": [
            _sum("sum_of", "visit-0", "visit-1", "visit-3"),
            _sum("includes", "gulf-0", *(f"gulf-{number}" for number in range(1, 12))),
            _sum("sum_of", "forum-0", "forum-1", "forum-2", "forum-3"),
            _sum("sum_of", "edge-0", "edge-1", "edge-2"),
        ],
    }


def make_sample(path: Path) -> Path:
    """Write the sample ledger to a new file."""
    ledger = Ledger.create(path, by="clerk")
    take(ledger, json.dumps(bundle()).encode())
    ledger.close()
    return path


def make_empty(path: Path) -> Path:
    """Write an empty ledger to a new file."""
    Ledger.create(path, by="clerk").close()
    return path


def _source(key: str, title: str, publisher: str, on: str, body: str) -> dict[str, Any]:
    return {
        "key": key,
        "title": title,
        "publisher": publisher,
        "published_on": on,
        "kind": "article",
        "source_type": "media",
        "language": "en",
        "body": body,
    }


def _central_asia(deals: list[dict[str, Any]]) -> list[dict[str, Any]]:
    deals += [
        _deal("rail", "Kazakhstan locomotives", "Rail", "KZ", "contract", ("ktz", "wabtec")),
        _deal("air", "Uzbekistan aircraft", "Aviation", "UZ", "announced", ("hy", "boeing")),
    ]
    wordings = ("over $12 billion", "$4.2 billion", "up to 22 Boeing aircraft", "over $8 billion")
    found = _simple("visit", TEXT, wordings)
    for figure, deal in zip(found, (None, "rail", "air", "air"), strict=True):
        figure["deal"] = deal
    return found


def _gulf(deals: list[dict[str, Any]]) -> list[dict[str, Any]]:
    parts = (
        ("nearly $142 billion", "Defence package", "Defence", "pledge"),
        ("$80 billion", "Technology firms", "Technology", "announced"),
        ("$20 billion", "DataVolt", "Technology", "announced"),
        ("$14.2 billion", "Turbines", "Energy", "contract"),
        ("$5.8 billion", "Fluids plant", "Health", "announced"),
        ("$4.8 billion", "Airliners", "Aviation", "contract"),
        ("$5 billion for an energy", "Energy fund", "Finance", "mou"),
        ("$5 billion for an aero", "Aerospace fund", "Finance", "mou"),
        ("$4 billion", "Sports fund", "Finance", "mou"),
        ("$2 billion", "Pipelines", "Energy", "delivered"),
        ("$1.2 billion", "Hospitals", "Health", "suspended"),
    )
    for number, (_, title, sector, stage) in enumerate(parts, start=1):
        deals.append(_deal(f"gulf-deal-{number}", title, sector, "SA", stage, (None, None)))
    found = _simple("gulf", GULF, ("$600 billion", *(part[0] for part in parts)))
    for number, figure in enumerate(found[1:], start=1):
        figure["deal"] = f"gulf-deal-{number}"
    return found


def _deal(  # noqa: PLR0917  (a row of a table)
    key: str, title: str, sector: str, to: str, stage: str, sides: tuple[str | None, str | None]
) -> dict[str, Any]:
    roles = zip(sides, ("buyer", "seller"), strict=True)
    return {
        "key": key,
        "title": title,
        "type": "purchase",
        "sector": sector,
        "stages": [{"stage": stage}],
        "from_country": "US",
        "to_country": to,
        "announced_on": "2025-09-23" if to != "SA" else "2025-05-13",
        "parties": [{"party": party, "role": role} for party, role in roles if party],
    }


def _simple(announcement: str, body: str, wordings: tuple[str, ...]) -> list[dict[str, Any]]:
    return [
        _figure(f"{announcement}-{number}", announcement, body, wording)
        for number, wording in enumerate(wordings)
    ]


def _figure(key: str, announcement: str, body: str, wording: str) -> dict[str, Any]:
    start = body.index(wording)
    wording = wording.split(" for an", maxsplit=1)[0]
    return {
        "key": key,
        "announcement": announcement,
        "measure": "quantity" if "aircraft" in wording else "value",
        "wording": wording,
        "span": [start, start + len(wording)],
    }


def _sum(kind: str, whole: str, *parts: str) -> dict[str, Any]:
    return {"kind": kind, "whole": whole, "parts": [{"figure": part} for part in parts]}
