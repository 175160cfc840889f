"""Russian nouns for what deals count, by the stem that all their forms share: data only.

Each stands with the English unit that it is one of (`unit_table`). "ё" is written "е".
"""

# ruff: noqa: SIM905 (lists of words are easier to read and to mend as text)

from __future__ import annotations

_STEMS: dict[str, str] = {
    "aircraft": "самолет лайнер авиалайнер вертолет истребител бомбардировщик штурмовик аэробус",
    "drone": "беспилотник дрон бпла",
    "locomotive": "локомотив тепловоз электровоз",
    "train": "поезд электропоезд трамва электричк электричек",
    "wagon": "вагон полувагон цистерн платформ",
    "vehicle": (
        "автомобил машин автомашин автобус электробус троллейбус микроавтобус грузовик самосвал "
        "тягач внедорожник трактор комбайн"
    ),
    "vessel": (
        "судн судов судам танкер газовоз сухогруз балкер контейнеровоз паром буксир ледокол "
        "корабл фрегат корвет катер барж лодк лодок"
    ),
    "engine": "двигател",
    "dose": "доз вакцин",
    "head": "голов коров",
    "satellite": "спутник",
    "chip": "чип процессор ускорител",
    "turbine": "турбин",
    "missile": "ракет снаряд",
    "container": "контейнер",
    "agreement": "соглашени договор контракт сделк сделок меморандум документ",
    "project": "проект",
    "job": "вакансии вакансий",
    "person": "человек сотрудник работник",
    "home": "квартир дом",
    "unit": "единиц штук шт",
    "option": "опцион",
    "order": "заказ",
    "tonne": "тонн т",
    "kilogram": "килограмм кг",
    "litre": "литр",
    "barrel": "баррел",
    "cubic metre": "кубометр",
}
STEMS = {stem: unit for unit, stems in _STEMS.items() for stem in stems.split()}
"""Each stem to the noun of `unit_table` that it stands for."""

ENDINGS = frozenset(
    "а у ы и е о ь ю я й ов ев ей ам ям ами ями ах ях ом ем ой ий ия ию ии ием иям иями".split()
)
"""What a stem ends in; a longer rest is another word ("тоннелей")."""
