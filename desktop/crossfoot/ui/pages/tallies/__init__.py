"""The Tallies page: our own sums, each with its rule, what counts, and what is left out and why."""
