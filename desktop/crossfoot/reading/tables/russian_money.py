"""Russian names of currencies, and the places that tell like-named ones apart.

Source: ISO 4217 with the names of the All-Russian Classifier of Currencies (ОКВ).
"""

from __future__ import annotations

from crossfoot.reading.tables.language import Monies, Phrases
from crossfoot.reading.tables.russian_forms import all_forms, forms, phrases

# noun with its declension | code it means alone, or - | adjective stem or ">" and a word after,
# each with its code.
_ROWS = """
доллар/m|USD|американск USD канадск CAD австралийск AUD гонконгск HKD сингапурск SGD >сша USD
доллар/m|USD|новозеландск NZD тайваньск TWD >сша USD
рубл/ms|RUB|российск RUB белорусск BYN
тенге/|KZT|казахстанск KZT казахск KZT
сум/m|UZS|узбекск UZS узбекистанск UZS
сом/m|KGS|киргизск KGS кыргызск KGS
сомони/|TJS|таджикск TJS
манат/m|AZN|азербайджанск AZN туркменск TMT
драм/m|AMD|армянск AMD
лари/|GEL|грузинск GEL
гривн/f/гривен/гривень|UAH|украинск UAH
лей/ леев/ лея/ леи/|MDL|молдавск MDL румынск RON
евро/|EUR|
юан/ms|CNY|китайск CNY
иен/f|JPY|японск JPY
йен/f|JPY|японск JPY
вон/f|KRW|южнокорейск KRW корейск KRW
фунт/m|GBP|британск GBP египетск EGP ливанск LBP >стерлингов GBP
франк/mk|CHF|швейцарск CHF
крон/f|-|шведск SEK норвежск NOK датск DKK исландск ISK чешск CZK
злот/a|PLN|польск PLN
форинт/m|HUF|венгерск HUF
лир/f|TRY|турецк TRY
рупи/fj|INR|индийск INR пакистанск PKR шри-ланкийск LKR
дирхам/m|AED|эмиратск AED марокканск MAD >оаэ AED
риал/m|-|саудовск SAR катарск QAR оманск OMR иранск IRR йеменск YER
риял/m|SAR|саудовск SAR катарск QAR
динар/m|-|кувейтск KWD иракск IQD сербск RSD иорданск JOD алжирск DZD тунисск TND бахрейнск BHD
тугрик/mk|MNT|монгольск MNT
шекел/ms|ILS|израильск ILS
донг/mk|VND|вьетнамск VND
бат/m|THB|тайск THB
ринггит/m|MYR|малайзийск MYR
реал/m|BRL|бразильск BRL
песо/|MXN|мексиканск MXN аргентинск ARS чилийск CLP филиппинск PHP
ранд/m|ZAR|южноафриканск ZAR
рэнд/m|ZAR|южноафриканск ZAR
афгани/|AFN|
найр/f|NGN|
шиллинг/mk|KES|кенийск KES танзанийск TZS угандийск UGX
лев/m|BGN|болгарск BGN
"""
# With a stop after them where the sentence goes on.
_ABBREVIATED = {"долл": "USD", "дол": "USD", "руб": "RUB", "р": "RUB", "тг": "KZT", "тнг": "KZT",
                "грн": "UAH", "бел . руб": "BYN", "белруб": "BYN"}  # fmt: skip
_STOPPED = frozenset({"долл", "дол", "руб"})
_AFTER_ABBREVIATION = {"долл . сша": "USD", "дол . сша": "USD", "долл сша": "USD",
                       "амер . долл": "USD"}  # fmt: skip
_SUBUNITS = {
    "копе/fj/копеек/копейки/копейка/копейку": "RUB",
    "цент/m": "USD",
    "тиын/m": "KZT",
    "тийин/m": "UZS",
    "тыйын/m": "KGS",
    "гяпик/mk": "AZN",
    "коп/": "RUB",
}
# Names that are other words too: money only after a scale or a grouped number.
_WORDLIKE = "вон/f бат/m лев/m лей/ сом/m сум/m реал/m лир/f драм/m р/"
# Names that stay what they usually mean, whatever place stands near.
_FIRM = "доллар/m рубл/ms"
_PLACES = """
стокгольм/m SEK
швеци/fj SEK
шведск/a SEK
осло/ NOK
норвеги/fj NOK
норвежск/a NOK
копенгаген/m DKK
дани/fj DKK
прага/ CZK
чехи/fj CZK
рейкьявик/mk ISK
эр-рияд/m SAR
рияд/m SAR
саудовск/a SAR
дох/f QAR
катар/m QAR
оман/m OMR
маскат/m OMR
тегеран/m IRR
иран/m IRR
иранск/a IRR
кувейт/m KWD
багдад/m IQD
ирак/mk IQD
белград/m RSD
серби/fj RSD
ашхабад/m TMT
туркменистан/m TMT
туркмени/fj TMT
минск/m BYN
беларус/fs BYN
белорусси/fj BYN
белорусск/a BYN
белаз/m BYN
исламабад/m PKR
пакистан/m PKR
бухарест/m RON
румыни/fj RON
рабат/m MAD
марокко/ MAD
"""


def monies() -> Monies:
    """Return the table, every name in all its cases."""
    names: dict[str, dict[str, None]] = {}
    defaults: dict[str, str] = {}
    for row in _ROWS.strip().splitlines():
        nouns, alone, adjectives = row.split("|")
        words = adjectives.split()
        pairs = list(zip(words[::2], words[1::2], strict=True))
        for form in all_forms(nouns):
            codes = names.setdefault(form, {})
            codes |= dict.fromkeys([alone] if alone != "-" else [])
            codes |= dict.fromkeys(code for _, code in pairs)
            if alone != "-":
                defaults[form] = alone
            for after, code in pairs:
                if after[0] == ">":
                    names[f"{form} {after[1:]}"] = {code: None}
        for adjective, code in pairs:
            if adjective[0] != ">":
                names |= {phrase: {code: None} for phrase in phrases(adjective, nouns)}
    short = {**_ABBREVIATED, **_AFTER_ABBREVIATION}
    names |= {name: {code: None} for name, code in short.items()}
    return Monies(
        names=Phrases.compile((name, tuple(codes)) for name, codes in names.items()),
        subunits=Phrases.compile(
            (form, code) for rows, code in _SUBUNITS.items() for form in all_forms(rows)
        ),
        defaults=defaults,
        places=_places(),
        dollar_places={},
        money_of=frozenset(),
        weights=frozenset(),
        weighing=frozenset(),
        firm=all_forms(_FIRM),
        wordlike=all_forms(_WORDLIKE),
        abbreviated=frozenset(_ABBREVIATED),
        stopped=_STOPPED,
    )


def _places() -> dict[str, frozenset[str]]:
    places: dict[str, frozenset[str]] = {}
    for row in _PLACES.strip().splitlines():
        stem, code = row.split()
        places |= {form: frozenset({code}) for form, _ in forms(stem)}
    return places
