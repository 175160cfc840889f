"""Rows of Deal parties and Parts to edits: lines of a deal, parts of a total, kinds of list."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.comparing.held_tied import part_key
from crossfoot.exchange.comparing.renaming import Renamed
from crossfoot.figures.values import SUMMING, RelationKind
from crossfoot.figures.words import word
from crossfoot.ledger.change import Edit, Insert, New, Update
from crossfoot.ledger.queries.fetching import fetch, fetch_number, fetch_one
from crossfoot.ledger.queries.places import relations_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    from crossfoot.exchange.comparing.naming import Naming

    Held = Mapping[str, Any]

_OF_TOTAL = ("breakdown", "quote", "note")
"""What the sheet Totals says of a list of parts beside its kind."""
WEIGHTS = ("weight_low", "weight_high")
ONCE = 100
"""Hundredths of a weight that nobody stated."""
_LAST_LINE = "SELECT max(position) + 1 FROM deal_party WHERE deal_id = ?"
_TWINS = """
    SELECT 'L-' || id AS line FROM deal_party WHERE deal_id = ? AND party_id = ? AND role IS ?
"""
_PART = """
    SELECT relation.breakdown FROM relation_part JOIN relation ON relation.id = relation_id
     WHERE relation_id = ? AND figure_id = ?
"""
_LAST_PART = "SELECT max(position) + 1 FROM relation_part WHERE relation_id = ?"


@dataclass(slots=True)
class Tying:
    """Makes the edits of one file.

    edits:       totals that are new.   row_of: a row by its id.
    also_there:  parts that the file has under another spelling of their breakdown.
    renamed:     what the ledger calls the breakdowns of the file.
    """

    connection: sqlite3.Connection
    name: str
    naming: Naming
    row_of: Callable[[str, str], int | None]
    edits: list[Edit] = field(default_factory=list)
    also_there: set[str] = field(default_factory=set)
    renamed: Renamed = field(default_factory=Renamed)
    _parts: set[tuple[int | New, int]] = field(default_factory=set)
    _lists: dict[tuple[int, str], New] = field(default_factory=dict)
    _kinds: dict[int | New, str] = field(default_factory=dict)
    _places: dict[int | New, int] = field(default_factory=dict)

    def line(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The columns of a party's line in a deal. Errors: WrongError."""
        values = {"role": given["role"]} if "role" in given else {}
        for name in ("deal", "party"):
            if name in given:
                values[f"{name}_id"] = self._known(name, given[name], name.capitalize())
        return values

    def new_line(self, given: Mapping[str, Any]) -> list[Edit]:
        """A party that takes part in a deal, by its id or its name. Errors: WrongError."""
        if not given.get("party") and not given.get("name"):
            raise WrongError("is empty", "Give the party’s id, or its name in Name.", "Party")
        deal = self._known("deal", given.get("deal"), "Deal")
        party = (
            self._known("party", given["party"], "Party")
            if given.get("party")
            else self.naming.party(given)
        )
        position = self._next(deal, _LAST_LINE)
        values = {"deal_id": deal, "party_id": party, "role": given.get("role")}
        return [Insert("deal_party", {**values, "position": position})]

    def mended_part(self, held: Held, given: Mapping[str, Any]) -> list[Edit]:
        """A part that counts otherwise, or a list of another kind. Errors: WrongError."""
        edits: list[Edit] = []
        weights = {} if given.keys().isdisjoint(WEIGHTS) else _weights(held, given)
        if weights:
            seen = {name: held[name] for name in weights}
            edits.append(Update("relation_part", held["id"], weights, expected=seen))
        if "kind" in given:
            edits.append(self._of_kind(held["relation_id"], held["kind"], given["kind"]))
        return edits

    def new_part(self, given: Mapping[str, Any]) -> list[Edit]:
        """A further part of a total, which may be a new one. Errors: WrongError."""
        whole = self._known("figure", given.get("total"), "Total")
        figure = self._known("figure", given.get("figure"), "Figure")
        if whole == figure:
            raise WrongError("is the total itself", "Name another figure.", "Figure")
        relation, kind = self._list(whole, given)
        self._refuse_twice(relation, figure, given)
        wanted = given.get("kind")
        edits: list[Edit] = []
        if wanted is not None and wanted != kind:
            if isinstance(relation, New) or self._kinds.get(relation) != wanted:
                raise WrongError(
                    "is “{kind}” of the total’s other parts",
                    "Leave it empty, or change it in their rows as well.",
                    "Relation",
                    kind=word(RelationKind(kind)),
                )
            edits.append(self._of_kind(relation, kind, wanted))
        position = self._next(relation, _LAST_PART)
        blank = dict.fromkeys(WEIGHTS)
        weights = _weights(blank, blank | dict(given))
        line = {"relation_id": relation, "figure_id": figure, "position": position}
        return [*edits, Insert("relation_part", {**line, **weights})]

    def mended_total(self, held: Held, given: Mapping[str, Any]) -> list[Edit]:
        """A total whose parts are told otherwise. Errors: WrongError."""
        edits: list[Edit] = []
        if "kind" in given:
            edits.append(self._of_kind(held["id"], held["kind"], given["kind"]))
        values = {name: given[name] for name in _OF_TOTAL if name in given}
        if values:
            seen = {name: held[name] for name in values}
            edits.append(Update("relation", held["id"], values, expected=seen))
        return edits

    def new_total(self, given: Mapping[str, Any]) -> list[Edit]:
        """What a row says of a total that other rows give parts. Errors: WrongError."""
        whole = self._known("figure", given.get("total"), "Total")
        new = self._lists.get((whole, self._name(given).casefold()))
        if new is None:
            raise WrongError(
                "is no breakdown of this total",
                "List its parts on the sheet Parts under this name; rename one at a time.",
                "Breakdown",
            )
        kind = given.get("kind")
        if kind is not None and kind != self._kinds[new]:
            raise WrongError(
                "is “{kind}” of the total’s parts",
                "Say the same in both.",
                "Relation",
                kind=word(RelationKind(self._kinds[new])),
            )
        values = {name: given[name] for name in _OF_TOTAL[1:] if given.get(name)}
        return [Update("relation", new, values)] if values else []

    def twins(self, edits: Sequence[Edit]) -> list[str]:
        """The lines of the ledger that say what a new one says, by what a workbook calls them."""
        (line,) = [edit.values for edit in edits if isinstance(edit, Insert)]
        if isinstance(line["party_id"], New):
            return []
        wanted = (line["deal_id"], line["party_id"], line["role"])
        return [row["line"] for row in fetch(self.connection, _TWINS, *wanted)]

    def _refuse_twice(self, relation: int | New, figure: int, given: Mapping[str, Any]) -> None:
        """Refuse a part that its total has already, perhaps under a breakdown spelt otherwise."""
        known = None
        if not isinstance(relation, New):
            known = fetch_one(self.connection, _PART, relation, figure)
        if known is not None:
            self.also_there.add(part_key(given["total"], known["breakdown"], given["figure"]))
        if known is not None or (relation, figure) in self._parts:
            raise WrongError(
                "is a part of this total already",
                "Write the breakdown as the other rows have it, or rename it in the ledger.",
                "Breakdown",
            )
        self._parts.add((relation, figure))

    def _list(self, whole: int, given: Mapping[str, Any]) -> tuple[int | New, str]:
        """The list of parts that a row belongs to, and its kind."""
        name = self._name(given)
        for row in relations_of(self.connection, whole):
            if row["kind"] in SUMMING and (row["breakdown"] or "").casefold() == name.casefold():
                return int(row["id"]), str(row["kind"])
        new = self._lists.get((whole, name.casefold()))
        if new is None:
            new = New(f"parts of {given['total']} {name} in {self.name}")
            kind = given.get("kind") or RelationKind.SUM_OF.value
            values = {"kind": kind, "whole_id": whole, "breakdown": name or None}
            self.edits.append(Insert("relation", values, as_=new))
            self._lists[whole, name.casefold()] = new
            self._kinds[new] = kind
        return new, self._kinds[new]

    def _name(self, given: Mapping[str, Any]) -> str:
        """What the ledger calls the breakdown that a row names."""
        name = (given.get("breakdown") or "").strip()
        return " ".join(self.renamed.in_ledger(given.get("total") or "", name).split())

    def _of_kind(self, relation: int, kind: str, wanted: str | None) -> Edit:
        """What makes a list of parts another kind: the same from each of its rows."""
        if wanted is None:
            raise WrongError("is empty", "Say whether the list of parts is complete.", "Relation")
        if self._kinds.setdefault(relation, wanted) != wanted:
            raise WrongError(
                "is “{kind}” in another row of this total",
                "Say the same in both.",
                "Relation",
                kind=word(RelationKind(self._kinds[relation])),
            )
        return Update("relation", relation, {"kind": wanted}, expected={"kind": kind})

    def _known(self, table: str, key: str | None, title: str) -> int:
        if not key:
            raise WrongError("is empty", "Every row needs it.", title)
        found = self.row_of(table, key)
        if found is None:
            raise unknown(table, key, title)
        return found

    def _next(self, owner: int | New, statement: str) -> int:
        """The place after the last row of an owner, those of this file included."""
        if owner not in self._places:
            self._places[owner] = (
                0 if isinstance(owner, New) else fetch_number(self.connection, statement, owner)
            )
        self._places[owner] += 1
        return self._places[owner] - 1


def unknown(table: str, key: str, title: str) -> WrongError:
    """What a cell is told by that names a row which is not there."""
    if table == "deal":
        return WrongError('"{key}" is no deal of this ledger', "Check its id.", title, key=key)
    if table == "party":
        return WrongError('"{key}" is no party of this ledger', "Check its id.", title, key=key)
    if table == "announcement":
        return WrongError('"{key}" is no source of this ledger', "Check its id.", title, key=key)
    return WrongError('"{key}" is no figure of this ledger', "Check its id.", title, key=key)


def _weights(held: Held, given: Mapping[str, Any]) -> dict[str, int | None]:
    """The weights that a row gives; a blank one is the other's, two are once and not stated.

    Errors: WrongError.
    """
    low, high = (
        given[name] if name in given else ONCE if held[name] is None else held[name]
        for name in WEIGHTS
    )
    low, high = (high if low is None else low), (low if high is None else high)
    if low is not None and high is not None and low > high:
        raise WrongError(
            "lies above Weight, high", "Put the same in both for one weight.", "Weight, low"
        )
    whole = {"weight_low": low, "weight_high": high}
    return {name: value for name, value in whole.items() if held[name] != value}
