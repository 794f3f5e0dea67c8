"""A class is graded by what its course says now: what decides a mark is proved, and what changes it grades again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from grader.reports import validation
from tests.classes import OPTIONS, batch, rows, scores
from tests.commands import MINIATURE, SOLUTION, grade


def test_a_class_is_graded(submissions: Path, tmp_path: Path) -> None:
    """Each submission has a report and a score; one that hangs or cannot be read costs nobody else anything."""
    out = tmp_path / "results"
    result = batch(submissions, out)

    assert result.exit_code == 0, result.output
    assert "5 of 5 done, 1 with timeouts, 1 unreadable." in result.stdout
    assert "dave has no score: " in result.stdout
    assert "Not looked at, as it is no folder, zip, notebook or .py file: eve.rar." in result.stdout
    found = scores(out)
    assert found["alice"] == found["김민지"] == 100
    assert found["dave"] is None
    assert 0 < (found["bob"] or 0) < 100
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in out.glob("reports/*/*.json")]
    assert [fault for document in documents for fault in validation.faults(document)] == []
    (unreadable,) = (document for document in documents if document["status"] == "unreadable")
    assert "is not a zip that can be read" in unreadable["exercises"][0]["notices"][0]


def test_what_was_graded_is_not_graded_again(submissions: Path, tmp_path: Path) -> None:
    """A second run grades what is new; a learner's new version is one attempt more, and the best counts."""
    out = tmp_path / "results"
    batch(submissions, out, "--only", "alice", "--only", "bob")
    before = rows(out)
    alice = next(out.glob("reports/alice/*.json"))
    written = alice.stat().st_mtime_ns
    (submissions / "bob" / "line.py").write_text(SOLUTION, encoding="utf-8")
    result = batch(submissions, out, "--only", "alice", "--only", "bob")

    assert "2 of 2 done, 1 graded before." in result.stdout
    assert alice.stat().st_mtime_ns == written
    assert set(before) < set(rows(out))
    assert scores(out)["bob"] == 100
    first = json.loads(grade("gradebook", out, "--json", "--attempts", "first", "--only", "bob").stdout)
    assert (first[0]["score"] < 100, first[0]["attempts"]) == (True, 2)


@pytest.mark.long
def test_other_hidden_tests_grade_again(submissions: Path, tmp_path: Path, own_miniature: Path) -> None:
    """When the hidden tests change, everything is graded again, and the old gradings are kept."""
    out = tmp_path / "results"
    options = ("--course", own_miniature, "--only", "bob")
    batch(submissions, out, *options)
    hidden = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    hidden.write_text(hidden.read_text(encoding="utf-8") + "\n# more\n", encoding="utf-8")
    result = batch(submissions, out, *options)

    assert "1 of 1 done." in result.stdout
    assert len({row[4] for row in rows(out)}) == 2
    assert len(list(out.glob("reports/bob/*.json"))) == 2


@pytest.mark.parametrize(
    ("file", "change"),
    [
        ("solutions/01-line/line.py", ("FACTOR = 2", "FACTOR = 2.0")),
        ("exercises/01-line/exercise.toml", ("check_seconds = 1.0", "check_seconds = 1.5")),
        pytest.param("reference.py", None, marks=pytest.mark.long),  # test_digests has all of them
        pytest.param("solutions/01-line/numbers.csv", None, marks=pytest.mark.long),
        pytest.param("exercises/01-line/given.txt", None, marks=pytest.mark.long),
    ],
)
def test_whatever_decides_an_outcome_grades_again(
    submissions: Path, tmp_path: Path, own_miniature: Path, file: str, change: tuple[str, str] | None
) -> None:
    """What hidden tests import or read, the solution and the limits are part of what a mark rests on."""
    out = tmp_path / "results"
    hidden = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    (own_miniature / "reference.py").write_text("ANSWER = 6.0\n", encoding="utf-8")
    hidden.write_text(f"import reference\n{hidden.read_text(encoding='utf-8')}", encoding="utf-8")
    options = ("--course", own_miniature, "--only", "bob")
    batch(submissions, out, *options)
    path = own_miniature / file
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    assert change is None or change[0] in old
    path.write_text(old.replace(*change) if change else f"{old}# more\n", encoding="utf-8")
    result = batch(submissions, out, *options)

    assert "1 of 1 done." in result.stdout
    assert len({row[4] for row in rows(out)}) == 2


WRONG_TEST = """

@task(2, points=5, after="adds_up")
def test_wrong(student):
    \"""Two and two are five.\"""
    assert_close(student.double(2.0), expected=5.0)
"""


def test_a_refused_course_leaves_the_gradebook_as_it_was(
    submissions: Path, tmp_path: Path, own_miniature: Path
) -> None:
    """Where the solution fails after a change, the marks of before still stand in the gradebook."""
    out = tmp_path / "results"
    batch(submissions, out, "--course", own_miniature, "--only", "alice")
    hidden = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    hidden.write_text(hidden.read_text(encoding="utf-8") + WRONG_TEST, encoding="utf-8")
    refused = batch(submissions, out, "--course", own_miniature, "--only", "alice")

    assert refused.exit_code == 2
    assert scores(out)["alice"] == 100


def test_a_course_that_its_solution_fails_is_refused(submissions: Path, tmp_path: Path, own_miniature: Path) -> None:
    """Nobody is graded by a hidden test that the course's own solution fails, unless that is asked for and said."""
    out = tmp_path / "results"
    hidden = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    hidden.write_text(hidden.read_text(encoding="utf-8") + WRONG_TEST, encoding="utf-8")
    refused = batch(submissions, out, "--course", own_miniature)

    assert refused.exit_code == 2
    assert "The course's own solution does not earn everything" in refused.stderr
    assert "wrong: failed" in refused.stderr
    assert scores(out) == {}

    batch(submissions, out, "--course", own_miniature, "--unproved", "--only", "alice")
    (report,) = out.glob("reports/alice/*.json")
    assert json.loads(report.read_bytes())["unproved"] is True
    assert validation.faults(json.loads(report.read_bytes())) == []


def test_a_test_that_breaks_gives_nobody_points(submissions: Path, tmp_path: Path, own_miniature: Path) -> None:
    """A hidden test that breaks on everybody earns nothing for a stub, and costs a right program nothing."""
    out = tmp_path / "results"
    hidden = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    broken = WRONG_TEST.replace('after="adds_up"', "").replace(
        "assert_close(student.double(2.0), expected=5.0)", "len(student.double)"
    )
    hidden.write_text(hidden.read_text(encoding="utf-8") + broken, encoding="utf-8")
    stub = (MINIATURE / "exercises" / "01-line" / "line.py").read_text(encoding="utf-8")
    (submissions / "stub.py").write_text(stub, encoding="utf-8")
    refused = batch(submissions, out, "--course", own_miniature)
    batch(submissions, out, "--course", own_miniature, "--unproved", "--only", "alice", "--only", "stub")

    assert "wrong: grader_error" in refused.stderr
    assert (scores(out)["alice"], scores(out)["stub"]) == (100, 0)


def test_the_same_program_meets_the_same_inputs(submissions: Path, tmp_path: Path) -> None:
    """An attempt's seed follows from its code alone: the same for the same code, another for other code."""
    out = tmp_path / "results"
    shutil.copytree(submissions / "alice", submissions / "zoe")
    (submissions / "bob" / "line.py").write_text(SOLUTION + "\n", encoding="utf-8")
    batch(submissions, out, "--only", "alice", "--only", "zoe", "--only", "bob")
    reports = {who: json.loads(next(out.glob(f"reports/{who}/*.json")).read_bytes()) for who in ("alice", "zoe", "bob")}
    seeds = {who: report["environment"]["seed"] for who, report in reports.items()}

    assert seeds["alice"] == seeds["zoe"] != seeds["bob"]
    replayed = grade(
        "submit", submissions / "bob", "--seed", seeds["bob"], "--report", "-", "--audience", "staff", *OPTIONS
    )
    again = json.loads(replayed.stdout)
    assert [c.get("story") for c in again["exercises"][0]["checks"]] == [
        c.get("story") for c in reports["bob"]["exercises"][0]["checks"]
    ]


def test_a_course_without_a_solution_stops_at_once(submissions: Path, tmp_path: Path, own_miniature: Path) -> None:
    """A solution that cannot be read, to which a failing program is compared, is one sentence."""
    (own_miniature / "solutions" / "01-line" / "line.py").unlink()
    result = batch(submissions, tmp_path / "results", "--course", own_miniature)

    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1].endswith("01-line/line.py: cannot be read (No such file or directory).")


def test_a_broken_course_stops_at_once(submissions: Path, tmp_path: Path, own_miniature: Path) -> None:
    """Where the hidden tests cannot be collected, nobody gets a mark, and one sentence says where."""
    (own_miniature / "solutions" / "01-line" / "test_hidden.py").write_text("import nowhere\n", encoding="utf-8")
    result = batch(submissions, tmp_path / "results", "--course", own_miniature)

    assert result.exit_code == 2
    assert "test_hidden.py" in result.stderr
    assert scores(tmp_path / "results") == dict.fromkeys(scores(tmp_path / "results"))


def test_results_of_another_course_are_left_alone(submissions: Path, tmp_path: Path, own_miniature: Path) -> None:
    """A folder of results belongs to one course."""
    out = tmp_path / "results"
    batch(submissions, out, "--only", "alice")
    toml = own_miniature / "exercises" / "course.toml"
    toml.write_text(toml.read_text(encoding="utf-8").replace('id = "', 'id = "other-'), encoding="utf-8")
    result = batch(submissions, out, "--course", own_miniature)

    assert result.exit_code == 2
    assert "holds the results of the course" in result.stderr
