"""The stages and tags that a row gives a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.ledger.change import Delete, Edit, Insert, New, Update

if TYPE_CHECKING:
    from collections.abc import Mapping

    Held = Mapping[str, Any]

_MEND = "Mend it in the ledger."


def new_lists(deal: New, given: Mapping[str, Any]) -> list[Edit]:
    """The stage and the tags of a new deal."""
    edits: list[Edit] = []
    if given.get("stage"):
        stage = {"deal_id": deal, "position": 0, "stage": given["stage"]}
        edits.append(Insert("deal_stage", {**stage, "on": given.get("stage_on")}))
    elif given.get("stage_on"):
        raise WrongError("stands without a stage", "Fill Stage.", "Stage date")
    edits += (
        Insert("deal_tag", {"deal_id": deal, "position": place, "tag": tag})
        for place, tag in enumerate(given.get("tags") or ())
    )
    return edits


def mended_lists(held: Held, given: Mapping[str, Any]) -> list[Edit]:
    """What gives a deal a further stage or another date, and other tags. Errors: WrongError."""
    edits: list[Edit] = []
    if "stage" in given or "stage_on" in given:
        edits += _stage(held, given)
    if "tags" in given:
        edits += (Delete("deal_tag", id_) for id_ in held["tag_rows"])
        edits += (
            Insert("deal_tag", {"deal_id": held["id"], "position": place, "tag": tag})
            for place, tag in enumerate(given["tags"] or ())
        )
    return edits


def _stage(held: Held, given: Mapping[str, Any]) -> list[Edit]:
    """Another stage is a further one; another date mends the newest."""
    newest = held["newest_stage"]
    stage = given.get("stage", held["stage"])
    if stage is None:
        raise WrongError(
            "cannot be emptied here",
            "A deal keeps the stages it went through. {mend}",
            "Stage",
            mend=_MEND,
        )
    if "stage" not in given:
        on = {"on": given["stage_on"]}
        return [Update("deal_stage", newest["id"], on, expected={"on": newest["on"]})]
    line = {"deal_id": held["id"], "position": held["stages"], "stage": stage}
    return [Insert("deal_stage", {**line, "on": given.get("stage_on")})]
