"""The side of each country as all words together speak for it, weighed by what was learned."""
