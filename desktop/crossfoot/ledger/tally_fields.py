"""What a tally's form holds: its name, the view it sums over, its rule, what it is set against."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crossfoot.figures.tally import Rule
from crossfoot.figures.values import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class TallyFields:
    """A tally as a person makes it.

    view_id:  of the view it sums over; None for a new tally of every deal.
    against:  the figure of a reported total; None for none.
    """

    name: str
    view_id: int | None
    rule: Rule = field(default_factory=Rule)
    against: int | None = None


def stored(fields: TallyFields) -> dict[str, Any]:
    """Return the columns of a tally's row."""
    return {
        "name": fields.name,
        "view_id": fields.view_id,
        "stages": json.dumps([stage for stage in Stage if stage in fields.rule.stages]),
        "options": int(fields.rule.options),
        "restated": int(fields.rule.restated),
        "against": fields.against,
    }


def from_stored(row: Mapping[str, Any]) -> TallyFields:
    """Return a tally from the columns of its row."""
    stages = frozenset(Stage(stage) for stage in json.loads(row["stages"]))
    rule = Rule(stages, options=bool(row["options"]), restated=bool(row["restated"]))
    return TallyFields(row["name"], row["view_id"], rule, row["against"])
