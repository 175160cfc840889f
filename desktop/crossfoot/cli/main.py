"""The program: `crossfoot [LEDGER]` opens the window, `crossfoot VERB …` does one thing.

Source: CONTRACT, "The command line". Exit status 2 always means "could not", said in a sentence.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NoReturn

from typing_extensions import override

from crossfoot import __version__
from crossfoot.cli.output import say
from crossfoot.cli.verbs import checking, ledgers, looking, texts
from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Sequence

COULD_NOT = 2
INTERRUPTED = 130


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words of a call in one sentence."""

    @override
    def error(self, message: str) -> NoReturn:
        say(f"{self.prog}: {message}; see `{self.prog} --help`.")
        raise SystemExit(COULD_NOT)


def main(words: Sequence[str] | None = None) -> int:
    """Run one call and return its exit status."""
    words = sys.argv[1:] if words is None else list(words)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    call = _parser().parse_args(_with_verb(words))
    try:
        status: int = call.run(call)
    except CrossfootError as error:
        say(str(error))
        return COULD_NOT
    except KeyboardInterrupt:
        say("Stopped; nothing was changed.")
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone, which is its business
        sys.stderr.close()
        return 0
    return status


def _with_verb(words: Sequence[str]) -> list[str]:
    """Put the window's verb before a call that names none: the program is a window first."""
    first = next((word for word in words if not word.startswith("-")), None)
    if first in VERBS or {"-h", "--help", "--version"} & set(words):
        return list(words)
    return [looking.WINDOW, *words]


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="crossfoot",
        description="Record announced deals, cross-check reported totals, settle what does not "
        "add up. Without a verb it opens the window on LEDGER, else on the last one.",
    )
    parser.add_argument("--version", action="version", version=f"crossfoot {__version__}")
    verbs = parser.add_subparsers(metavar="VERB", required=True, parser_class=_Parser)
    for family in FAMILIES:
        family.add_verbs(verbs)
    return parser


FAMILIES = (texts, ledgers, checking, looking)
VERBS = frozenset(verb for family in FAMILIES for verb in family.VERBS)

if __name__ == "__main__":
    raise SystemExit(main())
