"""Invented announcements, as many as a benchmark wants; every name of a firm is made up.

`stock.py`   countries, firms, goods.     `money.py`  amounts as a press office writes them.
`sums.py`    a total with parts for each verdict.     `telling.py`  a text with its figures.
"""
