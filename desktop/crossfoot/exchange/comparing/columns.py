"""The columns of our own workbook that come back: how each is shown, and how a cell is read.

Shown here as `workbook/` shows it: a test exports a ledger and finds every row untouched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.values import language, rate
from crossfoot.exchange.comparing.days import day_of
from crossfoot.exchange.comparing.grain import (
    Column,
    Grain,
    amount_column,
    count_of,
    country_column,
    currency_of,
    currency_or_unit,
    day_column,
    ordered,
    plain,
    tags_of,
    text,
    word_column,
    yes_of,
)
from crossfoot.exchange.comparing.tied import deal_parties, events, flags, parts, totals
from crossfoot.exchange.comparing.words import added_words, word_of
from crossfoot.exchange.workbook import guard
from crossfoot.exchange.workbook.base import said
from crossfoot.exchange.workbook.terms import said as word_for
from crossfoot.figures import values as lists

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.exchange.comparing.grain import Held


def grains(connection: sqlite3.Connection) -> dict[str, Grain]:
    """Every sheet that comes back, by its title: what a row names stands before it."""
    made = (
        _deals(connection),
        _figures(connection),
        events(),
        _sources(connection),
        _parties(connection),
        deal_parties(connection),
        parts(),
        totals(),
        _rates(),
        flags(),
    )
    return {grain.sheet: grain for grain in made}


def _deals(connection: sqlite3.Connection) -> Grain:
    columns = ordered(
        "Deals",
        plain("Title", "title"),
        word_column(
            "Type", "type", lists.DealType, "a deal type", added_words(connection, "deal", "type")
        ),
        word_column("Stage", "stage", lists.Stage, "a stage"),
        day_column("Stage date", "stage_on"),
        day_column("Announced on", "announced_on"),
        country_column("From", "from_country"),
        country_column("To", "to_country"),
        plain("Sector", "sector"),
        plain("Product", "product"),
        Column("Tags", "tags", lambda held: ", ".join(held["tags"]), tags_of),
    )
    return Grain("Deals", "deal", "deals", ("Deal",), "Title", columns)


def _figures(connection: sqlite3.Connection) -> Grain:
    basis = added_words(connection, "figure", "basis")
    columns = ordered(
        "Figures",
        plain("As reported", "wording"),
        plain("Translation", "translation"),
        plain("Said by", "stated_by"),
        word_column("Origin", "origin", lists.Origin, "an origin"),
        Column(
            "Measure",
            "measure",
            lambda held: word_for(lists.Measure, held["read_measure"]),
            word_of(lists.Measure, "a measure"),
            "read_measure",
        ),
        Column(
            "Currency or unit",
            "currency_or_unit",
            lambda held: held["read_currency"] or held["read_unit"],
            currency_or_unit,
        ),
        amount_column("Printed", "amount", "read_printed"),
        Column(
            "Qualifier",
            "hedge",
            _qualifier,
            word_of(lists.Hedge, "a qualifier"),
            "read_hedge",
        ),
        amount_column("Printed, upper end", "amount_high", "read_printed_high"),
        word_column("Basis", "basis", lists.Basis, "a basis", basis),
        word_column("Certainty", "modality", lists.Modality, "a certainty"),
        Column(
            "Period",
            "period",
            lambda held: word_for(lists.Period, held["read_period"]),
            word_of(lists.Period, "a period"),
            "read_period",
        ),
        Column("From", "from_year", lambda held: held["from_year"], day_of),
        Column("To", "to_year", lambda held: held["to_year"], day_of),
        Column("Items said", "items", lambda held: held["items"], count_of),
        amount_column("Corrected", "corrected_amount"),
        plain("Why corrected", "corrected_why"),
        Column(
            "Counts for its deal",
            "adopted",
            lambda held: "yes" if held["adopted"] else None,
            yes_of,
        ),
        plain("Note", "note"),
        Column("Deal", "deal", lambda held: held["deal"], text),
    )
    return Grain("Figures", "figure", "figures", ("Figure",), "As reported", columns)


def _qualifier(held: Held) -> object:
    if held["read_known"]:
        return word_for(lists.Hedge, held["read_hedge"])
    return "not readable" if held["read_unreadable"] else "not given"


def _sources(connection: sqlite3.Connection) -> Grain:
    kinds = added_words(connection, "announcement", "kind")
    columns = ordered(
        "Sources",
        plain("Title", "title"),
        plain("Publisher", "publisher"),
        plain("Author", "author"),
        word_column("Kind", "kind", lists.AnnouncementKind, "an announcement kind", kinds),
        word_column("Published by", "source_type", lists.SourceType, "a source type"),
        Column(
            "Language",
            "language",
            lambda held: held["language"],
            lambda value: language(said(value)),
        ),
        day_column("Published", "published_on"),
        day_column("Accessed", "accessed_on"),
        plain("Address", "url"),
        plain("Archive address", "archive_url"),
        plain("Place in it", "place"),
        Column("Copy of", "original", lambda held: held["original"], text),
        plain("Event", "event"),
    )
    return Grain("Sources", "announcement", "announcements", ("Source",), "Title", columns)


def _parties(connection: sqlite3.Connection) -> Grain:
    kinds = added_words(connection, "party", "kind")
    columns = ordered(
        "Parties",
        plain("Name", "name"),
        word_column("Kind", "kind", lists.PartyKind, "a party kind", kinds),
        country_column("Country", "country"),
        Column("Other names", "aliases", lambda held: "; ".join(held["aliases"]), _names_of),
    )
    return Grain("Parties", "party", "parties", ("Party",), "Name", columns)


def _rates() -> Grain:
    columns = ordered(
        "Rates",
        day_column("Date", "on"),
        Column("From", "from_currency", lambda held: held["from_currency"], currency_of),
        Column("To", "to_currency", lambda held: held["to_currency"], currency_of),
        Column(
            "One of From is so many of To",
            "rate_number",
            lambda held: guard.decimal(held["rate"]),
            lambda value: rate(said(value)),
            "rate",
        ),
        Column("As printed", "rate", lambda held: held["rate"], lambda value: rate(said(value))),
        plain("Source", "source"),
    )
    return Grain("Rates", "rate", "rates", ("Rate",), "As printed", columns)


def _names_of(value: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in text(value).split(";") if name.strip()))
