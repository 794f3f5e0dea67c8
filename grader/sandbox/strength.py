"""How strong the sandbox is on this machine: measured by a probe that attempts what learners' code must not do."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from grader.model.errors import StudentFailure, WeakSandbox, WorkerFailure
from grader.model.language import _
from grader.model.report import Level, Sandbox
from grader.protocol import refs
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN
from grader.sandbox.lockdown.mechanisms import ENVIRONMENT
from grader.system.portable import ON_LINUX

FULL: Level = "full"
PARTIAL: Level = "partial"
NONE: Level = "none"
LEVELS = (FULL, PARTIAL, NONE)
GRAVE = (
    "read_memory", "signal_processes", "network", "unix_socket", "environment", "memory", "start_processes",
    "start_programs", "system_calls", "user_namespace",
)  # fmt: skip
SERIOUS = ("read_files", "write_files", "see_processes")
SLIGHT = ("see_files", "fill_disk", "threads")  # a nuisance, or a name leaks: no mark, test or content is reached
HOLES = (*GRAVE, *SERIOUS, *SLIGHT)

PROBE = Path(__file__).parent / "inside" / "probe.py"
MEMORY_MIB = 256
SECONDS = 10.0
SHARED_FOLDERS = ("/tmp", "/var/tmp", "/dev/shm", "/run/lock")  # where everybody may write
EVERYBODYS_FILE = "/etc/passwd"
KNOWN_VARIABLES = frozenset(ENVIRONMENT) | {"HOME", "TMPDIR"}  # what a worker has of its own


NOWHERE = Sandbox(NONE, (), HOLES)  # the sandbox of a system that is not Linux


def require(sandbox: Sandbox, level: str) -> None:
    """Stop unless the sandbox is at least this strong (WeakSandbox)."""
    if LEVELS.index(sandbox.level) > LEVELS.index(level):
        said = _("The sandbox is {level} here, and {required} was asked for; `grade doctor` says why and what to do.")
        raise WeakSandbox(said.format(level=sandbox.level, required=level))


def level_of(holes: Collection[str]) -> Level:
    """Return ``none`` with a grave hole, ``partial`` with a serious one, else ``full``."""
    if set(holes) & set(GRAVE):
        return NONE
    return PARTIAL if set(holes) & set(SERIOUS) else FULL


def measured(box: ForkServers, hidden: Sequence[Path] = ()) -> Sandbox:
    """Run the probe in a worker; return level, mechanisms and holes. ``hidden`` are files that it must not read.

    Where it is not Linux, nothing locks a worker in, and nothing needs to be tried.

    WorkerFailure when no worker can be started, or the probe does not answer.
    """
    if not ON_LINUX:
        return NOWHERE
    mechanisms = tuple(sorted(box.server(PLAIN).await_ready()))
    with socket.create_server(("127.0.0.1", 0)) as server, _bystander() as bystander:
        target = {
            "secrets": [*map(str, hidden), EVERYBODYS_FILE],
            "folders": [*{str(path.parent) for path in hidden}, *SHARED_FOLDERS],
            "name": f"probe-{secrets.token_hex(8)}",
            "pids": [os.getpid(), bystander],
            "port": server.getsockname()[1],
            "variables": [name for name in os.environ if name not in KNOWN_VARIABLES][:200],
            "memory_mib": MEMORY_MIB,
        }
        holes = _holes(box, target)
    return Sandbox(level_of(holes), mechanisms, holes)


@contextmanager
def _bystander() -> Iterator[int]:
    """Run an unrelated process, which does not forbid inspection, during the block; yield its process id."""
    command = [sys.executable, "-I", "-S", "-c", "import time; time.sleep(60)"]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as process:
        try:
            yield process.pid
        finally:
            process.kill()


def _holes(box: ForkServers, target: dict[str, object]) -> tuple[str, ...]:
    requests: tuple[tuple[Any, ...], ...] = (
        ("load", "probe", "probe.py", PROBE.read_bytes()),
        ("call", refs.Ref(0, ((".", "acts"),)), (target,), {}),
    )
    worker = box.worker(MEMORY_MIB)
    try:
        for request in requests:
            reply = worker.ask(*request, seconds=SECONDS, output_limit=1 << 16)
    except StudentFailure as failure:
        raise WorkerFailure(f"the probe died: {failure}") from None
    finally:
        worker.close()
    match reply:
        case ("ok", list(names)):
            return tuple(hole for hole in HOLES if hole in names)
    raise WorkerFailure(f"the probe does not answer: {reply}")
