"""What is bought, built or paid for: the nouns of trade and the sector each belongs to."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from crossfoot.reading.proposing.folding import folded

_KEPT = 1024

# The order matters: an "LNG carrier" is a ship, a "fighter jet" is not aviation.
_SECTORS: dict[str, str] = {
    "defence": (
        r"fighter jets?|fighters?|warplanes?|combat aircraft|missiles?|frigates?|corvettes?|"
        r"submarines?|warships?|tanks|howitzers?|(?:armed |combat )?drones?|"
        r"air[- ]defen[cs]e systems?|"
        r"(?:counter-drone|radar|missile|weapons?|artillery) systems?|radars?|ammunition|"
        r"munitions|arms|weapons?|armou?red vehicles?|infantry fighting vehicles?|"
        r"(?:attack |military )helicopters?|"
        r"defen[cs]e (?:equipment|systems?|capabilities|package|cooperation)|"
        r"military equipment|military (?:aid|assistance)|patrol (?:boats?|vessels?)|"
        r"rocket launchers?"
    ),
    "shipping": (
        r"LNG carriers?|(?:gas|oil|chemical) (?:carriers|tankers)|tankers?|"
        r"(?:container|cruise|bulk) ?(?:ships?|vessels?|carriers?)|container ?ships|vessels?|"
        r"ferr(?:y|ies)|ferry terminals?|icebreakers?|"
        r"(?:container |sea |deep-?water )?(?:ports?|terminals?)(?= )|ships|shipyards?|tugs?"
    ),
    "aviation": (
        r"(?:wide-?body |narrow-?body |passenger |cargo |commercial |single-aisle |twin-aisle "
        r")?(?:aircraft|airplanes?|aeroplanes?|airliners?|jetliners?|jets?|planes?|"
        r"widebod(?:y|ies)|wide-bod(?:y|ies)|freighters)|"
        r"(?:787|777|737|A3[2-8]0|A220)[\w-]*(?: (?:MAX|Max)[\w-]*)?(?: (?:jets|aircraft|"
        r"Dreamliners?|planes|widebodies))?|Dreamliners?|"
        r"(?:air|aero|jet|aircraft|spare) ?engines?|"
        r"air traffic (?:management|control)(?: systems?)?|airports?|helicopters?|satellites?"
    ),
    "rail": (
        r"(?:freight |diesel |electric |heavy-haul )?locomotives?|"
        r"(?:passenger |high-speed |electric |metro |commuter )?trains?|train ?sets?|"
        r"rail(?:way)? (?:cars?|equipment|lines?|network|corridor)|rolling stock|wagons?|"
        r"railcars?|railways?|metro(?: (?:line|cars|extension))?|trams?|"
        r"high-speed (?:rail|line)"
    ),
    "nuclear": (
        r"nuclear (?:power )?(?:plants?|reactors?|stations?|power|fuel|energy)|reactors?|"
        r"small modular reactors?|SMRs?|uranium|AP1000s?"
    ),
    "technology": (
        r"data ?cent(?:re|er)s?|"
        r"(?:semiconductor|chip|wafer)s?(?: (?:fabs?|plants?|factor(?:y|ies)|facilit(?:y|ies)|"
        r"manufacturing))?|fabs?|microchips?|"
        r"AI (?:infrastructure|campus|hub|chips?|factor(?:y|ies)|research)|"
        r"artificial intelligence|cloud(?: (?:computing|infrastructure|services))?|GPUs?|"
        r"processors?|telecom(?:s|munications)?(?: (?:network|equipment))?|5G(?: network)?|"
        r"quantum (?:technology|computing)|software|"
        r"digital (?:infrastructure|partnerships?|services)|supercomputers?"
    ),
    "energy": (
        r"(?:liquefied natural gas|LNG)(?: (?:terminals?|cargoes|plants?|supply|exports?))?|"
        r"natural gas|(?:crude )?oil|"
        r"gas (?:turbines?|fields?|projects?|pipelines?|plants?|supplies)|gas|"
        r"(?:wind|solar|hydrogen|power|geothermal|hydro(?:power|electric)?|biogas|coal|"
        r"thermal) (?:farms?|plants?|projects?|parks?|stations?|capacity|power)|"
        r"(?:wind )?turbines?|(?:offshore |onshore )?wind(?: (?:farms?|power))|"
        r"solar(?: (?:farms?|panels?))|refiner(?:y|ies)|"
        r"petrochemicals?(?: (?:complex|plant))?|power (?:grid|lines|equipment|generation)|"
        r"pipelines?|(?:electricity|transmission) (?:grid|network|lines?)|ethane|"
        r"energy (?:products|projects?|equipment|infrastructure)|clean energy|green energy|"
        r"renewables|renewable energy|"
        r"batter(?:y|ies)(?: (?:plants?|factor(?:y|ies)|storage))?|green hydrogen|hydrogen|"
        r"carbon capture(?: projects?)?|desalination plants?|electrolysers?"
    ),
    "mining": (
        r"(?:copper|gold|lithium|tungsten|nickel|cobalt|graphite|iron ore|rare[- ]earths?|"
        r"bauxite|phosphate|critical minerals?|coal|uranium)(?: (?:mines?|deposits?|projects?|"
        r"plants?|concentrate|processing|refinery|supplies))?|mines?|smelters?|"
        r"mineral deposits?"
    ),
    "agriculture": (
        r"soy ?beans?|wheat|corn|maize|cotton|beef|pork|poultry|rice|grain|fertili[sz]ers?|"
        r"potash|sugar|dairy|(?:agricultural|farm) (?:machinery|equipment|products|goods)|"
        r"tractors?|combine harvesters?|combines|palm oil|livestock|agricultural goods|"
        r"food products"
    ),
    "automotive": (
        r"(?:electric |battery )?(?:cars|vehicles?|trucks|buses|vans|EVs|cabs|SUVs)|"
        r"(?:car|vehicle|auto|truck|EV)s? (?:plants?|factor(?:y|ies)|parts)|"
        r"electric (?:car|vehicle)s?(?: (?:plants?|factor(?:y|ies)|ventures?))?"
    ),
    "health": (
        r"hospitals?|vaccines?|doses|(?:vaccine )?vials|medicines?|drugs|pharmaceuticals?|"
        r"medical (?:equipment|devices)|health-?care(?: (?:projects?|facilit(?:y|ies)))?|"
        r"clinics?|life sciences|IV fluids?(?: plants?)?"
    ),
    "construction": (
        r"(?:motor|high)ways?|roads?|bridges?|tunnels?|housing(?: units)?|homes|"
        r"infrastructure(?: (?:projects?|loans?))?|stadiums?|expressways?|buildings?|"
        r"cement plants?"
    ),
    "water": (
        r"water (?:treatment|supply|projects?|infrastructure|security)|wastewater|dams?|"
        r"irrigation"
    ),
    "steel": (
        r"steel(?: (?:mills?|plants?|works|products))?|alumini?um(?: (?:smelters?|plants?))?"
    ),
    "textiles": (r"textiles?|garments?|clothing|apparel|yarn"),
    "real estate": (r"real estate|property developments?|resorts?|hotels?|land"),
    "education": (r"universit(?:y|ies)|schools|campus(?:es)?|scholarships|training"),
    "finance": (r"swap lines?|bonds?|private equity(?: programme| program| fund)?|insurance"),
}


@cache
def _product() -> re.Pattern[str]:
    kinds = (f"(?P<{name.replace(' ', '_')}>{_small(words)})" for name, words in _SECTORS.items())
    return re.compile(rf"(?<![\w-])(?=[a-z\d])(?:{'|'.join(kinds)})(?![\w-])")


def _small(words: str) -> str:
    """Return a pattern in lower case, but for its escapes."""
    return re.sub(r"(?<!\\)[A-Z]", lambda letter: letter[0].lower(), words)


class Product(NamedTuple):
    """A noun of trade in a text: where it stands, what it says, its sector."""

    start: int
    end: int
    words: str
    sector: str


def products(text: str, small: str, start: int, end: int) -> list[Product]:
    """Return the nouns of trade between two places of a text, in order; small: it in lower case."""
    return [
        Product(*match.span(), text[slice(*match.span())], str(match.lastgroup).replace("_", " "))
        for match in _product().finditer(small, start, end)
    ]


@lru_cache(maxsize=_KEPT)
def sector_of(words: str) -> str | None:
    """Return the sector that the words belong to, or None."""
    match = _product().search(folded(words))
    return str(match.lastgroup).replace("_", " ") if match else None
