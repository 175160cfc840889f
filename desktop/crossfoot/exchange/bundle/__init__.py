"""CONTRACT's exchange file: checked, taken in as one Change, written, proposed.

`shape.py`     every list with its fields.          `values.py`  one value at a time.
`walking.py`   JSON, row by row.                    `parse.py`   bytes to lists.
`check.py`     each row by itself.
`relate.py`    rows against each other.             `present.py` what the ledger has of them.
`taking.py`    import (`plan.py` and what it calls). `giving.py`  export.
`proposed.py`  what the proposer drafts, as a bundle.
"""

from crossfoot.exchange.bundle.errors import BundleError, Problem
from crossfoot.exchange.bundle.giving import export_bundle
from crossfoot.exchange.bundle.proposed import (
    from_proposal,
    left_out,
    proposal_of,
)
from crossfoot.exchange.bundle.report import Report
from crossfoot.exchange.bundle.taking import take, take_file

__all__ = [
    "BundleError",
    "Problem",
    "Report",
    "export_bundle",
    "from_proposal",
    "left_out",
    "proposal_of",
    "take",
    "take_file",
]
