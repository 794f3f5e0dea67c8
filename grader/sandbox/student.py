"""A learner's program, as the runner sees it: files to look at and to open, checks to begin, questions to ask.

It owns at most one worker. When that dies or hangs, only the running check is lost: the next one begins in a new worker
that has loaded the same bytes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from typing import Any

from grader.model.course import Exercise
from grader.model.errors import AuthorError, Died, InputError, StudentFailure, TimedOut
from grader.model.language import _, located
from grader.model.submission import Source, Survey
from grader.protocol.outline import Outline
from grader.protocol.refs import Ref
from grader.sandbox import beside
from grader.sandbox.inside.program.interruption import ROUNDS
from grader.sandbox.launch import kind_needed
from grader.sandbox.replies import Note, answer, cut, is_definition, is_note
from grader.sandbox.workers.worker import Patience, Printed, Worker, Workers
from grader.system.clock import LONGEST, Stopwatch
from grader.testing.proxy import Answers, Request

PARSE_SECONDS = 10.0  # for all the files and drawings of a submission together
GRACE_SECONDS = 1.0  # room for a slow file to be stopped from within
PARSE_OUTPUT = 1 << 20
MOST_NOTES = 20
MOST_DRAWN = 4 << 20  # characters of drawings that are kept beside what they draw


class Student:
    """The learner's side of the border for one submission."""

    def __init__(self, box: Workers) -> None:
        self.box = box
        self.worker: Worker | None = None
        self.parser: Worker | None = None
        self.drawings: dict[str, Any] = {}
        self.drawn = 0  # characters of them
        self.surveys: dict[str, Survey] = {}
        self.definitions: dict[str, tuple[str, int]] = {}
        self.exercise: Exercise | None = None
        self.source: Source | None = None
        self.unmended: tuple[int, ...] = ()  # tasks whose functions are still as the stub has them
        self.slow: list[tuple[str, int]] = []  # statements that were stopped, by place and line: not to be run again
        self.seed: int | None = None  # of the check that the next request begins
        self.limit = 0.0  # seconds that it may take
        self.watch: Stopwatch | None = None  # on the check that is running, or on loading
        self.spent = 0.0  # on what went before it in this exercise
        self.parsing_left = PARSE_SECONDS
        self.last_output = Printed()  # of a worker that has ended

    def survey(self, source: Source, exercise: Exercise | None = None) -> Survey:
        """Parse a file without running it (InputError when it is no text, no sound notebook, or too long)."""
        if source.fault:
            raise InputError(source.fault)
        to_mend = [*exercise.to_mend.items()] if exercise else []
        key = f"{source.name} {source.sha256} {exercise.slug if exercise else ''}"
        if key not in self.surveys:
            written, *found = self.parsed("survey", to_mend, *source.files)
            unfinished, left_in, notes, unmended = map(tuple, found)
            self.surveys[key] = Survey(written, unfinished, left_in, notes, unmended)
        return self.surveys[key]

    def outline(self, source: Source) -> Outline:
        """Return the program in a file, and where its functions stand, without running it (as ``survey``)."""
        text, spans = self.parsed("outline", *source.files)
        return Outline(text, {name: (first, last) for name, first, last in spans})

    def read_dot(self, text: str) -> Any:
        """Return the plain parts of a drawing (see ``drawing.parse``)."""
        if type(text) is not str:
            return None
        if text not in self.drawings:
            self.box.expect_drawings()  # the next parser has it from there
            parts = self.parsed("dot", text)
            if self.drawn + len(text) > MOST_DRAWN:
                self.drawings.clear()
                self.drawn = 0
            self.drawings[text] = parts
            self.drawn += len(text)
        return self.drawings[text]

    def parsed(self, verb: str, *arguments: Any) -> Any:
        """Have text parsed in a worker that never holds a learner's code, so that its answer can be believed."""
        if self.watch:
            self.watch.pause()  # parsing is our work, and takes nothing from the learner's time
        if self.parser is None:
            self.parser = self.box.worker(1024)
        watch = self.parser.watched()
        try:
            reply = self.parser.ask(
                verb,
                *arguments,
                seconds=self.parsing_left,
                output_limit=PARSE_OUTPUT,
                more=lambda: _left(watch, self.parsing_left),
            )
        except AuthorError as error:  # too large to be sent, which is no author's fault: a learner wrote or answered it
            raise Died(_("it sent what is no answer ({reason})").format(reason=error)) from None
        except StudentFailure:
            self.parser = None
            raise
        finally:
            self.parsing_left -= watch.counted()
            if self.watch:
                self.watch.start()
        if reply[0] == "unreadable":
            said = {
                "notebook": _("{name} is not a Jupyter notebook that can be read."),
                "long": _("{name} has more than 1 MiB of code in it."),
            }.get(reply[1], _("{name} is not a text file."))
            raise InputError(said.format(name=reply[2]))
        return answer(reply)

    def open(self, exercise: Exercise, source: Source) -> list[Note]:
        """Load a file; return what did not load (StudentFailure when it never ended, InputError when unreadable)."""
        if source.fault:
            raise InputError(source.fault)
        self.exercise, self.source = exercise, source
        self.watch, self.spent, self.slow = None, 0.0, []
        try:
            notes = self.load()
            self.unmended = self.survey(source, exercise).unmended if exercise.to_mend else ()
        except StudentFailure:
            self.survey(source)  # InputError if it is unreadable, which only the parser can be trusted to say
            raise
        return notes

    def load(self) -> list[Note]:
        """Load the current file, in the worker at hand or in a new one."""
        assert self.exercise
        assert self.source
        kind = kind_needed(self.source.whole, self.exercise.packages)
        if self.worker and self.worker.kind != kind:
            self.end()
        if self.worker is None:
            self.worker = self.box.worker(self.exercise.limits.memory_mib, kind)
        name = self.source.name.rsplit("/", 1)[-1]
        seconds, forbidden = self.exercise.limits.load_seconds, list(self.exercise.forbidden)
        given = beside.files_of(self.exercise)
        self.measure()
        try:
            answered = self.request(
                ROUNDS * seconds + GRACE_SECONDS,
                "load", self.exercise.slug, name, self.source.content, forbidden, seconds, self.slow, given,
                self.source.beside,
            )  # fmt: skip
        except AuthorError:  # too large to be sent
            answered = None
        match answered:
            case (list(found), dict(definitions)) if all(map(is_note, found)):
                notes = [cut(note) for note in found[:MOST_NOTES]]
                self.definitions = {name: at for name, at in definitions.items() if is_definition(name, at)}
                stopped = [(place, line) for kind, place, line, _said in notes if kind == "slow"]
                self.slow = [*self.slow, *stopped][:MOST_NOTES]  # it is sent with each load to come
                self.take_output()  # what a file prints while it is run belongs to no check
                return notes
        self.end()  # code that runs while it is loaded can forge what loading answers
        raise Died(_("it sent what is no answer ({reason})").format(reason="load"))

    def place_of(self, name: str) -> str:
        """Return where the program defines a function or ``Class.method``, or nothing."""
        if name not in self.definitions:
            return ""
        place, line = self.definitions[name]
        return located(place[:80], line)

    def begin(self, seed: int, seconds: float | None = None) -> None:
        """Begin a check, which may take so many seconds, or what the exercise gives each; the next request says so."""
        assert self.exercise
        self.limit = seconds or self.exercise.limits.check_seconds
        if self.worker is None:
            self.load()
        self.measure()
        self.seed = seed

    def measure(self) -> None:
        """Start the stopwatch for a check or for loading; what was counted before is added to ``spent``."""
        assert self.worker
        self.spent += self.counted()
        self.watch = self.worker.watched()

    def counted(self) -> float:
        """Pause the stopwatch; return the counted seconds of what was measured last (0.0 where nothing was)."""
        if self.watch is None:
            return 0.0
        self.watch.pause()
        return self.watch.before

    def ask(self, verb: str, place: Ref, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Return the answer to one request of a hidden test."""
        return self.request(self.limit, verb, place, args, kwargs)

    def ask_each(self, requests: list[Request]) -> Answers:
        """Yield the answers to several requests that are sent at once (see ``recording.Border``)."""
        answers = self.answers(requests)
        try:
            for each in answers:  # noqa: UP028 - yield from would close it
                yield each
        finally:
            for _rest in answers:  # the worker sends them in any case, and can be asked nothing else before
                continue

    def answers(self, requests: list[Request]) -> Answers:
        """Send all requests at once; yield answers up to the first that is a failure or holds an object."""
        patience = self.patience(self.limit)
        try:
            worker = self.running()
            worker.tell(("each", [(*request, {}) for request in requests]), patience, self.seed_once())
            for left in reversed(range(len(requests))):
                reply = worker.take(patience, more_follow=left > 0)
                yield answer(reply)
                if reply[0] != "ok":
                    return
        except (TimedOut, Died) as failure:
            self.end()
            yield failure
        except StudentFailure as failure:
            yield failure

    def request(self, limit: float, *request: Any) -> Any:
        """Ask the worker, within what is left of a limit on what is measured, and of the exercise's time."""
        worker, patience = self.running(), self.patience(limit)
        try:
            worker.tell(request, patience, self.seed_once())
            reply = worker.take(patience)
        except StudentFailure:
            self.end()
            raise
        return answer(reply)

    def running(self) -> Worker:
        """Return the worker (Died where it has ended)."""
        if self.worker is None:
            raise Died(_("it had ended before"))
        return self.worker

    def seed_once(self) -> int | None:
        """Return the seed of a check that begins with the next request, once; afterwards None."""
        seed, self.seed = self.seed, None
        return seed

    def patience(self, limit: float) -> Patience:
        """Return how long to wait: what is left of a limit in seconds, or of the exercise's time if that is less."""
        assert self.exercise
        assert self.watch
        watch, limits = self.watch, self.exercise.limits
        of_all = limits.exercise_seconds - self.spent
        shorter = min(limit, of_all)
        named = (limits.exercise_seconds, True) if of_all < limit else (limit, False)
        left = shorter - watch.at_most()
        return Patience(left, limits.output_mib << 20, lambda: _left(watch, shorter), named)

    @property
    def replies(self) -> int:
        """The number of the reply that came last, or is waited for."""
        return self.worker.sequence if self.worker else max(self.last_output.ends, default=0)

    def take_output(self, replies: Collection[int] = ()) -> str:
        """Return the start of what the program printed since the last time, or of that what came with some replies."""
        printed, self.last_output = self.last_output, Printed()
        if self.worker:
            printed = self.worker.take_printed()
        return (printed.by(replies) if replies else printed.whole).decode("utf-8", "replace")

    def end(self) -> None:
        """End the worker; the next check begins in a new one."""
        if self.watch:
            self.watch.pause()
        if self.worker:
            self.worker.close()
            self.last_output = self.worker.take_printed()
            self.worker = None

    def kill(self) -> None:
        """End the program at once, from whatever thread; who waits for its answer finds that it died."""
        if worker := self.worker:
            with contextlib.suppress(OSError):  # it has ended just now
                worker.kill()

    def another(self) -> Student:
        """Return a student whose program is not opened yet."""
        return Student(self.box)

    def close(self) -> None:
        """End every process of this learner."""
        self.end()
        if self.parser:
            self.parser.close()
            self.parser = None


def _left(watch: Stopwatch, limit: float) -> float:
    """Return the seconds left of a limit, by counted time; 0.0 after ``LONGEST`` times the limit by the wall clock."""
    return limit - watch.counted() if watch.wall() < LONGEST * limit else 0.0
