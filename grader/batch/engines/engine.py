"""A warm engine in a process of its own: it collects the hidden tests once, then takes one submission after another.

This is the handle, and ``serve`` is the process. Learners' code runs behind another border, in that process's sandbox.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass

from grader.model.errors import GraderError, InputError
from grader.model.report import Sandbox
from grader.model.submission import Submission
from grader.protocol import ipc
from grader.protocol.ipc import Closed

ANSWER_SECONDS = 3600.0  # nothing that the limits of a course allow takes so long
CLOSING_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Setup:
    """What an engine needs to know before it starts: the course's folder, slugs, and the language."""

    root: str
    exercises: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Job:
    """A submission that is to be graded with a seed; ``unreadable`` says why there is nothing to grade."""

    submission: Submission
    unreadable: str = ""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """What an engine says: how strong its sandbox is, the report on a job, or that the course is broken."""

    sandbox: Sandbox | None = None
    report: bytes = b""
    broken: str = ""


class EngineDied(GraderError):
    """The process of an engine ended, or did not answer."""


class Engine:
    """The handle of one warm engine.

    It and its learners take turns on one core: it takes twice the time to wake a process up on another.
    """

    def __init__(self, setup: Setup, core: int) -> None:
        self.core = core
        self.process, self.channel = ipc.started("grader.batch.engines.engine_main")
        self.channel.settimeout(ANSWER_SECONDS)
        self.warm: Sandbox | None = None
        os.sched_setaffinity(self.process.pid, {core})
        self.tell(setup)

    def ready(self) -> Sandbox:
        """Return how strong the sandbox is, when the engine is warm (InputError when the course is broken)."""
        if self.warm is None:
            self.warm = self.reply().sandbox
        assert self.warm
        return self.warm

    def grade(self, job: Job) -> bytes:
        """Return the report on a submission, as staff see it; of one that cannot be read, with the reason in it."""
        self.ready()
        self.tell(job)
        return self.reply().report

    def tell(self, message: Setup | Job) -> None:
        """Send something to the engine."""
        try:
            ipc.send(self.channel, message)
        except Closed as error:
            raise EngineDied(str(error)) from None

    def reply(self) -> Reply:
        """Return what the engine says next."""
        try:
            reply = ipc.receive(self.channel, Reply)
        except Closed as error:
            raise EngineDied(str(error)) from None
        if reply.broken:
            raise InputError(reply.broken)
        return reply

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
