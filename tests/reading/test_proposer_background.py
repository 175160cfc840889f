"""What stands beside a deal: sentences of how things are, and sentences that go on about it."""

from __future__ import annotations

import pytest

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read

_LEADS = {
    "jets": "Kenya Airways signed a deal with Embraer on Monday for 15 E195-E2 jets worth $1.1 "
    "billion. ",
    "plant": "Enel of Italy will invest $900 million in a solar plant in Morocco, the company said "
    "on Tuesday. ",
    "loan": "The African Development Bank approved a loan of $300 million for Tanzania on Friday. ",
    "firm": "Shell agreed on Monday to buy Pavilion Energy from Temasek for $1.5 billion. ",
}
_BESIDE = [
    ("jets", "The airline carried 5.2 million passengers in 2024."),
    ("jets", "Its fleet comprises 34 aircraft."),
    ("jets", "The carrier has debts of $800 million."),
    ("jets", "Embraer delivered 73 commercial jets last year."),
    ("jets", "Embraer's order backlog rose to $26.3 billion at the end of the quarter."),
    ("jets", "Embraer's shares rose 4%, giving it a market capitalisation of $9.2 billion."),
    ("jets", "The airline flies to 45 destinations with 34 planes."),
    ("jets", "Bilateral trade between Brazil and Kenya amounted to $250 million in 2024."),
    ("jets", "Rival Ethiopian Airlines operates 145 aircraft and has 125 on order."),
    ("jets", "African airlines will need 1,200 new aircraft over two decades, Airbus expects."),
    ("plant", "The plant will have a capacity of 1.2 gigawatts and supply 800,000 households."),
    ("plant", "Enel's net debt stood at 55.8 billion euros at the end of March."),
    ("plant", "Foreign direct investment in Morocco reached $3.5 billion last year."),
    ("plant", "The kingdom spends $8 billion a year on energy imports."),
    ("plant", "Its power demand is expected to grow to 60 terawatt hours by 2030."),
    ("plant", "Enel completed a €2 billion share sale in October."),
    ("plant", "The world's solar industry attracted $500 billion last year."),
    ("loan", "The United Nations appeal for the country stands at $2.7 billion."),
    ("loan", "Only a tenth of the $2.7 billion sought by aid agencies has come in."),
    ("plant", "Italy and Morocco do $6 billion of trade with each other."),
    ("plant", "Italian visitors spent almost $500 million in the kingdom."),
    ("loan", "The bank's active portfolio in the country amounts to $3.8 billion."),
    ("loan", "Tanzania's financing gap is put at $12 billion."),
    ("loan", "The Bank has a capital base of $318 billion."),
    ("loan", "In the year to June the port's throughput was 21 million tonnes."),
    ("firm", "Pavilion supplies 3.5 million tonnes of LNG a year."),
    ("firm", "Temasek manages a portfolio of S$389 billion."),
    ("firm", "Pavilion reported revenues of $2.3 billion and a profit of $438 million."),
    ("firm", "The group's cash pile is estimated at $39 billion."),
    ("firm", "A losing bid by TotalEnergies amounted to $1.3 billion."),
    ("jets", "The airline covers a tenth of African demand, which is 100 planes."),
    ("plant", "The plant could add $3 billion to the economy by 2035."),
    ("firm", "The deal adds 27 million barrels of reserves."),
    ("firm", "The company runs a terminal. It was valued at $1.8 billion in the last round."),
    ("firm", "Global trade in LNG totalled 404 million tonnes in 2023."),
    ("jets", "Kenya complained of its trade deficit with Brazil, which reached $300 million."),
    ("firm", "The government gives the regions aid of $2.4 billion this year."),
    ("jets", "Each jet costs $73 million at list prices."),
    ("jets", "The carrier separately sold old spares and lost 22.6 billion shillings in the year."),
    ("jets", "Embraer delivered 19 aircraft in the third quarter."),
    ("jets", "Embraer handed over 61 jets in the nine months to September."),
    ("firm", "The holders will receive 310 pence for each share."),
]
_EARLIER = [
    ("jets", "In 2019 the airline ordered 12 Boeing jets for $1.4 billion."),
    ("jets", "The government had injected $150 million into the airline in 2022."),
    ("jets", "The first contract, also for 15 jets and worth $900 million, dates from 2021."),
    ("jets", "Some 12 jets had been bought under an agreement of 2020."),
    ("jets", "The original order, placed in 2018, was for ten planes."),
    ("jets", "The airline had promised $400 million for new jets in 2021."),
    ("jets", "An earlier memorandum from May 2023 spoke of 25 aircraft."),
    ("jets", "The carrier is taking 20 Boeings under a $2 billion contract of 2020."),
    ("plant", "Enel has already built three plants in the country for $700 million."),
    ("plant", "The kingdom awarded a similar project to ACWA Power in 2023 for $1.2 billion."),
    ("plant", "Two years ago it sold its Peruvian business for $2.9 billion."),
    ("loan", "It follows a $250 million loan approved in March."),
    ("loan", "The bank lent the country $200 million for roads in 2022."),
    ("loan", "A previous loan of $120 million was signed in 2021."),
    ("loan", "The 2014 loan of $150 million has been repaid."),
    ("loan", "Since 2015 the bank has approved 34 projects worth $4 billion."),
    ("firm", "The company bought BG Group in 2016 for $53 billion."),
    ("firm", "The last such deal, in 2017, was worth $1 billion."),
    ("firm", "Temasek paid $1 billion for the company in 2018."),
    ("firm", "TotalEnergies had offered $1.3 billion."),
]
_OF_THE_DEAL = [
    ("jets", "The order includes options for five more."),
    ("jets", "An option covers another ten aircraft."),
    ("jets", "A down payment of $100 million is due next month."),
    ("jets", "The engines account for $240 million of the sum."),
    ("jets", "The contract has a total value of $1.3 billion with maintenance."),
    ("plant", "The first phase will cost $400 million."),
    ("plant", "Of the sum, $300 million is equity."),
    ("plant", "The second phase is put at $500 million."),
    ("plant", "Construction of the grid link adds another $120 million."),
    ("plant", "Its share of the cost comes to $600 million."),
    ("plant", "The investment could rise to $1.5 billion by 2030."),
    ("loan", "A grant of $20 million comes on top."),
    ("loan", "The first tranche, $120 million, will be disbursed in June."),
    ("loan", "Some $80 million is for rural roads."),
    ("loan", "Half, $150 million, goes to the port."),
    ("firm", "The price could rise by $200 million if targets are met."),
    ("jets", "The deal, first announced in 2023, includes options for ten more."),
    ("plant", "Negotiations had begun in 2022, and the second phase will cost $300 million."),
    ("loan", "In 2026 another $100 million will follow."),
    ("firm", "The price had been put at $1.2 billion in May."),
    ("firm", "A break fee of $50 million was agreed."),
    ("firm", "Including debt, the deal is worth $1.9 billion."),
]


def _in_deals(about: str, sentence: str) -> list[bool]:
    """Return, of each figure that a sentence after a lead tells, whether a deal has it."""
    lead = _LEADS[about]
    proposal = propose(lead + sentence, read(lead + sentence))
    told = [figure for figure in proposal.figures if figure.found.start >= len(lead)]
    return [figure.deal is not None and figure.skip is None for figure in told]


@pytest.mark.parametrize(("about", "sentence"), _BESIDE)
def test_how_things_stand_is_in_no_deal(about: str, sentence: str) -> None:
    assert not any(_in_deals(about, sentence))


def test_goods_that_several_supply_some_of_are_of_no_one_deal() -> None:
    text = (
        "Bogota will have 600 more electric buses by December, the mayor said on Monday. Yutong "
        "sells 210 buses to the operator Transmilenio and Volvo another 190 buses to La Rolita."
    )
    deals = [figure.deal for figure in propose(text, read(text)).figures]
    assert deals == [None, 0, 1]


@pytest.mark.parametrize(("about", "sentence"), _EARLIER)
def test_what_was_dealt_before_is_in_no_deal(about: str, sentence: str) -> None:
    assert not any(_in_deals(about, sentence))


def test_what_was_dealt_in_a_year_gone_by_is_a_deal_where_the_text_is_about_it() -> None:
    text = "Ryanair ordered 300 Boeing 737-10s in 2023: 150 firm and 150 options."
    assert all(figure.deal == 0 for figure in propose(text, read(text)).figures)


@pytest.mark.parametrize(("about", "sentence"), _OF_THE_DEAL)
def test_what_goes_on_about_a_deal_is_in_one(about: str, sentence: str) -> None:
    told = _in_deals(about, sentence)
    assert told
    assert all(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Caterpillar's export of mining trucks totalling $900 million to Mongolia was signed.", 1),
        ("GE Vernova's export of gas turbines worth $14 billion to Saudi Arabia goes ahead.", 1),
        ("The import of 40 tractors worth $4 million from Belarus was agreed with Zambia.", 2),
        ("Brazil's exports of soybeans to China totalled $30 billion last year.", 0),
        ("Chile's export revenues of $12 billion made news in Santiago on Monday.", 0),
    ],
)
def test_the_export_of_goods_is_a_deal_and_exports_are_how_things_stand(
    text: str, told: int
) -> None:
    figures = propose(text, read(text)).figures
    assert sum(one.deal is not None and one.skip is None for one in figures) == told


_CHRONICLES = [
    (
        "The Gulf has bought its way into European football. In 2008 Abu Dhabi United Group bought "
        "Manchester City for 210 million pounds. In 2011 Qatar Sports Investments paid Colony "
        "Capital "
        "70 million euros for Paris Saint-Germain."
    ),
    (
        "Foreign miners have come to Zambia in waves. In 2015 Barrick sold half of Lumwana to "
        "Jiangxi "
        "Copper for $1.2 billion. Four years later First Quantum put $600 million into its smelter."
    ),
]


@pytest.mark.parametrize("text", _CHRONICLES)
def test_a_text_that_begins_with_deals_of_the_past_is_about_them(text: str) -> None:
    proposal = propose(text, read(text))
    assert [figure.deal for figure in proposal.figures] == [0, 1]
    assert not any(figure.skip for figure in proposal.figures)


def test_what_was_dealt_in_the_past_after_the_news_is_background() -> None:
    text = (
        "BHP agreed on Monday to sell a coal mine to Whitehaven for $3.2 billion. In 2011 it "
        "bought Petrohawk for $12.1 billion. In 2018 it sold its American shale fields to BP for "
        "$10.5 billion."
    )
    first, *others = propose(text, read(text)).figures
    assert first.deal == 0
    assert all(figure.skip for figure in others)
