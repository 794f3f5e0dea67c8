"""Carries out attacks in one mode of the sandbox, several at a time, and looks at what each came to.

Each slot is a process that has a world of its own to be broken: a proving ground, fork servers and one session of hidden tests.
What happens there belongs to the one attack that the slot is at. Attacks mostly wait for limits to run out, so there may
be more slots than cores; time in which a program waits for a core does not count against its limits.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import multiprocessing
import os
import threading
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from rich.console import Console

from grader.exporters.results import ctrf, gradescope, junit, prairielearn, xqueue
from grader.grading import collection
from grader.grading.runner import Suite
from grader.model.errors import InputError
from grader.model.report import ExerciseResult, Report, Sandbox
from grader.model.submission import Submission
from grader.reports import report_json, text, validation
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN, PLOT_WORDS, PLOTS, kind_needed
from grader.sandbox.strength import measured
from grader.sandbox.student import Student
from grader.submissions import choice, intake
from tests.attacks import attack
from tests.attacks.attack import Attack
from tests.attacks.proving_ground import ProvingGround, proving_ground, survivors
from tests.grading import source_of
from tests.modes import MODES
from tests.processes import processes_of

PROGRAMS = attack.submissions()
FILES = attack.handed_in()
ATTACKS = {each.name: each for each in (*PROGRAMS, *FILES)}
SLOTS = 2 * (os.cpu_count() or 1)
KINDS = ("forged", "read", "written", "network", "ended", "survived", "said", "report")
CONTROL = dict.fromkeys([*range(32), *range(0x7F, 0xA0)])
STRENGTH = "strength"  # asked of a slot instead of an attack's name


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What an attack came to: its result (None when it was refused), and each harm that it did, its kind first."""

    result: ExerciseResult | None
    words: str
    harm: tuple[str, ...]


class Campaign:
    """The attacks in one mode: each is carried out once, when somebody starts it or asks for its aftermath."""

    def __init__(self, mode: str) -> None:
        self.mode = mode
        self.threads = ThreadPoolExecutor(SLOTS)  # one for each slot, and no more of them than there is work for
        self.mine = threading.local()
        self.slots: list[Slot] = []
        self.asked: dict[str, Future[Any]] = {}

    def start(self, names: Iterable[str]) -> None:
        """Have attacks carried out while something else is done."""
        for name in names:
            if name not in self.asked:
                self.asked[name] = self.threads.submit(self.answer, name)

    def answer(self, name: str) -> Any:
        """Return what this thread's slot answers; an attack that ends its slot fails alone, and the next gets another."""
        if getattr(self.mine, "slot", None) is None:
            self.mine.slot = Slot(self.mode)
            self.slots.append(self.mine.slot)
        try:
            return self.mine.slot.ask(name)
        except (EOFError, OSError):
            self.mine.slot = None
            raise RuntimeError(f"{name} ended the process that graded it") from None

    @property
    def sandbox(self) -> Sandbox:
        """How strong the sandbox is in this mode."""
        self.start([STRENGTH])
        sandbox: Sandbox = self.asked[STRENGTH].result()
        return sandbox

    def aftermath(self, each: Attack) -> Aftermath:
        """Return what became of one attack."""
        self.start([each.name])
        aftermath: Aftermath = self.asked[each.name].result()
        return aftermath

    def aftermaths(self, names: Iterable[str]) -> dict[str, Aftermath]:
        """Return what became of several attacks, by their names."""
        names = list(names)
        self.start(names)
        return {name: self.aftermath(ATTACKS[name]) for name in names}

    def score_line(self) -> str:
        """Return in one line what came of those that have been carried out by now."""
        done = [future for name, future in self.asked.items() if name != STRENGTH and future.done()]
        aftermaths = [future.result() for future in done if future.exception() is None]
        kinds = [{line.partition(":")[0] for line in aftermath.harm} for aftermath in aftermaths if aftermath.harm]
        counted = ", ".join(f"{sum(kind in each for each in kinds)} {kind}" for kind in KINDS)
        open_ = ", ".join(self.sandbox.holes) or "nothing"
        total, level = len(aftermaths), self.sandbox.level
        return f"{self.mode} ({level}): {total} attacks, {len(kinds)} succeeded: {counted}; open: {open_}"

    def close(self) -> None:
        """Take every slot down; attacks that are still to be carried out are not."""
        self.threads.shutdown(cancel_futures=True)
        for slot in self.slots:
            slot.leave()
        for slot in self.slots:
            slot.close()


class Slot:
    """The near end of a process that carries out one attack after another."""

    def __init__(self, mode: str) -> None:
        context = multiprocessing.get_context("spawn")  # nothing of the tests' own process is in it
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(mode, theirs))
        self.process.start()
        theirs.close()

    def ask(self, name: str) -> Any:
        """Return what the process answers (EOFError when it has ended)."""
        self.connection.send(name)
        return self.connection.recv()

    def leave(self) -> None:
        """Let the process end, which it does when nobody is left to ask it."""
        self.connection.close()

    def close(self) -> None:
        """Wait until the process has ended."""
        self.process.join()
        self.process.close()


def serve(mode: str, asked: Connection) -> None:
    """Carry out attacks for whoever asks, in one session, as a class is graded."""
    with proving_ground() as ground, ForkServers(without=MODES[mode].without) as box:
        packages = ground.course.exercises[0].packages
        for kind in {PLAIN, PLOTS, kind_needed(b"", packages), kind_needed(PLOT_WORDS[0], packages)}:
            box.server(kind).await_ready()
        with collection.collected(ground.course, ground.course.exercises) as suite:
            known = processes_of(os.getpid())
            with contextlib.suppress(EOFError):
                while True:
                    name = asked.recv()
                    if name == STRENGTH:
                        asked.send(measured(box, [Path(str(ground.target()["hidden_test"]))]))
                    else:
                        asked.send(carried_out(suite, ATTACKS[name], box, ground, known))


def carried_out(suite: Suite, each: Attack, box: ForkServers, ground: ProvingGround, known: set[int]) -> Aftermath:
    """Carry out one attack, right after the one that prepares it, if there is one."""
    if each.after:
        carried_out(suite, ATTACKS[each.after], box, ground, known)
    if each in PROGRAMS:
        handed = Submission(each.name, {"vault": (source_of("vault.py", ground.armed(each.path.read_text())),)})
        return graded(suite, handed, each, box, ground, known)
    path = hand_in(each.path, ground)
    ground.before = ground.traces()
    try:
        handed = intake.read(path, ground.course.exercises)
    except InputError as error:
        return Aftermath(None, str(error), tuple(ground.damage()))
    return graded(suite, handed, each, box, ground, known)


def graded(
    suite: Suite, handed: Submission, each: Attack, box: ForkServers, ground: ProvingGround, known: set[int]
) -> Aftermath:
    """Grade one submission, and look around."""
    student = Student(box)
    try:
        (result,) = suite.grade(choice.decided(handed, suite.exercises, student.survey), student, seed=20261121)
    except InputError as error:
        return Aftermath(None, str(error), tuple(ground.damage()))
    finally:
        student.close()
    left = survivors(known)
    words, harm = reported(ground, handed.name, result)
    harm += ground.damage()
    harm += [f"survived: {pid}" for pid in sorted(left)]
    harm += ["read: the password"] * (ground.token in words) + ["said: the attack itself"] * ("HOLE" in words)
    harm += ["forged: points"] * (sum(c.points for c in result.checks) > each.points)
    return Aftermath(result, words, tuple(harm))


def reported(ground: ProvingGround, name: str, result: ExerciseResult) -> tuple[str, list[str]]:
    """Return a result in every form that we write, and what is wrong with them."""
    sandbox = Sandbox("none", (), ())
    report = Report(ground.course, name, (result,), 1, "0" * 64, sandbox, "en", "2026-11-21T00:00:00Z", 1)
    document = report_json.document(report, audience="staff")
    screen = Console(file=io.StringIO(), width=100, color_system=None)
    text.print_report(report, screen, where="vault.py")
    assert isinstance(screen.file, io.StringIO)
    exports = (exporter.export(document) for exporter in (gradescope, junit, ctrf, prairielearn, xqueue))
    forms = (report_json.text_of(document), *exports, screen.file.getvalue())
    faults = [f"report: {fault}" for fault in validation.faults(document)]
    if any(form.translate(CONTROL | {9: 9, 10: 10, 13: 13}) != form for form in forms):
        faults.append("report: control characters")
    return "\n".join(forms), faults


def hand_in(path: Path, ground: ProvingGround) -> Path:
    """Have an attack lay out what it hands in."""
    spec = importlib.util.spec_from_file_location(f"handed_in_{path.stem}", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = ground.home / path.stem
    folder.mkdir()
    handed: Path = module.hand_in(folder, ground.target())
    return handed
