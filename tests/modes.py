"""The ways in which a worker can be locked in, from the strongest that a machine has to the weakest."""

from __future__ import annotations

from dataclasses import dataclass

from grader.sandbox.lock import LANDLOCK, MECHANISMS, NAMESPACES, USER

STRONGEST, LIMITS = "strongest", "limits"


@dataclass(frozen=True, slots=True)
class Mode:
    """What is taken away from the sandbox, and who can have what is left."""

    name: str
    without: frozenset[str]
    needs_root: bool = False


MODES = {
    mode.name: mode
    for mode in (
        Mode(STRONGEST, frozenset()),
        Mode("namespaces", frozenset({LANDLOCK, USER})),
        Mode("landlock", frozenset({NAMESPACES, USER})),
        Mode("uid", frozenset({NAMESPACES}), needs_root=True),
        Mode("seccomp", frozenset({NAMESPACES, LANDLOCK, USER})),
        Mode(LIMITS, frozenset(MECHANISMS)),
    )
}
ASKED = {
    STRONGEST: [STRONGEST],
    "weaker": [name for name in MODES if name != STRONGEST],
    "all": list(MODES),
}
