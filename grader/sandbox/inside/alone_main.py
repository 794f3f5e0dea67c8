"""One worker in a process of its own: requests come by standard input, replies leave by what was standard output.

It is executed as a script, with ``-S`` and a scrubbed environment. argv: a JSON object with ``root`` (the folder that
holds this package), ``packages`` (what learners may import), ``site`` (the folders that hold it), ``load`` (what to
load beyond NumPy). A line on standard input makes it a worker: a JSON object with
``memory_mib`` and ``mark``, which is printed before each reply.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from contextlib import suppress
from pathlib import Path


def main() -> None:
    """Move the standard streams out of the way of what learners print, load, and serve."""
    setup = json.loads(sys.argv[1])
    sys.argv[:] = [""]
    requests, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - there is none elsewhere

        for fd in (requests, replies):
            msvcrt.setmode(fd, os.O_BINARY)
    sys.path.insert(0, setup["root"])
    packages = importlib.import_module("grader.sandbox.inside.packages")
    sys.path.remove(setup["root"])
    sys.meta_path.append(packages.AllowedPackages(setup["packages"], setup["site"]))
    (worker,) = packages.load_own_modules(setup["root"], ["grader.sandbox.inside.worker_main"])
    packages.warm_up(setup["load"])
    job = json.loads(line_of(requests))
    limit_memory(job["memory_mib"] << 20)
    worker.serve(requests, replies, job["mark"].encode(), always=True)


def line_of(fd: int) -> bytes:
    """Return the first line, and leave what follows; at the end of input, end."""
    line = b""
    while not line.endswith(b"\n"):
        piece = os.read(fd, 1)
        if not piece:
            os._exit(0)
        line += piece
    return line


def limit_memory(size: int) -> None:
    """Let the process take so many bytes beyond what it has, where the system has such a limit."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    with suppress(ValueError, OSError):
        used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + size, used + size))


if __name__ == "__main__":
    main()
