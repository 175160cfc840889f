"""Recording, mending and removing exchange rates, one by one or many from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.ledger.actions.rows import changed_fields, mended, needed_row
from crossfoot.ledger.admissions import currency, day, rate
from crossfoot.ledger.change import Change, Delete, Edit, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import RateFields
from crossfoot.ledger.queries.rates import rates_like, uses_count

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

NEW_RATE = New("rate")
_CHECKED: tuple[tuple[str, str, Callable[[object], object], str], ...] = (
    ("on", "date", day, "Write it as 2025, 2025-09 or 2025-09-23."),
    ("from_currency", "currency", currency, "Type a code such as EUR."),
    ("to_currency", "currency", currency, "Type a code such as USD."),
    ("rate", "rate", rate, "Type digits with a point, for example 1.0812."),
)


def add_rate(connection: sqlite3.Connection, fields: RateFields) -> Change:
    """Record a rate; the new row is called "rate".

    Errors: RefusedError for what is no date, currency or rate, and for a rate that is there.
    """
    refuse_wrong(fields)
    _refuse_same(connection, fields)
    return Change("add_rate", (Insert("rate", _columns(fields), as_=NEW_RATE),), _facts(fields))


def edit_rate(
    connection: sqlite3.Connection, id_: int, before: RateFields, after: RateFields
) -> Change:
    """Write what the form changed of a rate. Errors: RefusedError, as `add_rate`."""
    needed_row(connection, "rate", id_)
    refuse_wrong(after)
    _refuse_same(connection, after, id_)
    old, new = changed_fields(before, after)
    return Change("edit_rate", tuple(mended("rate", id_, old, new)), _facts(after))


def remove_rate(connection: sqlite3.Connection, id_: int) -> Change:
    """Take a rate away; totals that count with it follow."""
    row = needed_row(connection, "rate", id_)
    fields = RateFields(*(row[name] for name in ("on", "from_currency", "to_currency", "rate")))
    used = str(uses_count(connection, id_))
    return Change("remove_rate", (Delete("rate", id_),), {**_facts(fields), "used": used})


def import_rates(connection: sqlite3.Connection, rates: Sequence[RateFields], name: str) -> Change:
    """Take rates in from a file as one change; what is there already is left as it is.

    A rate of the same day, currencies and source with another number is mended.
    Errors: RefusedError for a rate that is none, and where nothing is left to take in.
    """
    edits: list[Edit] = []
    for fields, known in zip(rates, rates_like(connection, rates), strict=True):
        refuse_wrong(fields)
        if known is None:
            edits.append(Insert("rate", _columns(fields)))
        elif known.rate != fields.rate:
            seen = {"rate": known.rate}
            edits.append(Update("rate", known.id, {"rate": fields.rate}, expected=seen))
    if not edits:
        raise RefusedError(
            "{name} holds no rate that is not recorded.", "Choose another file.", name=name
        )
    return Change("import_rates", tuple(edits), {"name": name, "count": str(len(edits))})


def refuse_wrong(fields: RateFields) -> None:
    """Refuse what is no dated rate between two currencies. Errors: RefusedError."""
    for name, what, admit, remedy in _CHECKED:
        value = getattr(fields, name)
        if not value:
            raise RefusedError("A rate needs a {thing}.", remedy, thing=what).about(name)
        try:
            admit(value)
        except ValueError:
            wrong = RefusedError("“{value}” is not a {thing}.", remedy, value=value, thing=what)
            raise wrong.about(name) from None
    if fields.from_currency == fields.to_currency:
        wrong = RefusedError("A rate joins two currencies.", "Type another one on one side.")
        raise wrong.about("to_currency")


def _refuse_same(
    connection: sqlite3.Connection, fields: RateFields, id_: int | None = None
) -> None:
    (known,) = rates_like(connection, [fields])
    if known is not None and known.id != id_:
        raise RefusedError(
            "A rate from {from_currency} to {to_currency} of {on} with "
            "this source is recorded: {rate}.",
            "Mend that one, or name another source.",
            from_currency=fields.from_currency,
            to_currency=fields.to_currency,
            on=fields.on,
            rate=known.rate,
        )


def _columns(fields: RateFields) -> dict[str, Any]:
    names = ("on", "from_currency", "to_currency", "rate", "source")
    return {name: getattr(fields, name) for name in names}


def _facts(fields: RateFields) -> dict[str, str]:
    return {
        "from": fields.from_currency,
        "to": fields.to_currency,
        "rate": fields.rate,
        "day": fields.on or "",
    }
