"""Planning what ties rows together and what people said of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.plan import Plan, columns, same_names
from crossfoot.exchange.bundle.present import fetch, subject_table
from crossfoot.figures.values import SUMMING
from crossfoot.ledger.change import New

if TYPE_CHECKING:
    from crossfoot.exchange.bundle.plan import RowId
    from crossfoot.exchange.bundle.values import Row

_RELATION = same_names("kind", "breakdown", "on", "amount", "quote", "note")
_RATE = {
    "on": "on",
    "from": "from_currency",
    "to": "to_currency",
    "rate": "rate",
    "source": "source",
}
_QUERY = same_names("rule", "state", "outcome", "fingerprint")


def put_relations(plan: Plan) -> None:
    """Relations by kind, whole and breakdown; parts are added to those there are."""
    wholes = [plan.present.find("figure", row["whole"]) for row in plan.rows("relations")]
    ids = {row["id"] for row in wholes if row is not None}
    there = plan.present.children("relation", "whole_id", ids)
    known_rows = {
        (row["kind"], row["whole_id"], row["breakdown"]): row
        for rows in there.values()
        for row in rows
    }
    relation_ids = [row["id"] for row in known_rows.values()]
    parts = plan.present.children("relation_part", "relation_id", relation_ids)
    for number, row in plan.checked.rows["relations"].items():
        whole = plan.id_of("figure", row["whole"])
        known = known_rows.get((row["kind"], whole, row.get("breakdown")))
        values = {"whole_id": whole, **columns(row, _RELATION)}
        id_, done = plan.put("relation", str(number), values, known)
        plan.relations[row["whole"], row.get("breakdown"), row["kind"]] = id_
        differ = plan.put_children(
            "relation_part",
            {"relation_id": id_},
            [_part(plan, part) for part in row.get("parts", ())],
            parts.get(known["id"], ()) if known is not None else (),
            ("figure_id",),
        )
        plan.count("relations", done, children_differ=differ)


def _part(plan: Plan, part: Row) -> Row:
    values: Row = {"figure_id": plan.id_of("figure", part["figure"])}
    if "weight" in part:
        values["weight_low"], values["weight_high"] = part["weight"]
    return values


def put_rates(plan: Plan) -> None:
    """Rates by date, currencies and source."""
    pairs = {row["from"] for row in plan.rows("rates")}
    there = {
        _rate_identity(row): row
        for row in fetch(plan.present.connection, "rate", "from_currency", pairs)
    }
    for number, row in plan.checked.rows["rates"].items():
        values = columns(row, _RATE)
        _, done = plan.put("rate", str(number), values, there.get(_rate_identity(values)))
        plan.count("rates", done)


def _rate_identity(row: Row) -> tuple[Any, ...]:
    return tuple(row.get(name) for name in ("on", "from_currency", "to_currency", "source"))


def put_dismissals(plan: Plan) -> None:
    """Dismissed places by announcement and span."""
    rows = [
        (row, plan.id_of("announcement", row["announcement"])) for row in plan.rows("dismissals")
    ]
    known_ids = {id_ for _, id_ in rows if isinstance(id_, int)}
    there = {
        (row["announcement_id"], row["start"], row["end"]): row
        for row in fetch(plan.present.connection, "dismissal", "announcement_id", known_ids)
    }
    for number, (row, announcement) in enumerate(rows):
        start, end = row["span"]
        values = {"announcement_id": announcement, "start": start, "end": end}
        values |= columns(row, same_names("reason"))
        known = there.get((announcement, start, end)) if isinstance(announcement, int) else None
        _, done = plan.put("dismissal", str(number), values, known)
        plan.count("dismissals", done)


def put_findings(plan: Plan) -> None:
    """What people did about flags, by rule and subject; threads are added to."""
    rules = {row["rule"] for row in plan.rows("findings")}
    there = {
        (row["rule"], row["subject"]): row
        for row in fetch(plan.present.connection, "query", "rule", rules)
    }
    ids = [row["id"] for row in there.values()]
    threads = plan.present.children("query_message", "query_id", ids)
    for number, row in plan.checked.rows["findings"].items():
        subject = _subject(plan, row)
        known = there.get((row["rule"], subject)) if isinstance(subject, str) else None
        values = {"subject": subject, **columns(row, _QUERY)}
        id_, done = plan.put("query", str(number), values, known)
        differ = plan.put_children(
            "query_message",
            {"query_id": id_},
            row.get("thread", ()),
            threads.get(known["id"], ()) if known is not None else (),
            ("by", "at", "text"),
        )
        plan.count("findings", done, children_differ=differ)


def _subject(plan: Plan, row: Row) -> str | tuple[tuple[str, RowId], ...]:
    """The rows a flag concerns, as the ledger writes them, or with new rows still unnumbered."""
    rows = tuple(_subject_row(plan, subject) for subject in row["subject"])
    if any(isinstance(id_, New) for _, id_ in rows):
        return rows
    return json.dumps([list(pair) for pair in rows], separators=(",", ":"))


def _subject_row(plan: Plan, subject: Row) -> tuple[str, RowId]:
    if subject["kind"] not in ("total", "relation"):
        return subject["kind"], plan.id_of(subject["kind"], subject["key"])
    kinds = [subject["relation"]] if "relation" in subject else sorted(SUMMING)
    breakdown = subject.get("breakdown")
    for kind in kinds:
        id_ = plan.relations.get((subject["key"], breakdown, kind))
        if id_ is None:
            id_ = plan.present.relation(subject["key"], breakdown, kind)
        if id_ is not None:
            return "relation", id_
    return "figure", plan.id_of("figure", subject["key"])


def put_sign_offs(plan: Plan) -> None:
    """Signatures by what was signed, who and when."""
    rows = [
        (row, plan.id_of(subject_table(row["kind"]), row["key"])) for row in plan.rows("sign_offs")
    ]
    known_ids = {id_ for _, id_ in rows if isinstance(id_, int)}
    there = {
        _signature(row): row
        for row in fetch(plan.present.connection, "sign_off", "row_id", known_ids)
    }
    for number, (row, id_) in enumerate(rows):
        values = {"row_id": id_, **columns(row, same_names("kind", "by", "at"))}
        _, done = plan.put("sign_off", str(number), values, there.get(_signature(values)))
        plan.count("sign_offs", done)


def _signature(row: Row) -> tuple[Any, ...]:
    return tuple(row.get(name) for name in ("kind", "row_id", "by", "at"))
