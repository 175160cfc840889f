"""One deal: its fields, and every figure that speaks of it with its source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.figures.values import VerdictKind
    from crossfoot.ledger.fields import DealFields
    from crossfoot.ledger.queries.figure_view import InRelation
    from crossfoot.ledger.queries.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Evidence:
    """A figure with the source it stands in, for an evidence pane.

    sentence: None without a quote or a kept text. adopted: the deal counts with it.
    """

    figure_id: int
    public_id: str
    measure: str | None
    wording: str | None
    printed: int | None
    printed_high: int | None
    currency: str | None
    unit: str | None
    hedge: str | None
    stated_by: str | None
    deal_id: int | None
    deal: str | None
    announcement_id: int | None
    source: str | None
    publisher: str | None
    published_on: str | None
    url: str | None
    sentence: Sentence | None
    roles: tuple[InRelation, ...]
    adopted: bool


@dataclass(frozen=True, slots=True)
class DealView:
    """What the Deals page shows of one deal. evidence: values first, then by date."""

    id: int
    public_id: str
    key: str
    version: int
    fields: DealFields
    adopted_value: int | None
    adopted_quantity: int | None
    evidence: tuple[Evidence, ...]
    sources: int
    verdict: VerdictKind | None
    flags: int


def deal_view(connection: sqlite3.Connection, id_: int) -> DealView | None:
    """Load one deal; None if it is gone."""
    raise NotImplementedError


def evidence_of(connection: sqlite3.Connection, figure_ids: Sequence[int]) -> list[Evidence]:
    """The evidence for these figures, in the order given; a deleted one is left out."""
    raise NotImplementedError
