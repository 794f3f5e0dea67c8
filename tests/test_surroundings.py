"""Whatever a kernel, a container or a worn-out machine leaves of the surroundings: graded, or one sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.commands import HALF, MINIATURE, ROOT, SOLUTION, grade
from tests.figures.test_programs import LINE

pytestmark = pytest.mark.long

PLOTS = f"import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.savefig('a.png')\n{SOLUTION}"
COURSE = ("--course", MINIATURE)
NOTHING: Mapping[str, str] = {}
HABITS = ["module://matplotlib_inline.backend_inline", "nonsense"]
NOBODY = ["unshare", "--user", "--map-user=12345"]  # a user whom the system does not know, as in some containers


def typed(
    *words: object, through: Sequence[str] = (), said: Mapping[str, str] = NOTHING
) -> subprocess.CompletedProcess[str]:
    """Run a command as it is typed, started by what it is to go through."""
    return subprocess.run(
        [*through, sys.executable, "-P", "-m", "grader.cli", *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "GRADE_LANG": "en", **said},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def few(limit: int) -> list[str]:
    """Return words that start a program which may not have more than so many files open at once."""
    return ["bash", "-c", f'ulimit -n {limit} && exec "$@"', "bash"]


@pytest.fixture
def plotting(tmp_path: Path) -> Path:
    """A right program that plots."""
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "line.py").write_text(PLOTS, encoding="utf-8")
    return tmp_path / "work"


@pytest.mark.parametrize("backend", HABITS)
def test_pictures_are_drawn_whatever_a_kernel_says(own_miniature: Path, plotting: Path, backend: str) -> None:
    """Where a notebook has chosen how matplotlib shows pictures, the page has them, and programs that plot earn all."""
    (own_miniature / "solutions" / "01-line" / "figures.py").write_text(
        f"import matplotlib.pyplot\n{LINE}", encoding="utf-8"
    )
    page = plotting.parent / "page.html"
    ran = typed("submit", plotting, "--course", own_miniature, "--html", page, "--strict", said={"MPLBACKEND": backend})

    assert (ran.returncode, ran.stderr) == (0, "")
    assert page.read_text(encoding="utf-8").count("<svg") == 1


def test_settings_of_somebodys_own_do_not_change_pictures(own_miniature: Path, plotting: Path) -> None:
    """Settings for matplotlib, even such as need programs that are not there, leave the picture the same."""
    (own_miniature / "solutions" / "01-line" / "figures.py").write_text(LINE, encoding="utf-8")
    settings = plotting.parent / "matplotlibrc"
    settings.write_text("text.usetex: True\naxes.grid: True\nlines.linewidth: 9\nno.such: thing\n", encoding="utf-8")
    pictures = []
    for said in ({}, {"MATPLOTLIBRC": str(settings)}, {"MPLCONFIGDIR": str(settings.parent)}):
        page = plotting.parent / "page.html"
        ran = typed("submit", plotting, "--course", own_miniature, "--html", page, said=said)
        assert (ran.returncode, ran.stderr) == (0, "")
        pictures.append(page.read_text(encoding="utf-8").partition("<svg")[2].partition("</svg>")[0])

    assert pictures[0]
    assert len(set(pictures)) == 1


@pytest.mark.parametrize("backend", HABITS)
def test_a_class_is_analysed_whatever_a_kernel_says(tmp_path: Path, backend: str) -> None:
    """`grade analyze --html` draws its plots in a notebook's surroundings, too."""
    (tmp_path / "line.py").write_text(HALF, encoding="utf-8")
    assert grade("submit", tmp_path / "line.py", "--report", tmp_path / "report.json").exit_code == 0
    ran = typed("analyze", tmp_path / "report.json", "--html", tmp_path / "page.html", said={"MPLBACKEND": backend})

    assert (ran.returncode, ran.stderr) == (0, "")
    assert "<svg" in (tmp_path / "page.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("limit", [32, 64])
def test_few_files_open_are_enough(plotting: Path, limit: int) -> None:
    """A submission is graded, and a page is made, with 32 files open at once."""
    ran = typed("submit", plotting, *COURSE, "--strict", "--html", plotting.parent / "page.html", through=few(limit))

    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize("limit", [6, 31])
@pytest.mark.parametrize("command", ["submit", "list", "batch"])
def test_fewer_files_open_are_one_sentence(tmp_path: Path, command: str, limit: int) -> None:
    """With fewer, whatever is typed ends in one sentence that names the limit and what to type."""
    words: dict[str, list[object]] = {
        "submit": [MINIATURE / "solutions"],
        "batch": [MINIATURE / "solutions", "--out", tmp_path / "out"],
        "list": [],
    }
    ran = typed(command, *words[command], *COURSE, through=few(limit))

    assert ran.returncode == 2
    assert ran.stderr.startswith(f"grade: Only {limit} files may be open at once here; type `ulimit -n 1024`")
    assert ran.stderr.count("\n") == 1


def test_a_class_with_more_engines_than_files_is_one_sentence(tmp_path: Path) -> None:
    """Where so many submissions are graded at a time that files run out, that is what is said."""
    for number in range(40):
        (tmp_path / "class" / f"x{number}").mkdir(parents=True)
        (tmp_path / "class" / f"x{number}" / "line.py").write_text(f"# {number}\n", encoding="utf-8")
    options = ("--out", tmp_path / "out", "--jobs", 40, "--require-sandbox", "none", "--unproved")
    ran = typed("batch", tmp_path / "class", *options, *COURSE, through=few(32))

    assert ran.returncode == 2
    assert "Only 32 files may be open at once here" in ran.stderr.splitlines()[-1]


@pytest.mark.parametrize("home", [{}, {"HOME": ""}, {"HOME": "/proc"}, {"XDG_CACHE_HOME": "/proc/no"}])
def test_nobodys_home_is_enough(own_miniature: Path, plotting: Path, home: dict[str, str]) -> None:
    """Whoever has no home folder, or none that can be written to, has programs graded that plot, and pictures."""
    if subprocess.run([*NOBODY, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no namespace of users is to be had here")
    (own_miniature / "solutions" / "01-line" / "figures.py").write_text(LINE, encoding="utf-8")
    page = plotting.parent / "page.html"
    homeless = [*NOBODY, "env", *(() if home else ("-u", "HOME"))]
    words = ("--course", own_miniature, "--html", page, "--strict")
    ran = typed("submit", plotting, *words, through=homeless, said=home)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert page.read_text(encoding="utf-8").count("<svg") == 1


@pytest.mark.parametrize(
    "odd",
    [{"PATH": ""}, {"TERM": "dumb"}, {"TERM": ""}, {"TMPDIR": "/no"}, {"TMPDIR": "/proc"}, {"LANG": "xx", "LC_ALL": "xx"},
     {"PYTHONOPTIMIZE": "2"}, {"PYTHONWARNINGS": "error"}, {"PYTEST_ADDOPTS": "--no"}, {"OMP_NUM_THREADS": "x"},
     {"TZ": "No/Where"}],
    ids=str,
)  # fmt: skip
def test_odd_variables_change_no_mark(odd: dict[str, str]) -> None:
    """Variables that say something of the terminal, the disk, the language or Python cost nobody a point, or a word."""
    ran = typed("submit", MINIATURE / "solutions", *COURSE, "--strict", said=odd)

    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize("words", [("submit", MINIATURE / "solutions"), ("list",), ("hint", "line", 1)])
def test_closed_input_stops_nobody(words: tuple[object, ...]) -> None:
    """Without standard input, commands do what they do."""
    assert typed(*words, *COURSE, through=["bash", "-c", 'exec "$@" <&-', "bash"]).returncode == 0


def test_practice_without_input_is_one_sentence() -> None:
    """Practice says that it needs a terminal, also where there is no input at all."""
    ran = typed("practice", *COURSE, through=["bash", "-c", 'exec "$@" <&-', "bash"])

    assert ran.returncode == 2
    assert ran.stderr == "grade: `grade practice` needs a terminal; `grade submit` grades once, without one.\n"


def test_a_fault_is_told_where_nothing_can_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody foresaw is named in the sentence itself, where there is no folder for a log."""

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("unforeseen")

    monkeypatch.setattr("grader.submissions.intake.read", broken)
    monkeypatch.setattr(tempfile, "tempdir", "/proc/nothing")
    result = grade("submit", MINIATURE / "exercises")

    assert result.exit_code == 3
    assert result.stderr == "grade: The grader failed, not you. ZeroDivisionError: unforeseen\n"


def test_reports_are_the_same_in_a_closed_folder(tmp_path: Path) -> None:
    """A course on a disk that cannot be written to is graded like any other."""
    script = f'mount --bind {MINIATURE} {MINIATURE} && mount -o remount,bind,ro {MINIATURE} && exec "$@"'
    alone = ["unshare", "--user", "--map-root-user", "--mount", "bash", "-c", script, "bash"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    report = tmp_path / "report.json"
    ran = typed("submit", MINIATURE / "solutions", *COURSE, "--report", report, through=alone)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert json.loads(report.read_text(encoding="utf-8"))["score"]["earned"] == 100.0
