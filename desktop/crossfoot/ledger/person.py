"""Who acts when a call does not say: the setting, else the login name.

A name is attribution, not authentication. The setting is a line of the window's own INI file, read
here without Qt so that the command line and the window agree.
"""

from __future__ import annotations

import configparser
import getpass
import os
import sys
from pathlib import Path

UNKNOWN = "unknown"


def settings_file() -> Path:
    """Return where this person's settings are kept; it need not exist."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = home / "Library" / "Preferences"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return base / "crossfoot" / "crossfoot.ini"


def person() -> str:
    """Return the name in the settings, else the login name; never empty, never asks."""
    try:
        return _preferred(settings_file()) or getpass.getuser()
    except (KeyError, OSError, ImportError):  # a login without a name, a home without a place
        return UNKNOWN


def _preferred(file: Path) -> str:
    """Return the name in a settings file; "" where there is none or the file is damaged."""
    settings = configparser.RawConfigParser(strict=False)
    try:
        settings.read(file, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError):
        return ""
    name = settings.get("person", "name", fallback="").strip().strip('"')
    return name.replace('\\"', '"').replace("\\\\", "\\")  # as QSettings writes them
