"""The column types of the ledger: STRICT tables take only INTEGER, TEXT and BLOB.

Source: PLATFORM, sections E2 and F; DESIGN, section 4.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Integer, Text

Text_ = Text()
Whole = BigInteger().with_variant(Integer(), "sqlite")
"""Integers of any size, row ids and flags (0 and 1)."""
Hundredths = Whole
"""Amounts and counts in hundredths of their unit; weights in hundredths."""
