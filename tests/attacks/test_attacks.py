"""Every attack of the catalogue, in every mode that was asked for: ``pytest tests/attacks --sandbox all``."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

import pytest

from grader import session, submission
from grader.engine import Suite
from grader.errors import InputError
from grader.exporters import csv, gradescope
from grader.model import ExerciseResult, Report, Sandbox, Submission
from grader.reports import json, validation
from grader.sandbox.box import Box
from grader.sandbox.launch import DRAWINGS, PLAIN, PLOTS
from grader.sandbox.strength import measured
from grader.sandbox.student import Student
from tests.attacks import attack
from tests.attacks.attack import Attack
from tests.attacks.proving_ground import ProvingGround, proving_ground, relatives, survivors
from tests.grading import source_of
from tests.modes import Mode

PROGRAMS = attack.submissions()
FILES = attack.handed_in()
CONTROL = dict.fromkeys([*range(32), *range(0x7F, 0xA0)])


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What an attack came to: its result (None when it was refused), and all that went wrong."""

    result: ExerciseResult | None
    words: str
    damage: tuple[str, ...]
    survivors: int


@dataclass(frozen=True, slots=True)
class Campaign:
    """All attacks in one mode."""

    sandbox: Sandbox
    aftermaths: dict[str, Aftermath]


def carried_out(without: frozenset[str]) -> Campaign:
    """Carry out every attack in one mode, in one session, as a class is graded."""
    aftermaths: dict[str, Aftermath] = {}
    with proving_ground() as ground, Box(without=without) as box:
        for kind in (PLAIN, PLOTS, DRAWINGS):
            box.zygote(kind).await_ready()
        sandbox = measured(box, [Path(str(ground.target()["hidden_test"]))])
        known = relatives(set())

        def work(suite: Suite) -> None:
            for each in PROGRAMS:
                handed = Submission(each.name, {"vault": (source_of("vault.py", ground.armed(each.path.read_text())),)})
                aftermaths[each.name] = graded(suite, handed, box, ground, known)
            for each in FILES:
                path = hand_in(each.path, ground)
                ground.before = ground.traces()
                try:
                    handed = submission.read(path, ground.catalog.course.exercises)
                except InputError as error:
                    aftermaths[each.name] = Aftermath(None, str(error), tuple(ground.damage()), 0)
                else:
                    aftermaths[each.name] = graded(suite, handed, box, ground, known)

        session.with_suite(ground.catalog, ground.catalog.course.exercises, work)
    return Campaign(sandbox, aftermaths)


def graded(suite: Suite, handed: Submission, box: Box, ground: ProvingGround, known: set[int]) -> Aftermath:
    """Grade one submission, and look around."""
    student = Student(box)
    try:
        (result,) = suite.grade(handed, student, seed=20261121)
    except InputError as error:
        return Aftermath(None, str(error), tuple(ground.damage()), 0)
    finally:
        student.close()
    left = survivors(known)
    report = Report(
        ground.catalog.course,
        handed.name,
        (result,),
        1,
        "0" * 64,
        Sandbox("none", (), ()),
        "en",
        "2026-11-21T00:00:00Z",
        1,
    )
    document = json.document(report, audience="staff")
    words = json.text_of(document)
    damage = ground.damage() + validation.faults(document)
    for rendered in (words, gradescope.export(document), csv.export(document)):
        if rendered.translate(CONTROL | {10: 10, 13: 13}) != rendered:
            damage.append("a report holds control characters")
    if ground.token in words:
        damage.append("the password was read")
    if "HOLE" in words:
        damage.append("the attack says that it succeeded")
    return Aftermath(result, words, tuple(damage), len(left))


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


@pytest.fixture(scope="session")
def campaign(mode: Mode) -> Campaign:
    """All attacks in one mode."""
    return carried_out(mode.without)


@pytest.mark.parametrize("each", [*PROGRAMS, *FILES], ids=lambda each: each.name)
def test_attack(campaign: Campaign, each: Attack) -> None:
    """An attack earns nothing, learns nothing, breaks nothing and leaves nothing behind, but where a hole is known."""
    aftermath = campaign.aftermaths[each.name]
    open_ = each.holes & set(campaign.sandbox.holes)

    assert aftermath.survivors == 0
    assert each.refused == (aftermath.result is None), aftermath.words
    if not open_:
        assert aftermath.damage == ()
    if aftermath.result is not None:
        outcomes = {c.check.id: c.outcome.value for c in aftermath.result.checks}
        earned = sum(c.points for c in aftermath.result.checks)

        assert earned == each.points or (open_ and earned > each.points), aftermath.words
        for check, expected in each.expected:
            assert outcomes[check] in expected or open_, (check, outcomes[check], aftermath.words)
