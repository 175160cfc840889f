"""Which dated rate brings an amount to another currency.

`choosing`  the way: a source's own conversion, else the nearest known rate, else none.
`implied`   rates that announcements print themselves (`converts`).
`nearest`   rates of the Rates page near a day, directly or through a third currency; pegs.
`days`      how far a rate's day and a publication are apart.
`pegs`      the rates that central banks hold fixed, shipped with the program.

Decision: where a total and its part stand in two announcements, the total's comes first, since
whoever adds up converts. A rate for a month or a year serves a day within it, after every rate of
a day; a publication known to the month or the year takes only a rate for all of it.
Source: FIGURES, section 2 ("Rates") and section 4 (`converts`).
"""

from crossfoot.ledger.rating.choosing import Want, choose, standings, want
from crossfoot.ledger.rating.nearest import Rated, RateOrigin

__all__ = ["RateOrigin", "Rated", "Want", "choose", "standings", "want"]
