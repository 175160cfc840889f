"""Half-typed forms as text. Qt-free."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from crossfoot.figures.values import RelationKind
from crossfoot.ledger.fields import DealFields, FigureFields, PartyInDeal, StageReached
from crossfoot.ui.pages.announcements.sheet import Covers, Home, PartOption, Ref, Sheet


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
    return Covers(kind, data["breakdown"], tuple(options), expected=data.get("expected", False))
