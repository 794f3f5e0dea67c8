"""A process that draws what learners' programs do, while another one grades them: drawing takes as long as grading.

Learners' code runs behind the usual border, in workers of the server that grading uses (but for programs that plot,
whose server is started here again). Where no process can be handed that server, the one that grades draws afterwards.
"""

from __future__ import annotations

from contextlib import nullcontext, suppress
from pathlib import Path
from threading import Thread

from grader.course import catalog
from grader.figures import canvas, programs
from grader.figures.programs import Pictures
from grader.model import language
from grader.model.course import Course, Exercise
from grader.model.errors import CourseError, WorkerFailure
from grader.model.submission import Submission
from grader.sandbox import ipc, strength
from grader.sandbox.forkserver import ForkServers, shared
from grader.sandbox.ipc import Closed, Setup
from grader.sandbox.launch import PLOTS, kind_needed
from grader.sandbox.student import Student
from grader.submissions import choice
from grader.system.portable import without_linux

DRAWING_SECONDS = 120.0  # a program that hangs costs each exercise one limit


class Easel:
    """Draws when it is asked for the pictures. It never costs a report: when it fails, there are no pictures."""

    def __init__(self, box: ForkServers) -> None:
        self.box = box
        self.asked: tuple[Setup, Submission] | None = None

    def draw(self, handed_in: Submission, course: Course, exercises: tuple[Exercise, ...]) -> None:
        """Begin to draw, and do not wait for it."""
        slugs = tuple(exercise.slug for exercise in exercises)
        # Whoever grades checks whether the sandbox is strong enough.
        self.asked = Setup(str(course.root), slugs, language.current(), strength.NONE), handed_in

    def pictures(self) -> Pictures:
        """Wait for the pictures begun last; none if drawing fails (InputError when the figures cannot be run)."""
        try:
            return drawn(*self.asked, self.box) if self.asked else {}
        except WorkerFailure:
            return {}

    def close(self) -> None:
        """End what draws; it has nothing to save."""

    def __enter__(self) -> Easel:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class FarEasel(Easel):
    """The handle of a process that draws."""

    def __init__(self, box: ForkServers) -> None:
        super().__init__(box)
        control = box.share()
        with control or nullcontext():
            self.process, self.channel = ipc.started("grader.figures.process", control)
        self.channel.settimeout(DRAWING_SECONDS)

    def draw(self, handed_in: Submission, course: Course, exercises: tuple[Exercise, ...]) -> None:
        """Begin to draw, and do not wait for it."""
        super().draw(handed_in, course, exercises)
        with suppress(Closed):
            for message in self.asked or ():
                ipc.send(self.channel, message)

    def pictures(self) -> Pictures:
        """Wait for the pictures begun last; none if drawing fails (InputError when the figures cannot be run)."""
        try:
            return ipc.receive(self.channel, Pictures)
        except Closed:
            return {}

    def close(self) -> None:
        """Kill the process, whose workers end once their connection is closed."""
        self.channel.close()
        self.process.kill()
        self.process.wait()


def easel_for(box: ForkServers) -> Easel:
    """Return what draws with the workers of some fork servers."""
    return Easel(box) if without_linux() else FarEasel(box)


def main() -> None:
    """Draw until the other side is gone."""
    Thread(target=canvas.load).start()  # while the order is waited for, and while servers load
    with shared(ipc.handed_over()) as box, ipc.connected() as connection, suppress(Closed):
        while True:
            setup = ipc.receive(connection, Setup)
            handed_in = ipc.receive(connection, Submission)
            language.choose(setup.language)
            try:
                ipc.send(connection, drawn(setup, handed_in, box))
            except CourseError as error:
                ipc.send(connection, error)


def drawn(setup: Setup, handed_in: Submission, box: ForkServers) -> Pictures:
    """Return the pictures of a submission (CourseError when the course's figures cannot be run)."""
    course = catalog.read(Path(setup.root))
    pictures: Pictures = {}
    sources_of = handed_in.sources
    box.expect(handed_in.programs(course.exercises))
    late = {slug for slug, sources in sources_of.items() if PLOTS in (kind_needed(s.whole) for s in sources)}
    student = Student(box)
    try:
        for exercise in sorted(course.selected(setup.exercises), key=lambda e: e.slug in late):
            if sources := sources_of.get(exercise.slug):
                source, _notices = choice.choose(exercise, sources, student.survey)
                pictures[exercise.slug] = programs.pictures(course, exercise, source, student)
    finally:
        student.close()
    return pictures


if __name__ == "__main__":
    main()
