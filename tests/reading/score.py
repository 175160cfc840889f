"""Score the reader on labelled passages: strict precision, recall and F1, with the misses.

Run `python tests/reading/score.py [--set NAME] [--part develop|held] [--quiet]`. A figure counts
only where span, amount, upper amount, currency and hedge all agree. The sets: `shared`, the
passages that came with the task, and our own `english` and `russian`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
OWN = Path(__file__).resolve().parent / "gold"
SETS = {
    "shared": ROOT.parent / "shared" / "data" / "figures_gold.jsonl",
    "english": OWN / "english.jsonl",
    "russian": OWN / "russian.jsonl",
}
PARTS = ("develop", "held")
# The labels tell fewer hedges apart than the reader does.
LABELS = {
    "bare": "exact",
    "at_most": "up_to",
    "just_under": "under",
    "just_over": "over",
    "well_over": "over",
}
MEASURES = {"money": "value", "count": "quantity"}

Key = tuple[int, int, Decimal, Decimal | None, str | None, str]


@dataclass
class Score:
    """How many figures were right, wrongly found, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + self.missed, 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)


def is_held(passage_id: str) -> bool:
    """Whether a passage is of the third that is looked at only at the end."""
    return int(hashlib.sha256(passage_id.encode()).hexdigest(), 16) % 3 == 0


def cases(of: str = "shared", part: str | None = None) -> list[dict[str, Any]]:
    lines = SETS[of].read_text(encoding="utf-8").splitlines()
    every = [json.loads(line) for line in lines]
    if part is None:
        return every
    return [case for case in every if is_held(case["id"]) == (part == "held")]


def labelled(case: dict[str, Any], measure: str) -> set[Key]:
    return {
        (
            label["start"],
            label["end"],
            Decimal(label["amount"]),
            None if label["amount_high"] is None else Decimal(label["amount_high"]),
            label["currency"],
            label["hedge"],
        )
        for label in case["figures"]
        if MEASURES[label["unit"]] == measure
    }


def found(passage: str, measure: str) -> set[Key]:
    from crossfoot.reading.reader import read  # noqa: PLC0415

    return {
        (
            figure.start,
            figure.end,
            figure.amount,
            figure.amount_high,
            figure.currency,
            LABELS.get(figure.hedge, str(figure.hedge)),
        )
        for figure in read(passage)
        if figure.measure == measure
    }


def score(measure: str, part: str | None = None, of: str = "shared") -> Score:
    result = Score()
    for case in cases(of, part):
        want, got = labelled(case, measure), found(case["passage"], measure)
        result.right += len(want & got)
        result.wrong += len(got - want)
        result.missed += len(want - got)
        for sign, keys in (("missed", want - got), ("wrong ", got - want)):
            for start, end, *rest in sorted(keys, key=lambda key: key[0]):
                shown = [str(item) for item in rest]
                text = case["passage"][start:end]
                result.misses.append(f"{sign} {case['id']} {text!r} {' '.join(shown)}")
    return result


def show(of: str, part: str, *, quiet: bool) -> None:
    for measure in ("value", "quantity"):
        result = score(measure, part, of)
        print(
            f"{of:8} {part:8} {measure:9} precision {result.precision:.3f}  "
            f"recall {result.recall:.3f}  F1 {result.f1:.3f}  "
            f"({result.right} right, {result.wrong} wrong, {result.missed} missed)"
        )
        for miss in () if quiet else result.misses:
            print(f"  {miss}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", choices=tuple(SETS), default=None, help="one set only")
    parser.add_argument("--part", choices=PARTS, default=None)
    parser.add_argument("--quiet", action="store_true", help="leave out the list of misses")
    asked = parser.parse_args()
    for of in (asked.set,) if asked.set else SETS:
        if not SETS[of].exists():
            print(f"{of}: the passages are not there, nothing to score.", file=sys.stderr)
            continue
        for part in (asked.part,) if asked.part else PARTS:
            show(of, part, quiet=asked.quiet)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "desktop"))
    sys.exit(main())
