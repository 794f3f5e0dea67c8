"""A place to attack: a course with a password in it, things outside to read, break and reach, and what became of them.

Everything that an attack needs to know stands in ``TARGET``, which is put before its first line; a real attacker would
have to guess it. A forbidden act that succeeds has to show: as a point, as the password in anything the learner's side
says, as ``HOLE`` printed by the attack itself, or as a trace in the world that ``damage`` looks at.
"""

from __future__ import annotations

import contextlib
import os
import py_compile
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from grader.course import catalog
from grader.model.course import Course
from tests.processes import processes_of

HERE = Path(__file__).parent
ENVIRONMENT_SECRET = "GRADE_TEST_SECRET"
PACKAGES = "GRADE_TEST_PACKAGES"  # that programs may use here, by hand: more of the machine is readable then


class ProvingGround:
    """One course to rob and one world to break, made fresh."""

    def __init__(self) -> None:
        self.token = secrets.token_hex(16)
        self.home = Path(tempfile.mkdtemp(prefix="proving-"))
        self.home.chmod(0o755)
        self.outside = self.home / "outside"
        self.outside.mkdir()
        self.outside.chmod(0o777)
        (self.outside / "diary.txt").write_text(self.token)
        (self.outside / "diary.txt").chmod(0o644)
        self.report = self.home / "report.json"
        self.report.write_text("{}")
        self.course = self.lay_out_course()
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", 0))
        self.unix = socket.socket(socket.AF_UNIX)
        self.unix.bind(str(self.home / "socket"))
        (self.home / "socket").chmod(0o777)
        self.unix.listen()
        self.abstract = socket.socket(socket.AF_UNIX)
        self.abstract.bind(f"\0{self.token[:8]}")
        self.abstract.listen()
        for ear in (self.tcp, self.udp, self.unix, self.abstract):
            ear.setblocking(False)
        self.victim = subprocess.Popen([sys.executable, "-S", "-c", "import time; time.sleep(3600)"])
        os.environ[ENVIRONMENT_SECRET] = self.token
        self.before = self.traces()

    def lay_out_course(self) -> Course:
        """Copy the course with a password of its own in it."""
        root = Path(shutil.copytree(HERE / "vault", self.home / "course"))
        for path in root.rglob("*.py"):
            path.write_text(path.read_text().replace("@TOKEN@", self.token))
            py_compile.compile(str(path))
        if packages := os.environ.get(PACKAGES):
            settings = root / "exercises" / "01-vault" / "exercise.toml"
            settings.write_text(f"packages = {packages.split()!r}\n{settings.read_text()}")
        return catalog.read(root)

    def target(self) -> dict[str, Any]:
        """Return what an attacker would like to know."""
        solutions = self.course.root / "solutions" / "01-vault"
        return {
            "course": str(self.course.root),
            "hidden_test": str(solutions / "test_hidden.py"),
            "solution": str(solutions / "vault.py"),
            "bytecode": str(solutions / "__pycache__"),
            "reference": str(self.course.root / "strongroom" / "truth.py"),
            "outside": str(self.outside),
            "diary": str(self.outside / "diary.txt"),
            "report": str(self.report),
            "grader": os.getpid(),
            "victim": self.victim.pid,
            "port": self.tcp.getsockname()[1],
            "udp_port": self.udp.getsockname()[1],
            "socket": str(self.home / "socket"),
            "abstract": f"\0{self.token[:8]}",
            "variable": ENVIRONMENT_SECRET,
        }

    def armed(self, source: str) -> str:
        """Return an attack's source with the targets before its first line."""
        return f"TARGET = {self.target()!r}\n{source}"

    def traces(self) -> dict[str, str]:
        """Return everything outside that an attack could have changed, with its contents and permissions."""
        watched = [
            *self.outside.rglob("*"),
            self.report,
            *self.course.root.rglob("*.py"),
            *self.course.root.rglob("*.toml"),
        ]
        return {
            str(path): f"{path.stat().st_mode:o} {path.stat().st_uid} {path.read_bytes()!r}"
            for path in watched
            if path.is_file()
        }

    def damage(self) -> list[str]:
        """Return what has happened to the world since the last time it was asked, by kind, and mend it."""
        found = []
        now = self.traces()
        for path in sorted(now.keys() | self.before.keys()):
            if now.get(path) != self.before.get(path):
                found.append(f"written: {path}")
        self.before = now
        for name, ear in (("tcp", self.tcp), ("unix", self.unix), ("abstract", self.abstract)):
            with contextlib.suppress(BlockingIOError):
                while True:
                    ear.accept()[0].close()
                    found.append(f"network: a connection on {name}")
        with contextlib.suppress(BlockingIOError):
            while True:
                self.udp.recv(1000)
                found.append("network: a datagram")
        if self.victim.poll() is not None:
            found.append("ended: a bystander's process")
            self.victim = subprocess.Popen([sys.executable, "-S", "-c", "import time; time.sleep(3600)"])
        return found

    def close(self) -> None:
        """Take everything down."""
        os.environ.pop(ENVIRONMENT_SECRET, None)
        self.victim.kill()
        self.victim.wait()
        for ear in (self.tcp, self.udp, self.unix, self.abstract):
            ear.close()
        shutil.rmtree(self.home, ignore_errors=True)


def survivors(known: set[int], seconds: float = 2.0) -> set[int]:
    """Return the processes of workers that are still there after they had time to go; they are ended then."""
    deadline = time.monotonic() + seconds
    while (left := strangers(known)) and time.monotonic() < deadline:
        time.sleep(0.01)
    for pid in left:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return left


def strangers(known: set[int]) -> set[int]:
    """Return the processes of workers; one that starts itself anew can hide from one look, but not from two."""
    return processes_of(os.getpid()) - known or processes_of(os.getpid()) - known


@contextlib.contextmanager
def proving_ground() -> Iterator[ProvingGround]:
    """Make a proving ground, and take it down."""
    ground = ProvingGround()
    try:
        yield ground
    finally:
        ground.close()
