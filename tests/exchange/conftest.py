"""A small bundle with a row of every list, and ledgers to take it into."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.exchange.bundle import take
from crossfoot.exchange.workbook import export_workbook
from crossfoot.ledger.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from crossfoot.exchange.bundle import Report

Bundle = dict[str, Any]

BODY = "Two orders worth over $12 billion: $4.2 billion of engines and over $8 billion of aircraft."


def place(words: str) -> list[int]:
    """The span of some words in the body."""
    start = BODY.index(words)
    return [start, start + len(words)]


@pytest.fixture
def bundle() -> Bundle:
    """Every list, nearly every field."""
    return {
        "format": "crossfoot-bundle/1",
        "reporting_currency": "EUR",
        "parties": [
            {
                "key": "p-maker",
                "name": "Northern Aircraft",
                "kind": "company",
                "country": "US",
                "aliases": ["Northern"],
            },
            {"key": "p-rail", "name": "Steppe Railways", "kind": "state_company", "country": "KZ"},
        ],
        "events": [
            {"key": "e-week", "name": "Assembly week", "on": "2025-09", "place": "New York"}
        ],
        "announcements": [
            {"key": "a-copy", "title": "Two orders, again", "copy_of": "a-first"},
            {
                "key": "a-first",
                "event": "e-week",
                "title": "Two orders",
                "publisher": "The Gazette",
                "author": "A. Writer",
                "published_on": "2025-09-23",
                "accessed_on": "2025-10-01",
                "url": "https://example.org/orders",
                "archive_url": "https://example.net/copy",
                "kind": "article",
                "source_type": "media",
                "language": "en",
                "place": "p. 3",
                "body": BODY,
            },
        ],
        "deals": [
            {
                "key": "d-engines",
                "title": "Engines",
                "type": "purchase",
                "sector": "rail",
                "product": "locomotives",
                "stages": [
                    {"stage": "mou", "on": "2024", "inferred": True},
                    {"stage": "contract", "on": "2025-09-22", "quote": "signed"},
                ],
                "from_country": "US",
                "to_country": "KZ",
                "announced_on": "2025-09-22",
                "tags": ["rail"],
                "parties": [{"party": "p-rail", "role": "buyer"}],
                "adopted": {"value": "f-engines"},
            },
            {"key": "d-aircraft", "title": "Aircraft", "parties": [{"party": "p-maker"}]},
        ],
        "figures": [
            {
                "key": "f-total",
                "announcement": "a-first",
                "origin": "quoted",
                "wording": "over $12 billion",
                "span": place("over $12 billion"),
                "items": 2,
            },
            {
                "key": "f-engines",
                "announcement": "a-first",
                "deal": "d-engines",
                "origin": "quoted",
                "measure": "value",
                "wording": "$4.2 billion",
                "span": place("$4.2 billion"),
                "mentions": [[0, 3]],
                "translation": "4,2 Mrd. Dollar",
                "amount": "4200000000",
                "currency": "USD",
                "hedge": "bare",
                "rounded_to": "100000000",
                "from": "2025",
                "to": "2030-06",
                "modality": "estimated",
                "basis": "contract",
                "stated_by": "the buyer",
                "note": "asked twice",
                "corrected": {"amount": "4250000000", "why": "the minister said so"},
            },
            {
                "key": "f-aircraft",
                "announcement": "a-first",
                "deal": "d-aircraft",
                "origin": "quoted",
                "wording": "over $8 billion",
                "span": place("over $8 billion"),
            },
            {
                "key": "f-range",
                "origin": "own_estimate",
                "measure": "quantity",
                "amount": "-1.5",
                "amount_high": "22",
                "unit": "aircraft",
                "hedge": "range",
                "period": "year",
            },
        ],
        "relations": [
            {
                "kind": "sum_of",
                "whole": "f-total",
                "breakdown": "by country",
                "parts": [
                    {"figure": "f-engines", "weight": 1},
                    {"figure": "f-aircraft", "weight": [0.5, 10]},
                ],
                "quote": "Two orders",
                "note": "read twice",
            },
            {
                "kind": "restates",
                "whole": "f-aircraft",
                "on": "2024-11",
                "amount": "1000000000",
                "quote": "as announced",
            },
        ],
        "rates": [
            {"on": "2025-09-23", "from": "EUR", "to": "USD", "rate": "1.1800", "source": "ECB"}
        ],
        "dismissals": [{"announcement": "a-first", "span": [0, 3], "reason": "background"}],
        "findings": [
            {
                "rule": "footing",
                "subject": [{"kind": "figure", "key": "f-total"}],
                "state": "closed",
                "outcome": "scope",
                "thread": [
                    {"by": "Ada", "at": "2025-10-01T09:00:00Z", "text": "Why?"},
                    {"by": "Ben", "at": "2025-10-02T09:00:00Z", "text": "Other scope."},
                ],
                "fingerprint": "abc",
            }
        ],
        "sign_offs": [
            {"kind": "deal", "key": "d-engines", "by": "Ada", "at": "2025-10-03T09:00:00Z"}
        ],
    }


@pytest.fixture
def new_ledger(tmp_path: Path) -> Iterator[Callable[..., Ledger]]:
    """Make empty ledgers, closed at the end."""
    made: list[Ledger] = []

    def make(by: str = "Ada") -> Ledger:
        made.append(Ledger.create(tmp_path / f"{len(made)}.crossfoot", by=by))
        return made[-1]

    yield make
    for ledger in made:
        ledger.close()


@pytest.fixture
def ledger(new_ledger: Callable[[], Ledger]) -> Ledger:
    """An empty ledger."""
    return new_ledger()


@pytest.fixture
def workbook(tmp_path: Path, ledger: Ledger) -> Path:
    """The workbook of the ledger that a module tests with."""
    path = tmp_path / "a.xlsx"
    export_workbook(ledger, path)
    return path


def take_in(
    ledger: Ledger, bundle: object, *, keep_good: bool = False, dry_run: bool = False
) -> Report:
    """Take in a bundle given as a value."""
    return take(ledger, json.dumps(bundle).encode(), keep_good=keep_good, dry_run=dry_run)


def problems(ledger: Ledger, bundle: object) -> list[str]:
    """What keeps a bundle out, a sentence each."""
    return [problem.sentence for problem in take_in(ledger, bundle).refused]
