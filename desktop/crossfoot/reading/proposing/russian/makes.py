"""Where types are made that a text names: one of two partners that makes them is the seller."""

from __future__ import annotations

import re

# Alpha-2 of the maker's home, and the types, in small letters with "е" for "ё".
_MADE_IN = {
    "US": r"boeing|боинг|f-16|f-35|f-15|apache|abrams|himars|patriot|chinook|black hawk|c-130",
    "FR": r"rafale|caesar|mistral|airbus|эйрбас",
    "SE": r"gripen|archer",
    "KR": r"k2|k9|fa-50|kf-21|chunmoo",
    "DE": r"leopard|iris-t",
    "TR": r"bayraktar|байрактар\w*|akinci|anka|kaan",
    "CN": r"jf-17|j-10\w*|wing loong",
    "IN": r"tejas|теджас|pinaka|пинака|akash",
    "BR": r"embraer|kc-390|super tucano",
    "RU": (
        r"су-\d+\w*|миг-\d+|ил-\d+|ми-\d+\w*|ка-\d+|як-\d+|мс-21|ssj\S*|суперджет\w*|с-400|"
        r"т-90\w*|т-72|камаз|ту-\d+|панцир\w*"
    ),
}
_TYPES = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{home}>{types})" for home, types in _MADE_IN.items()) + r")"
    r"(?![\w])"
)


def home_of(small: str, start: int, end: int) -> str | None:
    """Return where the first type that words in small letters name is made; None without one."""
    found = _TYPES.search(small, start, end)
    return found.lastgroup if found else None
