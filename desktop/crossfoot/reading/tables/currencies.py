"""Currencies: codes, signs, letters and names, and the places that tell like-named ones apart.

Source: ISO 4217 (active codes, July 2025, with a few lately withdrawn); names as in Unicode CLDR 45
with the plural forms and colloquial names that English newspapers print.
"""

# ruff: noqa: SIM905 (lists of words are easier to read and to mend as text)

from __future__ import annotations

# code | adjectives | names (a regular plural in s is understood) | words that point to it.
# The last column decides only between currencies of one name ("kroner", "dinars", "¥").
ROWS = """
AED|uae,emirati|dirham|dubai dhabi emirates sharjah emirati uae
AFN|afghan|afghani|kabul
ALL|albanian|lek,leks,lekë|tirana
AMD|armenian|dram|yerevan
AOA|angolan|kwanza|luanda
ARS|argentine,argentinian|peso|argentina argentine aires
AUD|australian|dollar|australia australian sydney canberra melbourne perth
AWG|aruban|florin|aruba
AZN|azerbaijani,azeri|manat|azerbaijan azerbaijani baku
BAM|bosnian|mark,convertible mark|sarajevo
BBD|barbadian,barbados|dollar|barbados barbadian bridgetown
BDT|bangladeshi|taka|dhaka
BGN|bulgarian|lev,leva,levs|sofia
BHD|bahraini|dinar|bahrain bahraini manama
BIF|burundian|franc|burundi bujumbura
BMD|bermudian,bermudan,bermuda|dollar|bermuda
BND|brunei,bruneian|dollar|brunei bruneian begawan
BOB|bolivian|boliviano|bolivia bolivian sucre paz
BRL|brazilian|real,reais,reals|brazil brazilian brasilia
BSD|bahamian|dollar|bahamas bahamian nassau
BTN|bhutanese|ngultrum|thimphu
BWP|botswanan,botswana|pula|botswana gaborone
BYN|belarusian,belarussian|ruble,rouble|belarus minsk belarusian
BZD|belize,belizean|dollar|belize
CAD|canadian|dollar,loonie|canada canadian toronto ottawa vancouver montreal
CDF|congolese|franc|congo kinshasa congolese
CHF|swiss|franc|switzerland swiss zurich geneva bern basel
CLP|chilean|peso|chile chilean santiago
CNY|chinese|yuan,renminbi,kuai|china chinese beijing shanghai shenzhen guangzhou
COP|colombian|peso|colombia colombian bogota bogotá
CRC|costa rican|colon,colón,colones|rica
CUP|cuban|peso|cuba cuban havana
CVE|cape verdean|escudo|verde
CZK|czech|koruna,korunas,koruny,korun,crown|czech prague
DJF|djiboutian,djibouti|franc|djibouti
DKK|danish|krone,kroner,krones,crown|denmark danish copenhagen aarhus
DOP|dominican|peso|dominican
DZD|algerian|dinar|algeria algerian algiers
EGP|egyptian|pound|egypt egyptian cairo
ERN|eritrean|nakfa|asmara
ETB|ethiopian|birr|addis
EUR||euro|
FJD|fijian,fiji|dollar|fiji fijian suva
FKP|falkland islands,falklands|pound|falklands
GBP|british,uk|pound,pound sterling,pounds sterling,sterling,quid|britain british london uk
GEL|georgian|lari|tbilisi
GHS|ghanaian,ghana|cedi|accra
GIP|gibraltar|pound|gibraltar
GMD|gambian|dalasi|banjul
GNF|guinean|franc|guinea conakry guinean
GTQ|guatemalan|quetzal,quetzales,quetzals|guatemala
GYD|guyanese,guyanaese,guyana|dollar|guyana georgetown
HKD|hong kong|dollar|
HNL|honduran|lempira|tegucigalpa
HTG|haitian|gourde|haiti
HUF|hungarian|forint|budapest
IDR|indonesian|rupiah|jakarta
ILS|israeli,new israeli,israeli new|shekel,new shekel|jerusalem
INR|indian|rupee|india indian delhi mumbai bengaluru
IQD|iraqi|dinar|iraq iraqi baghdad basra
IRR|iranian|rial,toman|iran iranian tehran
ISK|icelandic|krona,króna,kronur,krónur|iceland icelandic reykjavik
JMD|jamaican|dollar|jamaica jamaican kingston
JOD|jordanian|dinar|jordan jordanian amman
JPY|japanese|yen|japan japanese tokyo osaka
KES|kenyan|shilling,bob|kenya kenyan nairobi mombasa
KGS|kyrgyz,kyrgyzstani|som|kyrgyz kyrgyzstan bishkek
KHR|cambodian|riel|phnom
KMF|comorian|franc|comoros
KPW|north korean|won|pyongyang
KRW|south korean,korean|won|
KWD|kuwaiti|dinar|kuwait kuwaiti
KYD|cayman islands,cayman|dollar|cayman
KZT|kazakh,kazakhstani|tenge|almaty astana
LAK|lao,laotian|kip|vientiane
LBP|lebanese|pound,lira|lebanon lebanese beirut
LKR|sri lankan|rupee|lanka lankan colombo
LRD|liberian|dollar|liberia monrovia
LSL|lesotho,basotho|loti,maloti|maseru
LYD|libyan|dinar|libya libyan tripoli
MAD|moroccan|dirham|morocco moroccan rabat casablanca
MDL|moldovan|leu,lei|moldova moldovan chisinau
MGA|malagasy|ariary|antananarivo
MKD|macedonian|denar|skopje
MMK|myanmar,burmese|kyat|myanmar yangon naypyidaw
MNT|mongolian|tugrik,tugrug,tögrög|ulaanbaatar
MOP|macanese,macau|pataca|macau
MRU|mauritanian|ouguiya|nouakchott
MUR|mauritian|rupee|mauritius mauritian
MVR|maldivian|rufiyaa|malé
MWK|malawian|kwacha|malawi lilongwe
MXN|mexican|peso|mexico mexican
MYR|malaysian|ringgit|kuala
MZN|mozambican|metical,meticais,meticals|maputo
NAD|namibian,namibia|dollar|namibia namibian windhoek
NGN|nigerian|naira|lagos abuja
NIO|nicaraguan|cordoba,córdoba|managua nicaragua
NOK|norwegian|krone,kroner,krones,crown|norway norwegian oslo bergen stavanger
NPR|nepalese,nepali|rupee|nepal nepali nepalese kathmandu
NZD|new zealand,kiwi|dollar|zealand wellington auckland
OMR|omani|rial,riyal|oman omani muscat
PAB|panamanian|balboa|panama
PEN|peruvian|sol,soles|lima
PGK|papua new guinean,png|kina|moresby papua
PHP|philippine,filipino|peso|manila philippine philippines cebu
PKR|pakistani,pakistan|rupee|pakistan pakistani karachi islamabad lahore
PLN|polish|zloty,zlotys,złoty,złotys,złotych,zlotych|warsaw
PYG|paraguayan|guarani,guaraní,guaranies,guaraníes|asunción
QAR|qatari,qatar|riyal,rial|qatar qatari doha
RON|romanian|leu,lei|romania romanian bucharest
RSD|serbian|dinar|serbia serbian belgrade
RUB|russian|ruble,rouble|russia russian moscow
RWF|rwandan,rwanda|franc|rwanda rwandan kigali
SAR|saudi,saudi arabian|riyal,rial|saudi riyadh jeddah
SBD|solomon islands|dollar|solomon
SCR|seychellois,seychelles|rupee|seychelles
SDG|sudanese|pound|sudan khartoum sudanese
SEK|swedish|krona,kronor,kronas,crown|sweden swedish stockholm gothenburg
SGD|singapore,singaporean|dollar|singapore singaporean
SHP|st helena,saint helena|pound|helena
SLE|sierra leonean|leone|freetown
SOS|somali|shilling|somalia mogadishu somali
SRD|surinamese,suriname|dollar|suriname paramaribo
SSP|south sudanese|pound|juba
STN|são tomé|dobra|tomé
SVC|salvadoran|colon,colón,colones|salvador
SYP|syrian|pound,lira|syria syrian damascus
SZL|swazi|lilangeni,emalangeni|mbabane
THB|thai|baht|bangkok
TJS|tajik,tajikistani|somoni|dushanbe
TMT|turkmen,turkmenistani|manat|turkmenistan turkmen ashgabat
TND|tunisian|dinar|tunisia tunisian tunis
TOP|tongan|paʻanga,pa'anga|tonga
TRY|turkish,new turkish|lira,liras|ankara istanbul turkey turkish türkiye
TTD|trinidad and tobago,trinidadian,tt|dollar|trinidad
TWD|new taiwan,taiwan,taiwanese|dollar|taiwan taipei taiwanese taichung
TZS|tanzanian|shilling|tanzania tanzanian dodoma salaam
UAH|ukrainian|hryvnia,hryvnya,hryvna|kyiv
UGX|ugandan|shilling|uganda ugandan kampala
USD|us,american,united states|dollar,buck,greenback|
UYU|uruguayan|peso|uruguay uruguayan montevideo
UZS|uzbek,uzbekistani|soum,sum,som,so'm|uzbekistan uzbek tashkent samarkand
VED|||
VES|venezuelan|bolivar,bolívar,bolivares,bolívares|caracas
VND|vietnamese|dong,đồng|hanoi
VUV|vanuatu|vatu|vila
WST|samoan|tala|apia
XAF|central african|cfa franc,franc cfa|cameroon gabon chad yaoundé yaounde libreville
XAG|||
XAU|||
XCD|east caribbean,eastern caribbean|dollar|grenada antigua lucia
XCG|caribbean|guilder|curaçao curacao
XDR||special drawing right,sdr|
XOF|west african|cfa franc,franc cfa|
XPF|cfp|franc,cfp franc|tahiti
YER|yemeni|rial,riyal|yemen yemeni sanaa
ZAR|south african|rand|johannesburg
ZMW|zambian|kwacha|zambia zambian lusaka
ZWG|zimbabwean|zig|harare
"""
# Codes that English text does not name in words, and codes lately withdrawn.
OTHER_CODES = frozenset(
    "BOV CHE CHW CLF COU CUC HRK MXV SLL USN UYI UYW XPD XPT XSU XUA ANG ZWL MRO STD BYR".split()
)
# Codes that are also words or names in capitals: money only with a scale or a long number.
WORDLIKE_CODES = frozenset(
    "ALL AMD ANG BAM BOB BOV CAD CHE COP CUP DOP GEL GIP HRK LAK MAD MDL MOP NAD PAB PEN SAR SHP "
    "SOS STD STN SVC TOP TRY WST XAU ZIG".split()
)
# Codes that stand before a short number without a space ("USD59").
COMMON_CODES = frozenset(
    "USD EUR GBP CHF CAD AUD NZD JPY CNY RMB INR RUB KZT UZS AED SAR QAR NOK SEK DKK PLN CZK "
    "ZAR SGD HKD MYR IDR THB KRW TRY BRL MXN".split()
)
# Letters that reports write before or after such a code for its scale: "MSEK 1,240", "45 EURm".
SCALED_BEFORE = {"M": 6, "T": 3, "K": 3}
SCALED_AFTER = {"k": 3, "m": 6, "mn": 6, "bn": 9}
# Codes in use that ISO does not list.
UNOFFICIAL_CODES = {"RMB": "CNY", "CNH": "CNY", "NTD": "TWD", "STG": "GBP", "SDR": "XDR",
                    "SDRs": "XDR", "UKP": "GBP", "FCFA": "XOF", "CFA": "XOF",
                    "NIS": "ILS", "Rmb": "CNY"}  # fmt: skip

# The currency that a name means when neither the text nor a place says otherwise; a name that is
# not here stays without a currency, with a warning.
DEFAULTS = {
    "dollar": "USD", "pound": "GBP", "franc": "CHF", "rupee": "INR", "peso": "MXN", "won": "KRW",
    "riyal": "SAR", "rial": "IRR", "dirham": "AED", "ruble": "RUB", "rouble": "RUB",
    "lira": "TRY", "leu": "RON", "lei": "RON", "cfa franc": "XOF", "franc cfa": "XOF",
    "krona": "SEK", "krone": "NOK", "kroner": "NOK", "shilling": "KES", "som": "UZS",
    "¥": "JPY", "₨": "INR", "kr": "SEK", "CFA": "XOF", "dh": "AED", "rs": "INR",
    "manat": "AZN", "kwacha": "ZMW", "k": "ZMW", "p": "PHP", "br": "ETB", "bs": "BOB", "b$": "BSD",
    "c$": "CAD", "t$": "TOP",
    "colones": "CRC", "colon": "CRC", "colón": "CRC",
}  # fmt: skip

# Names that stay what they usually mean, whatever place stands near.
FIRM_NAMES = frozenset({"dollar", "dollars"})

SIGNS = {
    "$": "USD", "£": "GBP", "€": "EUR", "₹": "INR", "₦": "NGN", "₩": "KRW", "₱": "PHP",
    "₪": "ILS", "₺": "TRY", "₽": "RUB", "₸": "KZT", "₴": "UAH", "₫": "VND", "฿": "THB",
    "₡": "CRC", "₲": "PYG", "₭": "LAK", "₮": "MNT", "₵": "GHS", "₾": "GEL", "₼": "AZN",
    "֏": "AMD", "৳": "BDT", "៛": "KHR", "؋": "AFN", "﷼": "IRR", "₿": None, "¥": "JPY",
    "₨": "INR", "₤": "GBP", "⃀": "KGS",
}  # fmt: skip
# Signs that several currencies share.
SHARED_SIGNS = {"¥": ("JPY", "CNY"), "₨": ("INR", "PKR", "LKR", "NPR", "MUR", "SCR")}
# Letters before a sign, without regard to case: "US$", "NT$", "R$".
PREFIXED = {
    "$": {
        "us": "USD", "u.s.": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD",
        "a": "AUD", "au": "AUD", "aus": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD",
        "sg": "SGD", "nt": "TWD", "tw": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN",
        "j": "JMD", "ja": "JMD", "tt": "TTD", "bds": "BBD", "b": "BSD", "bz": "BZD",
        "ec": "XCD", "n": "NAD", "l": "LRD", "ld": "LRD", "g": "GYD", "gy": "GYD", "rd": "DOP",
        "cl": "CLP", "col": "COP", "ar": "ARS", "fj": "FJD", "f": "FJD", "t": "TOP",
        "si": "SBD", "ws": "WST", "mop": "MOP", "br": "BRL", "ci": "KYD", "bd": "BMD",
        "uy": "UYU", "sr": "SRD", "z": "ZWG",
    },
    "£": {"e": "EGP", "eg": "EGP", "gb": "GBP", "uk": "GBP", "ll": "LBP", "ir": "GBP"},
    "¥": {"cn": "CNY", "rmb": "CNY", "jp": "JPY", "j": "JPY", "c": "CNY"},
    "₵": {"gh": "GHS"},
}  # fmt: skip
# Of these the ones that several dollars share.
SHARED_PREFIXES = {"b$": ("BSD", "BND"), "c$": ("CAD", "NIO"), "t$": ("TOP", "TWD")}
# Dollars that their own press prints "$".
OTHER_DOLLARS = frozenset(
    {
        "AUD",
        "CAD",
        "NZD",
        "SGD",
        "HKD",
        "TWD",
        "JMD",
        "TTD",
        "BBD",
        "BSD",
        "BZD",
        "NAD",
        "LRD",
        "GYD",
        "FJD",
        "BND",
        "SBD",
        "KYD",
        "BMD",
        "SRD",
        "XCD",
    }
)
# Letters after the sign: "$U 12.5 billion".
AFTER_SIGN = {"U": "UYU", "b": "BOB", "US": "USD", "A": "AUD", "NZ": "NZD", "HK": "HKD", "C": "CAD"}
# Letters that are a currency by themselves, as printed; the last letters in WEAK_LETTERS may be
# anything else too, so that they need a scale or a grouped number beside them.
LETTERS = {
    "Rs": ("INR", "PKR", "LKR", "NPR", "MUR"), "RS": ("INR",), "Re": ("INR",), "RM": ("MYR",),
    "Rp": ("IDR",), "R": ("ZAR",), "Tk": ("BDT",), "KSh": ("KES",), "Ksh": ("KES",),
    "KSH": ("KES",), "Kshs": ("KES",), "TSh": ("TZS",), "Tsh": ("TZS",), "TSH": ("TZS",),
    "USh": ("UGX",), "Ush": ("UGX",), "Shs": ("KES", "UGX", "TZS"),
    "Sh": ("KES", "UGX", "TZS"), "SFr": ("CHF",), "Sfr": ("CHF",), "sFr": ("CHF",),
    "Fr": ("CHF",), "Dh": ("AED", "MAD"), "Dhs": ("AED", "MAD"), "DH": ("AED", "MAD"),
    "SR": ("SAR",), "QR": ("QAR",), "BD": ("BHD",), "KD": ("KWD",), "JD": ("JOD",),
    "RO": ("OMR",), "LE": ("EGP",), "Kč": ("CZK",), "Kc": ("CZK",),
    "kr": ("SEK", "NOK", "DKK", "ISK"), "Kr": ("SEK", "NOK", "DKK", "ISK"), "zł": ("PLN",),
    "zl": ("PLN",), "Ft": ("HUF",), "Nu": ("BTN",), "Br": ("ETB", "BYN"), "Bs": ("BOB", "VES"),
    "Gs": ("PYG",), "Php": ("PHP",), "PhP": ("PHP",), "Ps": ("MXN",), "Afs": ("AFN",),
    "MK": ("MWK",), "K": ("ZMW", "MMK", "PGK"), "P": ("PHP", "BWP"), "Kz": ("AOA",),
    "MT": ("MZN",), "Mt": ("MZN",), "Le": ("SLE",), "Ar": ("MGA",), "Vt": ("VUV",), "Q": ("GTQ",),
    "DKr": ("DKK",), "Dkr": ("DKK",), "SKr": ("SEK",), "Skr": ("SEK",), "NKr": ("NOK",),
    "Nkr": ("NOK",), "IKr": ("ISK",), "Ikr": ("ISK",), "Y": ("JPY",),
    "L": ("HNL",), "FG": ("GNF",), "KM": ("BAM",), "Nkf": ("ERN",), "PRs": ("PKR",),
    "NRs": ("NPR",), "SLRs": ("LKR",), "MRs": ("MUR",), "TL": ("TRY",), "RUR": ("RUB",),
    "GHC": ("GHS",), "lei": ("RON", "MDL"), "N": ("NGN",), "Frw": ("RWF",), "FRw": ("RWF",),
    "FRW": ("RWF",), "Rwf": ("RWF",),
}  # fmt: skip
WEAK_LETTERS = frozenset(
    "R SR QR BD KD JD RO LE Sh Fr Nu Br Bs Gs MK TL Re RS Kc zl Ft Ps kr Kr lei Dh DH K P "
    "MT Mt Le Ar Vt Q L FG KM Y N".split()
)

# Letters with a slash before a number: "S/ 2.4 billion".
SLASHED = {"S": "PEN", "B": "PAB"}
# A cent's sign after letters is a currency's: "GH¢279m".
CENTED = {"GH": "GHS", "GHS": "GHS", "Gh": "GHS"}

# Parts of a currency: name to (code, hundredths). "cents" alone follows "dollar".
SUBUNITS = {
    "us cent": "USD", "us cents": "USD", "cent": "USD", "cents": "USD", "euro cent": "EUR",
    "euro cents": "EUR", "eurocent": "EUR", "eurocents": "EUR", "pence": "GBP", "penny": "GBP",
    "¢": "USD", "u.s. cents": "USD", "canadian cents": "CAD", "australian cents": "AUD",
    "kopecks": "RUB", "paise": "INR",
}  # fmt: skip

# "pounds of thrust" are a weight; "pounds of funding" are money.
MONEY_OF = frozenset(
    "funding investment investments aid money debt equity loans grants support spending cash "
    "public private taxpayers taxpayer savings exports trade contracts credit financing capital "
    "assets help spares equipment work goods services arms weapons parts damage debts losses "
    "his her their its our british government deals business orders revenue".split()
)
WEIGHTS = frozenset({"pound", "pounds"})
WEIGHING = frozenset({"weighs", "weigh", "weighing", "weighed", "lift", "lifts", "thrust"})
# Names that are other words too: money only after a scale or a grouped number.
WORDLIKE_NAMES = frozenset(
    "won sum sums real reals bob sol sols mark marks buck crown crowns som soms sterling colon "
    "kip kips lei lev leu dong rand tala kina lek birr rial lari dram zig sdr".split()
)
