"""The Deals page: one row a deal, and below it every figure that speaks of the deal."""
