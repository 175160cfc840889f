"""Which language a text is in, told by its letters and its smallest words."""

from __future__ import annotations

import re
from collections import Counter

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
_WORDS = re.compile(r"[^\W\d_]+")
_SAMPLE = 4000
_SHARE = 12


def language_of(text: str) -> str | None:
    """Return the BCP 47 tag of the language; None for a text without words."""
    words = _WORDS.findall(text[:_SAMPLE].lower())
    letters = sum(map(len, words))
    if not letters:
        return None
    sample = text[:_SAMPLE]
    for tag, script in _SCRIPTS:
        if len(script.findall(sample)) * _SHARE > letters:
            return tag
    counts = Counter(words)
    scores = {
        tag: sum(counts[word] for word in small.split()) for tag, small in _SMALL_WORDS.items()
    }
    best = max(scores, key=lambda tag: scores[tag])
    return best if scores[best] else None
