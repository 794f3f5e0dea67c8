"""A class is graded: real engines, real processes, killed and begun again."""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.cells import cell_len
from rich.console import Console

from grader.batch.attempt import folder_of
from grader.batch.gradebook import FILE
from grader.batch.standing import Standing
from grader.cli.instructor.gradebook import table
from grader.cli.main import main
from grader.reports import validation
from grader.sandbox import strength
from grader.sandbox.forkserver import ForkServers
from tests.processes import engines_of, processes_of

ROOT = Path(__file__).parents[1]
MINIATURE = ROOT / "tests" / "miniature"
SOLUTION = (MINIATURE / "solutions" / "01-line" / "line.py").read_text(encoding="utf-8")
HALF = SOLUTION.replace("self.value += x", "self.value = x")
OPTIONS = ["--course", str(MINIATURE), "--require-sandbox", "none"]


def grade(*arguments: object) -> Result:
    """Run a command as the terminal would."""
    return CliRunner().invoke(main, list(map(str, arguments)))


def batch(folder: Path, out: Path, *options: object) -> Result:
    """Grade a class."""
    return grade("batch", folder, "--out", out, *OPTIONS, *options)


def scores(out: Path, *options: object) -> dict[str, float | None]:
    """Return the score of each learner."""
    listed = json.loads(grade("gradebook", out, "--json", *options).stdout)
    return {standing["learner"]: standing["score"] for standing in listed}


def rows(out: Path) -> list[tuple[object, ...]]:
    """Return all that the gradebook says, apart from times and from the order in which it was written."""
    database = sqlite3.connect(out / FILE)
    found = database.execute(
        "SELECT a.learner, a.number, a.submission_sha256, a.name, g.suite_sha256, g.seed, g.status, g.score, g.report, "
        "e.exercise, e.points, e.file, c.id, c.status, c.points, c.mistake FROM attempts a "
        "JOIN gradings g ON g.attempt = a.id JOIN exercises e ON e.grading = g.id "
        "JOIN checks c ON c.grading = g.id AND c.exercise = e.exercise ORDER BY a.learner, a.number, g.suite_sha256, c.id"
    ).fetchall()
    database.close()
    return found


@pytest.fixture
def submissions(tmp_path: Path) -> Path:
    """A class of five: a right one, a half one, one that hangs, one that is no zip, and one in Hangul."""
    folder = tmp_path / "class"
    hanging = SOLUTION.replace("self.value += x", "while True: pass")
    for name, program in (("alice", SOLUTION), ("bob", HALF), ("carol", hanging), ("김민지", SOLUTION)):
        (folder / name).mkdir(parents=True)
        (folder / name / "line.py").write_text(program, encoding="utf-8")
    (folder / "dave.zip").write_text("no zip", encoding="utf-8")
    (folder / "eve.rar").write_text("Rar!", encoding="utf-8")
    return folder


def test_a_class_is_graded(submissions: Path, tmp_path: Path) -> None:
    """Each submission has a report and a score; one that hangs or cannot be read costs nobody else anything."""
    out = tmp_path / "results"
    result = batch(submissions, out)

    assert result.exit_code == 0, result.output
    assert "5 of 5 done, 1 with timeouts, 1 unreadable." in result.stdout
    assert "dave has no points: " in result.stdout
    assert "Not looked at, as it is no folder, zip, notebook or .py file: eve.rar." in result.stdout
    found = scores(out)
    assert found["alice"] == found["김민지"] == 100
    assert found["dave"] == 0
    assert 0 < (found["bob"] or 0) < 100
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in out.glob("reports/*/*.json")]
    assert [fault for document in documents for fault in validation.faults(document)] == []
    (unreadable,) = (document for document in documents if document["status"] == "unreadable")
    assert "is not a zip that can be read" in unreadable["exercises"][0]["notices"][0]


def test_a_gradebook_fits_a_terminal() -> None:
    """With six exercises, long ids and long names nothing of a row is lost at 80 columns."""
    standing = Standing("kim2024001", "Maximiliane Mustermann", True, 12, 1, 1, "graded", 94.43, 100.0, "x", "")
    exercises = ["neuron", "gates", "xor", "activations", "layers", "mlp"]
    screen = io.StringIO()

    Console(file=screen, width=80).print(table([(standing, dict.fromkeys(exercises, (37, 37)))], exercises))

    lines = screen.getvalue().splitlines()
    assert max(map(cell_len, lines)) <= 80
    assert screen.getvalue().count("37/37") == 6
    assert lines[2].endswith(" 12")


def test_a_class_is_analysed(submissions: Path, tmp_path: Path) -> None:
    """The attempts that count are analysed, as chosen."""
    out = tmp_path / "results"
    options = ("--only", "alice", "--only", "bob")
    batch(submissions, out, *options)
    (submissions / "bob" / "line.py").write_text(SOLUTION, encoding="utf-8")
    batch(submissions, out, *options)

    def passed(policy: str) -> list[int]:
        found = json.loads(grade("analyze", out, "--attempts", policy, "--json").stdout)
        return [check["passed"] for check in found["checks"]]

    assert set(passed("best")) == {2}
    assert set(passed("first")) == {1, 2}
    assert "never failed" in grade("analyze", out).stdout


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


def test_other_weights_are_applied_to_what_was_graded(submissions: Path, tmp_path: Path, own_miniature: Path) -> None:
    """After a change of points nothing runs again: same outcomes, new score, the old report kept, and it is said."""
    out = tmp_path / "results"
    options = ("--course", own_miniature, "--only", "bob", "--only", "early", "--only", "late")
    shutil.copytree(submissions / "bob", submissions / "early")
    batch(submissions, out, *options)
    before = {path: path.read_bytes() for path in out.rglob("*.json")}
    hidden = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    changed = hidden.read_text(encoding="utf-8").replace("@task(2, points=2)", "@task(2, points=40)")
    hidden.write_text(changed, encoding="utf-8")
    shutil.copytree(submissions / "bob", submissions / "late")
    result = batch(submissions, out, *options)

    assert "3 of 3 done, 2 with new weights, points or titles." in result.stdout
    assert scores(out)["bob"] == scores(out)["early"] == scores(out)["late"] == pytest.approx(10, abs=8)
    assert all(path.read_bytes() == content for path, content in before.items())
    restated, graded = (
        json.loads(next(p for p in out.glob(f"reports/{who}/*.json") if p not in before).read_bytes())
        for who in ("bob", "late")
    )
    assert validation.faults(restated) == []
    assert restated["score"] == graded["score"]
    for one, other in zip(restated["exercises"][0]["checks"], graded["exercises"][0]["checks"], strict=True):
        assert {k: v for k, v in one.items() if k not in ("duration_ms", "cpu_ms")} == {
            k: v for k, v in other.items() if k not in ("duration_ms", "cpu_ms")
        }


@pytest.mark.parametrize(
    ("file", "change"),
    [
        ("reference.py", None),
        ("solutions/01-line/numbers.csv", None),
        ("solutions/01-line/line.py", ("FACTOR = 2", "FACTOR = 2.0")),
        ("exercises/01-line/exercise.toml", ("check_seconds = 1.0", "check_seconds = 1.5")),
        ("exercises/01-line/given.txt", None),
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


def test_what_was_given_to_the_wrong_learner_is_taken_back(submissions: Path, tmp_path: Path) -> None:
    """When a roster says that an entry is by somebody else, its mark moves, and none is left where it was."""
    out, roster = tmp_path / "results", tmp_path / "class.csv"
    roster.write_text("id,name\n1,alice\n2,bob\n", encoding="utf-8")
    batch(submissions, out, "--only", "1", "--only", "2", "--roster", roster)
    assert scores(out)["1"] == 100
    roster.write_text("id,name\n2,alice\n1,bob\n", encoding="utf-8")
    moved = batch(submissions, out, "--only", "1", "--only", "2", "--roster", roster)

    assert "counts no more for 1, 2." in moved.stdout
    assert scores(out)["2"] == 100
    assert scores(out)["1"] == pytest.approx(57.14, abs=30)
    roster.write_text("id,name\n1,alice\n2,alice\n3,bob\n", encoding="utf-8")
    batch(submissions, out, "--only", "1", "--only", "2", "--only", "3", "--roster", roster)
    assert (scores(out)["1"], scores(out)["2"]) == (None, 100)  # whose alice's is now, nobody can say; it stands


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


def test_no_name_is_anothers_folder(tmp_path: Path) -> None:
    """A learner who is called as a long name's folder is has another folder, and so never another's report."""
    long_name = "v" * 100

    assert folder_of(folder_of(long_name)) != folder_of(long_name)
    assert "~" in folder_of(long_name)
    assert "~" not in folder_of("a~b")


@pytest.mark.parametrize("plant", ["another learner", "another submission", "another suite", "wrong sums", "a link"])
def test_a_report_that_was_planted_is_not_believed(submissions: Path, tmp_path: Path, plant: str) -> None:
    """What lies where a report belongs counts only if it is a sound report on the same learner, submission and suite."""
    out = tmp_path / "results"
    batch(submissions, out, "--only", "bob")
    (path,) = out.glob("reports/bob/*.json")
    true = path.read_bytes()
    report = json.loads(true)
    report["score"]["earned"] = 100
    for check in report["exercises"][0]["checks"]:
        check.update(status="passed", points=check["max_points"])
    report["exercises"][0]["points"] = sum(c["points"] for c in report["exercises"][0]["checks"])
    match plant:
        case "another learner":
            report["learner"]["id"] = "alice"
        case "another submission":
            report["submission"]["sha256"] = "0" * 64
        case "another suite":
            report["suite_sha256"] = "0" * 64
        case "wrong sums":
            report["score"]["earned"] = 99
        case "a link":
            (tmp_path / "precious.json").write_text("precious", encoding="utf-8")
    (out / FILE).unlink()
    path.unlink()
    if plant == "a link":
        path.symlink_to(tmp_path / "precious.json")
    else:
        path.write_text(json.dumps(report), encoding="utf-8")
    seed = json.loads(true)["environment"]["seed"]
    batch(submissions, out, "--only", "bob")

    assert scores(out)["bob"] == pytest.approx(57.14, abs=30)
    assert seed >= 0
    assert plant != "a link" or (tmp_path / "precious.json").read_text(encoding="utf-8") == "precious"


def test_nothing_is_written_through_a_link(submissions: Path, tmp_path: Path) -> None:
    """Where a learner's folder of reports is a link, the run stops in a sentence, and nothing is written there."""
    out, elsewhere = tmp_path / "results", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (out / "reports").mkdir(parents=True)
    (out / "reports" / "bob").symlink_to(elsewhere)
    result = batch(submissions, out, "--only", "bob")

    assert result.exit_code == 2
    assert "a symbolic link leads elsewhere" in result.stderr
    assert list(elsewhere.iterdir()) == []


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


@pytest.mark.parametrize(
    "names", [("alice", "alice.py"), (unicodedata.normalize("NFC", "가"), unicodedata.normalize("NFD", "가"))]
)
def test_several_by_one_learner_are_attempts(tmp_path: Path, names: tuple[str, str]) -> None:
    """Two entries by one learner are both graded, and said."""
    folder = tmp_path / "class"
    for name, program in zip(names, (HALF, SOLUTION), strict=True):
        path = folder / name if name.endswith(".py") else folder / name / "line.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(program, encoding="utf-8")
    result = batch(folder, tmp_path / "results")

    assert "handed in several: " in result.stdout
    assert list(scores(tmp_path / "results").values()) == [100]
    assert len({row[1] for row in rows(tmp_path / "results")}) == 2


def test_the_roster_says_who_is_missing(submissions: Path, tmp_path: Path) -> None:
    """Who handed in nothing, and who is not listed, are said; nothing of theirs is lost."""
    roster = tmp_path / "class.csv"
    roster.write_text("id;name\n2024-1;alice\n2024-2;Zoe\n", encoding="utf-8-sig")
    out = tmp_path / "results"
    result = batch(submissions, out, "--roster", roster, "--only", "2024-1", "--only", "bob")

    assert "Not in the roster: bob." in result.stdout
    assert "Nothing was handed in by 2024-2." in result.stdout
    assert scores(out) == {"2024-1": 100, "2024-2": None, "bob": pytest.approx(57.14, abs=30)}
    assert [s["learner"] for s in json.loads(grade("gradebook", out, "--missing", "--json").stdout)] == ["2024-2"]
    assert "Zoe" in grade("gradebook", out).stdout


def handed_in(folder: Path, programs: dict[str, str]) -> Path:
    """Write files, and folders with a file in them where a name ends in a slash; return the folder of all."""
    for name, program in programs.items():
        path = folder / (f"{name}line.py" if name.endswith("/") else name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(program, encoding="utf-8")
    return folder


def test_a_participants_number_is_nobodys_id(tmp_path: Path) -> None:
    """With a column of running numbers in the roster, each mark goes to the learner whose name stands in the entry's."""
    folder = handed_in(
        tmp_path / "class",
        {"Ann One_2_assignsubmission_file/": SOLUTION, "Ben Two_1_assignsubmission_file/": HALF},
    )
    listed = tmp_path / "class.csv"
    listed.write_text("id,no,name\ns-ann,1,Ann One\ns-ben,2,Ben Two\n", encoding="utf-8")
    result = batch(folder, tmp_path / "results", "--roster", listed)
    found = scores(tmp_path / "results")

    assert result.exit_code == 0, result.output
    assert found["s-ann"] == 100 > (found["s-ben"] or 0)
    assert len(found) == 2


def test_files_do_not_say_whose_they_are(tmp_path: Path) -> None:
    """Whoever names a file like somebody else's download keeps it, and costs the other nothing."""
    folder = handed_in(
        tmp_path / "class",
        {
            "Kim Mallory_123_assignsubmission_file_x_999_assignsubmission_file_line.py": HALF,
            "Lee Victim_999_assignsubmission_file_line.py": SOLUTION,
            "leevictim_4012_88231_line.py": SOLUTION,
            "mallory_5000_88232_a_4012_assignsubmission_file_line.py": HALF,
        },
    )
    batch(folder, tmp_path / "results", "--exercise", "line")
    found = scores(tmp_path / "results")

    assert found.keys() == {"Kim Mallory (Participant 123)", "Lee Victim (Participant 999)", "4012", "5000"}
    assert found["Lee Victim (Participant 999)"] == found["4012"] == 100
    assert (found["5000"] or 0) < 100


def test_a_display_name_is_no_address(tmp_path: Path) -> None:
    """Who calls themself by somebody's address or id is not in the roster, and takes no attempt of theirs."""
    folder = handed_in(
        tmp_path / "class",
        {
            "Lee Victim_5551_assignsubmission_file/": SOLUTION,
            "lee@x.org_5552_assignsubmission_file/": HALF,
            "1001_5553_assignsubmission_file/": HALF,
        },
    )
    listed = tmp_path / "class.csv"
    listed.write_text("id,name,email\n1001,Lee Victim,lee@x.org\n1002,Kim Mallory,kim@x.org\n", encoding="utf-8")
    result = batch(folder, tmp_path / "results", "--roster", listed)
    (last,) = json.loads(
        grade("gradebook", tmp_path / "results", "--attempts", "last", "--only", 1001, "--json").stdout
    )

    assert "Not in the roster: 1001 (Participant 5553), lee@x.org (Participant 5552)." in result.stdout
    assert (last["score"], last["attempts"]) == (100, 1)


def test_what_is_refused_has_no_score_until_it_is_mended(tmp_path: Path) -> None:
    """Entries that are nobody's are listed and not graded, the others are; with a better roster they are graded, too."""
    names = ("Kim A_5_assignsubmission_file/", "Kim A_6_assignsubmission_file/", "Lee B_7_assignsubmission_file/")
    folder = handed_in(tmp_path / "class", dict.fromkeys(names, SOLUTION))
    listed, out = tmp_path / "class.csv", tmp_path / "results"
    listed.write_text("id,name\na,Kim A\nb,Lee B\nc,Park C\n", encoding="utf-8")
    result = batch(folder, out, "--roster", listed)

    assert result.exit_code == 1
    assert "1 of 3 done, 2 refused." in result.stdout
    for number in (5, 6):
        assert f"Kim A_{number}_assignsubmission_file is refused: Kim A_5_assign" in result.stdout
    assert "Nothing was handed in by c." in result.stdout
    assert scores(out) == {"a": None, "b": 100, "c": None}
    assert reports(out) == 1

    assert "0 of 2 done, 2 refused." in batch(folder, out, "--roster", listed, "--only", "a").stdout
    assert batch(folder, out, "--roster", listed, "--only", "b").exit_code == 0

    listed.write_text("id,name,Identifier\na,Kim A,Participant 5\nb,Lee B,\nc,Kim A,Participant 6\n", encoding="utf-8")
    result = batch(folder, out, "--roster", listed)

    assert result.exit_code == 0, result.output
    assert "3 of 3 done, 1 graded before." in result.stdout
    assert scores(out) == {"a": 100, "b": 100, "c": 100}


def test_a_name_taken_between_two_runs_takes_no_row(tmp_path: Path) -> None:
    """Who takes another's name in Moodle and hands in later is refused, and the earlier mark stands."""
    out, listed = tmp_path / "results", tmp_path / "class.csv"
    listed.write_text("id,name\nk,Kim A\nl,Lee B\n", encoding="utf-8")
    first = handed_in(tmp_path / "first", {"Kim A_5_assignsubmission_file/": SOLUTION})
    later = handed_in(
        tmp_path / "later", {"Kim A_6_assignsubmission_file/": HALF, "Lee B_7_assignsubmission_file_line.py": SOLUTION}
    )
    batch(first, out, "--roster", listed)
    result = batch(later, out, "--roster", listed)

    assert result.exit_code == 1
    assert "Kim A_6_assignsubmission_file is refused: k was Participant 5 before; " in result.stdout
    assert scores(out, "--attempts", "last") == {"k": 100, "l": 100}

    listed.write_text("id,name,Identifier\nk,Kim A,Participant 6\nl,Lee B,Participant 7\n", encoding="utf-8")
    assert batch(later, out, "--roster", listed).exit_code == 0
    assert (scores(out, "--attempts", "last")["k"] or 0) < 100


def test_who_takes_a_name_takes_no_mark(tmp_path: Path) -> None:
    """Two by one name in a later run are refused, and what was given before stands; it is said that it does."""
    out, listed = tmp_path / "results", tmp_path / "class.csv"
    listed.write_text("id,name\nminji,Kim Minji\nbora,Lee Bora\n", encoding="utf-8")
    folder = handed_in(tmp_path / "class", {"Kim Minji_57_assignsubmission_file/": SOLUTION})
    batch(folder, out, "--roster", listed)
    handed_in(folder, {"Kim Minji_99_assignsubmission_file/": HALF})
    result = batch(folder, out, "--roster", listed)

    assert result.exit_code == 1
    assert "What minji handed in before, or besides, counts as it did; look whether it is theirs." in result.stdout
    assert scores(out) == {"minji": 100, "bora": None}


def test_a_name_of_canvas_that_holds_a_number_takes_nobodys_row(tmp_path: Path) -> None:
    """A learner whose name looks like another's number in Canvas is refused, and the other keeps 100."""
    right = ("kimminji_4012_88231_line.py", "kim_minji_4014_88240_1_line.py")
    wrong = ("a_4012_4013_88232_work.zip", "a_4012_88230_4015_88233_work.zip")
    folder = handed_in(tmp_path / "class", dict.fromkeys(right, SOLUTION) | dict.fromkeys(wrong, "no zip"))
    result = batch(folder, tmp_path / "results")

    assert result.exit_code == 1
    assert f"{wrong[1]} is refused: Canvas can have written its name for 4012 or 4015" in result.stdout
    assert scores(tmp_path / "results") == {"4012": 100, "4013": 0, "4014": 100}


@pytest.mark.parametrize("planted", ["report", "link", "proof", "empty proof"])
def test_what_somebody_laid_among_the_results_is_not_believed(tmp_path: Path, planted: str) -> None:
    """A report, or a proof of the course, that another user put there is not read; the class is graded as without it."""
    if os.geteuid():
        pytest.skip("only root can make a file another user's")
    out = tmp_path / "results"
    folder = handed_in(tmp_path / "class", {"bob/": HALF})
    batch(folder, out, "--seed", 7)
    before, proof = scores(out)["bob"], next(out.glob("proofs/*.json"))
    (report,) = out.glob("reports/bob/*.json")
    document = json.loads(report.read_text(encoding="utf-8"))
    document["score"]["earned"] = document["score"]["max"]
    (out / FILE).unlink()
    if planted == "report":
        report.write_text(json.dumps(document), encoding="utf-8")
        os.chown(report, 65534, 65534)
    if planted == "link":
        report.rename(tmp_path / "r.json")
        report.symlink_to(tmp_path / "r.json")
    if "proof" in planted:
        report.unlink()
        proof.write_text("{}" if planted == "empty proof" else proof.read_text(encoding="utf-8"), encoding="utf-8")
        os.chown(proof, 65534 if planted == "proof" else 0, 0)
    result = batch(folder, out, "--seed", 7)

    assert result.exit_code == 0, result.output
    assert scores(out)["bob"] == before
    assert proof.stat().st_uid == 0
    assert json.loads(proof.read_text(encoding="utf-8"))["score"]


@pytest.mark.parametrize("change", ["score", "deleted", "weights too"])
def test_a_report_that_was_changed_is_made_again(
    submissions: Path, tmp_path: Path, own_miniature: Path, change: str
) -> None:
    """The same command grades again where a report is no more what was written, and believes nothing of it."""
    out = tmp_path / "results"
    batch(submissions, out, "--course", own_miniature)
    (path,) = out.glob("reports/bob/*.json")
    before = scores(out)["bob"]
    report = json.loads(path.read_text(encoding="utf-8"))
    report["score"]["earned"] = report["score"]["max"]
    path.write_text(json.dumps(report), encoding="utf-8")
    if change == "deleted":
        path.unlink()
    if change == "weights too":
        settings = own_miniature / "exercises" / "course.toml"
        settings.write_text(settings.read_text(encoding="utf-8").replace("weight = 1", "weight = 10"), encoding="utf-8")
    result = batch(submissions, out, "--course", own_miniature)

    kept = {"weights too": "3 with new weights"}.get(change, "4 graded before")
    assert kept in result.stdout, result.output
    assert scores(out)["bob"] == before
    assert grade("gradebook", out, "--only", "bob", "--json").exit_code == 0


def test_a_proof_that_is_stored_spares_nobody_the_sandbox(tmp_path: Path, box: ForkServers) -> None:
    """Where the sandbox is weaker than asked for, nothing is graded, though the course was proven elsewhere before."""
    level = strength.measured(box).level
    if level == strength.NONE:
        pytest.skip(f"no sandbox is to be had here: {strength.measured(box)}")
    folder, out = handed_in(tmp_path / "class", {"kim/": SOLUTION}), tmp_path / "results"
    options = ["batch", folder, "--out", out, "--course", MINIATURE, "--require-sandbox", level]
    assert grade(*options).exit_code == 0
    shutil.copytree(folder / "kim", folder / "lee")
    weak = os.environ | {"PYTHONPATH": str(ROOT / "tests" / "batch" / "weak")}
    command = [sys.executable, "-m", "grader.cli", *map(str, options)]
    result = subprocess.run(command, env=weak, cwd=ROOT, capture_output=True, text=True)

    assert result.returncode == 2
    assert f"The sandbox is none here, and {level} was asked for;" in result.stderr
    assert [path.name for path in (out / "reports").iterdir()] == ["kim"]
    assert grade(*options).exit_code == 0


def test_invisible_letters_make_no_twins(tmp_path: Path) -> None:
    """Two names that look alike are both refused, and told apart in what is said; the rest of the class is graded."""
    folder = handed_in(tmp_path / "class", dict.fromkeys(("kim/", "kim\u3164/", "lee/"), SOLUTION))
    result = batch(folder, tmp_path / "results")

    assert result.exit_code == 1
    assert "kim is refused: kim, kim� look alike." in result.stdout
    assert "kim� is refused: kim, kim� look alike." in result.stdout
    assert scores(tmp_path / "results") == {"lee": 100}


def test_many_refused_entries_are_few_lines(tmp_path: Path) -> None:
    """Of a class that is refused as a whole some are named, and the others counted."""
    folder = handed_in(tmp_path / "class", {f"Kim {n}_{n}_assignsubmission_file/": SOLUTION for n in range(30)})
    listed = tmp_path / "class.csv"
    listed.write_text("id,name\n" + "".join(f"a{n},Kim {n}\nb{n},Kim {n}\n" for n in range(30)), encoding="utf-8")
    result = batch(folder, tmp_path / "results", "--roster", listed)

    assert result.stdout.count(" is refused: in the roster it is a") == 10
    assert "20 more are refused." in result.stdout


@pytest.mark.parametrize("name", [b"bad\x80name.zip", b"bad\x80name_123_assignsubmission_file_line.py", b"zz/a\x80b"])
def test_a_name_that_is_no_text_costs_nobody_else_anything(tmp_path: Path, name: bytes) -> None:
    """An entry, a display name or a folder within that is not UTF-8 leaves the rest of the class graded."""
    folder = handed_in(tmp_path / "class", {"good/": SOLUTION})
    path = folder / os.fsdecode(name)
    if path.suffix:
        path.write_text(HALF, encoding="utf-8")
    else:
        for inner in (path, path.with_name(path.name.upper())):
            inner.mkdir(parents=True)
            (inner / "line.py").write_text(HALF, encoding="utf-8")
    result = batch(folder, tmp_path / "results", "--exercise", "line")

    assert result.exit_code == 0, result.output
    assert "2 of 2 done" in result.stdout
    assert scores(tmp_path / "results")["good"] == 100
    assert batch(folder, tmp_path / "results", "--exercise", "line").exit_code == 0


def test_names_are_cleaned_wherever_they_are_shown(tmp_path: Path) -> None:
    """Whatever learners are called, terminal, table and page get one line without a letter that cannot be seen."""
    names = ("\x1b[31mRed\x1b]0;x\x07", "\u202eRLO", "new\nline", "[bold red]Kim[/bold red]", "a\u3164b\ufe0fc\u034f")
    programs = {f"{name}_{n}_assignsubmission_file_line.py": HALF for n, name in enumerate(names) if "/" not in name}
    folder = handed_in(tmp_path / "class", {**programs, "\x1b[2Jno.zip": "no zip"})
    out = tmp_path / "results"
    told = [batch(folder, out, "--exercise", "line").output, grade("gradebook", out).output]
    told += [
        grade("export", out, "--to", "csv").stdout.replace("\r\n", "\n"),
        *(p.read_text() for p in out.glob("*/*/*.json")),
    ]
    report = next(out.glob("reports/*RLO*/*.json"))
    assert grade("report", report, "--html", tmp_path / "page.html").exit_code == 0
    told.append((tmp_path / "page.html").read_text(encoding="utf-8"))

    for text in told:
        assert not set("\x1b\x07\u202e\u3164\ufe0f\u034f") & set(text)
    assert "new line (Participant 2)" in told[1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere", "--out", "results"], "nowhere: cannot be read (No such file or directory)."),
        (["class", "--out", "class/results"], "class/results lies in class"),
        (["class", "--out", "results", "--only", "zoe"], "nothing in it is by zoe"),
        (["class", "--out", "results", "--roster", "none.csv"], "none.csv: cannot be read"),
        (["class", "--out", "class/dave.zip/deeper"], "lies in class"),
        (["class", "--out", "file/deeper"], "file/deeper: cannot be written (Not a directory)."),
        (["class", "--out", "results", "--exercise", "nothing"], "There is no exercise 'nothing'"),
    ],
)
def test_wrong_input_is_one_sentence(
    submissions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    """What is wrong is said in one sentence, and nothing is begun."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = grade("batch", *arguments, *OPTIONS)

    assert result.exit_code == 2, result.output
    assert said in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert not list(tmp_path.glob("results/reports"))


def test_results_of_another_course_are_left_alone(submissions: Path, tmp_path: Path, own_miniature: Path) -> None:
    """A folder of results belongs to one course."""
    out = tmp_path / "results"
    batch(submissions, out, "--only", "alice")
    toml = own_miniature / "exercises" / "course.toml"
    toml.write_text(toml.read_text(encoding="utf-8").replace('id = "', 'id = "other-'), encoding="utf-8")
    result = batch(submissions, out, "--course", own_miniature)

    assert result.exit_code == 2
    assert "holds the results of the course" in result.stderr


Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(submissions: Path, tmp_path: Path) -> Iterator[Start]:
    """Begin to grade the class in a process of its own."""
    started: list[subprocess.Popen[str]] = []

    def begin(*options: str) -> subprocess.Popen[str]:
        words = ["batch", str(submissions), "--out", str(tmp_path / "results"), *OPTIONS, *options]
        process = subprocess.Popen(
            [sys.executable, "-m", "grader.cli", *words],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", start_new_session=True,
        )  # fmt: skip
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def reports(out: Path) -> int:
    """Return how many reports there are."""
    return len(list(out.glob("reports/*/*.json")))


def until(holds: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def many(folder: Path, count: int) -> None:
    """Add learners who do it half."""
    for number in range(count):
        (folder / f"x{number:03d}").mkdir()
        (folder / f"x{number:03d}" / "line.py").write_text(f"{HALF}\n# {number}\n", encoding="utf-8")


def test_ctrl_c_ends_cleanly(start: Start, submissions: Path, tmp_path: Path) -> None:
    """Ctrl-C finishes what was begun, says how to go on, and the next run does."""
    many(submissions, 60)
    out = tmp_path / "results"
    process = start("--jobs", "2")
    until(lambda: reports(out) > 3)
    process.send_signal(signal.SIGINT)
    _stdout, stderr = process.communicate(timeout=60)

    assert process.returncode == 130
    assert "Finishing what was begun" in stderr
    assert "Stopped; the same command goes on from here." in stderr
    done = reports(out)
    assert done < 65
    assert f"{done} graded before" in batch(submissions, out).stdout
    assert reports(out) == 65


def test_a_second_ctrl_c_ends_at_once(start: Start, submissions: Path, tmp_path: Path) -> None:
    """Whoever presses Ctrl-C twice does not wait for a program that hangs."""
    for path in submissions.glob("*/line.py"):
        path.write_text(SOLUTION.replace("return", "while True: pass\n    return"), encoding="utf-8")
    process = start()
    until(lambda: (tmp_path / "results" / FILE).exists())
    time.sleep(3)
    process.send_signal(signal.SIGINT)
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=10)

    assert process.returncode != 0


def test_killed_at_any_moment_it_goes_on(start: Start, submissions: Path, tmp_path: Path) -> None:
    """After kill −9 of the run, the next one makes the same gradebook as a run that nobody disturbed."""
    many(submissions, 40)
    (submissions / "carol" / "line.py").write_text(HALF, encoding="utf-8")
    out, undisturbed = tmp_path / "results", tmp_path / "undisturbed"
    batch(submissions, undisturbed, "--seed", 5)
    moments = random.Random(1)
    for _ in range(3):
        process = start("--seed", "5")
        enough = reports(out) + 1
        until(lambda enough=enough: reports(out) >= enough)  # type: ignore[misc]
        time.sleep(moments.uniform(0, 0.2))
        process.kill()
        process.communicate()
    result = batch(submissions, out, "--seed", 5)

    assert result.exit_code == 0, result.output
    assert "graded before" in result.stdout
    assert rows(out) == rows(undisturbed)


def test_an_engine_that_is_killed_is_replaced(start: Start, submissions: Path, tmp_path: Path) -> None:
    """After kill −9 of one engine, another grades what it had begun: no submission is lost."""
    many(submissions, 30)
    process = start("--jobs", "2")
    until(lambda: reports(tmp_path / "results") > 2)
    (engine, *_others) = engines_of(process.pid)
    os.kill(engine, signal.SIGKILL)
    stdout, _stderr = process.communicate(timeout=120)

    assert process.returncode == 0
    assert "35 of 35 done" in stdout
    assert not processes_of(engine)


def test_two_runs_do_not_meet(start: Start, submissions: Path, tmp_path: Path) -> None:
    """While a run writes to a folder, another is told to wait."""
    many(submissions, 30)
    process = start()
    until(lambda: reports(tmp_path / "results") > 0)
    result = batch(submissions, tmp_path / "results")

    assert result.exit_code == 2
    assert "Another run is writing to" in result.stderr
    assert process.wait(timeout=120) == 0


def test_a_full_disk_is_one_sentence(submissions: Path, tmp_path: Path) -> None:
    """Where no report can be written the run stops, and goes on when there is room."""
    words = f"{sys.executable} -m grader.cli batch {submissions} --out {tmp_path / 'results'} {' '.join(OPTIONS)}"
    ran = subprocess.run(
        ["bash", "-c", f"ulimit -f 40; exec {words}"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )

    assert ran.returncode == 2, ran.stderr
    assert "cannot be written" in ran.stderr
    assert batch(submissions, tmp_path / "results").exit_code == 0


@pytest.mark.parametrize("learner", ["alice", "../../etc", ".hidden", "a/b", "김민지", "x" * 300, "a:b*c?", "Å" * 60])
def test_a_learners_folder_stays_where_it_belongs(tmp_path: Path, learner: str) -> None:
    """Whatever a learner is called, the folder is one below the reports, and nobody else's."""
    name = folder_of(learner)
    (tmp_path / name).mkdir()

    assert (tmp_path / name).parent == tmp_path
    assert name != folder_of(learner + "'")
    assert len(name.encode()) <= 100


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_where_nobody_may_write(submissions: Path, tmp_path: Path) -> None:
    """Where results cannot be written, nothing is graded, and one sentence says so."""
    out = tmp_path / "results"
    out.mkdir()
    out.chmod(0o500)
    result = batch(submissions, out)

    assert result.exit_code == 2
    assert f"{out}: cannot be written (Permission denied)" in result.output
    assert result.output.count("\n") == 1
    assert list(out.iterdir()) == []
