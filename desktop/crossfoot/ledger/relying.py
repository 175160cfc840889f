"""What a sign-off relies on: everything of a row that a reviewer vouches for, as one text.

Sections (`figures`, `flags` …) of items, each with the fields that count. The same records give
the same text, so that a sign-off holds while the text is the one it was given on, and undoing an
edit restores it. Figures and parties go by key, flags by rule and place: no derived id is in it.

Decision: the text itself is kept with the sign-off, not its hash, so that `relied_changes` can
tell what is different. Another kind of row that can be signed is one more function in `KINDS`.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crossfoot.figures.values import SignOffKind
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.fetching import fetch, fetch_one, listed
from crossfoot.ledger.queries.standing import IS_CLOSED, WITH_QUERY
from crossfoot.rules import inputs

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Mapping, Sequence

Items = dict[str, dict[str, Any]]
Relied = dict[str, Items]

_ANNOUNCEMENT = """
    SELECT announcement.key, announcement.title, announcement.publisher, announcement.author,
           announcement.published_on, announcement.url, announcement.archive_url,
           announcement.kind, announcement.source_type, announcement.language,
           original.key AS copy_of,
           (SELECT sha256 FROM source_text WHERE announcement_id = announcement.id
             ORDER BY number DESC LIMIT 1) AS text
      FROM announcement LEFT JOIN announcement AS original ON original.id = announcement.copy_of
     WHERE announcement.id = ?
"""
_DEAL = """
    SELECT deal.key, deal.title, deal.type, deal.sector, deal.product, deal.from_country,
           deal.to_country, deal.announced_on, value.key AS adopted_value,
           quantity.key AS adopted_quantity
      FROM deal LEFT JOIN figure AS value ON value.id = adopted_value
                LEFT JOIN figure AS quantity ON quantity.id = adopted_quantity
     WHERE deal.id = ?
"""
_PARTIES = """
    SELECT party.key, role FROM deal_party JOIN party ON party.id = party_id
     WHERE deal_id = ? ORDER BY deal_party.position, deal_party.id
"""
_STAGES = """
    SELECT stage, "on", quote FROM deal_stage WHERE deal_id = ? ORDER BY position, id
"""
_DEALS = "SELECT id, key, title FROM deal WHERE id IN (SELECT value FROM json_each(?))"
_DISMISSALS = """
    SELECT start, "end", reason, (
        SELECT substr(body, dismissal.start + 1, dismissal."end" - dismissal.start)
          FROM source_text WHERE source_text.announcement_id = dismissal.announcement_id
         ORDER BY number DESC LIMIT 1) AS quote
      FROM dismissal WHERE announcement_id = ? ORDER BY start, id
"""
_OF_ANNOUNCEMENT = "SELECT id FROM figure WHERE announcement_id = ? ORDER BY id"
_OF_DEAL = "SELECT id FROM figure WHERE deal_id = ? ORDER BY id"
_RELATIONS = """
    SELECT relation.id, relation.kind, relation.breakdown, relation."on", relation.amount,
           figure.key, figure.wording, total.verdict
      FROM relation JOIN figure ON figure.id = relation.whole_id
      LEFT JOIN total ON total.id = relation.id
     WHERE relation.whole_id IN (SELECT value FROM json_each(?)) ORDER BY relation.id
"""
_PARTS = """
    SELECT figure.id, figure.key, weight_low, weight_high FROM relation_part
      JOIN figure ON figure.id = figure_id WHERE relation_id = ? ORDER BY figure.key
"""
_SAID = ("origin", "stated_by", "modality", "basis", "corrected_amount", "corrected_why")
_FIGURES = f"""
    SELECT figure.id, figure.key, figure.public_id, wording, deal.key AS deal, start, "end",
           {", ".join(_SAID)}
      FROM figure LEFT JOIN deal ON deal.id = deal_id
     WHERE figure.id IN (SELECT value FROM json_each(?)) ORDER BY figure.id
"""
_FLAGS = f"""
    SELECT DISTINCT finding.rule, finding.subject, finding.fingerprint,
           CASE WHEN {IS_CLOSED} THEN query.outcome END AS outcome
      FROM finding_subject JOIN finding ON finding.id = finding_id {WITH_QUERY}
     WHERE table_name = ? AND row_id IN (SELECT value FROM json_each(?))
"""


def relied_on(connection: sqlite3.Connection, kind: SignOffKind, row_id: int) -> str | None:
    """Return what a sign-off of this row relies on now; None where the row is gone."""
    found = KINDS[kind](connection, row_id) if kind in KINDS else None
    if found is None:
        return None
    return json.dumps(found, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def read(told: str) -> Relied:
    """Return what `relied_on` wrote. Errors: ValueError for a text that is none of ours."""
    known = json.loads(told)
    if not isinstance(known, dict):
        raise ValueError("not what a sign-off relies on")  # noqa: TRY004  (one error for callers)
    return known


def _announcement(connection: sqlite3.Connection, id_: int) -> Relied | None:
    row = fetch_one(connection, _ANNOUNCEMENT, id_)
    if row is None:
        return None
    own = [figure["id"] for figure in fetch(connection, _OF_ANNOUNCEMENT, id_)]
    dismissed = {
        f"{one['start']}-{one['end']}": {"called": one["quote"] or "", "reason": one["reason"]}
        for one in fetch(connection, _DISMISSALS, id_)
    }
    return {
        "announcement": {row["key"]: _fields(row)},
        "dismissals": dismissed,
        **_totals(connection, own, {"announcement": [id_]}),
    }


def _deal(connection: sqlite3.Connection, id_: int) -> Relied | None:
    row = fetch_one(connection, _DEAL, id_)
    if row is None:
        return None
    parties = [list(one) for one in fetch(connection, _PARTIES, id_)]
    stages = [list(one) for one in fetch(connection, _STAGES, id_)]
    own = [figure["id"] for figure in fetch(connection, _OF_DEAL, id_)]
    return {
        "deal": {row["key"]: {**_fields(row), "parties": parties, "stages": stages}},
        "figures": _figures(connection, own),
        "flags": _flags(connection, {"figure": own, "deal": [id_]}),
    }


def _total(connection: sqlite3.Connection, id_: int) -> Relied | None:
    found = _totals(connection, [id_], {})
    return found if found["figures"] else None


def _tally(connection: sqlite3.Connection, id_: int) -> Relied | None:
    """Return a tally's rule, what each deal counts with, and why the others are left out."""
    from crossfoot.ledger.queries.tally_view import tally_view  # noqa: PLC0415  (late: reads all)

    view = tally_view(connection, id_)
    if view is None:
        return None
    fields, found = view.record.fields, view.tally
    asked = view.view.fields
    rule = {
        "called": fields.name,
        "view": [asked.text, {name: sorted(each) for name, each in asked.filters.items()}],
        "stages": sorted(fields.rule.stages),
        "options": fields.rule.options,
        "restated": fields.rule.restated,
        "against": None if view.against is None else view.against.total.key,
    }
    counted = {each.candidate.deal: list(each.sum.printed) for each in found.counted}
    left = {each.candidate.deal: str(each.why) for each in found.left_out}
    deals = {
        row["id"]: (row["key"], row["title"])
        for row in fetch(connection, _DEALS, listed([*counted, *left]))
    }
    return {
        "tally": {view.record.public_id: rule},
        "counted": {deals[id_][0]: _counted(deals[id_][1], ends) for id_, ends in counted.items()},
        "left_out": {
            deals[id_][0]: {"called": deals[id_][1], "reason": why} for id_, why in left.items()
        },
    }


def _counted(title: str, ends: list[int]) -> dict[str, Any]:
    return {"called": title, "counts": ends}


KINDS: Mapping[str, Callable[[sqlite3.Connection, int], Relied | None]] = {
    SignOffKind.ANNOUNCEMENT: _announcement,
    SignOffKind.DEAL: _deal,
    SignOffKind.TOTAL: _total,
    SignOffKind.TALLY: _tally,
}
"""By kind of row that can be signed off. A total goes by its figure."""


def _totals(
    connection: sqlite3.Connection, wholes: Sequence[int], others: Mapping[str, Sequence[int]]
) -> Relied:
    """Return figures with what they cover, the parts included, and the flags on all of them."""
    relations: Items = {}
    figures, rows = dict.fromkeys(wholes), []
    for row in fetch(connection, _RELATIONS, listed(wholes)):
        parts = fetch(connection, _PARTS, row["id"])
        figures |= dict.fromkeys(part["id"] for part in parts)
        rows.append(row["id"])
        relations[f"{row['kind']} {row['key']} {row['breakdown'] or ''}".strip()] = {
            "called": row["wording"] or row["key"],
            **{name: row[name] for name in ("kind", "breakdown", "on", "amount", "verdict")},
            "parts": {part["key"]: [part["weight_low"], part["weight_high"]] for part in parts},
        }
    return {
        "figures": _figures(connection, figures),
        "relations": relations,
        "flags": _flags(connection, {"figure": list(wholes), "relation": rows, **others}),
    }


def _fields(row: sqlite3.Row) -> dict[str, Any]:
    return {"called": row["title"], **{name: row[name] for name in row.keys() if name != "key"}}  # noqa: SIM118  (a Row yields values)


def _figures(connection: sqlite3.Connection, ids: Collection[int]) -> Items:
    meant = load_figures(connection, ids)
    return {
        row["key"]: {
            "called": row["wording"] or row["public_id"],
            "wording": row["wording"],
            "means": inputs.of_figure(meant[row["id"]]) if row["id"] in meant else None,
            "deal": row["deal"],
            "place": None if row["start"] is None else [row["start"], row["end"]],
            **{name: row[name] for name in _SAID if row[name] is not None},
        }
        for row in fetch(connection, _FIGURES, listed(ids))
    }


def _flags(connection: sqlite3.Connection, concerned: Mapping[str, Sequence[int]]) -> Items:
    found: Items = {}
    for table, ids in concerned.items():
        for row in fetch(connection, _FLAGS, table, listed(ids)):
            found[f"{row['rule']} {row['subject']}"] = {
                "called": row["rule"],
                "outcome": row["outcome"],
                "fingerprint": row["fingerprint"],
            }
    return found
