"""Russian words for numbers and scales, in all their cases.

Source: the Russian Grammar of 1980, on numerals; abbreviations as the news agencies print them.
"""

# ruff: noqa: SIM905 (lists of words are easier to read and to mend as text)

from __future__ import annotations

from decimal import Decimal

from crossfoot.reading.tables.russian_forms import all_forms

_ONES = """
ноль нуля
один одна одно одного одной одному одним одном одну
два две двух двум двумя
три трех трем тремя
четыре четырех четырем четырьмя
пять пяти пятью
шесть шести шестью
семь семи семью
восемь восьми восемью
девять девяти девятью
десять десяти десятью
одиннадцать одиннадцати
двенадцать двенадцати
тринадцать тринадцати
четырнадцать четырнадцати
пятнадцать пятнадцати
шестнадцать шестнадцати
семнадцать семнадцати
восемнадцать восемнадцати
девятнадцать девятнадцати
"""
_TENS = """
двадцать двадцати
тридцать тридцати
сорок сорока
пятьдесят пятидесяти
шестьдесят шестидесяти
семьдесят семидесяти
восемьдесят восьмидесяти
девяносто девяноста
"""
_HUNDREDS = """
сто ста
двести двухсот двумстам
триста трехсот тремстам
четыреста четырехсот
пятьсот пятисот
шестьсот шестисот
семьсот семисот
восемьсот восьмисот
девятьсот девятисот
"""


def _table(rows: str, first: int, step: int) -> dict[str, Decimal]:
    return {
        word: Decimal(first + number * step)
        for number, row in enumerate(rows.strip().splitlines())
        for word in row.split()
    }


ONES = _table(_ONES, 0, 1)
TENS = _table(_TENS, 20, 10)
HUNDREDS = _table(_HUNDREDS, 100, 100)

_THOUSAND = "тысяч/f/тысячей/тысячью/тысячи"
_LARGE = {6: "миллион/m", 9: "миллиард/m", 12: "триллион/m"}
SCALES = (
    dict.fromkeys(all_forms(_THOUSAND), 3)
    | {form: power for power, row in _LARGE.items() for form in all_forms(row)}
    | dict.fromkeys(all_forms("крор/m"), 7)
    | dict.fromkeys(all_forms("лакх/m"), 5)
)
ABBREVIATIONS = {"тыс": 3, "млн": 6, "млрд": 9, "мрд": 9, "трлн": 12, "трл": 12}
# Alone they mean one: "миллиард долларов".
LONE = {
    form: power
    for stem, power in (("миллион", 6), ("миллиард", 9), ("триллион", 12))
    for form in (stem, f"{stem}а", f"{stem}у", f"{stem}ом")
} | dict.fromkeys(("тысяча", "тысячу", "тысячей"), 3)
# Likewise words that count in lots: "пару Ил-76".
LONE |= dict.fromkeys("десяток дюжина дюжину пара пару сотня сотню".split(), 0)
# Vague multitudes: the smallest amount that each may mean (FIGURES, order_of_magnitude).
MULTITUDES = {
    **dict.fromkeys("десятки десятков десяткам десятками десятках".split(), Decimal(10)),
    **dict.fromkeys("сотни сотен сотням сотнями сотнях".split(), Decimal(100)),
    **dict.fromkeys("тысячи тысяч тысячам тысячами тысячах".split(), Decimal(1000)),
    **{
        f"{stem}{ending}": Decimal(10) ** power
        for stem, power in (("миллион", 6), ("миллиард", 9), ("триллион", 12))
        for ending in ("ы", "ов", "ам", "ами", "ах")
    },
}
SEVERAL = frozenset("несколько нескольких нескольким несколькими".split())
# Words that count in lots: "два десятка", "дюжина", "пара".
LOTS = {
    **dict.fromkeys(("десяток", "десятка", "десятков", "десятком"), Decimal(10)),
    **dict.fromkeys(all_forms("сотн/f/сотен/сотню/сотней/сотни"), Decimal(100)),
    **dict.fromkeys(all_forms("дюжин/f"), Decimal(12)),
    **dict.fromkeys(all_forms("пар/f"), Decimal(2)),
}
NUMBER_WORDS = ONES.keys() | TENS.keys() | HUNDREDS.keys() | SCALES.keys() | LOTS.keys()
_HALF = Decimal("0.5"), Decimal("0.1")
_QUARTER = Decimal("0.25"), Decimal("0.01")
_THIRD = Decimal(1) / Decimal(3), Decimal("0.01")
FRACTIONS = {
    **dict.fromkeys("половина половины половину половиной".split(), _HALF),
    **dict.fromkeys("четверть четверти четвертью".split(), _QUARTER),
    **dict.fromkeys("треть трети третью".split(), _THIRD),
}
ADDED = {"с половиной": _HALF, "с четвертью": _QUARTER}
MIXED = dict.fromkeys(
    ("полтора", "полторы", "полутора"), (Decimal("1.5"), Decimal("0.1"))
)  # fmt: skip
FUSED = {
    f"{half}{form}": (*_HALF, power)
    for half in ("пол", "полу")
    for stem, power in (("миллион", 6), ("миллиард", 9), ("триллион", 12))
    for form in (f"{stem}а", f"{stem}ов", f"{stem}ом")
} | {"полтысячи": (*_HALF, 3), "полсотни": (*_HALF, 2), "полусотни": (*_HALF, 2)}

# What may follow a number that shares out the goods told before: "12 для флота", "64 в Польше".
SHARED_BY = frozenset(
    "в во для на из с со по от и или будет будут пойдет пойдут достанется достанутся соберут "
    "построят поставят получит компания авиакомпания перевозчик заказчик покупатель страна она он "
    "стороны".split()
)
# The endings of a verb, or of an adjective without its noun: "80 отправят", "10 маневровых".
SHARING_ENDINGS = ("ят", "ут", "ют", "ат", "ет", "ит", "ли", "ны", "ых", "их")
