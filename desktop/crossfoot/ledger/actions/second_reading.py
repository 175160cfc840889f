"""A second, blind reading of an announcement, and settling what it reads otherwise.

What the second clerk records is kept apart from the record. Where both agree the record stands as
it is; a difference is settled by a person, field by field. Names are attribution, not
authentication: the refusal to read one's own announcement twice guards against a slip, no more.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from crossfoot.figures.values import SecondReadingState
from crossfoot.ledger.actions.deals import new_deal
from crossfoot.ledger.actions.figures import delete_figure, edit_figure, figure_rows
from crossfoot.ledger.actions.rows import needed_row
from crossfoot.ledger.authors import authors_of
from crossfoot.ledger.change import Change, Delete, Edit, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import DealFields, FigureFields
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.queries.figures import fields_of
from crossfoot.ledger.queries.places import quote_at, recorded_spans
from crossfoot.ledger.queries.second_readings import (
    Difference,
    SecondReading,
    differences,
    pairs_of,
    risks,
    second_reading,
    unread,
)
from crossfoot.reading.second import Field, agreement, alike

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.fields import Signed
    from crossfoot.reading.second import ReadFigure

_TEXT = """
    SELECT number FROM source_text WHERE announcement_id = ? AND body IS NOT NULL
     ORDER BY number DESC LIMIT 1
"""
_DEALS = """
    SELECT DISTINCT deal.id, deal.title FROM deal JOIN figure ON figure.deal_id = deal.id
     WHERE figure.announcement_id = ? ORDER BY deal.id
"""
_NEW = New("second reading")
_AMOUNT, _CURRENCY, _HEDGE = ("amount", "amount_high", "rounded_to"), ("currency", "unit"), "hedge"
_ALL = ("measure", *_AMOUNT, *_CURRENCY, _HEDGE)
_TAKEN: dict[Field, tuple[str, ...]] = {
    Field.MEASURE: _ALL,  # another measure is another thing: the rest comes with it
    Field.AMOUNT: _AMOUNT,
    Field.CURRENCY: _CURRENCY,
    Field.QUALIFIER: (_HEDGE,),
}


@dataclass(frozen=True, slots=True)
class SecondFields:
    """A figure as the second clerk reads it; the names are those of a figure. deal: a title."""

    start: int
    end: int
    measure: str | None = None
    amount: int | None = None
    amount_high: int | None = None
    currency: str | None = None
    unit: str | None = None
    hedge: str | None = None
    rounded_to: int | None = None
    deal: str | None = None


def want_second(connection: sqlite3.Connection, share: int, signed: Signed) -> Change:
    """Ask for second readings of this share of the announcements, in per cent, by risk.

    Errors: RefusedError where so many are asked for already.
    """
    found = risks(connection, share)
    if not found:
        raise RefusedError("{share}% of the announcements are asked for already.", share=share)
    edits = [
        Insert("second_reading", {"announcement_id": one.id, "wanted_by": signed.by})
        for one in found
    ]
    return Change("want_second", tuple(edits), {"count": str(len(edits))})


def begin_second(connection: sqlite3.Connection, announcement_id: int, signed: Signed) -> Change:
    """Begin to read an announcement a second time; anew where its text has a later version.

    Errors: RefusedError for one's own, where nothing is recorded or no text is kept, and where
    somebody else reads it or it is done.
    """
    row = needed_row(connection, "announcement", announcement_id)
    figures = [("figure", one["id"]) for one in recorded_spans(connection, announcement_id)]
    texts = fetch(connection, _TEXT, announcement_id)
    if not figures or not texts:
        raise RefusedError(
            "Nothing is recorded from the text of “{title}” yet.",
            "A second reading follows a first.",
            title=row["title"],
        )
    if signed.by in authors_of(connection, [("announcement", announcement_id), *figures]):
        raise RefusedError(
            "“{title}” was entered or mended by {by}.",
            "Let somebody else read it a second time (“Who is at work”).",
            title=row["title"],
            by=signed.by,
        )
    reading = second_reading(connection, announcement_id)
    begun = {"by": signed.by, "at": signed.at, "text": texts[0]["number"]}
    facts = {"title": row["title"]}
    if reading is None:
        values = {"announcement_id": announcement_id, "wanted_by": signed.by, **begun}
        return Change("begin_second", (Insert("second_reading", values, as_=_NEW),), facts)
    if reading.by is not None and not reading.outdated:
        raise RefusedError(
            "{by} reads “{title}” a second time already.", by=reading.by, title=row["title"]
        )
    again = {"state": SecondReadingState.OPEN.value, "agreement": None, "kept": "[]"}
    old = [Delete("second_figure", one.id) for one in reading.figures]
    edit = Update(
        "second_reading", _known(reading), {**begun, **again}, expected={"by": reading.by}
    )
    return Change("begin_second", (*old, edit), facts)


def record_second(
    connection: sqlite3.Connection,
    announcement_id: int,
    read: SecondFields,
    signed: Signed,
    *,
    anew: bool = False,
) -> Change:
    """Record a figure of the second reading, which the first one begins.

    anew: the text that was read may be later than that of an earlier reading, which goes.
    Errors: RefusedError for no place of the text, and as `begin_second`.
    """
    reading, begun = _begun(connection, announcement_id, signed, anew=anew)
    quote = quote_at(connection, announcement_id, read.start, read.end)
    if quote is None:
        raise RefusedError(
            "The text has no place from {start} to {end}.",
            "Select the words again.",
            start=read.start,
            end=read.end,
        )
    if any(
        read.start < end and start < read.end for one in reading.figures for start, end in one.spans
    ):
        raise RefusedError(
            "“{quote}” is recorded already.",
            "Take that one out first, or select others.",
            quote=quote.words,
        )
    values: dict[str, Any] = {one.name: getattr(read, one.name) for one in fields(read)}
    values |= {"second_reading_id": reading.id or _NEW, "wording": quote.words}
    edits = (*begun, Insert("second_figure", values))
    return Change("record_second", edits, {"wording": quote.words})


def remove_second(
    connection: sqlite3.Connection, announcement_id: int, id_: int, signed: Signed
) -> Change:
    """Take a figure out of the second reading again."""
    _own(connection, announcement_id, signed)
    row = needed_row(connection, "second_figure", id_)
    return Change("remove_second", (Delete("second_figure", id_),), {"wording": row["wording"]})


def finish_second(
    connection: sqlite3.Connection, announcement_id: int, signed: Signed, *, anew: bool = False
) -> Change:
    """Finish the second reading: what agrees stands, and how much that is is kept.

    anew: as for `record_second`.
    """
    reading, begun = _begun(connection, announcement_id, signed, anew=anew)
    counted = agreement(pairs_of(connection, reading))
    rest = differences(connection, reading)
    state = SecondReadingState.DONE if rest else SecondReadingState.SETTLED
    values = {"state": state.value, "agreement": json.dumps(counted)}
    expected = {} if begun else {"state": reading.state.value}
    edit = Update("second_reading", reading.id or _NEW, values, expected=expected)
    return Change("finish_second", (*begun, edit), {"title": reading.title})


def settle_second(
    connection: sqlite3.Connection, announcement_id: int, which: Difference, *, second: bool
) -> Change:
    """Settle one field: keep the first reading, or let the record say what the second one does.

    The last one settles the reading. Errors: RefusedError where it is settled or gone meanwhile.
    """
    reading = second_reading(connection, announcement_id)
    rest = [] if reading is None else differences(connection, reading)
    if reading is None or reading.state is SecondReadingState.OPEN or which not in rest:
        raise RefusedError("This difference is no longer there.", "Look at the newest state.")
    values: dict[str, Any] = {}
    if not second:
        values["kept"] = json.dumps([*reading.kept, which.key])
    if len(rest) == 1:
        values["state"] = SecondReadingState.SETTLED.value
    seen = {"kept": json.dumps(reading.kept), "state": reading.state.value}
    edits = list(_taken(connection, reading, which)) if second else []
    if values:
        expected = {name: seen[name] for name in values}
        edits.append(Update("second_reading", _known(reading), values, expected=expected))
    figure = which.pair.first or which.pair.second
    facts = {"wording": figure.wording if figure else ""}
    return Change("take_second" if second else "keep_first", tuple(edits), facts)


def _begun(
    connection: sqlite3.Connection, announcement_id: int, signed: Signed, *, anew: bool
) -> tuple[SecondReading, tuple[Edit, ...]]:
    """Return the reading that this person is at, and what begins it where nobody did yet."""
    reading = second_reading(connection, announcement_id)
    begins = reading is None or reading.by is None or (anew and reading.outdated)
    if not begins:
        return _own(connection, announcement_id, signed), ()
    edits = begin_second(connection, announcement_id, signed).edits
    fresh = unread(connection, announcement_id)
    assert fresh is not None, "begin_second has found it"
    return replace(fresh, id=None if reading is None else reading.id), edits


def _known(reading: SecondReading) -> int:
    assert reading.id is not None, "the ledger holds it"
    return reading.id


def _own(connection: sqlite3.Connection, announcement_id: int, signed: Signed) -> SecondReading:
    """Return the second reading that this person is at."""
    reading = second_reading(connection, announcement_id)
    if reading is None or reading.by != signed.by:
        raise RefusedError("This second reading is not yours.", "Begin one of your own.")
    if reading.state is not SecondReadingState.OPEN:
        raise RefusedError("This second reading is finished.", "Settle its differences.")
    if reading.outdated:
        raise RefusedError("The text has a later version.", "Begin the second reading again.")
    return reading


def _taken(
    connection: sqlite3.Connection, reading: SecondReading, which: Difference
) -> tuple[Edit, ...]:
    """Return what lets the record say what the second reading does."""
    first, second = which.pair
    if second is None:
        assert first is not None, "a pair has at least one figure"
        return delete_figure(connection, first.id).edits
    row = needed_row(connection, "second_figure", second.id)
    if first is None:
        return _recorded(connection, reading, second, row)
    before = fields_of(needed_row(connection, "figure", first.id))
    if which.field is not Field.DEAL:
        new = {name: row[name] for name in _TAKEN[which.field]}
        return edit_figure(connection, first.id, before, replace(before, **new)).edits
    home, made = _home(connection, reading.announcement_id, second)
    if isinstance(home, New):
        moved: tuple[Edit, ...] = (Update("figure", first.id, {"deal_id": home}),)
        if before.deal_id is not None:
            out = replace(before, deal_id=None)
            moved = (*edit_figure(connection, first.id, before, out).edits, *moved)
        return (*made, *moved)
    return edit_figure(connection, first.id, before, replace(before, deal_id=home)).edits


def _recorded(
    connection: sqlite3.Connection, reading: SecondReading, second: ReadFigure, row: sqlite3.Row
) -> tuple[Edit, ...]:
    """Return what records a figure that only the second clerk read."""
    home, made = _home(connection, reading.announcement_id, second)
    said = FigureFields(**{name: row[name] for name in _ALL})
    span = second.spans[0]
    _, rows = figure_rows(connection, reading.announcement_id, said, span, home)
    return (*made, *rows)


def _home(
    connection: sqlite3.Connection, announcement_id: int, second: ReadFigure
) -> tuple[int | New | None, list[Edit]]:
    """Return the deal of the announcement that the second clerk named, else a new one."""
    if second.deal is None:
        return None, []
    for deal in fetch(connection, _DEALS, announcement_id):
        if alike(deal["title"], second.deal):
            return int(deal["id"]), []
    return new_deal(connection, DealFields(second.deal))
