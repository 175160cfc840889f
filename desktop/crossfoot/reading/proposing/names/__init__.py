"""The names of a text: countries, organisations and people, and what each may act as."""
