"""The verbs, in families: a call loads the one family it needs, `--help` all of them."""

WINDOW = "window"
"""What a call without a verb does."""

FAMILIES = {
    "texts": ("read", "propose"),
    "ledgers": ("new", "sample", "import", "generate"),
    "exporting": ("export",),
    "checking": ("check", "verify"),
    "looking": (WINDOW, "screenshots", "history"),
}
FAMILY_OF = {verb: family for family, verbs in FAMILIES.items() for verb in verbs}
