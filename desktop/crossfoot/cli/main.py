"""The program: `crossfoot [LEDGER]` opens the window, `crossfoot VERB …` does one thing.

Little is imported here: a short call should not wait for what it does not use, and whoever presses
Ctrl+C in the first instant should be told so in a sentence.
Source: CONTRACT, "The command line". Exit status 2 always means "could not", said in a sentence.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from contextlib import contextmanager, suppress
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from typing_extensions import override

from crossfoot import __version__
from crossfoot.cli.output import abandon, flush, put_json, say
from crossfoot.cli.verbs import FAMILIES, FAMILY_OF, WINDOW
from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

COULD_NOT = 2
INTERRUPTED = 130
TERMINATED = 143


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words of a call in one sentence."""

    @override
    def error(self, message: str) -> NoReturn:
        raise CrossfootError(f"{self.prog}: {message}; see `{self.prog} --help`.")


def main(words: Sequence[str] | None = None) -> int:
    """Run one call and return its exit status."""
    given = sys.argv[1:] if words is None else list(words)
    try:
        with _ended_by_signal():
            return _run(given)
    except CrossfootError as error:
        say(str(error))
        _put_failure(given, error)
        return COULD_NOT
    except KeyboardInterrupt:
        say("Stopped; nothing was changed.")
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone, which is its business
        abandon()
        return 0


def _run(words: Sequence[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words = _with_verb(words)
    call = _parser(words).parse_args(words)
    status: int = call.run(call)
    flush()
    return status


def _put_failure(words: Sequence[str], error: CrossfootError) -> None:
    """Give whoever asked for a JSON document one that says why there is no other."""
    with suppress(CrossfootError, BrokenPipeError, ValueError):
        if "--json" in words and sys.stdout is not None:
            put_json({"error": str(error)}, indent=None if "--lines" in words else 1)
            flush()


@contextmanager
def _ended_by_signal() -> Iterator[None]:
    """Let SIGTERM end the call as Ctrl+C does: what is half written is taken away first."""

    def end(*_: object) -> NoReturn:
        raise SystemExit(TERMINATED)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _with_verb(words: Sequence[str]) -> list[str]:
    """Put the verb first, and the window's before a call that names none."""
    options = 0
    while options < len(words) and words[options].startswith("-") and words[options] != "--":
        options += 2 if words[options] == "--as" else 1
    before, after = list(words[:options]), list(words[options:])
    if after and after[0] in FAMILY_OF:
        return [after[0], *before, *after[1:]]
    if {"-h", "--help", "--version"} & set(before):
        return before
    if after and after[0] != "--":
        _refuse_misspelt(after[0], alone=len(after) == 1)
    return [WINDOW, *words]


def _refuse_misspelt(word: str, *, alone: bool) -> None:
    """Refuse a word that can only be a verb: it names no file, nor looks as if it did.

    Errors: CrossfootError that names the verbs.
    """
    if os.path.lexists(word) or (alone and not word.isalpha()):
        return
    verbs = [verb for verb in FAMILY_OF if verb != WINDOW]
    near = get_close_matches(word.lower(), verbs, n=1)
    meant = f"Did you mean {near[0]}? " if near else ""
    raise CrossfootError(
        f"crossfoot: {word} is neither a verb nor a file.",
        f"{meant}The verbs are {', '.join(verbs)}.",
    )


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser of a call: with its own family of verbs, or with all for help."""
    parser = _Parser(
        prog="crossfoot",
        description="Record announced deals, cross-check reported totals, settle what does not "
        "add up. Without a verb it opens the window on LEDGER, else on the last one.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"crossfoot {__version__}")
    verbs = parser.add_subparsers(metavar="VERB", required=True, parser_class=_Parser)
    family = FAMILY_OF.get(words[0]) if words else None
    for name in FAMILIES if family is None else (family,):
        import_module(f"crossfoot.cli.verbs.{name}").add_verbs(verbs)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
