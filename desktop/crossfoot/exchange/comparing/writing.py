"""Rows of a workbook to the edits of a Change: mended ones field by field, new ones whole."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.codes import currency
from crossfoot.exchange.bundle.countable import uncountable
from crossfoot.exchange.bundle.errors import Problem, WrongError
from crossfoot.exchange.bundle.values import shown
from crossfoot.exchange.comparing.adopting import Adopting
from crossfoot.exchange.comparing.deal_lists import mended_lists, new_lists
from crossfoot.exchange.comparing.flagging import mended_flag
from crossfoot.exchange.comparing.naming import Naming, mended_party
from crossfoot.exchange.comparing.tying import Tying, unknown
from crossfoot.figures.values import Measure, Origin
from crossfoot.ledger.actions.rates import refuse_wrong
from crossfoot.ledger.change import Edit, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import RateFields
from crossfoot.ledger.queries.fetching import fetch_one
from crossfoot.ledger.queries.rates import rates_like

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    from crossfoot.exchange.comparing.grain import Grain

    Held = Mapping[str, Any]
    Told = Callable[[str], str]
    """The place of a row's cell by the title of its column."""

_PSEUDO = frozenset({
    *("stage", "stage_on", "tags", "deal", "currency_or_unit", "rate_number", "event", "aliases"),
    *("adopted", "original"),
})  # fmt: skip
_KEYED = frozenset({"deal", "figure", "announcement", "party", "event"})
"""Tables whose rows have a key of their own."""
_COUNTED = frozenset({Measure.QUANTITY, Measure.JOBS})
_NUMBER = "One of From is so many of To"
_OF_A_RATE = {"on": "Date", "from_currency": "From", "to_currency": "To", "rate": "As printed"}
"""What every rate has, and the column it stands in."""


@dataclass(slots=True)
class Writing:
    """Makes edits for one file.

    name:   what notes call it.   by: who takes it in.   made: how many rows are new so far.
    change: the last one when it was exported; None where nothing tells.
    """

    connection: sqlite3.Connection
    name: str
    by: str = ""
    made: int = 0
    change: int | None = None
    naming: Naming = field(init=False)
    tying: Tying = field(init=False)
    adopting: Adopting = field(init=False)
    _known: dict[tuple[str, str], int | None] = field(default_factory=dict)
    _told: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        """Make what remembers the parties, events and totals of the file."""
        self.naming = Naming(self.connection, self.name)
        self.tying = Tying(self.connection, self.name, self.naming, self.row_of)
        self.adopting = Adopting(self.connection)

    @property
    def shared(self) -> list[Edit]:
        """What some rows need: new parties and events that they name, totals they belong to."""
        return [*self.naming.edits, *self.tying.edits]

    def mended(self, grain: Grain, held: Held, given: Mapping[str, Any]) -> list[Edit]:
        """What makes a row of the ledger say what the file says.

        given: fields whose cells differ. Errors: WrongError, `at` the title of a column.
        """
        mend = self._mends.get(grain.table)
        return self._update(grain.table, held, given) if mend is None else mend(held, given)

    def key_of_new(self, table: str, cells: Sequence[str]) -> str:
        """What a row without an id is known by when its file comes once more: all that it says.

        Rows that say the same are told apart by their order.
        """
        told = "\x1f".join((str(self.change), table, *cells))
        self._told[told] += 1
        numbered = f"{told}\x1f{self._told[told]}"
        return f"row-{hashlib.sha256(numbered.encode()).hexdigest()[:16]}"

    def has(self, table: str, key: str) -> bool:
        """Whether a new row was taken in before."""
        if table not in _KEYED:
            return False
        statement = f'SELECT 1 FROM "{table}" WHERE key = ?'  # noqa: S608  (ours)
        return fetch_one(self.connection, statement, key) is not None

    def new(self, grain: Grain, given: Mapping[str, Any], place: str, key: str) -> list[Edit]:
        """A row that the ledger does not have yet. key: see `key_of_new`. Errors: WrongError."""
        tie = self._ties.get(grain.table)
        if tie is not None:
            return tie(given)
        if grain.table == "finding":
            raise WrongError("is no flag of this ledger", "Flags come from the rules.", "Flag id")
        self.made += 1
        new = New(f"{grain.table} {self.made} of {self.name}")
        values = {name: value for name, value in given.items() if name not in _PSEUDO}
        if grain.table == "figure":
            values |= self._new_figure(given)
            values["note"] = values.get("note") or f"{self.name}, {place}"
        elif grain.table == "rate":
            values = self._rate(given)
        elif grain.table == "announcement":
            values = self._source(given)
        elif grain.table in {"event", "party"}:
            self.naming.take(grain.table, given, new)
        if grain.table in _KEYED:
            values["key"] = key
        edits: list[Edit] = [Insert(grain.table, values, as_=new)]
        if grain.table == "deal":
            edits += new_lists(new, given)
        elif grain.table == "figure":
            edits += self.adopting.edits(new, {}, given, values["deal_id"])
        edits += (
            Insert("party_alias", {"party_id": new, "position": place, "name": alias})
            for place, alias in enumerate(given.get("aliases") or ())
        )
        return edits

    def _new_figure(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The columns of a new figure that are not those of its cells. Errors: WrongError."""
        values = self._figure_values({}, given)
        values |= {"origin": _origin_of_new(given), "deal_id": self._deal(given.get("deal"))}
        whole = {**given, **values}
        if not whole.get("wording") and whole.get("amount") is None:
            raise WrongError("needs words or an amount", "Fill As reported.", "As reported")
        _refuse_beyond(whole, {})
        return values

    @property
    def _ties(self) -> Mapping[str, Callable[[Mapping[str, Any]], list[Edit]]]:
        """Table to what makes a new row of it, where it ties others together."""
        return {
            "deal_party": self.tying.new_line,
            "relation": self.tying.new_total,
            "relation_part": self.tying.new_part,
        }

    @property
    def _mends(self) -> Mapping[str, Callable[[Held, Mapping[str, Any]], list[Edit]]]:
        """Table to what makes its edits, where they are not those of the columns themselves."""
        return {
            "deal": self._deal_row,
            "figure": self._figure,
            "rate": lambda held, given: self._update("rate", held, rate_values(held, given)),
            "party": self._party,
            "event": self._event,
            "announcement": lambda held, given: self._update(
                "announcement", held, self._source(given, held["public_id"])
            ),
            "deal_party": lambda held, given: self._update(
                "deal_party", held, self.tying.line(given)
            ),
            "relation_part": self.tying.mended_part,
            "relation": self.tying.mended_total,
            "finding": lambda held, given: mended_flag(self.connection, held, given, self.by),
        }

    def _deal_row(self, held: Held, given: Mapping[str, Any]) -> list[Edit]:
        return [*self._update("deal", held, given), *mended_lists(held, given)]

    def _party(self, held: Held, given: Mapping[str, Any]) -> list[Edit]:
        names = mended_party(self.connection, held, given)
        return [*self._update("party", held, given), *names]

    def _event(self, held: Held, given: Mapping[str, Any]) -> list[Edit]:
        if "name" in given:
            self.naming.refuse_other_event(given["name"], held["id"])
        return self._update("event", held, given)

    def _rate(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """A new rate. Errors: WrongError for one that is recorded already."""
        known = self.rate_like(given)
        if known is not None:
            raise WrongError(
                "is recorded already, as {id}",
                "Mend that row, or name another source.",
                "As printed",
                id=known,
            )
        return rate_values({}, given)

    def rate_like(self, given: Mapping[str, Any]) -> str | None:
        """What the ledger calls a rate that says the same; None for none or a wrong one."""
        try:
            values = rate_values({}, given)
        except WrongError:
            return None
        named = {name: values[name] for name in _OF_A_RATE}
        fields = RateFields(**named, source=values.get("source"))
        (known,) = rates_like(self.connection, [fields])
        return None if known is None else f"R-{known.id}"

    def row_of(self, table: str, key: str) -> int | None:
        """The id of a row by its permanent id; None where there is none."""
        if (table, key) not in self._known:
            found = fetch_one(
                self.connection,
                f'SELECT id FROM "{table}" WHERE public_id = ?',  # noqa: S608  (ours)
                key,
            )
            self._known[table, key] = None if found is None else int(found["id"])
        return self._known[table, key]

    def _source(self, given: Mapping[str, Any], own: str = "") -> dict[str, Any]:
        """The columns of a source: its event found by its name, what it copies by its id.

        own: its id. Errors: WrongError.
        """
        values = {name: value for name, value in given.items() if name not in _PSEUDO}
        if "event" in given:
            values["event_id"] = self.naming.event(given["event"])
        original = given.get("original")
        if original is not None and original == own:
            raise WrongError("is the source itself", "Empty it, or name another.", "Copy of")
        if "original" in given:
            values["copy_of"] = self._found("announcement", original, "Copy of")
        return values

    def _update(self, table: str, held: Held, given: Mapping[str, Any]) -> list[Edit]:
        values = {
            name: value
            for name, value in given.items()
            if name not in _PSEUDO and held[name] != value
        }
        if not values:
            return []
        seen = {name: held[name] for name in values}
        return [Update(table, held["id"], values, expected=seen)]

    def _figure(self, held: Held, given: Mapping[str, Any]) -> list[Edit]:
        if "wording" in given and held["start"] is not None:
            raise WrongError(
                "is quoted from its source, word for word",
                "Put the right amount in Corrected, or mend the quote in the ledger.",
                "As reported",
            )
        if "origin" in given:
            _refuse_origin(given["origin"], held)
        values = {name: value for name, value in given.items() if name not in _PSEUDO}
        values |= self._figure_values(held, given)
        if "deal" in given:
            values["deal_id"] = self._deal(given["deal"])
        _refuse_beyond(values, held)
        edits = self._update("figure", held, values)
        deal = values.get("deal_id", held["deal_id"])
        return [*edits, *self.adopting.edits(held["id"], held, given, deal)]

    def _figure_values(self, held: Held, given: Mapping[str, Any]) -> dict[str, Any]:
        """The columns that a currency or unit, and both ends of a range, come to."""
        values: dict[str, Any] = {}
        if "currency_or_unit" in given:
            measure = given.get("measure") or held.get("read_measure") or Measure.VALUE
            values = _currency_or_unit(given["currency_or_unit"], measure)
        low = given.get("amount", held.get("read_printed"))
        high = given.get("amount_high", held.get("read_printed_high"))
        if given.get("amount_high") is not None and held.get("amount") is None:
            values["amount"] = low
        if high is not None and (low is None or high < low):
            raise WrongError(
                "lies below Printed", "Put the lower end in Printed.", "Printed, upper end"
            )
        if given.get("corrected_amount", held.get("corrected_amount")) is None and given.get(
            "corrected_why"
        ):
            raise WrongError("stands without an amount", "Fill Corrected.", "Why corrected")
        return values

    def _deal(self, key: str | None) -> int | None:
        return self._found("deal", key, "Deal")

    def _found(self, table: str, key: str | None, title: str) -> int | None:
        """The row that a cell names by its id. Errors: WrongError where there is none."""
        if key is None:
            return None
        found = self.row_of(table, key)
        if found is None:
            raise unknown(table, key, title)
        return found


def _origin_of_new(given: Mapping[str, Any]) -> str:
    """Where a figure comes from that a row brings: it has no quote, even if it was copied so."""
    origin = given.get("origin")
    return Origin.TAKEN_OVER if origin in {None, Origin.QUOTED} else str(origin)


def _refuse_origin(origin: str | None, held: Held) -> None:
    """Refuse an origin that does not go with whether a figure has a quote. Errors: WrongError."""
    if origin is None:
        raise WrongError("is empty", "Every figure comes from somewhere.", "Origin")
    if held["start"] is not None:
        raise WrongError(
            "is told by its quote, which stands in the source",
            "Record it anew in the ledger, without a quote.",
            "Origin",
        )
    if origin == Origin.QUOTED:
        raise WrongError("needs a quote", "Record it from its source in the ledger.", "Origin")


def rate_values(held: Held, given: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a rate, whichever of its two cells was typed over. Errors: WrongError."""
    values = {name: value for name, value in given.items() if name not in _PSEUDO}
    number = given.get("rate_number")
    if number is not None:
        printed = values.get("rate") or number
        if Decimal(printed) != Decimal(number):
            raise WrongError("is another rate than As printed", "Empty one of the two.", _NUMBER)
        values["rate"] = printed
    whole = {name: values.get(name, held.get(name)) for name in _OF_A_RATE}
    try:
        refuse_wrong(RateFields(**{name: value or "" for name, value in whole.items()}))
    except RefusedError as refused:
        missing = next((name for name in _OF_A_RATE if not whole[name]), "rate")
        raise WrongError(refused.what.rstrip("."), refused.remedy, _OF_A_RATE[missing]) from None
    return values


def _refuse_beyond(values: Mapping[str, Any], held: Held) -> None:
    """Refuse a figure that no arithmetic could count with, here where its cell is known."""
    beyond = uncountable(dict(values), dict(held))
    if beyond is not None:
        raise WrongError(beyond.what.rstrip("."), beyond.remedy, "Printed")


def _currency_or_unit(value: str | None, measure: str) -> dict[str, Any]:
    if value is None:
        return {"currency": None, "unit": None}
    if measure in _COUNTED:
        return {"currency": None, "unit": value}
    if measure == Measure.SHARE:
        return {"unit": value}
    try:
        return {"currency": currency(value.upper()), "unit": None}
    except WrongError as fault:
        what = f"{shown(value)} is not a currency"
        raise WrongError(what, fault.remedy, "Currency or unit") from None


def problem_of(fault: WrongError, place: str) -> Problem:
    """A fault of a cell as a problem of its place."""
    return Problem(place, fault.what, fault.remedy)
