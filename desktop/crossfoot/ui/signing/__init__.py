"""Signing rows off: the card that every page shows in a dialog, and the Review page in its list."""
