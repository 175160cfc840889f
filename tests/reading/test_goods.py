"""Quantities in text: what deals buy and sell, and the many numbers that are none."""

from __future__ import annotations

import pytest

from crossfoot.reading.reader import read


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("22 aircraft", 22), ("22 Boeing aircraft", 22), ("300 heavy-haul locomotives", 300),
        ("14 787-9 airplanes", 14), ("90 777Xs", 90), ("five 787s", 5), ("55 777-9s", 55),
        ("40 A220s", 40), ("30 A320neo-family jets", 30), ("eight 777-8F freighters", 8),
        ("10 737 MAX 8s", 10), ("36 F-16V fighters", 36), ("64 H145s", 64), ("12 C-130Js", 12),
        ("6 Black Hawks", 6), ("44 Leopard 2 tanks", 44), ("40 Superjet 100 aircraft", 40),
        ("14 Embraer 190s", 14), ("12 used Mirage 2000-5 jets", 12), ("20 Saab 340s", 20),
        ("321 Patria 6x6 vehicles", 321), ("15 MAX", 15), ("10 diesel/electric buses", 10),
        ("16 F-16 Block 70", 16), ("96 AH-64E", 96), ("a dozen and a half A220s", 18),
        ("two dozen A350-1000s", 24),
        ("half a dozen options", 6),
        ("a dozen patrol boats", 12), ("three hundred tractors", 300), ("1,450 rifles", 1450),
        ("20 options", 20), ("148 firm orders", 148), ("five purchase rights", 5),
        ("22 787 Dreamliners", 22), ("35 Boeing 787-9 Dreamliners", 35), ("19 spare engines", 19),
        ("two Type 26 frigates", 2), ("two E-7 Wedgetails", 2), ("32 Leopard 2A8s", 32),
        ("16 bridge layers", 16), ("100 737 MAX jets", 100), ("150 Gripen E jets", 150),
        ("4 Gripen E/F", 4), ("14 HA-class gas turbines", 14),
        ("12 155mm howitzers", 12), ("200,000 155mm shells", 200_000), ("20 60-seat aircraft", 20),
        ("12 500-tonne cranes", 12), ("three 9,000-TEU ships", 3),
        ("400 GE9X and GEnx engines", 400), ("27 A321neo and A321XLR aircraft", 27),
        ("25 million metric tons", 25_000_000), ("3 billion cu. m", 3_000_000_000),
        ("40 bn cu ft", 40_000_000_000), ("3 billion cubic metres", 3_000_000_000),
        ("1 250 000 tonnes", 1_250_000), ("2 million barrels", 2_000_000),
        ("5 million doses", 5_000_000), ("four LNG carriers", 4), ("twelve frigates", 12),
        ("26 Rafale Marine jets", 26), ("18 Apache attack helicopters", 18),
        ("28 wide-body Boeings", 28), ("80 GEnx and LEAP engines", 80),
        ("six second-hand Airbuses", 6), ("two second-hand bulk carriers", 2),
        ("a pair of locomotives", 2), ("a pair of used shunters", 2),
    ],
)  # fmt: skip
def test_goods_are_counted_to_the_end_of_their_noun(text: str, amount: int) -> None:
    (figure,) = read(f"They will take {text} under the deal.")
    assert (figure.text, figure.measure, figure.amount) == (text, "quantity", amount)


def test_a_compound_counts_and_leaves_the_order_outside() -> None:
    (figure,) = read("It placed a 22-aircraft order.")
    assert (figure.text, figure.unit) == ("22-aircraft", "aircraft")


def test_a_count_run_into_a_type_is_read_as_printed_with_a_warning() -> None:
    (figure,) = read("It ordered 22,787 Dreamliners.")
    assert figure.amount == 22787
    assert "22 of the 787" in figure.warnings[0]


def test_the_variant_of_a_type_that_a_count_was_run_into_is_no_count() -> None:
    assert read("It ordered 22,787-9 aircraft.") == []
    (figure,) = read("The order covers 22,787-23,000 aircraft.")
    assert (figure.text, figure.amount) == ("22,787-23,000 aircraft", 22787)


def test_a_space_leaves_the_type_out_of_the_count() -> None:
    (figure,) = read("It ordered up to 22 787 Dreamliners.")
    assert (figure.amount, figure.text, figure.warnings) == (22, "up to 22 787 Dreamliners", ())


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between 300 and 350 electric locomotives", 300, 350), ("3-5 frigates", 3, 5),
        ("20 to 30 trucks", 20, 30), ("two or three submarines", 2, 3),
    ],
)  # fmt: skip
def test_a_range_of_goods_is_one_figure_without_width(text: str, low: int, high: int) -> None:
    (figure,) = read(f"They want {text} soon.")
    assert (figure.text, figure.amount, figure.amount_high) == (text, low, high)
    assert (figure.rounded_to, figure.rounded_to_high) == (0, 0)


def test_more_of_the_same_goods_are_counted() -> None:
    figures = read("The airline bought 40 A220s and holds rights to 44 more.")
    assert [figure.text for figure in figures] == ["40 A220s", "44 more"]


def test_the_size_of_goods_is_no_quantity() -> None:
    (figure,) = read("It signed for 12 LNG carriers of 174,000 cubic metres each.")
    assert (figure.text, figure.unit) == ("12 LNG carriers", "LNG carriers")


def test_a_type_in_the_plural_ends_its_count() -> None:
    figures = read("It takes 30 737-8s, 20 737-10s and options on 10 more MAX jets.")
    assert [figure.text for figure in figures] == ["30 737-8s", "20 737-10s", "10 more MAX jets"]


def test_firm_ones_are_counted_of_the_goods_before() -> None:
    figures = read("It signed for up to 22 Dreamliners: 14 firm and eight options.")
    assert [figure.text for figure in figures] == [
        "up to 22 Dreamliners",
        "14 firm",
        "eight options",
    ]


def test_a_quantity_a_year_has_its_period() -> None:
    (figure,) = read("It buys 1.5 million tonnes of coal a year.")
    assert figure.period == "year"


@pytest.mark.parametrize(
    ("text", "u"),
    [
        ("300 locomotives", 0), ("up to 22 aircraft", 1), ("1,200 tonnes", 1),
        ("5 million doses", 1_000_000), ("two dozen aircraft", 0), ("about a dozen trucks", 1),
    ],
)  # fmt: skip
def test_countable_things_have_no_width_unless_hedged_or_scaled(text: str, u: int) -> None:
    (figure,) = read(f"They agreed on {text}.")
    assert figure.rounded_to == u


@pytest.mark.parametrize(
    "text",
    [
        "The 80th session of the General Assembly opened on 23 September 2025.",
        "Since 2019 the 737 MAX and the 787-9 have flown there.",
        "Flight BA 2490 left at 10:30 on 24/12/2025; call +44 20 7946 0990.",
        "About 35% of the stake, 51 per cent of the votes and 2.5 percentage points.",
        "He is 62, served 20 years and leads 4,000 people in 12 countries.",
        "A 3-to-1 ratio, a 51:49 split and Section 4.2(b) of Regulation 2021/947.",
        "The plant makes 480 MW, seats 178 passengers and supports 11,000 jobs.",
        "They signed 29 agreements and 7 memoranda at the 2025 summit.",
        "The GE9X engine, the A350-1000 and the F-35A were shown at Gate 22.",
        "The 5G auction of 700 MHz ran for 31 rounds on I-95 and Route 66.",
        "The pipeline is 1,182 km long, 48 inches wide and 2 metres deep.",
        "Lot 7 trucks, Type 45 destroyers and Block 3 missiles were shown.",
        "The mine holds 410,000 tons of ore.",
        "COP31, the C5+1, the G7 and FY2024/25; version 2.5.1; error 4031.",
    ],
)
def test_what_counts_no_goods_is_no_figure(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "89 Bradleys", "thirty Twin Otters", "45,000 blankets", "54 straddle carriers",
        "two MRTTs", "three Ka-32s", "34 garbage compactors", "12 gantries",
        "nine DHC-515 firefighters", "78 of the type", "14 of its 737-8s", "12 (twelve) aircraft",
    ],
)  # fmt: skip
def test_what_a_trading_verb_buys_counts_though_its_noun_is_in_no_table(text: str) -> None:
    (figure,) = read(f"The 787 is popular; the ministry has ordered {text} from abroad.")
    assert (figure.text, figure.measure) == (text, "quantity")


@pytest.mark.parametrize(
    "text",
    [
        "They met 12 gizmos.", "It painted 300 bonnets.", "She praised two MRTTs.",
        "It hired 34 welders.", "It signed for 21 stations.", "It ordered 12 studies.",
        "They sold 62 million shares.", "They added three directors and 12 MPs.",
    ],
)  # fmt: skip
def test_what_no_verb_trades_and_what_is_never_goods_do_not_count(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Its fleet of 92 aircraft flies to Rome.", "The group operates 340 buses.",
        "Workers make 1,000 cars a day.", "Some 400 trucks a day cross the border.",
        "Two tankers collided.", "Three ferries were seized.", "The ship carries 56 wagons.",
        "The ferries carry 56 wagons and 50 trucks.", "It parked three A319s.",
        "Lessors own most of the 230 jets it flies.", "It pays the 62 trains' upkeep.",
    ],
)  # fmt: skip
def test_goods_that_merely_exist_or_move_do_not_count(text: str) -> None:
    assert read(text) == []


def test_the_length_of_a_train_is_no_quantity() -> None:
    (figure,) = read("It ordered 25 eight-car trains, and a 12-car set was shown.")
    assert figure.text == "25 eight-car trains"


def test_a_determiner_with_a_number_in_words_points_back() -> None:
    (figure,) = read("It will pay $250m for the four tankers.")
    assert figure.text == "$250m"


def test_people_named_between_are_not_the_goods_before() -> None:
    (figure,) = read("It bought 40 trams. The depot has 300 workers and needs 50 more.")
    assert figure.text == "40 trams"


def test_options_on_a_further_number_are_of_the_goods_before() -> None:
    figures = read("It bought 40 trams and took options on a further 140, which run to 2029.")
    assert [figure.amount for figure in figures] == [40, 140]


def test_so_many_in_addition_are_of_the_goods_before() -> None:
    figures = read("It bought 40 trams and took options on seven in addition.")
    assert [figure.text for figure in figures] == ["40 trams", "seven"]


def test_the_number_of_a_section_counts_nothing() -> None:
    (figure,) = read("2.3 Two ferries will be built.")
    assert figure.text == "Two ferries"


@pytest.mark.parametrize(
    "text",
    ["up to 210 American-made Boeing 787 Dreamliner aircraft", "12 Chinese-made buses"],
)
def test_a_word_that_closes_a_compound_does_not_end_the_goods(text: str) -> None:
    (figure,) = read(f"They agreed to acquire {text}.")
    assert (figure.text, figure.measure) == (text, "quantity")


@pytest.mark.parametrize("text", ["60 m vessels", "5 t tractors", "8 K cameras"])
def test_a_letter_between_a_number_and_its_goods_is_not_passed_over(text: str) -> None:
    assert not read(f"It ordered {text} in May.")


def test_firm_and_options_joined_by_a_sign_are_not_read_as_the_options_alone() -> None:
    assert read("The order for 15+5 aircraft is signed.") == []


def test_a_hundred_bound_to_its_goods_is_a_count() -> None:
    (figure,) = read("A hundred-aircraft order was placed.")
    assert (figure.text, figure.amount) == ("hundred-aircraft", 100)


@pytest.mark.parametrize(
    "text",
    [
        "Air India ordered 470 jets — 220 from Boeing, 250 from Airbus.",
        "Air India ordered 470 jets: 220 from Boeing, 250 from Airbus.",
        "Air India ordered 470 jets (220 from Boeing, 250 from Airbus).",
    ],
)
def test_a_mark_opens_the_shares_of_the_goods_before(text: str) -> None:
    assert [figure.amount for figure in read(text)] == [470, 220, 250]


def test_firm_ones_right_after_a_count_of_the_goods_are_of_them() -> None:
    figures = read("The 737-8-200 is cheap; Ryanair wants 300 of them: 150 firm and 150 options.")
    assert [figure.text for figure in figures] == ["300 of them", "150 firm", "150 options"]


@pytest.mark.parametrize("text", ["96 Apache AH-64Es", "12 Hercules C-130Js", "250,000 hybrids"])
def test_a_name_and_its_type_are_one_noun(text: str) -> None:
    (figure,) = read(f"Poland will buy {text} this year.")
    assert figure.text == text


def test_what_a_price_is_for_is_no_quantity() -> None:
    (figure,) = read("They agreed on gas at $250 per 1,000 cubic metres.")
    assert figure.text == "$250"


def test_a_pair_of_those_named_before_is_no_new_noun() -> None:
    (figure, shared) = read("They bought two dozen of the jets, a dozen of them for cargo.")
    assert (figure.text, shared.text) == ("two dozen of the jets", "a dozen of them")


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            (
                "Condor has ordered 90 A320neos. Of the total, 40 will go to Frankfurt and 50 to "
                "its "
                "low-cost arm."
            ),
            ["90 A320neos", "40", "50"],
        ),
        (
            (
                "They will jointly buy seven C-390 transport planes, of which four are for the "
                "Austrian air force and three for the Czech."
            ),
            ["seven C-390 transport planes", "four", "three"],
        ),
    ],
)
def test_numbers_alone_share_out_the_goods_told_before(text: str, counts: list[str]) -> None:
    assert [figure.text for figure in read(text)] == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "The accord covers 14 single-seat and three twin-seat aircraft.",
            ["14 single-seat", "three twin-seat aircraft"],
        ),
        (
            "Poland, Greece and Egypt will buy 24, 17 and 36 fighters respectively.",
            ["24", "17", "36 fighters"],
        ),
        ("On June 24 and 17 fighters were delivered to the buyer.", ["17 fighters"]),
    ],
)
def test_numbers_in_a_row_share_the_noun_after_the_last(text: str, counts: list[str]) -> None:
    assert [figure.text for figure in read(text)] == counts


@pytest.mark.parametrize("day", ["May 14, 2025", "Sept. 14, 2025", "14 May", "14 May 2025"])
def test_a_day_after_goods_were_counted_counts_none(day: str) -> None:
    found = read(f"An order for up to 210 jets\n\nDOHA, Qatar, {day} -- Boeing signed it.")
    assert [one.text for one in found] == ["up to 210 jets"]


def test_a_number_that_goes_on_what_was_counted_still_does() -> None:
    found = read("It took 12 jets for Air Astana, Somon Air 14, and 20 for Etihad.")
    assert [one.amount for one in found] == [12, 14, 20]


@pytest.mark.parametrize(
    "text",
    [
        "The airline's fleet has 120 aircraft.",
        "Its backlog stands at 8,600 aircraft.",
        "A works with a capacity of 150,000 cars a year opens.",
        "It consumes 7 million tonnes a year.",
        "Police seized 300 kg of drugs, 12 cars, four boats and 20 guns.",
        "Парк авиакомпании – 35 самолётов.",
        "Полиция изъяла 3 автомобиля, 12 пистолетов и 5 кг наркотиков.",
        "За год добыто 80 млн тонн угля, перевезено 300 млн тонн грузов.",
    ],
)
def test_what_is_in_a_fleet_or_was_seized_or_made_is_no_quantity(text: str) -> None:
    assert read(text) == []


def test_goods_that_a_purchase_consists_of_are_counted() -> None:
    told = read("The purchase consists of 180,000 tonnes of Romanian wheat.")
    assert [one.text for one in told] == ["180,000 tonnes"]
