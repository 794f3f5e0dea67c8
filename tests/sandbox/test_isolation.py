"""What a learner's program can import, however this package was installed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from grader.protocol import refs
from grader.sandbox.forkserver import ForkServers

ROOT = Path(__file__).parents[2]
TRY_IMPORT = b"""
def can_import(name):
    try:
        __import__(name)
    except ImportError:
        return False
    return True
"""
FORBIDDEN = (
    "reference",
    "solutions",
    "grader",
    "grader.checks",
    "grader.protocol.codec",
    "tests",
    "pytest",
    "test_hidden",
)
ALLOWED = ("numpy", "numpy.random", "matplotlib", "json", "math", "dataclasses")
PROBE = f"""
from grader.protocol import refs
from grader.sandbox.forkserver import ForkServers
with ForkServers() as box:
    worker = box.worker(1024)
    limits = dict(seconds=20.0, output_limit=1 << 20)
    worker.ask("load", "probe", "probe.py", {TRY_IMPORT!r}, **limits)
    place = refs.Ref(0, ((".", "can_import"),))
    print([name for name in {FORBIDDEN + ALLOWED!r} if worker.ask("call", place, (name,), {{}}, **limits)[1]])
    worker.close()
"""


def importable(box: ForkServers, names: tuple[str, ...]) -> list[str]:
    """Return which of these names a learner's program can import."""
    worker = box.worker(1024)
    worker.ask("load", "probe", "probe.py", TRY_IMPORT, seconds=20.0, output_limit=1 << 20)
    place = refs.Ref(0, ((".", "can_import"),))
    found = [n for n in names if worker.ask("call", place, (n,), {}, seconds=20.0, output_limit=1 << 20)[1]]
    worker.close()
    return found


def test_neither_course_nor_grader_can_be_imported(box: ForkServers) -> None:
    """A learner's program imports NumPy, matplotlib and the standard library, and none of ours."""
    assert importable(box, FORBIDDEN + ALLOWED) == list(ALLOWED)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_the_grader_alone(wheel: Path) -> None:
    """The wheel puts nothing beside the grader into anybody's packages, and the course into a folder of the grader."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()

    assert {name.split("/")[0].split("-")[0] for name in names} == {"grader", "nn_grade"}
    assert "grader/locale/ko/LC_MESSAGES/grader.mo" in names
    assert "grader/reports/schemas/report-1.0.schema.json" in names
    assert "grader/py.typed" in names
    assert {"exercises", "reference", "solutions"} == {
        n.split("/")[2] for n in names if n.startswith("grader/shipped/")
    }
    assert not [name for name in names if "__pycache__" in name or "/.grade/" in name]


def test_an_installed_wheel_isolates_as_well(wheel: Path, tmp_path: Path) -> None:
    """From an installed wheel, too, a learner's program can import none of ours."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site-packages")

    answer = subprocess.run(
        [sys.executable, "-c", PROBE], cwd=tmp_path, env={"PYTHONPATH": str(tmp_path / "site-packages")},
        check=True, capture_output=True, text=True,
    )  # fmt: skip

    assert answer.stdout.strip() == str(list(ALLOWED))
