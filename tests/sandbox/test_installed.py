"""The wheel installed without a virtual environment, where Python's own folders are readable for learners' code."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from grader.sandbox.lockdown.mechanisms import NAMESPACES
from tests.commands import ROOT
from tests.modes import GRADE

pytestmark = pytest.mark.long

LOOKS = '''
import glob, os, sys

def step_function(x):
    """Return how much of the course can be seen, in place of an answer."""
    places = {os.path.dirname(path) for path in sys.path} | {sys.prefix, sys.base_prefix, os.path.dirname(os.__file__)}
    found = []
    for place in places:
        for path in glob.glob(os.path.join(place, "**", "shipped", "**", "*.py"), recursive=True):
            try:
                with open(path) as file:
                    found.append(path + file.read())
            except OSError:
                pass
    for path in PATHS:
        try:
            with open(path) as file:
                found.append(path + file.read())
        except OSError:
            pass
    raise ValueError(f"{len(found)} files read")
'''


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python of its own, in whose packages the wheel lies beside what it needs."""
    base = tmp_path_factory.mktemp("python")
    library = Path(sysconfig.get_path("stdlib"))
    there = base / "lib" / library.name
    shutil.copytree(library, there, ignore=shutil.ignore_patterns("*-packages", "test", "__pycache__"), symlinks=True)
    (base / "bin").mkdir()
    shutil.copy2(Path(sys._base_executable).resolve(), base / "bin" / "python3")  # type: ignore[attr-defined]
    for shared in Path(sys.base_prefix, "lib").glob("libpython*"):
        shutil.copy2(shared, base / "lib", follow_symlinks=False)
    places = "import site; print(site.getsitepackages()[-1])"  # Debian's Python has a name of its own for them
    command = [str(base / "bin" / "python3"), "-c", places]
    packages = Path(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())
    packages.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(base)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    with zipfile.ZipFile(next(base.glob("*.whl"))) as wheel:
        wheel.extractall(packages)
    (packages / "others.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return base


def typed(
    installed: Path, *words: object, cwd: Path, run: Sequence[str] = ("-P", "-m", "grader.cli")
) -> subprocess.CompletedProcess[str]:
    """Type a command of the installed program, in an environment that knows nothing of the clone."""
    return subprocess.run(
        [installed / "bin" / "python3", *run, *map(str, words)],
        cwd=cwd, capture_output=True, encoding="utf-8", env={"PATH": "/usr/bin:/bin", "HOME": str(installed), "GRADE_LANG": "en"},
    )  # fmt: skip


def test_a_learner_needs_nothing_but_the_package(installed: Path, tmp_path: Path) -> None:
    """Outside of any clone the list, a folder of one's own, hints and grading work, and the course is named."""
    listed = typed(installed, "list", cwd=tmp_path)
    made = typed(installed, "init", "my-work", cwd=tmp_path)
    work = tmp_path / "my-work"
    solution = (ROOT / "solutions" / "03-xor" / "xor.py").read_text(encoding="utf-8")
    (work / "03-xor" / "xor.py").write_text(f"{solution}# mine\n", encoding="utf-8")
    graded = typed(installed, "submit", ".", cwd=work)

    assert listed.returncode == made.returncode == graded.returncode == 0, (listed, made, graded)
    assert "No course is here, so this is the one that comes with nn-grade." in listed.stderr
    assert "24 of 24 points" in graded.stdout
    assert graded.stderr == ""
    assert typed(installed, "hint", "gates", 1, cwd=work).stdout.startswith("Task 1")
    assert "24 of 24" in typed(installed, "list", cwd=work).stdout
    assert "Make a folder of your own first" in typed(installed, "reset", "gates", cwd=tmp_path).stderr


@pytest.mark.alike
@pytest.mark.parametrize("command", ["verify", "audit", "gradescope-zip", "batch", "release"])
def test_who_examines_names_a_course(installed: Path, tmp_path: Path, command: str) -> None:
    """Whoever examines has no course by falling back to the one that everybody has, with its answers."""
    typed(installed, "init", "my-work", cwd=tmp_path)
    words = {"batch": [".", "--out", "../out"], "gradescope-zip": ["--out", "a.zip"], "release": ["--to", "../handout"]}
    for folder in (tmp_path, tmp_path / "my-work"):
        refused = typed(installed, command, *words.get(command, []), cwd=folder)

        assert refused.returncode == 2, refused
        assert "No course found" in refused.stderr or "is for studying alone" in refused.stderr


@pytest.mark.parametrize("without", ["", NAMESPACES])
def test_no_worker_reads_the_course(installed: Path, tmp_path: Path, without: str) -> None:
    """A learner's program finds no file of the course that comes with the program, nor one that it knows the path of."""
    shipped = next(installed.rglob("grader/shipped"))
    paths = [str(path) for path in shipped.rglob("*.py")]
    program = LOOKS.replace("PATHS", repr(paths[:50]))
    (tmp_path / "gates.py").write_text(program, encoding="utf-8")
    run = ["-P", "-c", GRADE, without] if without else ["-P", "-m", "grader.cli"]
    answer = typed(installed, "submit", "gates.py", "--require-sandbox", "full", cwd=tmp_path, run=run)

    assert answer.returncode == 0, answer
    assert "0 files read" in answer.stdout
