"""What people type, and what they get: real runs of every command on the miniature course, right and wrong."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from grader.cli.main import main
from grader.course.catalog import Catalog

ROOT = Path(__file__).parents[1]
MINIATURE = ROOT / "tests" / "miniature"
SOLUTION = (MINIATURE / "solutions" / "01-line" / "line.py").read_text(encoding="utf-8")


def grade(*arguments: object, course: Path = MINIATURE) -> Result:
    """Run a command as the terminal would."""
    words = [str(a) for a in arguments]
    if words[0] in ("submit", "list", "verify", "release", "audit", "hint", "reset", "init"):
        words += ["--course", str(course)]
    return CliRunner().invoke(main, words)


def one_sentence(result: Result) -> str:
    """Return the one line that a wrong input ends in."""
    assert result.exit_code == 2, result.output
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1, result.output
    assert lines[0].startswith("grade: ")
    return lines[0]


def test_stubs_say_where_to_start() -> None:
    """On the stubs, every task is listed as not begun, and the last line names file, line and task."""
    result = grade("submit", MINIATURE / "exercises")

    assert result.exit_code == 0
    assert "01 A line" in result.output
    assert "0 of 7 points" in result.output
    assert "○ Task 1: Doubling" in result.output
    assert result.output.rstrip().endswith("exercises/01-line/line.py, line 11 (task 1). Stuck? `grade hint line`")


def test_a_solution_earns_everything() -> None:
    """The solutions earn 100 of 100, also with --strict."""
    result = grade("submit", MINIATURE / "solutions", "--strict")

    assert result.exit_code == 0
    assert "100 / 100" in result.output
    assert "Everything is done." in result.output


def test_strict_exits_with_1() -> None:
    """With --strict, anything below full marks exits with 1."""
    assert grade("submit", MINIATURE / "exercises", "--strict").exit_code == 1


@pytest.mark.parametrize("name", ["line.py", "line.ipynb", "line.ko.ipynb"])
def test_a_single_file_is_graded(name: str) -> None:
    """One file, a module or a notebook, is graded as the exercise that it is."""
    result = grade("submit", MINIATURE / "exercises" / "01-line" / name)

    assert result.exit_code == 0
    assert "0 of 7 points" in result.output


def test_a_file_under_another_name_is_graded_when_told(tmp_path: Path) -> None:
    """--exercise says which exercise a file of another name is."""
    path = tmp_path / "1. my work.py"
    path.write_text(SOLUTION, encoding="utf-8")

    result = grade("submit", path, "--exercise", "line")

    assert "7 of 7 points" in result.output


def test_a_zip_and_flat_files_are_graded(tmp_path: Path) -> None:
    """A zip, with or without folders in it, and a folder of flat files earn the same points."""
    (tmp_path / "flat").mkdir()
    (tmp_path / "flat" / "line.py").write_text(SOLUTION, encoding="utf-8")
    for name, member in [("a.zip", "line.py"), ("b.zip", "home/work/01-line/line.py")]:
        with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(member, SOLUTION)

    results = [grade("submit", tmp_path / name) for name in ("flat", "a.zip", "b.zip")]

    assert ["7 of 7 points" in r.output for r in results] == [True, True, True]


def test_the_file_with_more_in_it_is_graded(tmp_path: Path) -> None:
    """Of a stub and a solved notebook the notebook is graded; of two solved ones the module, with a notice."""
    stub = (MINIATURE / "exercises" / "01-line" / "line.py").read_text(encoding="utf-8")
    notebook = json.loads((MINIATURE / "exercises" / "01-line" / "line.ipynb").read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["source"] = ""
    notebook["cells"][-2]["source"] = SOLUTION
    (tmp_path / "line.py").write_text(stub, encoding="utf-8")
    (tmp_path / "line.ipynb").write_text(json.dumps(notebook), encoding="utf-8")

    first = grade("submit", tmp_path)
    (tmp_path / "line.py").write_text(SOLUTION, encoding="utf-8")
    second = grade("submit", tmp_path)

    assert "7 of 7 points" in first.output
    assert "was not graded" not in first.output
    assert "7 of 7 points" in second.output
    assert "line.ipynb was not graded: line.py has more of the tasks in it, or as many." in second.output


def test_report_on_standard_output_is_json_alone() -> None:
    """``--report -`` prints a valid report and nothing else."""
    result = grade("submit", MINIATURE / "solutions", "--report", "-")

    assert json.loads(result.stdout)["score"] == {"earned": 100.0, "max": 100}
    assert result.stderr == ""


def test_a_report_goes_to_every_consumer(tmp_path: Path) -> None:
    """A report written by submit is valid, and exports to Gradescope and to CSV."""
    report = tmp_path / "report.json"
    grade("submit", MINIATURE / "exercises", "--report", report, "--audience", "staff")

    validated = grade("validate", report)
    gradescope = grade("export", report, "--to", "gradescope")
    table = grade("export", report, "--to", "csv", "--out", tmp_path / "grades.csv")

    assert validated.exit_code == gradescope.exit_code == table.exit_code == 0
    assert json.loads(gradescope.stdout)["score"] == 0
    (row,) = csv.DictReader(io.StringIO((tmp_path / "grades.csv").read_text(encoding="utf-8")))
    assert (row["assignment"], row["score"], row["max_score"]) == ("A miniature course", "0", "100")


def test_the_same_seed_gives_the_same_report() -> None:
    """Two runs with one seed agree in everything but times."""

    def run() -> object:
        document = json.loads(grade("submit", MINIATURE / "exercises", "--seed", 7, "--report", "-").stdout)
        checks = [c for e in document["exercises"] for c in e["checks"]]
        for entry in (document, *checks):
            entry.pop("duration_ms")
            entry.pop("cpu_ms", None)
        return {k: v for k, v in document.items() if k != "created_at"}

    assert run() == run()


def test_korean_is_spoken() -> None:
    """With --lang ko the report has no English sentence of ours in it."""
    result = grade("submit", MINIATURE / "exercises", "--lang", "ko")

    assert "01 직선" in result.output
    assert "7점 중 0점" in result.output
    assert "of 7 points" not in result.output
    assert "다음: " in result.output


def test_list_and_schema_and_release() -> None:
    """The remaining commands do what their help says."""
    assert "1. Doubling" in grade("list").output
    assert json.loads(grade("schema").output)["$id"] == "urn:nn-grade:schema:report:1.1"
    assert grade("release", "--check").exit_code == 0
    assert grade("release").output == "Everything is current.\n"
    assert grade("verify").output == "1 exercise holds what it promises.\n"


def test_progress_is_remembered(own_miniature: Path) -> None:
    """What was graded in one's own folder shows in the list, and leads the hint to the first open task."""
    work = own_miniature / "exercises" / "01-line" / "line.py"
    work.write_text(SOLUTION.replace("self.value += x", "self.value = x"), encoding="utf-8")
    before = grade("list", course=own_miniature).output
    grade("submit", own_miniature / "exercises", course=own_miniature)

    listed = grade("list", course=own_miniature).output
    hints = [grade("hint", "line", course=own_miniature).output for _ in range(4)]

    assert "4 of 7 points (worth 1 of 100)" in listed
    assert "✓ 1. Doubling" in listed
    assert "○ 2. A total" in listed
    assert hints[0] == "Task 2: A total\n\nHint 1 of 3: What has to be remembered?\n"
    assert [h.count("Hint") for h in hints] == [1, 2, 3, 3]
    assert "not begun" in before


def test_grading_others_is_not_remembered(own_miniature: Path) -> None:
    """What lies outside of the learner's own folder leaves no trace in it."""
    grade("submit", MINIATURE / "solutions", course=own_miniature)
    grade("submit", own_miniature / "solutions", course=own_miniature)

    assert not (own_miniature / ".grade").exists()


def test_hints_are_spoken_in_korean(own_miniature: Path) -> None:
    """A hint, its task and the words around it come in Korean when asked."""
    shown = grade("hint", "line", 1, "--lang", "ko", course=own_miniature).output

    assert shown == "과제 1: 두 배\n\n힌트 1/3: 2 · 1은 얼마인가요?\n"


def test_a_reset_loses_nothing(own_miniature: Path) -> None:
    """A file becomes the stub again, each time with its content kept under a new name; a stub stays as it is."""
    work = own_miniature / "exercises" / "01-line" / "line.py"
    stub = work.read_text(encoding="utf-8")
    said = [grade("reset", "line", course=own_miniature).output]
    for content in ("first = 1\n", "second = 2\n"):
        work.write_text(content, encoding="utf-8")
        said.append(grade("reset", work, course=own_miniature).output)

    assert "is a stub already" in said[0]
    assert said[2].rstrip().endswith("line.py.bak1.")
    assert work.read_text(encoding="utf-8") == stub
    assert work.with_name("line.py.bak").read_text(encoding="utf-8") == "first = 1\n"
    assert work.with_name("line.py.bak1").read_text(encoding="utf-8") == "second = 2\n"


def test_init_never_overwrites(own_miniature: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first copy brings every file that learners need, a second one only what is missing; grading works from there."""
    mine = tmp_path / "mine"
    first = grade("init", mine, course=own_miniature)
    (mine / "01-line" / "line.py").write_text(SOLUTION, encoding="utf-8")
    (mine / "01-line" / "README.md").unlink()
    second = grade("init", mine, course=own_miniature)
    monkeypatch.chdir(mine)
    graded = CliRunner().invoke(main, ["submit", "."])

    assert "5 files were written." in first.output
    assert "1 file was written.\n4 files were there and are kept." in second.output
    assert "100 / 100" in graded.output
    assert not list(mine.rglob("*.toml"))


def test_a_class_can_reset_too(tmp_path: Path, own_miniature: Path) -> None:
    """In a folder that was released to learners, a file can be made the stub that it was."""
    grade("release", "--to", tmp_path / "class", course=own_miniature)
    work = tmp_path / "class" / "exercises" / "01-line" / "line.ipynb"
    stub = work.read_bytes()
    work.write_text("{}", encoding="utf-8")

    result = grade("reset", work, course=tmp_path / "class")

    assert result.exit_code == 0, result.output
    assert work.read_bytes() == stub


def test_a_learners_folder_holds_no_answer(tmp_path: Path) -> None:
    """``release --to`` writes stubs alone; submitting there says what can be seen without hidden tests."""
    grade("release", "--to", tmp_path / "course")

    written = {p.name: p.read_text(encoding="utf-8") for p in (tmp_path / "course").rglob("*") if p.is_file()}
    result = grade("submit", tmp_path / "course" / "exercises", course=tmp_path / "course")

    assert sorted(written) == [
        "README.ko.md", "README.md", "course.toml", "exercise.toml", "line.ipynb", "line.ko.ipynb", "line.py",
    ]  # fmt: skip
    assert not any("np.asarray(x) * FACTOR" in text or "SOLUTION" in text for text in written.values())
    assert "The hidden tests are with your instructor" in result.output
    assert "0 of 2 tasks begun" in result.output


@pytest.mark.parametrize("command", ["", *main.verbs])
def test_every_command_has_help(command: str) -> None:
    """Each command explains itself."""
    result = CliRunner().invoke(main, [*filter(None, [command]), "--help"])

    assert result.exit_code == 0
    assert len(result.output.splitlines()) > 5


def archive(path: Path, members: dict[str, bytes]) -> Path:
    """Write a zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


def linked_archive(path: Path) -> Path:
    """Write a zip whose line.py is a symbolic link."""
    with zipfile.ZipFile(path, "w") as file:
        info = zipfile.ZipInfo("line.py")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(info, "/etc/passwd")
    return path


def encrypted_archive(path: Path) -> Path:
    """Write a zip whose line.py says that it is encrypted."""
    raw = bytearray(archive(path, {"line.py": b"x = 1"}).read_bytes())
    raw[6] |= 1  # the flag in the member's own header ...
    raw[raw.index(b"PK\x01\x02") + 8] |= 1  # ... and in the directory
    path.write_bytes(raw)
    return path


def written(path: Path, content: bytes) -> Path:
    """Write a file."""
    path.write_bytes(content)
    return path


def linked(path: Path) -> Path:
    """Make a symbolic link to a file that is there."""
    path.symlink_to(__file__)
    return path


def fifo(path: Path) -> Path:
    """Make a named pipe, which would keep a reader waiting for ever."""
    os.mkfifo(path)
    return path


def sparse(path: Path) -> Path:
    """Make a file of 200 MB."""
    with path.open("wb") as file:
        file.truncate(200_000_000)
    return path


def folder(path: Path, name: str) -> Path:
    """Make a folder with one text file in it."""
    path.mkdir()
    (path / name).write_text("hello", encoding="utf-8")
    return path


WRONG: dict[str, tuple[Callable[[Path], Path], str]] = {
    "no such path": (lambda t: t / "nothing", "cannot be read (No such file or directory)"),
    "empty folder": (lambda t: t, "is empty; it should hold line.py"),
    "folder without a known file": (lambda t: folder(t / "f", "notes.txt"), "no file of the course; expected are line.py"),
    "file of another name": (lambda t: written(t / "other.py", b""), "no file of the course"),
    "file of another kind": (lambda t: written(t / "line.txt", b""), "no file of the course"),
    "binary file": (lambda t: written(t / "line.py", bytes(range(256))), "line.py is not a text file"),
    "200 MB": (lambda t: sparse(t / "line.py"), "is larger than 16 MiB"),
    "too much code": (lambda t: written(t / "line.py", b"x = 1\n" * 200_000), "line.py has more than 1 MiB of code"),
    "broken notebook": (lambda t: written(t / "line.ipynb", b'{"cells": ['), "is not a Jupyter notebook"),
    "notebook that is a list": (lambda t: written(t / "line.ipynb", b"[1]"), "is not a Jupyter notebook"),
    "symbolic link": (lambda t: linked(t / "line.py"), "is a symbolic link"),
    "symbolic link in a folder": (lambda t: linked(t / "line.py").parent, "is a symbolic link"),
    "named pipe": (lambda t: fifo(t / "line.py"), "is not a regular file"),
    "named pipe in a folder": (lambda t: fifo(t / "line.py").parent, "is not a regular file"),
    "a folder called line.py": (lambda t: folder(t / "line.py", "x"), "no file of the course"),
    "zip that climbs": (lambda t: archive(t / "a.zip", {"../line.py": b""}), "a path that leads out of it"),
    "zip from the root": (lambda t: archive(t / "a.zip", {"/etc/line.py": b""}), "a path that leads out of it"),
    "zip with a drive": (lambda t: archive(t / "a.zip", {"C:\\line.py": b""}), "a path that leads out of it"),
    "zip bomb": (lambda t: archive(t / "a.zip", {"line.py": bytes(100 << 20)}), "unpacks to more than"),
    "zip of 3,000 files": (lambda t: archive(t / "a.zip", {f"{i}.py": b"" for i in range(3000)}), "unpacks to more than"),
    "zip with a large file": (lambda t: archive(t / "a.zip", {"line.py": bytes(20 << 20)}), "is larger than 16 MiB"),
    "zip with a link": (lambda t: linked_archive(t / "a.zip"), "is a symbolic link"),
    "encrypted zip": (lambda t: encrypted_archive(t / "a.zip"), "is encrypted"),
    "zip without a known file": (lambda t: archive(t / "a.zip", {"b.txt": b""}), "no file of the course"),
    "zip that is none": (lambda t: written(t / "a.zip", b"PK nothing"), "is not a zip that can be read"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_submission_ends_in_one_sentence(tmp_path: Path, name: str) -> None:
    """Each thing that cannot be graded is refused with exit 2 and a sentence that says why."""
    make, why = WRONG[name]

    sentence = one_sentence(grade("submit", make(tmp_path)))

    assert why in sentence


BROKEN_COURSE: dict[str, tuple[str, str | tuple[str, str], str]] = {
    "course.toml is no TOML": ("exercises/course.toml", "id =", "course.toml: is not valid TOML"),
    "an unknown feedback": ("exercises/course.toml", ("example", "all"), "`feedback` should be one of example, title"),
    "a weight of zero": ("exercises/course.toml", ("weight = 1", "weight = 0"), "`exercises[1].weight` should be"),
    "a weight in words": ("exercises/course.toml", ("weight = 1", 'weight = "a"'), "`exercises[1].weight` should be"),
    "a folder without number": ("exercises/course.toml", ("01-line", "line"), '`exercises[1].folder` should look like'),
    "a folder that is not there": ("exercises/course.toml", ("01-line", "02-line"), "02-line/exercise.toml: cannot be"),
    "exercise.toml is no TOML": ("exercises/01-line/exercise.toml", "[", "exercise.toml: is not valid TOML"),
    "no title": ("exercises/01-line/exercise.toml", ("title =", "titel ="), "`title` is missing; it should be a text"),
    "no Korean title": ("exercises/01-line/exercise.toml", ("title_ko =", "t ="), "`title_ko` is missing"),
    "two hints": ("exercises/01-line/exercise.toml", ('"What is 2 · 1?", ', ""), "`tasks[1].hints` should hold 3 hints"),
    "hints in a text": ("exercises/01-line/exercise.toml", ('hints = ["What is', 'hints = "a" #'), "a list of texts"),
    "an unknown limit": ("exercises/01-line/exercise.toml", ("memory_mib", "memory"), "`limits.memory` is unknown"),
    "a limit below zero": ("exercises/01-line/exercise.toml", ("= 1.5", "= -1"), "`limits.load_seconds` should be"),
    "NumPy forbidden": (
        "exercises/01-line/exercise.toml", ("[limits]", 'forbid = ["numpy"]\n\n[limits]'), "`forbid` should hold names of packages"
    ),
    "forbidden is no list": (
        "exercises/01-line/exercise.toml", ("[limits]", 'forbid = "torch"\n\n[limits]'), "`forbid` should be a list of texts"
    ),
    "tasks out of order": ("exercises/01-line/exercise.toml", ("number = 2", "number = 3"), "`tasks` should be numbered"),
    "hidden tests that fail to import": ("solutions/01-line/test_hidden.py", "import nothing_here", "No module named"),
    "a hidden test without @task": ("solutions/01-line/test_hidden.py", ("@task(1, points=1)\n", ""), "needs @task"),
    "after a check that is not there": ("solutions/01-line/test_hidden.py", ("doubles_a_number", "x"), "no earlier check"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN_COURSE)
def test_a_broken_course_names_file_and_key(own_miniature: Path, name: str) -> None:
    """Each mistake in a course's files is named with its file, its key and what is expected."""
    file, change, why = BROKEN_COURSE[name]
    path = own_miniature / file
    text = path.read_text(encoding="utf-8")
    path.write_text(change if isinstance(change, str) else text.replace(*change, 1), encoding="utf-8")

    sentence = one_sentence(grade("submit", own_miniature / "exercises", course=own_miniature))

    assert why in sentence


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["submit", MINIATURE / "exercises", "--exercise", "nothing"], "There is no exercise 'nothing'; this course has line"),
        (["validate", ROOT / "pyproject.toml"], "is not JSON"),
        (["validate", ROOT / "grader" / "reports" / "schemas" / "report-1.0.schema.json"], "is no report of a format known here"),
        (["validate", ROOT / "nothing.json"], "No such file"),
        (["export", ROOT / "pyproject.toml", "--to", "csv"], "is not JSON"),
        (["export", ROOT / "solutions", "--to", "csv"], "there is no gradebook.sqlite in it"),
        (["export", ROOT / "grader" / "reports" / "schemas" / "report-1.0.schema.json", "--to", "csv"], "is no valid report"),
        (["hint", "nothing"], "There is no exercise 'nothing'"),
        (["hint", "line", 3], "line has no task 3; its tasks are 1 to 2."),
        (["hint", "line", 0], "line has no task 0"),
        (["reset", "nothing"], "There is no exercise 'nothing'"),
        (["reset", ROOT / "pyproject.toml"], "is no file of this course's exercises"),
        (["init", ROOT / "pyproject.toml"], "cannot be written"),
        (["init", "/proc/nothing"], "cannot be written"),
        (["init", MINIATURE / "exercises"], "is where the course's own files are"),
        (["submit", MINIATURE / "solutions", "--html", "/"], "is a folder; name a file in it"),
        (["analyze", ROOT / "solutions"], "there is no report (.json) in this folder"),
        (["analyze", ROOT / "grader"], "report-1.0.schema.json is no valid report"),
        (["analyze", ROOT / "nothing"], "No such file"),
        (["release", "--to", ROOT / "grader"], "is not an empty folder"),
        (["submit", MINIATURE / "solutions", "--report", "/nothing/report.json"], "its folder does not exist"),
        (["release", "--to", "/proc/nothing/here"], "cannot be written"),
    ],
)  # fmt: skip
def test_a_wrong_word_ends_in_one_sentence(arguments: list[object], why: str) -> None:
    """Wrong names, files and targets are refused with exit 2 and a sentence that says why."""
    assert why in one_sentence(grade(*arguments))


def test_no_course_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside of any course, the sentence says what was looked for."""
    monkeypatch.chdir(tmp_path)

    assert "No course found" in one_sentence(CliRunner().invoke(main, ["submit", str(tmp_path)]))
    assert "is no course" in one_sentence(CliRunner().invoke(main, ["list", "--course", str(tmp_path)]))


def test_an_invalid_report_exits_with_1(tmp_path: Path) -> None:
    """A report whose sums do not add up is refused with its place and exit 1."""
    run = grade("submit", MINIATURE / "exercises", "--report", "-", "--audience", "staff")
    document = json.loads(run.stdout)
    document["exercises"][0]["points"] = 3

    result = grade("validate", written(tmp_path / "report.json", json.dumps(document).encode()))

    assert result.exit_code == 1
    assert "$.exercises[0].points" in result.stderr


def test_a_fault_of_ours_is_told_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody foresaw exits with 3, says whose fault it is, and keeps the traceback in a file."""

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("unforeseen")

    monkeypatch.setattr("grader.submissions.intake.read", broken)

    result = grade("submit", MINIATURE / "exercises")

    assert result.exit_code == 3
    assert "The grader failed, not you." in result.stderr
    log = Path(result.stderr.split()[-1].rstrip("."))
    assert "ZeroDivisionError: unforeseen" in log.read_text(encoding="utf-8")
    log.unlink()


def test_a_course_may_be_named_by_any_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A course is found through a relative path with dots in it."""
    monkeypatch.chdir(MINIATURE / "exercises")

    assert "7 of 7 points" in grade("submit", "../solutions", course=Path("../../miniature")).output


def test_release_loses_no_work(own_miniature: Path) -> None:
    """A stub that somebody has worked in is overwritten with --force only."""
    stub = own_miniature / "exercises" / "01-line" / "line.py"
    stub.write_text(SOLUTION, encoding="utf-8")

    refused = grade("release", course=own_miniature)
    kept = stub.read_text(encoding="utf-8")
    forced = grade("release", "--force", course=own_miniature)

    assert "has work in it; `grade release --force` overwrites it." in one_sentence(refused)
    assert kept == SOLUTION
    assert "01-line/line.py was written." in forced.output


def test_release_takes_no_two_targets(tmp_path: Path) -> None:
    """--to and --check together are refused, and nothing is written."""
    result = grade("release", "--check", "--to", tmp_path / "new")

    assert result.exit_code == 2
    assert not (tmp_path / "new").exists()


def test_a_forged_total_is_no_valid_report(tmp_path: Path) -> None:
    """A score that the exercises do not make is refused by validate and by export."""
    document = json.loads(grade("submit", MINIATURE / "exercises", "--report", "-").stdout)
    document["score"]["earned"] = 99.0
    path = written(tmp_path / "report.json", json.dumps(document).encode())

    assert "$.score.earned: 99.0, but the exercises make 0.0." in grade("validate", path).stderr
    assert "the exercises make 0.0" in one_sentence(grade("export", path, "--to", "csv"))


@pytest.mark.parametrize(("arguments", "status"), [(["list"], 0), (["schema"], 0), (["nothing"], 2)])
def test_a_closed_pipe_and_an_old_terminal_are_no_faults(arguments: list[str], status: int) -> None:
    """`| head` ends quietly, and a terminal without ✓ in its encoding gets another sign."""
    command = [sys.executable, "-m", "grader.cli", *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LANG": "ko_KR.UTF-8"}

    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as run:
        assert run.stdout
        run.stdout.close()
        said = run.stderr.read() if run.stderr else b""

    assert run.returncode == status
    assert b"The grader failed" not in said


@pytest.mark.parametrize("name", ["line", "1", "01", "01-line", "exercises/01-line/", "somewhere/01-line/line.ipynb"])
def test_an_exercise_is_known_by_many_names(miniature: Catalog, name: str) -> None:
    """Its slug, its number, and what the shell completes: its folder, or a file of it."""
    assert miniature.named(name).slug == "line"


def test_a_syntax_error_is_where_next_leads(tmp_path: Path) -> None:
    """A name that is missing because Python could not read it is not called misspelt."""
    text = SOLUTION.replace("return np.asarray(x) * FACTOR", "return np.asarray(x) * FACTOR)")
    written(tmp_path / "line.py", text.encode())

    result = grade("submit", tmp_path)

    assert (
        result.output.count("Not found: a part of the file cannot be read, see line.py, line 12.") == 1
    )  # for the task
    assert result.output.rstrip().endswith("line.py, line 12 (task 1). Stuck? `grade hint line`")
    assert "3/3" in result.output


def test_one_unreadable_file_costs_its_own_exercise(course: Catalog, tmp_path: Path) -> None:
    """Where other exercises were handed in, too, they are graded, and a notice says what could not be read."""
    written(tmp_path / "line.py", SOLUTION.encode())
    for name, content in [
        ("xor.py", "한글".encode("utf-16")),
        ("gates.py", b"def AND(x1, x2): return int(x1 + x2 > 1)\n"),
    ]:
        written(tmp_path / name, content)

    result = grade("submit", tmp_path, course=course.root)

    assert result.exit_code == 0
    assert "xor.py is not a text file." in result.output
    assert "03 XOR" in result.output


def test_a_learners_folder_tells_syntax_errors(tmp_path: Path) -> None:
    """Without hidden tests a file that cannot be read is not called begun, and no report is promised."""
    grade("release", "--to", tmp_path / "course")
    work = written(tmp_path / "line (1).py", b"def double(x)\n    return 2 * x\n")

    result = grade("submit", work, course=tmp_path / "course")
    refused = grade("submit", work, "--strict", course=tmp_path / "course")

    assert "0 of 2 tasks begun" in result.output
    assert "line 1: Python cannot read this: expected ':'" in result.output
    assert refused.exit_code == 2


MISTAKE = '''"""Doubling is squaring."""

TASK = 1
FEEDBACK = "Your answers are squares. What is twice 3?"
FEEDBACK_KO = "제곱한 값이 나왔습니다. 3의 두 배는 얼마일까요?"


def double(x):
    return x * x
'''


def squares(own_miniature: Path, folder: Path) -> Path:
    """Make a known mistake of a course, and write a program that has it."""
    mistakes = own_miniature / "solutions" / "01-line" / "mistakes"
    mistakes.mkdir()
    (mistakes / "squares.py").write_text(MISTAKE, encoding="utf-8")
    return written(folder / "line.py", SOLUTION.replace("np.asarray(x) * FACTOR", "np.asarray(x) ** 2").encode())


def test_a_known_mistake_is_explained(own_miniature: Path, tmp_path: Path) -> None:
    """A program that answers like a known mistake gets its text, in either language, and in the report its id."""
    handed_in = squares(own_miniature, tmp_path)

    english = grade("submit", handed_in, "--report", tmp_path / "report.json", course=own_miniature)
    korean = grade("submit", handed_in, "--lang", "ko", course=own_miniature)
    checks = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["exercises"][0]["checks"]

    assert english.output.count("Your answers are squares. What is twice 3?") == 1
    assert "제곱한 값이 나왔습니다. 3의 두 배는 얼마일까요?" in korean.output
    assert checks[0]["mistake"] == {"id": "squares", "text": "Your answers are squares. What is twice 3?"}


def test_mistakes_are_counted(own_miniature: Path, tmp_path: Path) -> None:
    """Of three learners, two made a known mistake: two of three."""
    wrong = squares(own_miniature, tmp_path)
    (tmp_path / "reports").mkdir()
    for number, path in enumerate([wrong, wrong, MINIATURE / "solutions"]):
        report = tmp_path / "reports" / f"{number}.json"
        assert grade("submit", path, "--report", report, course=own_miniature).exit_code == 0

    table = grade("analyze", tmp_path / "reports")
    counted = json.loads(grade("analyze", tmp_path / "reports", "--json").stdout)

    assert "2 of 3 (67%)  squares" in table.stdout
    assert "3 reports read." in table.stdout
    assert counted["reports"] == 3
    assert [(m["exercise"], m["mistake"], m["learners"], m["of"]) for m in counted["mistakes"]] == [
        ("line", "squares", 2, 3)
    ]
    assert "No known mistake is named in them." in grade("analyze", tmp_path / "reports" / "2.json").stdout
    (doubles, *_others) = (c for c in counted["checks"] if c["check"] == "doubles_a_number")
    assert (doubles["tried"], doubles["passed"]) == (3, 1)
    assert "doubles_a_number" in table.stdout


def test_an_audit_of_good_tests_has_nothing_to_say(own_miniature: Path) -> None:
    """Every mutant of the miniature fails: the table says so, and the exit code is 0; a second run remembers."""
    first = grade("audit", "--jobs", 1, course=own_miniature)
    again = grade("audit", "--jobs", 1, "--json", course=own_miniature)

    assert first.exit_code == again.exit_code == 0, first.output
    assert "100.0%" in first.output
    (found,) = json.loads(again.stdout)["exercises"]
    assert (found["survivors"], found["sound"]) == ([], True)
    assert found["killed"] == found["mutants"] > 10


def test_an_audit_of_weak_tests_exits_with_1(own_miniature: Path) -> None:
    """A mutant that survives is shown as a difference, and the exit code says that there is something to do."""
    path = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("student.double(3.0), expected=6.0", "student.double(2.0), expected=4.0").replace(
            "rng.normal(size=(2, 3)), np.array([1.0, 2.0])", "np.array([2.0])"
        ),
        encoding="utf-8",
    )

    result = grade("audit", "--jobs", 1, course=own_miniature)

    assert result.exit_code == 1
    assert "+    return (np.asarray(x) + FACTOR)" in result.output


def test_what_is_wrong_with_an_audit_is_one_sentence(own_miniature: Path) -> None:
    """An unknown exercise, a broken list and a handout are refused in a sentence."""
    assert "There is no exercise 'nothing'" in one_sentence(
        grade("audit", "--exercise", "nothing", course=own_miniature)
    )
    (own_miniature / ".grade").write_text("no folder", encoding="utf-8")
    assert "01-line.jsonl: cannot be written" in one_sentence(grade("audit", "--jobs", 1, course=own_miniature))
    listed = own_miniature / "solutions" / "01-line" / "equivalents.toml"
    listed.write_text("[[equivalent]\n", encoding="utf-8")
    assert "01-line/equivalents.toml: is not valid TOML" in one_sentence(
        grade("audit", "--jobs", 1, course=own_miniature)
    )
    (own_miniature / "solutions").rename(own_miniature / "elsewhere")
    assert "there is nothing to measure here" in one_sentence(grade("audit", course=own_miniature))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_complete(shell: str) -> None:
    """The words that the README gives print a script for each shell."""
    result = CliRunner().invoke(main, [], prog_name="grade", env={"_GRADE_COMPLETE": f"{shell}_source"})

    assert result.exit_code == 0
    assert "_GRADE_COMPLETE" in result.output
