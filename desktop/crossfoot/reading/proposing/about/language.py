"""Which language a text is in, told by its letters and its smallest words."""

from __future__ import annotations

import re
from functools import lru_cache

_SCRIPTS = (
    ("ja", re.compile(r"[぀-ヿ]")),
    ("ko", re.compile(r"[가-힯]")),
    ("zh", re.compile(r"[一-鿿]")),
    ("ar", re.compile(r"[؀-ۿ]")),
    ("he", re.compile(r"[֐-׿]")),
    ("hi", re.compile(r"[ऀ-ॿ]")),
    ("th", re.compile(r"[฀-๿]")),
    ("el", re.compile(r"[Ͱ-Ͽ]")),
    ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("kk", re.compile(r"[қңғүұһәөҚҢҒҮҰҺӘӨ]")),
    ("ru", re.compile(r"[а-яА-Я]")),
)
_SMALL_WORDS = {
    "en": "the of and to in with for that is on by from",
    "fr": "le la les des et du une pour dans avec est",
    "de": "der die und das den von mit für ein ist im",
    "es": "el los las una para con por del que y",
    "pt": "os uma para com não dos do da em e",
    "it": "il gli una per con del della che di nel",
    "tr": "ve bir için ile bu da olarak milyar",
    "pl": "w na z się do jest że oraz dla",
    "nl": "het een van en voor met zijn op",
    "id": "yang dan dengan untuk dari pada",
}
_TAGS: dict[str, tuple[str, ...]] = {
    word: tuple(tag for tag, small in _SMALL_WORDS.items() if word in small.split())
    for words in _SMALL_WORDS.values()
    for word in words.split()
}
"""Each small word to the languages that have it."""

_OTHER_SCRIPT = re.compile("|".join(script.pattern for _, script in _SCRIPTS))
_WORDS = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_SAMPLE = 4000
_SHARE = 12


def language_of(text: str) -> str | None:
    """Return the BCP 47 tag of the language; None for a text without words."""
    return _language_of(text[:_SAMPLE])


@lru_cache(maxsize=1)
def _language_of(sample: str) -> str | None:
    words = _WORDS.findall(sample.lower())
    letters = sum(map(len, words))
    if not letters:
        return None
    if _OTHER_SCRIPT.search(sample):
        for tag, script in _SCRIPTS:
            if len(script.findall(sample)) * _SHARE > letters:
                return tag
    scores = dict.fromkeys(_SMALL_WORDS, 0)
    for word in words:
        for tag in _TAGS.get(word, ()):
            scores[tag] += 1
    best = max(scores, key=lambda tag: scores[tag])
    return best if scores[best] else None


def is_russian(text: str) -> bool:
    """Whether most of a text is in Russian, so that its tables read it."""
    sample = text[:_SAMPLE]
    letters = sum(map(len, _WORDS.findall(sample)))
    return language_of(text) == "ru" and len(_CYRILLIC.findall(sample)) * 2 > letters
