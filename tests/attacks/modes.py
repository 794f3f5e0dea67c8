"""The ways in which a worker can be locked in, from the strongest that a machine has to the weakest."""

from __future__ import annotations

from dataclasses import dataclass

NAMESPACES, LANDLOCK, UID, SECCOMP = "namespaces", "landlock", "uid", "seccomp"


@dataclass(frozen=True, slots=True)
class Mode:
    """What is taken away from the sandbox, and who can have what is left."""

    without: frozenset[str]
    needs_root: bool = False
    asked_by: tuple[str, ...] = ("all",)


MODES = {
    "strongest": Mode(frozenset(), asked_by=("strongest", "all")),
    "namespaces": Mode(frozenset({LANDLOCK, UID})),
    "landlock": Mode(frozenset({NAMESPACES, UID})),
    "uid": Mode(frozenset({NAMESPACES}), needs_root=True),
    "seccomp": Mode(frozenset({NAMESPACES, LANDLOCK, UID})),
    "limits": Mode(frozenset({NAMESPACES, LANDLOCK, UID, SECCOMP}), asked_by=("limits",)),
}
