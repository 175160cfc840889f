"""What a Russian text says is traded, and the sector it belongs to."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.acts.sectors import Product
from crossfoot.reading.tables.russian_nouns import MEASURED
from crossfoot.reading.tables.russian_words import NUMBER_WORDS

if TYPE_CHECKING:
    from crossfoot.reading.found import Found

# The beginnings of nouns of trade, by sector; the names are those of the English sectors.
_SECTORS = {
    "defence": "истребител танк(?!ер) ракет гаубиц бронемашин бронетехник дрон "
    "беспилотник фрегат корвет подлодк вооружени боеприпас радар зенитн",
    "aviation": "самолет лайнер авиалайнер вертолет dreamliner двигател аэробус спутник аэропорт",
    "rail": "локомотив электровоз тепловоз поезд электропоезд вагон полувагон железнодорожн метро "
    "трамва",
    "nuclear": "энергоблок реактор аэс уран атомн",
    "shipping": "танкер газовоз паром судн судов ледокол корабл контейнеровоз",
    "energy": "нефт газ спг турбин электроэнерги солнечн ветров ветроэлектро уголь угля "
    "трансформатор баррел",
    "agriculture": "пшениц зерн сельхозтехник трактор комбайн удобрени хлоп сахар мук мяс рис сои "
    "ячмен кукуруз меда мед(?!\\w)",
    "automotive": "автомобил автобус электробус грузовик машин троллейбус электромобил",
    "mining": "медь меди(?!ц) медн медеплав золот лити руд концентрат",
    "health": "вакцин лекарств медицинск доз",
    "steel": "стал рельс металлопрокат труб алюмини",
}
_NOUN_AFTER = re.compile(r"\s*(?P<more>(?:[A-ZÀ-Ž\d][\w-]*\s?){1,3})")
_TRADED = re.compile(
    r"(?<![\w-])(?:на|о|об)\s(?:поставк[еу]|закупк[еу]|покупк[еу]|продаж[еу]|приобретени[еи])\s"
    r"(?P<goods>(?:[а-я-]+\s)?[а-я-]+)"
)
# "1,5 млн тонн нефти", "300 тыс. тонн калийных удобрений".
_MATTER = re.compile(r"\s(?P<goods>(?:[а-яё-]+(?:ого|его|ой|ых|их)\s)?[а-яё-]{3,})")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HEDGES = frozenset("до свыше более около порядка почти примерно".split())  # noqa: SIM905
_LETTERS = re.compile(r"[^\W\d_]")


@cache
def _sector() -> re.Pattern[str]:
    kinds = (f"(?P<{name}>{'|'.join(stems.split())})" for name, stems in _SECTORS.items())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(kinds)})")


def sector_of(small: str) -> str | None:
    """Return the sector of words in lower case; None where they show none."""
    found = _sector().search(small)
    return found.lastgroup if found else None


def goods_of(text: str, figure: Found, end: int) -> Product | None:
    """Return the goods that a quantity counts, with the model named after them."""
    unit = figure.unit or ""
    start = text.rfind(unit, figure.start, figure.end) if unit else -1
    if start < 0:
        return None
    words = text[figure.start : figure.end]
    first = next(
        (place for place in range(len(words)) if _opens(words, place)),
        _after_spoken(words) or start - figure.start,
    )
    begin = figure.start + first
    more = _NOUN_AFTER.match(text, figure.end, min(end, figure.end + 40))
    stop = figure.end
    if more and not more["more"].strip().isdigit():
        stop = more.start("more") + len(more["more"].rstrip())
    if unit.lower() in MEASURED:
        named = _MATTER.match(text, figure.end, min(end, figure.end + 40))
        begin, stop = named.span("goods") if named else (begin, stop)
    said = text[begin:stop]
    sector = sector_of(said.lower().replace("ё", "е"))
    return Product(begin, stop, said, sector) if sector else None


def _after_spoken(words: str) -> int:
    """Return where the noun phrase begins after a number in words; 0 where none stands first."""
    place = 0
    for found in _WORD.finditer(words):
        plain = found[0].lower().replace("ё", "е")
        if not (plain in NUMBER_WORDS or (found.start() == place == 0 and plain in _HEDGES)):
            return found.start() if place else 0
        place = found.end()
    return 0


def _opens(words: str, place: int) -> bool:
    """Whether the noun phrase begins here: after the number and its scale."""
    before = words[:place]
    return (
        _LETTERS.match(words, place) is not None
        and (not before or not _LETTERS.match(before[-1]))
        and re.match(
            r"(?:до|свыше|более|около|порядка|почти|не|менее|примерно|еще|ещё|тыс|млн|млрд|тысяч\w*|миллион\w*)\b",
            words[place:],
        )
        is None
        and any(letter.isdigit() for letter in before)
    )


def goods_traded(text: str, small: str, start: int, end: int) -> Product | None:
    """Return what a contract is said to be for: "о поставке сельхозтехники"."""
    found = _TRADED.search(small, start, end)
    if found is None:
        return None
    sector = sector_of(found["goods"])
    begin, stop = found.span("goods")
    return Product(begin, stop, text[begin:stop], sector) if sector else None
