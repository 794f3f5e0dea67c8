"""What is measured of the sandbox, and what is made of it."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from rich.console import Console

from grader.grading import grade
from grader.model.course import Course
from grader.model.errors import InputError
from grader.model.report import Level, Report, Sandbox
from grader.reports.text import print_report
from grader.sandbox import strength
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN, PLOTS
from grader.sandbox.lockdown import mechanisms
from grader.sandbox.strength import FULL, GRAVE, HOLES, NONE, PARTIAL, SERIOUS, SLIGHT
from tests.modes import LIMITS, Mode

DRAWS = b"import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.savefig('a.png')"


@pytest.mark.parametrize(
    ("holes", "level"),
    [
        ((), FULL),
        *(((hole,), FULL) for hole in SLIGHT),
        *(((hole,), PARTIAL) for hole in SERIOUS),
        *(((hole,), NONE) for hole in GRAVE),
        ((*SLIGHT, *SERIOUS), PARTIAL),
        (HOLES, NONE),
    ],
)
def test_the_gravest_hole_decides(holes: tuple[str, ...], level: str) -> None:
    """A grave hole makes it none, a serious one partial; what is a nuisance alone leaves it full."""
    assert strength.level_of(holes) == level


def test_every_act_of_the_probe_is_a_hole() -> None:
    """The probe attempts each hole that there is a name for, and no other."""
    source = strength.PROBE.read_text(encoding="utf-8")
    namespace: dict[str, object] = {}
    exec(compile(source, "probe.py", "exec"), namespace)
    acts = namespace["ACTS"]

    assert isinstance(acts, list)
    assert {act.__name__ for act in acts} == set(HOLES)


def test_a_mode_is_as_strong_as_its_mechanisms(mode: Mode, locked_box: ForkServers) -> None:
    """With files closed and a filter of system calls it is full, without any mechanism none."""
    sandbox = strength.measured(locked_box, [Path(__file__)])

    assert not set(sandbox.mechanisms) & mode.without
    if {mechanisms.LANDLOCK, mechanisms.SECCOMP} <= set(
        sandbox.mechanisms
    ) or mechanisms.NAMESPACES in sandbox.mechanisms:
        assert sandbox.level == FULL
    if mode.name == LIMITS:
        assert sandbox.level == NONE


def test_the_probe_shows_what_limits_alone_leave_open() -> None:
    """Where nothing but limits is used, the probe reaches files, the network, programs and other processes."""
    with ForkServers(without=frozenset(mechanisms.MECHANISMS)) as box:
        sandbox = strength.measured(box, [Path(__file__)])

    assert sandbox.mechanisms == ()
    acts = {"read_files", "write_files", "network", "start_processes", "start_programs", "signal_processes"}
    assert acts <= set(sandbox.holes)
    assert "memory" not in sandbox.holes
    assert "environment" not in sandbox.holes


@pytest.mark.long
@pytest.mark.skipif(os.geteuid() != 0, reason="only root's workers become users of their own without namespaces")
def test_another_user_is_not_relied_on_where_a_file_is_out_of_its_reach(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the cache of fonts lies in a folder of root's own, plots are drawn as firmly locked in as all else."""
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with ForkServers(without=frozenset({mechanisms.NAMESPACES, mechanisms.LANDLOCK})) as box:
        worker = box.worker(512, PLOTS)
        try:
            reply = worker.ask("load", "file", "file.py", DRAWS, seconds=60.0, output_limit=1 << 20)
        finally:
            worker.close()

        assert reply[0] == "ok"
        assert reply[1][0] == []
        assert box.server(worker.kind).await_ready() >= box.server(PLAIN).await_ready()
        assert mechanisms.USER not in box.server(PLOTS).await_ready()


@pytest.mark.parametrize("level", strength.LEVELS)
@pytest.mark.parametrize("required", strength.LEVELS)
def test_a_weaker_sandbox_than_required_is_refused(level: Level, required: str) -> None:
    """Full is more than partial, and partial more than none."""
    sandbox = Sandbox(level, (), ())
    if strength.LEVELS.index(level) <= strength.LEVELS.index(required):
        strength.require(sandbox, required)
    else:
        with pytest.raises(InputError, match=f"The sandbox is {level} here, and {required} was asked for"):
            strength.require(sandbox, required)


def test_nothing_is_graded_in_a_weak_sandbox_unless_asked(miniature: Course, tmp_path: Path) -> None:
    """The engine's own function grades strangers' code in a full sandbox only, unless it is told otherwise."""
    ran = tmp_path / "ran"
    ran.mkdir(mode=0o777)
    ran.chmod(0o777)
    (tmp_path / "line.py").write_text(f"open({str(ran / 'it')!r}, 'w')\n", encoding="utf-8")
    told: list[str] = []
    with ForkServers(without=frozenset(mechanisms.MECHANISMS)) as box:
        with pytest.raises(InputError, match="The sandbox is none here, and full was asked for"):
            grade.grade(miniature, tmp_path / "line.py", (), box, seed=1, tell=told.append)
        assert not (ran / "it").exists()

        report = grade.grade(miniature, tmp_path / "line.py", (), box, seed=1, tell=told.append, require=NONE)

    assert report.sandbox.level == NONE
    assert (ran / "it").exists()  # so the sandbox was indeed as weak as it said


@pytest.mark.parametrize("level", strength.LEVELS)
def test_a_weak_sandbox_is_noticed_in_one_line(miniature: Course, level: Level) -> None:
    """Below full, the report on the screen says in one line what the sandbox is; with full it says nothing."""
    report = Report(miniature, "x", (), 1, "", Sandbox(level, (), ()), "en", "", 0)
    screen = io.StringIO()

    print_report(report, Console(file=screen, width=200), where="x")

    lines = [line for line in screen.getvalue().splitlines() if "sandbox" in line.lower()]
    assert [line.startswith(f"Sandbox: {level}. Grade only code that you trust") for line in lines] == [True] * (
        level != FULL
    )
