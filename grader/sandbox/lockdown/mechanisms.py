"""The names of what locks a worker in, and what is in its environment."""

from __future__ import annotations

NAMESPACES, LANDLOCK, USER, SECCOMP = "namespaces", "landlock", "uid", "seccomp"
MECHANISMS = (NAMESPACES, LANDLOCK, USER, SECCOMP)
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MPLBACKEND": "Agg",
}
