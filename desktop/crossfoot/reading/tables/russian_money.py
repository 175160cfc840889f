"""Russian names of currencies, and the places that tell like-named ones apart.

Source: ISO 4217 with the names of the All-Russian Classifier of Currencies (ОКВ).
"""

from __future__ import annotations

from crossfoot.reading.tables.language import Monies, Phrases
from crossfoot.reading.tables.russian_forms import all_forms, phrases

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
рупи/fj|INR|индийск INR пакистанск PKR шри-ланкийск LKR индонезийск IDR непальск NPR
дирхам/m|AED|эмиратск AED марокканск MAD >оаэ AED
риал/m|-|саудовск SAR катарск QAR оманск OMR иранск IRR йеменск YER
риял/m|SAR|саудовск SAR катарск QAR
динар/m|-|кувейтск KWD иракск IQD сербск RSD иорданск JOD алжирск DZD
динар/m|-|тунисск TND бахрейнск BHD ливийск LYD
денар/m|MKD|македонск MKD
тугрик/mk|MNT|монгольск MNT
шекел/ms|ILS|израильск ILS
донг/mk|VND|вьетнамск VND
бат/m|THB|тайск THB
ринггит/m|MYR|малайзийск MYR
реал/m|BRL|бразильск BRL
песо/|MXN|мексиканск MXN аргентинск ARS чилийск CLP филиппинск PHP колумбийск COP
ранд/m|ZAR|южноафриканск ZAR
рэнд/m|ZAR|южноафриканск ZAR
афгани/|AFN|
найр/f|NGN|
шиллинг/mk|KES|кенийск KES танзанийск TZS угандийск UGX
лев/m|BGN|болгарск BGN
быр/m|ETB|эфиопск ETB
кьят/m|MMK|мьянманск MMK
кип/m|LAK|лаосск LAK
риел/ms|KHR|камбоджийск KHR
кванз/f|AOA|ангольск AOA
квач/f|ZMW|замбийск ZMW
седи/|GHS|ганск GHS
метикал/m|MZN|мозамбикск MZN
так/f/така|BDT|бангладешск BDT
гуарани/|PYG|парагвайск PYG
боливиано/|BOB|боливийск BOB
сол/ms|PEN|перуанск PEN
"""
# With a stop after them where the sentence goes on.
_ABBREVIATED = {"долл": "USD", "дол": "USD", "руб": "RUB", "р": "RUB", "тг": "KZT", "тнг": "KZT",
                "грн": "UAH", "бел . руб": "BYN", "белруб": "BYN"}  # fmt: skip
_STOPPED = frozenset({"долл", "дол", "руб", "коп"})
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
_WORDLIKE = "вон/f бат/m лев/m лей/ сом/m сум/m реал/m лир/f драм/m р/ так/f сол/ms кип/m"
# Names that stay what they usually mean, whatever place stands near.
_FIRM = "доллар/m рубл/ms"
_PLACES = """
стокгольм/m швеци/fj шведск/a|SEK
осло/ норвеги/fj норвежск/a|NOK
копенгаген/m дани/fj датск/a|DKK
рейкьявик/mk исланди/fj исландск/a|ISK
праг/fk чехи/fj чешск/a|CZK
эр-рияд/m рияд/m саудовск/a|SAR
дох/f катар/m катарск/a|QAR
оман/m маскат/m оманск/a|OMR
тегеран/m иран/m иранск/a|IRR
кувейт/m кувейтск/a эль-кувейт/m|KWD
багдад/m ирак/mk иракск/a|IQD
белград/m серби/fj сербск/a|RSD
иордани/fj иорданск/a амман/m|JOD
алжир/m алжирск/a|DZD
тунис/m тунисск/a|TND
ливи/fj ливийск/a триполи/|LYD
бахрейн/m бахрейнск/a манам/f|BHD
баку/ азербайджан/m азербайджанск/a|AZN
ашхабад/m туркменистан/m туркмени/fj туркменск/a|TMT
минск/m беларус/fs белорусси/fj белорусск/a белаз/m|BYN
дели/ нью-дели/ инди/fj индийск/a|INR
исламабад/m пакистан/m пакистанск/a|PKR
коломбо/ шри-ланк/fk шри-ланкийск/a|LKR
джакарт/f индонези/fj индонезийск/a|IDR
катманду/ непал/m непальск/a|NPR
бухарест/m румыни/fj румынск/a|RON
кишинев/m молдави/fj молдов/f молдавск/a|MDL
рабат/m марокко/ марокканск/a|MAD
каир/m египет/ египт/m египетск/a|EGP
бейрут/m ливан/m ливанск/a|LBP
мехико/ мексик/fk мексиканск/a|MXN
буэнос-айрес/m аргентин/f аргентинск/a|ARS
сантьяго/ чили/ чилийск/a|CLP
манил/f филиппин/f филиппинск/a|PHP
богот/f колумби/fj колумбийск/a|COP
найроби/ кени/fj кенийск/a|KES
танзани/fj танзанийск/a|TZS
кампал/f уганд/f угандийск/a|UGX
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
        stems, code = row.split("|")
        places |= dict.fromkeys(all_forms(stems), frozenset({code}))
    return places
