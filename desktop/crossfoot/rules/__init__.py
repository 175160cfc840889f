"""What a rule holds against some figures: one rule, one module. Pure: no database, no Qt.

A rule takes plain values and yields `Finding`s; `RULES` lists every rule in order.
"""
