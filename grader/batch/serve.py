"""The process of one warm engine, which ``warm.Engine`` starts."""

from __future__ import annotations

import gc
import socket
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from grader import catalog as catalogs
from grader import channel, grading, language, session
from grader.batch.warm import Job, Reply, Setup
from grader.channel import Closed
from grader.engine import Suite
from grader.errors import CourseError, InputError, WeakSandbox
from grader.model import Sandbox
from grader.reports import json
from grader.sandbox import strength
from grader.sandbox.box import Box


def main() -> None:
    """Serve until the other side is gone."""
    with channel.connected() as connection, suppress(Closed):
        setup = channel.receive(connection, Setup)
        language.choose(setup.language)
        try:
            serve(connection, setup)
        except InputError as error:
            channel.send(connection, Reply(broken=str(error)))


def serve(connection: socket.socket, setup: Setup) -> None:
    """Collect the hidden tests, say so, and answer one job after the other."""
    catalog = catalogs.read(Path(setup.root))
    exercises = catalog.selected(setup.exercises)

    def work(suite: Suite) -> None:
        sandbox = strength.measured(box, catalog.hidden_tests(exercises))
        channel.send(connection, Reply(sandbox=sandbox))
        gc.freeze()
        while True:
            job = channel.receive(connection, Job)
            channel.send(connection, Reply(report=report_on(job, suite, box, sandbox)))

    with Box() as box:
        solutions = [catalog.solution_folder(exercise) / exercise.file for exercise in exercises]
        box.expect(path.read_bytes() for path in solutions if path.is_file())  # learners' files will be like them
        session.with_suite(catalog, exercises, work)


def report_on(job: Job, suite: Suite, box: Box, sandbox: Sandbox) -> bytes:
    """Return the report on one submission."""
    started = time.monotonic()
    try:
        if job.unreadable:
            raise InputError(job.unreadable)
        report = grading.report_on(suite, job.submission, box, sandbox, seed=job.seed)
    except (CourseError, WeakSandbox):  # no submission is to blame
        raise
    except InputError as error:
        report = grading.unreadable(suite, job.submission.name, str(error), sandbox, seed=job.seed)
    spent = round((time.monotonic() - started) * 1000)
    return json.text_of(json.document(replace(report, milliseconds=spent), audience="staff")).encode()


if __name__ == "__main__":
    main()
