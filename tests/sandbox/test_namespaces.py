"""The private root: what is in it, and that it can be made wherever Python lies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENTER = """
import os, sys
from grader.sandbox.lockdown import namespaces
hidden = [path for path in [sys.argv.pop(1)] if path]
if not namespaces.enter(sys.argv[1:], hidden):
    print("impossible")
else:
    def written(folder):
        try:
            open(folder + "/new", "w").close()
        except OSError:
            return False
        return True
    print(sorted(os.listdir("/")), os.listdir("/proc").count("1"), os.getpid(), [written(f) for f in sys.argv[1:]])
    print(sorted(os.listdir([*sys.argv, *hidden][-1])), any(map(written, hidden)))
"""
USUAL = ["dev", "grade-scratch", "proc", "tmp"]


def entered(*readable: str, hidden: str = "") -> list[str]:
    """Return what a process sees that has entered namespaces with a root of these paths, and what is in the last or hidden."""
    command = [sys.executable, "-c", ENTER, hidden, *readable]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()


@pytest.fixture(scope="module", autouse=True)
def possible() -> None:
    """Namespaces are not to be had everywhere."""
    if entered("/usr/bin") == ["impossible"]:
        pytest.skip("this user can have no namespaces here")


def test_nothing_else_is_in_the_root() -> None:
    """A process sees itself, what it may read, read-only, a few devices, and a folder to work in."""
    assert entered("/usr/bin")[0] == f"{sorted([*USUAL, 'usr'])} 1 1 [False]"


@pytest.mark.parametrize("place", ["/tmp", "/mnt", "/srv", "/var/tmp"])
def test_python_may_lie_anywhere(place: str, tmp_path: Path) -> None:
    """A virtual environment below one of the folders that the root itself uses is in it like any other."""
    folder = Path(place) / f"nn-grade-{tmp_path.name}-{tmp_path.parent.name}"
    try:
        folder.mkdir()
    except OSError:
        pytest.skip(f"nothing can be put into {place}")
    try:
        seen = entered("/usr/bin", str(folder))[0]
    finally:
        folder.rmdir()

    assert seen == f"{sorted({*USUAL, 'usr', place.split('/')[1]})} 1 1 [False, False]"


def test_a_folder_is_whole_though_a_part_of_it_came_first(tmp_path: Path) -> None:
    """Python's folder often lies in the one with the system's libraries; both are there, in whatever order."""
    (tmp_path / "lib" / "python").mkdir(parents=True)
    (tmp_path / "lib" / "libdl.so").touch()
    tmp_path.chmod(0o755)

    seen = entered(str(tmp_path / "lib" / "python"), str(tmp_path / "lib"))

    assert seen[1] == "['libdl.so', 'python'] False"


def test_what_is_hidden_is_covered(tmp_path: Path) -> None:
    """Of a hidden folder within a readable one only that is there which is readable itself, and nothing is written."""
    packages = tmp_path / "lib" / "site-packages"
    for name in ("numpy", "secret"):
        (packages / name).mkdir(parents=True)
    tmp_path.chmod(0o755)

    seen = entered(str(tmp_path / "lib"), str(packages / "numpy"), hidden=str(packages))

    assert seen[1] == "['numpy'] False"
