"""The ways in which a worker can be locked in, from the strongest that a machine has to the weakest."""

from __future__ import annotations

from dataclasses import dataclass

from grader.sandbox.box import Box
from grader.sandbox.launch import PLAIN
from grader.sandbox.lock import LANDLOCK, MECHANISMS, NAMESPACES, SECCOMP, USER

STRONGEST, LIMITS = "strongest", "limits"


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
    STRONGEST: [STRONGEST],
    "weaker": [name for name in MODES if name != STRONGEST],
    "all": list(MODES),
}


def is_there(mode: Mode) -> bool:
    """Return whether this user, on this machine, can have a mode."""
    with Box(without=mode.without) as box:
        return not mode.needs or mode.needs in box.zygote(PLAIN).await_ready()
