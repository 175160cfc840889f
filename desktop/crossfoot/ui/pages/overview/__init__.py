"""The Overview page: how the ledger stands, in numbers that each open what they count."""
