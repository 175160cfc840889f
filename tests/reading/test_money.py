"""Money in text: currencies, scales, numbers in words and in digits, ranges, conversions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crossfoot.reading.currency import CODES
from crossfoot.reading.reader import read


@pytest.mark.parametrize("code", sorted(set(CODES.values())))
def test_every_code_of_iso_4217_is_a_currency_before_and_after(code: str) -> None:
    figures = read(f"They owe {code} 1,200 million at home. They own 340 million {code} abroad.")
    assert [(figure.currency, int(figure.amount)) for figure in figures] == [
        (code, 1_200_000_000),
        (code, 340_000_000),
    ]


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("$5bn", "USD"), ("US$5bn", "USD"), ("US $5bn", "USD"), ("USD 5bn", "USD"),
        ("USD5bn", "USD"), ("USD $5bn", "USD"), ("$5bn USD", "USD"), ("C$5bn", "CAD"),
        ("CA$5bn", "CAD"), ("$5bn CAD", "CAD"), ("A$5bn", "AUD"), ("NZ$5bn", "NZD"),
        ("HK$5bn", "HKD"), ("S$5bn", "SGD"), ("NT$5bn", "TWD"), ("R$5bn", "BRL"),
        ("MX$5bn", "MXN"), ("J$5bn", "JMD"), ("£5bn", "GBP"), ("€5bn", "EUR"), ("5bn €", "EUR"),
        ("¥5bn", "JPY"), ("CN¥5bn", "CNY"), ("₹5bn", "INR"), ("Rs 5bn", "INR"),
        ("Rs. 5bn", "INR"), ("₩5bn", "KRW"), ("₦5bn", "NGN"), ("₱5bn", "PHP"), ("₪5bn", "ILS"),
        ("₺5bn", "TRY"), ("₽5bn", "RUB"), ("₸5bn", "KZT"), ("₴5bn", "UAH"), ("₫5bn", "VND"),
        ("฿5bn", "THB"), ("GH₵5bn", "GHS"), ("RM5bn", "MYR"), ("Rp 5bn", "IDR"),
        ("R5bn", "ZAR"), ("KSh 5bn", "KES"), ("RMB 5bn", "CNY"), ("5bn zł", "PLN"),
        ("5 billion US dollars", "USD"), ("5 billion U.S. dollars", "USD"),
        ("5 billion dollars", "USD"), ("5 billion Canadian dollars", "CAD"),
        ("5 billion Hong Kong dollars", "HKD"), ("5 billion New Taiwan dollars", "TWD"),
        ("5 billion pounds", "GBP"), ("5 billion pounds sterling", "GBP"),
        ("5 billion Egyptian pounds", "EGP"), ("5 billion euros", "EUR"), ("5 billion euro", "EUR"),
        ("5 billion yen", "JPY"), ("5 billion yuan", "CNY"), ("5 billion renminbi", "CNY"),
        ("5 billion won", "KRW"), ("5 billion rupees", "INR"),
        ("5 billion Pakistani rupees", "PKR"), ("5 billion Swiss francs", "CHF"),
        ("5 billion CFA francs", "XOF"), ("5 billion Norwegian kroner", "NOK"),
        ("5 billion Danish kroner", "DKK"), ("5 billion Swedish kronor", "SEK"),
        ("5 billion rubles", "RUB"), ("5 billion roubles", "RUB"), ("5 billion tenge", "KZT"),
        ("5 billion soum", "UZS"), ("5 billion Saudi riyals", "SAR"),
        ("5 billion Qatari riyals", "QAR"), ("5 billion Omani rials", "OMR"),
        ("5 billion Kuwaiti dinars", "KWD"), ("5 billion Jordanian dinars", "JOD"),
        ("5 billion UAE dirhams", "AED"), ("5 billion Moroccan dirhams", "MAD"),
        ("5 billion Mexican pesos", "MXN"), ("5 billion Philippine pesos", "PHP"),
        ("5 billion reais", "BRL"), ("5 billion rand", "ZAR"), ("5 billion baht", "THB"),
        ("5 billion ringgit", "MYR"), ("5 billion rupiah", "IDR"), ("5 billion dong", "VND"),
        ("5 billion lira", "TRY"), ("5 billion naira", "NGN"), ("5 billion cedis", "GHS"),
        ("5 billion birr", "ETB"), ("5 billion zlotys", "PLN"), ("5 billion forints", "HUF"),
        ("5 billion Kenyan shillings", "KES"), ("5 billion hryvnias", "UAH"),
        ("5 billion shekels", "ILS"), ("5 billion bucks", "USD"), ("5 billion quid", "GBP"),
        ("Dirham 191 billion", "AED"),
        ("US dollars 5 million", "USD"), ("S/ 5bn", "PEN"), ("S/5bn", "PEN"),
        ("Rs.500 crore", "INR"), ("5 billion SDRs", "XDR"),
        ("$US5bn", "USD"), ("$A5bn", "AUD"), ("N5bn", "NGN"), ("N500 million", "NGN"),
        ("Frw 5bn", "RWF"), ("R$5 bi", "BRL"),
    ],
)  # fmt: skip
def test_a_currency_is_known_by_sign_code_and_name(text: str, currency: str) -> None:
    (figure,) = read(f"The state will spend {text} on it.")
    assert (figure.text, figure.currency) == (text, currency)


def test_a_place_tells_like_named_currencies_apart() -> None:
    assert [
        read(text)[0].currency
        for text in ("Oslo pays 5 billion kroner.", "Copenhagen pays 5 billion kroner.")
    ] == ["NOK", "DKK"]


def test_a_name_that_nothing_settles_has_no_currency_and_warns() -> None:
    (figure,) = read("They paid 5 billion dinars.")
    assert figure.currency is None
    assert figure.warnings


@pytest.mark.parametrize("text", ["$1e9", "$1.5E+09", "€2e-3", "$1e999999"])
def test_a_power_of_ten_is_not_read_and_warned_of(text: str) -> None:
    (figure,) = read(f"They paid {text} for it.")
    assert text[1:] in figure.warnings[0]


def test_digits_of_a_power_of_ten_are_no_amount() -> None:
    assert read("They paid 1e6 USD for it.") == []


def test_the_text_says_what_its_dollar_is() -> None:
    figures = read("Prices here are in Hong Kong dollars: hull $214 million, crane US$31 million.")
    assert [figure.currency for figure in figures] == ["HKD", "USD"]


def test_local_dollars_are_those_of_the_place() -> None:
    (figure,) = read("The Sydney fund, reporting in local dollars, pledged $10b to Europe.")
    assert figure.currency == "AUD"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("$750k", "750000"), ("$90m", "90000000"), ("$90M", "90000000"), ("$90 m", "90000000"),
        ("$85mn", "85000000"), ("$85mln", "85000000"), ("$85 MM", "85000000"),
        ("$4.2bn", "4200000000"), ("$4.2B", "4200000000"), ("$4.2 bln", "4200000000"),
        ("$1.5tn", "1500000000000"), ("$1.5trn", "1500000000000"), ("$1.5T", "1500000000000"),
        ("€2 Mrd", "2000000000"), ("Rs 900 crore", "9000000000"), ("Rs 2,000 cr", "20000000000"),
        ("₹45 lakh crore", "45000000000000"), ("₹5 lakh", "500000"),
        ("$8,000 million", "8000000000"),
        ("half a billion dollars", "500000000"), ("one and a half billion dollars", "1500000000"),
        ("two hundred and forty million pounds", "240000000"), ("a billion dollars", "1000000000"),
        ("three quarters of a billion dollars", "750000000"), ("$2½ billion", "2500000000"),
        ("$2 1/2 billion", "2500000000"), ("$1/2 billion", "500000000"),
        ("twenty-five million euros", "25000000"), ("three hundred thousand euros", "300000"),
        ("fourteen point eight billion dollars", "14800000000"), ("$1 250 000", "1250000"),
        ("€97,5 million", "97500000"), ("€1.234.567,89", "1234567.89"), ("$1,234.5", "1234.5"),
        ("Rs 10,27,378 crore", "10273780000000"), ("CHF 1'250'000", "1250000"),
        ("42 US cents", "0.42"), ("$10-billion", "10000000000"),
        ("2.4 billion-pound", "2400000000"),
        ("two-and-a-half-billion-euro", "2500000000"), ("$30-odd billion", "30000000000"),
    ],
)  # fmt: skip
def test_an_amount_is_read_with_its_scale(text: str, amount: str) -> None:
    (figure,) = read(f"They agreed on {text} in all.")
    assert (figure.text, figure.amount) == (text, Decimal(amount))


@pytest.mark.parametrize("text", ["a third of a billion dollars", "$⅓ billion", "$0⅓ billion"])
def test_a_third_of_a_billion_rounds_down_to_the_hundredth(text: str) -> None:
    (figure,) = read(f"They hold back {text}.")
    assert figure.amount == Decimal("333333333.33")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$3 to $5 billion", 3, 5), ("$3–5bn", 3, 5), ("$3-$5 billion", 3, 5),
        ("between $3 and $5 billion", 3, 5), ("between $3 billion and $5 billion", 3, 5),
        ("from $3 billion to $5 billion", 3, 5), ("somewhere between $3bn and $5bn", 3, 5),
        ("3 to 5 billion dollars", 3, 5), ("USD 3-5 billion", 3, 5), ("$4bn ± 1bn", 3, 5),
        ("$4bn plus or minus $1bn", 3, 5), ("$3 billion – $5 billion", 3, 5),
        ("$3-to-$5-billion", 3, 5), ("three-to-five-billion-dollar", 3, 5),
    ],
)  # fmt: skip
def test_two_ends_make_one_figure(text: str, low: int, high: int) -> None:
    (figure,) = read(f"It will need {text} by then.")
    billion = 10**9
    assert (figure.text, figure.hedge) == (text, "range")
    assert (figure.amount, figure.amount_high) == (low * billion, high * billion)


def test_a_change_from_one_amount_to_another_is_two_figures() -> None:
    figures = read("The programme was lifted from $3 billion to $5 billion.")
    assert [figure.text for figure in figures] == ["$3 billion", "$5 billion"]


def test_what_a_price_rose_by_and_to_are_two_figures() -> None:
    figures = read("The shares rose $3.20 to $210.45 on Monday.")
    assert [figure.text for figure in figures] == ["$3.20", "$210.45"]


def test_a_year_after_an_amount_is_no_upper_end() -> None:
    (figure,) = read("It spends $5 billion to 2030.")
    assert (figure.text, figure.amount_high) == ("$5 billion", None)


def test_what_an_amount_goes_to_is_no_upper_end() -> None:
    (figure,) = read("It gave $50 to 300 families.")
    assert (figure.text, figure.hedge) == ("$50", "bare")


def test_a_reversed_range_is_not_read() -> None:
    assert read("It needs $5–3bn.") == []


def test_a_conversion_in_brackets_points_to_what_it_converts() -> None:
    figures = read("The pact is worth £31 billion (about $42 billion) and €5 billion.")
    assert [figure.converts for figure in figures] == [None, 0, None]


@pytest.mark.parametrize(
    ("text", "hedge", "amount"),
    [
        ("billions of dollars", "order_of_magnitude", 10**9),
        ("tens of billions of dollars", "order_of_magnitude", 10**10),
        ("hundreds of millions of dollars", "order_of_magnitude", 10**8),
        ("multibillion-dollar", "order_of_magnitude", 10**9),
        ("multi-billion-dollar", "order_of_magnitude", 10**9),
        ("nine-figure", "order_of_magnitude", 10**8),
        ("billion-dollar", "bare", 10**9),
    ],
)
def test_an_order_of_magnitude_is_its_smallest_amount(text: str, hedge: str, amount: int) -> None:
    (figure,) = read(f"It is a {text} plan.") if "-" in text else read(f"It costs {text}.")
    assert (figure.text, figure.hedge, figure.amount) == (text, hedge, amount)


def test_a_large_number_without_a_currency_takes_that_of_the_text() -> None:
    figures = read("Sellers want 1.2 billion zloty. Buyers see 900 million to 1 billion.")
    assert [(figure.text, figure.currency) for figure in figures] == [
        ("1.2 billion zloty", "PLN"),
        ("900 million to 1 billion", "PLN"),
    ]


def test_a_large_number_is_money_without_a_currency_where_the_words_speak_of_money() -> None:
    (figure,) = read("The deal is worth 5 billion, the source said.")
    assert (figure.text, figure.measure, figure.currency) == ("5 billion", "value", None)


def test_people_in_millions_are_no_money() -> None:
    (figure,) = read("The €5 billion scheme serves 3 million people in 12 regions.")
    assert figure.text == "€5 billion"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("$5 million a year", "year"), ("$5 million per annum", "year"),
        ("$5 million annually", "year"), ("$5 million each month", "month"),
        ("$62,500 a day", "day"), ("$1.2m a week", "week"), ("an annual $5 million", "year"),
        ("$5 million per quarter", "quarter"), ("$5 million", None),
        ("$5 million-a-year", "year"), ("$62,500-per-day", "day"),
    ],
)  # fmt: skip
def test_the_period_of_an_amount_is_read_but_stays_outside_its_span(
    text: str, period: str | None
) -> None:
    (figure,) = read(f"The lease costs {text}.")
    assert figure.period == period
    assert figure.text in {"$5 million", "$62,500", "$1.2m"}


@pytest.mark.parametrize(
    ("text", "u", "g"),
    [
        ("$4.2 billion", "100000000", "100000000"),
        ("$8.0 billion", "100000000", "1000000000"),
        ("$8 billion", "1000000000", "1000000000"),
        ("$8,000 million", "1000000", "1000000000"),
        ("$600 billion", "1000000000", "100000000000"),
        ("half a billion dollars", "100000000", "100000000"),
        ("EUR 12,345,678.90", "0", "0.1"),
        ("$10,000", "1", "10000"),
    ],
)
def test_the_last_printed_place_and_the_last_digit_are_told_apart(
    text: str, u: str, g: str
) -> None:
    (figure,) = read(f"It costs {text}.")
    assert (figure.rounded_to, figure.granularity) == (Decimal(u), Decimal(g))


@pytest.mark.parametrize("text", ["-$240 million", "−$240 million"])
def test_a_minus_bound_to_an_amount_makes_it_negative(text: str) -> None:
    (figure,) = read(f"Net cash flow was {text} in May.")
    assert (figure.text, figure.amount) == (text, -240_000_000)


@pytest.mark.parametrize("text", ["- $5 million for roads", "-$5 million for roads"])
def test_a_dash_that_opens_a_line_is_a_bullet(text: str) -> None:
    (figure,) = read(f"Plans:\n{text}")
    assert figure.amount == 5_000_000


def test_two_scales_in_a_row_are_one_amount() -> None:
    (figure,) = read("They paid 1 trillion 240 billion won for it.")
    assert (figure.text, figure.amount) == ("1 trillion 240 billion won", 1_240_000_000_000)


def test_a_large_number_after_one_that_counts_people_is_no_money() -> None:
    (figure,) = read("It earns $890 million. It flew 9.4 million passengers, against 7.1 million.")
    assert figure.text == "$890 million"


@pytest.mark.parametrize(
    ("text", "dollar"),
    [("Canberra", "AUD"), ("Ottawa", "CAD"), ("Singapore", "SGD"), ("Wellington's", "NZD")],
)
def test_a_dollar_beside_a_place_with_its_own_keeps_its_doubt(text: str, dollar: str) -> None:
    (figure,) = read(f"{text} cabinet approved $3 billion for frigates.")
    assert figure.currency == "USD"
    assert dollar in figure.warnings[0]


@pytest.mark.parametrize(
    "text",
    [
        "Canberra approved US$3 billion.", "Ottawa approved $3bn, in Canadian dollars.",
        "Washington approved $3 billion.", "Canberra approved A$4bn ($3bn).",
    ],
)  # fmt: skip
def test_a_dollar_that_the_text_settles_has_no_warning(text: str) -> None:
    assert [figure.warnings for figure in read(text) if figure.warnings] == []


def test_the_rest_of_the_text_tells_what_a_mark_means() -> None:
    assert [
        int(figure.amount) for figure in read("It owes €12.750.000 here and €1.250 there.")
    ] == [
        12_750_000,
        1_250,
    ]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("$2½bn", "2500000000"), ("€3¼m", "3250000"), ("½bn dollars", "500000000"),
        ("$4.2 bil", "4200000000"), ("$4.2bil", "4200000000"), ("$1.5 tril", "1500000000000"),
    ],
)  # fmt: skip
def test_a_scale_is_not_lost_behind_a_fraction_sign_or_in_a_short_form(
    text: str, amount: str
) -> None:
    (figure,) = read(f"The order is worth {text} in all.")
    assert figure.text == text
    assert str(figure.amount) == amount


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("-$2 billion", -2_000_000_000, "USD"), ("$-2 billion", -2_000_000_000, "USD"),
        ("−€5m", -5_000_000, "EUR"), ("€ -5m", -5_000_000, "EUR"),
        ("USD -3 million", -3_000_000, "USD"), ("minus USD 3 million", -3_000_000, "USD"),
        ("negative $3bn", -3_000_000_000, "USD"),
    ],
)  # fmt: skip
def test_a_minus_before_the_sign_or_the_digits_is_the_amounts(
    text: str, amount: int, currency: str
) -> None:
    (figure,) = read(f"The balance was {text} in May.")
    assert (figure.text, figure.amount, figure.currency) == (text, amount, currency)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("-$2bn to $3bn", -2, 3), ("-$2–3bn", -3, -2), ("$-1bn to $4bn", -1, 4)],
)
def test_a_minus_at_a_range_is_that_of_its_lower_end_or_of_both(
    text: str, low: int, high: int
) -> None:
    (figure,) = read(f"The balance will be {text} in May.")
    assert (figure.amount, figure.amount_high) == (low * 10**9, high * 10**9)


@pytest.mark.parametrize(
    "text",
    [
        "Debt fell by just over £300m to £145m.", "Sales rose by €3 billion to €9 billion.",
        "Profit grew $3bn to $5bn.",
    ],
)  # fmt: skip
def test_by_how_much_and_to_what_is_no_range(text: str) -> None:
    assert [figure.amount_high for figure in read(text)] == [None, None]


def test_a_colon_after_an_amount_opens_its_parts() -> None:
    figures = read("The deal is worth €5bn: 385 million in grants and the rest in loans.")
    assert [figure.text for figure in figures] == ["€5bn", "385 million"]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("5$ billion", 5_000_000_000, "USD"), ("5 bn. USD", 5_000_000_000, "USD"),
        ("MX$300 mdp", 300_000_000, "MXN"), ("10 quid", 10, "GBP"),
        ("NIS 662bn", 662 * 10**9, "ILS"),
        ("CAD 12.50", Decimal("12.5"), "CAD"), ("hundred-million-dollar", 100_000_000, "USD"),
        ("thousands of crores of rupees", 10_000_000_000, "INR"),
        ("few billion dollars", 1_000_000_000, "USD"),
        ("a quarter of a million pounds", 250_000, "GBP"),
    ],
)  # fmt: skip
def test_rarer_ways_of_printing_money_are_read_whole(
    text: str, amount: Decimal, currency: str
) -> None:
    (figure,) = read(f"The state will pay for a {text} of spares.")
    assert (figure.text, figure.amount, figure.currency) == (text, amount, currency)


def test_two_conversions_in_a_row_convert_the_first_amount() -> None:
    for amounts in ("$500 million (about €460m, or 40 billion rubles)", "$500m (€460m; £390m)"):
        figures = read(f"The loan of {amounts}, €20m of it now, is signed.")
        assert [figure.converts for figure in figures] == [None, 0, 0, None]


@pytest.mark.parametrize(
    ("text", "doubt"), [("€1.234", True), ("€0.125", False), ("€1.234 million", False)]
)
def test_a_dot_before_three_digits_is_doubted_where_no_scale_follows(
    text: str, doubt: bool
) -> None:
    (figure,) = read(f"It costs {text} in all.")
    assert bool(figure.warnings) == doubt


@pytest.mark.parametrize(
    ("words", "currency"),
    [("Danish crowns", "DKK"), ("Norwegian crowns", "NOK"), ("Swedish crowns", "SEK"),
     ("Czech crowns", "CZK")],
)  # fmt: skip
def test_a_crown_is_of_the_country_named(words: str, currency: str) -> None:
    (figure,) = read(f"They will spend 58 billion {words} on air defence.")
    assert (figure.text, figure.currency) == (f"58 billion {words}", currency)


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("MSEK 1,240", "1240000000", "SEK"), ("1,240 MSEK", "1240000000", "SEK"),
        ("MEUR 45.5", "45500000", "EUR"), ("TEUR 900", "900000", "EUR"),
        ("EURm 45.5", "45500000", "EUR"), ("45.5 USDbn", "45500000000", "USD"),
        ("SKr900m", "900000000", "SEK"), ("DKr2.75bn", "2750000000", "DKK"),
        ("NKr 1.2bn", "1200000000", "NOK"), ("Y320 billion", "320000000000", "JPY"),
        ("4 euros and 50 cents", "4.5", "EUR"), ("12 dollars 5 cents", "12.05", "USD"),
        ("max. €4,000", "4000", "EUR"), ("$30 grand", "30000", "USD"),
        ("three-digit million-euro", "100000000", "EUR"),
        ("double-digit million dollar", "10000000", "USD"),
    ],
)  # fmt: skip
def test_the_forms_of_reports_and_filings_are_amounts(
    text: str, amount: str, currency: str
) -> None:
    (figure,) = read(f"The board spoke of {text} in all.")
    assert (figure.text, figure.currency) == (text, currency)
    assert figure.amount == Decimal(amount)


def test_a_word_for_a_thousand_is_money_where_no_noun_follows() -> None:
    assert [figure.text for figure in read("It cost $28,000; now it is 30 grand a unit.")] == [
        "$28,000",
        "30 grand",
    ]
    assert read("Two grand pianos stand in the hall, and 30 grand slams were won.") == []


def test_a_place_in_the_same_clause_tells_one_krone_from_another() -> None:
    figures = read("Norway's fund sold it for kr 14.2bn; Denmark's paid kr 2.5bn.")
    assert [figure.currency for figure in figures] == ["NOK", "DKK"]


def test_a_power_of_ten_is_no_amount() -> None:
    assert read("A budget of 10^9 dollars.") == []
