"""Grades a class on the workers of a Dask cluster: what ``pool`` is on one machine.

The course travels to each worker once, by the digest of its content, and to workers that come later, too. Each worker
process keeps a pool of engines; only submissions and reports go to and fro. Dask pickles them, which is between
machines of the instructor's: learners' code stays behind the border of an engine.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import threading
import zipfile
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from distributed import Client, KilledWorker, Worker, WorkerPlugin
from distributed.cfexecutor import ClientExecutor
from distributed.comm import connect

import grader
from grader.batch.engines.engine import Job
from grader.batch.engines.pool import Pool
from grader.files import packing
from grader.files.writing import write_whole
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.report import Sandbox
from grader.sandbox import strength
from grader.sandbox.ipc import Closed, Setup

CONNECTING_SECONDS = 10


class Cluster:
    """The engines of a cluster. ``grade`` is what its executor is to call with each job."""

    lost = (Closed, KilledWorker, CancelledError)

    def __init__(self, address: str, setup: Setup) -> None:
        for logger in ("distributed", "distributed.client"):
            logging.getLogger(logger).setLevel(logging.CRITICAL)  # what matters is told by us
        try:
            asyncio.run(_reached(address))
            self.client = Client(address, timeout=CONNECTING_SECONDS, set_as_default=False)
        except (OSError, ValueError, AssertionError) as error:  # the latter where Dask's loop ends before it says why
            said = _("{address}: no Dask scheduler answers there ({reason}).")
            raise InputError(said.format(address=address, reason=str(error).partition("\n")[0])) from None
        self.setup = setup
        self.weakest: Sandbox | None = None
        self.jobs = sum(self.client.nthreads().values())
        if not self.jobs:
            self.client.close()
            raise InputError(_("{address}: this scheduler has no workers yet.").format(address=address))
        course = CoursePlugin(packing.zipped(packing.course_files(Path(setup.root))))
        self.client.register_plugin(course)
        self.executor: Executor = Workers(self.client, pure=False)
        there = replace(setup, root=course.name)
        self.grade: Callable[[Job], bytes] = partial(graded, there, grader.__version__)
        self.measured = partial(sandbox_of, there, grader.__version__)

    def ready(self) -> Sandbox:
        """Start an engine on every worker; return how strong the weakest sandbox is.

        InputError when a worker cannot grade, or the scheduler is gone.
        """
        if self.client.status == "closed":
            raise InputError(gone())
        if self.weakest is None:
            answers = self.client.run(self.measured, on_error="return")
            for worker, error in answers.items():
                if isinstance(error, InputError):
                    raise InputError(f"{worker}: {error}")
            sandboxes = [answer for answer in answers.values() if isinstance(answer, Sandbox)]  # others are lost by now
            if not sandboxes:
                raise InputError(_("None of the cluster's workers answers."))
            self.weakest = max(sandboxes, key=lambda sandbox: strength.LEVELS.index(sandbox.level))
        return self.weakest

    def close(self, *, at_once: bool = False) -> None:
        """Disconnect; the workers keep their engines for the next run."""
        self.client.close()


def gone() -> str:
    """Return the sentence about a scheduler that answers no more."""
    return _("The Dask scheduler is gone; when it is back, the same command goes on from here.")


async def _reached(address: str) -> None:
    """Make sure that something answers at an address (OSError or ValueError when nothing does).

    A Dask client that finds nobody closes itself when it is collected, and in the midst of another one's start that
    waits for ever.
    """
    connection = await connect(address, timeout=CONNECTING_SECONDS)
    await connection.close()


class Workers(ClientExecutor):  # type: ignore[misc]  # Dask has no types
    """An executor that says so when its scheduler is gone, and can be shut down then."""

    def submit(self, function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        """Send a job to a worker (InputError when the scheduler is gone)."""
        try:
            return super().submit(function, *arguments, **options)
        except Exception:  # whatever Dask makes of it in the midst of closing
            if self._client.status == "running":
                raise
            raise InputError(gone()) from None

    def shutdown(self, wait: bool = True, **_options: Any) -> None:
        """Cancel what was not begun, where there is somebody to be told."""
        if self._client.status != "closed":
            super().shutdown(wait)


class CoursePlugin(WorkerPlugin):  # type: ignore[misc]  # Dask has no types
    """A course on its way to every worker, those that join later included."""

    idempotent = True  # what is there already is not sent again

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.name = f"grade-{hashlib.sha256(content).hexdigest()}"

    def setup(self, worker: Worker) -> None:
        """Unpack the course where the worker keeps its files."""
        root = Path(worker.local_directory, self.name)
        archive = root.with_suffix(".zip")
        write_whole(archive, self.content)
        with zipfile.ZipFile(archive) as files:
            files.extractall(root)
        _roots[self.name] = root


# What one worker process has: courses by their names, and pools of engines by the setup that they serve.
_roots: dict[str, Path] = {}
_pools: dict[Setup, Pool] = {}
_lock = threading.Lock()


def graded(setup: Setup, version: str, job: Job) -> bytes:
    """Grade one submission on a worker; return the staff's report as JSON."""
    return _proven(setup, version).grade(job)


def sandbox_of(setup: Setup, version: str) -> Sandbox:
    """Return how strong this worker's sandbox is (InputError when it is too weak, or the worker another version)."""
    return _proven(setup, version).ready()


def _proven(setup: Setup, version: str) -> Pool:
    """Return this worker's pool, when this version can grade in as strong a sandbox as is asked for."""
    if version != grader.__version__:
        said = _("A worker has version {theirs} of the grader, and this is {ours}; install the same on both.")
        raise InputError(said.format(theirs=grader.__version__, ours=version))
    pool = _pool_of(setup)
    strength.require(pool.ready(), setup.require)
    return pool


def _pool_of(setup: Setup) -> Pool:
    """Return the pool for a setup, whose root is a course's name; those for others that are idle make room for it."""
    with _lock:
        if setup not in _pools:
            for other in [other for other, pool in _pools.items() if not pool.busy]:
                _pools.pop(other).close()
            _pools[setup] = Pool(replace(setup, root=str(_roots[setup.root])))
        return _pools[setup]
