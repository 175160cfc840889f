"""Planning the rows that stand by themselves: parties, events, announcements and their texts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.own_values import SETTING
from crossfoot.exchange.bundle.plan import Done, Plan, columns, same_names
from crossfoot.exchange.bundle.values import fold
from crossfoot.ledger.change import Insert, New, Update

if TYPE_CHECKING:
    from crossfoot.exchange.bundle.plan import RowId
    from crossfoot.exchange.bundle.values import Row
    from crossfoot.reading.sealing import Sealed

_PARTY = same_names("key", "name", "kind", "country")
_EVENT = same_names("key", "name", "on", "place")
_ANNOUNCEMENT = same_names(
    "key",
    "title",
    "publisher",
    "author",
    "published_on",
    "accessed_on",
    "url",
    "archive_url",
    "kind",
    "source_type",
    "language",
    "place",
)


def put_settings(plan: Plan) -> None:
    """The reporting currency of the whole ledger, and words that it adds to value lists."""
    if plan.checked.reporting_currency is not None:
        _put_setting(plan, "reporting_currency", plan.checked.reporting_currency)
    for name, words in plan.checked.added.items():
        known = plan.present.setting(f"{SETTING}{name}")
        own = {} if known is None else json.loads(known["value"])
        if not words.keys() <= own.keys():
            _put_setting(plan, f"{SETTING}{name}", json.dumps({**words, **own}, ensure_ascii=False))


def _put_setting(plan: Plan, name: str, value: str) -> None:
    known = plan.present.setting(name)
    _, done = plan.put("setting", name, {"name": name, "value": value}, known)
    if done is not Done.UNCHANGED:
        plan.count("settings", done)


def put_parties(plan: Plan) -> None:
    """Parties by key; a key the ledger has not seen may still be a party it knows by name."""
    matched = [(row, _known_party(plan, row)) for row in plan.rows("parties")]
    ids = [known["id"] for _, known in matched if known is not None]
    aliases = plan.present.children("party_alias", "party_id", ids)
    for row, known in matched:
        values = columns(row, _PARTY)
        if known is not None:
            values["key"] = known["key"]
        id_, done = plan.put("party", row["key"], values, known)
        plan.ids["party", row["key"]] = id_
        for name in (row["name"], *row.get("aliases", ())):
            plan.names.setdefault(fold(name), set()).add(id_)
        known_aliases = aliases.get(known["id"], []) if known is not None else []
        wanted = [{"name": name} for name in row.get("aliases", ())]
        differ = plan.put_children(
            "party_alias", {"party_id": id_}, wanted, known_aliases, ("name",)
        )
        plan.count("parties", done, children_differ=differ)


def _known_party(plan: Plan, row: Row) -> Row | None:
    """The ledger's own row: by key, else the one party of that name that is not elsewhere."""
    known = plan.present.find("party", row["key"])
    if known is not None:
        return known
    named = plan.present.names.get(fold(row["name"]), [])
    if len(named) != 1 or named[0]["key"] in plan.checked.keys["parties"]:
        return None
    countries = {named[0]["country"], row.get("country")} - {None}
    return named[0] if len(countries) < 2 else None


def party_named(plan: Plan, name: str) -> RowId:
    """The party that a deal names by key or by name; a name nobody has makes a new one."""
    known = plan.ids.get(("party", name))
    if known is not None:
        return known
    row = plan.present.find("party", name)
    id_ = row["id"] if row is not None else _by_name(plan, name)
    if id_ is None:
        id_ = New(f"party:{name}")
        plan.edits.append(Insert("party", {"name": name}, as_=id_))
        plan.names.setdefault(fold(name), set()).add(id_)
        plan.count("parties", Done.ADDED)
    plan.ids["party", name] = id_
    return id_


def _by_name(plan: Plan, name: str) -> RowId | None:
    """The party of the bundle, else of the ledger, that alone goes by this name or alias."""
    listed = plan.names.get(fold(name), set())
    if listed:
        return next(iter(listed)) if len(listed) == 1 else None
    known = plan.present.names.get(fold(name), [])
    return known[0]["id"] if len(known) == 1 else None


def put_events(plan: Plan) -> None:
    """Events by key."""
    for row in plan.rows("events"):
        known = plan.present.find("event", row["key"])
        plan.ids["event", row["key"]], done = plan.put(
            "event", row["key"], columns(row, _EVENT), known
        )
        plan.count("events", done)


def put_announcements(plan: Plan) -> None:
    """Announcements by key, each with its text; a changed text is sealed as a new version."""
    known_rows = plan.known("announcement", "announcements")
    texts = plan.present.bodies(known_rows)
    later: list[tuple[str, str]] = []
    for row in plan.rows("announcements"):
        known = plan.present.find("announcement", row["key"])
        values = columns(row, _ANNOUNCEMENT)
        if "event" in row:
            values["event_id"] = plan.id_of("event", row["event"])
        if "copy_of" in row:
            if _is_placed(plan, row["copy_of"]):
                values["copy_of"] = plan.id_of("announcement", row["copy_of"])
            else:
                later.append((row["key"], row["copy_of"]))
        id_, done = plan.put("announcement", row["key"], values, known)
        plan.ids["announcement", row["key"]] = id_
        body = plan.checked.bodies.get(row["key"])
        before = texts.get(known["id"]) if known is not None else None
        differs = body is not None and _put_text(plan, id_, body, before)
        if body is None and before is None and "body_sha256" in row:
            kept = {"announcement_id": id_, "number": 1, "sha256": row["body_sha256"]}
            plan.edits.append(Insert("source_text", kept))
            differs = True
        if differs and body is not None and known is not None:
            told = None if before is None else before["body"]
            plan.retold[known["id"]] = row["key"], told, body.text
        plan.count("announcements", done, children_differ=differs)
    for copy, original in later:
        target = plan.id_of("announcement", original)
        plan.edits.append(
            Update("announcement", plan.id_of("announcement", copy), {"copy_of": target})
        )


def _is_placed(plan: Plan, key: str) -> bool:
    known = plan.present.find("announcement", key)
    return known is not None or ("announcement", key) in plan.ids


def _put_text(plan: Plan, announcement: RowId, body: Sealed, before: Row | None) -> bool:
    """Seal a text that the announcement does not have yet; say whether it was new."""
    if before is not None and before["sha256"] == body.sha256 and before["body"] is not None:
        return False
    values: dict[str, Any] = {
        "announcement_id": announcement,
        "number": 1 if before is None else before["number"] + 1,
        "body": body.text,
        "sha256": body.sha256,
    }
    if before is not None and before["sha256"] == body.sha256:  # only its hash was kept
        plan.edits.append(Update("source_text", before["id"], {"body": body.text}))
    else:
        plan.edits.append(Insert("source_text", values))
    return True
