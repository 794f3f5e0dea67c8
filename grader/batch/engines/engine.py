"""An engine is a process that collects the hidden tests once, and then grades one submission after another.

This is the handle, and ``engine_main`` is the process. Learners' code runs behind another border, in its sandbox.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from grader.model.report import Sandbox
from grader.model.submission import Submission
from grader.sandbox import ipc
from grader.sandbox.ipc import Setup

ANSWER_SECONDS = 3600.0  # nothing that the limits of a course allow takes so long
CLOSING_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Job:
    """A submission that is to be graded with a seed; ``unreadable`` says why there is nothing to grade."""

    submission: Submission
    unreadable: str = ""
    seed: int = 0


class Engines(Protocol):
    """What grades: a pool on this machine, or a cluster."""

    @property
    def setup(self) -> Setup:
        """The course, the exercises, the language and the strength of sandbox that it grades with."""

    @property
    def lost(self) -> tuple[type[BaseException], ...]:
        """What is raised where a submission could not be graded, for no fault of its own."""

    def ready(self) -> Sandbox:
        """Return how strong the sandbox is (InputError when the course is broken)."""

    @property
    def grade(self) -> Callable[[Job], bytes]:
        """The function that an executor calls with a job, and that returns the report as JSON."""

    def close(self, *, at_once: bool = False) -> None:
        """End what was begun."""


class Engine:
    """The handle of one engine.

    What is asked of it ends in Closed where its process has ended, or gives no answer. It and its learners take turns
    on one core: it takes twice the time to wake a process up on another.
    """

    def __init__(self, setup: Setup, core: int) -> None:
        self.core = core
        self.process, self.channel = ipc.started("grader.batch.engines.engine_main")
        self.channel.settimeout(ANSWER_SECONDS)
        self.warm: Sandbox | None = None
        os.sched_setaffinity(self.process.pid, {core})
        ipc.send(self.channel, setup)

    def ready(self) -> Sandbox:
        """Wait until the engine can grade; return how strong its sandbox is (InputError when the course is broken)."""
        if self.warm is None:
            self.warm = ipc.receive(self.channel, Sandbox)
        return self.warm

    def grade(self, job: Job) -> bytes:
        """Return the staff's report on a submission, as JSON; for an unreadable one it holds the reason."""
        self.ready()
        ipc.send(self.channel, job)
        return ipc.receive(self.channel, bytes)

    def close(self) -> None:
        """Close the connection, so that the process ends its workers and itself; kill it if it takes too long."""
        self.channel.close()
        try:
            self.process.wait(CLOSING_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """End the process at once."""
        self.process.kill()
        self.process.wait()
        self.channel.close()
