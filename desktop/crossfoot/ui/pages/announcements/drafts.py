"""Half-typed forms as text, and where they are kept until they are saved or given up. Qt-free."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Protocol

from crossfoot.figures.values import RelationKind
from crossfoot.ledger import drafts
from crossfoot.ledger.fields import DealFields, FigureFields, PartyInDeal, StageReached
from crossfoot.ui.pages.announcements.sheet import Covers, Home, PartOption, Ref, Sheet

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger


class DraftBook(Protocol):
    """Where drafts are kept. place: names the form they belong to."""

    def keep(self, place: str, data: str) -> None:
        """Keep the newest draft of a place."""

    def find(self, place: str) -> str | None:
        """Return the draft of a place; None if there is none."""

    def drop(self, place: str) -> None:
        """Forget the draft of a place: it was saved or given up."""

    def newest(self) -> str | None:
        """Return the place where typing ended last; None if nothing is half typed."""


class LedgerBook:
    """Drafts that outlive the program, in the ledger; in memory where that takes no writing."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._held: dict[str, str | None] = {}

    def keep(self, place: str, data: str) -> None:
        """Keep the newest draft of a place; one that did not change is not written again."""
        if self.find(place) != data:
            self._held[place] = data
            drafts.keep(self._ledger, place, data)

    def find(self, place: str) -> str | None:
        """Return the draft of a place; None if there is none."""
        if place not in self._held:
            self._held[place] = drafts.find(self._ledger, place)
        return self._held[place]

    def drop(self, place: str) -> None:
        """Forget the draft of a place."""
        if self.find(place) is not None:
            self._held[place] = None
            drafts.drop(self._ledger, place)

    def newest(self) -> str | None:
        """Return the place where typing ended last; None if nothing is half typed."""
        draft = drafts.newest(self._ledger)
        return None if draft is None else draft.place


def to_text(sheet: Sheet) -> str:
    """Return a sheet as JSON."""
    return json.dumps(asdict(sheet), ensure_ascii=False)


def from_text(text: str) -> Sheet | None:
    """Return the sheet of a draft; None where another version wrote it and it does not fit."""
    try:
        data = json.loads(text)
        deal = data["deal"]
        return Sheet(
            FigureFields(**data["figure"]),
            Home(*data["home"]),
            None if deal is None else _deal(deal),
            _covers(data["covers"]),
        )
    except (ValueError, TypeError, KeyError):
        return None


def _deal(data: dict[str, Any]) -> DealFields:
    parties = [PartyInDeal(**{**one, "aliases": tuple(one["aliases"])}) for one in data["parties"]]
    stages = [StageReached(**stage) for stage in data["stages"]]
    whole = {"parties": tuple(parties), "stages": tuple(stages), "tags": tuple(data["tags"])}
    return DealFields(**{**data, **whole})


def _covers(data: dict[str, Any]) -> Covers:
    options = [PartOption(**{**one, "ref": Ref(*one["ref"])}) for one in data["options"]]
    kind = None if data["kind"] is None else RelationKind(data["kind"])
    return Covers(kind, data["breakdown"], tuple(options))
