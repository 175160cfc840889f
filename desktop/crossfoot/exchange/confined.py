"""Work on files from strangers, bounded in memory and processor time (PLATFORM, section E6).

What a hostile file does to a parser stays in a process of its own.
"""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING, Any

from crossfoot.errors import CrossfootError
from crossfoot.exchange.spawned import EndedEarlyError, spawned

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.exchange.spawned import Step

MEMORY = 2 * 2**30
"""Bytes of address space; the readers of documents map their libraries into it as well."""
LIBRARIES = 2**30
"""Bytes that they may map beside what is filled."""
SECONDS = 60
"""Of processor time."""


def confined(  # noqa: PLR0913  (a piece of work, and what bounds it)
    name: str,
    work: Callable[..., Any],
    *given: object,
    still_wanted: Callable[[], object] = int,
    step: Step | None = None,
    seconds: int = SECONDS,
    memory: int = MEMORY,
) -> Any:  # noqa: ANN401  (whatever the work returns)
    """Run a function of a module on plain values, and return what it returns.

    name:          what messages call the file.
    still_wanted:  called again and again; what it raises ends the work.
    step:          told (done, total) now and then, and called again and again in place of
                   still_wanted; the work is given such a function as its last value.
    seconds:       of processor time.
    memory:        bytes that it may fill; the libraries that it maps are not counted.
    Errors:        CrossfootError of the work; one of its own where the work was too much.
    """
    try:
        return spawned(
            work,
            *given,
            step=step or (lambda _done, _total: still_wanted()),
            tells=step is not None,
            bounds=partial(_limit, seconds, memory),
        )
    except EndedEarlyError:
        raise CrossfootError(
            "{name} takes more memory or time to read than any honest file.",
            "Check where it came from, or save it again from the program that made it.",
            name=name,
        ) from None


def _limit(seconds: int, memory: int) -> None:
    """Bound this process where the system can."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  (Windows has none)

        mapped = max(MEMORY, memory + LIBRARIES)
        resource.setrlimit(resource.RLIMIT_AS, (mapped, mapped))
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
