"""The ways in which a worker can be locked in, from the strongest that a machine has to the weakest."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import pytest

from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN
from grader.sandbox.lockdown.mechanisms import LANDLOCK, MECHANISMS, NAMESPACES, SECCOMP, USER

SCORES: pytest.StashKey[list[str]] = pytest.StashKey()  # a line for each mode in which the attacks were carried out
STRONGEST, LIMITS = "strongest", "limits"
GRADE = """
import sys
from grader.sandbox import forkserver, launch
without = frozenset(sys.argv.pop(1).split())
forkserver.ForkServers.__init__.__kwdefaults__["without"] = without
launch.launch.__defaults__ = (launch.PLAIN, without)
from grader.cli.main import main
main()
"""


@dataclass(frozen=True, slots=True)
class Mode:
    """What is taken away from the sandbox, and the mechanism that has to be there for the mode to be one of its own."""

    name: str
    without: frozenset[str]
    needs: str = ""


MODES = {
    mode.name: mode
    for mode in (
        Mode(STRONGEST, frozenset()),
        Mode("namespaces", frozenset({LANDLOCK, USER}), NAMESPACES),
        Mode("landlock", frozenset({NAMESPACES, USER}), LANDLOCK),
        Mode("uid", frozenset({NAMESPACES}), USER),
        Mode("seccomp", frozenset({NAMESPACES, LANDLOCK, USER}), SECCOMP),
        Mode(LIMITS, frozenset(MECHANISMS)),
    )
}
ASKED = {
    **{name: [name] for name in MODES},
    "weaker": [name for name in MODES if name != STRONGEST],
    "all": list(MODES),
}


def is_there(mode: Mode) -> bool:
    """Return whether this user, on this machine, can have a mode."""
    with ForkServers(without=mode.without) as box:
        return not mode.needs or mode.needs in box.server(PLAIN).await_ready()


def grade_in(mode: Mode, *arguments: str, first: str = "") -> list[str]:
    """Return the command `grade` with these arguments, in a mode; ``first`` is Python that runs before it."""
    return [sys.executable, "-c", first + GRADE, " ".join(mode.without), *arguments]
