"""Which rules are on in a ledger, and with which numbers; what is not set is the rule's default.

A ledger keeps a row a rule that differs: "rule:price" with {"on": false, "times": 5}.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from crossfoot.rules.finding import Rule

PREFIX = "rule:"
ON = "on"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a ledger sets. off: codes; numbers: (code, parameter) to what it is set to."""

    off: frozenset[str] = frozenset()
    numbers: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def is_on(self, rule: Rule) -> bool:
        """Whether a rule is asked at all."""
        return rule.code not in self.off

    def number(self, rule: Rule, name: str) -> int:
        """Return what a parameter of a rule is."""
        (parameter,) = (each for each in rule.parameters if each.name == name)
        return self.numbers.get((rule.code, name), parameter.default)


DEFAULTS = Settings()


def read(rows: Iterable[tuple[str, str]]) -> Settings:
    """Return what stored rows (name, value) set."""
    off: set[str] = set()
    numbers: dict[tuple[str, str], int] = {}
    for name, value in rows:
        code = name.removeprefix(PREFIX)
        for key, held in json.loads(value).items():
            if key != ON:
                numbers[code, key] = held
            elif not held:
                off.add(code)
    return Settings(frozenset(off), numbers)


def written(rule: Rule, *, on: bool, numbers: Mapping[str, int]) -> str | None:
    """Return the stored value of a rule so set; None where everything is as by default.

    Errors: CrossfootError for a number that the rule does not take.
    """
    differing: dict[str, int | bool] = {} if on else {ON: False}
    for parameter in rule.parameters:
        number = numbers.get(parameter.name, parameter.default)
        if not parameter.low <= number <= parameter.high:
            raise CrossfootError(
                "{name} of the rule {code} cannot be {number}.",
                "It goes from {low} to {high}.",
                name=parameter.name,
                code=rule.code,
                number=f"{number:,}",
                low=f"{parameter.low:,}",
                high=f"{parameter.high:,}",
            )
        if number != parameter.default:
            differing[parameter.name] = number
    return json.dumps(differing, sort_keys=True) if differing else None


def problem(rules: Mapping[str, Rule], name: str, value: str) -> str | None:
    """Return what is wrong with a stored row, as one sentence; None where nothing is."""
    rule = rules.get(name.removeprefix(PREFIX))
    if rule is None:
        return f"There is no rule called {name.removeprefix(PREFIX)}."
    try:
        held = json.loads(value)
        known = {ON, *(parameter.name for parameter in rule.parameters)}
        if not isinstance(held, dict) or not held.keys() <= known:
            return f"The rule {rule.code} has no such setting: {value}."
        numbers = {key: number for key, number in held.items() if key != ON}
        if not all(type(number) is int for number in numbers.values()):
            return f"The numbers of the rule {rule.code} are whole: {value}."
        written(rule, on=bool(held.get(ON, True)), numbers=numbers)
    except ValueError:
        return f"The setting of the rule {rule.code} cannot be read: {value}."
    except CrossfootError as error:
        return error.what
    return None
