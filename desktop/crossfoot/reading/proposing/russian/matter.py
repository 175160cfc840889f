"""What a Russian clause deals in: the sort of deal, which side its nouns give whom, its stage."""

from __future__ import annotations

import re

from crossfoot.figures.values import DealType, Stage
from crossfoot.reading.proposing.russian.goods import sector_of

_BUYING = re.compile(
    r"(?<![\w-])(?:на|о|об|по)\s(?:\w+\s)?(?:покупк|закупк|приобретени|заказ)\w*|"
    r"(?:договор|контракт|соглашени)\w*\s(?:о\s|об\s)?(?:[а-я]+\s)?(?:лизинг|аренд)\w*|"
    r"намерени\w+\s(?:приобрести|купить|закупить)|договорил\w+ (?:о|об) (?:покупк|закупк)\w+"
)
_FOR_GOODS = re.compile(
    r"(?<![\w-])(?:(?:контракт|договор|соглашени|меморандум|заказ)[а-я]{0,3}\s(?:со?\s[^,.;]{1,60}?\s)?(?:на|о|об)|"
    r"(?:договори|услови)л\w+\s(?:с\s[^,.;]{1,50}\s)?(?:о|об))\s(?=\d|[а-я])"
)
_LISTED_GOODS = re.compile(r"(?:на|о|об)\s(?=\d|[а-я])")
_NEAR = 40
_SUPPLY = re.compile(
    r"(?<![\w-])(?:на|о|об|по)\s(?:\w+\s)?"
    r"(?:поставк|продаж|строительств|экспорт|сооружени|транспортировк|перевозк|модернизаци|"
    r"ремонт|обслуживани|производств|сборк)\w*|купли-продажи"
)
_LOAN = re.compile(
    r"(?<![\w-])(?:(?:гос)?кредит(?:а|у|ом|е|ы|ов|н\w+)?|заем|займ\w*|ссуд\w*|(?:про)?кредит(?:у|ов)\w+)(?![\w-])"
)
_GRANT = re.compile(r"(?<![\w-])(?:грант\w*|безвозмездн\w+|гуманитарн\w+)(?![\w-])")
_APPROVAL = re.compile(
    r"(?:одобр|утверд|ратифицир)\w+\s(?:[а-я]+\s){0,2}(?:соглашени|договор|контракт)\w*\s(?:со?|между)\s"
)
_PAID_FOR = re.compile(
    r"(?:контракт|договор|сделк|покупк|закупк|поставк|заказ|проект)\w*\s"
    r"(?:на|стоимостью|за|на сумму|ценой)\s[^.;]{0,60}?(?:про|со)?финансиру(?:ет|ют)$"
)
_WORKS = re.compile(r"(?<![\w-])(?:энергоблок|реактор|атомн\w+\sстанци|аэс)\w*")
_STANDING = re.compile(
    r"(?<![\w-])(?:завод|комбинат|фабрик|рудник|месторождени|шахт|порт|терминал|актив|акци|дол[яюи]|"
    r"электростанци|компани|банк|предприяти|пакет|отел|участ)\w*|\d\s?%"
)
_HELP = re.compile(r"(?<![\w-])(?:помощ[ьи]|пожертвовани\w+|субсиди\w+|дар)(?![\w-])")
_FUNDING = re.compile(r"(?<![\w-])(?:финансировани\w+|рефинансировани\w+)(?![\w-])")
_FOUNDING = re.compile(
    r"(?<![\w-])о(?:б)?\s(?:совместн\w+\s)?"
    r"(?:строительстве|создании|реализации|запуске|развитии|организации|локализации)(?![\w-])|"
    r"(?:договори|услови)л\w+\s(?:по)?(?:строить|создать|возвести|реализовать|запустить|соорудить|"
    r"развивать|организовать)(?![\w-])"
)
_TRADE_PAPER = re.compile(r"(?<![\w-])(?:контракт|договор|заказ)\w*")
_GUARANTEE = re.compile(r"(?<![\w-])гаранти(?:ю|я|и|ей)(?![\w-])")
_INVESTMENT = re.compile(r"(?<![\w-])(?:инвестиц\w+|инвестиционн\w+|вложени\w+)(?![\w-])")
_SINGLE = re.compile(
    r"(?<![\w-])(?:соглашение|контракт|договор|меморандум|сделк[ауи]|протокол|деклараци[юя]|"
    r"документ|контракта|договора|проект\s(?:соглашения|договора)|заказ|письмо)(?![\w-])"
)
_SEVERAL = re.compile(
    r"(?<![\w-])(?:соглашени[йя]|контракт(?:ы|ов)|договор(?:ы|ов)|меморандум(?:ы|ов)|"
    r"документ(?:ы|ов|а)|сделки|сделок|протокол(?:ы|ов)|договоренност\w+)(?![\w-])"
)

_STAGES: tuple[tuple[Stage, re.Pattern[str]], ...] = (
    (Stage.CANCELLED, re.compile(r"расторг\w+|аннулирова\w+|отменил\w*|отказал\w+ от")),
    (Stage.SUSPENDED, re.compile(r"приостанов\w+|заморо[зж]\w+")),
    (
        Stage.LOI,
        re.compile(
            r"(?:протокол|декларац|письм|меморандум|соглашени)\w* о намерени\w+|"
            r"предварительн\w+ соглашени\w+"
        ),
    ),
    (Stage.MOU, re.compile(r"меморандум\w*|рамочн\w+ (?:соглашени|договор|контракт)\w*")),
    (
        Stage.CONTRACT,
        re.compile(
            r"(?:подпи(?:сал|шет|шут|сыва)|заключ(?:ил|ит|ат|ает|ают))\w*(?:[^.;]{0,80}?)"
            r"(?:контракт|соглашени|договор|сделк)\w*|"
            r"(?:контракт|соглашени|договор|сделк)\w*[^.;]{0,80}?(?:подписан|заключен)[аоы]?|"
            r"заказал[аои]?|(?:за)?купил[аои]?|приобрел[аои]?|тверд\w+ (?:заказ|контракт)\w*"
        ),
    ),
    (Stage.PLEDGE, re.compile(r"обязал\w+|пообещал\w*|обязуется|обязуются")),
    (
        Stage.ANNOUNCED,
        re.compile(
            r"договорил\w+|объявил\w*|одобр(?:ил|ит|яет|ят)\w*|планиру\w+|намерен\w*|"
            r"(?:за)?куп(?:ит|ят)|приобрет(?:ет|ут)|зака(?:жет|жут)|прода(?:ст|дут)|"
            r"постав(?:ит|ят)|выдел(?:ит|ят|ил\w?)|предостав(?:ит|ят|ил\w?)|инвестиру\w+|влож(?:ит|ат|ил\w?)"
        ),
    ),
)
ORDER = tuple(stage for stage, _ in _STAGES)
"""The stages, the one that wins first."""


def stage_of(text: str, small: str, start: int, end: int) -> tuple[Stage, str] | None:
    """Return how far the deal is by the words of a clause, with those words."""
    for stage, pattern in _STAGES:
        found = pattern.search(small, start, end)
        if found and not small[max(found.start() - 3, 0) : found.start()].endswith("не "):
            return stage, text[found.start() : found.end()]
    return None


def buys(small: str, start: int, end: int) -> bool:
    """Whether what is signed is that the one who signs buys."""
    return _BUYING.search(small, start, end) is not None


def bought_at(small: str, start: int, end: int) -> int | None:
    """Return where the words end that say that who signs buys; None where none do."""
    found = _BUYING.search(small, start, end)
    return found.end() if found else None


def orders(small: str, start: int, end: int) -> bool:
    """Whether a paper is for goods themselves: "контракт на 65 лайнеров", "меморандум о танках"."""
    found = _FOR_GOODS.search(small, start, end) or _LISTED_GOODS.match(small, start, end)
    return found is not None and sector_of(small[found.end() : found.end() + _NEAR]) is not None


def supplies(small: str, start: int, end: int) -> bool:
    """Whether what is signed is a supply, whoever of them supplies."""
    return _SUPPLY.search(small, start, end) is not None


def money_type(small: str, start: int, end: int) -> DealType | None:
    """Return what sort of money is given: a loan, a grant, both, a guarantee; None where unsaid."""
    loan, grant = _LOAN.search(small, start, end), _GRANT.search(small, start, end)
    guaranteed = _GUARANTEE.search(small, start, end)
    if (loan and grant) or (guaranteed and (loan or grant)):
        return DealType.PACKAGE
    if loan or grant:
        return DealType.LOAN if loan else DealType.GRANT
    return DealType.GUARANTEE if guaranteed else None


def approves(small: str, start: int, end: int) -> bool:
    """Whether what is approved is an agreement with somebody, not money itself."""
    return _APPROVAL.match(small, start, end) is not None


def pays_for(small: str, start: int, end: int) -> bool:
    """Whether what is financed, up to the verb, is a contract whose price is told beside it."""
    return _PAID_FOR.match(small, start, end) is not None


def is_works(small: str, start: int, end: int) -> bool:
    """Whether what is built is one by one an order: reactors, not a factory of one's own."""
    return _WORKS.search(small, start, end) is not None


def stands(small: str, start: int, end: int) -> bool:
    """Whether what is dealt in stands where it is: a works, a mine, shares of a company."""
    return _STANDING.search(small, start, end) is not None


def helps(small: str, start: int, end: int) -> bool:
    """Whether the words speak of help, which is not paid back."""
    return _HELP.search(small, start, end) is not None


def invests(small: str, start: int, end: int) -> bool:
    """Whether the words speak of an investment."""
    return _INVESTMENT.search(small, start, end) is not None


def funds(small: str, start: int, end: int) -> bool:
    """Whether the words speak of financing, which a bank lends."""
    return _FUNDING.search(small, start, end) is not None


def founds(small: str, start: int, end: int) -> bool:
    """Whether what is agreed on is to build or set up something."""
    return _FOUNDING.search(small, start, end) is not None


def trades(small: str, start: int, end: int) -> bool:
    """Whether the words speak of a paper by which goods are sold."""
    return _TRADE_PAPER.search(small, start, end) is not None


def speaks_of_several(small: str, start: int, end: int) -> bool:
    """Whether several papers were signed, so that their sum is no single deal's."""
    return _SEVERAL.search(small, start, end) is not None and not _SINGLE.search(small, start, end)
