"""Planning deals and the figures that speak of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.documents import party_named
from crossfoot.exchange.bundle.plan import Plan, columns, same_names
from crossfoot.ledger.change import Update
from crossfoot.ledger.retelling import words_around

if TYPE_CHECKING:
    from crossfoot.exchange.bundle.plan import RowId
    from crossfoot.exchange.bundle.values import Row

_DEAL = same_names(
    "key", "title", "type", "sector", "product", "from_country", "to_country", "announced_on"
)
_FIGURE = same_names(
    "key",
    "origin",
    "measure",
    "wording",
    "translation",
    "amount",
    "amount_high",
    "currency",
    "unit",
    "hedge",
    "rounded_to",
    "period",
    "items",
    "modality",
    "basis",
    "stated_by",
    "note",
) | {"from": "from_year", "to": "to_year"}


def put_deals(plan: Plan) -> None:
    """Deals by key, with their parties, stages and tags."""
    known_rows = plan.known("deal", "deals")
    parties = plan.present.children("deal_party", "deal_id", known_rows)
    stages = plan.present.children("deal_stage", "deal_id", known_rows)
    tags = plan.present.children("deal_tag", "deal_id", known_rows)
    for row in plan.rows("deals"):
        known = plan.present.find("deal", row["key"])
        id_, done = plan.put("deal", row["key"], columns(row, _DEAL), known)
        plan.ids["deal", row["key"]] = id_
        parent = {"deal_id": id_}
        before = known["id"] if known is not None else 0
        wanted = [
            {"party_id": party_named(plan, party["party"]), **columns(party, {"role": "role"})}
            for party in row.get("parties", ())
        ]
        differ = [
            plan.put_children(
                "deal_party", parent, wanted, parties.get(before, ()), ("party_id", "role")
            ),
            plan.put_children(
                "deal_stage",
                parent,
                row.get("stages", ()),
                stages.get(before, ()),
                ("stage", "on"),
            ),
            plan.put_children(
                "deal_tag",
                parent,
                [{"tag": tag} for tag in row.get("tags", ())],
                tags.get(before, ()),
                ("tag",),
            ),
            _will_adopt(plan, row, known),
        ]
        plan.count("deals", done, children_differ=any(differ))


def _will_adopt(plan: Plan, row: Row, known: Row | None) -> bool:
    """Whether the figures that the deal is to count with are not those it counts with now."""
    for measure, key in row.get("adopted", {}).items():
        figure = plan.present.find("figure", key)
        now = known[f"adopted_{measure}"] if known is not None else None
        if figure is None or figure["id"] != now:
            return True
    return False


def put_adopted(plan: Plan) -> None:
    """The figure each deal counts with; after the figures, since either names the other."""
    for row in plan.rows("deals"):
        known = plan.present.find("deal", row["key"])
        if _will_adopt(plan, row, known):
            chosen: dict[str, RowId] = {
                f"adopted_{measure}": plan.id_of("figure", key)
                for measure, key in row["adopted"].items()
            }
            plan.edits.append(Update("deal", plan.id_of("deal", row["key"]), chosen))


def put_figures(plan: Plan) -> None:
    """Figures by key, as they were given: what the wording says is left to the reader."""
    known_rows = plan.known("figure", "figures")
    mentions = plan.present.children("figure_mention", "figure_id", known_rows)
    for row in plan.rows("figures"):
        known = plan.present.find("figure", row["key"])
        values = columns(row, _FIGURE)
        if "announcement" in row:
            values["announcement_id"] = plan.id_of("announcement", row["announcement"])
        if "deal" in row:
            values["deal_id"] = plan.id_of("deal", row["deal"])
        if "span" in row:
            values["start"], values["end"] = row["span"]
            values |= _context(plan, row, known)
        if "corrected" in row:
            values |= columns(
                row["corrected"], {"amount": "corrected_amount", "why": "corrected_why"}
            )
        id_, done = plan.put("figure", row["key"], values, known)
        plan.ids["figure", row["key"]] = id_
        wanted = [{"start": start, "end": end} for start, end in row.get("mentions", ())]
        before = mentions.get(known["id"], []) if known is not None else []
        differ = plan.put_children(
            "figure_mention", {"figure_id": id_}, wanted, before, ("start", "end")
        )
        plan.count("figures", done, children_differ=differ)


def _context(plan: Plan, row: Row, known: Row | None) -> dict[str, str]:
    """The words either side of the quote; nothing where there is no text to take them from."""
    key = row.get("announcement")
    sealed = plan.checked.bodies.get(key) if key is not None else None
    if sealed is not None:
        text: str | None = sealed.text
    else:
        there = plan.present.find("announcement", key) if key is not None else None
        announcement = there["id"] if there is not None else (known or {}).get("announcement_id")
        text = plan.present.text_of(announcement)
    if text is None:
        return {}
    return words_around(text, row["span"])
