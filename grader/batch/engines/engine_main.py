"""The process of one engine, which ``engine.Engine`` starts."""

from __future__ import annotations

import gc
import socket
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from grader.batch.engines.engine import Job
from grader.course import catalog
from grader.grading import collection, grade
from grader.grading.runner import Suite
from grader.model import language
from grader.model.errors import CourseError, InputError, WeakSandbox
from grader.model.report import Sandbox
from grader.reports import report_json
from grader.sandbox import ipc, strength
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.ipc import Closed, Setup


def main() -> None:
    """Serve until the other side is gone."""
    with ipc.connected() as connection, suppress(Closed):
        setup = ipc.receive(connection, Setup)
        language.choose(setup.language)
        try:
            serve(connection, setup)
        except InputError as error:
            ipc.send(connection, error)


def serve(connection: socket.socket, setup: Setup) -> None:
    """Collect the hidden tests, say so, and answer one job after the other."""
    course = catalog.read(Path(setup.root))
    exercises = course.selected(setup.exercises)

    with ForkServers() as box:
        solutions = [(course.solution_folder(exercise) / exercise.file, exercise.packages) for exercise in exercises]
        # Learners' files will be like them.
        box.expect((path.read_bytes(), packages) for path, packages in solutions if path.is_file())
        with collection.collected(course, exercises) as suite:
            sandbox = strength.measured(box, course.hidden_tests(exercises))
            ipc.send(connection, sandbox)
            gc.freeze()
            while True:
                job = ipc.receive(connection, Job)
                ipc.send(connection, report_on(job, suite, box, sandbox))


def report_on(job: Job, suite: Suite, box: ForkServers, sandbox: Sandbox) -> bytes:
    """Return the staff's report on one submission, as JSON (CourseError, WeakSandbox)."""
    started = time.monotonic()
    try:
        if job.unreadable:
            raise InputError(job.unreadable)
        report = grade.report_on(suite, job.submission, box, sandbox, seed=job.seed)
    except (CourseError, WeakSandbox):  # no submission is to blame
        raise
    except InputError as error:
        report = grade.unreadable(suite, job.submission.name, str(error), sandbox, seed=job.seed)
    spent = round((time.monotonic() - started) * 1000)
    return report_json.text_of(report_json.document(replace(report, milliseconds=spent), audience="staff")).encode()


if __name__ == "__main__":
    main()
