"""How the window looks: `tokens.py` is the only place that names a colour or a distance."""
