"""Every attack of the catalogue, in every mode that was asked for: ``pytest tests/attacks --sandbox all``."""

from __future__ import annotations

import importlib.util
import io
import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from rich.console import Console

from grader.exporters.results import ctrf, gradescope, junit, prairielearn, xqueue
from grader.grading import collection
from grader.grading.runner import Suite
from grader.model.errors import InputError
from grader.model.report import ExerciseResult, Report, Sandbox
from grader.model.submission import Submission
from grader.reports import report_json, text, validation
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN, PLOTS
from grader.sandbox.strength import measured
from grader.sandbox.student import Student
from grader.submissions import intake
from tests.attacks import attack
from tests.attacks.attack import Attack
from tests.attacks.proving_ground import ProvingGround, proving_ground, survivors
from tests.grading import source_of
from tests.modes import MODES, SCORES, Mode
from tests.processes import processes_of

PROGRAMS = attack.submissions()
FILES = attack.handed_in()
SECURITY = Path(__file__).parents[2] / "SECURITY.md"
KINDS = ("forged", "read", "written", "network", "ended", "survived", "said", "report")
CONTROL = dict.fromkeys([*range(32), *range(0x7F, 0xA0)])


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What an attack came to: its result (None when it was refused), and each harm that it did, its kind first."""

    result: ExerciseResult | None
    words: str
    harm: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Campaign:
    """All attacks in one mode."""

    mode: str
    sandbox: Sandbox
    aftermaths: dict[str, Aftermath]

    def successes(self) -> list[Attack]:
        """Return the attacks that did any harm."""
        return [each for each in (*PROGRAMS, *FILES) if self.aftermaths[each.name].harm]


def carried_out(name: str) -> Campaign:
    """Carry out every attack in one mode, in one session, as a class is graded."""
    aftermaths: dict[str, Aftermath] = {}
    with proving_ground() as ground, ForkServers(without=MODES[name].without) as box:
        for kind in (PLAIN, PLOTS):
            box.server(kind).await_ready()
        sandbox = measured(box, [Path(str(ground.target()["hidden_test"]))])
        known = processes_of(os.getpid())

        with collection.collected(ground.catalog, ground.catalog.course.exercises) as suite:
            for each in PROGRAMS:
                handed = Submission(each.name, {"vault": (source_of("vault.py", ground.armed(each.path.read_text())),)})
                aftermaths[each.name] = graded(suite, handed, each, box, ground, known)
            for each in FILES:
                path = hand_in(each.path, ground)
                ground.before = ground.traces()
                try:
                    handed = intake.read(path, ground.catalog.course.exercises)
                except InputError as error:
                    aftermaths[each.name] = Aftermath(None, str(error), tuple(ground.damage()))
                else:
                    aftermaths[each.name] = graded(suite, handed, each, box, ground, known)
    return Campaign(name, sandbox, aftermaths)


def graded(
    suite: Suite, handed: Submission, each: Attack, box: ForkServers, ground: ProvingGround, known: set[int]
) -> Aftermath:
    """Grade one submission, and look around."""
    student = Student(box)
    try:
        (result,) = suite.grade(handed, student, seed=20261121)
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
    report = Report(ground.catalog.course, name, (result,), 1, "0" * 64, sandbox, "en", "2026-11-21T00:00:00Z", 1)
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


@pytest.fixture(scope="session")
def campaign(mode: Mode, request: pytest.FixtureRequest) -> Campaign:
    """All attacks in one mode."""
    campaign = carried_out(mode.name)
    request.config.stash.setdefault(SCORES, []).append(score_line(campaign))
    return campaign


def score_line(campaign: Campaign) -> str:
    """Return what came of a campaign in one line."""
    successes = campaign.successes()
    kinds = [{line.partition(":")[0] for line in campaign.aftermaths[each.name].harm} for each in successes]
    counted = ", ".join(f"{sum(kind in each for each in kinds)} {kind}" for kind in KINDS)
    open_ = ", ".join(campaign.sandbox.holes) or "nothing"
    total, level = len(campaign.aftermaths), campaign.sandbox.level
    return f"{campaign.mode} ({level}): {total} attacks, {len(successes)} succeeded: {counted}; open: {open_}"


@pytest.mark.parametrize("each", [*PROGRAMS, *FILES], ids=lambda each: each.name)
def test_attack(campaign: Campaign, each: Attack) -> None:
    """An attack earns nothing, learns nothing, breaks nothing and leaves nothing behind, but where a hole is known."""
    aftermath = campaign.aftermaths[each.name]
    open_ = each.holes & set(campaign.sandbox.holes)

    assert each.refused == (aftermath.result is None), aftermath.words
    assert not [line for line in aftermath.harm if not open_ or line.startswith(("survived", "report"))]
    if aftermath.result is not None and not open_:
        outcomes = {c.check.id: c.outcome.value for c in aftermath.result.checks}

        assert sum(c.points for c in aftermath.result.checks) == each.points
        for check, expected in each.expected:
            assert outcomes[check] in expected, (check, outcomes[check], aftermath.words)


def test_what_is_said_to_be_open_is_open(campaign: Campaign) -> None:
    """Each hole that `grade doctor` lists lets at least one attack succeed, so the list is no longer than the truth."""
    shown = {hole for each in campaign.successes() for hole in each.holes}

    assert set(campaign.sandbox.holes) <= shown


def test_what_is_written_about_the_mode_is_true(campaign: Campaign) -> None:
    """SECURITY.md has the level of this mode, and lists every hole that was measured just now."""
    user = "root" if os.geteuid() == 0 else "ordinary"
    rows = [line.split("|")[1:-1] for line in SECURITY.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    found = {(row[0].strip(), row[1].strip()): (row[2].strip(), row[3].strip()) for row in rows if len(row) >= 4}
    mechanisms = ", ".join(campaign.sandbox.mechanisms) or "none"
    said = found.get((mechanisms, user))
    if said is None:
        pytest.skip(f"nobody has measured {mechanisms} for this user yet")

    assert campaign.sandbox.level == said[0]
    assert set(campaign.sandbox.holes) <= set(said[1].split(", "))
