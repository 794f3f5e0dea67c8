"""The arrows between packages point down, and the border holds: read off the imports themselves."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

from tests import structure

ROOT = Path(__file__).parents[1]
GRADER = ROOT / "grader"


def modules() -> dict[str, Path]:
    """Return every module of the package by its name below ``grader``."""
    paths = [p for p in GRADER.rglob("*.py") if p.name != "__init__.py"]
    return {".".join(p.relative_to(GRADER).with_suffix("").parts): p for p in paths}


def test_the_floors_hold() -> None:
    """No package imports from above its own floor, and what runs in a worker imports nothing of the trusted side."""
    linted = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_rooms_and_modules_stay_small() -> None:
    """No module is past its lines, no room past its modules, and no rooms import each other in a circle."""
    figures = structure.measured(ROOT)

    assert figures[f"modules past {structure.LONGEST} lines"] == 0, figures["longest module"]
    assert figures[f"rooms with more than {structure.MOST_IN_A_ROOM} modules"] == 0, figures["fullest room"]
    assert figures["rooms in a circle"] == 0


def test_what_is_not_measured_runs_in_locked_workers_or_browsers() -> None:
    """What coverage leaves out runs in learners' processes or in a browser, and is at most 12 % of all lines."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    left_out = [ROOT / name for name in settings["tool"]["coverage"]["report"]["omit"]]
    all_ = [*GRADER.rglob("*.py"), *(ROOT / "reference").rglob("*.py")]
    lines, lines_left_out = (
        sum(len(path.read_text(encoding="utf-8").splitlines()) for path in paths) for paths in (all_, left_out)
    )

    assert all({"inside", "lockdown", "browser", "within.py"} & {*path.parts} for path in left_out)
    assert lines_left_out <= 0.12 * lines


def test_no_module_names_an_exercise() -> None:
    """The framework knows no exercise of the course by its slug or folder."""
    folders = {p.name for p in (ROOT / "exercises").iterdir() if p.is_dir()}
    names = folders | {folder[3:] for folder in folders} | {f"{folder[3:]}.py" for folder in folders}
    for path in modules().values():
        tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))

        assert not {node.value for node in tree if isinstance(node, ast.Constant)} & names, path


def test_the_grader_imports_no_reference() -> None:
    """Only hidden tests and our own tests use the reference."""
    for path in modules().values():
        assert "import reference" not in path.read_text(encoding="utf-8")
        assert "from reference" not in path.read_text(encoding="utf-8")


def test_nothing_is_ever_unpickled() -> None:
    """No module mentions pickle, marshal, shelve or a way to load them."""
    words = {"pickle", "dill", "marshal", "shelve", "cloudpickle", "joblib", "multiprocessing"}
    for path in modules().values():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = {a.name for a in node.names} if isinstance(node, (ast.Import, ast.ImportFrom)) else set()

            assert not names & words, path
            assert not (isinstance(node, ast.keyword) and node.arg == "allow_pickle"), path
