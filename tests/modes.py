"""The ways in which a worker can be locked in, from the strongest that a machine has to the weakest."""

from __future__ import annotations

from dataclasses import dataclass

from grader.sandbox.lock import LANDLOCK, MECHANISMS, NAMESPACES, USER


@dataclass(frozen=True, slots=True)
class Mode:
    """What is taken away from the sandbox, and who can have what is left."""

    without: frozenset[str]
    needs_root: bool = False
    asked_by: tuple[str, ...] = ("all",)


MODES = {
    "strongest": Mode(frozenset(), asked_by=("strongest", "all")),
    "namespaces": Mode(frozenset({LANDLOCK, USER})),
    "landlock": Mode(frozenset({NAMESPACES, USER})),
    "uid": Mode(frozenset({NAMESPACES}), needs_root=True),
    "seccomp": Mode(frozenset({NAMESPACES, LANDLOCK, USER})),
    "limits": Mode(frozenset(MECHANISMS), asked_by=("limits",)),
}
