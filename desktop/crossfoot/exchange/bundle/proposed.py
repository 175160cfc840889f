"""From what the proposer makes of a text to the bundle that would record it.

Keys come from the text's SHA-256: two texts never share one, the same text gives the same again.
Parties and events are the exception: theirs come from the name, so that two announcements that name
Kazakhstan are not taken for two Kazakhstans.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from crossfoot.errors import CrossfootError
from crossfoot.exchange.bundle.countable import uncountable
from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.shape import FIGURES, FORMAT

if TYPE_CHECKING:
    from decimal import Decimal

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposal import Proposal, ProposedDeal, ProposedFigure
    from crossfoot.reading.sealing import Sealed

Row = dict[str, Any]


def proposal_of(sealed: Sealed) -> Proposal:
    """Read a sealed text and return what the proposer makes of it."""
    # late: an export needs neither, and their patterns take half a second to make
    from crossfoot.reading.proposer import NOTHING_KNOWN, propose  # noqa: PLC0415
    from crossfoot.reading.reader import read  # noqa: PLC0415
    from crossfoot.reading.rows import with_table  # noqa: PLC0415

    found = read(sealed.text)
    proposal = propose(sealed.text, found)
    return with_table(sealed.text, found, proposal, NOTHING_KNOWN).proposal


def from_proposal(proposal: Proposal, sealed: Sealed) -> Row:
    """Return a proposal as a bundle; figures it would skip become dismissals.

    What no ledger records (an amount finer than a hundredth, or beyond the limits) is left out,
    with the relations that would count it: `left_out` says what.
    """
    return _Naming(proposal, sealed).bundle()


def left_out(proposal: Proposal) -> dict[int, str]:
    """Why a figure of a proposal cannot be recorded, in a sentence, by its place in it."""
    found = {}
    for index, figure in enumerate(proposal.figures):
        row = {name: value for name, value in _amounts(figure.found).items() if value is not None}
        try:
            stored = {name: FIGURES.fields[name](value) for name, value in row.items()}
            fault = uncountable({**stored, "wording": figure.found.text}, {})
        except WrongError as error:
            fault = CrossfootError("{reason}.", reason=error.what)
        if fault is not None:
            found[index] = f"“{figure.found.text}” is left out: {fault.what}"
    return found


class _Naming:
    """Gives each row of a proposal its key."""

    def __init__(self, proposal: Proposal, sealed: Sealed) -> None:
        self._proposal = proposal
        self._sealed = sealed
        self._mark = sealed.sha256[:16]
        self._parties = [_named("party", party.name) for party in proposal.parties]
        self._event = _named("event", proposal.event or "")
        unrecordable = left_out(proposal)
        self._relations = [
            relation
            for relation in proposal.relations
            if unrecordable.keys().isdisjoint((relation.whole, *relation.parts))
        ]
        tied = {
            index for relation in self._relations for index in (relation.whole, *relation.parts)
        }
        self._skipped = {
            index
            for index, figure in enumerate(proposal.figures)
            if figure.skip is not None and index not in tied
        }
        self._figures = [
            index
            for index in range(len(proposal.figures))
            if index not in self._skipped and index not in unrecordable
        ]

    def bundle(self) -> Row:
        """Everything, in the order of the format."""
        proposal = self._proposal
        if not any(mark.isprintable() and not mark.isspace() for mark in self._sealed.text):
            return {"format": FORMAT}
        return {
            "format": FORMAT,
            "parties": [
                _said(
                    key=self._parties[index],
                    name=party.name,
                    kind=party.kind,
                    country=party.country,
                    aliases=list(party.aliases),
                )
                for index, party in enumerate(proposal.parties)
            ],
            "events": [{"key": self._event, "name": proposal.event}] if proposal.event else [],
            "announcements": [self._announcement()],
            "deals": [self._deal(index, deal) for index, deal in enumerate(proposal.deals)],
            "figures": [self._figure(index, proposal.figures[index]) for index in self._figures],
            "relations": [
                _said(
                    kind=relation.kind,
                    whole=self._key("figure", relation.whole),
                    breakdown=relation.breakdown,
                    parts=[
                        _said(figure=self._key("figure", part), weight=relation.weight)
                        for part in relation.parts
                    ],
                    quote=relation.quote,
                )
                for relation in self._relations
            ],
            "dismissals": [self._dismissal(index) for index in sorted(self._skipped)],
        }

    def _key(self, kind: str, index: int | None = None) -> str:
        return f"{kind}-{self._mark}" if index is None else f"{kind}-{self._mark}-{index + 1}"

    def _announcement(self) -> Row:
        proposal = self._proposal
        return _said(
            key=self._key("announcement"),
            event=self._event if proposal.event else None,
            title=proposal.title,
            publisher=proposal.publisher,
            author=proposal.author,
            published_on=proposal.published_on,
            kind=proposal.kind,
            source_type=proposal.source_type,
            language=proposal.language,
            place=proposal.place,
            body=self._sealed.text,
        )

    def _deal(self, index: int, deal: ProposedDeal) -> Row:
        stage = _said(stage=deal.stage, on=deal.announced_on, quote=deal.stage_quote)
        return _said(
            key=self._key("deal", index),
            title=deal.title,
            type=deal.type,
            sector=deal.sector,
            product=deal.product,
            stages=[stage] if deal.stage is not None else None,
            from_country=deal.from_country,
            to_country=deal.to_country,
            announced_on=deal.announced_on,
            parties=[{"party": self._parties[party], "role": role} for party, role in deal.parties],
        )

    def _figure(self, index: int, figure: ProposedFigure) -> Row:
        found = figure.found
        return _said(
            key=self._key("figure", index),
            announcement=self._key("announcement"),
            deal=None if figure.deal is None else self._key("deal", figure.deal),
            origin="quoted",
            measure=found.measure,
            wording=found.text,
            span=[found.start, found.end],
            mentions=[list(mention) for mention in figure.mentions],
            **_amounts(found),
            unit=found.unit,
            period=found.period,
            items=figure.items,
            modality=found.modality,
            basis=figure.basis,
            stated_by=figure.stated_by,
        )

    def _dismissal(self, index: int) -> Row:
        figure = self._proposal.figures[index]
        return {
            "announcement": self._key("announcement"),
            "span": [figure.found.start, figure.found.end],
            "reason": figure.skip,
        }


def _amounts(found: Found) -> Row:
    return {
        "amount": _digits(found.amount),
        "amount_high": _digits(found.amount_high),
        "currency": found.currency,
        "hedge": found.hedge,
    }


def _named(kind: str, name: str) -> str:
    """Return the key of a name: its letters and digits, and a mark that tells it from others."""
    spelt = "".join(mark if mark.isalnum() else " " for mark in name.casefold())
    mark = hashlib.sha256(name.encode()).hexdigest()[:6]
    return "-".join([kind, *spelt.split(), mark])


def _said(**fields: object) -> Row:
    """The fields that say something; value lists as their words."""
    return {name: value for name, value in fields.items() if value is not None and value != []}


def _digits(amount: Decimal | None) -> str | None:
    if amount is None:
        return None
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
