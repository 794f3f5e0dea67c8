"""The autograder in Gradescope's place: its scripts turn a submission into results.json."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from grader.gradescope.run import seed_of
from tests.commands import SOLUTION
from tests.exporters.results.gradescope_format import GRADESCOPE_SCHEMA

THIEF = """
import glob
found = []
for path in glob.glob("{root}/source/course/solutions/*/*") + ["{root}/source/settings.json"]:
    try:
        found.append(open(path).read())
    except OSError:
        pass
try:
    open("{root}/results/results.json", "w").write('{{"score": 100}}')
except OSError:
    pass

def double(x):
    return found if found else 1 / 0
"""


def run(root: Path, *programs: str) -> subprocess.CompletedProcess[str]:
    """Run the autograder on a submission."""
    for program in programs:
        (root / "submission" / "line.py").write_text(program, encoding="utf-8")
    return subprocess.run(
        ["bash", root / "source" / "run_autograder"],
        env=os.environ | {"AUTOGRADER": str(root)}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def results(root: Path) -> Any:
    """Return what Gradescope reads."""
    return json.loads((root / "results" / "results.json").read_text(encoding="utf-8"))


def test_a_solution_has_all_points(root: Path) -> None:
    """Its results are valid, add up to 100, and are the same but for times when it is graded again."""
    found = []
    for _ in range(2):
        assert run(root, SOLUTION).returncode == 0
        found.append(results(root))
        jsonschema.validate(found[-1], GRADESCOPE_SCHEMA)

    assert found[0]["score"] == 100.0
    assert sum(test["score"] for test in found[0]["tests"]) == pytest.approx(100.0, abs=1e-3)
    assert found[0]["tests"] == found[1]["tests"]


def test_nothing_to_grade_is_told(root: Path) -> None:
    """A submission without a file of the course has no points, and its learner reads why."""
    (root / "submission" / "essay.txt").write_text("hello", encoding="utf-8")
    ran = run(root)

    assert ran.returncode == 0, ran.stderr
    assert results(root)["score"] == 0
    assert "line.py" in results(root)["output"]
    jsonschema.validate(results(root), GRADESCOPE_SCHEMA)


def test_a_thief_finds_nothing(root: Path) -> None:
    """A submission that looks for the course and writes results of its own gets neither tests nor points."""
    ran = run(root, THIEF.format(root=root))
    text = json.dumps(results(root))

    assert ran.returncode == 0, ran.stderr
    assert results(root)["score"] == 0.0
    assert "assert_close" not in text
    assert "def test_" not in text


def test_a_broken_autograder_has_no_results(root: Path) -> None:
    """When the course cannot be read, the staff reads why, and Gradescope finds no results."""
    (root / "source" / "course" / "exercises" / "course.toml").write_text("id = 7\n", encoding="utf-8")
    ran = run(root, SOLUTION)

    assert ran.returncode == 1
    assert ran.stderr.startswith("grade: course/exercises/course.toml")
    assert all(line.startswith("grade: course/exercises/course.toml") for line in ran.stderr.splitlines())
    assert not (root / "results" / "results.json").exists()


@pytest.mark.alike
@pytest.mark.parametrize(
    ("without", "said"),
    [
        ("namespaces,landlock,uid,seccomp", "Nothing here keeps learners' code from the course"),
        ("namespaces,seccomp", "The sandbox is none here, and partial was asked for"),
    ],
)
def test_a_container_that_is_too_weak_grades_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch, without: str, said: str
) -> None:
    """Where learners' code is not locked in as was asked for, there are no results, and the staff reads why."""
    settings = root / "source" / "settings.json"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"none"', '"partial"'), encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1] / "batch" / "weak"))
    monkeypatch.setenv("WITHOUT", without)
    ran = run(root, SOLUTION)

    assert ran.returncode == 1
    assert said in ran.stderr
    assert not (root / "results" / "results.json").exists()


def test_a_hidden_test_that_fails_by_itself_has_no_results(root: Path) -> None:
    """When a hidden test is wrong, nobody is given points for it: the staff reads which one it is."""
    tests = root / "source" / "course" / "solutions" / "01-line" / "test_hidden.py"
    tests.write_text(tests.read_text(encoding="utf-8").replace("expected=6.0", "expected=1 / 0"), encoding="utf-8")
    ran = run(root, SOLUTION)

    assert ran.returncode == 1
    assert "doubles_a_number: ZeroDivisionError" in ran.stderr
    assert not (root / "results" / "results.json").exists()


def test_a_submission_that_was_not_delivered_has_no_results(root: Path) -> None:
    """Where Gradescope has put no folder of a submission, its learner is not to blame."""
    (root / "submission").rmdir()
    ran = run(root)

    assert ran.returncode == 1
    assert "submission: there is no such folder." in ran.stderr
    assert not (root / "results" / "results.json").exists()


@pytest.mark.parametrize("text", ["", "[]", "{}", "7", '{"id": ["x"]}', "\x00"])
def test_odd_metadata_is_no_reason_to_fail(text: str, tmp_path: Path) -> None:
    """Whatever Gradescope says of a submission, there is a seed."""
    path = tmp_path / "submission_metadata.json"
    path.write_text(text, encoding="utf-8")

    assert isinstance(seed_of(path), int)
    assert seed_of(tmp_path / "missing.json") == 0
