"""The exchange format: every list, its fields in order, and what each field takes.

Source: CONTRACT, "Bundle" and "Value lists".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.codes import country, currency
from crossfoot.exchange.bundle.values import (
    body,
    boolean,
    choice,
    day,
    digest,
    filled_list_of,
    hundredths,
    language,
    list_of,
    moment,
    rate,
    record,
    span,
    text,
    weight,
    whole,
    word_of,
    year,
)
from crossfoot.figures import values as lists

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.exchange.bundle.values import Reader

FORMAT = "crossfoot-bundle/1"
SUBJECTS = ("announcement", "deal", "event", "figure", "party", "relation", "total")
"""What a finding may be about; a relation and a total go by their figure's key."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One list of a bundle.

    noun:      a row of it, in words.   fields: in the order they are written.
    required:  fields without which a row says nothing.
    keyed:     whether its rows are told apart by `key`.
    """

    name: str
    noun: str
    fields: Mapping[str, Reader]
    required: tuple[str, ...]
    keyed: bool = True


PARTIES = Shape(
    "parties",
    "party",
    {
        "key": text,
        "name": text,
        "kind": choice(lists.PartyKind, "a party kind"),
        "country": country,
        "aliases": list_of(text),
    },
    ("key", "name"),
)
EVENTS = Shape(
    "events",
    "event",
    {"key": text, "name": text, "on": day, "place": text},
    ("key", "name"),
)
ANNOUNCEMENTS = Shape(
    "announcements",
    "announcement",
    {
        "key": text,
        "event": text,
        "title": text,
        "publisher": text,
        "author": text,
        "published_on": day,
        "accessed_on": day,
        "url": text,
        "archive_url": text,
        "kind": choice(lists.AnnouncementKind, "an announcement kind"),
        "source_type": choice(lists.SourceType, "a source type"),
        "language": language,
        "copy_of": text,
        "place": text,
        "body": body,
        "body_sha256": digest,
    },
    ("key", "title"),
)
DEALS = Shape(
    "deals",
    "deal",
    {
        "key": text,
        "title": text,
        "type": choice(lists.DealType, "a deal type"),
        "sector": text,
        "product": text,
        "stages": list_of(
            record(
                {
                    "stage": choice(lists.Stage, "a stage"),
                    "on": day,
                    "quote": text,
                    "inferred": boolean,
                },
                ("stage",),
            )
        ),
        "from_country": country,
        "to_country": country,
        "announced_on": day,
        "tags": list_of(text),
        "parties": list_of(
            record({"party": text, "role": choice(lists.Role, "a role")}, ("party",))
        ),
        "adopted": record({"value": text, "quantity": text}, ()),
    },
    ("key", "title"),
)
FIGURES = Shape(
    "figures",
    "figure",
    {
        "key": text,
        "announcement": text,
        "deal": text,
        "origin": choice(lists.Origin, "an origin"),
        "measure": choice(lists.Measure, "a measure"),
        "wording": text,
        "span": span,
        "mentions": list_of(span),
        "translation": text,
        "amount": hundredths,
        "amount_high": hundredths,
        "currency": currency,
        "unit": text,
        "hedge": choice(lists.Hedge, "a hedge"),
        "rounded_to": hundredths,
        "period": choice(lists.Period, "a period"),
        "from": year,
        "to": year,
        "items": whole,
        "modality": choice(lists.Modality, "a modality"),
        "basis": choice(lists.Basis, "a basis"),
        "stated_by": text,
        "note": text,
        "corrected": record({"amount": hundredths, "why": text}, ("amount",)),
    },
    ("key",),
)
RELATIONS = Shape(
    "relations",
    "relation",
    {
        "kind": choice(lists.RelationKind, "a relation"),
        "whole": text,
        "breakdown": text,
        "parts": list_of(record({"figure": text, "weight": weight}, ("figure",))),
        "on": day,
        "amount": hundredths,
        "quote": text,
        "note": text,
    },
    ("kind", "whole"),
    keyed=False,
)
RATES = Shape(
    "rates",
    "rate",
    {"on": day, "from": currency, "to": currency, "rate": rate, "source": text},
    ("from", "to", "rate"),
    keyed=False,
)
DISMISSALS = Shape(
    "dismissals",
    "dismissal",
    {
        "announcement": text,
        "span": span,
        "reason": choice(lists.DismissalReason, "a reason for dismissing"),
    },
    ("announcement", "span"),
    keyed=False,
)
FINDINGS = Shape(
    "findings",
    "finding",
    {
        "rule": text,
        "subject": filled_list_of(
            record(
                {
                    "kind": word_of(SUBJECTS, "a kind of subject"),
                    "key": text,
                    "relation": choice(lists.RelationKind, "a relation"),
                    "breakdown": text,
                },
                ("kind", "key"),
            )
        ),
        "state": choice(lists.FindingState, "a finding state"),
        "outcome": choice(lists.Outcome, "an outcome"),
        "thread": list_of(record({"by": text, "at": moment, "text": text}, ("text",))),
        "fingerprint": text,
    },
    ("rule", "subject"),
    keyed=False,
)
SIGN_OFFS = Shape(
    "sign_offs",
    "sign-off",
    {
        "kind": choice(lists.SignOffKind, "a kind of sign-off"),
        "key": text,
        "by": text,
        "at": moment,
    },
    ("kind", "key", "by"),
    keyed=False,
)

SHAPES = (
    PARTIES,
    EVENTS,
    ANNOUNCEMENTS,
    DEALS,
    FIGURES,
    RELATIONS,
    RATES,
    DISMISSALS,
    FINDINGS,
    SIGN_OFFS,
)
