"""Russian announcements: who deals with whom is told by case, and what is unsure is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import RelationKind, Role, SourceType, Stage
from crossfoot.reading.proposal import Known
from crossfoot.reading.proposer import propose
from crossfoot.reading.proposing.russian.declension import Case, declined
from crossfoot.reading.proposing.russian.lexicon import forms, nationalities
from crossfoot.reading.reader import read

if TYPE_CHECKING:
    from crossfoot.reading.proposal import Proposal, ProposedDeal


def of(text: str, known: Known | None = None) -> Proposal:
    return propose(text, read(text), known or Known())


def only_deal(proposal: Proposal) -> ProposedDeal:
    (deal,) = proposal.deals
    return deal


def roles(proposal: Proposal) -> dict[str, Role]:
    return {proposal.parties[place].name: role for place, role in only_deal(proposal).parties}


def figures(proposal: Proposal, deal: int | None = 0) -> list[str]:
    return [one.found.text for one in proposal.figures if one.deal == deal]


def test_who_buys_stands_in_the_nominative_and_from_whom_after_u() -> None:
    made = of("Казахстан закупит 300 локомотивов у американской корпорации Wabtec.")
    assert roles(made) == {"Казахстан": Role.BUYER, "Wabtec": Role.SELLER}
    assert (only_deal(made).from_country, only_deal(made).to_country) == ("US", "KZ")
    assert only_deal(made).title == "Казахстан: 300 локомотивов"
    assert only_deal(made).sector == "rail"


def test_who_sells_stands_first_and_to_whom_in_the_dative() -> None:
    made = of("Лондон продаст Анкаре 20 истребителей за 8 млрд фунтов.")
    assert roles(made) == {"Великобритания": Role.SELLER, "Турция": Role.BUYER}
    assert figures(made) == ["20 истребителей", "8 млрд фунтов"]


def test_into_a_country_is_where_goods_go_and_in_a_country_is_only_where() -> None:
    sold = of("Австралия поставит в Китай 10 млн тонн угля.")
    assert roles(sold) == {"Австралия": Role.SELLER, "Китай": Role.BUYER}
    signed = of("Польша купит у Boeing 96 вертолётов. Контракт подписан в Ташкенте.")
    assert "Узбекистан" not in roles(signed)


def test_names_of_bodies_are_known_in_their_cases_and_put_in_the_nominative() -> None:
    made = of(
        "Таджикистан получит от Европейского банка реконструкции и развития кредит в 25 млн евро."
    )
    assert roles(made) == {
        "Таджикистан": Role.BORROWER,
        "Европейский банк реконструкции и развития": Role.LENDER,
    }


def test_a_name_in_quotes_is_a_party_only_with_a_noun_that_makes_it_a_body() -> None:
    made = of("Компания «Восток-Агро» купит у Китая 40 тракторов. Судно «Викрант» стоит в порту.")
    assert set(roles(made)) == {"Восток-Агро", "Китай"}
    assert [party.name for party in made.parties] == ["Восток-Агро", "Китай"]


def test_an_adjective_of_nationality_tells_where_an_unknown_company_is_from() -> None:
    made = of("Южнокорейская Daewon Rail поставит Узбекистану шесть поездов.")
    assert only_deal(made).from_country == "KR"


def test_the_ministry_of_a_country_is_the_country() -> None:
    made = of("Министерство обороны Сербии купит у Франции 12 истребителей.")
    assert roles(made) == {"Сербия": Role.BUYER, "Франция": Role.SELLER}


def test_names_that_the_ledger_knows_win_in_either_language() -> None:
    known = Known({"Kazakhstan": ("Kazakhstan", "KZ", "government")})
    made = of("Казахстану Boeing поставит 15 самолётов.", known)
    assert roles(made)["Kazakhstan"] is Role.BUYER


def test_the_next_sentence_adds_its_price() -> None:
    made = of("Индия купит у Франции 26 истребителей. Стоимость контракта — 7 млрд евро.")
    assert figures(made) == ["26 истребителей", "7 млрд евро"]


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("подписали меморандум о покупке", Stage.MOU),
        ("подписали протокол о намерениях о покупке", Stage.LOI),
        ("подписали контракт на покупку", Stage.CONTRACT),
        ("договорились о покупке", Stage.ANNOUNCED),
    ],
)
def test_the_paper_signed_tells_how_far_the_deal_is(words: str, stage: Stage) -> None:
    made = of(f"Air Astana и Boeing {words} 15 самолётов.")
    assert only_deal(made).stage is stage


@pytest.mark.parametrize(
    "text",
    [
        "Казахстан не купит у США 20 истребителей.",
        "Если Иран продаст Китаю 5 млн тонн нефти, цены упадут.",
        "Туркменистан поставил в Китай 30 млрд кубометров газа в 2024 году.",
        "По итогам визита подписаны соглашения на сумму свыше 12 млрд долларов.",
        "Товарооборот Казахстана и Китая достиг 44 млрд долларов.",
        "Казахстан подписал контракты: с Boeing на 7 млрд долларов, с Wabtec на 4 млрд долларов.",
    ],
)
def test_what_is_denied_past_or_about_several_deals_is_left_to_the_clerk(text: str) -> None:
    assert of(text).deals == ()


def test_a_body_that_is_only_spoken_of_beside_a_deal_is_no_party() -> None:
    made = of("Белоруссия купит у Китая 10 автобусов. Акции Boeing выросли на 3%.")
    assert [party.name for party in made.parties] == ["Беларусь", "Китай"]


def test_a_total_of_several_deals_is_proposed_over_their_prices() -> None:
    made = of(
        "Казахстан купит у Boeing 15 самолётов за 7 млрд долларов, а Узбекистан закажет у Airbus "
        "12 лайнеров на 1,5 млрд долларов. Общая стоимость сделок составила 8,5 млрд долларов."
    )
    (total,) = made.relations
    assert total.kind is RelationKind.SUM_OF
    assert made.figures[total.whole].found.text == "8,5 млрд долларов"
    assert [made.figures[part].found.text for part in total.parts] == [
        "7 млрд долларов",
        "1,5 млрд долларов",
    ]
    assert made.figures[total.whole].deal is None


def test_what_a_sum_includes_is_an_open_list() -> None:
    made = of(
        "Подписано 35 соглашений на 5,7 млрд долларов, в том числе контракт на 80 млн долларов."
    )
    assert [one.kind for one in made.relations] == [RelationKind.INCLUDES]


def test_an_option_stands_beside_the_firm_order() -> None:
    made = of("Азербайджан заказал у Airbus 12 самолётов A320neo и опцион ещё на 6 машин.")
    assert [one.kind for one in made.relations] == [RelationKind.OPTION_OF]


def test_date_agency_place_and_occasion_are_read_where_they_are_printed() -> None:
    made = of(
        "Казахстан закупит локомотивы\n\nНЬЮ-ЙОРК, 23 сентября 2025 года. /ТАСС/. В ходе визита "
        "президента в США Казахстан купит у Wabtec 300 локомотивов."
    )
    assert made.title == "Казахстан закупит локомотивы"
    assert (made.published_on, made.publisher, made.place) == ("2025-09-23", "ТАСС", "Нью-Йорк")
    assert made.source_type is SourceType.AGENCY
    assert made.event == "Визит президента в США"


def test_a_repeated_number_is_one_figure_with_mentions() -> None:
    made = of(
        "Казахстан закупит у Wabtec 300 локомотивов\n\nКазахстан приобретёт у Wabtec "
        "300 локомотивов. Стоимость контракта — 4,2 млрд долларов."
    )
    assert figures(made) == ["300 локомотивов", "4,2 млрд долларов"]
    assert [len(one.mentions) for one in made.figures] == [1, 0]


def test_forms_keep_every_case_that_they_can_be() -> None:
    assert declined("Казахстан")["Казахстан"] == Case.NOMINATIVE | Case.ACCUSATIVE
    assert declined("Египет~Египт")["Египтом"] == Case.INSTRUMENTAL
    assert forms()["Соединенными Штатами Америки"].country == "US"
    assert nationalities()["южнокорейскому"] == ("KR", Case.DATIVE)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Япония выделит Таджикистану 1,2 млрд иен на закупку техники.", ("JP", "TJ")),
        ("Германия пообещала Киргизии 42 млн евро.", ("DE", "KG")),
        ("Россия выдаст Бангладеш госкредит на 11 млрд долларов.", ("RU", "BD")),
        ("АБР направит 160 млн долларов на развитие рынка Узбекистана.", (None, "UZ")),
        ("ЕБРР откроет узбекскому Ипотека-банку кредитную линию на 75 млн евро.", (None, "UZ")),
        ("Китайский концерн Chery вложит 85 млн долларов в завод под Костанаем.", ("CN", "KZ")),
        ("Инвестиции саудовской ACWA Power в ветропарк в Навои – 108 млн долларов.", ("SA", "UZ")),
        ("Турецкий холдинг Tiryaki купит комбинат в Актобе за 14 млн евро.", ("KZ", "TR")),
        ("По контракту концерна «Белнефтехим» с SOCAR в Белоруссию поставят 1 млн тонн нефти.",
         ("AZ", "BY")),
        ("Кувейтский фонд арабского развития даст Киргизии заём на 17 млн долларов.", ("KW", "KG")),
        ("Экспортно-импортный банк КНР выдаст Коломбо 210 млн долларов кредита.", ("CN", "LK")),
        ("ВВС Бразилии получат 36 истребителей от шведской компании Saab.", ("SE", "BR")),
    ],
)  # fmt: skip
def test_plain_words_of_giving_and_buying_tell_who_deals_with_whom(
    text: str, sides: tuple[str | None, str | None]
) -> None:
    deal = only_deal(of(text))
    assert (deal.from_country, deal.to_country) == sides


def test_what_a_contract_is_made_up_of_is_all_of_its_count_only_where_it_adds_up() -> None:
    text = "Армения купит у Франции 36 гаубиц. В контракт входят 24 твёрдых заказа и {} опционов."
    kinds = {one.kind for one in of(text.format(12)).relations}
    assert kinds == {RelationKind.SUM_OF, RelationKind.OPTION_OF}
    assert not of(text.format(10)).relations


def test_a_colon_opens_the_parts_of_an_amount_only_where_they_add_up() -> None:
    text = (
        "Банк ING выдаст Сербии 350 млн евро кредита: 200 млн евро на дороги и {} млн – на мосты."
    )
    (total,) = of(text.format(150)).relations
    assert total.kind is RelationKind.SUM_OF
    assert not of(text.format(90)).relations


def test_a_dash_stands_for_the_verb_of_the_clause_before() -> None:
    made = of("Немецкая BASF вложит в завод в Таразе 60 млн евро, австрийская OMV – 40 млн евро.")
    assert [(one.from_country, one.to_country) for one in made.deals] == [
        ("DE", "KZ"),
        ("AT", "KZ"),
    ]
    assert figures(made, 0) == ["60 млн евро"]


def test_a_body_told_of_once_is_the_same_wherever_its_name_stands() -> None:
    made = of("Немецкая BASF откроет офис в Астане. BASF вложит в Казахстан 60 млн евро.")
    assert only_deal(made).from_country == "DE"


def test_of_two_states_the_one_that_makes_the_type_sells_it() -> None:
    made = of("Индия и Франция подписали контракт на поставку 26 истребителей Rafale.")
    assert roles(made) == {"Индия": Role.BUYER, "Франция": Role.SELLER}


def test_what_was_invested_over_the_years_is_no_deal() -> None:
    assert not of("За годы работы в Киргизии ЕБРР вложил более 1 млрд евро.").deals


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("Польша купит у США 96 ударных вертолётов Apache.", "ударные вертолёты Apache"),
        ("Чехия закажет у Франции четыре атомных энергоблока.", "атомные энергоблоки"),
        ("Сербия купит у Китая пять электропоездов.", "электропоезда"),
        ("Китай закупит у Индии 300 тыс. тонн калийных удобрений.", "калийные удобрения"),
        ("Турция купит у Ирана 2 млрд кубометров газа.", "газ"),
        ("Египет купит у России 480 тыс. тонн твёрдой пшеницы.", "твёрдая пшеница"),
    ],
)  # fmt: skip
def test_what_is_traded_is_named_in_the_nominative(text: str, product: str) -> None:
    assert only_deal(of(text)).product == product


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("По словам министра энергетики, цена составит 57 млн евро.", "министра энергетики"),
        ("Завод обойдётся в 5 млн евро, сообщила пресс-служба акима.", "пресс-служба акима"),
        ("«Газпром» заявил, что вложит 3 млрд долларов.", "«Газпром»"),
        ("Цена – 3 млрд долларов, сказал глава «Газпрома» Миллер.", "глава «Газпрома» Миллер"),
        ("Ранее сообщили о 5 млн евро.", None),
        ("Она сообщила, что цена – 5 млн евро.", None),
    ],
)
def test_who_states_a_figure_is_told_in_the_words_of_the_source(text: str, who: str | None) -> None:
    (figure,) = of(text).figures
    assert figure.stated_by == who


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Air Astana заказала самолёты на 7 млрд долларов по каталогу.", "list_price"),
        ("Каталожная стоимость заказа – 7 млрд долларов.", "list_price"),
        ("Стоимость проекта оценили в 2 млрд евро.", "project_cost"),
        ("ADQ купит 15% акций за 420 млн долларов.", "stake"),
        ("Товарооборот доведут до 10 млрд долларов.", "trade_target"),
        ("Сумма контракта – 7 млрд долларов.", None),
    ],
)
def test_what_an_amount_counts_is_told_from_the_words_beside_it(
    text: str, basis: str | None
) -> None:
    (figure,) = [one for one in of(text).figures if one.found.currency]
    assert figure.basis == basis


def test_a_dash_may_leave_out_the_verb_before_from_whom_and_to_whom() -> None:
    bought = of("Египет закупил у России 480 тыс. тонн пшеницы, у Румынии – 120 тыс. тонн.")
    assert [one.from_country for one in bought.deals] == ["RU", "RO"]
    given = of("Германия выделит Киргизии 5 млн евро, Таджикистану – 3 млн евро.")
    assert [one.to_country for one in given.deals] == ["KG", "TJ"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Инфляция в Казахстане в октябре составила 12,6%, сообщил Нацбанк. Базовая ставка "
            "сохранена на уровне 18%. Золотовалютные резервы выросли до 59,2 млрд долларов."
        ),
        (
            "Сборная России выиграла у Сербии со счётом 3:1. Матч посетили 45 тыс. "
            "зрителей. Призовой"
            " фонд турнира – 2 млн долларов."
        ),
        (
            "Бюджет Узбекистана на 2026 год утверждён с дефицитом в 3%. Расходы на "
            "школы составят 60 "
            "трлн сумов, на медицину – 45 трлн сумов."
        ),
        (
            "Суд в Алматы взыскал с компании «Астана Моторс» 1,3 млрд тенге "
            "налогов. Защита намерена "
            "обжаловать решение."
        ),
        (
            "За девять месяцев Китай импортировал 420 млн тонн нефти. Экспорт Казахстана в Китай "
            "вырос на 14% и достиг 12 млрд долларов."
        ),
        ("Правительство Киргизии выделит 5 млрд сомов на ремонт дорог. Работы начнутся весной."),
        (
            "«Аэрофлот» перевёз 55 млн пассажиров, парк компании насчитывает 350 "
            "самолётов. Выручка "
            "достигла 600 млрд рублей."
        ),
        ("Землетрясение повредило 120 домов. МЧС направило 30 единиц техники и 200 спасателей."),
        (
            "В Ташкенте открыли завод мощностью 200 тыс. тонн цемента в год. Создано 400 рабочих "
            "мест, вложено 90 млн долларов."
        ),
        (
            "Акции Газпрома упали на 3%, капитализация снизилась на 100 млрд "
            "рублей. Аналитики ждут "
            "дивидендов в 25 рублей на акцию."
        ),
        (
            "Таджикистан получил из России 300 тыс. тонн пшеницы с начала года, на 8% больше, чем "
            "годом ранее."
        ),
        ("Полиция Дубая изъяла 2 тонны наркотиков на 150 млн дирхамов. Задержаны 12 человек."),
        (
            "Казахстан занял 45-е место в рейтинге. Страна привлекла 15 млрд долларов прямых "
            "инвестиций в 2024 году."
        ),
        (
            "Президент Узбекистана поручил построить 100 тыс. квартир и выделить 10 трлн сумов "
            "льготных кредитов."
        ),
        (
            "Германия передала Украине танки ещё в 2023 году. Теперь Берлин обсуждает новый пакет, "
            "его объём не назван."
        ),
        "США ввели санкции против банка, который выдал Сирии кредит в 40 млн долларов.",
        "Казахстан отказался покупать у России 10 самолётов МС-21.",
        "Если Иран продаст Ираку 50 млрд кубометров газа, цена упадёт на 10%.",
        "Турция и Греция обсудили продажу 40 истребителей, но договориться не смогли.",
    ],
)
def test_news_that_tells_of_no_deal_proposes_none(text: str) -> None:
    made = of(text)
    assert (made.deals, made.relations) == ((), ())


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Кабинет министров Кыргызстана одобрил соглашение с Фондом ОПЕК о займе в 25 млн евро.",
         (None, "KG")),
        ("Казахстанский перевозчик SCAT получит семь самолётов Boeing 737.", ("US", "KZ")),
        ("Немецкий банк развития KfW выделит Узбекистану 52 млн евро.", ("DE", "UZ")),
        ("Американский фонд DFC даст грузинскому TBC Bank кредит в 50 млн евро.", ("US", "GE")),
        ("Монголия договорилась с французской Orano об инвестициях в 1,6 млрд евро.", ("FR", "MN")),
    ],
)  # fmt: skip
def test_bodies_are_told_by_their_kind_their_home_and_what_they_approve(
    text: str, sides: tuple[str | None, str | None]
) -> None:
    deal = only_deal(of(text))
    assert (deal.from_country, deal.to_country) == sides


@pytest.mark.parametrize(
    ("text", "sides", "kept"),
    [
        ("Словацкая Konstrukta поставит Литве 16 гаубиц. Вильнюс заплатит 138 млн евро.",
         ("SK", "LT"), ["16 гаубиц", "138 млн евро"]),
        ("Банк развития Казахстана привлёк у китайского Эксимбанка 500 млн юаней кредита.",
         ("CN", "KZ"), ["500 млн юаней"]),
        ("Сингапурский фонд Temasek купит 12% акций индийской Tata Power за 470 млн долларов.",
         ("IN", "SG"), ["470 млн долларов"]),
        ("Контракт Hyundai Engineering на модернизацию завода в Фергане стоит 1,2 млрд долларов.",
         ("KR", "UZ"), ["1,2 млрд долларов"]),
    ],
)  # fmt: skip
def test_what_is_paid_later_whose_shares_and_whose_contract_it_is_are_told(
    text: str, sides: tuple[str, str], kept: list[str]
) -> None:
    made = of(text)
    deal = only_deal(made)
    assert (deal.from_country, deal.to_country) == sides
    assert figures(made) == kept


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Астана, 15 октября 2025 г. По итогам встречи заключены сделки.", "2025-10-15"),
        ("Нур-Султан, 15 октября 2021 года. «КазМунайГаз» продал долю.", "2021-10-15"),
        ("15 октября 2025 г. «Роснефть» продала долю за 2 млрд долларов.", None),
        ("В Астане, как и 15 октября 2025 года, стороны не договорились.", None),
    ],
)
def test_a_day_after_a_place_is_that_of_the_text_and_a_bare_one_may_be_of_a_deed(
    text: str, on: str | None
) -> None:
    assert propose(text, read(text)).published_on == on
