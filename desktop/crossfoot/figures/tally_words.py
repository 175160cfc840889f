"""A tally in plain words: its rule in one sentence, its sum, why a deal is left out.

Source: DESIGN, section 2.3 ("No sum is ever shown without its rule").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.numbers import look_of
from crossfoot.figures.phrases import Counted as Counting
from crossfoot.figures.phrases import between, fact, render
from crossfoot.figures.plain import interval_words
from crossfoot.figures.tally import Because, Novelty, Split
from crossfoot.figures.values import Stage
from crossfoot.figures.words import ENGLISH, say, voice_of, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.tally import Counted, LeftOut, MoneySum, Rule, Tally
    from crossfoot.figures.words import Speech


class Told(NamedTuple):
    """What a reason tells of a deal beside its kind. holder: the deal that holds its money."""

    wording: str = ""
    currency: str = ""
    reporting: str = ""
    holder: str = ""


def rule_sentence(rule: Rule, view: str, currency: str, speech: Speech = ENGLISH) -> str:
    """Return the rule of a tally in one sentence."""
    facts = {
        "view": view,
        "currency": currency,
        "stages": _stages(rule, speech),
        "options": say("tally_options" if rule.options else "tally_no_options", {}, speech),
        "restated": say("tally_restated" if rule.restated else "tally_no_restated", {}, speech),
    }
    return say("tally_rule", facts, speech)


def sum_words(each: MoneySum, currency: str, speech: Speech = ENGLISH) -> str:
    """Return what the wordings of a sum imply: "over $12.15 bn, no upper limit"."""
    words = interval_words(each.soft, Counting(currency), speech)
    if each.soft.upper is None:
        return f"{words}, {say('tally_no_limit', {}, speech)}"
    return words


def selection_sentence(found: Tally, currency: str, speech: Speech = ENGLISH) -> str:
    """Return what some deals come to together, and of what that is the sum."""
    number = len(found.counted) + len(found.left_out)
    facts = {"count": f"{number:,}", "currency": currency}
    if not found.counted:
        return say("selected_none", facts, speech)
    told = say("selected_sum", facts | {"sum": sum_words(found.whole, currency, speech)}, speech)
    if not found.left_out:
        return told
    rest = say("selected_rest", {"left": f"{len(found.left_out):,}"}, speech)
    return f"{told} {rest}"


def end_words(each: MoneySum, currency: str, *, upper: bool, speech: Speech = ENGLISH) -> str:
    """Return the low or the high end of a sum; unbounded in words."""
    end = each.soft.upper if upper else each.soft.lower
    if end is None:
        return say("tally_no_limit" if upper else "tally_no_least", {}, speech)
    return _between(end.value, end.value, currency, speech)


def printed_words(each: MoneySum, currency: str, speech: Speech = ENGLISH) -> str:
    """Return a sum as printed; ranges as low to high."""
    return _between(*each.printed, currency, speech)


def reason_sentence(each: LeftOut, told: Told, speech: Speech = ENGLISH) -> str:
    """Return why a deal is left out."""
    message = f"left_out_{each.why}"
    if each.why is Because.STAGE and each.candidate.stage is None:
        message = "left_out_no_stage"
    facts = {
        "stage": word(each.candidate.stage, speech) if each.candidate.stage else "",
        "wording": told.wording,
        "currency": told.currency,
        "reporting": told.reporting,
        "deal": told.holder,
    }
    return say(message, facts, speech)


def without_words(each: Counted, currency: str, speech: Speech = ENGLISH) -> str:
    """Return what of a counted deal does not count; "" where all of it does."""
    told = []
    for addend in each.without:
        kind = "without_option" if addend.beside else "without_restated"
        amount = _between(*addend.money.printed, currency, speech)
        told.append(say(kind, {"amount": amount}, speech))
    return ", ".join(told)


def value_words(split: Split, value: str | None, speech: Speech = ENGLISH) -> str:
    """Return what the screen calls a part of a split; countries, years and sectors as they are."""
    if value is None:
        return say("tally_not_given", {}, speech)
    if split is Split.STAGE:
        return word(Stage(value), speech)
    if split is Split.COMMITMENT:
        return say(f"tally_{value}", {}, speech)
    if split is Split.NOVELTY:
        restated = value == Novelty.RESTATED
        return say("tally_was_restated" if restated else "tally_new", {}, speech)
    return value


def _stages(rule: Rule, speech: Speech) -> str:
    left = [stage for stage in Stage if stage not in rule.stages]
    if not left:
        return say("tally_any_stage", {}, speech)
    named = [stage for stage in Stage if stage in rule.stages]
    few = min(left, named, key=len) if len(left) < len(named) else named
    message = "tally_stages_but" if few is left else "tally_stages"
    return say(message, {"stages": _either([word(stage, speech) for stage in few], speech)}, speech)


def _either(words: Sequence[str], speech: Speech) -> str:
    if len(words) == 1:
        return words[0]
    template = voice_of(speech).template("view_or")
    return template.format(first=", ".join(words[:-1]), last=words[-1])


def _between(low: int, high: int, currency: str, speech: Speech) -> str:
    phrase = between(low, high, Counting(currency), look_of((low, high)))
    return render(fact(phrase), voice_of(speech))
