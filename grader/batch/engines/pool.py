"""Engines on one machine: one for each submission that is being graded at the same time, kept for the next."""

from __future__ import annotations

import os
import random
import threading
from collections import Counter
from collections.abc import Callable
from typing import TypeVar

from grader.batch.engines.engine import Engine, Job
from grader.model.report import Sandbox
from grader.sandbox.ipc import Closed, Setup

T = TypeVar("T")


class Pool:
    """The engines of one process; several threads may ask at once."""

    lost = (Closed,)

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.idle: list[Engine] = []
        self.busy: set[Engine] = set()
        self.lock = threading.Lock()
        self.closed = False
        self.warm: Sandbox | None = None
        self.cores = list(os.sched_getaffinity(0))
        random.shuffle(self.cores)  # another run on this machine should not choose the same

    def ready(self) -> Sandbox:
        """Start an engine if need be, and return how strong its sandbox is (InputError when the course is broken)."""
        if self.warm is None:
            self.warm = self.asked(Engine.ready)
        return self.warm

    def grade(self, job: Job) -> bytes:
        """Return the report on a submission; an engine that dies over it is replaced once."""
        try:
            return self.asked(lambda engine: engine.grade(job))
        except Closed:
            return self.asked(lambda engine: engine.grade(job))

    def asked(self, ask: Callable[[Engine], T]) -> T:
        """Call ``ask`` with an idle or new engine, which is killed if it raises (Closed when the pool is closed)."""
        with self.lock:
            if self.closed:
                raise Closed("the run is over")
            engine = self.idle.pop() if self.idle else Engine(self.setup, self.freest_core())
            self.busy.add(engine)
        try:
            answer = ask(engine)
        except BaseException:
            with self.lock:
                self.busy.discard(engine)
            engine.kill()
            raise
        with self.lock:
            self.busy.discard(engine)
            self.idle.append(engine)
        return answer

    def freest_core(self) -> int:
        """Return a core with the fewest engines on it."""
        used = Counter(engine.core for engine in (*self.idle, *self.busy))
        return min(self.cores, key=lambda core: used[core])

    def close(self, *, at_once: bool = False) -> None:
        """End the engines; those at work, too, when it has to be at once."""
        with self.lock:
            self.closed = True
            engines = [*self.idle, *(self.busy if at_once else ())]
            self.idle = []
        for engine in engines:
            (engine.kill if at_once else engine.close)()
