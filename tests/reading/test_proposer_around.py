"""What is said of the world around a deal is of no deal, whatever the deal before it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read

DEALS = (
    "Turkey's BMC will sell 80 armoured vehicles to Oman for $90 million. ",
    "Poland's Orlen is buying the Czech chain Benzina for 600 million euros. ",
    "The World Bank has approved a $250 million loan for roads in Malawi. ",
    "Korean Air ordered 20 Boeing 787s worth $5.8 billion. ",
    "France's TotalEnergies will invest $2 billion in a gas field in Mozambique. ",
    "Japan gives Nepal 3 billion yen for schools. ",
)
_AROUND: list[str] = json.loads(
    (Path(__file__).parent / "gold" / "around.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("deal", DEALS)
@pytest.mark.parametrize("around", _AROUND)
def test_what_is_told_around_a_deal_is_of_none(deal: str, around: str) -> None:
    text = deal + around
    proposal = propose(text, read(text))
    told = [
        one.found.text
        for one in proposal.figures
        if one.deal is not None and one.skip is None and one.found.start >= len(deal)
    ]
    assert not told
    assert len(proposal.deals) == 1
    assert not proposal.relations
