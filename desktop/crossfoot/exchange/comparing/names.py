"""What columns of foreign sheets are called, and what their headings say of their numbers.

In lower case, in the languages that such sheets come in: English, German, French, Russian.

Decision: a column "No." is no id. Running numbers begin anew in every file, and a row would be held
against a deal of another one; a person may still say that it is an id.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.codes import currency
from crossfoot.exchange.bundle.errors import WrongError

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES: Mapping[str, tuple[str, ...]] = {
    "id": (
        *("id", "deal id", "key", "ref", "ref.", "reference", "kennung", "aktenzeichen"),
        *("référence", "réf.", "identifiant", "код", "шифр"),
    ),
    "title": (
        *("title", "deal", "deal title", "deal name", "project", "project name", "name"),
        *("agreement", "transaction", "projekt", "projektname", "vorhaben", "bezeichnung", "titel"),
        *("geschäft", "abkommen", "intitulé", "projet", "titre", "accord", "désignation"),
        *("libellé", "opération", "проект", "название", "наименование", "наименование проекта"),
        *("название проекта", "сделка", "соглашение", "предмет", "contract", "vertrag", "contrat"),
        *("контракт", "договор"),
    ),
    "type": ("type", "deal type", "kind", "art", "typ", "nature", "тип", "вид", "вид сделки"),
    "stage": ("stage", "status", "stand", "statut", "état", "стадия", "статус", "этап"),
    "stage_on": (
        *("stage date", "status date", "signed on", "date signed", "signing date"),
        *("unterzeichnet am", "date de signature", "дата подписания"),
    ),
    "announced_on": (
        *("announced on", "announced", "date", "announcement date", "announced date", "year"),
        *("datum", "jahr", "angekündigt am", "année", "date d'annonce", "дата", "год"),
        *("дата объявления", "дата анонса", "when", "wann", "quand", "когда"),
    ),
    "from_country": (
        *("from", "from country", "origin", "country of origin", "source country"),
        *("herkunftsland", "pays d'origine", "страна происхождения"),
    ),
    "to_country": (
        *("to", "to country", "country", "destination", "host country", "recipient country"),
        *("land", "zielland", "empfängerland", "pays", "pays d'accueil", "страна"),
        *("страна назначения", "страна-получатель"),
    ),
    "sector": (*("sector", "industry", "sektor", "branche", "secteur", "отрасль", "сектор"),),
    "product": (
        *("product", "item", "goods", "commodity", "equipment", "produkt", "ware", "produit"),
        *("товар", "продукт", "продукция"),
    ),
    "tags": ("tags", "labels", "keywords", "schlagwörter", "mots-clés", "метки"),
    "buyer": (
        *("buyer", "investor", "main buyer or investor", "purchaser", "acquirer", "lender"),
        *("creditor", "donor", "kreditgeber", "prêteur", "кредитор", "донор"),
        *("customer", "client", "käufer", "auftraggeber", "kunde", "acheteur", "investisseur"),
        *("acquéreur", "покупатель", "инвестор", "заказчик"),
    ),
    "seller": (
        *("seller", "main seller or recipient", "recipient", "supplier", "target", "contractor"),
        *("beneficiary", "kreditnehmer", "empfänger", "emprunteur", "bénéficiaire", "заёмщик"),
        *("company", "borrower", "vendor", "verkäufer", "lieferant", "auftragnehmer", "vendeur"),
        *("fournisseur", "продавец", "поставщик", "подрядчик", "исполнитель"),
    ),
    "financier": (
        *("financier", "financed by", "bank", "finanzierung", "financement", "финансирование"),
    ),
    "amount": (
        *("amount", "value", "deal value", "size", "deal size", "total", "investment", "price"),
        *("as reported", "printed (millions)", "sum", "worth", "cost", "wert", "betrag", "summe"),
        *("volumen", "auftragswert", "preis", "montant", "valeur", "prix", "coût", "сумма"),
        *("стоимость", "объём", "объем", "цена", "сумма сделки", "сумма контракта"),
    ),
    "currency": ("currency", "ccy", "währung", "devise", "monnaie", "валюта"),
    "quantity": (
        *("quantity", "qty", "units", "volume", "count", "quantity as reported"),
        *("menge", "anzahl", "stückzahl", "quantité", "nombre", "количество", "кол-во"),
    ),
    "unit": ("unit", "unit of measure", "einheit", "unité", "единица", "ед. изм.", "ед."),
    "source": (*("source", "source title", "headline", "article", "quelle", "источник"),),
    "publisher": ("publisher", "outlet", "media", "main source", "medium", "média", "издание"),
    "url": (
        *("address", "url", "link", "source url", "source link", "web address", "adresse"),
        *("lien", "ссылка"),
    ),
    "published_on": (
        *("published", "published on", "publication date", "source date", "veröffentlicht am"),
        *("date de publication", "дата публикации"),
    ),
    "note": (
        *("note", "notes", "comment", "comments", "remark", "remarks", "bemerkung"),
        *("bemerkungen", "anmerkung", "anmerkungen", "remarque", "remarques", "commentaire"),
        *("примечание", "примечания", "комментарий"),
    ),
}
AMOUNT_WORDS = frozenset({
    *("value", "amount", "worth", "investment", "cost", "wert", "betrag", "montant", "valeur"),
    *("сумма", "стоимость"),
})  # fmt: skip
"""A heading that holds one of them is that of an amount, whatever else it says."""

WORDS: Mapping[str, Mapping[str, str]] = {
    "stage": {
        **dict.fromkeys(("vertrag", "contrat", "контракт", "договор"), "contract"),
        **dict.fromkeys(("absichtserklärung", "lettre d'intention"), "loi"),
        **dict.fromkeys(("protocole d'accord", "меморандум"), "mou"),
        **dict.fromkeys(("angekündigt", "annoncé", "анонсировано", "объявлено"), "announced"),
        **dict.fromkeys(("geliefert", "livré", "поставлено"), "delivered"),
        **dict.fromkeys(("storniert", "annulé", "отменено"), "cancelled"),
    },
    "type": {
        **dict.fromkeys(("acquisition", "kauf", "achat", "покупка"), "purchase"),
        **dict.fromkeys(("investition", "investissement", "инвестиции"), "investment"),
        **dict.fromkeys(("kredit", "darlehen", "prêt", "кредит"), "loan"),
        **dict.fromkeys(("zuschuss", "subvention", "грант"), "grant"),
    },
}
"""Words of value lists that can mean one thing only, by the target of their column."""

ROLES: Mapping[str, str] = {
    **dict.fromkeys(("investor", "investisseur", "инвестор"), "investor"),
    **dict.fromkeys(("lender", "creditor", "kreditgeber", "prêteur", "кредитор"), "lender"),
    **dict.fromkeys(("borrower", "debtor", "kreditnehmer", "emprunteur", "заёмщик"), "borrower"),
    **dict.fromkeys(("recipient", "beneficiary", "empfänger", "bénéficiaire"), "recipient"),
    **dict.fromkeys(("contractor", "auftragnehmer", "подрядчик", "исполнитель"), "contractor"),
    **dict.fromkeys(("donor", "grantor", "donateur", "донор"), "donor"),
    **dict.fromkeys(("guarantor", "garant", "гарант"), "guarantor"),
}
"""Headings that say what a party does better than the target of their column."""

_SCALES = {
    3: ("thousand", "thousands", "tsd", "k", "milliers", "тыс", "тысяч"),
    6: ("million", "millions", "mio", "mn", "mln", "m", "млн", "миллион", "миллионов"),
    9: ("billion", "billions", "bn", "mrd", "md", "milliard", "milliards", "млрд"),
}
_SCALE_OF = {word: power for power, words in _SCALES.items() for word in words}
_CURRENCIES = {
    **dict.fromkeys(("$", "us$", "долл", "доллар", "долларов", "dollars", "dollar"), "USD"),
    **dict.fromkeys(("€", "euro", "euros", "евро"), "EUR"),
    **dict.fromkeys(("₽", "руб", "рублей", "rubles", "roubles"), "RUB"),
    **dict.fromkeys(("£", "sterling"), "GBP"),
}
_WORD = re.compile(r"(?:us)?\$|[€£₽]|[^\W\d_]+", re.IGNORECASE)
_GLUED = re.compile(r"([A-Z]{3})(k|m|mn|bn)")
_ABOVE = re.compile(r"(?:^|[\s(,;])(?:in|en|в|,)\s+(\D{1,30})$|^\W*(\D{1,30})$", re.IGNORECASE)
_MOST_WORDS = 3


def unit_of(title: str) -> tuple[int, str | None]:
    """The scale (a power of ten) and the currency that a heading gives to its numbers.

    >>> unit_of("Wert (Mio. EUR)"), unit_of("Montant (M€)"), unit_of("Value USDm")
    ((6, 'EUR'), (6, 'EUR'), (6, 'USD'))
    """
    scale, code = 0, None
    for word in _WORD.findall(title):
        glued = _GLUED.fullmatch(word)
        found = _currency_of(glued[1] if glued else word)
        code = code or found
        if len(word) > 1 or _has_currency(title):
            scale = scale or _SCALE_OF.get((glued[2] if glued else word).lower(), 0)
    return (scale, code) if code is not None else (0, None)


def unit_above(text: str) -> tuple[int, str | None]:
    """The same of a line above a table, which must say nothing else of it: "in USD million"."""
    found = _ABOVE.search(text.strip().rstrip(").:"))
    told = (found[1] or found[2]) if found else ""
    return unit_of(told) if 0 < len(told.split()) <= _MOST_WORDS else (0, None)


def _has_currency(title: str) -> bool:
    return any(_currency_of(word) for word in _WORD.findall(title))


def _currency_of(word: str) -> str | None:
    known = _CURRENCIES.get(word.lower())
    if known is not None or not (len(word) == 3 and word.isupper() and word.isascii()):
        return known
    try:
        return currency(word)
    except WrongError:
        return None
