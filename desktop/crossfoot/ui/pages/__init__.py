"""One page of the window a module; `page.py` says what every page offers."""
