"""The sheets whose rows tie others together: parties of deals, parts of totals, events, flags.

A part is known by its total, breakdown and figure; a party of a deal, an event and a flag by what
the ledger calls its row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import shown
from crossfoot.exchange.comparing.amounts import amount_of, hundredths
from crossfoot.exchange.comparing.grain import (
    Column,
    Grain,
    country_column,
    day_column,
    number_shown,
    ordered,
    plain,
    text,
    word_column,
)
from crossfoot.exchange.comparing.words import added_words, word_of
from crossfoot.figures.values import SUMMING, FindingState, Outcome, PartyKind, RelationKind, Role
from crossfoot.figures.words import word

if TYPE_CHECKING:
    import sqlite3

MOST_TIMES = 10**8
"""Hundredths of the greatest weight. Source: FIGURES, section 2."""


def deal_parties(connection: sqlite3.Connection) -> Grain:
    """Who does what in which deal; a new row may name a party instead of giving its id."""
    columns = ordered(
        "Deal parties",
        plain("Deal", "deal"),
        plain("Party", "party"),
        word_column("Role", "role", Role, "a role"),
    )
    kinds = added_words(connection, "party", "kind")
    further = (
        plain("Name", "name"),
        word_column("Kind", "kind", PartyKind, "a party kind", kinds),
        country_column("Country", "country"),
    )
    return Grain("Deal parties", "deal_party", "deal parties", ("Line",), "Name", columns, further)


def parts() -> Grain:
    """What each total is made of."""
    columns = ordered(
        "Parts",
        Column("Relation", "kind", lambda held: word(RelationKind(held["kind"])), _list_of_parts),
        _weight("Weight, low", "weight_low"),
        _weight("Weight, high", "weight_high"),
    )
    further = (plain("Total", "total"), plain("Breakdown", "breakdown"), plain("Figure", "figure"))
    ids = ("Total", "Breakdown", "Figure")
    return Grain("Parts", "relation_part", "relations", ids, "As reported", columns, further)


def totals() -> Grain:
    """What ties the parts of each total to it, by breakdown."""
    columns = ordered(
        "Totals",
        plain("Breakdown", "breakdown"),
        Column("Relation", "kind", lambda held: word(RelationKind(held["kind"])), _list_of_parts),
        plain("Said where", "quote"),
        plain("Note", "note"),
    )
    further = (plain("Total", "total"),)
    ids = ("Total", "Breakdown")
    return Grain("Totals", "relation", "relations", ids, "As reported", columns, further)


def events() -> Grain:
    """The occasions that sources report."""
    columns = ordered(
        "Events", plain("Name", "name"), day_column("Date", "on"), plain("Place", "place")
    )
    return Grain("Events", "event", "events", ("Event",), "Name", columns)


def flags() -> Grain:
    """What people say of a flag; a row is never added."""
    columns = ordered(
        "Flags",
        word_column("State", "state", FindingState, "a state of a flag"),
        word_column("Closed as", "outcome", Outcome, "an outcome"),
        Column("Comment", "comment", lambda _: None, text, "last_words"),
    )
    return Grain("Flags", "finding", "findings", ("Flag id",), "Flag", columns)


def _list_of_parts(value: object) -> str | None:
    kind = word_of(RelationKind, "a list of parts")(value)
    if kind is not None and kind not in SUMMING:
        told = ", ".join(f"“{word(one)}”" for one in RelationKind if one in SUMMING)
        raise WrongError(
            "{shown} does not make a sum", "Say {told}.", shown=shown(value), told=told
        )
    return kind


def _weight(title: str, field: str) -> Column:
    return Column(
        title,
        field,
        lambda held: number_shown(100 if held[field] is None else held[field]),
        _times,
    )


def _times(value: object) -> int:
    found = hundredths(amount_of(value, ".").value)
    if abs(found) > MOST_TIMES:
        raise WrongError(
            "{shown} is beyond what a part can count", "Give a million at most.", shown=shown(value)
        )
    return found
