"""Bring resources/translations up to date: texts of the code into the .ts, the .ts into the .qm.

usage: translations.py [FILE.ts …]

Two contexts are gathered here, since Qt's own tool does not find them. "errors": what errors say
stands where they are raised, most of it below the window and so without Qt. "countries": Qt names
them, in English alone.
"""

import ast
import builtins
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ("desktop/crossfoot",)
LANGUAGES = ("ru",)
ALIAS = "translate+=t"
"""Tables of columns call it so."""
SHOWN_IN_ENGLISH = ("cli",)
"""Packages whose errors are not looked up."""


def files() -> list[str]:
    """Return every module that holds texts, in a fixed order."""
    found = [path for source in SOURCES for path in (ROOT / source).rglob("*.py")]
    return sorted(str(path.relative_to(ROOT)) for path in found)


def country_names() -> list[str]:
    """Return the English names of everything with two letters in ISO 3166, in a fixed order."""
    coded = [one for one in QLocale.Country if QLocale.territoryToCode(one).isalpha()]
    return sorted({QLocale.territoryToString(one) for one in coded})


def error_texts() -> list[str]:
    """Return what errors say, in a fixed order; what is translated where it is raised is not."""
    found: set[str] = set()
    for name in files():
        path = Path(name)
        if path.parts[2] not in SHOWN_IN_ENGLISH:
            found.update(_said(ast.parse((ROOT / path).read_text(encoding="utf-8"))))
    return sorted(found)


def _said(module: ast.Module) -> Iterator[str]:
    """The texts in the calls that make errors, and those that such a call uses by name."""
    named: set[str] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _makes_an_error(node):
            for argument in [*_words(node), *(one.value for one in node.keywords)]:
                yield from _texts(argument)
                named.update(one.id for one in ast.walk(argument) if isinstance(one, ast.Name))
    for node in ast.walk(module):
        if isinstance(node, ast.Assign) and any(
            isinstance(one, ast.Name) and one.id in named for one in node.targets
        ):
            yield from _texts(node.value)


def _makes_an_error(call: ast.Call) -> bool:
    name = _name(call)
    return (name.endswith("Error") and not hasattr(builtins, name)) or name in {"Problem", "worded"}


def _words(call: ast.Call) -> list[ast.expr]:
    """What is wrong and the way out; a Problem names its place before them."""
    return call.args[1:3] if _name(call) == "Problem" else call.args[:2]


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _texts(value: ast.expr) -> Iterator[str]:
    """The texts that a value may be: one, or one of two; not those it is worked out from."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str) and " " in value.value:
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _texts(value.body)
        yield from _texts(value.orelse)


def update(target: Path) -> None:
    """Take the texts of the code into a .ts; those that are gone go."""
    language = target.stem.split("_")[1]
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "gathered.py"
        contexts = {"errors": error_texts(), "countries": country_names()}
        lines = [
            f'QCoreApplication.translate("{context}", {_quoted(text)})'
            for context, texts in contexts.items()
            for text in texts
        ]
        gathered.write_text("\n".join(lines), encoding="utf-8")
        call = ["pyside6-lupdate", *files(), str(gathered), "-tr-function-alias", ALIAS]
        call += ["-source-language", "en", "-target-language", language]
        call += ["-no-obsolete", "-locations", "none", "-ts", str(target)]
        run(call)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


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
