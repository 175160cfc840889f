"""Bring resources/translations up to date: texts of the code into the .ts, the .ts into the .qm.

usage: translations.py [FILE.ts …]

Qt names the countries, in English alone; their names are gathered into the context "countries".
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ("desktop/crossfoot",)
LANGUAGES = ("ru",)
ALIAS = "translate+=t"
"""Tables of columns call it so."""


def files() -> list[str]:
    """Return every module that holds texts, in a fixed order."""
    found = [path for source in SOURCES for path in (ROOT / source).rglob("*.py")]
    return sorted(str(path.relative_to(ROOT)) for path in found)


def country_names() -> list[str]:
    """Return the English names of everything with two letters in ISO 3166, in a fixed order."""
    coded = [one for one in QLocale.Country if QLocale.territoryToCode(one).isalpha()]
    return sorted({QLocale.territoryToString(one) for one in coded})


def update(target: Path) -> None:
    """Take the texts of the code into a .ts; those that are gone go."""
    language = target.stem.split("_")[1]
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "gathered.py"
        lines = [f'QCoreApplication.translate("countries", "{name}")' for name in country_names()]
        gathered.write_text("\n".join(lines), encoding="utf-8")
        call = ["pyside6-lupdate", *files(), str(gathered), "-tr-function-alias", ALIAS]
        call += ["-source-language", "en", "-target-language", language]
        call += ["-no-obsolete", "-locations", "none", "-ts", str(target)]
        run(call)


def release(source: Path, target: Path) -> None:
    """Compile a .ts; unfinished texts stay English."""
    run(["pyside6-lrelease", str(source), "-qm", str(target)])


def run(call: list[str]) -> None:
    """Run a tool of PySide6 that lies beside this Python."""
    tool = Path(sys.executable).with_name(call[0])
    subprocess.run([str(tool), *call[1:]], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    given = [Path(name) for name in sys.argv[1:]]
    for target in given or [FOLDER / f"crossfoot_{language}.ts" for language in LANGUAGES]:
        update(target)
        release(target, target.with_suffix(".qm"))
        print(f"{target.name}: done")
