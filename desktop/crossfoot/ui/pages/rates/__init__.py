"""The Rates page: one row a dated exchange rate, what uses it below, and files of them taken in."""
