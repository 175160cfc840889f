"""From acts to deals: gathered over the text, with both sides and their countries."""
