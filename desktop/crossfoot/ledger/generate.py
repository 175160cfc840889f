"""A synthetic ledger for benchmarks: the same figures and seed give the same records."""

from __future__ import annotations

import gc
from random import Random
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind, Role
from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.navigation import counts
from crossfoot.ledger.queries.places import CONTEXT
from crossfoot.ledger.synthetic.stock import COUNTRIES, FIRST_WORDS, LAST_WORDS
from crossfoot.ledger.synthetic.telling import tell
from crossfoot.ledger.uncollected import uncollected
from crossfoot.reading.sealing import seal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ledger.synthetic.telling import Telling

A_CHANGE = 5_000
"""Figures a change: enough to write in bulk, few enough to be stopped between two."""

CACHE_KB = 64 * 1024
"""Of the indexes that every record goes into; what does not fit is read and written again."""
_A_TOTAL = (9, 10, 11)


def generate(
    ledger: Ledger,
    figures: int,
    seed: int,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Fill an empty ledger with this many figures in announcements, deals and totals.

    progress: told (figures done, figures wanted); may raise to stop between two changes.
    Errors: RefusedError where the ledger holds records already.
    """
    if counts(ledger.reader).announcements or counts(ledger.reader).parties:
        raise RefusedError(
            "{name} is not empty.", "Generate into a ledger made for it.", name=ledger.path.name
        )
    random = Random(seed)  # noqa: S311  (repeatable, not secret)
    ledger.reader.execute(f"PRAGMA cache_size=-{CACHE_KB}")
    with uncollected():
        _fill(ledger, figures, random, progress)


def _fill(
    ledger: Ledger, figures: int, random: Random, progress: Callable[[int, int], None] | None
) -> None:
    firms, parties = _found_firms(ledger, random)
    told, done = 0, 0
    while done < figures:
        edits: list[Insert] = []
        before, wanted = done, min(A_CHANGE, figures - done)
        while done - before < wanted:
            size = _size(random, figures - done)
            told += 1
            edits += _recorded(tell(random, told, size, firms), told, parties)
            done += size
        ledger.apply(Change("generate", tuple(edits), {"figures": str(done - before)}))
        gc.collect(1)
        if progress is not None:
            progress(done, figures)


def _size(random: Random, left: int) -> int:
    """Return how many figures the next announcement has; none is left with a single one."""
    size = random.choice(_A_TOTAL)
    return left if left - size < 2 else size


def _found_firms(ledger: Ledger, random: Random) -> tuple[list[str], list[int]]:
    """Record the firms; return their names and their ids."""
    names = [f"{first} {last}" for first in FIRST_WORDS for last in LAST_WORDS]
    edits = [
        Insert(
            "party",
            {
                "name": name,
                "kind": random.choice((PartyKind.COMPANY, PartyKind.STATE_COMPANY)).value,
                "country": random.choice(COUNTRIES)[0],
            },
            as_=New(name),
        )
        for name in names
    ]
    made = ledger.apply(Change("generate", tuple(edits), {"figures": "0"}))
    return names, [made.new_ids[name] for name in names]


def _recorded(telling: Telling, number: int, parties: list[int]) -> Iterator[Insert]:
    """Yield the records of one announcement."""
    announcement = New(f"announcement {number}")
    sealed = seal(telling.text)
    yield Insert(
        "announcement",
        {
            "title": telling.title,
            "publisher": telling.publisher,
            "published_on": telling.published_on,
            "kind": "release",
            "language": "en",
        },
        as_=announcement,
    )
    text = {"announcement_id": announcement, "body": sealed.text, "sha256": sealed.sha256}
    yield Insert("source_text", text)
    yield from _deals(telling, number, parties)
    yield from _figures(telling, number, announcement)
    yield from _relation(telling, number)


def _deals(telling: Telling, number: int, parties: list[int]) -> Iterator[Insert]:
    for place, sold in enumerate(telling.deals):
        deal = New(f"deal {number}.{place}")
        values = {
            "title": sold.title,
            "type": "purchase",
            "sector": sold.sector,
            "to_country": sold.country,
            "announced_on": telling.published_on,
        }
        yield Insert("deal", values, as_=deal)
        yield Insert("deal_stage", {"deal_id": deal, "stage": sold.stage.value})
        for position, (party, role) in enumerate(
            ((sold.buyer, Role.BUYER), (sold.seller, Role.SELLER))
        ):
            yield Insert(
                "deal_party",
                {
                    "deal_id": deal,
                    "party_id": parties[party],
                    "role": role.value,
                    "position": position,
                },
            )


def _figures(telling: Telling, number: int, announcement: New) -> Iterator[Insert]:
    for place, said in enumerate(telling.figures):
        end = said.start + len(said.wording)
        values = {
            "announcement_id": announcement,
            "deal_id": None if said.deal is None else New(f"deal {number}.{said.deal}"),
            "wording": said.wording,
            "start": said.start,
            "end": end,
            "before": telling.text[max(said.start - CONTEXT, 0) : said.start],
            "after": telling.text[end : end + CONTEXT],
        }
        yield Insert("figure", values, as_=New(f"figure {number}.{place}"))


def _relation(telling: Telling, number: int) -> Iterator[Insert]:
    """Yield the total: its first figure, with the first figure of every deal as a part."""
    if telling.kind is None:
        return
    relation = New(f"relation {number}")
    whole = {"kind": telling.kind.value, "whole_id": New(f"figure {number}.0")}
    yield Insert("relation", whole, as_=relation)
    for place in range(len(telling.deals)):
        part = {
            "relation_id": relation,
            "position": place,
            "figure_id": New(f"figure {number}.{place + 1}"),
        }
        yield Insert("relation_part", part)
