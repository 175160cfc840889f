"""Known organisations, and the words that show that a name is an organisation's.

Source: `organisation_table`, `industry_table`, and by region `company_table`, `asian_table` and
`european_table`; further companies in `further_table`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.tables import (
    asian_table,
    company_table,
    european_table,
    further_table,
    industry_table,
    organisation_table,
)
from crossfoot.reading.proposing.wordlists import words

# "Hamkorbank", "Sberbank": a bank by the end of its name.
_BANK = re.compile(r"[A-ZÀ-Ž][\w-]{2,}bank")
_KINDS = {
    "C": PartyKind.COMPANY,
    "S": PartyKind.STATE_COMPANY,
    "G": PartyKind.GOVERNMENT,
    "F": PartyKind.FUND,
    "B": PartyKind.BANK,
    "M": PartyKind.MULTILATERAL,
}

# Last or head words of a name, by the kind of body they show.
_CUES = {
    PartyKind.GOVERNMENT: "Ministry Department Agency Authority Government Administration Office "
    "Directorate Bureau Board Committee Council Treasury Navy Army Force Forces Parliament "
    "Senate Congress Cabinet Municipality",
    PartyKind.BANK: "Bank Banque Banco Banca Eximbank Bancorp",
    PartyKind.FUND: "Fund Funds Fonds Fondo Endowment Trust Foundation",
    PartyKind.MULTILATERAL: "Commission Organization Organisation Union",
    PartyKind.COMPANY: "Airlines Airline Airways Air Aviation Aerospace Aircraft Group Grupo "
    "Holding Holdings Corp Corporation Company Co Inc Incorporated Ltd Limited LLC LLP "
    "PLC Plc AG SA SE NV "
    "SpA GmbH JSC PJSC OAO Bhd Pty Industries Industrial Enterprises Partners Ventures Capital "
    "Investments Investors Investment Technologies Technology Tech Systems Solutions Electronics "
    "Semiconductor Semiconductors Pharma Pharmaceuticals Biotech Health Healthcare Medical Energy "
    "Power Electric Electricity Oil Petroleum Gas LNG Renewables Solar Wind Nuclear Hydrogen "
    "Resources Mining Metals Minerals Lithium Steel Cement Chemicals Fertilizers Motors Motor "
    "Automotive Heavy Rail Railway Railways Railroad Locomotives Trains Metro Transport Logistics "
    "Shipping Lines Line Ports Port Airports Shipyard Shipyards Shipbuilding Marine Maritime "
    "Construction Engineering Contractors Properties Developments Estates Telecom Telecoms "
    "Networks "
    "Communications Media Digital Software Robotics AI Labs Foods Farms Grain Agro Utilities Water "
    "Platforms Infocomm Fertilizantes "
    "Cloud Services Helicopters Space Exchange Institute University College Works Yard Yards "
    "Midstream Pipeline Pipelines Machinery "
    "Equipment Defence Defense Dynamics Armaments Brands Stores Hotels Leasing Lease Finance "
    "Financial Insurance Securities Consortium Alliance Association Associates Federation Chamber "
    "Centers Centres Aluminium Aluminum Copper Gold Coal Sugar Cotton Textiles Paper Glass Post "
    # What companies of other languages call themselves.
    "Groupe Gruppe Gruppo Grupa Compagnie Compañía Companhia Société Sociedad Energia Energía "
    "Energie Énergie Enerji Energetika Elektrik Nucleare Petrol Petróleos Gaz Insaat İnşaat Sanayi "
    "Holdingi Werke Werft Bahn Ferrovie Ferrocarriles Industrie Chemie Telekom",
}

_BUSINESS_CUES = {
    "airline aviation": "Airlines Airline Airways Air",
    "railway rail": "Rail Railway Railways Railroad Metro",
    "maker aviation": "Aerospace Aircraft",
    "maker rail": "Locomotives Trains",
    "maker shipping": "Shipyard Shipyards Shipbuilding Yard Yards",
    "maker defence": "Armaments Defence Defense",
    "builder construction": "Construction Engineering Contractors",
    "energy": "Energia Energía Energie Énergie Enerji Petrol Nucleare Energy Power Oil Petroleum "
    "Gas LNG Renewables Solar Wind Electric Hydrogen",
    "mining": "Mining Metals Minerals Lithium",
    "shipping": "Shipping Lines Ports Port",
    "utility energy": "Utilities Electricity",
}

# What a body's full name adds to the name it is known by.
_LEGAL_FORMS = words(
    "Inc Incorporated Corp Corporation Co Company Ltd Limited LLC LLP PLC Plc AG SA SE NV SpA GmbH "
    "JSC PJSC OJSC OAO ZAO OOO TOO AO Bhd Sdn Pty Pte Pvt Private BV AB ASA AS Oyj Oy KGaA KG Sarl "
    "Tbk QPSC QSC PSC SAE SAOG SAB SAU SAS SPA SRL Kft Zrt KK Holding Holdings Group International "
    "Global"
)


# What ministries and agencies are for: joined by "and" these are one name.
_TOPICS = words(
    "Trade Industry Industries Investment Investments Development Finance Financial Economy "
    "Economic "
    "Energy Water Environment Environmental Climate Agriculture Food Fisheries Livestock Forestry "
    "Land Sea Air Ports Port Roads Road Bridges Bridge Highways Transport Infrastructure Science "
    "Communications Technology Education Health Labour Labor Social Commerce Tourism Culture "
    "Sports "
    "Defence Defense Security Interior Foreign Affairs Mines Mining Minerals Mineral Resources "
    "Petroleum Oil Gas Nuclear Atomic Electricity Power Planning Housing Urban Rural "
    "Reconstruction "
    "Agricultural Industrial Commercial Technical Information Innovative Tourist Infrastructures "
    "Cooperation Export Import Exports Imports Insurance Credit Innovation Digital Space Aviation "
    "Maritime Railways Rail Irrigation Public Works Services Employment Standards Privatization"
)


@dataclass(frozen=True, slots=True)
class Organisation:
    """A known body. business: its side and trade in words ("maker aviation")."""

    name: str
    others: tuple[str, ...]
    country: str | None
    kind: PartyKind
    business: str


@cache
def organisations() -> tuple[Organisation, ...]:
    """Return the known organisations in the tables' order."""
    tables = (
        further_table,
        company_table,
        asian_table,
        european_table,
        industry_table,
        organisation_table,
    )
    return tuple(_organisation(row) for table in tables for row in table.ROWS.splitlines())


def is_legal_form(added: tuple[str, ...]) -> bool:
    """Whether words after a known name only say what sort of company it is ("Boeing Company")."""
    return bool(added) and all(word.replace(".", "") in _LEGAL_FORMS for word in added)


def is_topic(name: tuple[str, ...]) -> bool:
    """Whether words only say what a body is for ("Trade", "Sea Ports")."""
    return bool(name) and all(word in _TOPICS for word in name)


def listed_topics(text: str, place: int) -> int:
    """Return where a list of what a ministry is for ends: ", Industry and Trade"; else the place.

    place: where the first of them ends.
    """
    more = _listed().match(text, place)
    return more.end() if more else place


@cache
def _listed() -> re.Pattern[str]:
    one = rf"(?:the )?(?:{'|'.join(sorted(_TOPICS))})(?: (?:{'|'.join(sorted(_TOPICS))}))*"
    return re.compile(rf"(?:, {one})+,? and {one}\b|(?:, {one})*,? and the {one}\b")


def is_made_of_cues(name: str) -> bool:
    """Whether a name has no word of its own ("Partners Group")."""
    cues = _cue_kinds()
    return all(word in cues for word in name.split())


def is_bank(word: str) -> bool:
    """Whether one word is a bank's name by its end ("Swedbank")."""
    return word != "Eximbank" and _BANK.fullmatch(word) is not None


def kind_shown(name: tuple[str, ...]) -> PartyKind | None:
    """Return the kind of body that the words of a name show; None if they show none."""
    cues = _cue_kinds()
    shown = [cues[word] for word in name if word in cues]
    if name and _BANK.fullmatch(name[-1]):
        return PartyKind.BANK
    return min(shown, key=list(_CUES).index) if shown else None


def business_shown(name: tuple[str, ...]) -> str:
    """Return the business that the words of a name show, or nothing."""
    businesses = _cue_businesses()
    return next((businesses[word] for word in reversed(name) if word in businesses), "")


def _organisation(row: str) -> Organisation:
    name, others, country, kind, business = row.split("|")
    aliases = tuple(others.split(";")) if others else ()
    home = None if kind == "M" else country or None  # many countries' money is no country's
    return Organisation(name, aliases, home, _KINDS[kind], business)


@cache
def _cue_kinds() -> dict[str, PartyKind]:
    return {word: kind for kind, cues in reversed(_CUES.items()) for word in cues.split()}


@cache
def _cue_businesses() -> dict[str, str]:
    return {word: name for name, cues in _BUSINESS_CUES.items() for word in cues.split()}
