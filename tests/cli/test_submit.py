"""`grade submit` grades what is handed in, in whatever form, and its learner reads what came of it."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest

from grader.course import location
from grader.model.course import Course
from tests.commands import HALF, MINIATURE, SOLUTION, grade, one_sentence, squares, taught, written
from tests.conftest import ROOT


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


def test_the_folder_of_one_exercise_is_that_exercise(tmp_path: Path) -> None:
    """In a learner's own folder, the folder of an exercise is graded alone, and the others are not said to be missing."""
    grade("init", tmp_path / "my", course=ROOT)

    shown = grade("submit", tmp_path / "my" / "02-gates", course=ROOT).output

    assert shown.startswith("02 ")
    assert "No file for this exercise" not in shown


def test_the_root_of_the_clone_stands_for_its_exercises(own_miniature: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies beside the exercises in the clone that `grade` runs from, such as its reference, is nobody's work."""
    monkeypatch.setattr(location, "CLONE", own_miniature.resolve())
    (own_miniature / "reference").mkdir(exist_ok=True)
    (own_miniature / "reference" / "line.py").write_text(SOLUTION, encoding="utf-8")

    shown = grade("submit", own_miniature, course=own_miniature).output

    assert "reference/line.py" not in shown
    assert "0 of 7 points" in shown


def test_an_exercise_in_place_of_a_path_is_said() -> None:
    """Whoever names an exercise where a path is asked for reads the command for it."""
    assert one_sentence(grade("submit", "line")) == (
        "grade: There is no file or folder line here. For the exercise of that name: `grade submit --exercise line`"
    )


def test_the_file_with_more_in_it_is_graded(tmp_path: Path) -> None:
    """Of a stub and a solved notebook the notebook is graded; of two solved ones the module, with a notice."""
    stub = (MINIATURE / "exercises" / "01-line" / "line.py").read_text(encoding="utf-8")
    notebook = json.loads((MINIATURE / "exercises" / "01-line" / "line.ipynb").read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["source"] = ""
    notebook["cells"][-1]["source"] = SOLUTION
    mine = SOLUTION + "# mine\n"
    (tmp_path / "line.py").write_text(stub, encoding="utf-8")
    (tmp_path / "line.ipynb").write_text(json.dumps(notebook), encoding="utf-8")

    first = grade("submit", tmp_path)
    (tmp_path / "line.py").write_text(mine, encoding="utf-8")
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


def test_grading_others_is_not_remembered(own_miniature: Path) -> None:
    """What lies outside of the learner's own folder leaves no trace in it."""
    grade("submit", MINIATURE / "solutions", course=own_miniature)
    grade("submit", own_miniature / "solutions", course=own_miniature)

    assert not (own_miniature / ".grade").exists()


def test_a_syntax_error_is_where_next_leads(tmp_path: Path) -> None:
    """A name that is missing because Python could not read it is not called misspelt."""
    text = SOLUTION.replace("return np.asarray(x) * FACTOR", "return np.asarray(x) * FACTOR)")
    written(tmp_path / "line.py", text.encode())

    result = grade("submit", tmp_path)

    assert "`double` is not there, because Python cannot read what defines it" in " ".join(result.output.split())
    assert result.output.rstrip().endswith("line.py, line 12 (task 1). Stuck? `grade hint line`")
    assert "3/3" in result.output


def test_next_leads_to_what_was_asked(tmp_path: Path) -> None:
    """Where a helper raises, the line to go on at is that of the task's own function, which called it."""
    text = SOLUTION.replace("return np.asarray(x) * FACTOR", "return helper(x)")
    text += "\n\ndef helper(x):\n    return 1 / 0\n"
    written(tmp_path / "line.py", text.encode())
    line = text.splitlines().index("    return helper(x)") + 1

    result = grade("submit", tmp_path)

    assert result.output.rstrip().endswith(f"line.py, line {line} (task 1). Stuck? `grade hint line`")
    assert f"helper (called at line.py, line {line}, double)" in " ".join(result.output.split())


def test_one_unreadable_file_costs_its_own_exercise(course: Course, tmp_path: Path) -> None:
    """Where other exercises were handed in, too, they are graded, and a notice says what could not be read."""
    written(tmp_path / "line.py", SOLUTION.encode())
    for name, content in [
        ("xor.py", b"def XOR(x1, x2): \0"),
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


def test_a_known_mistake_is_explained(own_miniature: Path, tmp_path: Path) -> None:
    """A program that answers like a known mistake gets its text, in either language, and in the report its id."""
    handed_in = squares(own_miniature, tmp_path)

    english = grade("submit", handed_in, "--report", tmp_path / "report.json", course=own_miniature)
    korean = grade("submit", handed_in, "--lang", "ko", course=own_miniature)
    checks = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["exercises"][0]["checks"]

    assert english.output.count("Your answers are squares. What is twice 3?") == 1
    assert "제곱한 값이 나왔습니다. 3의 두 배는 얼마일까요?" in korean.output
    assert checks[0]["mistake"] == {"id": "squares", "text": "Your answers are squares. What is twice 3?"}


def test_a_task_that_is_newly_done_says_why_it_matters(own_miniature: Path) -> None:
    """The sentence comes once, when that one task passed; not when it has passed before, nor among JSON."""
    work = taught(own_miniature) / "exercises" / "01-line" / "line.py"
    work.write_text(HALF, encoding="utf-8")
    json_alone = grade("submit", work, "--report", "-", course=own_miniature).stdout
    (own_miniature / ".grade" / "progress.json").unlink()
    first, again = (grade("submit", work, course=own_miniature).output for _ in range(2))
    (own_miniature / ".grade" / "progress.json").unlink()
    work.write_text(SOLUTION, encoding="utf-8")
    both = grade("submit", work, course=own_miniature).output

    assert first.endswith("A weight of 2 doubles.\n")
    assert "A weight of 2" not in json_alone + again + both


def test_the_page_of_ones_own_work_shows_answers(own_miniature: Path, tmp_path: Path) -> None:
    """Of a task that passed in full it has both programs, another way and why; a report as JSON has nothing of it."""
    work = taught(own_miniature) / "exercises" / "01-line" / "line.py"
    work.write_text(HALF.replace("np.asarray(x) * FACTOR", "x * 2  # mine"), encoding="utf-8")
    saved = tmp_path / "report.json"
    page = shown_page(own_miniature, work, tmp_path, "--report", saved)

    assert page.count("<details>") == 1
    assert "x * 2  # mine" in page
    assert "return np.asarray(x) * FACTOR" in page
    assert "return np.add(x, x)" in page
    assert "What is added to itself is doubled." in page
    assert "A weight of 2 doubles." in page
    assert "self.value += x" not in page
    assert not re.search("FACTOR|np.add|A weight", saved.read_text(encoding="utf-8"))
    grade("report", saved, "--html", tmp_path / "again.html")
    assert not re.search("FACTOR|np.add|A weight", (tmp_path / "again.html").read_text(encoding="utf-8"))


@pytest.mark.parametrize("solutions", ["after_pass", "never"])
def test_a_page_shows_what_the_course_allows(own_miniature: Path, tmp_path: Path, solutions: str) -> None:
    """A course that shows no solutions has only the reason on the page."""
    work = taught(own_miniature, solutions) / "exercises" / "01-line" / "line.py"
    work.write_text(SOLUTION, encoding="utf-8")
    page = shown_page(own_miniature, work, tmp_path)

    assert "A weight of 2 doubles." in page
    assert ("return np.asarray(x) * FACTOR" in page) == ("return np.add(x, x)" in page) == (solutions != "never")


def test_a_page_of_what_was_handed_in_shows_no_answers(own_miniature: Path, tmp_path: Path) -> None:
    """Whoever grades what lies outside of their own folder makes a page that can be given away."""
    page = shown_page(taught(own_miniature), written(tmp_path / "line.py", HALF.encode()), tmp_path)

    assert "4/4" in page
    assert "<details>" not in page
    assert "FACTOR" not in page


def shown_page(own_miniature: Path, work: Path, folder: Path, *options: object) -> str:
    """Return the page that a submission gets."""
    grade("submit", work, "--html", folder / "page.html", *options, course=own_miniature)
    return (folder / "page.html").read_text(encoding="utf-8")


def test_who_wrote_a_broken_check_is_told_where_its_reason_stands(own_miniature: Path) -> None:
    """Where a hidden test breaks, no learner loses a point, and the command that says why is named."""
    path = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("assert_close(student.double(3.0)", "assert_close(len(student.double)"), "utf-8")

    output = grade("submit", own_miniature / "solutions" / "01-line" / "line.py", course=own_miniature).output

    assert "100 / 100" in output
    assert "Whoever wrote the exercise is told why by `grade verify --exercise line`" in output
