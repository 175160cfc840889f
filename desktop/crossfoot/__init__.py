"""Crossfoot: record announced deals, cross-check reported totals, settle what does not add up.

Layers, each importing only those left of it (kept by an import contract in the gates):
figures <- reading <- rules <- ledger <- exchange <- ui <- cli.
"""

__version__ = "0.1.0"
