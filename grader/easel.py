"""A process that draws what learners' programs do, while another one grades them: drawing takes as long as grading.

``Easel`` is its handle. Learners' code runs behind the usual border here, too, in a sandbox of this process.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from grader import catalog as catalogs
from grader import channel, figures, language, sheet, submission
from grader.catalog import Catalog
from grader.channel import Closed
from grader.errors import CourseError, InputError
from grader.figures import Pictures
from grader.model import Exercise, Submission
from grader.sandbox.box import Box
from grader.sandbox.launch import kinds_needed, launch
from grader.sandbox.student import Student

DRAWING_SECONDS = 120.0  # a program that hangs costs each exercise one limit


@dataclass(frozen=True, slots=True)
class Order:
    """A submission to be drawn: some exercises of the course in a folder, labelled in a language."""

    submission: Submission
    root: str
    exercises: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn, or what is wrong with the course."""

    pictures: Pictures
    broken: str = ""


class Easel:
    """The handle of a process that draws. It never costs a report: when it fails, there are no pictures."""

    def __init__(self) -> None:
        self.process, self.channel = channel.started("grader.easel")
        self.channel.settimeout(DRAWING_SECONDS)

    def draw(self, handed_in: Submission, catalog: Catalog, exercises: tuple[Exercise, ...]) -> None:
        """Begin to draw, and do not wait for it."""
        slugs = tuple(exercise.slug for exercise in exercises)
        with suppress(Closed):
            channel.send(self.channel, Order(handed_in, str(catalog.root), slugs, language.current()))

    def pictures(self) -> Pictures:
        """Return what was ordered last, when it is drawn (InputError when the course's figures cannot be run)."""
        try:
            drawn = channel.receive(self.channel, Drawn)
        except Closed:
            return {}
        if drawn.broken:
            raise InputError(drawn.broken)
        return drawn.pictures

    def close(self) -> None:
        """End the process: it has nothing to lose, and its zygotes end when nobody is left to ask them."""
        self.channel.close()
        self.process.kill()
        self.process.wait()

    def __enter__(self) -> Easel:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def main() -> None:
    """Draw until the other side is gone."""
    Thread(target=sheet.load).start()  # while the order is waited for, and while zygotes load
    with Box(launch()) as box, channel.connected() as connection, suppress(Closed):
        while True:
            order = channel.receive(connection, Order)
            language.choose(order.language)
            channel.send(connection, drawn(order, box))


def drawn(order: Order, box: Box) -> Drawn:
    """Return the pictures of one order."""
    catalog = catalogs.read(Path(order.root))
    pictures: Pictures = {}
    sources_of = order.submission.sources
    kinds = {slug: kinds_needed(source.content for source in sources) for slug, sources in sources_of.items()}
    for kind in set().union(*kinds.values()):
        box.zygote(kind)  # it loads while what does not need it is drawn
    student = Student(box)
    try:
        for exercise in sorted(catalog.selected(order.exercises), key=lambda e: len(kinds.get(e.slug, ()))):
            if sources := sources_of.get(exercise.slug):
                try:
                    source, _notices = submission.choose(exercise, sources, student.survey)
                except InputError:  # none of them can be read, which the report says
                    continue
                pictures[exercise.slug] = figures.pictures(catalog, exercise, source, student)
    except CourseError as error:
        return Drawn({}, broken=str(error))
    finally:
        student.close()
    return Drawn(pictures)


if __name__ == "__main__":
    main()
