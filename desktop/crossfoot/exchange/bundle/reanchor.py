"""Finding quotes, further places and dismissals again when an import brings a new text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.retelling import Texts, retold

if TYPE_CHECKING:
    from crossfoot.exchange.bundle.plan import Plan


def reanchor(plan: Plan) -> None:
    """Move the spans of the ledger's rows that the bundle does not place anew itself."""
    placed = {row["key"] for row in plan.rows("figures") if "span" in row}
    for announcement_id, (key, before, after) in plan.retold.items():
        dismissed = {row["span"] for row in plan.rows("dismissals") if row["announcement"] == key}
        found = retold(
            plan.present.connection,
            announcement_id,
            Texts(before, after),
            placed=placed,
            dismissed=dismissed,
        )
        plan.edits += found.edits
