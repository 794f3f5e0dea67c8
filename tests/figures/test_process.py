"""Drawing in a process of its own gives the pictures, and whatever goes wrong there costs nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.course import catalog
from grader.figures.process import Easel, FarEasel, easel_for
from grader.model.course import Course
from grader.model.errors import InputError
from grader.model.submission import Source, Submission
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN
from grader.sandbox.workers.server import ForkServer
from tests.figures.test_programs import LINE, RIGHT
from tests.grading import source_of
from tests.processes import processes_of, until

HANGS = "def double(x):\n    while True:\n        pass\n"


@pytest.fixture
def drawing_course(own_miniature: Path) -> Course:
    """The miniature course with a figure."""
    (own_miniature / "solutions" / "01-line" / "figures.py").write_text(LINE, encoding="utf-8")
    return catalog.read(own_miniature)


@pytest.fixture
def easel(box: ForkServers) -> Iterator[Easel]:
    """An easel of the test's own."""
    with easel_for(box) as easel:
        yield easel


def order(easel: Easel, course: Course, program: str | bytes) -> None:
    """Have a program drawn."""
    sources: dict[str, tuple[Source, ...]] = {
        exercise.slug: (source_of(exercise.file, program),) for exercise in course.exercises
    }
    easel.draw(Submission("test", sources), course, course.exercises)


def test_one_order_after_the_other_is_drawn(drawing_course: Course, easel: Easel) -> None:
    """Each order is answered with the pictures of its own program."""
    seen = []
    for factor in (2, 3):
        order(easel, drawing_course, RIGHT.replace("2", str(factor)))
        (picture,) = easel.pictures()["line"]
        seen.append(picture.alternative.in_language("en"))

    assert seen == ["It ends at 2.", "It ends at 3."]


def test_a_zygote_that_is_gone_is_no_reason_to_stop(drawing_course: Course) -> None:
    """When the server has died by itself, an easel has another one started."""
    with ForkServers() as box:
        server = box.server(PLAIN)
        server.await_ready()
        assert isinstance(server, ForkServer)
        assert server.process
        server.process.kill()
        server.process.wait()
        with easel_for(box) as easel:
            order(easel, drawing_course, RIGHT)
            assert len(easel.pictures()["line"]) == 1


def test_labels_are_in_the_language_spoken(
    drawing_course: Course, easel: Easel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a figure writes is in the language of whoever ordered it."""
    figures = drawing_course.root / "solutions" / "01-line" / "figures.py"
    figures.write_text(LINE.replace(".plot(", ".set_title(str(Text('a line', '직선'))).axes.plot("), encoding="utf-8")
    monkeypatch.setattr("grader.figures.process.language.current", lambda: "ko")
    order(easel, drawing_course, RIGHT)

    assert "직선" in easel.pictures()["line"][0].svg


def test_what_cannot_be_read_is_not_drawn(drawing_course: Course, easel: Easel) -> None:
    """A file that is no text has no picture, and the next order is drawn."""
    order(easel, drawing_course, b"\xff\xfe\x00")
    assert easel.pictures() == {"line": []}

    order(easel, drawing_course, RIGHT)
    assert len(easel.pictures()["line"]) == 1


def test_figures_that_cannot_be_run_are_told_of(drawing_course: Course, easel: Easel) -> None:
    """A course whose figures.py is broken is named in one sentence."""
    figures = drawing_course.root / "solutions" / "01-line" / "figures.py"
    figures.write_text("def figure(:\n", encoding="utf-8")
    order(easel, drawing_course, RIGHT)

    with pytest.raises(InputError, match=r"figures\.py: cannot be run \(SyntaxError"):
        easel.pictures()


def test_an_easel_that_is_killed_has_no_pictures(drawing_course: Course, easel: FarEasel) -> None:
    """Without the process there are no pictures, and nothing is raised."""
    easel.process.kill()
    easel.process.wait()
    order(easel, drawing_course, RIGHT)

    assert easel.pictures() == {}


def test_a_zygote_survives_whoever_shares_it() -> None:
    """Somebody who is gone before the server answers, or who leaves its answer unread, costs nobody else anything."""
    with ForkServers() as box:
        server = box.server(PLAIN)
        assert isinstance(server, ForkServer)
        server.share().close()  # while it is still loading
        box.worker(256).close()
        for _ in range(3):
            server.share().close()
            worker = box.worker(256)
            server.share().close()
            worker.close()
        assert server.process
        assert server.process.poll() is None
        assert len(box.servers) == 1


def test_closing_ends_everything_at_once(drawing_course: Course) -> None:
    """An easel is closed while a program hangs: the program's process ends, and the server serves on."""
    with ForkServers() as box:
        box.worker(256).close()
        alone = processes_of(os.getpid())
        with easel_for(box) as easel:
            order(easel, drawing_course, HANGS)
            until(lambda: processes_of(os.getpid()) > alone)

        until(lambda: processes_of(os.getpid()) == alone)
        box.worker(256).close()


def test_no_settings_are_taken_from_the_current_folder(
    drawing_course: Course, box: ForkServers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where somebody handed in settings for matplotlib and the caller stands there, nothing reads them, or waits for them."""
    handed_in = tmp_path / "handed in"
    handed_in.mkdir()
    os.mkfifo(handed_in / "matplotlibrc")
    monkeypatch.chdir(handed_in)

    with easel_for(box) as easel:
        order(easel, drawing_course, RIGHT)
        assert len(easel.pictures()) == 1
    here = subprocess.run(
        [sys.executable, "-P", "-c", "from grader.figures import canvas; canvas.load()"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert here.returncode == 0, here.stderr
