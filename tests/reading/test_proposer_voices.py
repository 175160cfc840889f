"""Who gives and who takes, however a sentence is built: each way with sentences of its own."""

from __future__ import annotations

import pytest

from tests.reading.test_proposer_sides import sides

PASSIVE = [
    (
        "Twelve ATR 72-600 turboprops were bought by Air Tahiti Nui on Monday.",
        "FR",
        "PF",
    ),
    (
        (
            "A contract for 24 trams was awarded to Skoda by the city of Tampere in Finland"
            " for 90 million euros."
        ),
        "CZ",
        "FI",
    ),
    (
        "The $310 million turbine order was won by GE Vernova from Taiwan Power Company.",
        "US",
        "TW",
    ),
    (
        (
            "A $75 million loan has been granted to Honduras by the Central American Bank "
            "for Economic Integration."
        ),
        None,
        "HN",
    ),
    (
        (
            "The frigates, four in all, will be delivered by Navantia to the Saudi navy for"
            " 1.8 billion euros."
        ),
        "ES",
        "SA",
    ),
    (
        "A 30% stake in Kenya's Lake Turkana wind farm was bought by BlackRock for $150 million.",
        "KE",
        "US",
    ),
    (
        "The $1.1 billion port at Bagamoyo is being financed by the Export-Import Bank of China.",
        "CN",
        "TZ",
    ),
    (
        "Brazil's Azul has been lent $200 million by Citigroup.",
        "US",
        "BR",
    ),
    (
        (
            "Some 60 metro cars were ordered from Alstom by the Santo Domingo metro in the "
            "Dominican Republic."
        ),
        "FR",
        "DO",
    ),
]


@pytest.mark.parametrize(("text", "giver", "taker"), PASSIVE)
def test_a_verb_in_the_passive_tells_who_gives_and_who_takes(
    text: str, giver: str | None, taker: str | None
) -> None:
    assert [deal[:2] for deal in sides(text)] == [(giver, taker)]


NOMINAL = [
    (
        "The sale of Bolivia's Transredes to Shell for $260 million was completed on Friday.",
        "BO",
        "GB",
    ),
    (
        "Qantas's purchase of 20 A220s from Airbus was announced in Canberra.",
        "FR",
        "AU",
    ),
    (
        "Sudan's contract with Turkey's Kalyon for a new airport is worth $1.15 billion.",
        "TR",
        "SD",
    ),
    (
        (
            "An award to Hyundai Engineering & Construction of $5 billion for the Amiral "
            "complex was made by Saudi Aramco."
        ),
        "KR",
        "SA",
    ),
    (
        "The acquisition of Swiss drugmaker Vifor by Australia's CSL is valued at $11.7 billion.",
        "CH",
        "AU",
    ),
    (
        "Delivery of 15 Mi-35 helicopters from Russia to Nigeria is due next year.",
        "RU",
        "NG",
    ),
    (
        "France's sale of three submarines to Argentina would be worth $2 billion.",
        "FR",
        "AR",
    ),
    (
        (
            "A credit line from India to Mongolia for the Sainshand refinery has grown to "
            "$1.2 billion."
        ),
        "IN",
        "MN",
    ),
    (
        "A grant of $45 million to Malawi from the World Bank was signed in Lilongwe.",
        None,
        "MW",
    ),
]


@pytest.mark.parametrize(("text", "giver", "taker"), NOMINAL)
def test_a_noun_of_dealing_tells_who_gives_and_who_takes(
    text: str, giver: str | None, taker: str | None
) -> None:
    assert [deal[:2] for deal in sides(text)] == [(giver, taker)]


TAKEN_OVER = [
    (
        "The French group Sanofi is to acquire U.S. biotech Inhibrx for $2.2 billion.",
        "US",
        "FR",
    ),
    (
        "Nippon Steel completed its $14.9 billion acquisition of U.S. Steel.",
        "US",
        "JP",
    ),
    (
        "ADNOC's bid for Australian gas producer Santos is worth $18.7 billion.",
        "AU",
        "AE",
    ),
    (
        (
            "Deutsche Bahn has agreed to sell its logistics arm Schenker to Denmark's DSV "
            "for 14.3 billion euros."
        ),
        "DE",
        "DK",
    ),
    (
        "UniCredit raised its stake in Germany's Commerzbank for about 1.4 billion euros.",
        "DE",
        "IT",
    ),
    (
        (
            "Saudi Aramco bought 10% of Rongsheng Petrochemical for $3.4 billion. The "
            "Chinese refiner also gets a crude supply deal."
        ),
        "CN",
        "SA",
    ),
]


@pytest.mark.parametrize(("text", "giver", "taker"), TAKEN_OVER)
def test_whoever_takes_over_takes_and_what_is_taken_over_gives(
    text: str, giver: str | None, taker: str | None
) -> None:
    assert [deal[:2] for deal in sides(text)] == [(giver, taker)]


LENT = [
    (
        "IFC provides a loan of $100 million to Access Bank in Nigeria.",
        None,
        "NG",
    ),
    (
        "The European Investment Bank lends Tunisia's STEG 120 million euros for grid works.",
        None,
        "TN",
    ),
    (
        "Japan Bank for International Cooperation signed a $290 million loan with Vietcombank.",
        "JP",
        "VN",
    ),
    (
        "The Asian Development Bank approved a $500 million loan for Sri Lanka's power sector.",
        None,
        "LK",
    ),
    (
        (
            "Kuwait Fund for Arab Economic Development will lend Mauritania 20 million "
            "dinars for roads."
        ),
        "KW",
        "MR",
    ),
    (
        "Sinosure will insure a loan of $850 million that ICBC grants to Kenya Power.",
        "CN",
        "KE",
    ),
    (
        "KfW has committed 80 million euros to the state utility of Zambia, ZESCO.",
        "DE",
        "ZM",
    ),
    (
        (
            "Danish pension fund PKA and Ørsted invest 2.1 billion dollars in a wind farm "
            "off Taiwan."
        ),
        "DK",
        "TW",
    ),
]


@pytest.mark.parametrize(("text", "giver", "taker"), LENT)
def test_a_lender_gives_and_its_borrower_takes(
    text: str, giver: str | None, taker: str | None
) -> None:
    assert [deal[:2] for deal in sides(text)] == [(giver, taker)]


CARRIED_OVER = [
    (
        (
            "Vietnam Airlines has picked the Boeing 737 MAX. The deal for 50 jets is worth "
            "about $8 billion. The airline will take them from 2030."
        ),
        "US",
        "VN",
    ),
    (
        (
            "Kazakhstan Temir Zholy went to the United States for locomotives. Wabtec will "
            "deliver 300 of them for $4.2 billion."
        ),
        "US",
        "KZ",
    ),
    (
        (
            "Israel's Elbit Systems has been awarded a contract of $130 million by a "
            "country in Europe."
        ),
        "IL",
        None,
    ),
    (
        (
            "Hungary took delivery of its first Leopard 2A7 tanks. The contract for 44 "
            "tanks was signed with Krauss-Maffei Wegmann in 2018 and is worth 1.6 billion "
            "euros."
        ),
        "DE",
        "HU",
    ),
    (
        (
            "A plant for electric buses is to be built at Ben Guerir. BYD will spend $120 "
            "million there, Morocco's industry minister said."
        ),
        "CN",
        "MA",
    ),
]


@pytest.mark.parametrize(("text", "giver", "taker"), CARRIED_OVER)
def test_a_side_may_be_known_from_a_sentence_before(
    text: str, giver: str | None, taker: str | None
) -> None:
    assert [deal[:2] for deal in sides(text)] == [(giver, taker)]


HOSTED = [
    (
        "Tata Chemicals will spend $90 million on soda ash works in Kenya's Magadi district.",
        "IN",
        "KE",
    ),
    (
        "China's TEDA is to invest $500 million in Egypt's Suez zone.",
        "CN",
        "EG",
    ),
    (
        "Fortescue plans a $500 million battery plant in Inner Mongolia.",
        "AU",
        "CN",
    ),
    (
        "Orsted will build a 1 GW wind farm off the Polish coast for 4 billion euros.",
        "DK",
        "PL",
    ),
    (
        "Hyundai Motor said it would invest $21 billion in the U.S. through 2028.",
        "KR",
        "US",
    ),
    (
        (
            "A lithium refinery costing 600 million euros is planned at Guben, eastern "
            "Germany, by Canada's Rock Tech."
        ),
        "CA",
        "DE",
    ),
    (
        (
            "Masdar, the Abu Dhabi clean energy group, will develop a 1 GW solar park near "
            "Lusaka for $800 million."
        ),
        "AE",
        "ZM",
    ),
    (
        "VinFast breaks ground on $500 million factory in Tamil Nadu",
        "VN",
        "IN",
    ),
    (
        "Gold Fields is investing C$1 billion in the Windfall mine in northern Quebec.",
        "ZA",
        "CA",
    ),
]


@pytest.mark.parametrize(("text", "giver", "taker"), HOSTED)
def test_a_project_is_taken_by_the_land_where_it_lies(
    text: str, giver: str | None, taker: str | None
) -> None:
    assert [deal[:2] for deal in sides(text)] == [(giver, taker)]


APPOSED = [
    (
        (
            "Ethiopia's sugar corporation signed with Thai group Mitr Phol for two mills at"
            " $700 million."
        ),
        "TH",
        "ET",
    ),
    (
        (
            "Petrovietnam, the state oil company, ordered three rigs for $600 million from "
            "Singapore yard Seatrium."
        ),
        "SG",
        "VN",
    ),
    (
        (
            "The Iraqi Ministry of Electricity signed up Siemens Energy for gas turbines "
            "worth 1.3 billion euros."
        ),
        "DE",
        "IQ",
    ),
    (
        (
            "Spanish builder Acciona beat rivals to a water contract worth 650 million "
            "euros from Peru's Sedapal."
        ),
        "ES",
        "PE",
    ),
    (
        (
            "Transnet, the South African freight railway, will buy 95 locomotives from CRRC"
            " for 9.1 billion rand."
        ),
        "CN",
        "ZA",
    ),
    (
        (
            "Uruguay's navy ordered two offshore patrol vessels from Spanish yard Cardama "
            "for 82 million euros."
        ),
        "ES",
        "UY",
    ),
    (
        "Drukair of Bhutan ordered five Airbus jets.",
        "FR",
        "BT",
    ),
    (
        (
            "Norwegian defence materiel agency NDMA bought 54 Leopard 2 tanks for 19.7 "
            "billion kroner from KMW of Germany."
        ),
        "DE",
        "NO",
    ),
]


@pytest.mark.parametrize(("text", "giver", "taker"), APPOSED)
def test_an_adjective_or_an_apposition_tells_where_a_body_is_at_home(
    text: str, giver: str | None, taker: str | None
) -> None:
    assert [deal[:2] for deal in sides(text)] == [(giver, taker)]


GIVEN = [
    (
        "Washington is giving Jordan $845 million in cash support.",
        "US",
        "JO",
    ),
    (
        "Moscow will lend Minsk up to $1.5 billion.",
        "RU",
        "BY",
    ),
    (
        "The Saudis deposited $2 billion with the central bank of Yemen.",
        "SA",
        "YE",
    ),
    (
        "Tokyo will provide Dhaka with a 185 billion yen loan for a metro line.",
        "JP",
        "BD",
    ),
    (
        "Qatar pledged $100 million to Somalia for budget support.",
        "QA",
        "SO",
    ),
    (
        "Nigeria got $1.5 billion from Afreximbank, its finance minister said.",
        None,
        "NG",
    ),
    (
        "The Green Climate Fund put $39 million into Cambodia's cold chains.",
        None,
        "KH",
    ),
    (
        (
            "Egypt will receive 1 billion euros from the European Union in macro-financial "
            "assistance."
        ),
        None,
        "EG",
    ),
    (
        "Sweden hands Ukraine 1.2 billion kronor for air defence.",
        "SE",
        "UA",
    ),
]


@pytest.mark.parametrize(("text", "giver", "taker"), GIVEN)
def test_a_state_that_hands_out_money_gives(
    text: str, giver: str | None, taker: str | None
) -> None:
    assert [deal[:2] for deal in sides(text)] == [(giver, taker)]
