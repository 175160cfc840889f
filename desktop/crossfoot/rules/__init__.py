"""What a rule holds against some figures: one rule, one module. Pure: no database, no Qt.

A rule takes plain values and yields `Finding`s; `RULES` lists every rule in order, by what it
looks at. `VERSION` goes up when the reader, the verdict, its sentence or a rule would make
something else of the same records: ledgers are then rechecked in full. `setting` says which rules
are on in a ledger, and with which numbers.

A figure          `typed`, `fused`, `conversion` (in its own wording).
A total           `footing`, `exceeding`, `currency`, `period` (its verdict); `options`,
                  `restated`, `financing`, `nested`, `repeated`, `pledges`, `basis`, `twice` (what
                  it adds), as `summed` shows it; `years`.
Reports           `sources`, `scale`, `share`, `conversion`, as `report` and `comparing` see them.
A deal            `upto`, `price`, `duplicate`, `dates`; where our own sums use it `single`,
                  `evidence`.
An announcement   `headline`, `reprint`, `dates`.

Decision: a false accusation is the worst error, so each rule says when it is silent and how often
it was wrong on the real cases (`alarms`), and the ledger counts how often people dismissed it.
"""

from crossfoot.figures.values import OF_VERDICT
from crossfoot.rules import (
    basis,
    conversion,
    currency,
    dates,
    duplicate,
    evidence,
    exceeding,
    financing,
    footing,
    fused,
    headline,
    nested,
    options,
    period,
    pledges,
    price,
    repeated,
    reprint,
    restated,
    scale,
    share,
    single,
    sources,
    twice,
    typed,
    upto,
    years,
)

RULES = (
    footing.RULE,
    exceeding.RULE,
    currency.RULE,
    period.RULE,
    basis.RULE,
    years.RULE,
    sources.RULE,
    scale.RULE,
    share.RULE,
    conversion.RULE,
    upto.RULE,
    options.RULE,
    pledges.RULE,
    restated.RULE,
    financing.RULE,
    nested.RULE,
    repeated.RULE,
    twice.RULE,
    price.RULE,
    fused.RULE,
    typed.RULE,
    dates.RULE,
    duplicate.RULE,
    single.RULE,
    evidence.RULE,
    headline.RULE,
    reprint.RULE,
)
BY_CODE = {rule.code: rule for rule in RULES}
OF_REPORTS = frozenset({sources.RULE.code, scale.RULE.code, share.RULE.code, conversion.RULE.code})
"""Rules that hold reports of one thing against each other."""
OF_AMOUNT = frozenset({single.RULE.code, evidence.RULE.code})
"""Rules that speak from an amount in the reporting currency."""
VERSION = "21"

__all__ = ["BY_CODE", "OF_AMOUNT", "OF_REPORTS", "OF_VERDICT", "RULES", "VERSION"]
