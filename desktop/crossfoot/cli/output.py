"""What a verb prints: one JSON document or plain lines on stdout, messages on stderr."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator


def say(message: str) -> None:
    """Tell the person something that is not the result; where nobody listens, nothing."""
    with contextlib.suppress(OSError, AttributeError):  # closed or full: there is no other way
        sys.stderr.write(f"{message}\n")


def put(line: str = "") -> None:
    """Print one line of the result."""
    with _told():
        sys.stdout.write(f"{line}\n")


def put_json(document: Any, *, indent: int | None = 1) -> None:  # noqa: ANN401  (any JSON)
    """Print the result as one JSON document."""
    with _told():
        json.dump(document, sys.stdout, ensure_ascii=False, indent=indent)
        sys.stdout.write("\n")


def flush() -> None:
    """Bring what was printed to where it goes, while a fault can still be told."""
    if sys.stdout is not None:
        with _told():
            sys.stdout.flush()


def abandon() -> None:
    """Print nothing more: the interpreter would try again at its end, and fail again."""
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.close()


@contextmanager
def _told() -> Iterator[None]:
    """Say in words that the result could not be printed.

    Errors: CrossfootError; BrokenPipeError where the reader has gone.
    """
    if sys.stdout is None:
        raise CrossfootError(
            "The result has nowhere to go: stdout is closed.", "Send it to a file."
        )
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon()
        reason = (error.strerror or str(error)).lower()
        raise CrossfootError(
            "The result could not be written to stdout ({reason}).",
            "Free some space there, or send it elsewhere.",
            reason=reason,
        ) from error


def put_done(call: argparse.Namespace, sentence: str, document: dict[str, Any]) -> None:
    """Print what was done, as a sentence or as JSON; it is done even where nobody hears of it."""
    if sys.stdout is None:
        return
    if call.json:
        put_json(document)
    else:
        put(sentence)


class Progress:
    """A line that counts on a terminal, and nothing anywhere else."""

    EVERY = 0.1

    def __init__(self, doing: str) -> None:
        self._doing = doing
        self._shown = sys.stderr is not None and sys.stderr.isatty()
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Show how far the work is."""
        now = time.monotonic()
        if self._shown and (done >= total or now - self._last >= self.EVERY):
            self._last = now
            end = "\n" if done >= total else ""
            sys.stderr.write(f"\r{self._doing} {done:,} of {total:,}{end}")
            sys.stderr.flush()
