"""All that speaks for a figure, a deal, a total or a tally, on paper.

`making.py` what stands in each; `paper.py` how it is set, as HTML; `bars.py` its pictures.

Plain HTML with its style inside and nothing fetched: a browser shows it, and the window prints it
to a PDF. Names of those who work on the ledger are left out.
"""

from crossfoot.exchange.dossier.making import dossier

__all__ = ["dossier"]
