"""From what the proposer makes of a text to the bundle that would record it.

Keys come from the text's SHA-256: two texts never share one, the same text gives the same again.
Parties and events are the exception: theirs come from the name, so that two announcements that name
Kazakhstan are not taken for two Kazakhstans.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.shape import FORMAT

if TYPE_CHECKING:
    from decimal import Decimal

    from crossfoot.reading.proposal import Proposal, ProposedDeal, ProposedFigure
    from crossfoot.reading.sealing import Sealed

Row = dict[str, Any]


def proposed_bundle(sealed: Sealed) -> Row:
    """Read a sealed text and return the bundle it would become."""
    # late: an export needs neither, and their patterns take half a second to make
    from crossfoot.reading.proposer import propose  # noqa: PLC0415
    from crossfoot.reading.reader import read  # noqa: PLC0415

    return from_proposal(propose(sealed.text, read(sealed.text)), sealed)


def from_proposal(proposal: Proposal, sealed: Sealed) -> Row:
    """Return a proposal as a bundle; figures it would skip become dismissals."""
    return _Naming(proposal, sealed).bundle()


class _Naming:
    """Gives each row of a proposal its key."""

    def __init__(self, proposal: Proposal, sealed: Sealed) -> None:
        self._proposal = proposal
        self._sealed = sealed
        self._mark = sealed.sha256[:16]
        self._parties = [_named("party", party.name) for party in proposal.parties]
        self._event = _named("event", proposal.event or "")
        tied = {
            index for relation in proposal.relations for index in (relation.whole, *relation.parts)
        }
        self._skipped = {
            index
            for index, figure in enumerate(proposal.figures)
            if figure.skip is not None and index not in tied
        }

    def bundle(self) -> Row:
        """Everything, in the order of the format."""
        proposal = self._proposal
        if not self._sealed.text.strip():
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
            "figures": [
                self._figure(index, figure)
                for index, figure in enumerate(proposal.figures)
                if index not in self._skipped
            ],
            "relations": [
                _said(
                    kind=relation.kind,
                    whole=self._key("figure", relation.whole),
                    parts=[{"figure": self._key("figure", part)} for part in relation.parts],
                    quote=relation.quote,
                )
                for relation in proposal.relations
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
            amount=_digits(found.amount),
            amount_high=_digits(found.amount_high),
            currency=found.currency,
            unit=found.unit,
            hedge=found.hedge,
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
