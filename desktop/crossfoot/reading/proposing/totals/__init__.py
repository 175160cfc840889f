"""Where the parts of totals stand, and the relations between figures that come of it."""
