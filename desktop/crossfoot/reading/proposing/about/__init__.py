"""What stands about a text: its title, date, place, occasion, language, and who says what."""
