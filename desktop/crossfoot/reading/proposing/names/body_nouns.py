"""The nouns by which a text speaks of a body without its name: "the carrier", "a chipmaker".

One table for all who ask: what follows a country's name ("the Korean yard"), what refers back, what
stands before or after a name. Each noun says what business whoever it means is in, where it does.
"""

from __future__ import annotations

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.wordlists import words

ANY_COMPANY = words(
    "company firm group giant conglomerate business corporation concern enterprise multinational "
    "holding buyer seller bidder acquirer startup start-up player outfit heavyweight specialist "
    "subsidiary affiliate cooperative co-operative investor financier"
)
"""Any company may be called so."""

# By words of the business as `organisations` names it; any of them will do.
_OF_BUSINESS = {
    "airline": words("airline carrier"),
    "lessor": words("lessor"),
    "railway": words("railway"),
    "utility": words("utility"),
    "maker builder technology automotive chemicals health food steel": words(
        "manufacturer maker supplier contractor foundry"
    ),
    "builder": words("builder"),
    "aviation": words("planemaker"),
    "automotive vehicles": words("carmaker automaker truckmaker"),
    "health pharma": words("drugmaker biotech"),
    "technology": words("chipmaker"),
    "steel": words("steelmaker"),
    "maker shipping": words("shipbuilder yard shipyard"),
    "mining": words("miner"),
    "retail": words("retailer grocer"),
    "food agriculture": words("brewer meatpacker snackmaker grower agribusiness"),
    "finance": words("insurer reinsurer"),
    "shipping": words("shipowner shipper"),
    "": words(
        "developer operator producer trader refiner distiller brand label publisher "
        "broadcaster processor smelter driller explorer hotelier clothier distributor wholesaler "
        "integrator provider exporter importer consultancy bookmaker winemaker toymaker papermaker "
        "watchmaker"
    ),
}
_OF_KIND = {
    **dict.fromkeys(("bank", "lender"), frozenset({PartyKind.BANK})),
    "fund": frozenset({PartyKind.FUND}),
}

ONE_BODY = ANY_COMPANY | _OF_KIND.keys() | frozenset().union(*_OF_BUSINESS.values())
"""Every such noun in the singular."""

_BUSINESSES = {
    noun: tuple(business.split()) for business, nouns in _OF_BUSINESS.items() for noun in nouns
}

ONE = "|".join(sorted(ONE_BODY, key=lambda noun: (-len(noun), noun)))
"""The nouns in the singular as a pattern."""


SELLING = words(
    "manufacturer maker supplier contractor builder planemaker carmaker automaker truckmaker "
    "drugmaker chipmaker steelmaker shipbuilder yard shipyard exporter producer grower farmer"
)
BUYING = words("airline carrier railway importer buyer customer")
"""Who by trade sells goods, and who buys them: "Chinese yards", "Gulf airlines"."""


def kinds_of(noun: str | None) -> frozenset[PartyKind]:
    """Return the kinds of body that a noun says; none where it says nothing of it."""
    return _OF_KIND.get(noun or "", frozenset())


def tells_business(noun: str) -> bool:
    """Whether a noun says what business somebody is in."""
    return bool(_BUSINESSES.get(noun))


def in_business(noun: str, business: str) -> bool:
    """Whether a body's business is the one that a noun tells: an airline is no yard."""
    return any(word in business for word in _BUSINESSES.get(noun, ()))
