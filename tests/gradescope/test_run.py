"""The zip for Gradescope, unpacked as Gradescope does it: its scripts turn a submission into results.json."""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import os
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from grader.gradescope.run import seed_of
from tests.commands import MINIATURE, SOLUTION, grade
from tests.exporters.test_exporters import GRADESCOPE_SCHEMA

METADATA = {
    "id": 123456,
    "created_at": "2026-11-21T08:00:00.000000-07:00",
    "assignment": {"id": 7, "title": "A line", "total_points": "100.0"},
    "users": [{"id": 1, "email": "kim@example.org", "name": "Kim, Min-ji"}],
    "submission_method": "upload",
    "previous_submissions": [],
}
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


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip of a small course."""
    path = tmp_path_factory.mktemp("gradescope") / "autograder.zip"
    made = grade("gradescope-zip", "--course", MINIATURE, "--out", path, "--require-sandbox", "none")
    assert made.exit_code == 0, made.output
    assert "is ready to be uploaded" in made.stdout
    return path


@pytest.fixture
def root(archive: Path, tmp_path: Path) -> Path:
    """The folder /autograder of a container in which setup.sh has run; the venv is the one that runs the tests."""
    root = tmp_path / "autograder"
    (root / "submission").mkdir(parents=True)
    (root / "submission_metadata.json").write_text(json.dumps(METADATA), encoding="utf-8")
    with zipfile.ZipFile(archive) as files:
        files.extractall(root / "source")
    subprocess.run(["chmod", "-R", "go-rwx", root / "source"], check=True)
    (root / "venv").symlink_to(sys.prefix)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        if folder.owner() == root.owner():
            folder.chmod(folder.stat().st_mode | stat.S_IXGRP | stat.S_IXOTH)
    return root


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
    assert len(ran.stderr.splitlines()) == 1
    assert not (root / "results" / "results.json").exists()


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


def test_a_course_with_faults_is_not_packed(own_miniature: Path, tmp_path: Path) -> None:
    """What `grade verify` would say is said, and there is no zip."""
    tests = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    tests.write_text(tests.read_text(encoding="utf-8").replace("expected=6.0", "expected=7.0"), encoding="utf-8")
    refused = grade("gradescope-zip", "--course", own_miniature, "--out", tmp_path / "a.zip")

    assert refused.exit_code == 1
    assert "doubles_a_number is FAILED" in refused.stdout
    assert "No autograder was made" in refused.stderr
    assert list(tmp_path.glob("*.zip")) == []


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A folder that is not there is named before minutes of proof are spent."""
    refused = grade("gradescope-zip", "--course", MINIATURE, "--out", tmp_path / "no" / "a.zip")

    assert refused.exit_code == 2
    assert "its folder does not exist" in refused.stderr


def test_the_scripts_can_be_executed(archive: Path) -> None:
    """Both scripts are marked as executable in the zip, and are bash."""
    with zipfile.ZipFile(archive) as files:
        for name in ("setup.sh", "run_autograder"):
            assert files.getinfo(name).external_attr >> 16 & 0o111
            subprocess.run(["bash", "-n"], input=files.read(name), check=True)


def test_the_wheel_is_whole(archive: Path) -> None:
    """The wheel holds the grader with its texts, and its record has the right digest of each file."""
    with zipfile.ZipFile(archive) as files:
        (name,) = (name for name in files.namelist() if name.endswith(".whl"))
        with files.open(name) as content, zipfile.ZipFile(content) as wheel:
            held = set(wheel.namelist())
            (record,) = (name for name in held if name.endswith("/RECORD"))
            for path, digest, size in csv.reader(wheel.read(record).decode().splitlines()):
                held.remove(path)
                if path != record:
                    sha256 = base64.urlsafe_b64encode(hashlib.sha256(wheel.read(path)).digest()).decode().rstrip("=")
                    assert (digest, int(size)) == (f"sha256={sha256}", len(wheel.read(path)))
            assert held == set()
            assert "grader/locale/ko/LC_MESSAGES/grader.mo" in wheel.namelist()


@pytest.mark.parametrize("text", ["", "[]", "{}", "7", '{"id": ["x"]}', "\x00"])
def test_odd_metadata_is_no_reason_to_fail(text: str, tmp_path: Path) -> None:
    """Whatever Gradescope says of a submission, there is a seed."""
    path = tmp_path / "submission_metadata.json"
    path.write_text(text, encoding="utf-8")

    assert isinstance(seed_of(path), int)
    assert seed_of(tmp_path / "missing.json") == 0
