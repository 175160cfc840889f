"""What a rule holds against some figures: one rule, one module. Pure: no database, no Qt.

A rule takes plain values and yields `Finding`s; `RULES` lists every rule in order. `VERSION` goes
up when the reader, the verdict, its sentence or a rule would make something else of the same
records: ledgers are then rechecked in full.
"""

from crossfoot.rules import footing, sources, typed

RULES = (footing.RULE, sources.RULE, typed.RULE)
VERSION = "4"

__all__ = ["RULES", "VERSION"]
