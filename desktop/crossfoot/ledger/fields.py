"""What a form holds of a row: plain values, the same for reading, editing and recording.

A field that is None was not said; for a figure it means that the reader decides.
Amounts are hundredths of their unit; dates are text at the precision given.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.ledger.change import New


@dataclass(frozen=True, slots=True)
class AnnouncementFields:
    """An announcement as a clerk types it. event: the name of the event, created when new.

    copy_of: id of the announcement that this one repeats.
    """

    title: str
    publisher: str | None = None
    author: str | None = None
    published_on: str | None = None
    accessed_on: str | None = None
    url: str | None = None
    archive_url: str | None = None
    kind: str | None = None
    source_type: str | None = None
    language: str | None = None
    place: str | None = None
    event: str | None = None
    copy_of: int | None = None


@dataclass(frozen=True, slots=True)
class EventFields:
    """An event as a person types it: what it is called, when and where it was."""

    name: str
    on: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class FigureFields:
    """A figure as a clerk types it; the names are those of the exchange format.

    amount, amount_high, rounded_to, corrected_amount: hundredths.
    deal_id: the deal it belongs to; None for a total of several deals.
    """

    wording: str | None = None
    origin: str = "quoted"
    measure: str | None = None
    amount: int | None = None
    amount_high: int | None = None
    currency: str | None = None
    unit: str | None = None
    hedge: str | None = None
    rounded_to: int | None = None
    period: str | None = None
    from_year: str | None = None
    to_year: str | None = None
    items: int | None = None
    modality: str | None = None
    basis: str | None = None
    stated_by: str | None = None
    translation: str | None = None
    note: str | None = None
    corrected_amount: int | None = None
    corrected_why: str | None = None
    deal_id: int | None = None


@dataclass(frozen=True, slots=True)
class PartyInDeal:
    """A party by name and what it does; a name the ledger does not know makes a new party."""

    name: str
    role: str | None = None
    kind: str | None = None
    country: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StageReached:
    """A stage of a deal. quote: the words it was taken from; inferred: no source says it."""

    stage: str
    on: str | None = None
    quote: str | None = None
    inferred: bool | None = None


@dataclass(frozen=True, slots=True)
class DealFields:
    """A deal as a clerk types it; the last stage is the present one."""

    title: str
    type: str | None = None
    sector: str | None = None
    product: str | None = None
    from_country: str | None = None
    to_country: str | None = None
    announced_on: str | None = None
    parties: tuple[PartyInDeal, ...] = ()
    stages: tuple[StageReached, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PartyFields:
    """A party as a person types it. aliases: its other names, in any script."""

    name: str
    kind: str | None = None
    country: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RateFields:
    """An exchange rate as a person types it: one `from_currency` is `rate` `to_currency`.

    rate: decimal text, whose last printed place is its precision.
    """

    on: str | None
    from_currency: str
    to_currency: str
    rate: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class PartOf:
    """A part that a relation covers. low, high: its weight in hundredths; None: 1, not stated.

    figure_id: a `New` where the same change records the figure.
    """

    figure_id: int | New
    low: int | None = None
    high: int | None = None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class Signed:
    """Who acts, and when (UTC, ISO 8601; now, unless said otherwise)."""

    by: str
    at: str = field(default_factory=_now)
