"""A warm engine in a process of its own: it collects the hidden tests once, then takes one submission after another.

This is the handle, and ``engine_main`` is the process. Learners' code runs behind another border, in its sandbox.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass

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


class Engine:
    """The handle of one warm engine.

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
        """Return how strong the sandbox is, when the engine is warm (InputError when the course is broken)."""
        if self.warm is None:
            self.warm = ipc.receive(self.channel, Sandbox)
        return self.warm

    def grade(self, job: Job) -> bytes:
        """Return the report on a submission, as staff see it; of one that cannot be read, with the reason in it."""
        self.ready()
        ipc.send(self.channel, job)
        return ipc.receive(self.channel, bytes)

    def close(self) -> None:
        """End the process, which looks after its own."""
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
