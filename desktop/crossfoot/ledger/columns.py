"""What each column of a record takes, and which tables are a part of another row.

Sources: CONTRACT, "Value lists" and "Bundle".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import values
from crossfoot.ledger.admissions import (
    amount,
    count,
    country,
    currency,
    day,
    digest,
    filled,
    flag,
    moment,
    one_of,
    rate,
    row,
    rows,
    text,
    weight,
    width,
)
from crossfoot.ledger.kept_lists import filters, names, order, words_of
from crossfoot.ledger.views import ListPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.ledger.admissions import Admission

_PARTY_KIND = one_of(values.PartyKind, "a kind of party")
_ANNOUNCEMENT_KIND = one_of(values.AnnouncementKind, "a kind of announcement")
_DEAL_TYPE = one_of(values.DealType, "a type of deal")
_BASIS = one_of(values.Basis, "a basis")

OPEN_LISTS = frozenset(
    {("party", "kind"), ("announcement", "kind"), ("deal", "type"), ("figure", "basis")}
)
"""Value lists that a ledger may add to, by a setting "values:party.kind": JSON, word to meaning."""

_KEYS: Mapping[str, Admission] = {"key": filled, "public_id": filled}
COLUMNS: Mapping[str, Mapping[str, Admission]] = {
    "party": {**_KEYS, "name": filled, "kind": _PARTY_KIND, "country": country},
    "party_alias": {"party_id": row, "position": count, "name": filled},
    "event": {"key": filled, "name": filled, "on": day, "place": text},
    "announcement": {
        **_KEYS,
        "event_id": row,
        "title": filled,
        "publisher": text,
        "author": text,
        "published_on": day,
        "accessed_on": day,
        "url": text,
        "archive_url": text,
        "kind": _ANNOUNCEMENT_KIND,
        "source_type": one_of(values.SourceType, "a type of source"),
        "language": text,
        "copy_of": row,
        "place": text,
        "sent_at": moment,
        "sent_by": text,
    },
    "source_text": {
        "announcement_id": row,
        "number": row,
        "body": text,
        "sha256": digest,
        "cut": text,
        "document": digest,
    },
    "deal": {
        **_KEYS,
        "title": filled,
        "type": _DEAL_TYPE,
        "sector": text,
        "product": text,
        "from_country": country,
        "to_country": country,
        "announced_on": day,
        "adopted_value": row,
        "adopted_quantity": row,
    },
    "deal_party": {
        "deal_id": row,
        "party_id": row,
        "role": one_of(values.Role, "a role"),
        "position": count,
    },
    "deal_stage": {
        "deal_id": row,
        "position": count,
        "stage": one_of(values.Stage, "a stage"),
        "on": day,
        "quote": text,
        "inferred": flag,
    },
    "deal_tag": {"deal_id": row, "position": count, "tag": filled},
    "figure": {
        **_KEYS,
        "announcement_id": row,
        "deal_id": row,
        "origin": one_of(values.Origin, "an origin"),
        "measure": one_of(values.Measure, "a measure"),
        "wording": text,
        "start": count,
        "end": count,
        "before": text,
        "after": text,
        "translation": text,
        "amount": amount,
        "amount_high": amount,
        "currency": currency,
        "unit": text,
        "hedge": one_of(values.Hedge, "a hedge"),
        "rounded_to": width,
        "period": one_of(values.Period, "a period"),
        "from_year": day,
        "to_year": day,
        "items": count,
        "modality": one_of(values.Modality, "a modality"),
        "basis": _BASIS,
        "stated_by": text,
        "note": text,
        "corrected_amount": amount,
        "corrected_why": text,
    },
    "figure_mention": {"figure_id": row, "position": count, "start": count, "end": count},
    "relation": {
        "kind": one_of(values.RelationKind, "a kind of relation"),
        "whole_id": row,
        "breakdown": text,
        "on": day,
        "amount": amount,
        "quote": text,
        "note": text,
    },
    "relation_part": {
        "relation_id": row,
        "position": count,
        "figure_id": row,
        "weight_low": weight,
        "weight_high": weight,
    },
    "rate": {
        "on": day,
        "from_currency": currency,
        "to_currency": currency,
        "rate": rate,
        "source": text,
    },
    "dismissal": {
        "announcement_id": row,
        "start": count,
        "end": count,
        "reason": one_of(values.DismissalReason, "a reason for dismissing"),
    },
    "query": {
        "rule": filled,
        "subject": rows,
        "state": one_of(values.FindingState, "a state of a flag"),
        "outcome": one_of(values.Outcome, "an outcome"),
        "fingerprint": text,
        "inputs": text,
        "assigned_to": text,
        "asked_whom": text,
        "asked_on": day,
        "due_on": day,
    },
    "query_message": {
        "query_id": row,
        "position": count,
        "by": text,
        "at": moment,
        "text": text,
    },
    "sign_off": {
        "kind": one_of(values.SignOffKind, "a kind of sign-off"),
        "row_id": row,
        "by": filled,
        "at": moment,
        "relies_on": text,
        "act": one_of(values.SignOffAct, "an act of review"),
        "words": text,
    },
    "saved_view": {
        "name": filled,
        "page": one_of(ListPage, "a list"),
        "text": text,
        "filters": filters,
        "sort": order,
        "columns": names,
    },
    "tally": {
        **_KEYS,
        "name": filled,
        "view_id": row,
        "stages": words_of(values.Stage, "a stage"),
        "options": flag,
        "restated": flag,
        "against": row,
    },
    "release": {
        **_KEYS,
        "name": filled,
        "on": day,
        "profile": filled,
        "change": count,
        "data_hash": digest,
        "rows": filters,
    },
    "second_reading": {
        "announcement_id": row,
        "wanted_by": filled,
        "by": text,
        "at": moment,
        "text": row,
        "state": one_of(values.SecondReadingState, "a state of a second reading"),
        "agreement": text,
        "kept": text,
    },
    "second_figure": {
        "second_reading_id": row,
        "start": count,
        "end": count,
        "wording": filled,
        "measure": one_of(values.Measure, "a measure"),
        "amount": amount,
        "amount_high": amount,
        "currency": currency,
        "unit": text,
        "hedge": one_of(values.Hedge, "a hedge"),
        "rounded_to": width,
        "deal": text,
    },
    "setting": {"name": filled, "value": text},
}

PARENTS: Mapping[str, tuple[str, str]] = {
    "party_alias": ("party", "party_id"),
    "source_text": ("announcement", "announcement_id"),
    "deal_party": ("deal", "deal_id"),
    "deal_stage": ("deal", "deal_id"),
    "deal_tag": ("deal", "deal_id"),
    "figure_mention": ("figure", "figure_id"),
    "relation_part": ("relation", "relation_id"),
    "dismissal": ("announcement", "announcement_id"),
    "query_message": ("query", "query_id"),
    "second_figure": ("second_reading", "second_reading_id"),
}
"""Tables whose rows people see as a part of another row: table to (its parent, the column)."""
