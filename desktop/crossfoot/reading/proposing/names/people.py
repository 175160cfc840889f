"""Words that show a person, and capitalised words that name nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.wordlists import words
from crossfoot.reading.tables.currencies import COMMON_CODES, OTHER_CODES, UNOFFICIAL_CODES

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

TITLES = words(
    "mr mrs ms dr sir president vice prime minister premier chancellor king queen prince princess "
    "crown sheikh emir sultan secretary senator ambassador governor mayor chief chairman "
    "chairwoman chair ceo cfo executive director general commissioner representative "
    "spokesman spokeswoman spokesperson leader envoy adviser advisor banker analyst economist "
    "billionaire tycoon businessman businesswoman entrepreneur magnate heir founder co-founder"
)
# Heads of state and government by the country that they speak for; who has left office stays,
# since texts of the past are read too.
_LEADERS_OF = {
    "US": "trump biden obama rubio vance lutnick bessent hegseth blinken yellen",
    "CN": "xi jinping keqiang",
    "RU": "putin medvedev mishustin lavrov",
    "IN": "modi jaishankar goyal",
    "FR": "macron lecornu bayrou",
    "DE": "merz scholz merkel habeck pistorius",
    "GB": "starmer sunak truss johnson reeves",
    "IT": "meloni draghi",
    "ES": "sánchez sanchez",
    "PL": "tusk duda nawrocki",
    "HU": "orbán orban szijjártó",
    "TR": "erdogan erdoğan bayraktar",
    "KZ": "tokayev nazarbayev",
    "UZ": "mirziyoyev",
    "TJ": "rahmon",
    "KG": "japarov zhaparov",
    "TM": "berdimuhamedov berdymukhamedov",
    "AZ": "aliyev",
    "GE": "kobakhidze",
    "AM": "pashinyan",
    "UA": "zelensky zelenskyy zelenskiy shmyhal svyrydenko",
    "BY": "lukashenko",
    "EG": "sisi el-sisi madbouly",
    "AR": "milei",
    "BR": "lula bolsonaro",
    "MX": "sheinbaum",
    "CL": "boric",
    "CO": "petro",
    "CA": "carney trudeau",
    "JP": "ishiba takaichi kishida abe",
    "KR": "yoon jae-myung",
    "ID": "prabowo widodo jokowi",
    "MY": "anwar",
    "PH": "marcos",
    "VN": "chinh",
    "TH": "srettha paetongtarn anutin",
    "BD": "hasina yunus",
    "PK": "sharif",
    "AU": "albanese morrison",
    "NZ": "luxon ardern",
    "IL": "netanyahu",
    "SA": "salman",
    "AE": "zayed nahyan",
    "QA": "tamim",
    "IQ": "sudani",
    "JO": "abdullah",
    "RS": "vučić vucic",
    "GR": "mitsotakis",
    "NG": "tinubu",
    "KE": "ruto",
    "ZA": "ramaphosa",
    "ET": "abiy",
    "CD": "tshisekedi",
    "NO": "støre stoere",
    "SE": "kristersson",
    "DK": "frederiksen",
    "FI": "stubb orpo",
}
LEADERS = {name: country for country, listed in _LEADERS_OF.items() for name in listed.split()}
KNOWN = LEADERS.keys() | words("leyen costa ortberg")
# Capitalised words that begin sentences, or titles before a name; never a body's name.
OPENING_WORDS = words(
    "the a an in on at by for from with under over after before during since until as and but or "
    "so if when while where what which who how why this that these those there their his her its "
    "our your my we i he she they it also meanwhile separately however moreover further "
    "furthermore additionally together overall earlier later now today yesterday tomorrow still "
    "then thus both each every all some many most several other another no not only about around "
    "nearly almost more less up down between among including according following despite "
    "although though because whether once more-over announced signed valued worth total "
    "mr mrs ms dr sir president vice prime minister premier chancellor secretary "
    "of out half part further memorandums memoranda letters documents papers new old first second "
    "third last next only just even never neither nor none should such same own both like unlike"
)
_COMMON = words(
    "officials investors companies firms leaders ministers executives donors countries lenders "
    "banks shares analysts experts deliveries delivery deals agreements contracts talks details "
    "terms financing production construction work works talks orders exports imports trade "
    "officials shareholders airlines carriers governments members partners parties participants "
    "signatories pledges commitments grants loans investment investments funding funds money "
    "negotiations procurement purchase purchases acquisition acquisitions takeover takeovers "
    "buyout order import export lease leases delivery supply supplies grant loan credit credits "
    "aid award awards donation donations contribution contributions guarantee guarantees swap "
    "contract deal agreement memorandum pledge commitment payment payments price prices cost costs "
    "value proceeds sales sale foreign military deputy historic major million billion trillion usd "
    "eur gbp dollars euros yen won yuan rupee rupees pounds kroner kronor rouble roubles "
    "thirty twenty forty fifty sixty seventy eighty ninety hundred dozens scores one two three "
    "four "
    "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen "
    "anglo franco sino russo indo q& a pm am phase donors pledge congress units unit "
    "memorandum memoranda understanding letter intent statement annex table source sources "
    "carmaker chipmaker planemaker steelmaker automaker drugmaker shipbuilder lender airline "
    "correction clarification editor manufacturers suppliers contractors developers state "
    "kingdom sultanate emirate republic bloc updated published photo image read share follow "
    "subscribe advertisement related"
)
OFFICE_AFTER = re.compile(
    r",\s+(?:the\s+|its\s+|a\s+)?(?:[\w’'-]+\s+){0,3}?(?:president|chief|ceo|chairman|chairwoman|"
    r"minister|director|head of|secretary|spokes\w+|governor|economist|analyst|ambassador)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d")


_MEASURES = (
    words("GW MW kW GWh MWh TWh kV MWp GWp MTPA TEU TEUs bcm bpd LNG km")
    | COMMON_CODES
    | OTHER_CODES
    | UNOFFICIAL_CODES.keys()
)
_OCCASIONS = words(
    "Summit Summits Conference Forum Airshow Show Expo Exhibition Congress Roundtable Fair Week "
    "Dialogue Convention Assembly Session Festival Olympics Cup Games Prize Award "
    "Facility Plan Initiative Programme Program Act Mechanism Gateway Compact Deal Deals Project "
    "Projects Framework Partnership Agreement Pact Treaty Accord Declaration Zone Scheme Corridor "
    "Strategy Roadmap"
)
_ORGAN = re.compile(
    r"(?:(?:Supervisory|Management|Managing|Executive|Advisory|Company|Group) )*Board"
    r"(?: of (?:the )?(?:Management|Managing Directors|Directors|Executive Directors|Governors|"
    r"Trustees|Supervisors))?|(?:Executive|Management|Steering|Audit) Committee|"
    r"(?:Annual |Extraordinary )?General Meeting"
)
_BRANDS = words(
    "dreamliner dreamliners max neo rafale rafales typhoon eurofighter gripen hercules black "
    "apache "
    "apaches chinook patriot himars abrams leopard reaper sea falcon global hawk globalhawk"
)


def is_occasion(run: tuple[str, ...]) -> bool:
    """Whether capitalised words name an occasion or a scheme ("Dubai Airshow"): no party."""
    return run[-1] in _OCCASIONS or any(word in {"Airshow", "Summit"} for word in run)


def is_organ(written: str) -> bool:
    """Whether capitalised words name what a company is run by ("Supervisory Board"): no party."""
    return _ORGAN.fullmatch(written) is not None


def occasion_length(run: tuple[str, ...]) -> int:
    """Return how many of the capitalised words after a place name an occasion there; 0 for none.

    "Dubai Airshow SunExpress ordered": the airline is no part of the show.
    """
    return next((place + 1 for place, word in enumerate(run) if word in _OCCASIONS), 0)


_OFFICES = words(
    "Minister President Secretary Governor Chairman Chairwoman Chancellor Premier Adviser Advisor "
    "Ambassador Commissioner"
)


_RANKS = words("Prince Princess Sheikh Sheikha Emir")


def is_titled(run: tuple[str, ...]) -> bool:
    """Whether capitalised words are an office and who holds it ("Finance Minister A. Amirov")."""
    return any(word in _OFFICES for word in run[:-1]) or (
        len(run) > 1 and not _RANKS.isdisjoint(run[:2])
    )


def is_arabic(run: tuple[str, ...]) -> bool:
    """Whether capitalised words end as the names of people there do ("Badr Mohammed Al-Meer")."""
    return len(run) > 2 and run[-2] in {"Al", "El"} and not {"Al", "El"} & {*run[:-2]}


def is_brand(run: tuple[str, ...]) -> bool:
    """Whether capitalised words name a make of goods ("Rafale Marine")."""
    return run[0].casefold() in _BRANDS


def no_name(run: tuple[str, ...], lower: AbstractSet[str]) -> bool:
    """Whether capitalised words name nobody: common nouns, or a word written small elsewhere."""
    return all(
        word.casefold() in _COMMON
        or word in _MEASURES
        or _DIGITS.search(word)
        or (word.isalpha() and len(word) < 2)
        for word in run
    ) or (len(run) == 1 and run[0].lower() in lower)
